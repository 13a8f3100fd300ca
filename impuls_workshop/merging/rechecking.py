"""Checks what depends on the values of a row, and not again what does not."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from impuls_workshop.content.agenda_rules import check_agenda
from impuls_workshop.content.feedback import check_feedback
from impuls_workshop.content.figures import check_figures
from impuls_workshop.content.ids import check_ids
from impuls_workshop.content.references import check_references
from impuls_workshop.content.text import Lines, Text
from impuls_workshop.content.texts import check_own_texts
from impuls_workshop.content.zones import check_timezone
from impuls_workshop.merging.targets import Step, Target
from impuls_workshop.reading.record import Record

if TYPE_CHECKING:
    from impuls_workshop.content.model import Workshop
    from impuls_workshop.diagnostics import Report
    from impuls_workshop.merging.overriding import Overridden

_HARMLESS: Final = frozenset({"date"})
"""Fields beside texts that no check of another part looks at, if they are those of `workshop.yaml`."""


def recheck(made: Overridden, folder: Path, report: Report) -> None:
    """Check a row's workshop as far as its values can have made it wrong.

    A text is checked by itself. Whatever else changes may matter to other parts: then all are checked.

    Args:
        made: The row's workshop.
        folder: The workshop's folder.
        report: Takes what is wrong; also what was wrong before.
    """
    workshop = made.workshop
    touched = [change.target for change in made.changes]
    for record in _records(workshop, touched):
        check_own_texts(record, folder, report)  # those inside have not changed
    if not made.removed and all(_is_words(workshop, target) for target in touched):
        return
    lost = _lost(made.removed)
    check_ids(workshop, report)
    check_references(workshop, lost, report)
    check_figures(workshop, lost, report)
    check_feedback(workshop, report)
    check_agenda(workshop, lost, report)
    check_timezone(workshop, report)


def _is_words(workshop: Workshop, target: Target) -> bool:
    """Whether a value is only printed: words without names of sources in them."""
    if not target.owner and target.field in _HARMLESS:
        return True
    value = getattr(at(workshop, target.owner), target.field, None)
    if target.inner and isinstance(value, dict):
        value = value.get(str(target.inner[0]))
    parts = value if isinstance(value, Lines) else (value,)
    return all(isinstance(part, Text) and "[@" not in part for part in parts)


def at(record: Any, steps: Iterable[Step]) -> Any:  # noqa: ANN401  any record
    """Return what some steps lead to; None if it is not there."""
    for step in steps:
        if isinstance(step, int):
            record = record[step] if step < len(record) else None
        else:
            record = getattr(record, step, None)
        if record is None:
            return None
    return record


def _records(workshop: Workshop, targets: Iterable[Target]) -> Iterator[Record]:
    """Yield the records that hold these values, each once."""
    for owner in dict.fromkeys(target.owner for target in targets):
        record = at(workshop, owner)
        if isinstance(record, Record):
            yield record


def _lost(removed: Iterable[tuple[Step, ...]]) -> dict[str, set[str]]:
    """References to anything of a kind that a row leaves something out of are no mistakes: see `content.collect`."""
    return {str(steps[0]): {"*"} for steps in removed}
