"""What the columns of a table of rows mean, settled once for all rows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Final

from msgspec import Struct

from impuls_workshop.content.text import Text
from impuls_workshop.merging.placeholders import names_in, placed
from impuls_workshop.merging.targets import NotFoundError, Step, Target, find_item, find_target
from impuls_workshop.reading.suggest import closest

if TYPE_CHECKING:
    from impuls_workshop.content.model import Workshop
    from impuls_workshop.diagnostics import Report, Span
    from impuls_workshop.reading.cells import Row

SWITCH: Final = ("show:", "zeigen:")
"""Begin the name of a column that switches an item on or off."""
REMARK: Final = "#"
"""Begins the name of a column that is not used."""
NAMES: Final = "name"
"""A column of this name gives the rows' folders, where no `--name` does."""


class Columns(Struct, frozen=True):
    """What the columns mean.

    Attributes:
        values: Column to the value it overrides.
        switches: Column to the steps to what it switches off.
        texts: Values that hold placeholders, with the text they are filled into.
        names: Folded name of each column to its number.
    """

    values: Mapping[int, Target]
    switches: Mapping[int, tuple[Step, ...]]
    texts: tuple[tuple[Target, Text], ...]
    names: Mapping[str, int]

    def number_of(self, name: str) -> int | None:
        """Return the number of a column by its name, whatever its case."""
        return self.names.get(folded(name))


def folded(name: str) -> str:
    """Return a column's name as it is compared."""
    return " ".join(name.casefold().split())


def read_columns(header: Row, workshop: Workshop, name: str, name_at: Span, report: Report) -> Columns:
    """Settle what the columns mean, or report what is wrong with them.

    Args:
        header: The table's first row.
        workshop: The content.
        name: How the rows' folders are called, with placeholders.
        name_at: Where that is said.
        report: Takes names that mean nothing.
    """
    names: dict[str, int] = {}
    values: dict[int, Target] = {}
    switches: dict[int, tuple[Step, ...]] = {}
    texts = tuple(placed(workshop))
    used = {folded(one) for _, text in texts for one in names_in(text)} | {*map(folded, names_in(name)), NAMES}
    for at, cell in enumerate(header):
        if not cell.text or cell.text.startswith(REMARK):
            continue
        if (key := folded(cell.text)) in names:
            report.error("merge.column-twice", cell.span, column=cell.text)
            continue
        names[key] = at
        switch = next((word for word in SWITCH if key.startswith(word)), None)
        try:
            if switch is not None:
                switches[at] = find_item(workshop, cell.text[len(switch):].strip())
            elif key not in used or _means_a_value(workshop, cell.text):
                values[at] = find_target(workshop, cell.text)
        except NotFoundError as problem:
            told: dict[str, Any] = {"column": cell.text, **problem.values}
            report.error(problem.code, cell.span, hint=problem.hint, **told)
    _check_places(texts, names, header, report)
    _check_names(names_in(name), names, header, name_at, report)
    _check_twice(values, header, report)
    return Columns(values, switches, texts, names)


def _means_a_value(workshop: Workshop, name: str) -> bool:
    try:
        find_target(workshop, name)
    except NotFoundError:
        return False
    return True


def _check_twice(values: Mapping[int, Target], header: Row, report: Report) -> None:
    """Two names may mean one value: `goals.a.title` and `goals.items.a.title`."""
    seen: set[Target] = set()
    for at, target in values.items():
        if target in seen:
            report.error("merge.column-twice", header[at].span, column=header[at].text)
        seen.add(target)


def _check_places(texts: Iterable[tuple[Target, Text]], names: Mapping[str, int], header: Row,
                  report: Report) -> None:
    for _, text in texts:
        _check_names(names_in(text), names, header, text.span, report)


def _check_names(wanted: Iterable[str], names: Mapping[str, int], header: Row, place: Span | None,
                 report: Report) -> None:
    known = [header[at].text for at in names.values()]
    for name in wanted:
        if folded(name) not in names:
            near = closest(name, known)
            report.error("merge.unknown-placeholder", place, name=name, suggestion=near or "", known=", ".join(known),
                         hint="merge.did-you-mean" if near else "merge.no-placeholder")


def default_name(header: Row) -> str:
    """Return how rows' folders are called where nothing is said: by a column `name`, else by number."""
    return f"{{{NAMES}}}" if any(folded(cell.text) == NAMES for cell in header) else ""


