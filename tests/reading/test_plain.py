"""What is right is read without pydantic: just the trees in which pydantic finds no mistake, into the same records."""

from __future__ import annotations

import datetime
import subprocess
import sys
import types
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any, Literal, Union, get_args, get_origin

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from impuls_workshop.backends.pptx.foreign.mapping import TemplateMapping
from impuls_workshop.content.kinds import kinds
from impuls_workshop.content.model import Settings
from impuls_workshop.diagnostics import Span
from impuls_workshop.document.brand_file import BrandFile
from impuls_workshop.document.layout_file import LayoutsFile
from impuls_workshop.reading.plain import read_plain
from impuls_workshop.reading.record import Record
from impuls_workshop.reading.tree import Map, Scalar, Sequence
from impuls_workshop.reading.twins import Twin, twin_of
from impuls_workshop.reading.visit import Visit
from impuls_workshop.reading.wrong_value import WrongValueError
from impuls_workshop.templating.artifacts import Artifact

HERE = Span("a.yaml")
ROOT = Path(__file__).parents[2]
KINDS: list[type[Record]] = [Settings, *kinds().values(), LayoutsFile, BrandFile, Artifact, TemplateMapping]

WORDS = st.sampled_from([
    "", " ", "\n", "a", "A b", "ein-name", "Ein *Text*", " Rand ", "a\nb", "a" * 81, "a" * 201, "a" * 4001, "[" * 1001,
    "true", "false", "True", "yes", "1", "0", "-1", "+5", "007", "12", " 5 ", "4_0", "1.0", "2.5", ".5", "1.", "1e3",
    "1" * 19, "nan", "inf", "٣", "2026-03-12", "2026-02-30", "0000-01-01", "2026-3-12", "2026-03-12T10:00", "9:00",
    "09:00\n", "24:00", "٠9:0٣", "A4", "A4 landscape", "../x", "a/b.css", "a\u0000b", "#fff", "per_group", "seed"])


def scalar(words: str) -> Scalar:
    return Scalar(words, HERE)


def sequence(items: list[Any]) -> Sequence:
    return Sequence(HERE, items, [HERE] * len(items))


def mapping(fields: Mapping[str, Any]) -> Map:
    made = Map(HERE)
    for name, value in fields.items():
        made.add(name, value, HERE)
    return made


ODD = st.recursive(st.none() | WORDS.map(scalar), lambda inner: st.lists(inner, max_size=3).map(sequence)
                   | st.dictionaries(st.sampled_from(["title", "a", "name"]), inner, max_size=3).map(mapping),
                   max_leaves=4)
PLAIN = {
    str: st.sampled_from(["a", "ein-name", "A4", "9:00", "pptx", "a.pdf", "de"]),
    bool: st.sampled_from(["true", "false"]),
    int: st.sampled_from(["1", "2", "5", "+3"]), float: st.sampled_from(["1", "2.5", "50", "+3.25"]),
    datetime.date: st.just("2026-03-12"), Any: st.just("x")}


def values(annotation: Any) -> st.SearchStrategy[Any]:
    """What is written for a type; now and then something else."""
    return st.integers(0, 40).flatmap(lambda chance: ODD if chance == 0 else right(annotation))


def right(annotation: Any) -> st.SearchStrategy[Any]:
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        return values(arguments[0])
    if origin is Literal:
        return st.sampled_from(arguments).map(scalar)
    if origin in (Union, types.UnionType):
        return st.one_of(*map(values, arguments))
    if origin is tuple and arguments[1:] == (Ellipsis,):
        return st.lists(values(arguments[0]), max_size=2).map(sequence) | values(arguments[0])
    if origin is tuple:
        return st.tuples(*map(values, arguments)).map(list).map(sequence)
    if origin in (dict, Mapping):
        return st.dictionaries(st.sampled_from(["de", "a", "b c"]), values(arguments[1]), max_size=2).map(mapping)
    return simple(annotation)


def simple(kind: Any) -> st.SearchStrategy[Any]:
    if kind is type(None):
        return st.none()
    if kind in PLAIN:
        return PLAIN[kind].map(scalar)
    if issubclass(kind, Record):
        return st.deferred(lambda: trees(kind))
    if issubclass(kind, tuple):
        return st.lists(values(kind.item), max_size=2).map(sequence)
    return st.sampled_from(["Ein Text", "A *b* [c](https://d.de)"]).map(scalar)


def trees(kind: type[Record]) -> st.SearchStrategy[Any]:
    """Mappings of a record, with what it needs and some of its other fields; now and then one too many."""
    required, optional = {}, {"titel": st.integers(0, 20).flatmap(lambda chance: st.none() if chance else ODD)}
    for name, info in kind.model_fields.items():
        where = required if info.is_required() else optional
        where[info.alias or name] = values(info.annotation)
        if info.alias:
            optional[name] = st.none() | st.integers(0, 9).flatmap(
                lambda chance, kind=info.annotation: st.none() if chance else values(kind))

    @st.composite
    def made(draw: st.DrawFn) -> Map:
        names = draw(st.lists(st.sampled_from(sorted(optional)), max_size=4, unique=True))
        kept = {name: value for name, value in required.items() if draw(st.integers(0, 30))}
        return mapping({name: draw(value) for name, value in (kept | {one: optional[one] for one in names}).items()})

    return made()


def by_pydantic(kind: type[Record], node: Any) -> Record | None:
    try:
        return as_record(twin_of(kind).model_validate(node, context=Visit()))
    except ValidationError:
        return None


def as_record(value: Any) -> Any:
    """What pydantic made, with records in place of its models."""
    if isinstance(value, Twin):
        made = value.record.model_construct(**{name: as_record(one) for name, one in value.__dict__.items()})
        made._complete()
        return made
    if type(value) is tuple:
        return tuple(map(as_record, value))
    return {key: as_record(one) for key, one in value.items()} if type(value) is dict else value


def plainly(kind: type[Record], node: Any) -> Record | None:
    try:
        return read_plain(kind, node)
    except WrongValueError:
        return None


def compared(kind: type[Record], examples: int) -> set[bool]:
    """Read random trees both ways; return whether there were right ones and wrong ones."""
    taken = set()

    @settings(max_examples=examples, deadline=None, suppress_health_check=[HealthCheck.too_slow,
                                                                           HealthCheck.data_too_large])
    @given(trees(kind))
    def compare(node):
        ours, pydantics = plainly(kind, node), by_pydantic(kind, node)
        assert repr(ours) == repr(pydantics)
        assert ours == pydantics
        taken.add(ours is not None)

    compare()
    return taken


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_what_pydantic_takes_is_read_plainly_and_nothing_else_is(kind):
    assert compared(kind, 50)


def test_the_trees_are_right_ones_and_wrong_ones():
    assert set().union(*(compared(kind, 20) for kind in KINDS)) == {True, False}


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
@settings(max_examples=30, deadline=None)
@given(node=ODD)
def test_what_is_no_mapping_is_read_plainly_if_pydantic_takes_it(kind, node):
    assert repr(plainly(kind, node)) == repr(by_pydantic(kind, node))


def test_a_deck_without_mistakes_is_built_where_pydantic_cannot_be_imported(tmp_path):
    code = ("import sys; sys.modules['pydantic'] = sys.modules['pydantic_core'] = None\n"
            "from impuls_workshop.cli import main\n"
            f"main(['build', 'content/harz', '--only', 'deck', '--output', {str(tmp_path)!r}])")
    subprocess.run([sys.executable, "-c", code], check=True, cwd=ROOT)
    assert (tmp_path / "harz/deck.pptx").is_file()
