"""Slots and layouts bound to those of a foreign template: what to write instead of what our own would say."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import field

from impuls_workshop.document.layouts import Layout, Slot


class BoundSlot(Slot, frozen=True):
    """A slot with its place in a template's layout."""

    holder: str = ""
    """`p:ph` of the placeholder it fills; empty for a text box."""
    look: str = ""
    """What stands in `p:spPr`; empty where the layout's place is right."""
    body: str = ""
    """`a:bodyPr`."""
    levels: str = ""
    """What stands in `a:lstStyle`; empty where the template's own is right."""
    takes_figures: bool = False
    """Whether its placeholder may be a table or a picture."""


class BoundLayout(Layout, frozen=True):
    """A layout with the part of the template that serves it."""

    part: str = ""
    """Name of the template's layout part."""
    colours: Mapping[str, str] = field(default_factory=dict)
    """Place in the theme, as our own writer says it, to the colour's XML in this template."""
    own_name: str = ""
    """What the template calls its layout."""
    faint_links: bool = False
    """Whether the theme's colour of links cannot be read on it."""
