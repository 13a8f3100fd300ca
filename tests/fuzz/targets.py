"""What is fed: each target takes an input and fails if anything but a report comes of it."""

from __future__ import annotations

import functools
import os
import re
import shutil
import signal
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import Any

from hypothesis import strategies as st

import impuls_workshop
from impuls_workshop import freshness, reworded_decks
from impuls_workshop.backends.pptx.writer import write_deck
from impuls_workshop.content.labels import labels_for
from impuls_workshop.content.loader import load
from impuls_workshop.diagnostics import Report, Span
from impuls_workshop.document.brand import read_brand
from impuls_workshop.document.layout_reader import read_layouts
from impuls_workshop.document.markup import read_deck
from impuls_workshop.document.pages import read_pages
from impuls_workshop.freshness import digest
from impuls_workshop.merging.base import Order, prepare
from impuls_workshop.merging.naming import Names
from impuls_workshop.merging.row import Item, make_row
from impuls_workshop.merging.table import rows_of
from impuls_workshop.printing import as_github, as_json, as_text
from impuls_workshop.reading.portable import is_portable
from impuls_workshop.reading.yaml_reader import parse_yaml
from impuls_workshop.resources import templates_folder, theme_folder
from impuls_workshop.slide_store import stored
from impuls_workshop.templating.artifacts import find_artifacts
from impuls_workshop.templating.render import render
from impuls_workshop.typography.fit import fit
from impuls_workshop.typography.measure import Measure
from tests.fuzz.strategies import ROOT, ROWS, SOUP, TABLES, TEMPLATES, edited, element, sources

LONGEST = 30
"""Seconds one input may take."""
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ud800-\udfff]")


@contextmanager
def limited() -> Iterator[None]:
    """Let nothing go on for ever."""

    def stop(_: int, __: FrameType | None) -> None:
        raise TimeoutError(f"more than {LONGEST} s")

    before = signal.signal(signal.SIGALRM, stop)
    signal.alarm(LONGEST)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


def can_be_said(report: Report) -> None:
    """Check that every mistake has its words in all forms and languages, safe to print."""
    for language in ("en", "de"):
        for said in (as_text(report, language), as_json(report, language), as_github(report, language)):
            assert not _CONTROL.search(said), ascii(said)


@contextmanager
def workshop(files: dict[str, str]) -> Iterator[Path]:
    """A folder with these files."""
    folder = Path(tempfile.mkdtemp(prefix="fuzz-"))
    try:
        for name, text in {"workshop.yaml": "title: A\n", **files}.items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text.encode("utf-8", "surrogatepass"))
        yield folder
    finally:
        shutil.rmtree(folder)


@functools.cache
def theme() -> tuple[Any, Any]:
    """The built-in layouts and brand."""
    layouts = read_layouts(theme_folder() / "layouts.yaml", Report())
    assert layouts is not None
    return layouts, read_brand([theme_folder() / "_brand.yml"], Report())


def yaml(text: str) -> None:
    """YAML of any kind."""
    report = Report()
    parse_yaml(text.replace("\r", ""), "a.yaml", report)
    can_be_said(report)


def content(file: tuple[str, str]) -> None:
    """A workshop with one file changed."""
    name, text = file
    with workshop({name: text}) as folder:
        report = Report()
        load(folder, report)
        can_be_said(report)


def built(file: tuple[str, str]) -> None:
    """A workshop with one file changed, all the way to the deck."""
    name, text = file
    with workshop({name: text}) as folder:
        can_be_said(impuls_workshop.check([folder], only=["deck"]).report)


def slides(inside: str) -> None:
    """Slide markup, all the way to the package."""
    layouts, brand = theme()
    report = Report()
    text = f'<deck title="t" language="de">{inside}</deck>'
    deck = read_deck(text, layouts, image_root=ROOT / "tests", report=report, shown="deck.xml.j2")
    if deck is not None and report.ok:
        deck = fit(deck, layouts, Measure(brand), report)
        if report.ok and not any(fill.blocks and any(type(block).__name__ == "Diagram" for block in fill.blocks)
                                 for slide in deck.slides for fill in slide.fills.values()):
            write_deck(deck, layouts, brand, {}, labels={})
    can_be_said(report)


def pages(inside: str) -> None:
    """Markup of pages."""
    report = Report()
    text = f'<html lang="de"><head><title>t</title></head><body>{inside}</body></html>'
    page = read_pages(text, "a.html.j2", report, image_root=ROOT / "tests")
    if page is not None:
        page.html()
    can_be_said(report)


@functools.cache
def _example() -> Any:
    return load(ROOT / "content" / "harz", Report())


def template(text: str) -> None:
    """A template over the example's content."""
    with workshop({"templates/deck/deck.xml.j2": text, "templates/deck/artifact.yaml":
                   "title: {en: A}\nfile: deck.pptx\nformat: pptx\ntemplate: deck.xml.j2\n"}) as folder:
        report = Report()
        artifact = find_artifacts([templates_folder(), folder / "templates"], report)["deck"]
        values = {"workshop": _example(), "labels": labels_for(_example()), "audience": "participants"}
        render(artifact, values, folders=[templates_folder()], language="de", report=report)
        can_be_said(report)


def people(files: tuple[str, str]) -> None:
    """A list of people and how they are mixed."""
    table, grouping = files
    content_of = {"participants.csv": table, "grouping.yaml": grouping}
    with workshop(content_of) as folder:
        report = Report()
        load(folder, report)
        can_be_said(report)


_MERGED = {
    "workshop.yaml": 'title: Workshop in {name}\nlanguage: de\ncontact: "{ort}, Bauamt"\n'
                     "authors: [{name: Ada}]\nlabels: {obstacles: H}\n",
    "goals.yaml": "title: Ziele\nitems:\n  - {id: a, title: Vertrauen}\n  - {id: b, title: 'Plan für {ort}'}\n",
    "challenges/1-alltag.md": "---\ntitle: Alltag in {ort}\n---\n## Hemmnisse\n- {name}\n",
    "agenda.yaml": "start: '09:00'\nblocks:\n  - {id: c, title: Start, minutes: 30}\n",
}


def merged(table: str) -> None:
    """A table of rows, each all the way to the deck."""
    with workshop(_MERGED) as folder, tempfile.TemporaryDirectory() as beside:
        path = Path(beside) / "rows.csv"
        path.write_bytes(table.encode("utf-8", "surrogatepass"))
        report = Report()
        rows = rows_of(path, report)
        header = next(rows, None)
        if header is not None:
            base = prepare(Order(folder, header, "{name}", Span("--name"), beside, "key", only=("deck",)), report)
            if base is not None:
                names = Names("{name}", base.columns.number_of)
                for number, row in enumerate(rows, 1):
                    name = names.name(row, number, report)
                    if name is not None:
                        assert is_portable(name)
                        can_be_said(make_row(base, Item(number, name, row, "key")).report)
        can_be_said(report)


@functools.cache
def _kept() -> dict[str, bytes]:
    """What builds keep in the user's cache, by the end of its name."""
    with tempfile.TemporaryDirectory() as folder:
        before = os.environ.get("XDG_CACHE_HOME")
        os.environ["XDG_CACHE_HOME"] = f"{folder}/cache"
        try:
            impuls_workshop.build([ROOT / "tests" / "workshops" / "imc"], only=["deck"], output=Path(folder) / "output")
        finally:
            os.environ.pop("XDG_CACHE_HOME")
            os.environ.update({"XDG_CACHE_HOME": before} if before is not None else {})
        kept = {path.suffix: path.read_bytes() for path in Path(folder, "cache").rglob("*") if path.is_file()}
    assert {".json", ".slides", ".words"} <= kept.keys()
    return kept


def caches(edits: tuple[str, list[tuple[str, float, bytes]]]) -> None:
    """What is kept, damaged at some places; slides also with a sum that fits, as only who forges them would."""
    kind, changes = edits
    content = _kept()[kind]
    for how, where, new in changes:
        at = int(where * len(content))
        content = {"cut": content[:at], "put": content[:at] + new + content[at:],
                   "over": content[:at] + new + content[at + len(new):]}[how]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"a{kind}"
        for written in (content, digest(content[64:]).encode() + content[64:]):
            path.write_bytes(written)
            if kind == ".json":
                freshness._read(path)
            elif kind == ".slides":
                stored(path, "key")
            else:
                reworded_decks._read(path)


def _files(*endings: str) -> st.SearchStrategy[tuple[str, str]]:
    kinds = sources(*endings)
    return st.sampled_from(sorted(kinds)).flatmap(
        lambda kind: st.tuples(st.just(kind), edited(kinds[kind]) | SOUP))


_BLOCKS = ["p", "ul", "ol", "li", "strong", "em", "code", "pre", "br", "a", "table", "thead", "tbody", "tr", "th", "td", "figure",
           "figcaption", "img", "blockquote", "h2", "h3", "diagram", "chart", "qr", "citation"]
_GIVEN = ["href", "src", "alt", "of", "id", "class", "style", "colspan", "rowspan", "start", "width", "height", "decorative", "fit",
          "lang", "at", "item", "widths", "xmlns", "onclick"]
_SLIDES = element(["slide", "title", "body", "left", "right", "notes", "kicker", "caption", "author", "figure", *_BLOCKS],
                  ["layout", "id", "section", *_GIVEN])
_SOUND = st.builds(
    '<slide layout="{}" id="a"><title>{}</title><body>{}</body></slide>'.format,
    st.sampled_from(("content", "title", "two-content", "comparison", "table", "quote", "nosuch")),
    element(["strong", "em", "code"], ["lang"]), element(_BLOCKS, _GIVEN))

TARGETS: dict[str, tuple[Callable[[Any], None], st.SearchStrategy[Any], int]] = {
    "yaml": (yaml, SOUP | edited([text for texts in sources(".yaml").values() for text in texts]), 300),
    "content": (content, _files(".yaml", ".md"), 300),
    "built": (built, _files(".yaml", ".md"), 40),
    "slides": (slides, _SLIDES | _SOUND, 200),
    "pages": (pages, element(["div", "section", "span", "dl", "dt", "dd", *_BLOCKS], _GIVEN), 200),
    "template": (template, TEMPLATES, 200),
    "caches": (caches, st.tuples(st.sampled_from((".json", ".slides", ".words")), st.lists(st.tuples(
        st.sampled_from(("cut", "put", "over")), st.floats(0, 1), st.binary(max_size=20) | st.sampled_from(
            (b"[" * 5000, b"\x91" * 5000, b"null", b"{}", b'"../../x"', b"1e999", b"\xdf\xff\xff\xff\xff", b"\xed\xa0\x80"))),
        min_size=1, max_size=5)), 200),
    "merged": (merged, ROWS, 40),
    "people": (people, st.tuples(TABLES, edited(sources(".yaml")["grouping.yaml"]) | SOUP), 100),
}
"""By name: what is fed, with what, and how many inputs in a run of two minutes."""
