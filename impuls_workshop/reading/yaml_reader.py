"""Reads YAML 1.2 into a tree with positions; every scalar stays text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from impuls_workshop.diagnostics import Report, Span
from impuls_workshop.reading.places import places_of
from impuls_workshop.reading.prepared import prepared
from impuls_workshop.reading.source import FORBIDDEN, STAND_IN, read_source
from impuls_workshop.reading.tree import Map, Node, Scalar, Sequence
from impuls_workshop.reading.yaml_lines import DEEPEST, MOST, NOTHING, read_lines

if TYPE_CHECKING:
    from ruamel.yaml.events import CollectionStartEvent, Event, ScalarEvent


def read_yaml(path: Path, shown: str, report: Report) -> Node:
    """Read a YAML file.

    Args:
        path: The file.
        shown: Its name in messages.
        report: Takes what is wrong.

    Returns:
        The tree, or None if the file is empty or cannot be read.
    """
    text = read_source(path, shown, report)
    if text is None:
        return None
    return prepared(text, shown) or parse_yaml(text, shown, report)


def parse_yaml(text: str, shown: str, report: Report, first_line: int = 1, first_column: int = 1) -> Node:
    """Read YAML text that begins at the given line and column of a file.

    Returns:
        The tree, or None if there is nothing in it or it is not YAML. What could not be kept
        (a second value of a key, a reference within YAML) is reported and left out.
    """
    plain = read_lines(text, shown, first_line - 1, first_column - 1)
    if plain is not None:
        return plain
    quick = _read_quickly(text, shown, first_line, first_column)
    return quick.root if quick else _read_with_care(text, _Tree(text, shown, report, first_line, first_column))


def _read_quickly(text: str, shown: str, line: int, column: int) -> _Tree | None:
    """Read text that is in order; None if there is anything to say about it."""
    from impuls_workshop.reading.yaml_events import quick_events

    tree = _Tree(text, shown, Report(), line, column)
    try:
        events = quick_events(text)
        if events is None:
            return None
        tree.take_all(events)
    except Exception:  # whatever it is, the careful parser finds it too and says it better
        return None
    odd = tree.report.diagnostics or tree.stopped or isinstance(tree.root, Scalar)
    return None if odd else tree


def _read_with_care(text: str, tree: _Tree) -> Node:
    from ruamel.yaml.error import MarkedYAMLError, YAMLError

    from impuls_workshop.reading.yaml_events import careful_events
    from impuls_workshop.reading.yaml_faults import report_fault, report_lone_text

    try:
        tree.take_all(_said_as_faults(careful_events(text)))
    except MarkedYAMLError as fault:
        report_fault(fault, text, tree.place, tree.report)
        return None
    except YAMLError as fault:
        tree.report.error("yaml.syntax", tree.place(0, 0), problem=str(fault).split("\n")[0])
        return None
    if isinstance(tree.root, Scalar) and tree.root.plain and report_lone_text(text, tree.place, tree.report):
        return None
    return None if tree.stopped else tree.root


def _said_as_faults(events: Iterable[Event]) -> Iterator[Event]:
    """Let the parser's own failures be faults of the text.

    Escapes that are no character are a ValueError or an OverflowError, versions such as `%YAML 1.10` an AssertionError,
    depths a RecursionError.
    """
    from ruamel.yaml.error import YAMLError

    try:
        yield from events
    except YAMLError:
        raise
    except Exception as fault:  # whatever the library stumbles over, it is the text that made it
        raise YAMLError(str(fault) or type(fault).__name__) from fault


class _Tree:
    """Builds the tree from the events of the YAML parser."""

    def __init__(self, text: str, shown: str, report: Report, line: int, column: int) -> None:
        self.lines = text.split("\n")
        self.shown, self.report = shown, report
        self.down, self.right = line - 1, column - 1
        self.root: Node = None
        self.stopped = False
        self._documents = 0
        self._open: list[tuple[Map | Sequence, list[Scalar | None]]] = []

    def place(self, line: int, column: int) -> Span:
        """Turn a line and column of the YAML text, from 0, into a place in the file."""
        return Span(self.shown, line + self.down + 1, column + 1 + (self.right if line == 0 else 0))

    def take_all(self, events: Iterable[Event]) -> None:
        """Take the parser's events until they end or nothing more can be made of them."""
        for event in events:
            self.take(event)
            if self.stopped:
                break

    def take(self, event: Event) -> None:
        """Take the parser's next event."""
        from ruamel.yaml import events

        match event:
            case events.ScalarEvent():
                self._check_properties(event)
                self._put(self._scalar(event), self._at(event))
            case events.MappingStartEvent():
                self._enter(Map(self._at(event)), event)
            case events.SequenceStartEvent():
                self._enter(Sequence(self._at(event)), event)
            case events.MappingEndEvent() | events.SequenceEndEvent():
                self._open.pop()
            case events.AliasEvent():
                self.report.error("yaml.alias", self._at(event), hint="yaml.quote-the-text")
                self._put(Scalar("?", self._at(event)), self._at(event))
            case events.DocumentStartEvent():
                self._documents += 1
                if self._documents > 1:
                    self.report.error("yaml.second-document", self._at(event))
                    self.stopped = True
            case _:
                pass

    def _at(self, event: Event) -> Span:
        return self.place(event.start_mark.line, event.start_mark.column)

    def _enter(self, node: Map | Sequence, event: CollectionStartEvent) -> None:
        self._check_properties(event)
        self._put(node, node.span)
        self._open.append((node, []))
        if len(self._open) > DEEPEST:
            self.report.error("yaml.too-deep", node.span, limit=DEEPEST)
            self.stopped = True

    def _check_properties(self, event: ScalarEvent | CollectionStartEvent) -> None:
        if event.anchor is not None:
            self.report.error("yaml.anchor", self._at(event), hint="yaml.quote-the-text")
        if event.tag is not None:
            self.report.error("yaml.tag", self._at(event), tag=event.tag,
                              hint="yaml.quote-the-text")

    def _scalar(self, event: ScalarEvent) -> Scalar | None:
        text, style, span = event.value, event.style or None, self._at(event)
        if style is None and text in NOTHING:
            return None
        if style == '"' and (found := FORBIDDEN.search(text)):
            # Written as an escape, so it was not seen in the source.
            self.report.error("yaml.forbidden-character", span, hint="yaml.delete-it",
                              character=f"U+{ord(found[0]):04X}")
            text = FORBIDDEN.sub(STAND_IN, text)
        # A block ends where the next line begins; other texts end within their last line.
        end = event.end_mark.line + (1 if event.end_mark.column else 0)
        places = places_of(text, style, span, self.lines, end=end, down=self.down)
        return Scalar(text, span, places, style is None)

    def _put(self, node: Node, span: Span) -> None:
        if not self._open:
            if self._documents == 1:
                self.root = node
            return
        parent, keys = self._open[-1]
        if len(parent) >= MOST:
            self.report.error("yaml.too-many", span, limit=MOST)
            self.stopped = True
            return
        if isinstance(parent, Sequence):
            parent.add(node, span)
        elif not keys:
            keys.append(self._key(node, span))
        else:
            key = keys.pop()
            if key is None:
                return
            if key in parent:
                self.report.error("yaml.duplicate-key", key.span, key=key,
                                  related=[("content.first-here", parent.keys_at[key])])
            else:
                parent.add(str(key), node, key.span, key.span if node is None else span)

    def _key(self, node: Node, span: Span) -> Scalar | None:
        if isinstance(node, Scalar):
            return node
        self.report.error("yaml.key-not-text", span, hint="yaml.quote-the-text")
        return None
