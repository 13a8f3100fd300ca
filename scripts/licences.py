"""Checks the licences of everything in requirements-ci.txt that is installed: each must be on the list."""

from __future__ import annotations

import re
import sys
from importlib.metadata import PackageNotFoundError, metadata
from pathlib import Path

FREE = re.compile(r"MIT|BSD|Apache|PSF|Python Software|ISC|0BSD|Zlib|CC0|MPL|Mozilla|Unlicense", re.IGNORECASE)
FORBIDDEN = re.compile(r"AGPL|Affero|SSPL|BUSL|Commons Clause|non-?commercial", re.IGNORECASE)
KNOWN = {
    "pygal": "LGPL-3.0-or-later; a library of its own, unchanged",
    "pyphen": "GPL-2.0-or-later, LGPL-2.1-or-later or MPL-1.1, at the user's choice",
    "resvg-py": "MIT; says so in its repository, not in its metadata",
}
"""What the list does not settle, and why it may be used."""


def licence_of(package: str) -> str:
    """Return what a package says of its licence."""
    about = metadata(package)
    said = [about.get("License-Expression") or "", *(about.get_all("Classifier") or []), about.get("License") or ""]
    return " · ".join(one for one in said if one and ("icense" in one or one in said[:1] + said[-1:]))[:300]


def main() -> int:
    """Print what is not settled; return 1 if anything is."""
    lock = Path(__file__).resolve().parents[1] / "requirements-ci.txt"
    packages = re.findall(r"(?m)^([a-z0-9][a-z0-9._-]*)==", lock.read_text(encoding="utf-8"))
    wrong = 0
    for package in packages:
        try:
            said = licence_of(package)
        except PackageNotFoundError:
            continue  # for another system
        if FORBIDDEN.search(said) or not (FREE.search(said) or package in KNOWN):
            print(f"{package}: {said or 'says nothing'}")
            wrong += 1
    print(f"{len(packages)} packages, {wrong} to be looked at")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
