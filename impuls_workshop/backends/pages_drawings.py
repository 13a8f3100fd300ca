"""Writes a drawing on a page of WeasyPrint's as it was written once before: a merge has the same drawings in every row.

WeasyPrint 70 sets each letter of a drawing by itself, an eighth of the time a handout takes. What it writes depends on
the drawing, its size and the state of the page; fonts are named by what they are, and learn the letters that are
written in them. The second time a drawing is written, all its letters are known (`pages_lines`), and what is written
can be kept. Once WeasyPrint keeps drawings itself, this can go.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from impuls_workshop.backends.pages_lines import Lines, Witness, lines_of
from impuls_workshop.backends.pages_runs import Run
from impuls_workshop.document.page_reader import SCHEME

MOST_WRITTEN: Final = 100_000
"""Instructions kept at most with one set of fonts, about 10 MB; then all are given up."""
_STATE: Final = (
    "_current_color", "_current_color_stroke", "_current_alpha", "_current_alpha_stroke", "_current_font",
    "_current_font_size", "_old_font", "_old_font_size")
_PLAIN: Final = ("Pattern", "Shading")
"""What drawings that are kept have none of; pictures in them are groups as well, with names of their own."""


class Group:
    """What a drawing has in a form of its own: words that are not set from their start."""

    def __init__(self, stream: Any) -> None:
        self.box = tuple(stream.extra["BBox"])
        self.written = tuple(stream.stream)
        self.states = _states(stream)

    def write(self, page: Any) -> None:
        """Write it for a page."""
        group = page.add_group(0, 0, 0, 0)
        group.extra["BBox"][:] = self.box
        group.stream.extend(self.written)
        _add_states(group, self.states)


class Drawing:
    """What is written on a page for a drawing.

    Attributes:
        runs: The words in it, each once, in the order of their first use.
        fonts: Keys of the fonts, with what Pango calls them, in that order; and their names in documents.
        written: What is written.
        groups: Its forms.
        states: Its degrees of transparency that are new to the page.
        after: The state of the page.
    """

    def __init__(self, witness: Witness, page: Any, before: int, groups: list[Group], states: Mapping[str, Any],
                 names: Mapping[int, str]) -> None:
        self.runs = list({id(run): run for runs in witness.runs for run in runs}.values())
        self.fonts = {run.font: (witness.fonts[run.font], names[run.font]) for run in self.runs}
        self.written = tuple(page.stream[before:])
        self.groups = groups
        self.states = states
        self.after = {name: getattr(page, name) for name in _STATE}

    @property
    def size(self) -> int:
        """How many instructions it has."""
        return len(self.written) + sum(len(group.written) for group in self.groups)

    def write(self, page: Any) -> bool:
        """Write it, if WeasyPrint would write the same; return whether it was."""
        fonts = page._fonts
        if not _fit(self.runs, fonts):
            return False
        for font, (known, name) in self.fonts.items():
            if font not in fonts:
                page.add_font(known)
            if font not in fonts or fonts[font].hash != name:
                return False
        for run in self.runs:
            run.teach(fonts[run.font])
        for group in self.groups:
            group.write(page)
        _add_states(page, self.states)
        page.stream.extend(self.written)
        vars(page).update(self.after)
        return True


def _fit(runs: list[Run], fonts: Mapping[int, Any]) -> bool:
    """Whether WeasyPrint would write the same with what the document, and then each of these, knows of the glyphs."""
    known: dict[int, dict[int, float]] = {}
    for run in runs:
        if run.font not in known:
            known[run.font] = dict(fonts[run.font].widths) if run.font in fonts else {}
        widths = known[run.font]
        if not run.fits(widths):
            return False
        for glyph in run.new:
            widths.setdefault(glyph, run.widths[glyph])
    return True


def _states(stream: Any, but: frozenset[str] = frozenset()) -> dict[str, dict[str, Any]]:
    return {name: dict(state) for name, state in stream._resources["ExtGState"].items() if name not in but}


def _add_states(stream: Any, states: Mapping[str, Any]) -> None:
    import pydyf

    for name, state in states.items():
        stream._resources["ExtGState"][name] = pydyf.Dictionary(state)


def keep_drawings() -> None:
    """Put the stand-in in its place."""
    from weasyprint.images import SVGImage

    stock = SVGImage.draw

    def draw(image: Any, page: Any, width: float, height: float, style: Any) -> None:
        content = _content(image)
        if content is None or page._color_profiles or page._output_intent is not None:
            stock(image, page, width, height, style)
            return
        lines = lines_of(image._svg.font_config)
        states = frozenset(page._resources["ExtGState"])
        key = (content, width, height, page.ctm.values, len(page._resources["XObject"]), states,
               *(getattr(page, name) for name in _STATE))
        kept = lines.drawings.get(key)
        if kept is not None and kept.write(page):
            return
        made = _witnessed(lines, page, states, lambda: stock(image, page, width, height, style))
        if made is not None:
            lines.keep_drawing(key, made, MOST_WRITTEN)

    SVGImage.draw = draw


def _content(image: Any) -> bytes | None:
    """Return a drawing of ours as it was given to WeasyPrint."""
    url = str(image._base_url or "")
    images: Mapping[str, bytes] | None = getattr(image._url_fetcher, "images", None)
    return images.get(url.removeprefix(SCHEME)) if images is not None and url.startswith(SCHEME) else None


def _witnessed(lines: Lines, page: Any, states: frozenset[str], draw: Callable[[], None]) -> Drawing | None:
    """Have a drawing drawn; return what was written, if that can be kept."""
    resources = page._resources
    before, known = len(page.stream), {name: list(resources[name]) for name in (*_PLAIN, "XObject", "ColorSpace")}
    tags = len(page._tags) if page._tags is not None else 0
    stack = len(page._ctm_stack)
    witness = lines.witness = Witness(lines.fonts)
    try:
        draw()
    finally:
        lines.witness = None
    if (witness.spoiled or not all(run.font in lines.fonts for runs in witness.runs for run in runs)
            or len(page._ctm_stack) != stack
            or (len(page._tags) if page._tags is not None else 0) != tags
            or any(list(resources[name]) != known[name] for name in (*_PLAIN, "ColorSpace"))):
        return None
    forms = [form for name, form in resources["XObject"].items() if name not in known["XObject"]]
    new = _states(page, states)
    if not all(map(_is_group, forms)) or not all(name[:1] in "aA" for name in new):
        return None
    names = {key: font.hash for key, font in page._fonts.items()}
    return Drawing(witness, page, before, list(map(Group, forms)), new, names)


def _is_group(form: Any) -> bool:
    """Whether a form of a page is a group of words, with nothing inside that has a name of its own."""
    resources = getattr(form, "_resources", None)
    return (resources is not None and not any(resources[name] for name in (*_PLAIN, "XObject"))
            and set(form.extra) == {"Type", "Subtype", "BBox", "Resources", "Group"}
            and all(name[:1] in "aA" for name in resources["ExtGState"]))
