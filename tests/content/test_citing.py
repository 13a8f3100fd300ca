from __future__ import annotations

from pathlib import Path

import pytest

from impuls_workshop.content.citing import short_forms
from impuls_workshop.content.text import Line, Prose
from tests.content.workshops import read, sound

ENTRIES = """
- {id: one, title: Kleine Städte, author: [{family: Greiving, given: S.}], issued: "2008"}
- {id: two, title: x, author: [{family: A}, {family: B}], issued: "2010-05"}
- {id: three, title: x, author: [{family: A}, B, C]}
- {id: none, title: "Ein sehr langer Titel, der in keine Zeile unter einer Folie passen würde"}
"""


def test_short_forms_name_authors_and_year(tmp_path: Path) -> None:
    assert short_forms(sound(tmp_path, {"sources.yaml": ENTRIES})) == {
        "one": "Greiving, 2008", "two": "A und B, 2010", "three": "A u. a.",
        "none": "Ein sehr langer Titel, der in keine Zeile unter …"}


@pytest.mark.parametrize(("text", "sources", "plain"), [
    ("So ist es [@arge2008].", ["arge2008"], "So ist es."),
    ("Genau [@arge2008, S. 12; @b, Kap. 3].", ["arge2008", "b"], "Genau."),
    ("Viele [@a; @b-c ;@d.1]", ["a", "b-c", "d.1"], "Viele"),
    ("Kein [@a](https://x.y), kein `[@a]`, kein a@b.de, kein \\[@a]", [], None),
    ("Kein [a@b] und kein [@ a]", [], None),
])
def test_citations_are_read_in_pandocs_form(text: str, sources: list[str], plain: str | None) -> None:
    for parsed in (Line(text).parsed, Prose(text).parsed):
        assert [cited.source for cited in parsed.citations] == sources
        assert plain is None or parsed.plain == plain
        assert all(f'<citation of="{name}"' in parsed.markup(()) for name in sources)


def test_an_unknown_source_is_reported_where_it_is_cited(tmp_path: Path) -> None:
    _, mistakes = read(tmp_path, {
        "sources.yaml": ENTRIES, "goals.yaml": "- title: Ziel\n  text: |\n    Zeile\n    eins [@one; @tow]\n"})
    assert mistakes == ["goals.yaml:4:17 content.unknown-reference"]


def test_a_place_in_a_source_and_words_of_another_language_are_marked() -> None:
    assert '<citation of="arge2008" locator="S. 12"/>' in Line("So [@arge2008, S. 12].").parsed.markup(())
    assert Line("Ein [*World* Café]{lang=en} folgt").parsed.plain == "Ein World Café folgt"
    markup = Line("Ein [*World* Café]{lang=en} folgt").parsed.markup(())
    assert '<span lang="en"><em>World</em> Café</span> folgt' in markup


def test_dashes_say_how_wide_the_columns_of_a_table_with_long_lines_are() -> None:
    long = "| Wer | " + "Was und wozu " * 6 + "|\n|-----|---------------|\n| a | b |\n"
    assert '<table widths="5 15">' in Prose(long).parsed.markup(())
    alike = long.replace("---------------", "------")
    assert "<table>" in Prose(alike).parsed.markup(())
    assert "<table>" in Prose("| a | b |\n|---|------|\n| c | d |\n").parsed.markup(())
