"""Trees become typed records; records know where they were written."""

from __future__ import annotations

import datetime
import os
import pickle
from typing import ClassVar

import pytest

from impuls_workshop.diagnostics import Report, Span
from impuls_workshop.reading.fields import Field
from impuls_workshop.reading.record import Record
from impuls_workshop.reading.suggest import closest
from impuls_workshop.reading.tree import Map, Scalar, Sequence
from impuls_workshop.reading.typed import validate
from impuls_workshop.reading.yaml_reader import parse_yaml, read_yaml


class Room(Record):
    from_text: ClassVar[str | None] = "name"

    name: str
    seats: int | None = None
    size: tuple[float, float] | None = None
    open_: bool = Field(False, alias="open")


class House(Record):
    rooms: tuple[Room, ...] = ()
    tags: tuple[str, ...] = ()
    built: datetime.date | None = None
    names: dict[str, str] = Field(default_factory=dict)


def parse(text: str, report: Report | None = None):
    found = report or Report()
    node = parse_yaml(text, "a.yaml", found)
    assert report is not None or found.ok, found.diagnostics
    return node


def house(text: str) -> tuple[House | None, list[str]]:
    report = Report()
    made = validate(House, parse(text, report), report)
    return made, [f"{found.span.line}:{found.span.column} {found.code}" for found in report.sorted()]


def test_a_record_knows_where_its_values_were_written():
    made, _ = house("rooms:\n  - name: A\n    open: true\n  - B\ntags: [x, y]\n")
    first, second = made.rooms
    assert made.span == Span("a.yaml", 1, 1)
    assert made.places == {"rooms": Span("a.yaml", 2, 3), "tags": Span("a.yaml", 5, 7)}
    assert made.place("tags", 1) == Span("a.yaml", 5, 11)
    assert first.places["open_"] == first.place("open_") == Span("a.yaml", 3, 11)
    assert first.place("seats") == first.span == Span("a.yaml", 2, 5)
    assert (second.span, second.name) == (Span("a.yaml", 4, 5), "B")


def test_a_record_made_by_a_program_has_no_place():
    made = Room(name="A", open=True)
    assert (made.span, made.places, made.place("name")) == (None, {}, None)


def test_a_record_cannot_be_changed():
    with pytest.raises(AttributeError, match="frozen"):
        Room(name="A").name = "B"


def test_a_record_survives_pickling_with_its_places():
    made, _ = house("rooms: [A]\ntags: x\n")
    again = pickle.loads(pickle.dumps(made))
    assert again == made
    assert again.rooms[0].span == Span("a.yaml", 1, 9)


@pytest.mark.parametrize(("text", "mistakes"), [
    ("rooms: [{name: A, open: yes}]", ["1:25 content.expected-yes-no"]),
    ("rooms: [{name: A, open: 'true'}]", []),
    ("rooms: [{name: A, seats: 1_000}]", ["1:26 content.expected-whole-number"]),
    ("rooms: [{name: A, seats: ' 5 '}]", ["1:26 content.expected-whole-number"]),
    ("rooms: [{name: A, size: [1, 2.5]}]", []),
    ("rooms: [{name: A, size: [1, nan]}]", ["1:29 content.expected-number"]),
    ("rooms: [{name: A, size: [1, x, 3]}]", ["1:25 content.expected-pair"]),
    ("built: 1700000000", ["1:8 content.expected-date"]),
    ("built: 2026-03-12T10:00", ["1:8 content.expected-date"]),
    ("names: {a: [b]}", ["1:12 content.expected-text"]),
    ("names: A", ["1:8 content.expected-fields"]),
    ("rooms: [{seats: 5}, {nam: B}]",
     ["1:9 content.missing-field", "1:21 content.missing-field", "1:22 content.unknown-field"]),
    ("rooms: [[A]]", ["1:9 content.expected-fields"]),
    ("tags: [[a]]", ["1:8 content.expected-text"]),
    ("open_: true", ["1:1 content.unknown-field"]),
])
def test_values_are_read_strictly(text, mistakes):
    assert house(text)[1] == mistakes


def test_what_is_wrong_is_left_out_and_the_rest_is_kept():
    report, lost = Report(), []
    node = parse("rooms: [A, {seats: 5}, {name: C, seats: x}]\nbuilt: gestern\ntags: a\n", report)
    made = validate(House, node, report, lost)
    assert [room.name for room in made.rooms] == ["A", "C"]
    assert (made.built, made.tags) == (None, ("a",))
    assert [dict(item) for item in lost] == [{"seats": "5"}]


def test_a_record_that_lacks_what_it_needs_is_none_but_all_its_mistakes_are_told():
    report = Report()
    assert validate(Room, parse("seats: x\nwrong: 1\n", report), report) is None
    assert [found.code for found in report.sorted()] == [
        "content.missing-field", "content.expected-whole-number", "content.unknown-field"]


def test_hints_name_what_was_meant():
    report = Report()
    validate(House, parse("raums: []\nzzz: 1\n", report), report)
    assert [(found.hint, dict(found.values).get("suggestion")) for found in report.sorted()] == [
        ("content.did-you-mean", "rooms"), ("content.known-fields", "")]


def test_a_key_twice_names_its_first_place():
    report = Report()
    node = parse_yaml("a: 1\nb: 2\na: 3\n", "a.yaml", report)
    assert report.diagnostics[0].related == (("content.first-here", Span("a.yaml", 1, 1)),)
    assert node == {"a": "1", "b": "2"}


def test_a_tree_knows_how_texts_were_written():
    node = parse("a: x\nb: 'y'\nc: |\n  z\n  w\nd: [1, ~]\n")
    assert isinstance(node, Map)
    assert [(type(value).__name__, getattr(value, "plain", None)) for value in node.values()] == [
        ("Scalar", True), ("Scalar", False), ("Scalar", False), ("Sequence", None)]
    assert node["c"].places == (Span("a.yaml", 4, 3), Span("a.yaml", 5, 3), Span("a.yaml", 6, 3))
    assert node["d"] == ["1", None]
    assert node["d"].items_at == [Span("a.yaml", 6, 5), Span("a.yaml", 6, 8)]


def test_yaml_inside_another_file_is_placed_there():
    report = Report()
    node = parse_yaml("a: x\nb: y", "a.md", report, first_line=5, first_column=3)
    assert (node.span, node.values_at["b"]) == (Span("a.md", 5, 3), Span("a.md", 6, 4))


def test_copies_of_a_tree_keep_its_places():
    node = parse("a: [x, 'y']\n")
    again = pickle.loads(pickle.dumps(node))
    assert isinstance(again, Map)
    assert isinstance(again["a"], Sequence)
    assert isinstance(again["a"][1], Scalar)
    assert (again.keys_at, again["a"].items_at) == (node.keys_at, node["a"].items_at)
    assert not again["a"][1].plain


@pytest.mark.parametrize(("make", "code"), [
    (lambda path: None, "yaml.unreadable"),
    (lambda path: path.mkdir(), "yaml.not-a-file"),
    (os.mkfifo, "yaml.not-a-file"),
    (lambda path: path.write_bytes("a: b".encode("utf-16")), "yaml.encoding"),
    (lambda path: path.write_bytes(b"a: b\0"), "yaml.forbidden-character"),
])
def test_files_that_cannot_be_read_are_reported(tmp_path, make, code):
    report = Report()
    path = tmp_path / "a.yaml"
    make(path)
    read_yaml(path, "a.yaml", report)
    assert [found.code for found in report.diagnostics] == [code]


HOSTILE = [
    "*a", "a: &b [*b]", "a: " + "{b: " * 200, "[" * 5000, "- " * 3000, "? " * 300, '"\\U00110000"', "%YAML 1.10",
    "%YAML 3.0\n---\na: b", "%FOO\n", "a: !!python/object:os.system x", "{[a]: b}", "<<: {a: b}",
    "a:\n- b\n c", '"', "---", "...", "a: |9\n x", 'a: "\\',
]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_yaml_ends_in_a_report_and_never_in_an_exception(text):
    report = Report()
    node = parse_yaml(text, "a.yaml", report)
    assert report.errors or node is None or isinstance(node, Map)


@pytest.mark.parametrize(("word", "found"), [
    ("titel", "title"), ("Steps", "steps"), ("node kinds", "node_kinds"), ("xyz", None)])
def test_the_closest_word_is_found(word, found):
    assert closest(word, ["title", "steps", "node_kinds"]) == found
