"""Loads the folder of a workshop, reporting every mistake in it at once."""

from __future__ import annotations

import os
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from impuls_workshop.content.collect import Folder, item_type, read_kind
from impuls_workshop.content.folder import check_names, report_unused
from impuls_workshop.content.ids import check_ids
from impuls_workshop.content.kept import part_of
from impuls_workshop.content.kinds import kinds
from impuls_workshop.content.labels import labels_for
from impuls_workshop.content.model import Part, Settings, Workshop
from impuls_workshop.content.references import check_references
from impuls_workshop.content.text import Line, slug
from impuls_workshop.content.texts import check_texts, named_pictures
from impuls_workshop.diagnostics import Report, Span
from impuls_workshop.reading.shown_path import shown_path
from impuls_workshop.reading.tree import Map, Node, Scalar
from impuls_workshop.reading.typed import validate

if TYPE_CHECKING:
    from impuls_workshop.content.model import Group, Person

PEOPLE: Final = ("participants.csv", "participants.xlsx", "groups.csv")
"""Lists of people that may lie beside the content."""
SETTINGS = "workshop.yaml"
"""The one file every workshop has."""


def find_workshops(root: Path) -> list[Path]:
    """Return the workshops' folders in a folder, by name; the folder itself if it is a workshop."""
    if (root / SETTINGS).is_file():
        return [root]
    if not root.is_dir():
        return []
    return sorted(path for path in root.iterdir() if (path / SETTINGS).is_file())


def load(folder: Path, report: Report) -> Workshop | None:
    """Load a workshop.

    Args:
        folder: Its folder.
        report: Takes every mistake.

    Returns:
        The workshop, without what was wrong in it, or None if its `workshop.yaml` cannot be used.
    """
    place = Folder(folder, shown_path(folder), report)
    file = folder / SETTINGS
    if not file.is_file():
        report.error("content.no-workshop", Span(place.named(file)), folder=place.shown)
        return None
    node = place.read(file)
    settings = _settings(place, node)
    stand_in = settings or _without_title(node)
    labels = {name: words.plain for name, words in labels_for(stand_in).items()}
    types = kinds()
    check_names(place, types, [name for name, kind in types.items() if item_type(kind)])
    parts: dict[str, Any] = {}
    for name, kind in types.items():
        part = part_of(place, name, labels, partial(_read, place, name, kind, labels))
        if part is not None:
            parts[name] = part
    people, groups = _people(place, stand_in)
    workshop = _assembled(folder, stand_in, {**parts, "people": people, "groups": groups})
    _check(workshop, place)
    return workshop if settings is not None else None


def _people(folder: Folder, settings: Settings) -> tuple[tuple[Person, ...], tuple[Group, ...]]:
    """Return who takes part, and their groups; most workshops have no list of them."""
    if settings.participants is None and not any(os.path.lexists(folder.path / name) for name in PEOPLE):
        return (), ()
    from impuls_workshop.content.groups import settle_groups
    from impuls_workshop.content.people import read_people

    return settle_groups(folder, settings, read_people(folder))


def _check(workshop: Workshop, folder: Folder) -> None:
    """Report what is wrong with parts that are right in themselves. What is not there is not loaded either."""
    report, lost = folder.report, folder.lost
    if workshop.grouping is not None and workshop.people:
        from impuls_workshop.content.grouping import read_rules

        read_rules(workshop.grouping, workshop.people, report)
    check_ids(workshop, report)
    check_references(workshop, lost, report)
    if workshop.stakeholders or workshop.scales or workshop.charts:
        from impuls_workshop.content.figures import check_figures

        check_figures(workshop, lost, report)
    if workshop.feedback is not None:
        from impuls_workshop.content.feedback import check_feedback

        check_feedback(workshop, report)
    if workshop.sources is not None and workshop.sources.style is not None:
        from impuls_workshop.content.bibliography import check_style

        check_style(workshop, folder.path, report)
    check_texts(workshop, folder.path, report)
    if workshop.agenda is not None:
        from impuls_workshop.content.agenda_rules import check_agenda

        check_agenda(workshop, lost, report)
    if workshop.timezone is not None:
        from impuls_workshop.content.zones import check_timezone

        check_timezone(workshop, report)
    report_unused(folder, named_pictures(workshop))


def _read(folder: Folder, name: str, kind: type[Part], labels: Mapping[str, str]) -> Part | None:
    before = len(folder.report.errors)
    node = read_kind(folder, name, kind, labels)
    if node is not None:
        return _validated(folder, name, kind, node)
    if len(folder.report.errors) > before:
        folder.lost.setdefault(name, set()).add("*")
    return None


def _settings(folder: Folder, node: Node) -> Settings | None:
    if node is None:
        return None
    if not isinstance(node, Map):
        folder.report.error("content.file-not-fields", node.span, hint="content.field-and-value")
        return None
    return validate(Settings, node, folder.report)


def _without_title(node: Node) -> Settings:
    """Return what else is right in the settings, so that a title that is not does not make other files wrong."""
    made = None
    if isinstance(node, Map):
        titled = node.copy()
        titled["title"] = Scalar("?", node.span, (node.span,), plain=False)
        titled.keys_at["title"] = titled.values_at["title"] = node.span
        made = validate(Settings, titled, Report())
    return made or Settings(title=Line("?"))


def _validated(folder: Folder, name: str, kind: type[Part], node: Node) -> Part | None:
    lost: list[Node] = []
    made = validate(kind, node, folder.report, lost)
    for item in lost:
        folder.lost.setdefault(name, set()).update(_ids(item))
    if made is None:
        folder.lost.setdefault(name, set()).add("*")
    return made


def _ids(node: Node) -> list[str]:
    """Return the ids an item that could not be read may have had."""
    if isinstance(node, Map):
        title = node.get("title")
        return [str(node["id"])] if node.get("id") else [slug(title)] if isinstance(title, str) else []
    return [slug(node)] if isinstance(node, str) else []


def _assembled(folder: Path, settings: Settings, parts: dict[str, Any]) -> Workshop:
    fields = {name: getattr(settings, name) for name in Settings.model_fields}
    absent = dict.fromkeys(kinds())
    # All parts are validated; doing it again would build the validator of the whole, which takes its time.
    workshop = Workshop.model_construct(**{**fields, "name": folder.resolve().name, **absent, **parts})
    workshop._node = settings._node
    return workshop
