"""Odd surroundings: closed streams, no home, names that are no text, damaged caches, other users, senseless settings."""

from __future__ import annotations

import os
import resource
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from impuls_workshop import cache_files
from tests.trust.killing import ROOT, command, environment, workshops

NOBODY = 65534


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """A small workshop."""
    return workshops(tmp_path)[0]


def build(small: Path, *options: str, **surroundings: object) -> subprocess.CompletedProcess[str]:
    """Build its deck beside it, with caches of its own."""
    changed = surroundings.pop("env", {})
    output = surroundings.pop("output", small.parents[1] / "output")
    settings = {**environment(), "XDG_CACHE_HOME": str(small.parents[1] / "cache"), **changed}  # type: ignore[dict-item]
    given = {name: value for name, value in settings.items() if value is not None}
    return subprocess.run([*command(small, Path(str(output)), "deck"), *options], env=given, capture_output=True,
                          errors="surrogateescape", timeout=300, check=False, **surroundings)  # type: ignore[call-overload]


def deck(small: Path) -> Path:
    """Where its deck is written."""
    return small.parents[1] / "output" / "small" / "deck.pptx"


def whole(small: Path, done: subprocess.CompletedProcess[str]) -> bytes:
    """Check that a build did its work without a trace, and return the deck."""
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    content = deck(small).read_bytes()
    assert content.startswith(b"PK")
    return content


@pytest.mark.parametrize("closed", [(0,), (1,), (2,), (1, 2), (0, 1, 2)])
def test_closed_streams_do_no_harm(small, closed):
    script = " ".join(f"{number}>&-" for number in closed)
    line = f'exec "$@" {script}'
    done = subprocess.run(["sh", "-c", line, "sh", *command(small, small.parents[1] / "output", "deck")],
                          env=environment(), capture_output=True, text=True, check=False)
    whole(small, done)


def test_a_reader_that_goes_away_is_no_fault_of_the_build(small):
    line = '"$@" | true'
    subprocess.run(["sh", "-c", line, "sh", *command(small, small.parents[1] / "output", "deck")],
                   env=environment(), stderr=subprocess.PIPE, text=True, check=False)
    assert deck(small).read_bytes().startswith(b"PK")


SETTINGS = {
    "no home": {"HOME": None, "XDG_CACHE_HOME": None}, "a home that is not there": {"HOME": "/nowhere", "XDG_CACHE_HOME": None},
    "no place for caches": {"XDG_CACHE_HOME": "/proc/nowhere"}, "a file for caches": {"XDG_CACHE_HOME": "/etc/hostname"},
    "no temporary folder": {"TMPDIR": "/nowhere"}, "the C locale": {"LC_ALL": "C", "LANG": "C", "PYTHONUTF8": "0"},
    "an unknown locale": {"LC_ALL": "xx_YY.nonsense"}, "a zone that is none": {"TZ": "../../etc/passwd"},
    "no path": {"PATH": ""}, "an odd terminal": {"TERM": "\x1b[31m", "COLUMNS": "-5", "NO_COLOR": ""},
}


@pytest.mark.parametrize("name", SETTINGS)
def test_settings_of_the_machine_do_no_harm(small, name):
    before = set(small.parents[1].iterdir())
    plain = whole(small, build(small))
    work = small.parents[1] / "work"
    work.mkdir()
    assert whole(small, build(small, "--force", env=SETTINGS[name], cwd=work)) == plain
    assert list(work.iterdir()) == []
    assert {path.name for path in set(small.parents[1].iterdir()) - before} <= {"output", "cache", "work"}


@pytest.mark.parametrize("date", ["-1", "0", "99999999999999999999", "1e9", "nan", "today", "", " 5 ", "5\n", "٣"])
def test_senseless_dates_of_the_source_are_no_fault_of_the_build(small, date):
    done = build(small, env={"SOURCE_DATE_EPOCH": date})
    assert "Traceback" not in done.stderr
    assert "IMPULS_TRACEBACK" not in done.stderr
    assert done.returncode in (0, 1, 2)


def test_names_that_are_no_text(tmp_path):
    odd = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff\xfe"))
    odd.mkdir()
    small = workshops(odd)[0]
    (small / "images").mkdir()
    (small / "images" / os.fsdecode(b"\xff\x1b[2J.png")).touch()
    for turn in range(2):
        done = build(small, "--explain")
        whole(small, done)
        assert "\x1b" not in done.stderr + done.stdout, turn


def test_few_open_files_are_said(small):
    done = build(small, preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_NOFILE, (12, 12)))
    assert "Traceback" not in done.stderr
    assert done.returncode == 0 or done.stderr
    assert not deck(small).exists() or deck(small).read_bytes().startswith(b"PK")


@pytest.mark.parametrize("there", ["a file", "a file below", "a folder for the deck", "a link to nowhere", "a pipe"])
def test_an_output_that_is_something_else_is_left_alone(small, there):
    output = small.parents[1] / "output"
    if there == "a file":
        output.write_text("mine")
    elif there == "a file below":
        output.mkdir()
        (output / "small").write_text("mine")
    elif there == "a folder for the deck":
        (deck(small) / "mine").mkdir(parents=True)
    elif there == "a link to nowhere":
        output.symlink_to("/nowhere/at/all")
    else:
        os.mkfifo(output)
    done = build(small)
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert "error: " in done.stderr
    if there == "a folder for the deck":
        assert (deck(small) / "mine").is_dir()
    elif "file" in there:
        assert next(path for path in (output / "small", output) if path.is_file()).read_text() == "mine"


def caches(small: Path) -> list[Path]:
    """All files of the user's cache."""
    return [path for path in (small.parents[1] / "cache").rglob("*") if path.is_file()]


@pytest.fixture(scope="module")
def right(tmp_path_factory) -> list[bytes]:
    """The deck, and the deck with a goal more, as clean builds make them."""
    small = workshops(tmp_path_factory.mktemp("right"))[0]
    made = [whole(small, build(small))]
    _add_goal(small)
    return [*made, whole(small, build(small, "--force", env={"XDG_CACHE_HOME": str(small.parents[1] / "other")}))]


def _add_goal(small: Path) -> None:
    goals = small / "goals.yaml"
    goals.write_text(goals.read_text() + "- One more\n")


@pytest.mark.parametrize("damage", ["emptied", "cut", "flipped", "zeros", "another kind", "brackets", "a folder", "a pipe"])
def test_damaged_caches_change_nothing(small, damage, right):
    whole(small, build(small))
    assert caches(small)
    for path in caches(small):
        _damage(path, damage)
    deck(small).write_bytes(b"half a deck")
    assert whole(small, build(small)) == right[0]
    for path in caches(small):
        _damage(path, damage)
    _add_goal(small)
    assert whole(small, build(small)) == right[1]


def _damage(path: Path, how: str) -> None:
    content = path.read_bytes() if path.is_file() else b""
    broken = {"emptied": b"", "cut": content[: len(content) // 2], "zeros": bytes(len(content)),
              "flipped": bytes(byte ^ 1 for byte in content), "another kind": b"PK\x03\x04cos\nsystem\n(S'touch /pwned'\ntR.",
              "brackets": b"[" * 100_000}
    path.unlink() if path.is_file() or path.is_fifo() else shutil.rmtree(path)
    if how == "a folder":
        path.mkdir()
    elif how == "a pipe":
        os.mkfifo(path)
    else:
        path.write_bytes(broken[how])


@pytest.mark.parametrize("kind", ["json", "slides"])
def test_a_disk_without_room_for_the_cache_keeps_no_crumbs(tmp_path, monkeypatch, kind):
    path, replace = tmp_path / "builds" / f"a.{kind}", Path.replace

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    cache_files.keep_in(path, b"old")
    monkeypatch.setattr(Path, "replace", full)
    cache_files.keep_in(path, b"new")
    assert [(one.name, one.read_bytes()) for one in path.parent.iterdir()] == [(path.name, b"old")]
    monkeypatch.setattr(Path, "replace", replace)
    left = path.with_name(f"{path.name}.new")
    left.write_bytes(b"of a killed build")
    cache_files.keep_in(path, b"new")
    assert path.read_bytes() == b"old"
    os.utime(left, (0, 0))
    cache_files.keep_in(path, b"new")
    assert [(one.name, one.read_bytes()) for one in path.parent.iterdir()] == [(path.name, b"new")]


_USER = ["setpriv", "--reuid", str(NOBODY), "--regid", str(NOBODY), "--clear-groups"]
_READS = [*_USER, "--inh-caps", "+dac_read_search", "--ambient-caps", "+dac_read_search"]


def as_another_user(folder: Path) -> list[str]:
    """Begin a command that runs as another user, if the tests run as the superuser, for whom no folder is read-only.

    Where the program or Python lie in a folder of the superuser's, the other user may read everything, and write nothing
    more. Whoever is not the superuser is that other user.
    """
    if os.getuid() != 0:
        return []
    seen = [sys.executable, "-c", "import impuls_workshop, lxml, sys; sys.exit(__import__('os').access('/', 2))"]
    for begin in (_USER, _READS):
        if subprocess.run([*begin, *seen], env=environment(), cwd=folder, capture_output=True, check=False).returncode == 0:
            return begin
    raise AssertionError("no other user can run this program here")


@pytest.fixture
def open_to_all(tmp_path_factory):
    """A folder that every user can reach, as those of the tests are their owner's alone."""
    folder = Path("/tmp") / f"impuls-test-{os.getpid()}-{time.monotonic_ns()}"
    folder.mkdir(mode=0o755)
    yield folder
    subprocess.run(["chmod", "-R", "u+rwX", str(folder)], check=True)
    shutil.rmtree(folder)


def _owned(path: Path) -> None:
    """Give a folder and all in it to the other user, where one can."""
    if os.getuid() == 0:
        for one in (path, *path.rglob("*")):
            os.chown(one, NOBODY, NOBODY)


@pytest.mark.parametrize("forbidden", ["output", "folder", "nothing"])
def test_a_read_only_output_folder_as_another_user(open_to_all, forbidden):
    """As nobody if the tests run as the superuser, else as who runs them."""
    small = workshops(open_to_all)[0]
    old = deck(small)
    old.parent.mkdir(parents=True)
    old.write_bytes(b"the old deck")
    _owned(open_to_all)
    locked = {"output": old.parents[1], "folder": old.parent}.get(forbidden)
    if locked == old.parents[1]:
        old.unlink()
        old.parent.rmdir()
    if locked:
        locked.chmod(0o555)
    done = subprocess.run([*as_another_user(open_to_all), *command(small, old.parents[1], "deck")], capture_output=True,
                          env={**environment(), "HOME": str(open_to_all), "XDG_CACHE_HOME": str(open_to_all / "cache")},
                          text=True, cwd=open_to_all, check=False)
    if forbidden == "nothing":
        assert done.returncode == 0, done.stderr
        assert old.read_bytes().startswith(b"PK")
        return
    assert done.returncode == 1, done.stderr
    assert "Permission denied" in done.stderr
    assert "Traceback" not in done.stderr
    if forbidden == "folder":
        assert old.read_bytes() == b"the old deck"
        assert [path.name for path in old.parent.iterdir()] == ["deck.pptx"]
    else:
        assert list(old.parents[1].iterdir()) == []


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_who_is_told_to_end_leaves_nothing_behind(small, tmp_path, number):
    """At several moments of a build, whoever tells it: a terminal that is closed, Ctrl-C, a system going down."""
    temporary = tmp_path / "tmp"
    temporary.mkdir()
    plain = whole(small, build(small))
    for turn in range(6):
        process = subprocess.Popen([*command(small, small.parents[1] / "output", "deck", "handout"), "--force"],
                                   env={**environment(), "TMPDIR": str(temporary)},
                                   stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, start_new_session=True)
        time.sleep(0.25 * turn + 0.3)
        process.send_signal(number)
        said = process.communicate(timeout=60)[1]
        assert b"Traceback" not in said
        assert deck(small).read_bytes() == plain
    until = time.monotonic() + 20
    while list(temporary.iterdir()) and time.monotonic() < until:
        time.sleep(0.1)
    assert list(temporary.iterdir()) == []
    assert {path.suffix for path in deck(small).parent.iterdir()} <= {".pptx", ".pdf"}
    assert ROOT.is_dir()


@pytest.mark.parametrize("date", ["9999-12-31", "0001-01-01"])
def test_calendars_of_the_first_and_the_last_year(small, date):
    (small / "workshop.yaml").write_text(f"title: A\nlanguage: de\ndate: {date}\n")
    (small / "agenda.yaml").write_text('start: "09:00"\nblocks:\n  - {title: B, minutes: 30}\n')
    done = subprocess.run([sys.executable, "-m", "impuls_workshop", "agenda", str(small), "--ics", str(small / "a.ics")],
                          env=environment(), capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert date.replace("-", "") in (small / "a.ics").read_text()


def test_a_fault_of_our_own_is_said_in_one_line(monkeypatch, capsys):
    from impuls_workshop import cli, commands

    def fault(*_: object) -> int:
        raise ZeroDivisionError("\x1b[2J")

    monkeypatch.setattr(commands, "show_list", fault)
    monkeypatch.delenv("IMPULS_TRACEBACK", raising=False)
    assert cli.main(["list", "--lang", "en"]) == 1
    said = capsys.readouterr().err
    assert "a fault in impuls itself: ZeroDivisionError" in said
    assert "Traceback" not in said
    assert "\x1b" not in said
