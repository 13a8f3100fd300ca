"""The name of each row's folder: portable, and each once."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final
from unicodedata import normalize

from msgspec import Struct, field

from impuls_workshop.merging.placeholders import filled, names_in
from impuls_workshop.reading.portable import portable_name

if TYPE_CHECKING:
    from impuls_workshop.diagnostics import Report, Span
    from impuls_workshop.reading.cells import Row

_RESERVED: Final = frozenset({"index.csv", "index.html"})
"""Files of ours that lie beside the rows' folders."""


class Names(Struct):
    """Gives rows their names.

    Attributes:
        template: How they are called, with placeholders; empty for their number.
        number_of: Gives a column's number by its name.
    """

    template: str
    number_of: Callable[[str], int | None]
    _given: dict[str, int] = field(default_factory=dict)
    """Folded name to the line it was given in."""

    def name(self, row: Row, number: int, report: Report) -> str | None:
        """Return a row's name, or report why it can have none.

        Args:
            row: Its cells.
            number: Its number, from 1.
            report: Takes an error if a cell of the name is empty, or an earlier row has the same name.
        """
        if not self.template:
            return f"{number:05}"
        place = row[0].span
        for wanted in names_in(self.template):
            at = self.number_of(wanted)
            if at is None or at >= len(row) or not row[at].text:
                place = row[at].span if at is not None and at < len(row) else row[-1].span
                report.error("merge.empty-placeholder", place, hint="merge.fill-the-cell", name=wanted)
                return None
            place = row[at].span
        name = portable_name(filled(self.template, lambda wanted: row[self.number_of(wanted) or 0].text).strip())
        return name if self._is_new(name, place, report) else None

    def _is_new(self, name: str, place: Span, report: Report) -> bool:
        # Windows and macOS do not tell Ä from ä in names of folders, nor how an Ä is put together.
        key = normalize("NFC", name).casefold()
        if key in _RESERVED or key.startswith("."):
            report.error("merge.reserved-name", place, name=name)
            return False
        first = self._given.setdefault(key, place.line)
        if first != place.line:
            report.error("merge.same-name", place, hint="merge.tell-apart", name=name, line=first)
            return False
        return True
