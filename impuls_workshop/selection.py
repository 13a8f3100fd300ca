"""Which workshops a command means: by folder, by name under `content/`, or all of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from impuls_workshop.diagnostics import ToldError
from impuls_workshop.resources import example_folder

CONTENT = Path("content")
"""Where workshops are looked for, below the working folder."""


class WrongUsageError(ToldError):
    """The command asks for something there is not."""


def choose_workshops(wanted: Sequence[str | Path]) -> list[Path]:
    """Return the folders of the workshops that are meant, in order and each once.

    Args:
        wanted: Folders, or names of folders under `content/` or of the shipped example. Empty means
            every workshop under `content/`.

    Raises:
        WrongUsageError: One of them does not exist, or there is none at all.
    """
    if not wanted:
        found = _workshops_in(CONTENT)
        if not found:
            raise WrongUsageError("build.no-workshops", "build.make-one", folder=CONTENT.as_posix())
        return found
    return list(dict.fromkeys(_find(Path(name)) for name in wanted))


def _find(name: Path) -> Path:
    candidates = [name, CONTENT / name, example_folder() / name]
    if name.name == "workshop.yaml":
        candidates.insert(0, name.parent)
    for folder in candidates:
        if _is_there(folder / "workshop.yaml"):  # what is no file or a bad link, its reader reports
            return folder
    if name == CONTENT or name == Path():
        raise WrongUsageError("build.no-workshops", "build.make-one", folder=name.as_posix())
    known = [folder.name for folder in _workshops_in(CONTENT) or _workshops_in(example_folder())]
    raise unknown("build.unknown-workshop", str(name), known)


def _is_there(path: Path) -> bool:
    """Whether there is anything at a path. A folder that may not be read is an error of its own: it raises."""
    try:
        path.lstat()
    except PermissionError:
        raise
    except (OSError, ValueError):
        return False
    return True


def unknown(code: str, name: str, known: Iterable[str]) -> WrongUsageError:
    """Return the exception for a name that does not exist, with the nearest one that does as a hint."""
    from impuls_workshop.reading.suggest import closest

    names = list(known)
    suggestion = closest(name, names)
    if suggestion:
        return WrongUsageError(code, "build.did-you-mean", name=name, suggestion=suggestion)
    return WrongUsageError(code, "build.known-names" if names else None, name=name, known=", ".join(names))


def _workshops_in(folder: Path) -> list[Path]:
    return sorted(path.parent for path in folder.glob("*/workshop.yaml"))
