"""Whatever happens while files are written: the old ones or the new ones are there, whole."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from impuls_workshop import output
from impuls_workshop.diagnostics import Report
from impuls_workshop.output import sweep, write_all
from impuls_workshop.reading.portable import portable_name

OLD, NEW = b"old" * 200_000, b"new" * 200_000

WRITER = """
import sys
from pathlib import Path
from impuls_workshop.diagnostics import Report
from impuls_workshop.output import write_all
folder = Path(sys.argv[1])
content = [b"old" * 200_000, b"new" * 200_000]
print("ready", flush=True)
for turn in range(10_000):
    write_all({folder / f"{name}.pptx": content[turn % 2] for name in "abc"}, Report())
"""


def test_a_kill_at_any_moment_leaves_whole_files(tmp_path):
    """The files are written over and over, and the process killed in the midst of it."""
    for turn in range(25):
        writer = subprocess.Popen([sys.executable, "-c", WRITER, str(tmp_path)], stdout=subprocess.PIPE)
        assert writer.stdout is not None
        writer.stdout.readline()
        time.sleep(0.01 + 0.003 * turn)
        writer.send_signal(signal.SIGKILL)
        writer.wait()
        writer.stdout.close()
        for path in tmp_path.glob("?.pptx"):
            assert path.read_bytes() in (OLD, NEW)
    write_all({tmp_path / "a.pptx": NEW}, Report())
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".impuls-")] == []


def test_a_full_disk_leaves_the_old_files_and_no_crumbs(tmp_path, monkeypatch):
    (tmp_path / "deck.pptx").write_bytes(OLD)
    (tmp_path / "handout.pdf").write_bytes(OLD)
    flush, calls = os.fsync, []

    def full(descriptor: int) -> None:
        calls.append(descriptor)
        if len(calls) == 2:
            raise OSError(28, "No space left on device")
        flush(descriptor)

    monkeypatch.setattr(output.os, "fsync", full)
    report = Report()
    assert write_all({tmp_path / "deck.pptx": NEW, tmp_path / "handout.pdf": NEW}, report) == []
    assert [(found.code, dict(found.values)["reason"]) for found in report.errors] == [
        ("build.cannot-write", "No space left on device")]
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"deck.pptx": OLD, "handout.pdf": OLD}


def test_a_stopped_writer_leaves_no_crumbs(tmp_path, monkeypatch):
    def stop(_: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(output.os, "fsync", stop)
    with pytest.raises(KeyboardInterrupt):
        write_all({tmp_path / "deck.pptx": NEW}, Report())
    assert list(tmp_path.iterdir()) == []


def test_a_file_the_system_does_not_let_go_of_gets_the_new_one_beside_it(tmp_path, monkeypatch):
    target = tmp_path / "deck.pptx"
    target.write_bytes(OLD)
    replace = Path.replace

    def locked(self: Path, to: Path) -> Path:
        if to == target:
            raise PermissionError(13, "Permission denied")
        return replace(self, to)

    monkeypatch.setattr(Path, "replace", locked)
    report = Report()
    assert write_all({target: NEW}, report) == [tmp_path / "deck.new.pptx"]
    assert target.read_bytes() == OLD
    assert (tmp_path / "deck.new.pptx").read_bytes() == NEW
    assert [found.code for found in report.errors] == ["build.target-open"]


def test_when_nothing_can_be_replaced_the_old_file_stays_and_nothing_else(tmp_path, monkeypatch):
    target = tmp_path / "deck.pptx"
    target.write_bytes(OLD)

    def refuse(self: Path, to: Path) -> Path:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(Path, "replace", refuse)
    report = Report()
    assert write_all({target: NEW}, report) == []
    assert [found.code for found in report.errors] == ["build.cannot-write"]
    assert [path.name for path in tmp_path.iterdir()] == ["deck.pptx"]


def test_what_a_dead_build_left_is_swept_and_what_a_living_one_writes_is_not(tmp_path):
    dead = subprocess.Popen([sys.executable, "-c", ""])
    dead.wait()
    (tmp_path / f".impuls-{dead.pid}-abc.pptx").write_bytes(b"")
    mine = tmp_path / f".impuls-{os.getpid()}-abc.pptx"
    mine.write_bytes(b"")
    living = tmp_path / f".impuls-{os.getppid()}-abc.pptx"
    living.write_bytes(b"")
    other = tmp_path / ".impuls-notes.txt"
    other.write_bytes(b"")
    sweep(tmp_path)
    assert set(tmp_path.iterdir()) == {mine, living, other}
    two_days_ago = time.time() - 2 * 24 * 60 * 60
    os.utime(living, (two_days_ago, two_days_ago))
    sweep(tmp_path)
    assert set(tmp_path.iterdir()) == {mine, other}


def test_two_builds_at_once_do_not_mix_their_files(tmp_path):
    """Each writes three files of its own kind again and again; at the end all three are of one kind."""
    code = WRITER.replace("content[turn % 2]", "content[int(sys.argv[2])]").replace("10_000", "30")
    for _ in range(4):
        writers = [subprocess.Popen([sys.executable, "-c", code, str(tmp_path), str(kind)],
                                    stdout=subprocess.DEVNULL) for kind in (0, 1)]
        assert [writer.wait() for writer in writers] == [0, 0]
        assert len({path.read_bytes() for path in tmp_path.glob("?.pptx")}) == 1


@pytest.mark.parametrize(("name", "made"), [
    ("harz", "harz"), ("Städte & Gemeinden", "Städte & Gemeinden"), ("a:b", "a-b"), ("CON", "_CON"),
    ("aux.pdf", "_aux.pdf"),
    ("x" * 300, "x" * 100), ("end. ", "end"), ("..", "-"), ('q"<>|?*', "q-"), ("tab\there", "tab-here"),
])
def test_names_of_output_are_portable(name, made):
    assert portable_name(name) == made
    assert portable_name(made) == made
