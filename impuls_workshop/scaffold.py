"""Creates a small workshop to begin with, and the schemas that help editing it."""

from __future__ import annotations

import json
import re
import shutil
import tempfile
import unicodedata
from pathlib import Path
from typing import Final

from impuls_workshop.messages import Language
from impuls_workshop.selection import CONTENT, WrongUsageError

_FILES: Final = Path(__file__).resolve().parent / "scaffold_files"
_NAME: Final = re.compile(r"[a-z0-9][a-z0-9-]{0,59}")
_RESERVED: Final = re.compile(r"con|prn|aux|nul|com\d|lpt\d")
"""Names Windows keeps for devices; a folder of that name cannot be made there."""
_GERMAN: Final = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})
_PRIVATE: Final = ("# personal data: never commit it\nparticipants.csv\nparticipants.xlsx\n"
                   "groups.csv\ngroups.csv.bak\ngrouping.yaml\n")
SCHEMAS: Final = ".schemas"
"""Folder of the schemas, beside the workshops."""


def create(name: str, language: Language) -> tuple[Path, list[str]]:
    """Create `content/<name>/` with a small, complete, valid workshop.

    The folder appears in one step: a full disk leaves no half workshop.

    Args:
        name: Name of the folder.
        language: Language of the content.

    Returns:
        The folder, and the files in it.

    Raises:
        WrongUsageError: The name cannot be one, or there is such a folder already.
        OSError: The files cannot be written.
    """
    check_name(name)
    folder = CONTENT / name
    if folder.exists():
        raise WrongUsageError("cli.exists", folder=folder.as_posix())
    CONTENT.mkdir(parents=True, exist_ok=True)
    if not (CONTENT / SCHEMAS).exists():
        write_schemas(CONTENT / SCHEMAS)
    with tempfile.TemporaryDirectory(prefix=".new-", dir=CONTENT) as waiting:
        # A folder inside it, as `mkdtemp` makes folders nobody else can read.
        made = Path(waiting) / name
        shutil.copytree(_FILES / language, made, copy_function=shutil.copyfile)
        _name_schemas(made)
        (made / ".gitignore").write_text(_PRIVATE, encoding="utf-8", newline="\n")
        made.rename(folder)
    return folder, sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def check_name(name: str) -> None:
    """Raise a WrongUsageError for what cannot name a folder on every system."""
    if not _NAME.fullmatch(name) or _RESERVED.fullmatch(name):
        suggestion = _slug(name)
        raise WrongUsageError("cli.bad-name", "cli.did-you-mean" if suggestion else None,
                         name=name, suggestion=suggestion)


def write_schemas(folder: Path) -> int:
    """Write the JSON Schemas of all content files into a folder.

    Returns:
        How many there are.

    Raises:
        OSError: They cannot be written.
    """
    from impuls_workshop.content.schema import schemas

    folder.mkdir(parents=True, exist_ok=True)
    found = schemas()
    for name, schema in found.items():
        text = json.dumps(schema, indent=2, ensure_ascii=False) + "\n"
        (folder / name).write_text(text, encoding="utf-8", newline="\n")
    return len(found)


def _name_schemas(folder: Path) -> None:
    """Begin each YAML file with the line by which editors find its schema."""
    from impuls_workshop.content.schema import schemas

    names = {name.split(".")[0]: name for name in schemas()}
    for path in sorted(folder.glob("*.yaml")):
        if path.stem in names:
            line = f"# yaml-language-server: $schema=../{SCHEMAS}/{names[path.stem]}\n"
            path.write_text(line + path.read_text(encoding="utf-8"), encoding="utf-8", newline="\n")


def _slug(name: str) -> str:
    """Return the nearest name that is allowed, or nothing."""
    spelled = unicodedata.normalize("NFC", name).lower().translate(_GERMAN)
    plain = unicodedata.normalize("NFKD", spelled).encode("ascii", "ignore").decode()
    slug = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:60].strip("-")
    return "" if _RESERVED.fullmatch(slug) else slug
