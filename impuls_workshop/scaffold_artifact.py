"""Creates an artifact in a workshop: a folder with a template, a stylesheet and `artifact.yaml` that builds at once."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from impuls_workshop.messages import Language
from impuls_workshop.resources import templates_folder
from impuls_workshop.scaffold import check_name
from impuls_workshop.selection import CONTENT, WrongUsageError, unknown

_FILES: Final = Path(__file__).resolve().parent / "scaffold_files" / "artifact"
_PLACEHOLDER: Final = "NAME"
_NOT_ONE: Final = "theme"
"""The folder beside the artifacts that is none."""


def create_artifact(name: str, workshop: str | None) -> tuple[Path, list[str]]:
    """Create `templates/<name>/` in a workshop, in one step.

    A name of a built-in artifact gives a copy of it, which then replaces it in this workshop.

    Args:
        name: Name of the folder.
        workshop: The workshop, by folder or name; None takes the only one under `content/`.

    Returns:
        The folder, and the files in it.

    Raises:
        WrongUsageError: The name cannot be one, there is such a folder already, or no such workshop.
        OSError: The files cannot be written.
    """
    check_name(name)
    if name == _NOT_ONE:
        raise WrongUsageError("cli.bad-name", name=name)
    home = _workshop(workshop)
    folder = home / "templates" / name
    if folder.exists():
        raise WrongUsageError("cli.exists", folder=folder.as_posix())
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".new-", dir=folder.parent) as waiting:
        # A folder inside it, as `mkdtemp` makes folders nobody else can read.
        made = Path(waiting) / name
        builtin = templates_folder() / name
        shutil.copytree(builtin if builtin.is_dir() else _FILES / _language(home), made,
                        copy_function=shutil.copyfile)
        _fill_in(made, name)
        made.rename(folder)
    return folder, sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def _fill_in(folder: Path, name: str) -> None:
    for path in sorted(folder.iterdir()):
        if not path.is_file() or not (path.name.startswith(_PLACEHOLDER) or path.suffix == ".yaml"):
            continue
        text = path.read_text(encoding="utf-8")
        path.write_text(text.replace(f"{_PLACEHOLDER}.", f"{name}."), encoding="utf-8", newline="\n")
        path.rename(path.with_name(path.name.replace(_PLACEHOLDER, name)))


def _language(workshop: Path) -> Language:
    """The language of the workshop's content, as far as there are files in it."""
    from impuls_workshop.content.loader import load
    from impuls_workshop.diagnostics import Report

    loaded = load(workshop, Report())
    return "de" if loaded is not None and loaded.language.lower().startswith("de") else "en"


def _workshop(wanted: str | None) -> Path:
    known = sorted(path.parent for path in CONTENT.glob("*/workshop.yaml"))
    if wanted is not None:
        found = next((folder for folder in _candidates(wanted) if (folder / "workshop.yaml").is_file()), None)
        if found is None:
            raise unknown("build.unknown-workshop", wanted, [folder.name for folder in known])
        return found
    if len(known) != 1:
        raise WrongUsageError("cli.which-workshop", "build.known-names" if known else None,
                              known=", ".join(folder.name for folder in known))
    return known[0]


def _candidates(wanted: str) -> Iterator[Path]:
    yield Path(wanted)
    yield CONTENT / wanted
