"""What builds were made of and what they made, so that one without changes has nothing to do."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from functools import lru_cache, partial
from hashlib import sha256
from math import inf
from pathlib import Path
from stat import S_ISREG
from typing import Final

import msgspec
from msgspec import DecodeError, Struct, ValidationError, field
from msgspec.json import decode, encode

from impuls_workshop.cache_files import keep_in, kept_in
from impuls_workshop.diagnostics import Diagnostic, Report
from impuls_workshop.reading.portable import is_portable
from impuls_workshop.resources import cache_folder, fonts_folder, templates_folder

_FORMAT: Final = 2
_SLIDES, _WORDS = ".slides", ".words"
"""Endings of what is kept beside what is known of a build."""
_SETTINGS: Final = ("SOURCE_DATE_EPOCH",)
"""Settings of the environment that show in the files."""
_FONT: Final = 50_000
"""Built-in files of so many bytes are fonts, which nobody edits."""
_BETWEEN: Final = r"[\"':,{}\[\]\n]"
_PICTURE: Final = r"(?i)\s*(\S.*\.(?:png|jpe?g|gif|svg))"
"""A picture's name, between two such signs. Each is looked at from its start only: a file may be one long word."""
_BRAND: Final = 1 << 20
"""Largest brand file that is looked into, bytes: larger ones are refused."""
_ROOM: Final = 512 << 20
"""Most bytes that are read of a folder, before anything can end it; what more there is is known by size and date."""
_SKIPPED: Final = frozenset({"__pycache__", ".git", "node_modules"})
_LARGEST: Final = 64 << 20
"""Largest file that is read, bytes; larger ones, which nothing shows, are known by size and date."""

Inputs = Mapping[str, str]
"""Everything a build reads, by name, to a digest of it."""


class PastFile(Struct, frozen=True):
    """A file that a build wrote."""

    artifact: str
    file: str
    bytes: int
    pages: int
    digest: str
    key: str = ""
    """What it was made of, as `making` says it; empty if that cannot be told."""

    def is_whole(self, folder: Path) -> bool:
        """Whether it lies in a folder as it was written."""
        return digest_of(folder / self.file) == self.digest


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
        return all(file.is_whole(folder) for file in self.files)


def read_inputs(workshop: Path, template: Path | None, options: Sequence[object]) -> Inputs:
    """Return everything that a build of a workshop depends on.

    Args:
        workshop: The workshop's folder.
        template: A PowerPoint template from elsewhere.
        options: The command's options that show in the files.
    """
    found = {"options": repr(options), "program": program()}
    found |= {name: os.environ[name] for name in _SETTINGS if name in os.environ}
    found |= dict(_digests(workshop, "content"))
    found |= dict(_digests(templates_folder(), "templates", large=_FONT))
    for path in beside(workshop):
        if os.path.lexists(path):
            found[_text(path.as_posix())] = _known(path, workshop.parent)
    if template is not None and os.path.lexists(template):
        found[_text(template.as_posix())] = digest_of(template)
    found["fonts"] = _fonts()
    return found


def beside(workshop: Path) -> list[Path]:
    """Return the files beside a workshop's folder that it is built with: the brand of all, its logos."""
    brand = workshop.parent / "_brand.yml"
    try:
        real = brand.resolve()
        if not (real.is_relative_to(brand.parent.resolve()) and real.is_file()) or real.stat().st_size > _BRAND:
            return [brand]  # a link that leads elsewhere is refused, and may lead to a file that does not end
        text = brand.read_text(encoding="utf-8", errors="replace")
    except (OSError, RuntimeError):
        return [brand]
    names = sorted({found[1] for part in re.split(_BETWEEN, text) if (found := re.match(_PICTURE, part))})
    return [brand, *(workshop.parent / name for name in names if not (name.startswith("/") or ".." in name))]


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


def digest_of(path: str | Path) -> str:
    """Return a digest of a file's content; empty if it is none or cannot be read."""
    with suppress(OSError, ValueError):
        found = os.stat(path)
        if S_ISREG(found.st_mode) and found.st_size > _LARGEST:
            return f"{found.st_mtime_ns} {found.st_size}"
        if S_ISREG(found.st_mode):
            with open(path, "rb") as file:
                return digest(file.read())
    return ""


def recall(output: Path, options: Sequence[object]) -> Past | None:
    """Return the last build into a folder with these options, if it is known."""
    return _read(_state(output, options))


class _Kept(Struct):
    """A build as it is kept in a file."""

    format: int
    output: str
    inputs: dict[str, str]
    files: tuple[PastFile, ...]
    left_out: tuple[tuple[str, str, dict[str, str]], ...]
    diagnostics: tuple[Diagnostic, ...]


def _read(state: Path) -> Past | None:
    with suppress(OSError, ValueError, DecodeError, ValidationError, RecursionError):
        kept = decode(kept_in(state), type=_Kept)
        # Only plain names: what is no longer made is removed.
        if kept.format == _FORMAT and all(is_portable(one.file) for one in kept.files):
            report = Report()
            for one in kept.diagnostics:
                report.take(one)
            return Past(kept.output, kept.inputs, kept.files, kept.left_out, report)
    return None


def remember(output: Path, options: Sequence[object], past: Past) -> None:
    """Keep what a build was made of. Where that cannot be kept, the next one does everything again."""
    left_out = tuple((name, code, dict(values)) for name, code, values in past.left_out)
    kept = _Kept(_FORMAT, past.output, dict(past.inputs), past.files, left_out, tuple(past.report.diagnostics))
    path = _state(output, options)
    with suppress(UnicodeEncodeError):  # a folder's name need not be text
        keep_in(path, encode(kept))


def all_past() -> Iterator[tuple[Path, Past, Callable[[], None]]]:
    """Yield all builds that are known: the folder they wrote into, the build, and how to forget it."""
    for state in sorted((cache_folder() / "builds").glob("*.json")):
        past = _read(state)
        if past is not None:
            yield Path(past.output), past, partial(_unlink, state)


def _unlink(state: Path) -> None:
    for path in (state, state.with_suffix(_SLIDES), state.with_suffix(_WORDS)):
        path.unlink(missing_ok=True)


def forget(output: Path, options: Sequence[object]) -> None:
    """Forget the last build into a folder."""
    with suppress(OSError):
        _unlink(_state(output, options))


def slides_of(output: Path, options: Sequence[object]) -> Path:
    """Return where the slides of the last build into a folder are kept."""
    return _state(output, options).with_suffix(_SLIDES)


def words_of(output: Path, options: Sequence[object]) -> Path:
    """Return where the markup of the last build's deck is kept."""
    return _state(output, options).with_suffix(_WORDS)


def _state(output: Path, options: Sequence[object]) -> Path:
    name = sha256(f"{output.absolute()}\n{options!r}".encode(errors="surrogateescape")).hexdigest()[:32]
    return cache_folder() / "builds" / f"{name}.json"


def _digests(folder: Path, prefix: str, large: float = inf) -> Iterator[tuple[str, str]]:
    """Yield name and state of all files below a folder; of files of `large` bytes and more only date and size."""
    room = _ROOM
    for name, path in sorted(files_of(str(folder))):
        with suppress(OSError):  # it may be gone by now
            known = os.stat(path, follow_symlinks=False)
            room -= known.st_size
            by_date = known.st_size >= large or room < 0
            state = f"{known.st_mtime_ns} {known.st_size}" if by_date else _known(path, folder)
            yield _text(f"{prefix}/{name}"), _text(state)


def _text(name: str) -> str:
    """Return a name as text that can be kept; names of files may hold bytes that are none."""
    return name if name.isascii() else name.encode(errors="backslashreplace").decode()


def _known(path: str | Path, folder: Path) -> str:
    """Return what tells a file from another; of a link also where it leads.

    What lies behind a link that leads out of the folder is never read: it may be a file that does not end.
    """
    if not os.path.islink(path):
        return digest_of(path)
    try:
        # The system follows 40 links and no more; Python would follow thousands, for each of them.
        with suppress(FileNotFoundError):
            os.stat(path)
        real, root = Path(os.path.realpath(path)), os.path.realpath(folder)
    except (OSError, RecursionError):  # links to links without end
        return os.readlink(path)
    # What lies in the folder itself is known already, by the name it has there.
    unseen = real.is_relative_to(root) and not _SKIPPED.isdisjoint(real.relative_to(root).parts)
    return f"{os.readlink(path)} {real} {digest_of(path) if unseen else ''}"


def files_of(folder: str, below: str = "") -> Iterator[tuple[str, str]]:
    """Yield all files below a folder: name from there, and path. Links to folders are not followed."""
    with suppress(OSError):
        for entry in os.scandir(folder):
            name = f"{below}{entry.name}"
            if not entry.is_dir(follow_symlinks=False):
                yield name, entry.path
            elif entry.name not in _SKIPPED:
                yield from files_of(entry.path, f"{name}/")


@lru_cache(maxsize=1)
def program() -> str:
    """Return a digest of this program's own files and of the versions of the libraries beside it.

    A process runs the program it has loaded, so it is read once.
    """
    return _program()


def program_is_another() -> bool:
    """Whether the program has changed since this process took note of it."""
    return program() != _program()


def fonts() -> str:
    """Return a digest of the fonts there are: those of the machine, and those that come with the program."""
    own = sorted(f"{path.name} {path.stat().st_mtime_ns} {path.stat().st_size}" for path in fonts_folder().iterdir())
    return digest("\n".join([_fonts(), *own]).encode())


def _program() -> str:
    package = Path(__file__).resolve().parent
    parts = []
    for name, path in sorted(files_of(str(package))):
        if name.endswith((".py", ".yaml", ".ttf")):
            known = os.stat(path)
            parts.append(f"{name} {known.st_mtime_ns} {known.st_size}")
    libraries = sorted(entry.name for entry in os.scandir(Path(msgspec.__file__).parents[1])
                       if entry.name.endswith((".dist-info", ".egg-info")))
    return sha256("\n".join([sys.version, *parts, *libraries]).encode()).hexdigest()


def _fonts() -> str:
    """A digest of which fonts this machine has, by the dates of their folders."""
    dates: list[str] = []
    for place in ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts", "/Library/Fonts",
                  "~/Library/Fonts", "C:/Windows/Fonts"):
        folders = [os.path.expanduser(place)]
        for folder in folders:
            with suppress(OSError):
                dates.append(f"{folder} {os.stat(folder).st_mtime_ns}")
                folders += [entry.path for entry in os.scandir(folder) if entry.is_dir(follow_symlinks=False)]
    return sha256("\n".join(sorted(dates)).encode(errors="surrogateescape")).hexdigest()
