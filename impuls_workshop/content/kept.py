"""Content that was read before: a process that stays reads again only what has changed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from hashlib import sha256
from pathlib import Path
from stat import S_ISREG
from typing import TYPE_CHECKING, Final

from impuls_workshop.reading.source import LARGEST

if TYPE_CHECKING:
    from impuls_workshop.content.collect import Folder
    from impuls_workshop.content.model import Part

_MOST: Final = 200
"""Parts of workshops that are kept before starting anew: of a dozen workshops and more."""
_parts: Final[dict[str, Part]] = {}
_stays: Final[list[bool]] = []


def keep_content() -> None:
    """Keep what is read from now on: for a process that stays. For one build, looking twice at all files is no gain."""
    _stays.append(True)


def part_of(folder: Folder, name: str, labels: Mapping[str, str], read: Callable[[], Part | None]) -> Part | None:
    """Return a part of a workshop, read again only if its files have changed; it is not to be changed itself.

    Only what there was nothing to say about is kept, so that everything is said each time.

    Args:
        folder: The workshop.
        name: The kind of content.
        labels: Words that head the sections of Markdown files.
        read: Reads it.
    """
    key = _key(folder, name, labels) if _stays else ""
    if key in _parts:
        return _parts[key]
    before, lost = len(folder.report.diagnostics), len(folder.lost)
    part = read()
    if key and part is not None and (len(folder.report.diagnostics), len(folder.lost)) == (before, lost):
        if len(_parts) >= _MOST:
            _parts.clear()
        _parts[key] = part
    return part


def _key(folder: Folder, name: str, labels: Mapping[str, str]) -> str:
    """Return a digest of everything a part is read from; empty if that cannot be told."""
    found = sha256(repr((folder.shown, name, sorted(labels.items()))).encode())
    try:
        for path in _files(folder.path, name):
            content = _content(path)
            if content is None:
                return ""
            found.update(f"\n{path.name} {len(content)}\n".encode(errors="surrogatepass"))
            found.update(content)
    except OSError:
        return ""
    return found.hexdigest()


def _files(workshop: Path, name: str) -> Iterator[Path]:
    """Yield the files a kind of content may be read from, in an order that does not change."""
    file, items = workshop / f"{name}.yaml", workshop / name
    if file.is_symlink() or file.exists():
        yield file
    if items.is_symlink():
        yield items
    elif items.is_dir():
        yield from sorted(path for path in items.iterdir() if path.suffix in (".md", ".yaml"))


def _content(path: Path) -> bytes | None:
    """Return a file's content; None of a link, which is looked at anew each time, and of what is no file."""
    state = path.lstat()
    return path.read_bytes() if S_ISREG(state.st_mode) and state.st_size <= LARGEST else None
