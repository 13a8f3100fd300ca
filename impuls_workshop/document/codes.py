"""Reads QR codes of the markup and draws them."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from impuls_workshop.diagnostics import Report, first_mark, strip_marks
from impuls_workshop.document.model import Picture
from impuls_workshop.document.places import Places
from impuls_workshop.document.words import NONE, check_attributes
from impuls_workshop.patterns import compiled_later

if TYPE_CHECKING:
    from lxml.etree import _Element

LONGEST: Final = 400
"""Longest address, characters: beyond, the modules of a code 30 mm wide are smaller than phones can tell apart."""
_ADDRESS: Final = compiled_later(r"(?i)(?:https?://[^\s/]\S*|mailto:[^\s@]+@\S+)")
_NAMES: Final = {"de": "QR-Code"}


def read_qr(element: _Element, language: str, places: Places, report: Report) -> Iterator[Picture]:
    """Read a `qr`: none if it does not hold one web or mail address.

    Args:
        element: The element.
        language: BCP 47 tag of the document, for the alternative text.
        places: Where the words being read were written.
        report: Takes the mistakes.
    """
    place = first_mark(element.text or "") or places.now
    check_attributes(element, NONE, places.now, report)
    address = strip_marks("".join(map(str, element.itertext()))).strip()
    if not _ADDRESS.fullmatch(address) or len(element):
        report.error("markup.qr-address", place, address=address)
    elif len(address) > LONGEST:
        report.error("markup.qr-too-long", place, limit=str(LONGEST))
    else:
        name = _NAMES.get(language.partition("-")[0].casefold(), "QR code")
        yield Picture("", f"{name}: {address}", content=drawn(address), link=address, span=place)


def drawn(address: str) -> bytes:
    """Return an address as a QR code, an SVG: black on white, with the quiet zone of four modules around it."""
    import segno

    svg = io.BytesIO()
    # A quarter of the code may be lost (level Q) before it cannot be read: paper is folded, projectors blur.
    segno.make(address, error="q", micro=False, boost_error=False).save(
        svg, kind="svg", border=4, scale=4, dark="#000", light="#fff", xmldecl=False, nl=False)
    return svg.getvalue()
