"""Reads a template's layouts: their placeholders with places and styles, and what stands around them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Final

from msgspec import Struct
from msgspec.structs import replace

from impuls_workshop.backends.pptx.foreign.backgrounds import Backgrounds
from impuls_workshop.backends.pptx.foreign.colours import Colours, Palette, colour_map, palette, theme_colours
from impuls_workshop.backends.pptx.foreign.inherit import Fonts, Source
from impuls_workshop.backends.pptx.foreign.opening import masters
from impuls_workshop.backends.pptx.foreign.package import Package
from impuls_workshop.backends.pptx.foreign.prompts import states_size, styles_of_prompts
from impuls_workshop.backends.pptx.foreign.xml import attribute_of, find, find_all, number_of, parse
from impuls_workshop.document.colours import contrast
from impuls_workshop.document.layouts import MM_TO_EMU, Box

if TYPE_CHECKING:
    from lxml.etree import _Element

TITLES: Final = frozenset({"title", "ctrTitle"})
LEAST_CONTRAST: Final = 4.5
"""Of text and of links (WCAG 2.2, 1.4.3)."""
_WIDE: Final = 0.5
_LOW: Final = 0.7
"""Shares of the slide from which a shape at its lower edge is a band that nothing may stand on."""
_FAINT: Final = 3.0
"""Contrast below which a colour that a template states nowhere but in its prompts is not taken over."""
FEET: Final = frozenset({"ftr", "sldNum", "dt", "hdr"})
_MASTER_KIND: Final = {"ctrTitle": "title", "title": "title", "ftr": "ftr", "sldNum": "sldNum", "dt": "dt"}
"""Kind of a layout's placeholder to the master's it inherits from; all others inherit from its body."""


class Holder(Struct, frozen=True):
    """One placeholder of a layout."""

    kind: str
    """`type` of its `p:ph`; `obj` where it has none."""
    idx: int
    name: str
    box: Box
    source: Source
    markup: str
    """`p:ph` for slides."""
    alike: bool = False
    """Whether its layout has another one of the same index, or one before it that a reader going by types would take,
    so that slides must say where they stand."""
    ink: str | None = None
    """A colour for its text, as XML, where its own cannot be seen and must be written anyway."""

    @property
    def takes_figures(self) -> bool:
        """Whether a table or picture may fill it."""
        return self.kind in {"obj", "tbl", "pic", "chart", "dgm", "media", "clipArt"}

    @property
    def takes_text(self) -> bool:
        """Whether text may fill it."""
        return self.kind in {"obj", "body", "subTitle", *TITLES}


class Master(Struct, frozen=True):
    """A slide master."""

    part: str
    order: int
    holders: Mapping[str, Holder]
    """Kind to placeholder."""
    fonts: Fonts
    colours: Colours


class TemplateLayout(Struct, frozen=True):
    """A layout of the template."""

    part: str
    name: str
    type: str
    master: Master
    holders: tuple[Holder, ...]
    floor: float
    """Where small things at its lower edge begin, mm: nothing of ours goes below."""
    band: float
    """Where a surface along its lower edge begins, mm; the slide's height if there is none."""
    palette: Palette
    back: str
    """Its background as `RRGGBB`, as far as it is plain."""
    link: str | None = None
    """The theme's colour of links as `RRGGBB`."""

    @property
    def title(self) -> Holder | None:
        """Its title placeholder."""
        return next((holder for holder in self.holders if holder.kind in TITLES), None)

    @property
    def faint_links(self) -> bool:
        """Whether links in the theme's colour cannot be read on it."""
        return self.link is not None and contrast(self.link, self.back) < LEAST_CONTRAST

    @property
    def vertical(self) -> bool:
        """Whether any of its text runs from top to bottom."""
        return self.type.startswith("vert") or any(holder.source.vertical for holder in self.holders)


class Template(Struct, frozen=True):
    """A template that was read."""

    package: Package
    width: float
    """mm"""
    height: float
    """mm"""
    layouts: tuple[TemplateLayout, ...]

    @property
    def fonts(self) -> Fonts:
        """The first master's theme fonts."""
        return self.layouts[0].master.fonts


def read_template(package: Package) -> Template:
    """Read what a template is made of.

    Raises:
        lxml.etree.XMLSyntaxError: A part is not XML.
    """
    main = package.main or ""
    presentation = parse(package.parts[main])
    size = find(presentation, "p:sldSz")
    width = (number_of(size, "cx") or 12192000) / MM_TO_EMU
    height = (number_of(size, "cy") or 6858000) / MM_TO_EMU
    default = find(presentation, "p:defaultTextStyle")
    found: list[TemplateLayout] = []
    for order, part in enumerate(masters(package)):
        found += _MasterReader(package, part, order, default, Box(0, 0, width, height)).layouts()
    return Template(package, width, height, tuple(found))


class _MasterReader:
    """Reads one master and its layouts."""

    def __init__(self, package: Package, part: str, order: int, default: _Element | None, slide: Box) -> None:
        self._package = package
        self._root = parse(package.parts[part])
        self._slide = slide
        self._default = default
        theme = package.first(part, "theme")
        root = parse(package.parts[theme]) if theme else None
        self._colours = theme_colours(root) if root is not None else {"dk1": "000000", "lt1": "FFFFFF"}
        self._fonts = Fonts(_font(root, "majorFont"), _font(root, "minorFont"))
        self._mapping = colour_map(find(self._root, "p:clrMap"))
        self._backgrounds = Backgrounds(package, self._colours, slide.w * slide.h * MM_TO_EMU**2)
        self._shapes = {_kind(shape): shape for shape in reversed(_placeholders(self._root))}
        boxes = {kind: self._holder(shape, None, self._mapping) for kind, shape in self._shapes.items()}
        self._master = Master(part, order, boxes, self._fonts, self._colours)

    def layouts(self) -> Iterator[TemplateLayout]:
        """Yield its layouts in the master's order."""
        targets = {each.id: each.target for each in self._package.references(self._master.part)
                   if each.kind == "slideLayout"}
        rows = find_all(self._root, "p:sldLayoutIdLst/p:sldLayoutId")
        for row in rows:
            name = targets.get(row.get("{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id", ""))
            if name in self._package.parts and name is not None:
                yield self._layout(name)

    def _layout(self, part: str) -> TemplateLayout:
        root = parse(self._package.parts[part])
        mapping = colour_map(find(root, "p:clrMapOvr/a:overrideClrMapping")) or self._mapping
        holders = tuple(self._holder(shape, self._above(_kind(shape)), mapping) for shape in _placeholders(root))
        shown = [root, self._root] if root.get("showMasterSp", "1") not in {"0", "false"} else [root]
        title = next((holder.source.colour() for holder in holders if holder.kind in TITLES), None)
        back = self._backgrounds.behind(((part, root), (self._master.part, self._root)), len(shown), mapping, title)
        colours = palette(self._colours, mapping, back)
        holders = tuple(_marked(holder, holders, back, colours) for holder in holders)
        return TemplateLayout(
            part, attribute_of(find(root, "p:cSld"), "name") or part.rpartition("/")[2], root.get("type", "cust"),
            self._master, holders, self._floor(shown, holders), self._band(shown), colours, back,
            self._colours.get(mapping.get("hlink", "hlink")))

    def _above(self, kind: str) -> _Element | None:
        return self._shapes.get(_MASTER_KIND.get(kind, "body"))

    def _holder(self, shape: _Element, above: _Element | None, mapping: Mapping[str, str]) -> Holder:
        place = find(shape, "p:nvSpPr/p:nvPr/p:ph")
        place = place if place is not None else find(shape, ".//p:nvPr/p:ph")
        kind = _kind(shape)
        box = _box(shape) or (_box(above) if above is not None else None)
        box = box or Box(self._slide.w * 0.07, self._slide.h * 0.25, self._slide.w * 0.86, self._slide.h * 0.6)
        bodies = [body for each in (shape, above) if (body := find(each, "p:txBody")) is not None]
        styles = [style for body in bodies if (style := find(body, "a:lstStyle")) is not None]
        family = "titleStyle" if kind in TITLES else "otherStyle" if kind in FEET else "bodyStyle"
        own = find(self._root, f"p:txStyles/p:{family}")
        styles += [own] if own is not None else []
        unsaid = not states_size(styles) and bool(made := styles_of_prompts(bodies))
        styles += made if unsaid else []
        styles += [self._default] if self._default is not None else []
        idx = number_of(place, "idx") or 0
        return Holder(kind, idx, attribute_of(find(shape, ".//p:cNvPr"), "name") or kind, box,
                      Source(bodies, styles, self._fonts, self._colours, mapping, unsaid), _markup(place))

    def _floor(self, roots: Sequence[_Element], holders: tuple[Holder, ...]) -> float:
        """Where the foot begins: the highest of footers, logos and lines in the lowest fifth."""
        low, tall = self._slide.h * 0.8, self._slide.h * 0.16
        tops = [holder.box.y for holder in holders if holder.kind in FEET] + [self._band(roots)]
        for root in roots:
            for shape in find_all(root, "p:cSld/p:spTree/*"):
                box = _box(shape) if find(shape, ".//p:nvPr/p:ph") is None else None
                if box is not None and box.h <= tall:
                    tops.append(box.y)
        band = self._band(roots)
        return min([top for top in tops if top >= low or top == band] + [self._slide.h * 0.94])

    def _band(self, roots: Sequence[_Element]) -> float:
        tops = [self._slide.h]
        for root in roots:
            for shape in find_all(root, "p:cSld/p:spTree/*"):
                box = _box(shape) if find(shape, ".//p:nvPr/p:ph") is None else None
                if box and box.w > _WIDE * self._slide.w and box.bottom > 0.97 * self._slide.h:
                    tops += [box.y] if box.y > _LOW * self._slide.h else []
        return min(tops)


def _marked(holder: Holder, all_of_them: Sequence[Holder], back: str, colours: Palette) -> Holder:
    """Note on a placeholder what slides must say about it themselves."""
    alike = holder.kind not in TITLES and sum(each.idx == holder.idx for each in all_of_them) > 1
    first = next((each for each in all_of_them if each.kind in {"body", "obj"}), holder)
    alike = alike or (holder.kind == "body" and first is not holder)
    colour = holder.source.colour() if holder.source.unsaid else None
    seen = colour is None or contrast(colour, back) >= _FAINT
    return replace(holder, alike=alike, ink=None if seen else colours.xml.get("tx1"))


def _placeholders(root: _Element) -> list[_Element]:
    shapes = find_all(root, "p:cSld/p:spTree/*")
    return [shape for shape in shapes if find(shape, "./*/p:nvPr/p:ph") is not None]


def _kind(shape: _Element) -> str:
    return attribute_of(find(shape, "./*/p:nvPr/p:ph"), "type") or "obj"


def _markup(place: _Element | None) -> str:
    if place is None:
        return ""
    wanted = ("type", "orient", "sz", "idx")
    pairs = "".join(f' {name}="{value}"' for name in wanted if (value := place.get(name)))
    return f"<p:ph{pairs}/>"


def _box(shape: _Element | None) -> Box | None:
    place = next((each for path in ("p:spPr/a:xfrm", "p:xfrm", "p:grpSpPr/a:xfrm")
                  if (each := find(shape, path)) is not None), None)
    offset, extent = find(place, "a:off"), find(place, "a:ext")
    values = [number_of(offset, "x"), number_of(offset, "y"), number_of(extent, "cx"), number_of(extent, "cy")]
    if None in values:
        return None
    x, y, w, h = (value / MM_TO_EMU for value in values if value is not None)
    return Box(x, y, w, h)


def _font(theme: _Element | None, which: str) -> str:
    for script in ("latin", "ea"):
        family = attribute_of(find(theme, f"a:themeElements/a:fontScheme/a:{which}/a:{script}"), "typeface")
        if family:
            return family
    return "Calibri"


__all__ = ["FEET", "TITLES", "Holder", "Master", "Template", "TemplateLayout", "read_template"]
