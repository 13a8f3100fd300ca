"""What is read line by line, or by the quick parser of YAML, is what the careful one reads, places included."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from impuls_workshop.diagnostics import Report
from impuls_workshop.reading import yaml_events, yaml_reader
from impuls_workshop.reading.tree import Map, Scalar, Sequence
from impuls_workshop.reading.yaml_lines import read_lines
from impuls_workshop.reading.yaml_reader import parse_yaml

ROOT = Path(__file__).resolve().parents[2]
FILES = sorted([*ROOT.glob("content/**/*.yaml"), *ROOT.glob("templates/**/*.y*ml"), *ROOT.glob("tests/**/*.yaml"),
                *ROOT.glob("impuls_workshop/**/*.yaml")])


def laid_open(node):
    """A tree with every text's places, to be compared."""
    if isinstance(node, Map):
        return ("map", str(node.span), [(key, str(node.keys_at[key]), laid_open(value)) for key, value in node.items()])
    if isinstance(node, Sequence):
        return ("list", str(node.span), [laid_open(value) for value in node])
    if isinstance(node, Scalar):
        return (str(node), str(node.span), node.plain, [str(place) for place in node.places])
    return node


def three(text: str):
    """The text read line by line as far as that goes, by the quick parser, and by the careful one."""
    with pytest.MonkeyPatch.context() as patch:
        by_lines, quick, careful = Report(), Report(), Report()
        first = laid_open(parse_yaml(text, "a.yaml", by_lines))
        patch.setattr(yaml_reader, "read_lines", lambda *_: None)
        second = laid_open(parse_yaml(text, "a.yaml", quick))
        patch.setattr(yaml_events, "quick_events", lambda text: None)
        third = laid_open(parse_yaml(text, "a.yaml", careful))
    return (first, by_lines.diagnostics), (second, quick.diagnostics), (third, careful.diagnostics)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_every_file_of_the_project_reads_alike(path):
    by_lines, quick, careful = three(path.read_text(encoding="utf-8"))
    assert by_lines == quick == careful


@pytest.mark.parametrize("path", sorted(ROOT.glob("content/harz/*.yaml")), ids=lambda path: path.name)
def test_the_examples_files_are_read_line_by_line(path):
    assert read_lines(path.read_text(encoding="utf-8"), "a.yaml", 0, 0) is not None


@pytest.mark.parametrize("text", ["- |#", "a: >-# b\n  c\n", "a: |2#\n    b\n", "a: b|#c\n", "- | # remark\n  text\n"])
def test_remarks_behind_the_sign_of_a_block_read_alike(text):
    by_lines, quick, careful = three(text)
    assert by_lines == quick == careful


def test_the_quick_parser_is_there():
    assert yaml_events.quick_events("a: 1") is not None


LINE = st.text(st.sampled_from("ab:- #'\"[]{}|>,?&*!%@ä€\t\\0"), max_size=12)


@settings(max_examples=400, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(["", "  ", "- ", "a: ", "  - ", "? "]), LINE), max_size=6))
def test_odd_text_reads_alike(lines):
    by_lines, quick, careful = three("\n".join(start + rest for start, rest in lines))
    assert by_lines == quick == careful


SIGN = st.sampled_from(["", "", "", "  ", "    ", "      "])
OPEN = st.sampled_from(["- ", "-   ", "a: ", "b: ", "c:", "-", "- - ", "- d: ", "e f: ", '"g": ', "", "", "a:  "])
WORDS = st.sampled_from([
    "", "", "Wort", "zwei  Wörter", "9:00", "a -> b", "-x", "a#b", "a #b", "# c", "'ja, so'", '"a: b"', "'it''s'",
    '"\\n"', "~", "null", "|", ">", "|-", ">-", "|+", "[a, 'b: c', -d]", "[]", "{a: b, \"c\": [1, ~]}", "{}", "[a, ]",
    "{a: }", "[a:b]", "[a b?]", "[{x: y}, [z]]", "[a", "b]", "a:", "a: b", "„x“ ", "x" * 130 + ": y", "--- a", "---",
    "...", "*a", "&a b", "[a]: b", "{a: b} c", "'a' b", "é", "[a #b]", "[a, b] # c", "key : v", "|  # c", "> 1", "a, b",
    "[a,b]", "{a:b}"])


@settings(max_examples=600, deadline=None)
@given(st.lists(st.tuples(SIGN, OPEN, WORDS), min_size=1, max_size=7),
       st.sampled_from(["", "\n", "\n\n", "\n  \n"]))
def test_what_people_write_reads_alike(lines, end):
    text = "\n".join(indent + start + rest for indent, start, rest in lines) + end
    by_lines, _, careful = three(text)
    assert by_lines == careful
