"""What the quick parser of YAML reads is what the careful one reads, places included."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from impuls_workshop.diagnostics import Report
from impuls_workshop.reading import yaml_events
from impuls_workshop.reading.tree import Map, Scalar, Sequence
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


def both(text: str):
    with pytest.MonkeyPatch.context() as patch:
        quick, careful = Report(), Report()
        first = laid_open(parse_yaml(text, "a.yaml", quick))
        patch.setattr(yaml_events, "quick_events", lambda text: None)
        second = laid_open(parse_yaml(text, "a.yaml", careful))
    return (first, quick.diagnostics), (second, careful.diagnostics)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_every_file_of_the_project_reads_alike(path):
    quick, careful = both(path.read_text(encoding="utf-8"))
    assert quick == careful


def test_the_quick_parser_is_there():
    assert yaml_events.quick_events("a: 1") is not None


LINE = st.text(st.sampled_from("ab:- #'\"[]{}|>,?&*!%@ä€\t\\0"), max_size=12)


@settings(max_examples=400, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(["", "  ", "- ", "a: ", "  - ", "? "]), LINE), max_size=6))
def test_odd_text_reads_alike(lines):
    quick, careful = both("\n".join(start + rest for start, rest in lines))
    assert quick == careful
