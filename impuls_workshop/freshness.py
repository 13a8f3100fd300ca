"""What builds were made of and what they made, so that one without changes has nothing to do."""

from __future__ import annotations

import json
import os
import sys
import sysconfig
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

from msgspec import Struct, field
from msgspec.structs import asdict

from impuls_workshop.diagnostics import Diagnostic, Report, Severity, Span
from impuls_workshop.resources import cache_folder, templates_folder

_FORMAT: Final = 1
_SETTINGS: Final = ("SOURCE_DATE_EPOCH",)
"""Settings of the environment that show in the files."""
_SKIPPED: Final = frozenset({"__pycache__", ".git", "node_modules"})

Inputs = Mapping[str, str]
"""Everything a build reads, by name, to a digest of it."""


class PastFile(Struct, frozen=True):
    """A file that a build wrote."""

    artifact: str
    file: str
    bytes: int
    pages: int
    digest: str


class Past(Struct, frozen=True):
    """A build that was made."""

    output: str
    """The folder it wrote into."""
    inputs: Inputs
    files: tuple[PastFile, ...]
    left_out: tuple[tuple[str, str, Mapping[str, str]], ...] = ()
    """Artifact, message and its values."""
    report: Report = field(default_factory=Report)

    def is_whole(self, folder: Path) -> bool:
        """Whether all its files are in a folder as they were written."""
        return all(digest_of(folder / file.file) == file.digest for file in self.files)


def read_inputs(workshop: Path, template: Path | None, options: Sequence[object]) -> Inputs:
    """Return everything that a build of a workshop depends on.

    Args:
        workshop: The workshop's folder.
        template: A PowerPoint template from elsewhere.
        options: The command's options that show in the files.
    """
    found = {"options": repr(options), "program": _program()}
    found |= {name: os.environ[name] for name in _SETTINGS if name in os.environ}
    found |= dict(_digests(workshop, "content"))
    found |= dict(_digests(templates_folder(), "templates"))
    for path in (workshop.parent / "_brand.yml", template):
        if path is not None and path.is_file():
            found[path.as_posix()] = digest_of(path)
    found["fonts"] = _fonts()
    return found


def changes(before: Inputs, now: Inputs) -> list[str]:
    """Return the names of what differs between two builds."""
    return sorted(name for name in before.keys() | now.keys() if before.get(name) != now.get(name))


def remove_stale(folder: Path, past: Past, files: Iterable[PastFile]) -> Iterator[Path]:
    """Remove files of an earlier build that this one does not make, unless somebody has changed them; yield them."""
    made = {one.file for one in files}
    for one in past.files:
        path = folder / one.file
        if one.file not in made and digest_of(path) == one.digest:
            with suppress(OSError):
                path.unlink()
                yield path


def digest(content: bytes) -> str:
    """Return a digest of a file's content."""
    return sha256(content).hexdigest()


def digest_of(path: Path) -> str:
    """Return a digest of a file's content; empty if it cannot be read."""
    try:
        return digest(path.read_bytes()) if path.is_file() else ""
    except OSError:
        return ""


def recall(output: Path, options: Sequence[object]) -> Past | None:
    """Return the last build into a folder with these options, if it is known."""
    return _read(_state(output, options))


def _read(state: Path) -> Past | None:
    with suppress(OSError, ValueError, KeyError, TypeError, AttributeError):
        kept = json.loads(state.read_text(encoding="utf-8"))
        if kept["format"] != _FORMAT:
            return None
        report = Report()
        for one in kept["diagnostics"]:
            report.take(_diagnostic(one))
        files = tuple(PastFile(**one) for one in kept["files"])
        return Past(kept["output"], dict(kept["inputs"]), files, tuple(map(_left_out, kept["left_out"])), report)
    return None


def remember(output: Path, options: Sequence[object], past: Past) -> None:
    """Keep what a build was made of. Where that cannot be kept, the next one does everything again."""
    kept = {
        "format": _FORMAT, "output": past.output, "inputs": dict(past.inputs),
        "files": [asdict(one) for one in past.files],
        "left_out": [[name, code, dict(values)] for name, code, values in past.left_out],
        "diagnostics": [_plain(one) for one in past.report.diagnostics],
    }
    path = _state(output, options)
    beside = path.with_name(f"{path.name}.{os.getpid()}")
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        beside.write_text(json.dumps(kept), encoding="utf-8")
        beside.replace(path)


def all_past() -> Iterator[tuple[Path, Past, Callable[[], None]]]:
    """Yield all builds that are known: the folder they wrote into, the build, and how to forget it."""
    for state in sorted((cache_folder() / "builds").glob("*.json")):
        past = _read(state)
        if past is not None:
            yield Path(past.output), past, partial(state.unlink, missing_ok=True)


def forget(output: Path, options: Sequence[object]) -> None:
    """Forget the last build into a folder."""
    with suppress(OSError):
        _state(output, options).unlink(missing_ok=True)


def _state(output: Path, options: Sequence[object]) -> Path:
    name = sha256(f"{output.absolute()}\n{options!r}".encode()).hexdigest()[:32]
    return cache_folder() / "builds" / f"{name}.json"


def _digests(folder: Path, prefix: str) -> Iterator[tuple[str, str]]:
    for path in sorted(_files(folder)):
        yield f"{prefix}/{path.relative_to(folder).as_posix()}", digest_of(path)


def _files(folder: Path) -> Iterator[Path]:
    """All files below a folder, links to folders followed once."""
    for current, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if name not in _SKIPPED]
        for name in names:
            yield Path(current, name)


def _program() -> str:
    """A digest of this program's own files and of the versions of the libraries beside it."""
    package = Path(__file__).resolve().parent
    written = sorted(path for path in _files(package) if path.suffix in (".py", ".yaml", ".ttf"))
    parts = [f"{path.name} {path.stat().st_mtime_ns} {path.stat().st_size}" for path in written]
    libraries = sorted(entry.name for entry in os.scandir(sysconfig.get_paths()["purelib"])
                       if entry.name.endswith((".dist-info", ".egg-info")))
    return sha256("\n".join([sys.version, *parts, *libraries]).encode()).hexdigest()


def _fonts() -> str:
    """A digest of which fonts this machine has, by the dates of their folders."""
    places = [Path(place).expanduser() for place in
              ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts", "/Library/Fonts",
               "~/Library/Fonts", "C:/Windows/Fonts")]
    dates = [f"{current} {Path(current).stat().st_mtime_ns}" for place in places if place.is_dir()
             for current, _, _ in os.walk(place)]
    return sha256("\n".join(sorted(dates)).encode()).hexdigest()


def _plain(found: Diagnostic) -> dict[str, Any]:
    return {"code": found.code, "span": str(found.span) if found.span else None, "severity": found.severity.value,
            "values": [list(pair) for pair in found.values], "hint": found.hint,
            "related": [[code, str(span)] for code, span in found.related]}


def _diagnostic(kept: Mapping[str, Any]) -> Diagnostic:
    return Diagnostic(kept["code"], Span.parse(kept["span"]) if kept["span"] else None, Severity(kept["severity"]),
                      tuple((name, value) for name, value in kept["values"]), kept["hint"],
                      tuple((code, Span.parse(span)) for code, span in kept["related"]))


def _left_out(kept: Iterable[Any]) -> tuple[str, str, Mapping[str, str]]:
    name, code, values = kept
    return name, code, dict(values)
