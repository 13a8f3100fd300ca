"""`impuls groups`: makes groups, prints them, and writes them beside the list of participants."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from impuls_workshop.code_frame import visible
from impuls_workshop.commands import wants_colour
from impuls_workshop.content.groups import FILE
from impuls_workshop.content.people import LISTS
from impuls_workshop.diagnostics import Diagnostic, Report
from impuls_workshop.echo import echo
from impuls_workshop.messages import Language, message
from impuls_workshop.reading.shown_path import shown_path
from impuls_workshop.selection import WrongUsageError, choose_workshops

if TYPE_CHECKING:
    from impuls_workshop.assignment import Assignment
    from impuls_workshop.content.model import Workshop


def groups(workshops: tuple[str, ...], size: int | None, count: int | None, seed: int, write: bool,
           language: Language) -> int:
    """Make the groups of the workshops that have a list of participants."""
    from impuls_workshop.content.loader import load
    from impuls_workshop.printing import as_text

    if size is not None and count is not None:
        raise WrongUsageError("people.size-or-count")
    report, found = Report(), 0
    for folder in choose_workshops(workshops):
        one = Report()
        workshop = load(folder, one)
        # Groups made before may no longer fit: they are what is to be made anew.
        stopped = [error for error in one.errors if error.span is None or error.span.path != shown_path(folder / FILE)]
        if workshop is not None and not stopped and workshop.people:
            one, found = Report(_about_the_list(one, folder)), found + 1
            _make(workshop, folder, _count(workshop, size, count), seed, write, language, one)
        report.extend(one)
    if report.diagnostics:
        echo(as_text(report, language, colour=wants_colour(sys.stderr)), nl=False, err=True)
    if not found and report.ok:
        raise WrongUsageError("people.no-list", "people.name-column")
    return 0 if report.ok else 1


def _about_the_list(report: Report, folder: Path) -> list[Diagnostic]:
    """Return what loading said of the list itself: names may have been read from a doubtful encoding."""
    lists = {shown_path(folder / name) for name in LISTS}
    return [found for found in report.diagnostics
            if found.span is not None and found.span.path in lists and found.code != "people.in-no-group"]


def _count(workshop: Workshop, size: int | None, count: int | None) -> int:
    """Return how many groups: as asked for, else as planned in workshop.yaml."""
    planned, people = workshop.participants, len(workshop.people)
    if size is None and count is None and planned is not None:
        count = planned.groups or len(planned.group_names) or None
        size = planned.group_size if count is None else None
    wanted = -(-people // size) if size else count
    if not wanted:
        raise WrongUsageError("people.how-many", "people.how-many-hint")
    if wanted > people:
        raise WrongUsageError("people.too-many-groups", groups=str(wanted), people=str(people))
    return wanted


def _make(workshop: Workshop, folder: Path, count: int, seed: int, write: bool, language: Language,
          report: Report) -> None:
    from impuls_workshop.assignment import assign
    from impuls_workshop.content.grouping import read_rules

    rules = read_rules(workshop.grouping, workshop.people, report)
    made = assign(workshop, rules, count, seed, report) if report.ok else None
    if made is None:
        return
    columns = ", ".join(workshop.grouping.mix if workshop.grouping else ("organisation",))
    echo("".join(f"{line}\n" for line in _lines(made, columns, language)), nl=False)
    if write:
        _write(made, workshop, folder, language, report)


def _lines(made: Assignment, columns: str, language: Language) -> Iterator[str]:
    """Yield each group with its people, aligned, then how well they are mixed."""
    width = max(len(visible(person.name)) for _, people in made.groups for person in people)
    for sign, people in made.groups:
        letter = f"{sign.letter} · " if sign.letter != sign.name.upper() else ""
        yield message("people.group-heading", language, name=f"{letter}{visible(sign.name)}", count=len(people))
        for person in people:
            yield f"  {visible(person.name).ljust(width)}  {visible(person.organisation or '')}".rstrip()
        yield ""
    code = "people.alike-none" if not made.like_pairs else "people.alike-fewest" if made.best else "people.alike-some"
    yield message(code, language, pairs=made.like_pairs, columns=visible(columns))


def _write(made: Assignment, workshop: Workshop, folder: Path, language: Language, report: Report) -> None:
    """Write groups.csv; one that was there is kept as groups.csv.bak."""
    from impuls_workshop.assignment import written_down
    from impuls_workshop.output import write_all

    target = folder / FILE
    if not target.exists() and (assigned := [person for person in workshop.people if person.group is not None]):
        report.error("people.list-has-groups", assigned[0].span, hint="people.empty-column")
        return
    content = written_down(made, workshop.language)
    old = target.read_bytes() if target.is_file() else content
    files = {target: content} if old == content else {target.with_name(f"{FILE}.bak"): old, target: content}
    if write_all(files, report) and report.ok:
        echo(message("people.written", language, file=visible(target.as_posix())))
