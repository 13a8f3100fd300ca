"""`impuls check --output` and `impuls build --check-reproducible`: proofs on the user's machine."""

from __future__ import annotations

import os
import pickle
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from impuls_workshop.diagnostics import Report, Span
from impuls_workshop.echo import echo
from impuls_workshop.messages import Language, message

if TYPE_CHECKING:
    from impuls_workshop.results import BuildResult, Built

ELSEWHERE: Final = {"PYTHONHASHSEED": "4711", "TZ": "Asia/Kathmandu", "LC_ALL": "C", "LANG": "C"}
"""Settings of the second build that must not show in its files."""


def check_files(folder: str, form: str, language: Language) -> int:
    """Examine the files a build has written, and print what the checkers say."""
    from impuls_workshop.commands import wants_colour
    from impuls_workshop.printing import as_github, as_json, as_text
    from impuls_workshop.standards import examine_files

    report = Report()
    files = sorted(path for path in Path(folder).rglob("*")
                   if path.suffix in (".pptx", ".pdf") and not path.name.startswith(".") and path.is_file())
    if not files:
        report.error("standards.no-files", None, folder=folder)
    lacking = examine_files(files, report)
    if form == "text":
        echo(as_text(report, language, colour=wants_colour(sys.stdout)), nl=False)
        echo(message("standards.checked", language, count=len(files)))
    else:
        echo((as_json if form == "json" else as_github)(report, language), nl=False)
    if lacking:
        echo(message("standards.lacking", language, names=", ".join(lacking)), err=True)
    return 0 if report.ok else 1


def check_reproducible(built: Sequence[Built], work: partial[BuildResult], language: Language) -> int:
    """Build everything a second time under other circumstances, and compare the bytes.

    Args:
        built: What the first build wrote.
        work: The first build: `build` with its arguments.
        language: The language to speak.
    """
    from impuls_workshop.printing import as_text
    from impuls_workshop.selection import choose_workshops

    report = Report()
    with tempfile.TemporaryDirectory(prefix="impuls again ") as elsewhere:
        copies = [_copy(folder, Path(elsewhere)) for folder in choose_workshops(*work.args)]
        _build_again(work, copies, Path(elsewhere))
        for one in built:
            again = Path(elsewhere) / "output" / one.path.parent.name / one.path.name
            if not again.is_file():
                report.error("standards.not-again", Span(one.path.as_posix()))
            elif again.read_bytes() != one.path.read_bytes():
                report.error("standards.other-bytes", Span(one.path.as_posix()))
    if report.ok:
        echo(message("standards.same-bytes", language, count=len(built)))
        return 0
    echo(as_text(report, language), nl=False, err=True)
    return 1


def _copy(folder: Path, elsewhere: Path) -> Path:
    copy = elsewhere / "content" / folder.resolve().name
    shutil.copytree(folder, copy, symlinks=True, ignore=_not_read)
    _lead_back(folder.resolve(), copy)
    brand = folder.resolve().parent / "_brand.yml"  # the content folder may hold a brand for all workshops
    if brand.is_file():
        shutil.copy(brand, copy.parent)
    return copy


def _not_read(folder: str, names: list[str]) -> list[str]:
    """Name what is hidden, and pipes and devices: no build reads them, and some never end."""
    paths = (Path(folder, name) for name in names)
    return [path.name for path in paths
            if path.name.startswith(".") or not (path.is_symlink() or path.is_file() or path.is_dir())]


def _lead_back(folder: Path, copy: Path) -> None:
    """Let the links of a copy lead where those of the folder do, or within the copy where they stay within."""
    for place, folders, files in os.walk(copy):
        for path in (Path(place, name) for name in (*folders, *files)):
            if path.is_symlink():
                target = Path(os.path.realpath(folder / path.relative_to(copy)))
                path.unlink()
                path.symlink_to(copy / target.relative_to(folder) if target.is_relative_to(folder) else target)


def _build_again(work: partial[BuildResult], copies: Sequence[Path], elsewhere: Path) -> None:
    named: dict[str, object] = {"output": elsewhere / "output"}
    named["roots"] = [Path(root).absolute() for root in work.keywords.get("roots", ())]
    if work.keywords.get("template"):
        named["template"] = Path(work.keywords["template"]).absolute()
    again = partial(work.func, copies, **{**work.keywords, **named})
    environment = {**os.environ, **ELSEWHERE, "PYTHONPATH": str(Path(__file__).resolve().parents[2])}
    subprocess.run([sys.executable, "-c", "import pickle, sys; pickle.load(sys.stdin.buffer)()"],
                   input=pickle.dumps(again), env=environment, cwd=elsewhere, capture_output=True, check=False)
