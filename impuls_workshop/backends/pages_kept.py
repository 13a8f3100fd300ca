"""What the PDFs of one process share, so that only the first of them pays for it.

| kept | where | how much, how long |
|---|---|---|
| fonts, registered with Pango | `pages_fonts.font_configuration` | four sets, until other ones push them out |
| lines laid out and drawn | `pages_lines.Lines`, beside their fonts | 20,000 lines, 2 million characters; then all go |
| stylesheets, read | `stylesheet` here | 64, the oldest goes first |
| WeasyPrint's rules for HTML | `weasyprint_sheets.quick_rules` | one, as long as the process |
| hyphenation patterns | pyphen, by `hyphenation` | one set a language, as long as the process |

Nothing of it shows in a document: a PDF has the same bytes whatever was made before. Pictures and drawings are a
document's own, and go with it.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final

from impuls_workshop.backends.pages_fonts import own_faces

if TYPE_CHECKING:
    from impuls_workshop.backends.pages_files import Files
    from impuls_workshop.backends.pages_log import Log

MOST_SHEETS: Final = 64
_OBJECTS: Final = 50_000
"""Objects made before Python looks for garbage; a page has thousands, and they live to the end of the document."""

_sheets: dict[str, Any] = {}


def stylesheet(text: str, filled: str, files: Files, fonts: Any, log: Log) -> Any:
    """Return a stylesheet as WeasyPrint reads it, read once if it needs no file and nothing is to be said of it.

    Args:
        text: The stylesheet; all have the same base address.
        filled: The same with the values of its variables. Where anything is to be said, the text decides: it
            has the places.
        files: Gives it what it names.
        fonts: Takes the fonts it brings.
        log: Hears what is said of it.
    """
    from weasyprint import CSS

    if (kept := _sheets.get(filled)) is not None:
        return kept
    if own_faces([("", text)]) or "url(" in text.lower():
        filled = text
    before = files.fetched, log.heard
    with log.unheeded(filled != text):
        made = CSS(string=filled, base_url=files.base, url_fetcher=files, font_config=fonts)
    if (files.fetched, log.heard) != before:
        return made if filled == text else stylesheet(text, text, files, fonts, log)
    if not own_faces([("", text)]):
        if len(_sheets) >= MOST_SHEETS:
            del _sheets[next(iter(_sheets))]
        _sheets[filled] = made
    return made


@contextmanager
def seldom_collecting() -> Iterator[None]:
    """Look for garbage seldom while a document is made: it takes a quarter of the time and finds next to nothing."""
    before = gc.get_threshold()
    if 0 < before[0] < _OBJECTS:
        gc.set_threshold(_OBJECTS, *before[1:])
    try:
        yield
    finally:
        gc.set_threshold(*before)
