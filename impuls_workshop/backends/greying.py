"""Takes the colour out of a finished PDF: out of what is drawn, of shadings, and of pictures."""

from __future__ import annotations

import io
from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from impuls_workshop.document.colours import grey_of

if TYPE_CHECKING:
    import pikepdf

_SETTERS: Final = frozenset({"rg", "RG", "sc", "SC", "scn", "SCN"})
"""Operators that set a colour (ISO 32000-1, 8.6.8)."""
_COLOURS: Final = frozenset({"/C0", "/C1", "/BG", "/BC"})
"""Entries that hold a colour: the ends of a shading, a form field's ground and border."""
_QUALITY: Final = 90
"""Of JPEG pictures that are written anew."""


def greyed(content: bytes) -> bytes:
    """Return a PDF without colour: every colour becomes the grey of the same luminance.

    Its structure, texts and links stay as they are.
    """
    import pikepdf

    made = io.BytesIO()
    with pikepdf.open(io.BytesIO(content)) as pdf:
        for page in pdf.pages:
            page.contents_coalesce()
            page.Contents = pdf.make_stream(_redrawn(page))
        for found in pdf.objects:
            _grey_object(found)
        pdf.save(made, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return made.getvalue()


def _grey_object(found: pikepdf.Object) -> None:
    """Grey an object, and what it holds without a number of its own."""
    import pikepdf

    if isinstance(found, pikepdf.Stream):
        if found.get("/Subtype") == "/Form" or "/PatternType" in found:
            found.write(_redrawn(found))
        elif found.get("/Subtype") == "/Image":
            _grey_picture(found)
    if isinstance(found, (pikepdf.Dictionary, pikepdf.Stream)):
        for key, value in found.items():
            if key in _COLOURS and isinstance(value, pikepdf.Array) and len(value) == 3:
                found[key] = pikepdf.Array(_grey([float(part) for part in value]))
            elif isinstance(value, (pikepdf.Dictionary, pikepdf.Array)) and not value.is_indirect:
                _grey_object(value)
    elif isinstance(found, pikepdf.Array):
        for part in found:
            if isinstance(part, (pikepdf.Dictionary, pikepdf.Array)) and not part.is_indirect:
                _grey_object(part)


def _redrawn(drawn: pikepdf.Page | pikepdf.Stream) -> bytes:
    """Return a content stream with all its colours grey."""
    import pikepdf

    made: list[pikepdf.ContentStreamInstruction | pikepdf.ContentStreamInlineImage] = []
    for instruction in pikepdf.parse_content_stream(drawn):
        name, operands = str(instruction.operator), list(instruction.operands)
        if name in _SETTERS and len(operands) == 3 and all(isinstance(one, (int, float, Decimal)) for one in operands):
            grey = _grey([float(one) for one in operands])
            made.append(pikepdf.ContentStreamInstruction(grey, instruction.operator))
        else:
            made.append(instruction)
    return pikepdf.unparse_content_stream(made)


def _grey(colour: Sequence[float]) -> list[Decimal]:
    """Return the grey of a colour; its parts go from 0 to 1."""
    digits = "".join(f"{round(min(max(part, 0.0), 1.0) * 255):02X}" for part in colour)
    return [Decimal(int(grey_of(digits)[:2], 16) * 1000 // 255) / 1000] * 3


def _grey_picture(stream: pikepdf.Stream) -> None:
    import pikepdf

    if stream.get("/ImageMask", False) or stream.get("/ColorSpace") == "/DeviceGray":
        return
    photograph = stream.get("/Filter") == "/DCTDecode"
    picture = pikepdf.PdfImage(stream).as_pil_image().convert("L")
    stream.ColorSpace, stream.BitsPerComponent = pikepdf.Name.DeviceGray, 8
    for key in ("/Decode", "/DecodeParms"):
        if key in stream:
            del stream[key]
    if photograph:
        made = io.BytesIO()
        picture.save(made, "JPEG", quality=_QUALITY)
        stream.write(made.getvalue(), filter=pikepdf.Name.DCTDecode)
    else:
        stream.write(picture.tobytes())
