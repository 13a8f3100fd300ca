"""The tree a YAML or Markdown file is read into: texts, lists and mappings that know their places."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Self, TypeAlias

from impuls_workshop.diagnostics import Span


class Scalar(str):
    """A text as it was written; numbers and dates are texts too, until a model says what they are.

    Attributes:
        span: Where it begins, at the opening quote if there is one.
        places: Where each line of the text begins, one for each line.
        plain: Whether it was written without quotes and not as a block.
    """

    __slots__ = ("places", "plain", "span")

    span: Span
    places: tuple[Span, ...]
    plain: bool

    def __new__(cls, text: str, span: Span, places: tuple[Span, ...] = (), plain: bool = True) -> Self:
        """Make a text with its place; without `places` its lines begin at `span`."""
        made = super().__new__(cls, text)
        made.span, made.places, made.plain = span, places or (span,), plain
        return made

    def __getnewargs__(self) -> tuple[str, Span, tuple[Span, ...], bool]:  # type: ignore[override]
        # Lets copies and pickles keep the places.
        return (str(self), self.span, self.places, self.plain)


class Sequence(list["Node"]):
    """A list with its place.

    Attributes:
        span: Where it begins.
        items_at: Where each item begins.
    """

    __slots__ = ("items_at", "span")

    def __init__(self, span: Span, items: Iterable[Node] = (), items_at: Iterable[Span] = ()) -> None:
        super().__init__(items)
        self.span = span
        self.items_at: list[Span] = list(items_at)

    def add(self, item: Node, span: Span) -> None:
        """Append an item with its place."""
        self.append(item)
        self.items_at.append(span)

    def without(self, index: int) -> Sequence:
        """Return the list without one item."""
        return Sequence(self.span, [*self[:index], *self[index + 1 :]],
                        [*self.items_at[:index], *self.items_at[index + 1 :]])


class Map(dict[str, "Node"]):
    """A mapping with its place.

    Attributes:
        span: Where it begins.
        keys_at: Where each key is written.
        values_at: Where each value begins; for a value that was left out, its key.
    """

    __slots__ = ("keys_at", "span", "values_at")

    def __init__(self, span: Span, values: Mapping[str, Node] | None = None) -> None:
        super().__init__(values or {})
        self.span = span
        self.keys_at: dict[str, Span] = {}
        self.values_at: dict[str, Span] = {}

    def add(self, key: str, value: Node, key_at: Span, value_at: Span | None = None) -> None:
        """Set a key that is not there yet."""
        self[key] = value
        self.keys_at[key] = key_at
        self.values_at[key] = value_at or (key_at if value is None else value.span)

    def copy(self) -> Map:
        """Return a copy with all places; values are shared."""
        made = Map(self.span, self)
        made.keys_at, made.values_at = dict(self.keys_at), dict(self.values_at)
        return made

    def without(self, key: str) -> Map:
        """Return the mapping without one key."""
        made = self.copy()
        del made[key], made.keys_at[key], made.values_at[key]
        return made


Node: TypeAlias = Scalar | Sequence | Map | None
"""Anything in the tree. None is what was left empty, or written as `null` or `~`."""
