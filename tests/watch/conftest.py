"""A watch running as its users run it, and ways to save files as editors do."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 60
"""Seconds within which anything happens on a busy machine."""


class Watch:
    """`impuls watch` in a process of its own, with the lines it prints."""

    def __init__(self, folder: Path, *arguments: str, **environment: str) -> None:
        self._news = threading.Condition()
        self._lines: list[str] = []
        self._read = 0
        self.process = subprocess.Popen(
            [sys.executable, "-m", "impuls_workshop", "watch", *arguments], cwd=folder, encoding="utf-8",
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, start_new_session=True,
            env={**os.environ, "PYTHONPATH": str(ROOT), "LANG": "en_GB.UTF-8", **environment})
        self._reader = threading.Thread(target=self._take)
        self._reader.start()

    def _take(self) -> None:
        for line in self.process.stdout:
            with self._news:
                self._lines.append(line.rstrip("\n"))
                self._news.notify_all()
        with self._news:
            self._news.notify_all()

    def until(self, pattern: str) -> str:
        """Wait for a line with a pattern, and return what was printed since the last time, up to it."""
        ends = time.monotonic() + PATIENCE
        with self._news:
            at = self._read
            while True:
                for number in range(at, len(self._lines)):
                    if re.search(pattern, self._lines[number]):
                        found = self._lines[self._read : number + 1]
                        self._read = number + 1
                        return "\n".join(found)
                at = len(self._lines)
                if time.monotonic() > ends or (not self._reader.is_alive() and at == len(self._lines)):
                    raise AssertionError(f"no {pattern!r} in:\n" + "\n".join(self._lines[self._read :]))
                self._news.wait(1)

    def rest(self) -> str:
        """Return what was printed since the last time."""
        with self._news:
            found, self._read = self._lines[self._read :], len(self._lines)
            return "\n".join(found)

    def everything(self) -> str:
        """Return all that was printed."""
        with self._news:
            return "\n".join(self._lines)

    def workers(self) -> list[int]:
        """Return the processes it has started that build."""
        return [number for number, line in processes() if f" {self.process.pid} " in f" {line} "
                and "spawn_main" in line]

    def end(self, number: int = signal.SIGINT) -> int:
        """Send a signal to all its processes, as a terminal does for Ctrl-C; return the exit code."""
        os.killpg(self.process.pid, number)
        code = self.process.wait(PATIENCE)
        self._reader.join(PATIENCE)
        return code


def processes() -> Iterator[tuple[int, str]]:
    """Yield each process with the id of the one that started it, and its command line."""
    for entry in Path("/proc").iterdir():
        try:
            number = int(entry.name)
            parent = entry.joinpath("stat").read_text().rpartition(")")[2].split()[1]
            yield number, f"{parent} " + entry.joinpath("cmdline").read_bytes().replace(b"\0", b" ").decode()
        except (ValueError, OSError):
            continue


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a workshop of a few words, in `content/small`."""
    workshop = tmp_path / "content" / "small"
    workshop.mkdir(parents=True)
    (workshop / "workshop.yaml").write_text("title: Small\nlanguage: en\n", encoding="utf-8")
    (workshop / "goals.yaml").write_text("title: Goals\nitems:\n  - First\n  - Second\n", encoding="utf-8")
    return tmp_path


@pytest.fixture
def watching(folder: Path) -> Iterator[Callable[..., Watch]]:
    """Start watches, and end them with the test; none leaves a process or a traceback behind."""
    started: list[Watch] = []

    def start(*arguments: str, **environment: str) -> Watch:
        started.append(Watch(folder, *arguments, **environment))
        return started[-1]

    yield start
    for watch in started:
        if watch.process.poll() is None:
            watch.end(signal.SIGKILL)
        watch.process.stdout.close()
        assert "Traceback" not in watch.everything()


def replace(path: Path, text: str) -> None:
    """Save as most editors do: a new file beside the old one, then in its place."""
    beside = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    beside.write_text(text, encoding="utf-8")
    beside.replace(path)


def clean_build(folder: Path, *arguments: str) -> dict[str, bytes]:
    """Build everything anew elsewhere; return the files by their place below the output folder."""
    output = folder.with_name(f"{folder.name}-clean")
    subprocess.run([sys.executable, "-m", "impuls_workshop", "build", "--force", "--output", str(output), *arguments],
                   cwd=folder, env={**os.environ, "PYTHONPATH": str(ROOT)}, check=True, capture_output=True)
    return files_of(output)


def files_of(output: Path) -> dict[str, bytes]:
    return {path.relative_to(output).as_posix(): path.read_bytes() for path in sorted(output.rglob("*"))
            if path.is_file()}
