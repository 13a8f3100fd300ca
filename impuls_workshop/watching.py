"""What builds read, where it lies, and which workshops are to be built again when some of it changes."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Final

from impuls_workshop.freshness import beside
from impuls_workshop.reading.portable import portable_name
from impuls_workshop.resources import cache_folder, templates_folder
from impuls_workshop.selection import CONTENT, WrongUsageError, choose_workshops

_NOBODYS: Final = re.compile(
    r"\.~lock\..*#"  # LibreOffice's mark that a file is open
    r"|~\$.*"  # Word's, Excel's and PowerPoint's
    r"|\.impuls-.*"  # files we are writing
    r"|.*~|#.*#|\.#.*|\..*\.sw[a-z]{1,2}|4913"  # copies and marks of Emacs, Vim and others
    r"|\..*\.(?:tmp|temp|part)"  # of programs that write beside and rename
    r"|\.goutputstream-.*|.*___jb_(?:tmp|old)___"  # gedit's and PyCharm's while they save
    r"|\.DS_Store|Thumbs\.db|desktop\.ini|\.fuse_hidden.*|\.nfs.*"
)
"""Names of files that programs leave beside content and that are none."""
_NO_FOLDERS: Final = frozenset({".git", ".hg", ".svn", "__pycache__", "node_modules", ".venv", ".idea", ".vscode",
                                ".mypy_cache", ".pytest_cache", ".ruff_cache", ".cache"})
"""Folders that hold nobody's content."""

Trace = tuple[int, int, int, int]
"""What shows that a file has changed or was replaced."""


def is_content(path: str) -> bool:
    """Whether a file may be content, by its name and the folders it lies in."""
    *folders, name = Path(path).parts
    return not (_NOBODYS.fullmatch(name) or _NO_FOLDERS.intersection((*folders, name)))


class Scope:
    """The workshops that are watched, with everything their builds read.

    Attributes:
        built: Files that were built; they may lie in a watched folder.
    """

    def __init__(self, wanted: Sequence[str], output: Path, template: Path | None, roots: Iterable[Path]) -> None:
        """Find the workshops.

        Args:
            wanted: Names or folders; empty means all under `content/`, also those that come later.
            output: Where builds write to.
            template: The PowerPoint template of all decks.
            roots: Folders that pictures and links may lead into.

        Raises:
            WrongUsageError: A workshop of that name does not exist, or there is none at all.
        """
        self._named = [_absolute(folder) for folder in choose_workshops(wanted)] if wanted else None
        self._shared = [_absolute(templates_folder()), *map(_absolute, roots)]
        self._template = _absolute(template) if template is not None else None
        self._output, self._cache = _absolute(output), _absolute(cache_folder())
        self.built: set[Path] = set()
        if not self.workshops():
            choose_workshops(())  # says that there is none

    def workshops(self) -> list[Path]:
        """Return the folders of the workshops there are at the moment."""
        if self._named is not None:
            return [folder for folder in self._named if os.path.lexists(folder / "workshop.yaml")]
        with suppress(WrongUsageError):
            return [_absolute(folder) for folder in choose_workshops(())]
        return []

    def folders(self) -> dict[Path, tuple[int, int]]:
        """Return the folders to be watched with all that is in them, as far as they are there.

        Returns:
            Each with what tells it from another that has taken its place.
        """
        own = [_absolute(CONTENT)] if self._named is None else self._named
        return {folder: trace_of(folder)[:2] for folder in (*own, *self._shared) if folder.is_dir()}

    def afar(self) -> dict[Path, Trace]:
        """Return traces of what watching the folders does not show: files beside them."""
        files = [path for folder in self._named or () for path in beside(folder)]
        return {path: trace_of(path) for path in [*files, *([self._template] if self._template else [])]}

    def touched(self, paths: Iterable[Path]) -> list[Path]:
        """Return those of some changed files that matter."""
        paths = list(paths)
        if not paths:
            return []
        folders, ours = self.folders(), self._own_folders()
        return [path for path in sorted(map(partial(_as_given, folders), paths))
                if is_content(_below(path, folders)) and path not in self.built
                and not any(path.is_relative_to(folder) for folder in ours)]

    def affected(self, paths: Iterable[Path]) -> list[Path]:
        """Return the folders of the workshops to be built again when files have changed."""
        workshops = self.workshops()
        found: set[Path] = set()
        for path in paths:
            own = [folder for folder in workshops if path.is_relative_to(folder)]
            found.update(own if own or self._is_nobodys(path) else workshops)
        return [folder for folder in workshops if folder in found]

    def _is_nobodys(self, path: Path) -> bool:
        """Whether a file lies where workshops do but is of none: of one that is gone, or has no `workshop.yaml` yet."""
        if self._named is not None:
            return any(path.is_relative_to(folder) for folder in self._named)
        content = _absolute(CONTENT)
        return path.is_relative_to(content) and path != content and path not in beside(content / "any")

    def _own_folders(self) -> list[Path]:
        """Return the folders with what is of our own making. Output may lie among the content, or around it."""
        watched = [*self.folders(), *self.workshops()]
        if any(folder.is_relative_to(self._output) for folder in watched):
            outputs = [self._output / portable_name(folder.name) for folder in self.workshops()]
        else:
            outputs = [self._output]
        return [self._cache, *(one for one in outputs if not any(folder.is_relative_to(one) for folder in watched))]


def _below(path: Path, folders: Iterable[Path]) -> str:
    """Return the part of a path that lies in what is watched: where that lies says nothing about the file."""
    return next((path.relative_to(folder).as_posix() for folder in folders if path != folder
                 and path.is_relative_to(folder)), path.name)


def _as_given(folders: Iterable[Path], path: Path) -> Path:
    """Return a path as it is written from the folder that is watched; macOS tells it with all links followed."""
    for folder in folders:
        if path.is_relative_to(folder):
            return path
    for folder in folders:
        real = folder.resolve()
        if path.is_relative_to(real):
            return folder / path.relative_to(real)
    return path


def trace_of(path: Path) -> Trace:
    """Return what shows that a file has changed or was replaced; zeros if it is not there."""
    try:
        found = path.stat()
    except (OSError, ValueError):
        return 0, 0, 0, 0
    return found.st_dev, found.st_ino, found.st_mtime_ns, found.st_size


def _absolute(path: Path) -> Path:
    return Path(os.path.abspath(path))  # noqa: PTH100  resolve() would follow links


def half_saved(paths: Iterable[Path], known: frozenset[Path]) -> bool:
    """Whether a file looks as if its editor were about to go on: it is empty, or one we know is gone."""
    return any(_is_empty(path) or (path in known and not os.path.lexists(path)) for path in paths)


def _is_empty(path: Path) -> bool:
    with suppress(OSError):
        return path.is_file() and path.stat().st_size == 0
    return False


def all_in(folders: Iterable[Path]) -> Iterator[Path]:
    """Yield some folders with all files and folders below."""
    for folder in folders:
        for current, below, names in os.walk(folder):
            below[:] = [name for name in below if name not in _NO_FOLDERS]
            yield Path(current)
            yield from (Path(current, name) for name in names)
