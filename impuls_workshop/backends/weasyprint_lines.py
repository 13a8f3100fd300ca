"""Lets WeasyPrint lay out and draw a line once: it asks Pango for the same line again and again.

WeasyPrint 70 breaks a cell's text three times to find a column's width, does so again when a page is made anew, sets
every letter of a drawing by itself, and makes Pango's objects afresh for each line, once to measure and once to
draw. Stand-ins for four of its functions keep what came of a line (`pages_lines`). Once WeasyPrint keeps its
lines itself, this can go.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from operator import itemgetter
from typing import Any, Final

from impuls_workshop.backends.pages_lines import Lines, font_of, lines_of, look_of
from impuls_workshop.backends.pages_runs import Pen, write
from impuls_workshop.backends.weasyprint_hyphens import Room, hyphens_with_room
from impuls_workshop.document.long_words import BREAK

_features: Final = itemgetter(
    "font_kerning", "font_variant_ligatures", "font_variant_position", "font_variant_caps", "font_variant_numeric",
    "font_variant_alternates", "font_variant_east_asian", "font_feature_settings")
NARROW: Final = 60
"""Letters that a line as wide as four letters are high can never hold, whatever its letters are."""
ADDRESS: Final = 240
"""Letters of a word, such as an address, that hold some places where a line breaks, if there are any."""
_SEPARATORS: Final = re.compile(f"[ {BREAK}]")
_MEASURES: Final = (
    "ascent", "underline_position", "strikethrough_position", "underline_thickness", "strikethrough_thickness")


class _Ready:
    """What Pango needs for a font, made once: it is only read by layouts."""

    def __init__(self, style: Any) -> None:
        from weasyprint.text import constants, fonts
        from weasyprint.text.ffi import FROM_UNITS, ffi, gobject, pango, unicode_to_char_p

        self.context = ffi.gc(pango.pango_font_map_create_context(style.font_config.font_map), gobject.g_object_unref)
        pango.pango_context_set_round_glyph_positions(self.context, False)
        pango.pango_context_set_base_dir(self.context, constants.PANGO_DIRECTION[style["direction"]])
        override, tag = style["font_language_override"], style["lang"]
        if override != "normal":
            tag = constants.LST_TO_ISO.get(override.lower(), override)
        if tag:
            text, _ = unicode_to_char_p(tag)
            language = pango.pango_language_from_string(text)
            pango.pango_context_set_language(self.context, language)
        else:
            language = pango.pango_language_get_default()
        self.description = fonts.get_font_description(style)
        self.measures: dict[str, float | None] = dict.fromkeys(_MEASURES)
        if style["text_decoration_line"] != "none":
            metrics = ffi.gc(pango.pango_context_get_metrics(self.context, self.description, language),
                             pango.pango_font_metrics_unref)
            self.measures = {name: FROM_UNITS * getattr(pango, f"pango_font_metrics_get_{name}")(metrics)
                             for name in _MEASURES}
        features = fonts.font_features(*_features(style))
        self.features = ",".join(f"{key} {value}" for key, value in features.items()).encode()
        self.attributes = self.new_attributes() if features else None

    def new_attributes(self) -> Any:
        """Return a list of attributes with the font's features."""
        from weasyprint.text.ffi import ffi, pango

        made = ffi.gc(pango.pango_attr_list_new(), pango.pango_attr_list_unref)
        pango.pango_attr_list_insert(made, pango.pango_attr_font_features_new(self.features))
        return made


def _hold(fonts: Mapping[int, Any], lines: Lines, style: Any) -> None:
    """Keep what Pango calls fonts, by their keys in documents; nobody else need hold them."""
    from weasyprint.text.ffi import ffi, gobject, pango

    for key, font in fonts.items():
        ready = lines.prepared.get(font_of(style))
        if key in lines.fonts or ready is None:
            continue
        description = ffi.gc(pango.pango_font_describe_with_absolute_size(font), pango.pango_font_description_free)
        held = pango.pango_font_map_load_font(style.font_config.font_map, ready.context, description)
        if held != ffi.NULL:
            held = ffi.gc(held, gobject.g_object_unref)
            if held == font:
                lines.fonts[key] = held


def _width_of(style: Any, text: str) -> float:
    from weasyprint.text import line_break

    layout = line_break.Layout(style)
    layout.set_text(text)
    width: float = line_break.line_size(layout.get_first_line()[0], style)[0]
    return width


def _enough(text: str, style: Any, max_width: float | None) -> str:
    """Return as much of a text as a narrow line and the word after it can need; cells are first laid out at width 0.

    WeasyPrint takes all up to the first space, but looks for breaks in the rest if the next word is long: each line of
    a cell would cost as much as all that follow.
    """
    if (max_width is None or len(text) < NARROW or style["font_size"] * 4 <= max_width
            or style["white_space"] != "normal" or style["letter_spacing"] != "normal"):
        return text
    separators = _SEPARATORS.finditer(text, 0, 2 * ADDRESS)
    end = next((found.end() for count, found in enumerate(separators, 1) if count >= 3 and found.end() > NARROW), None)
    if end is None or end > ADDRESS:
        end = max(text.rfind(sign, NARROW, ADDRESS) for sign in "/-?") + 1 or end
    return text[:end]


def keep_lines() -> None:
    """Put the stand-ins in their places."""
    import weasyprint.draw.text
    import weasyprint.layout.inline
    import weasyprint.layout.preferred
    from weasyprint.text import line_break
    from weasyprint.text.ffi import ffi, gobject, pango

    stock_split, stock_strut = line_break.split_first_line, line_break.strut
    room = Room()
    split = room.told(stock_split, _width_of)

    class Layout(line_break.Layout):  # type: ignore[misc]  # WeasyPrint has no types
        """A layout that asks Pango only when somebody looks."""

        def setup(self, style: Any) -> None:
            self.style = style
            self.first_line_direction = 0
            prepared, font = lines_of(style.font_config).prepared, font_of(style)
            ready = prepared.get(font)
            if ready is None:
                ready = prepared[font] = _Ready(style)
            self.__dict__.update(ready.measures)
            self.layout = made = ffi.gc(pango.pango_layout_new(ready.context), gobject.g_object_unref)
            pango.pango_layout_set_auto_dir(made, False)
            pango.pango_layout_set_font_description(made, ready.description)
            if ready.attributes is not None:
                changed = (self.justification_spacing or style["word_spacing"] or style["overflow_wrap"] != "normal"
                           or style["letter_spacing"] != "normal")
                pango.pango_layout_set_attributes(made, ready.new_attributes() if changed else ready.attributes)

        def deactivate(self) -> None:
            self.__dict__.pop("layout", None)
            self.__dict__.pop("style", None)

        def reactivate(self, style: Any) -> None:
            self.style = style

        def __getattr__(self, name: str) -> Any:
            if name != "layout":
                raise AttributeError(name)
            self.setup(self.style)
            self.set_text(self.text, justify=True)
            return self.layout

    def split_first_line(text: str, style: Any, context: Any, max_width: float | None, justification_spacing: float,
                         is_line_start: bool = True, minimum: bool = False) -> tuple[Any, ...]:
        lines = lines_of(style.font_config)
        key = (text, look_of(style), max_width, justification_spacing, is_line_start, minimum)
        kept = lines.split.get(key)
        if kept is not None:
            layout = Layout.__new__(Layout)
            layout.__dict__.update(kept[0])
            return layout, *kept[1]
        text = _enough(text, style, max_width)
        layout, *told = split(text, style, context, max_width, justification_spacing, is_line_start, minimum)
        if "\t" not in text:
            lines.make_room(text)
            lines.split[key] = vars(layout).copy(), tuple(told)
        return layout, *told

    def strut(style: Any) -> tuple[float, float]:
        try:
            found: tuple[float, float] = style.kept_strut
        except AttributeError:
            found = style.kept_strut = stock_strut(style)
        return found

    line_break.Layout = Layout
    line_break.pyphen = hyphens_with_room(room)
    for module in (line_break, weasyprint.layout.inline, weasyprint.layout.preferred):
        module.split_first_line = split_first_line
    weasyprint.layout.inline.strut = strut
    weasyprint.draw.text.draw_first_line = _draw_first_line(weasyprint.draw.text.draw_first_line)


def _draw_first_line(stock: Callable[..., Any]) -> Callable[..., list[Any]]:
    def draw_first_line(stream: Any, textbox: Any, text_overflow: Any, block_ellipsis: Any, matrix: Any) -> list[Any]:
        layout, style = textbox.pango_layout, textbox.style
        lines = lines_of(style.font_config)
        plain = text_overflow != "ellipsis" and block_ellipsis == "none"
        if not plain or not textbox.text.strip():
            drawn: list[Any] = stock(stream, textbox, text_overflow, block_ellipsis, matrix)
            if lines.witness is not None:
                lines.witness.spoiled |= not plain
            return drawn
        key = layout.text, look_of(style), layout.justification_spacing
        kept = lines.drawn.get(key)
        if kept is not None and write(kept, stream, matrix, lines.fonts):
            if lines.witness is not None:
                lines.witness.runs.append(kept)
            return []
        if lines.witness is not None:
            lines.witness.spoiled = True
        pen = Pen(stream)
        drawn = stock(pen, textbox, text_overflow, block_ellipsis, matrix)
        if kept is None:
            lines.make_room(layout.text)
        if (runs := pen.runs_to_keep()) and not drawn:
            lines.drawn[key] = runs
            _hold(pen.fonts, lines, style)
        return drawn

    return draw_first_line
