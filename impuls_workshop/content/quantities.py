"""How much of every material is needed, from people, groups, content and reserve; and where it is used."""

from __future__ import annotations

from collections.abc import Iterator
from math import ceil
from typing import TYPE_CHECKING

from msgspec import Struct

from impuls_workshop.content.text import Lines

if TYPE_CHECKING:
    from fractions import Fraction

    from impuls_workshop.content.model.agenda import Agenda, Block
    from impuls_workshop.content.model.library import Material
    from impuls_workshop.content.model.settings import Participants
    from impuls_workshop.content.model.workshop import Workshop
    from impuls_workshop.content.text import Line


class Packed(Struct, frozen=True):
    """A material of the packing list.

    Attributes:
        material: What it is.
        needed: How many; None where the content says nothing about it.
        blocks: The blocks that use it, in order.
    """

    material: Material
    needed: int | None
    blocks: tuple[Block, ...]

    @property
    def id(self) -> str:
        """The material's id, so that the filter `named` finds it."""
        return self.material.id

    @property
    def title(self) -> Line:
        """The material's title."""
        return self.material.title


def packing_list(workshop: Workshop) -> tuple[Packed, ...]:
    """Return the materials of a workshop in their order."""
    used: dict[str, list[Block]] = {}
    for block in workshop.agenda.blocks if workshop.agenda is not None else ():
        for name in dict.fromkeys(materials_of(block)):
            used.setdefault(name, []).append(block)
    return tuple(Packed(material, needed(material, workshop), tuple(used.get(material.id, ())))
                 for material in workshop.materials or ())


def materials_of(block: Block) -> Iterator[str]:
    """Yield the ids of the materials of a block and of what happens in it at the same time."""
    yield from block.materials
    for track in block.parallel:
        yield from track.materials


def used_materials(agenda: Agenda) -> frozenset[str]:
    """Return the ids of all materials an agenda uses."""
    return frozenset(name for block in agenda.blocks for name in materials_of(block))


def needed(material: Material, workshop: Workshop) -> int | None:
    """Return how many of a material are needed.

    That is (fixed + per person × people + per group × groups) × (1 + reserve), rounded up. Of what is printed
    from a list, such as `challenges.obstacles`, `fixed` is by default the number of its texts.

    Returns:
        The number, or None where neither the material nor the content says one.
    """
    quantity, printed = material.quantity, printed_texts(material, workshop)
    if quantity is None:
        return printed
    people, groups = people_of(workshop.participants)
    fixed = quantity.fixed if quantity.fixed is not None else printed or 0
    # Fractions of what was written: in floating point 10 × 1.1 is a little more than 11.
    whole = fixed + _exact(quantity.per_person) * people + _exact(quantity.per_group) * groups
    return ceil(whole * (1 + _exact(quantity.reserve)))


def people_of(participants: Participants | None) -> tuple[int, int]:
    """Return how many people and groups are planned; where only one size is given, the other follows."""
    if participants is None:
        return 0, 0
    if participants.groups is not None:
        return participants.planned, participants.groups
    size = participants.group_size
    return participants.planned, ceil(participants.planned / size) if size else 0


def printed_texts(material: Material, workshop: Workshop) -> int | None:
    """Return how many texts the list has that a material is printed from; None if it is not from a list."""
    kind, _, field = (material.printed_from or "").partition(".")
    content = getattr(workshop, kind, None) if kind else None
    if content is None or not field:
        return None
    count, is_list = 0, False
    for record in getattr(content, "items", None) or (content,):
        value = getattr(record, field, None)
        if isinstance(value, Lines | tuple):
            count, is_list = count + len(value), True
        elif value is not None and field == "title":
            count, is_list = count + 1, True
    return count if is_list else None


def _exact(number: float) -> Fraction:
    from fractions import Fraction

    return Fraction(str(number))
