"""Any number of random edits: `python -m tests.stale --edits 300`."""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from pathlib import Path

from tests.stale.run import stale_after


def main() -> int:
    """Run, and return 1 if anything was stale."""
    options = argparse.ArgumentParser(prog="python -m tests.stale", description=__doc__)
    options.add_argument("--edits", type=int, default=300)
    options.add_argument("--seed", type=int, default=int(time.time()))
    given = options.parse_args()
    wrong = refused = 0
    with tempfile.TemporaryDirectory() as place:
        for number, (said, found) in enumerate(stale_after(Path(place), given.seed, given.edits), 1):
            wrong += bool(found)
            refused += said.endswith(", refused")
            print(f"{number:4} {said}{''.join(f'; {one}' for one in found)}", flush=True)
    print(f"seed {given.seed}: {given.edits} edits, {refused} refused, {wrong} with something stale")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
