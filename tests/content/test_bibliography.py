from __future__ import annotations

import re
from pathlib import Path

from impuls_workshop.content.bibliography import STYLE, Bibliography
from impuls_workshop.content.citing import short_forms
from impuls_workshop.content.model import Workshop
from tests.content.workshops import read, sound

ENTRIES = """
- {id: zebra, type: book, title: Zuletzt, author: [{family: Zebra, given: Z.}], issued: "1999"}
- {id: arge, type: book, title: "Kooperation & <Orte> in **Städten**", publisher: BBR, publisher-place: Bonn,
   author: [{family: Greiving, given: Stefan}, {family: Blotevogel, given: H.}, {literal: Stadt Köln}],
   issued: "2008-05", URL: "https://a.de/x?y=1&z=2", accessed: "2026-03-01"}
- {id: later, type: article-journal, title: Später, container-title: Zeitschrift,
   author: [{family: Greiving, given: Stefan}, {family: Blotevogel, given: H.}, {literal: Stadt Köln}], issued: "2008"}
- {id: law, type: legislation, title: § 14 ROG}
- {id: umlaut, type: webpage, title: Ältere Menschen, issued: um 1990}
"""


def entries(workshop: Workshop, folder: Path = Path()) -> dict[str, str]:
    return {entry.id: str(entry.words) for entry in Bibliography(workshop, folder)}


def test_entries_are_set_in_author_and_year(tmp_path: Path) -> None:
    made = entries(sound(tmp_path, {"sources.yaml": ENTRIES}))
    assert made["arge"] == (
        "Greiving, Stefan; Blotevogel, H.; Stadt Köln (2008a): <em>Kooperation &amp; &lt;Orte&gt; in Städten</em>. "
        'Bonn: BBR. <a href="https://a.de/x?y=1&amp;z=2">https://a.de/x?y=1&amp;z=2</a> (01.03.2026)')
    assert made["later"].endswith("(2008b): <em>Später</em>. Zeitschrift")
    assert made["law"] == "§ 14 ROG"


def test_they_are_in_the_order_of_the_alphabet(tmp_path: Path) -> None:
    assert list(entries(sound(tmp_path, {"sources.yaml": ENTRIES}))) == ["law", "umlaut", "arge", "later", "zebra"]


def test_the_short_form_in_the_text_leads_to_its_entry(tmp_path: Path) -> None:
    workshop = sound(tmp_path, {"sources.yaml": ENTRIES})
    made = entries(workshop)
    for name, short in short_forms(workshop).items():
        plain = re.sub(r"<[^>]*>", "", made[name])
        who, _, year = short.partition(", ")
        assert plain.startswith(who.removesuffix(" u. a."))
        assert year in plain


def test_english_is_written_in_english(tmp_path: Path) -> None:
    made = entries(sound(tmp_path, {"sources.yaml": ENTRIES, "workshop.yaml": "title: W\nlanguage: en\n"}))
    assert made["arge"].endswith("(03/01/2026)")


def test_every_source_of_the_example_has_an_entry() -> None:
    from impuls_workshop.content.loader import load
    from impuls_workshop.diagnostics import Report

    workshop = load(Path(__file__).parents[2] / "content" / "harz", Report())
    assert workshop
    assert workshop.sources
    made = entries(workshop)
    assert made.keys() == {source.id for source in workshop.sources}
    for source in workshop.sources:
        assert re.sub(r"<[^>]*>", "", made[source.id]).startswith(source.title.plain)


def test_a_style_of_ones_own_is_used(tmp_path: Path) -> None:
    style = STYLE.read_text(encoding="utf-8").replace('prefix="(" suffix=")"', 'prefix="[" suffix="]"')
    workshop = sound(tmp_path, {"sources.yaml": f"style: own.csl\nitems:{ENTRIES.replace('- {', '  - {')}",
                                "own.csl": style})
    assert "[1999]" in entries(workshop, tmp_path)["zebra"]


def test_a_style_that_cannot_be_used_is_reported(tmp_path: Path) -> None:
    for style, code in (("missing.csl", "no-style"), ("../own.csl", "no-style"), ("bad.csl", "bad-style"),
                        ("bomb.csl", "bad-style")):
        _, mistakes = read(tmp_path / style.replace("/", "-"), {
            "sources.yaml": f"style: {style}\nitems:\n  - {{id: a, title: A}}\n", "bad.csl": "<style",
            "bomb.csl": '<!DOCTYPE style [<!ENTITY a "b">]><style/>'})
        assert mistakes == [f"sources.yaml:1:8 bibliography.{code}"]
