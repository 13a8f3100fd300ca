"""Layouts that come with the tool, read beforehand.

`python scripts/prepare_layouts.py` renews the files; layouts that have changed since are read like any other.
"""

from __future__ import annotations

from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import Final

from msgspec import DecodeError, ValidationError

from impuls_workshop.document.layouts import Layouts

FOLDER: Final = Path(__file__).with_name("prepared")
PLACE: Final = "@"
"""Stands for the path of the layouts file, which is shown as seen from where the user is."""


def file_of(text: str, aspect: str | None) -> Path:
    """Return where the layouts of a file's text are kept for a slide size; None stands for its first."""
    size = aspect.replace(":", "x") if aspect else "first"
    return FOLDER / f"{sha256(text.encode()).hexdigest()[:16]}-{size}.json"


def prepared_layouts(text: str, shown: str, aspect: str | None) -> Layouts | None:
    """Return the layouts of a file that was read beforehand; None if it was not, or there is something to say of it.

    Args:
        text: The layouts file's text.
        shown: Its path as shown to the user.
        aspect: The slide size, as for `layout_reader.read_layouts`.
    """
    if aspect is not None and not (aspect.replace(":", "").isalnum() and len(aspect) < 10):
        return None
    with suppress(OSError, DecodeError, ValidationError):
        content = file_of(text, aspect).read_bytes()
        from msgspec.json import decode, encode

        return decode(content.replace(b'"path":"@"', b'"path":' + encode(shown)), type=Layouts)
    return None
