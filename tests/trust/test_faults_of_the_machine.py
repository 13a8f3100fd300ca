"""Kills, full disks, no rights, many builds at once, files that change: the old output or the new one, whole."""

from __future__ import annotations

import os
import resource
import shutil
import signal
import subprocess
import threading
import time
from contextlib import suppress
from pathlib import Path

import pytest

import impuls_workshop
from tests.trust.killing import command, environment, kill_builds, workshops

OLD = b"the old deck"


def test_builds_killed_at_any_moment_leave_whole_files(tmp_path):
    assert kill_builds(tmp_path, 20, 1, "deck") == []


def test_a_killed_build_leaves_no_process_behind(tmp_path):
    """The work is done in a copy of the process, in an endless template for ever if nobody ends it."""
    workshop = workshops(tmp_path)[0]
    template = workshop / "templates" / "deck"
    template.mkdir(parents=True)
    (template / "artifact.yaml").write_text("title: {en: D}\nfile: deck.pptx\nformat: pptx\ntemplate: a.j2\n")
    (template / "a.j2").write_text("{% for i in range(99999) %}{% for j in range(99999) %}{{ range(99999)|sort }}"
                                   "{% endfor %}{% endfor %}")
    process = subprocess.Popen(command(workshop, tmp_path / "output", "deck"), env=environment(),
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    children = Path(f"/proc/{process.pid}/task/{process.pid}/children")
    until = time.monotonic() + 30
    while not (found := children.read_text().split()) and time.monotonic() < until:
        time.sleep(0.02)
    process.send_signal(signal.SIGKILL)
    process.wait()
    while time.monotonic() < until and any(map(_lives, found)):
        time.sleep(0.02)
    assert found
    assert not any(map(_lives, found))


def _lives(process: str) -> bool:
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except (FileNotFoundError, ProcessLookupError):
        return False


def test_a_file_that_cannot_be_written_whole_leaves_the_old_one(tmp_path):
    """The system allows files of 20 kB, a deck has more."""
    workshop = workshops(tmp_path)[0]
    old = _old(tmp_path / "output")
    done = subprocess.run(
        command(workshop, tmp_path / "output", "deck"), env=environment(), capture_output=True, text=True, check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000)))
    _refused(done, old, "File too large")


def test_a_full_disk_leaves_the_old_file(tmp_path):
    workshop = workshops(tmp_path)[0]
    with _small_disk(tmp_path / "output") as disk:
        if disk is None:
            return  # only who may mount can try; the same is tried at the level of files everywhere
        old = _old(disk)
        done = subprocess.run(command(workshop, disk, "deck"), env=environment(), capture_output=True, text=True,
                              check=False)
        _refused(done, old, "No space left on device")


class _small_disk:  # noqa: N801  used as a function
    """A disk of 40 kB in memory, or None where nobody may mount one."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def __enter__(self) -> Path | None:
        self.folder.mkdir()
        mount = shutil.which("mount")
        done = os.getuid() == 0 and mount and subprocess.run(
            [mount, "-t", "tmpfs", "-o", "size=40k", "tmpfs", str(self.folder)], check=False,
            capture_output=True).returncode == 0
        self.mounted = bool(done)
        return self.folder if done else None

    def __exit__(self, *_: object) -> None:
        if self.mounted:
            subprocess.run(["umount", str(self.folder)], check=True)


def _as_anybody() -> list[str]:
    """Begin a command so that it has no right beyond what files grant: the superuser gives up what sets them aside."""
    lost = "-dac_override,-dac_read_search"
    return ["setpriv", "--bounding-set", lost, "--inh-caps", lost] if os.getuid() == 0 else []


@pytest.mark.parametrize("forbidden", ["output", "workshop.yaml", "goals.yaml", "small"])
def test_what_may_not_be_written_or_read_is_said_and_the_old_output_stays(tmp_path, forbidden):
    workshop = workshops(tmp_path)[0]
    old = _old(tmp_path / "output")
    path = {"output": old.parent, "small": workshop}.get(forbidden, workshop / forbidden)
    path.chmod(0o555 if forbidden == "output" else 0)
    try:
        done = subprocess.run([*_as_anybody(), *command(workshop, tmp_path / "output", "deck")], env=environment(),
                              capture_output=True, text=True, check=False)
    finally:
        path.chmod(0o755)
    _refused(done, old, "Permission denied", codes=(1, 2))


def test_twenty_builds_at_once_into_one_folder(tmp_path):
    both, output = workshops(tmp_path), tmp_path / "output"
    whole = set()
    for workshop in both:
        subprocess.run(command(workshop, output, "deck"), env=environment(), check=True, capture_output=True)
        whole.add((output / "small" / "deck.pptx").read_bytes())
    builds = [subprocess.Popen(command(both[number % 2], output, "deck"), env=environment(),
                               stdout=subprocess.DEVNULL, stderr=subprocess.PIPE) for number in range(20)]
    said = [build.communicate()[1] for build in builds]
    assert [build.returncode for build in builds] == [0] * 20, said
    assert [path.name for path in (output / "small").iterdir()] == [
        "deck.pptx"]
    assert (output / "small" / "deck.pptx").read_bytes() in whole


def test_files_that_vanish_or_are_half_saved_while_a_build_reads(tmp_path):
    """An editor saves again and again, not in one step; a synchronised folder takes files away."""
    workshop, output = workshops(tmp_path)[0], tmp_path / "output"
    (workshop / "pages").mkdir()
    page, goals = workshop / "pages" / "1-a.md", workshop / "goals.yaml"
    old = _old(output)
    stop = threading.Event()

    def edit() -> None:
        while not stop.is_set():
            page.write_text("---\ntitle: A\n---\n" + "Text\n" * 3, encoding="utf-8")
            goals.write_text("- Goal\n- [half", encoding="utf-8")
            goals.write_text("- Goal\n- Other\n", encoding="utf-8")
            with suppress(FileNotFoundError):
                page.unlink()

    editor = threading.Thread(target=edit)
    editor.start()
    try:
        for _ in range(25):
            before = old.read_bytes()
            done = impuls_workshop.build([workshop], only=["deck"], output=output)
            if done.exit_code == 1:
                assert all(found.span for found in done.report.errors)
                assert old.read_bytes() == before
            else:
                assert old.read_bytes().startswith(b"PK")
    finally:
        stop.set()
        editor.join()


def _old(output: Path) -> Path:
    old = output / "small" / "deck.pptx"
    old.parent.mkdir(parents=True)
    old.write_bytes(OLD)
    return old


def _refused(done: subprocess.CompletedProcess[str], old: Path, reason: str, codes: tuple[int, ...] = (1,)) -> None:
    assert done.returncode in codes, done.stderr
    assert reason in done.stderr
    assert "Traceback" not in done.stderr
    assert old.read_bytes() == OLD
    assert [path.name for path in old.parent.iterdir()] == ["deck.pptx"]
