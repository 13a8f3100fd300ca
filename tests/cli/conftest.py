"""An empty working folder, and ways to run the program in it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from impuls_workshop.cli import main

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Run:
    """What a run printed, and its exit code."""

    code: int
    out: str
    err: str


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder to work in, on a machine that speaks English."""
    monkeypatch.chdir(tmp_path)
    for name in ("LC_ALL", "LC_MESSAGES", "NO_COLOR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "en_GB.UTF-8")
    return tmp_path


@pytest.fixture
def impuls(capsys: pytest.CaptureFixture[str]) -> Callable[..., Run]:
    """Run the program inside this process."""
    def run(*arguments: str) -> Run:
        capsys.readouterr()
        code = main(list(arguments))
        return Run(code, *capsys.readouterr())

    return run


@pytest.fixture
def impuls_process(folder: Path) -> Callable[..., Run]:
    """Run the program as its users do: in a process of its own, its output piped."""
    def run(*arguments: str, **environment: str) -> Run:
        done = subprocess.run([sys.executable, "-m", "impuls_workshop", *arguments], cwd=folder,
                              capture_output=True, encoding="utf-8", check=False,
                              env={**os.environ, "PYTHONPATH": str(ROOT), **environment})
        return Run(done.returncode, done.stdout, done.stderr)

    return run


@pytest.fixture
def small(folder: Path) -> Path:
    """A workshop of a few words, in `content/small`."""
    workshop = folder / "content" / "small"
    workshop.mkdir(parents=True)
    (workshop / "workshop.yaml").write_text("title: Small\nlanguage: en\n", encoding="utf-8")
    (workshop / "goals.yaml").write_text("title: Goals\nitems:\n  - First\n  - Second\n", encoding="utf-8")
    return workshop


@pytest.fixture
def broken(small: Path) -> Path:
    """The same workshop with an unknown field in goals.yaml, line 1."""
    (small / "goals.yaml").write_text("titel: Goals\nitems:\n  - First\n", encoding="utf-8")
    return small
