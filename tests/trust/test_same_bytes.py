"""Two builds give the same bytes, whatever the machine is set to; and nothing of the machine gets into a file."""

from __future__ import annotations

import getpass
import io
import os
import re
import shutil
import socket
import subprocess
import sys
import zipfile
import zlib
from contextlib import suppress
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
WORKSHOPS = [ROOT / "content" / "harz", *sorted((ROOT / "tests" / "workshops").iterdir())]
MACHINES = (
    {"PYTHONHASHSEED": "1", "TZ": "Pacific/Kiritimati", "LC_ALL": "C.UTF-8", "USER": "ada-vonderwiese"},
    {"PYTHONHASHSEED": "2", "TZ": "America/Anchorage", "LC_ALL": "de_DE.UTF-8", "USER": "bea-ausdemwald",
     "HOSTNAME": "rechner-quitte"},
)


def build(folder: Path, machine: dict[str, str], workshops: list[Path]) -> dict[str, bytes]:
    """Build copies of workshops in a folder, on a machine that is set so."""
    home = folder / "home-of-quittengelee"
    home.mkdir(parents=True)
    for workshop in workshops:
        shutil.copytree(workshop, folder / "content" / workshop.name)
    kept = {name: value for name, value in os.environ.items() if name not in ("SOURCE_DATE_EPOCH", "LANG", "LC_ALL")}
    cache = {"XDG_CACHE_HOME": os.environ.get("XDG_CACHE_HOME", str(Path.home() / ".cache"))}
    done = subprocess.run(
        [sys.executable, "-m", "impuls_workshop", "build", "--output", "made", "--lang", "en"], cwd=folder,
        env={**kept, **cache, "HOME": str(home), "PYTHONPATH": str(ROOT), **machine},
        capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted((folder / "made").rglob("*.*"))}


@pytest.fixture(scope="module")
def twice(tmp_path_factory) -> tuple[dict[str, bytes], dict[str, bytes]]:
    """The example and all test workshops, on two machines and in folders of other names and depths."""
    folder = tmp_path_factory.mktemp("twice")
    first = build(folder / "a", MACHINES[0], WORKSHOPS)
    return first, build(folder / "somewhere else" / "deeper" / "ä", MACHINES[1], WORKSHOPS)


def test_two_machines_give_the_same_bytes(twice):
    first, second = twice
    assert list(first) == list(second)
    assert [name for name in first if first[name] != second[name]] == []
    assert {Path(name).parts[1] for name in first} == {workshop.name for workshop in WORKSHOPS}


def test_no_file_tells_who_made_it_where_or_when(twice, tmp_path):
    this = {str(Path.home()), str(ROOT), tmp_path.parent.name, "quittengelee", "rechner-quitte",
            "ada-vonderwiese", "weasyprint-", "/tmp/", "Steve Canny", "somewhere else"}
    # Names such as `root` or `vm` are words of many formats.
    this |= {name for name in (getpass.getuser(), socket.gethostname()) if len(name) > 5}
    for name, content in twice[0].items():
        unpacked = everything_in(content)
        assert [word for word in this if word.encode() in unpacked or word.encode("utf-16-be") in unpacked] == [], name
        assert not re.search(rb"/CreationDate|/ModDate", unpacked), name


def test_the_date_is_that_of_the_source_if_it_is_given(tmp_path):
    made = build(tmp_path / "dated", {"SOURCE_DATE_EPOCH": "1767225600"}, [ROOT / "tests" / "workshops" / "imc"])
    plain = build(tmp_path / "plain", {}, [ROOT / "tests" / "workshops" / "imc"])
    deck = zipfile.ZipFile(io.BytesIO(made["made/imc/deck.pptx"]))
    assert b"2026-01-01T00:00:00Z" in deck.read("docProps/core.xml")
    assert made["made/imc/deck.pptx"] != plain["made/imc/deck.pptx"]
    assert made["made/imc/handout.pdf"] == plain["made/imc/handout.pdf"]


def everything_in(content: bytes) -> bytes:
    """A file's content with all that is packed in it, workbooks of charts too."""
    parts = [content]
    if content.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            parts += [everything_in(package.read(name)) for name in package.namelist()]
    for found in re.finditer(rb"stream\r?\n(.*?)endstream", content, re.DOTALL):
        with suppress(zlib.error):
            parts.append(zlib.decompress(found[1]))
    return b"".join(parts)
