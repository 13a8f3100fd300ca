"""Loads the folder of a workshop, reporting every mistake in it at once."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import Any

from impuls_workshop.content.agenda_rules import check_agenda
from impuls_workshop.content.bibliography import check_style
from impuls_workshop.content.collect import Folder, item_type, read_kind
from impuls_workshop.content.feedback import check_feedback
from impuls_workshop.content.figures import check_figures
from impuls_workshop.content.folder import check_names, report_unused
from impuls_workshop.content.grouping import read_rules
from impuls_workshop.content.groups import settle_groups
from impuls_workshop.content.ids import check_ids
from impuls_workshop.content.kept import part_of
from impuls_workshop.content.kinds import kinds
from impuls_workshop.content.labels import labels_for
from impuls_workshop.content.model import Part, Settings, Workshop
from impuls_workshop.content.people import read_people
from impuls_workshop.content.references import check_references
from impuls_workshop.content.text import Line, slug
from impuls_workshop.content.texts import check_texts, named_pictures
from impuls_workshop.content.zones import check_timezone
from impuls_workshop.diagnostics import Report, Span
from impuls_workshop.reading.shown_path import shown_path
from impuls_workshop.reading.tree import Map, Node
from impuls_workshop.reading.typed import validate

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
    settings = _settings(place, place.read(file))
    stand_in = settings or Settings(title=Line("?"))
    labels = {name: words.plain for name, words in labels_for(stand_in).items()}
    types = kinds()
    check_names(place, types, [name for name, kind in types.items() if item_type(kind)])
    parts: dict[str, Any] = {}
    for name, kind in types.items():
        part = part_of(place, name, labels, partial(_read, place, name, kind, labels))
        if part is not None:
            parts[name] = part
    people, groups = settle_groups(place, stand_in, read_people(place))
    workshop = _assembled(folder, stand_in, {**parts, "people": people, "groups": groups})
    if workshop.grouping is not None and people:
        read_rules(workshop.grouping, people, report)
    check_ids(workshop, report)
    check_references(workshop, place.lost, report)
    check_figures(workshop, place.lost, report)
    check_feedback(workshop, report)
    check_style(workshop, folder, report)
    check_texts(workshop, folder, report)
    check_agenda(workshop, place.lost, report)
    check_timezone(workshop, report)
    report_unused(place, named_pictures(workshop))
    return workshop if settings is not None else None


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
