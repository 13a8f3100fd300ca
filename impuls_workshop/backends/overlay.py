"""Puts pages of one PDF onto pages of another, as pictures: for tiles of posters and for imposed sheets."""

from __future__ import annotations

import io
from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from impuls_workshop.document.layouts import PT_TO_MM, Box

if TYPE_CHECKING:
    import pikepdf

_MARKS: Final = frozenset({"BDC", "BMC", "EMC", "MP", "DP"})
"""Operators that mark content for the structure tree (ISO 32000-1, 14.6)."""


class Placed(Struct, frozen=True):
    """A page of the source on a page of the base, in mm from the base page's upper left corner."""

    page: int
    """From 0."""
    box: Box
    """Where it stands; it is made as large as the box allows, in its own proportions."""
    clip: Box | None = None
    """What of it is shown; None shows all of it."""


def overlay(base: bytes, source: bytes, placed: Sequence[Sequence[Placed]],
            turned: Collection[int] = ()) -> bytes:
    """Draw pages of the source behind what stands on the base's pages.

    They are marked as decoration, for they have lost their structure: the base describes them.

    Args:
        base: A PDF with a page for each element of `placed`.
        source: The PDF whose pages are drawn.
        placed: For each page of the base what is drawn on it.
        turned: Which of its pages (from 0) are upside down.

    Returns:
        The PDF, the same bytes for the same input.
    """
    import pikepdf

    made = io.BytesIO()
    with pikepdf.open(io.BytesIO(base)) as pdf, pikepdf.open(io.BytesIO(source)) as pages:
        forms: dict[int, pikepdf.Object] = {}
        for page, pieces in zip(pdf.pages, placed, strict=True):
            height = float(page.mediabox[3])
            content = b""
            for piece in pieces:
                if piece.page not in forms:
                    forms[piece.page] = pdf.copy_foreign(_form(pages, piece.page))
                name = page.add_resource(forms[piece.page], pikepdf.Name.XObject,
                                         pikepdf.Name(f"/Page{piece.page + 1}"))
                content += _drawn(page, forms[piece.page], name, piece, height)
            page.contents_add(b"/Artifact BMC\n" + content + b"EMC\n", prepend=True)
        for number in turned:
            pdf.pages[number].rotate(180, relative=False)
        pdf.save(made, deterministic_id=True, compress_streams=True,
                 object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return made.getvalue()


def _form(pdf: pikepdf.Pdf, number: int) -> pikepdf.Object:
    """Return a page as a form without marks: nothing in it can belong to the new structure tree."""
    form = pdf.pages[number].as_form_xobject()
    seen: set[tuple[int, int]] = set()
    _unmark(form, seen)
    return form


def _unmark(form: pikepdf.Object, seen: set[tuple[int, int]]) -> None:
    import pikepdf

    if form.objgen in seen:
        return
    seen.add(form.objgen)
    kept = [instruction for instruction in pikepdf.parse_content_stream(form)
            if str(instruction.operator) not in _MARKS]
    form.write(pikepdf.unparse_content_stream(kept))
    for key in ("/StructParent", "/StructParents"):
        if key in form:
            del form[key]
    if "/Resources" in form and "/XObject" in form.Resources:
        for _, inner in form.Resources.XObject.items():
            if inner.get("/Subtype") == "/Form":
                _unmark(inner, seen)


def _drawn(page: pikepdf.Page, form: pikepdf.Object, name: pikepdf.Name, piece: Placed, height: float) -> bytes:
    import pikepdf

    clip = piece.clip or piece.box
    x, y, w, h = _points(clip, height)
    left, bottom, wide, high = _points(piece.box, height)
    where = pikepdf.Rectangle(left, bottom, left + wide, bottom + high)
    drawn: bytes = page.calc_form_xobject_placement(
        form, name, where, invert_transformations=True, allow_shrink=True, allow_expand=True)
    return f"q {x:.4f} {y:.4f} {w:.4f} {h:.4f} re W n\n".encode() + drawn + b"Q\n"


def _points(box: Box, height: float) -> tuple[float, float, float, float]:
    """Left, lower edge, width and height in points, from the page's lower left corner."""
    return (box.x / PT_TO_MM, height - box.bottom / PT_TO_MM, box.w / PT_TO_MM, box.h / PT_TO_MM)
