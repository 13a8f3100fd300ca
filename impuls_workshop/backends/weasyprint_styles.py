"""Lets WeasyPrint look up styles without asking what is known: half of what is left once lines are kept.

For each property of each style WeasyPrint 70 asks whether it is written as a logical property, needs variables or
calculation; each time a box is laid out, it resolves fourteen lengths anew that have no percentage in them, and asks
five times whether it is in the normal flow. The
stand-ins answer the plain cases, which are most, and leave all others to WeasyPrint's own functions.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any, Final

_AXES: Final = ("ltr", "rtl")
_LENGTHS: Final = (
    "margin_left", "margin_right", "margin_top", "margin_bottom", "padding_left", "padding_right", "padding_top",
    "padding_bottom", "width", "min_width", "max_width", "height", "min_height", "max_height")
_BORDERS: Final = ("border_top_width", "border_right_width", "border_bottom_width", "border_left_width")
_IN_FLOW: Final = ("static", "relative")
_SPECIAL: Final = frozenset({"float", "display", "position", "page"})
"""Properties whose value depends on others."""


def look_up_quickly() -> None:
    """Put the stand-ins in their places."""
    from weasyprint.css import ComputedStyle, computed_values, functions, properties
    from weasyprint.formatting_structure import boxes
    from weasyprint.layout import percent
    from weasyprint.layout.absolute import AbsolutePlaceholder

    check_math = _check_math(functions.check_math, (*_PLAIN, properties.Dimension))
    replace(functions.check_math, check_math)
    replace(percent.resolve_percentages, _resolve_percentages(percent.resolve_percentages, AbsolutePlaceholder))
    boxes.Box.is_in_normal_flow = _in_normal_flow(boxes.Box.is_in_normal_flow)
    ComputedStyle.__missing__ = _missing(
        ComputedStyle.__missing__, properties, computed_values.PHYSICAL_FUNCTIONS, check_math)


def replace(stock: Callable[..., Any], ours: Callable[..., Any]) -> None:
    """Put a function in the place of another, in every module of WeasyPrint that has it."""
    name = stock.__name__
    for module in [found for found in sys.modules if found.partition(".")[0] == "weasyprint"]:
        if vars(sys.modules[module]).get(name) is stock:
            setattr(sys.modules[module], name, ours)


_PLAIN: Final = (str, int, float, bool, type(None))


def _check_math(stock: Callable[[Any], Any], plain: tuple[type, ...]) -> Callable[[Any], Any]:
    kinds = frozenset(plain)

    def check_math(token: Any) -> Any:
        return None if type(token) in kinds else stock(token)

    return check_math


def _missing(stock: Callable[[Any, str], Any], properties: Any, physical: dict[str, Callable[..., str]],
             check_math: Callable[[Any], Any]) -> Callable[[Any, str], Any]:
    """Return a `__missing__` of styles for properties nobody has written: inherited, or as they are at first."""
    logical = {name: frozenset(function(block="ttb", inline=inline) for inline in _AXES)
               for name, function in physical.items()}
    plain = {name for name in properties.INITIAL_VALUES
             if name not in _SPECIAL and not name.startswith(("text_decoration_", "__"))}
    inherited = plain & properties.INHERITED
    initial = {name: properties.INITIAL_VALUES[name]
               for name in plain - properties.INHERITED - properties.INITIAL_NOT_COMPUTED
               if not check_math(properties.INITIAL_VALUES[name])}

    def missing(style: Any, key: str) -> Any:
        cascaded = style.cascaded
        if key in cascaded or (key in logical and not logical[key].isdisjoint(cascaded)):
            return stock(style, key)
        if key in initial:
            value = style[key] = initial[key]
            return value
        parent = style.parent_style
        if key not in inherited or parent is None:
            return stock(style, key)
        value = parent[key]
        if check_math(value):
            return stock(style, key)
        style[key] = value
        return value

    return missing


def _in_normal_flow(stock: Callable[[Any], bool]) -> Callable[[Any], bool]:
    def is_in_normal_flow(box: Any) -> bool:
        style = box.style
        return (style["float"] == "none" and style["position"] in _IN_FLOW) or stock(box)

    return is_in_normal_flow


def _resolve_percentages(stock: Callable[[Any, Any], None], placeholder: type) -> Callable[[Any, Any], None]:
    def resolve_percentages(box: Any, containing_block: Any) -> None:
        style = box.style
        if isinstance(box, placeholder):
            stock(box, containing_block)
            return
        try:
            resolved = style.kept_lengths
        except AttributeError:
            resolved = style.kept_lengths = _lengths(style)
        if resolved is None:
            stock(box, containing_block)
        else:
            vars(box).update(resolved)

    return resolve_percentages


def _lengths(style: Any) -> dict[str, Any] | None:
    """Return a box's lengths if they are the same whatever is around it; None if they are not."""
    if style["box_sizing"] != "content-box" or style["border_collapse"] == "collapse":
        return None
    found = {}
    for name in _LENGTHS:
        value = style[name]
        if value != "auto":
            if getattr(value, "unit", "%") != "px":
                return None
            value = value.value
        elif name in ("min_width", "min_height"):
            value = 0
        found[name] = value
    return found | {name: style[name] for name in _BORDERS}
