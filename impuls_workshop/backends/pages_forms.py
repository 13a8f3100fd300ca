"""Mends the forms WeasyPrint 70 writes, where readers of PDF and PDF/UA-1 (ISO 14289-1) ask for more."""

from __future__ import annotations

import re
from typing import Any, Final

_NO_TEXT: Final = re.compile(rb"(<[0-9a-f]{4}>) <(?:0000|feff|fffe)>")
_NO_CHARACTER: Final = rb"\1 <fffd>"


def mend_forms(pdf: Any) -> None:
    """Mend a PDF's form fields and the fonts people write in.

    - Buttons of a group are its kids only: named fields of their own, as WeasyPrint lists them too, each could be
      chosen at the same time (ISO 32000-1, 12.7.4.2.4).
    - A group is called by its question, not by its first answer.
    - A font that is embedded whole maps glyphs to U+0000 and U+FEFF, which no text may contain (7.21.7).

    Args:
        pdf: The `pydyf.PDF` about to be written.
    """
    form = pdf.catalog.get("AcroForm")
    if form is None:
        return
    groups = [found for found in pdf.objects if isinstance(found, dict) and "Kids" in found and "Opt" in found]
    kids = {reference for group in groups for reference in group["Kids"]}
    form["Fields"][:] = [field for field in form["Fields"] if field not in kids]
    for found in pdf.objects:
        if isinstance(found, dict) and found.get("Subtype") == "/Widget" and getattr(found, "reference", 0) in kids:
            del found["T"]
    for group in groups:
        group["TU"].string = _question(group["TU"].string)
    for found in pdf.objects:
        lines = getattr(found, "stream", None)
        if lines and lines[0] == b"/CIDInit /ProcSet findresource begin":
            found.stream = [_NO_TEXT.sub(_NO_CHARACTER, line) for line in lines]


def _question(spoken: str) -> str:
    """What a button says before its own answer."""
    return spoken.rpartition(" – ")[0] or spoken
