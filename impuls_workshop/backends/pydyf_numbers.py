"""Lets pydyf write each number once, and count its pages once: both are a tenth of writing a PDF.

pydyf 0.13 asks of every number whether it is this or that and formats it, though coordinates repeat; and it makes the
list of all pages anew for each tag that names its page, which grows with the square of the pages. Once it
keeps them itself, this can go.
"""

from __future__ import annotations

from typing import Any, Final

KNOWN: Final = frozenset({"0.13.0"})
"""Versions of pydyf whose functions are those that are stood in for."""
MOST: Final = 20_000
"""Numbers kept at most, about 2 MB; then all are given up."""
_LISTED: Final = "listed_pages"


def write_numbers_once() -> None:
    """Put the stand-ins in their places, if it is a version they are made for."""
    import pydyf

    if pydyf.VERSION not in KNOWN or hasattr(pydyf, _LISTED):
        return
    stock: Any = pydyf._to_bytes
    stock_references: Any = pydyf.PDF.page_references.fget
    numbers: dict[float, bytes] = {}

    def to_bytes(item: Any) -> bytes:  # noqa: ANN401  whatever a PDF holds
        kind = item.__class__
        if kind is bytes:
            plain: bytes = item
            return plain
        if kind is float:
            found = numbers.get(item)
            if found is None:
                if len(numbers) >= MOST:
                    numbers.clear()
                found = numbers[item] = stock(item)
            return found
        if kind is str or kind is int:
            return str(item).encode("ascii")
        made: bytes = stock(item)
        return made

    def page_references(pdf: Any) -> tuple[bytes, ...]:  # noqa: ANN401  pydyf's PDF
        pages = pdf.pages["Kids"]
        kept = vars(pdf).get(_LISTED)
        if kept is None or kept[0] != len(pages):
            kept = len(pages), stock_references(pdf)
            setattr(pdf, _LISTED, kept)
        references: tuple[bytes, ...] = kept[1]
        return references

    pydyf._to_bytes = to_bytes
    pydyf.PDF.page_references = property(page_references)
    setattr(pydyf, _LISTED, True)
