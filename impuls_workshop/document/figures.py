"""Reads pictures and diagrams of the markup."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal, get_args

from impuls_workshop.diagnostics import Report, Span, strip_marks
from impuls_workshop.document.layouts import ColourRole
from impuls_workshop.document.model import Diagram, Picture
from impuls_workshop.document.pictures import find_picture
from impuls_workshop.document.places import Places
from impuls_workshop.document.words import DIAGRAMS, place_of, value_of
from impuls_workshop.reading.suggest import closest

if TYPE_CHECKING:
    from lxml.etree import _Element

CHARTS: Final = "charts"
"""What the diagram of a `chart` is of."""


SIGN: Final = "sign"
"""What the diagram of a `sign` is of; its items are shape, colour and letters."""
SHAPES: Final = ("circle", "square", "triangle", "diamond", "hexagon", "star")
"""Shapes of signs."""
LONGEST_SIGN: Final = 3
"""Most characters in a sign."""


FITS: Final[Mapping[str, Literal["contain", "cover"]]] = {"contain": "contain", "cover": "cover"}
"""Values of `fit`: the whole picture shows, or it fills its box and is cropped."""


def read_picture(element: _Element, root: Path, places: Places, report: Report) -> Iterator[Picture]:
    """Read an `img`: none if its file cannot be shown or its alternative text is missing."""
    place = place_of(element, "src", places.now)
    source = value_of(element, "src")
    decorative = is_decorative(element)
    alt = value_of(element, "alt") or ""
    if not alt and not decorative:
        report.error("markup.picture-alt", place, hint="markup.say-what-it-shows")
    if not source:
        report.error("markup.missing-attribute", place, element="img", name="src")
        return
    fit = value_of(element, "fit") or "contain"
    if fit not in FITS:
        report.error("markup.bad-attribute", place_of(element, "fit", places.now), name="fit", value=fit)
    path = find_picture(source, root, place_of(element, "src", place), report)
    if path:
        yield Picture(str(path), "" if decorative else alt, decorative, FITS.get(fit, "contain"), span=place)


def is_decorative(element: _Element) -> bool:
    """Whether a picture is marked as saying nothing."""
    value = value_of(element, "decorative")
    return value is not None and value.lower() not in ("false", "no")


def read_diagram(element: _Element, places: Places, report: Report) -> Iterator[Diagram]:
    """Read a `diagram`: none if there is no such diagram."""
    place = places.now
    of = value_of(element, "of")
    if of is None:
        report.error("markup.missing-attribute", place, element="diagram", name="of")
    elif of not in DIAGRAMS:
        near = closest(of, DIAGRAMS)
        report.error("markup.unknown-diagram", place, name=of,
                     hint="markup.did-you-mean" if near else None, suggestion=near or "")
    else:
        yield Diagram(of, value_of(element, "alt") or None, _size(element, place, report),
                      items=tuple((value_of(element, "item") or "").split()), span=place)


def read_chart(element: _Element, places: Places, report: Report) -> Iterator[Diagram]:
    """Read a `chart`: a diagram of one of the workshop's charts, which need not be drawn as shapes."""
    place = places.now
    of = value_of(element, "of")
    if not of:
        report.error("markup.missing-attribute", place, element="chart", name="of")
    else:
        yield Diagram(CHARTS, value_of(element, "alt") or None, _size(element, place, report), (of,), span=place)


def read_sign(element: _Element, places: Places, report: Report) -> Iterator[Diagram]:
    """Read a `sign`: one to three characters in a shape, drawn as large as there is room."""
    place = places.now
    shape, colour = value_of(element, "shape") or SHAPES[0], value_of(element, "colour") or "ink"
    letters = strip_marks("".join(map(str, element.itertext()))).strip()
    for name, value, known in (("shape", shape, SHAPES), ("colour", colour, get_args(ColourRole))):
        if value not in known:
            near = closest(value, known)
            report.error("markup.bad-attribute", place, name=name, value=value, suggestion=near or "",
                         hint="markup.did-you-mean" if near else None)
            return
    if not 1 <= len(letters) <= LONGEST_SIGN or len(element):
        report.error("markup.sign-letters", place, text=letters, limit=str(LONGEST_SIGN))
        return
    yield Diagram(SIGN, value_of(element, "alt") or letters, items=(shape, colour, letters), span=place)


def _size(element: _Element, place: Span | None, report: Report) -> tuple[float, float] | None:
    """Read a diagram's width and height in millimetres; None if it gives none."""
    given = [value_of(element, name) for name in ("width", "height")]
    if given == [None, None]:
        return None
    try:
        width, height = (float(value or "") for value in given)
    except ValueError:
        width = height = 0.0
    if not (10 <= width <= 2000 and 10 <= height <= 2000):
        report.error("markup.diagram-size", place, value=" × ".join(value or "?" for value in given))
        return None
    return width, height
