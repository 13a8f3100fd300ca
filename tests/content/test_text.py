"""Texts keep every character, become well-formed block words, and know where each stretch was written."""

from __future__ import annotations

import pickle
import re
import xml.etree.ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from impuls_workshop.content.text import Line, Lines, Prose
from impuls_workshop.diagnostics import Report, Span, split_marks, strip_marks
from impuls_workshop.reading.source import FORBIDDEN
from impuls_workshop.reading.tree import Scalar
from impuls_workshop.reading.wrong_value import WrongValueError
from impuls_workshop.reading.yaml_reader import parse_yaml

SEED_LIKE = [
    "IMPULS - Impulse für eine nachhaltige, interkommunal abgestimmte Daseinsvorsorge",
    "Keine „good-practices“",
    "Gemeinsame Identität -> Mehrwert für die Region",
    "Umsetzungs-/ Implementierungsphase",
    "Quelle: ARGE Greiving / Blotevogel / Pietschmann / Winkel, 2008",
    "TU Dortmund – Fakultät Raumplanung",
    "- kein Listenpunkt",
    "1. kein Listenpunkt",
    "# keine Überschrift",
    "> kein Zitat",
    "R&D < 3 > 2",
    "Expert*innen und Bürger*innen",
    "Bürger_innen und snake_case_word",
    "Bürger:innen",
    'Er sagte "gut" ... und \'ja\' (c) -- ---',
    "5 * 3 * 2",
    "<b>roh</b> & &nbsp",
    "a | b",
    "~~nicht gestrichen~~",
    "https://example.org/a_b_c",
    "C:\\Temp\\neu",
]


def markup(text: Line | Prose | Lines) -> ET.Element:
    """Parse what a text prints; this fails if it is not well-formed."""
    return ET.fromstring(f"<x>{text.__html__()}</x>")


def words(text: Line | Prose | Lines) -> str:
    return strip_marks("".join(markup(text).itertext()))


def bare(text: Line | Prose | Lines) -> str:
    return strip_marks(text.__html__())


def written(line: str, column: int = 1, row: int = 1) -> tuple[Span, ...]:
    return (Span("a.md", row, column),) * (line.count("\n") + 1)


def stretches(text: Line | Prose | Lines) -> list[tuple[str, str]]:
    """Each stretch of words with its place, as `line:column`."""
    found = split_marks(re.sub(r"</?[a-z0-9]+(?: [^>]*)?/?>", "", text.__html__()))
    return [(f"{place.line}:{place.column}" if place else "-", stretch) for place, stretch in found]


def block(text: str) -> Prose:
    rows = text.split("\n")
    return Prose(text, tuple(Span("a.md", row + 1, 1) for row in range(len(rows))))


@pytest.mark.parametrize("text", SEED_LIKE)
def test_a_line_keeps_every_character(text):
    line = Line(text, written(text))
    assert line.plain == text
    assert words(line) == text


@pytest.mark.parametrize(("text", "printed"), [
    ("**Findungsphase**", "<strong>Findungsphase</strong>"),
    ("ein *Wort* hier", "ein <em>Wort</em> hier"),
    ("mit `git pull`", "mit <code>git pull</code>"),
    ("[KDZ](https://kdz.eu/?a=1&b=2)", '<a href="https://kdz.eu/?a=1&amp;b=2">KDZ</a>'),
    ("<mailto:a@b.de>", '<a href="mailto:a@b.de">mailto:a@b.de</a>'),
    ("[Quelle](#quellen)", '<a href="#quellen">Quelle</a>'),
    ("[x](javascript:alert)", "x"),
    ("[**x**](file:///etc/passwd) y", "<strong>x</strong> y"),
    ("a\\*b", "a*b"),
    ("a &amp; b", "a &amp; b"),
    ("eins\nzwei", "eins zwei"),
    ("eins\\\nzwei", "eins<br/>zwei"),
    ("vor ![Karte](images/a.png) nach", "vor Karte nach"),
])
def test_inline_markdown_becomes_block_words(text, printed):
    assert bare(Line(text, written(text))) == printed


@pytest.mark.parametrize(("text", "printed"), [
    ("Eins\n\nZwei", "<p>Eins</p><p>Zwei</p>"),
    ("# A\n## B\n### C\n#### D", "<h2>A</h2><h3>B</h3><h4>C</h4><h4>D</h4>"),
    ("- a\n- b\n  - c", "<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>"),
    ("- a\n\n  b\n\n- c", "<ul><li>a<br/>b</li><li>c</li></ul>"),
    ("3. a\n4. b", '<ol start="3"><li>a</li><li>b</li></ol>'),
    ("> Satz\n>\n> - a", "<blockquote><p>Satz</p><ul><li>a</li></ul></blockquote>"),
    ("- a\n\n  > b", "<ul><li>a<br/>b</li></ul>"),
    ("- a\n\n  ```\n  x\n  y\n  ```", "<ul><li>a<br/><code>x<br/>y</code></li></ul>"),
    ("- # a\n- b", "<ul><li><strong>a</strong></li><li>b</li></ul>"),
    ("```\n<a>\n```", "<pre>&lt;a&gt;</pre>"),
    ("<script>x</script>\n\n<b>y</b>", "<p>&lt;script&gt;x&lt;/script&gt;</p><p>&lt;b&gt;y&lt;/b&gt;</p>"),
    ("| a | b |\n|---|--:|\n| **c** | d |",
     "<table><thead><tr><th>a</th><th style=\"text-align:right\">b</th></tr></thead>"
     "<tbody><tr><td><strong>c</strong></td><td style=\"text-align:right\">d</td></tr></tbody></table>"),
    ("![Die *Karte*](<images/Karte 1.png>)",
     '<figure><img src="images/Karte 1.png" alt="Die Karte"/></figure>'),
    ('![Karte](a.png "Foto: R&D")',
     '<figure><img src="a.png" alt="Karte"/><figcaption>Foto: R&amp;D</figcaption></figure>'),
    ("Da ![Karte](a.png) ist", '<p>Da <img src="a.png" alt="Karte"/> ist</p>'),
    ("- ![Karte](a.png)", '<ul><li><img src="a.png" alt="Karte"/></li></ul>'),
    ("# A ![b](c.png)", "<h2>A b</h2>"),
    ("[a][q]\n\n[q]: https://a.de", '<p><a href="https://a.de">a</a></p>'),
])
def test_markdown_blocks_become_block_words(text, printed):
    assert bare(block(text)) == printed
    markup(block(text))


def test_words_of_blocks_are_set_apart():
    text = block("# A\n\nEins **zwei**\n\n- drei\n- vier\n\n| a | b |\n|---|---|\n| c | d |")
    assert text.plain == "A\nEins zwei\ndrei\nvier\na\tb\nc\td"


def test_each_stretch_of_a_line_knows_its_column():
    line = Line("Ein **starkes** Wort, [ein Link](https://a.de) und `Code`", written("x", 10, 4))
    assert stretches(line) == [
        ("4:10", "Ein "), ("4:16", "starkes"), ("4:25", " Wort, "), ("4:33", "ein Link"),
        ("4:56", " und "), ("4:62", "Code")]


def test_each_stretch_of_blocks_knows_its_line_and_column():
    text = block("Eins\n**zwei**\n\n- drei\n  - vier\n    fünf\n\n> sechs\n\n| a | b |\n|---|---|\n| a | b |")
    assert [pair for pair in stretches(text) if pair[1].strip()] == [
        ("1:1", "Eins "), ("2:3", "zwei"), ("4:3", "drei"), ("5:5", "vier "), ("6:5", "fünf"),
        ("8:3", "sechs"), ("10:3", "a"), ("10:7", "b"), ("12:3", "a"), ("12:7", "b")]


def test_a_list_of_lines_prints_as_a_list():
    lines = Lines([Line("a", written("a")), Line("**b**", written("b", 1, 2))])
    assert bare(lines) == "<ul><li>a</li><li><strong>b</strong></li></ul>"
    assert lines.plain == "a\nb"
    assert lines.span == Span("a.md", 1, 1)


def test_an_empty_list_of_lines_prints_nothing():
    assert Lines().__html__() == ""
    assert not Lines()


def test_a_path_with_markup_in_its_name_stays_well_formed():
    line = Line("a", (Span("r&d <x>/a.md", 1, 1),))
    (place, text), = split_marks("".join(markup(line).itertext()))
    assert (place, text) == (Span("r&d <x>/a.md", 1, 1), "a")


def test_a_text_made_by_a_program_has_no_mark():
    assert Line("**a**").__html__() == "<strong>a</strong>"


@pytest.mark.parametrize(("title", "slug"), [
    ("Win-win-Lösungen finden", "win-win-loesungen-finden"),
    ("Umsetzungs-/ Implementierungsphase", "umsetzungs-implementierungsphase"),
    ("**Größe** & Äußeres", "groesse-aeusseres"),
    ("Où est l’été ?", "ou-est-l-ete"),
    ("Łódź", "lodz"),
    ("協力", "x-5354-529b"),
    ("x" * 200, "x" * 60),
])
def test_a_slug_is_ascii(title, slug):
    assert Line(title).slug == slug


def test_texts_survive_pickling_with_their_places():
    line = Line("a", (Span("a.md", 3, 4),))
    again = pickle.loads(pickle.dumps(line))
    assert (again, again.span, type(again)) == (line, line.span, Line)


def from_yaml(source: str, key: str = "t") -> Scalar:
    report = Report()
    node = parse_yaml(source, "a.yaml", report)
    assert report.ok
    return node[key]


@pytest.mark.parametrize(("source", "expected"), [
    ("t: Eins **zwei**\n", [("1:4", "Eins "), ("1:11", "zwei")]),
    ('t: "Eins **zwei**"\n', [("1:5", "Eins "), ("1:12", "zwei")]),
    ("t: |\n  Eins\n\n  Zwei\n", [("2:3", "Eins"), ("4:3", "Zwei")]),
    ("t: |\n\n    Eins\n\n    - Zwei\n", [("3:5", "Eins"), ("5:7", "Zwei")]),
    ("t: >-\n  Eins\n  und mehr\n\n  Zwei\n", [("2:3", "Eins und mehr"), ("5:3", "Zwei")]),
    ("t: Eins\n  und mehr\n\n  Zwei\n", [("1:4", "Eins und mehr"), ("4:3", "Zwei")]),
    ("t: 'Eins\n\n  Zwei'\n", [("1:5", "Eins"), ("3:3", "Zwei")]),
])
def test_stretches_know_their_place_in_yaml(source, expected):
    text = Prose.read(from_yaml(source))
    if "\n\n" not in text:  # a folded paragraph break is a single line end
        text = Prose(text.replace("\n", "\n\n"), tuple(place for place in text.places for _ in "ab"))
    assert stretches(text) == expected


printable = st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=60).filter(
    lambda text: text.strip() and not FORBIDDEN.search(text))


def run_together(text: str) -> str:
    return "".join(text.split())


@given(printable)
def test_any_text_is_well_formed_and_its_words_are_the_plain_ones(text):
    for kind in (Line, Prose):
        read = kind.read(Scalar(text, Span("a.md", 1, 1)))
        assert run_together(words(read)) == run_together(read.plain)


@given(printable)
def test_any_words_survive_when_their_signs_are_escaped(text):
    escaped = re.sub(r"([!-/:-@\[-`{-~])", r"\\\1", text.strip())
    line = Line.read(Scalar(escaped, Span("a.md", 1, 1)))
    assert line.plain == text.strip()
    assert words(line) == text.strip()


@given(printable.filter(lambda text: not re.search(r"[*_`\[\]<>&\\]", text)))
def test_any_words_without_signs_of_markdown_survive_as_they_are(text):
    line = Line.read(Scalar(text, Span("a.md", 1, 1)))
    assert line.plain == text.strip()
    assert words(line) == text.strip()


@given(st.text("ab*_`[]()<>&\\#-+1. |!\n", max_size=60).filter(str.strip))
def test_any_markdown_is_well_formed(text):
    rows = text.count("\n") + 1
    places = tuple(Span("a.md", row + 1, 1) for row in range(rows))
    for kind in (Line, Prose):
        read = kind.read(Scalar(text, places[0], places))
        assert run_together(words(read)) == run_together(read.plain)


@pytest.mark.parametrize(("text", "code"), [
    ("a" * 5_000, "content.text-too-long"), ("[" * 2_000, "content.too-much-markup")])
def test_a_text_that_would_take_seconds_to_read_is_refused(text, code):
    with pytest.raises(WrongValueError) as refused:
        Line.read(text)
    assert refused.value.code == code
