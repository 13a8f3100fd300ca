"""What CI installs is pinned by version and by hash, and both files say the same."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def pins(name: str) -> set[str]:
    """The versions a lock file names."""
    text = (ROOT / name).read_text(encoding="utf-8")
    return set(re.findall(r"(?m)^([a-z0-9][a-z0-9._-]*==[^\s;\\]+)", text))


def test_both_lock_files_name_the_same_versions():
    assert pins("requirements-ci.txt") == pins("requirements-ci.hashes"), "run: make hashes"


def test_every_version_has_the_hash_of_a_file():
    text = (ROOT / "requirements-ci.hashes").read_text(encoding="utf-8")
    for entry in re.split(r"(?m)^(?=[a-z0-9])", text)[1:]:
        assert "--hash=sha256:" in entry, entry.split("\n")[0]
