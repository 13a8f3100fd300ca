"""Every mistake in a workshop's files is found at its place."""

from __future__ import annotations

import pytest

from impuls_workshop.content.loader import load
from impuls_workshop.diagnostics import Report
from tests.content.workshops import PLAIN, read

AGENDA = 'start: "09:00"\nblocks:\n'
MODEL = "title: M\nlevels: [Oben]\nnodes:\n"
CHALLENGE = "challenges/1-vertrauen.md"

BROKEN: dict[str, tuple[dict[str, str | bytes], list[str]]] = {
    "a title is misspelt, and headings are German": (
        {"workshop.yaml": "titel: Harz\nlanguage: de\nlabels: {obstacles: Hürden}\n",
         "challenges/1-vertrauen.md": "---\ntitle: V\n---\n## Hürden\n- A\n\n## Lösungsansätze\n- B\n"},
        ["workshop.yaml:1:1 content.missing-field", "workshop.yaml:1:1 content.unknown-field"]),
    # YAML
    "a tab indents a line": (
        {"goals.yaml": "items:\n\t- A\n"}, ["goals.yaml:2:1 yaml.tab"]),
    "the space after a colon is missing": (
        {"workshop.yaml": "title:Harz\nlanguage: de\n"}, ["workshop.yaml:1:6 yaml.space"]),
    "the space after the only colon is missing": (
        {"workshop.yaml": "title:Harz\n"}, ["workshop.yaml:1:6 yaml.space"]),
    "a quote is never closed": (
        {"workshop.yaml": 'language: de\ntitle: "Harz\n'}, ["workshop.yaml:2:8 yaml.quote"]),
    "a quote is not closed before the next one opens": (
        {"workshop.yaml": 'title: "Harz\nvenue: "Halle"\n'}, ["workshop.yaml:1:8 yaml.quote"]),
    "a text without quotes has a colon": (
        {"workshop.yaml": "title: Runde 1: Was hemmt?\n"}, ["workshop.yaml:1:15 yaml.colon"]),
    "a text goes on after its quotes": (
        {"workshop.yaml": 'title: "Harz" und mehr\n'}, ["workshop.yaml:1:15 yaml.after-quote"]),
    "a text begins with a star": (
        {"workshop.yaml": "title: Harz\nvenue: *Halle\n"}, ["workshop.yaml:2:8 yaml.alias"]),
    "a text begins with an ampersand": (
        {"workshop.yaml": "title: Harz\nvenue: &Halle 3\n"}, ["workshop.yaml:2:8 yaml.anchor"]),
    "a text begins with an exclamation mark": (
        {"workshop.yaml": "title: Harz\nvenue: !Halle 3\n"}, ["workshop.yaml:2:8 yaml.tag"]),
    "a text begins with an at sign": (
        {"workshop.yaml": "title: Harz\nvenue: @home\n"}, ["workshop.yaml:2:8 yaml.special"]),
    "a backslash stands in double quotes": (
        {"workshop.yaml": 'title: "a\\qb"\n'}, ["workshop.yaml:1:11 yaml.escape"]),
    "a bracket is not closed": (
        {"goals.yaml": "items: [A, B\ntitle: Ziele\n"}, ["goals.yaml:1:8 yaml.bracket"]),
    "a line is indented differently": (
        {"workshop.yaml": "title: Harz\nproject:\n    title: A\n  line: B\n"},
        ["workshop.yaml:4:3 yaml.indentation"]),
    "a field is there twice": (
        {"workshop.yaml": "title: Harz\nlanguage: de\ntitle: Wieder\n"},
        ["workshop.yaml:3:1 yaml.duplicate-key"]),
    "a field's name is a list": (
        {"workshop.yaml": "title: Harz\n? [a, b]\n: c\n"}, ["workshop.yaml:2:3 yaml.key-not-text"]),
    "a second document begins": (
        {"workshop.yaml": "title: Harz\n---\ntitle: B\n"}, ["workshop.yaml:2:1 yaml.second-document"]),
    "a list is nested too deeply": (
        {"goals.yaml": "[" * 60 + "]" * 60}, ["goals.yaml:1:51 yaml.too-deep"]),
    "a file is not UTF-8": (
        {"workshop.yaml": "title: Harz\nvenue: Rübeland\n".encode("cp1252")},
        ["workshop.yaml:2:9 yaml.encoding"]),
    "a file is too large": (
        {"goals.yaml": "#" * (1 << 20) + "\n- A\n"}, ["goals.yaml:1:1 yaml.too-large"]),
    "a control character is in a text": (
        {"workshop.yaml": "title: Ha\x07rz\n"}, ["workshop.yaml:1:10 yaml.forbidden-character"]),
    "a text reverses the writing direction": (
        {"workshop.yaml": "title: Ha\u202erz\n"}, ["workshop.yaml:1:10 yaml.forbidden-character"]),
    "a forbidden character is written as an escape": (
        {"workshop.yaml": 'title: "Ha\\x1brz"\n'}, ["workshop.yaml:1:8 yaml.forbidden-character"]),
    "a place mark is forged": (
        {"workshop.yaml": "title: a\ufdd0x:1:1\ufdd1\n"},
        ["workshop.yaml:1:9 yaml.forbidden-character", "workshop.yaml:1:15 yaml.forbidden-character"]),
    "a file is empty": ({"goals.yaml": "# nothing\n"}, ["goals.yaml:1:1 content.empty-file"]),
    "a file holds only a text": ({"goals.yaml": "Ziele\n"}, ["goals.yaml:1:1 content.file-not-fields"]),
    # fields
    "a field is unknown": (
        {"workshop.yaml": PLAIN + "titel: B\n"}, ["workshop.yaml:3:1 content.unknown-field"]),
    "a field of an item is unknown": (
        {"phases.yaml": "- title: A\n  schritte: [B]\n"}, ["phases.yaml:2:3 content.unknown-field"]),
    "the title is missing": (
        {"workshop.yaml": "language: de\n"}, ["workshop.yaml:1:1 content.missing-field"]),
    "an item has no title": (
        {"goals.yaml": "items:\n  - text: B\n  - C\n"}, ["goals.yaml:2:5 content.missing-field"]),
    "two fields are missing": (
        {"agenda.yaml": "title: A\nblocks:\n  - id: b\n"},
        ["agenda.yaml:1:1 content.missing-field", "agenda.yaml:3:5 content.missing-field",
         "agenda.yaml:3:5 content.missing-field"]),
    "a text stands for an item that needs more": (
        {"agenda.yaml": AGENDA + "  - Pause\n"}, ["agenda.yaml:3:5 content.missing-field-in-text"]),
    "a required text is only spaces": (
        {"workshop.yaml": 'title: "  "\n'}, ["workshop.yaml:1:8 content.empty-value"]),
    "a required text is left out": (
        {"workshop.yaml": "title:\nlanguage: de\n"}, ["workshop.yaml:1:1 content.empty-value"]),
    "a list item is left out": (
        {"phases.yaml": "- title: A\n  steps:\n    - B\n    -\n"}, ["phases.yaml:4:6 content.empty-value"]),
    "a word stands for a number": (
        {"agenda.yaml": AGENDA + "  - {title: A, minutes: viertel}\n"},
        ["agenda.yaml:3:25 content.expected-whole-number"]),
    "a number has a fraction": (
        {"workshop.yaml": PLAIN + "participants: {planned: 2.5}\n"},
        ["workshop.yaml:3:25 content.expected-whole-number"]),
    "a number has a decimal comma": (
        {"materials.yaml": '- title: A\n  quantity: {reserve: "0,2"}\n'},
        ["materials.yaml:2:23 content.expected-number"]),
    "a number is infinite": (
        {"materials.yaml": "- title: A\n  quantity: {reserve: inf}\n"},
        ["materials.yaml:2:23 content.expected-number"]),
    "minutes are below zero": (
        {"agenda.yaml": AGENDA + "  - title: A\n    minutes: -5\n"}, ["agenda.yaml:4:14 content.too-small"]),
    "a share is above its limit": (
        {"materials.yaml": "- title: A\n  quantity: {reserve: 7}\n"},
        ["materials.yaml:2:23 content.too-great"]),
    "a badge is too long": (
        {"model.yaml": "title: M\nnode_kinds:\n  - {title: A, badge: ABC}\n"},
        ["model.yaml:3:23 content.too-long"]),
    "yes stands for true": (
        {"phases.yaml": "cyclic: yes\nitems: [A]\n"}, ["phases.yaml:1:9 content.expected-yes-no"]),
    "a day is written as in German": (
        {"workshop.yaml": PLAIN + "date: 12.03.2026\n"}, ["workshop.yaml:3:7 content.expected-date"]),
    "a day is not in the calendar": (
        {"workshop.yaml": PLAIN + "date: 2026-02-30\n"}, ["workshop.yaml:3:7 content.expected-date"]),
    "a clock time has a dot": (
        {"agenda.yaml": "start: 9.00\n"}, ["agenda.yaml:1:8 content.bad-clock"]),
    "an id has an umlaut": (
        {"goals.yaml": "- id: früh\n  title: A\n"}, ["goals.yaml:1:7 content.bad-id"]),
    "a language is a word": (
        {"workshop.yaml": "title: A\nlanguage: Deutsch\n"}, ["workshop.yaml:2:11 content.bad-language"]),
    "a choice is misspelt": (
        {"goals.yaml": "origin: sed\nitems: [A]\n"}, ["goals.yaml:1:9 content.not-a-choice"]),
    "one choice of a list is misspelt": (
        {"goals.yaml": "- title: A\n  audience: [participants, teachers]\n"},
        ["goals.yaml:2:28 content.not-a-choice"]),
    "a list stands for a text": (
        {"workshop.yaml": "title: [A, B]\n"}, ["workshop.yaml:1:8 content.expected-text"]),
    "a colon makes a field of a list item": (
        {"phases.yaml": "- title: A\n  steps:\n    - Vorher: nachher\n"},
        ["phases.yaml:3:7 content.expected-text"]),
    "a text stands for fields": (
        {"workshop.yaml": PLAIN + "participants: 24\n"}, ["workshop.yaml:3:15 content.expected-fields"]),
    "one value stands for a pair": (
        {"methods.yaml": "- title: A\n  minutes: 10\n"}, ["methods.yaml:2:12 content.expected-pair"]),
    "three values stand for a pair": (
        {"methods.yaml": "- title: A\n  minutes: [1, 2, 3]\n"}, ["methods.yaml:2:12 content.expected-pair"]),
    "half a pair is given": (
        {"methods.yaml": "- title: A\n  minutes: [1]\n"}, ["methods.yaml:2:12 content.expected-pair"]),
    # ids and references
    "an id is there twice": (
        {"goals.yaml": "- {id: a, title: A}\n- {id: a, title: B}\n"},
        ["goals.yaml:2:8 content.duplicate-id"]),
    "two titles make one id": (
        {"goals.yaml": "- Öfter\n- Oefter\n"}, ["goals.yaml:2:3 content.duplicate-id"]),
    "a source is not there": (
        {"goals.yaml": "- title: A\n  sources: [b, c]\n", "sources.yaml": "- {id: b, title: B}\n"},
        ["goals.yaml:2:16 content.unknown-reference"]),
    "a source is named, but there is no literature": (
        {"goals.yaml": "source: b\nitems: [A]\n"}, ["goals.yaml:1:9 content.unknown-reference"]),
    "a method is not there": (
        {"agenda.yaml": AGENDA + "  - {title: A, minutes: 5, method: b}\n"},
        ["agenda.yaml:3:36 content.unknown-reference"]),
    "a material is not there": (
        {"agenda.yaml": AGENDA + "  - {title: A, minutes: 5, materials: b}\n"},
        ["agenda.yaml:3:39 content.unknown-reference"]),
    "a role is not in the team": (
        {"agenda.yaml": "team: [Moderation]\n" + AGENDA + "  - {title: A, minutes: 5, responsible: mod}\n"},
        ["agenda.yaml:4:41 content.unknown-reference"]),
    "a slide is not there": (
        {"agenda.yaml": AGENDA + "  - {title: A, minutes: 5, slides: [agenda, phasen]}\n"},
        ["agenda.yaml:3:45 content.unknown-reference"]),
    "a block is about nothing there is": (
        {"agenda.yaml": AGENDA + "  - {title: A, minutes: 5, about: vertrauen/eile}\n",
         CHALLENGE: "# Vertrauen\n## Hemmnisse\n- Zeit\n"},
        ["agenda.yaml:3:35 content.unknown-reference"]),
    "a page follows nothing there is": (
        {"pages/a.md": "---\ntitle: A\nafter: model\n---\nText\n"},
        ["pages/a.md:3:8 content.unknown-reference"]),
    "material is printed from nothing there is": (
        {"materials.yaml": "- title: A\n  printed_from: challenges.hemmnisse\n"},
        ["materials.yaml:2:17 content.unknown-reference"]),
    "a body has no place in the model": (
        {"model.yaml": MODEL + "  - title: A\n"}, ["model.yaml:4:5 content.node-nowhere"]),
    "a body has two places in the model": (
        {"model.yaml": "sides: [Rand]\n" + MODEL + "  - {title: A, level: oben, side: rand}\n"},
        ["model.yaml:5:35 content.node-twice"]),
    "a level is not there": (
        {"model.yaml": MODEL + "  - title: A\n    level: obn\n"},
        ["model.yaml:5:12 content.unknown-reference"]),
    "a relation leads nowhere": (
        {"model.yaml": MODEL + "  - {title: A, level: oben}\n"
                               "edges:\n  - {from: a, to: b}\n  - {from: c, to: a}\n"},
        ["model.yaml:6:19 content.unknown-reference", "model.yaml:7:12 content.unknown-reference"]),
    # agenda
    "the blocks end too early": (
        {"agenda.yaml": 'start: "09:00"\nend: "10:00"\nblocks:\n  - {title: A, minutes: 45}\n'},
        ["agenda.yaml:2:6 agenda.too-short"]),
    "the blocks end too late": (
        {"agenda.yaml": 'start: "09:00"\nend: "9:30"\nblocks:\n  - {title: A, minutes: 45}\n'},
        ["agenda.yaml:2:6 agenda.too-long"]),
    "a block shrinks to more than it has": (
        {"agenda.yaml": AGENDA + "  - {title: A, minutes: 5, can_shrink_to: 9}\n"},
        ["agenda.yaml:3:43 agenda.shrinks-to-more"]),
    # files
    "a file has a wrong name": (
        {"phasen.yaml": "- A\n"}, ["phasen.yaml:1:1 content.unknown-file"]),
    "a file has a wrong ending": (
        {"goals.yml": "- A\n"}, ["goals.yml:1:1 content.unknown-file"]),
    "a file's name hides a character": (
        {"challenges/a\u202eb.md": "# A\n"}, ["challenges/a\u202eb.md:1:1 content.bad-file-name"]),
    "a file is of no use": ({"notes.docx": b"PK"}, ["notes.docx:1:1 content.unused-file"]),
    "a folder has a wrong name": (
        {"challanges/a.md": "# A\n"}, ["challanges:1:1 content.unknown-file"]),
    "a file in a collection has a wrong ending": (
        {"challenges/a.txt": "A\n"}, ["challenges/a.txt:1:1 content.unknown-file"]),
    "a folder stands for a file": (
        {"agenda/a.md": "# A\n"}, ["agenda:1:1 content.must-be-file"]),
    "a collection is both a file and a folder": (
        {"goals.yaml": "- A\n", "goals/b.md": "# B\n"}, ["goals.yaml:1:1 content.file-and-folder"]),
    "items are given beside the files of a collection": (
        {"goals/_collection.yaml": "title: Ziele\nitems: [A]\n", "goals/b.md": "# B\n"},
        ["goals/_collection.yaml:2:1 content.items-twice"]),
    "two files make one id": (
        {"goals/1-a.md": "# A\n", "goals/2-a.md": "# B\n"}, ["goals/2-a.md:1:1 content.duplicate-id"]),
    # pictures
    "a picture is not there": (
        {"goals.yaml": "- title: A\n  image: images/a.png\n  alt: B\n"},
        ["goals.yaml:2:10 content.image-missing"]),
    "a picture has no description": (
        {"goals.yaml": "- title: A\n  image: images/a.png\n", "images/a.png": b""},
        ["goals.yaml:2:10 content.image-without-alt"]),
    "a picture lies outside": (
        {"goals.yaml": "- title: A\n  image: ../a.png\n  alt: B\n"},
        ["goals.yaml:2:10 content.image-outside"]),
    "a picture is named by its place on the disk": (
        {"goals.yaml": "- title: A\n  image: /etc/passwd\n  alt: B\n"},
        ["goals.yaml:2:10 content.image-outside"]),
    # Markdown
    "a picture in a text is not there": (
        {CHALLENGE: "# A\n\nSiehe ![Karte](images/a.png).\n"}, [f"{CHALLENGE}:3:7 content.image-missing"]),
    "a picture in a text has no description": (
        {CHALLENGE: "# A\n\n![](images/a.png)\n", "images/a.png": b""},
        [f"{CHALLENGE}:3:1 content.image-without-alt"]),
    "a picture stands in a short text": (
        {"goals.yaml": "- Ein ![Bild](a.png)\n"}, ["goals.yaml:1:7 content.image-in-line"]),
    "a link runs code": (
        {"goals.yaml": "- title: A\n  text: |\n    Erst\n    das [hier](javascript:alert)\n"},
        ["goals.yaml:4:9 content.bad-link"]),
    "a link leads to a file": (
        {"goals.yaml": "- title: '[x](file:///etc/passwd)'\n"}, ["goals.yaml:1:11 content.bad-link"]),
    "a link has no scheme": (
        {"goals.yaml": "- title: '[x](//host/a)'\n"}, ["goals.yaml:1:11 content.bad-link"]),
    "a rule is drawn": (
        {CHALLENGE: "# A\n\nEins\n\n***\n\nZwei\n"}, [f"{CHALLENGE}:5:1 content.rule-not-shown"]),
    "a table stands in a list": (
        {CHALLENGE: "# A\n\n- Eins\n\n  | a | b |\n  |---|---|\n  | c | d |\n"},
        [f"{CHALLENGE}:5:1 content.table-in-list"]),
    "quotes are nested too deeply": (
        {CHALLENGE: "# A\n\n" + ">" * 60 + " x\n"}, [f"{CHALLENGE}:3:1 content.too-deep"]),
    "an entity hides a forbidden character": (
        {"goals.yaml": "- a&#x202e;b\n"}, ["goals.yaml:1:3 yaml.forbidden-character"]),
    # Markdown items
    "front matter is not closed": (
        {CHALLENGE: "---\ntitle: A\n\nText\n"}, [f"{CHALLENGE}:1:1 content.front-matter-open"]),
    "front matter is a list": (
        {CHALLENGE: "---\n- A\n---\n"}, [f"{CHALLENGE}:2:1 content.front-matter-not-fields"]),
    "front matter is no YAML": (
        {CHALLENGE: "---\ntitle: A: B\n---\n"}, [f"{CHALLENGE}:2:9 yaml.colon"]),
    "front matter has an unknown field": (
        {CHALLENGE: "---\ntitle: A\nhemnisse: B\n---\n"}, [f"{CHALLENGE}:3:1 content.unknown-field"]),
    "a Markdown item has no title": (
        {CHALLENGE: "Nur Text\n"}, [f"{CHALLENGE}:1:1 content.missing-field"]),
    "a title is given twice": (
        {CHALLENGE: "---\ntitle: A\n---\n# B\n"}, [f"{CHALLENGE}:4:3 content.field-twice"]),
    "a heading is unknown": (
        {CHALLENGE: "# A\n\n## Hemnisse\n- B\n"}, [f"{CHALLENGE}:3:1 content.unknown-heading"]),
    "a heading is there twice": (
        {CHALLENGE: "# A\n## Hemmnisse\n- B\n\n## obstacles\n- C\n"},
        [f"{CHALLENGE}:5:1 content.field-twice"]),
    "a heading opens a field of the front matter": (
        {CHALLENGE: "---\ntitle: A\nobstacles: [B]\n---\n## Hemmnisse\n- C\n"},
        [f"{CHALLENGE}:5:1 content.field-twice"]),
    "a heading has no space": (
        {CHALLENGE: "# A\n\n##Hemmnisse\n- B\n"}, [f"{CHALLENGE}:3:1 content.heading-space"]),
    "a section is empty": (
        {CHALLENGE: "# A\n\n## Hemmnisse\n\n## Lösungsansätze\n- B\n"},
        [f"{CHALLENGE}:3:1 content.empty-section"]),
    "a section is no list": (
        {CHALLENGE: "# A\n\n## Hemmnisse\n\nKeine Zeit\n"}, [f"{CHALLENGE}:5:1 content.section-not-list"]),
    "a list goes on after its section's list": (
        {CHALLENGE: "# A\n\n## Hemmnisse\n- Keine Zeit\n\nUnd mehr\n"},
        [f"{CHALLENGE}:6:1 content.section-not-list"]),
    "a list item holds a list": (
        {CHALLENGE: "# A\n\n## Hemmnisse\n- B\n  - C\n"}, [f"{CHALLENGE}:5:1 content.item-not-line"]),
    "a list item in Markdown is empty": (
        {CHALLENGE: "# A\n\n## Hemmnisse\n- B\n-\n"}, [f"{CHALLENGE}:5:1 content.empty-item"]),
    "front matter of a page is wrong": (
        {"pages/a.md": "---\ntitle: A\nshow: deck\nlayot: b\n---\nText\n"},
        ["pages/a.md:4:1 content.unknown-field"]),
}


@pytest.mark.parametrize("mistake", BROKEN)
def test_a_mistake_is_found_at_its_place(mistake, tmp_path):
    files, expected = BROKEN[mistake]
    _, mistakes = read(tmp_path, files)
    assert mistakes == expected


def test_a_folder_without_settings_is_no_workshop(tmp_path):
    report = Report()
    assert load(tmp_path, report) is None
    assert [(found.code, found.span.line) for found in report.errors] == [("content.no-workshop", 1)]


def test_all_mistakes_of_all_files_are_found_in_one_run(tmp_path):
    _, mistakes = read(tmp_path, {
        "workshop.yaml": "titel: Harz\n",
        "goals.yaml": "- {title: A, id: Ä}\n- {title: B, sources: [x]}\n",
        "phases.yaml": "title: [\n",
        CHALLENGE: "# A\n## Hemnisse\n- B\n",
        "agenda.yaml": AGENDA + "  - {title: A, minutes: x, method: m}\n"
                                "  - {title: B, minutes: 5, method: n}\n",
    })
    assert mistakes == [
        "agenda.yaml:3:25 content.expected-whole-number",
        "agenda.yaml:4:36 content.unknown-reference",
        f"{CHALLENGE}:2:1 content.unknown-heading",
        "goals.yaml:1:18 content.bad-id",
        "goals.yaml:2:24 content.unknown-reference",
        "phases.yaml:1:8 yaml.bracket",
        "workshop.yaml:1:1 content.missing-field",
        "workshop.yaml:1:1 content.unknown-field",
    ]


def test_one_mistake_does_not_make_others_of_the_names_that_depend_on_it(tmp_path):
    _, mistakes = read(tmp_path, {
        "agenda.yaml": AGENDA + "  - {title: A, minutes: 5, method: m, slides: [a, b], about: [a]}\n",
        "methods.yaml": "- {id: m, title: M, minutes: viele}\n- {id: n}\n",
        "challenges/a.md": "---\ntitle: 'A\n---\n",
        "pages.yaml": "items: [}\n",
    })
    assert mistakes == [
        "challenges/a.md:2:8 yaml.quote",
        "methods.yaml:1:30 content.expected-pair",
        "methods.yaml:2:3 content.missing-field",
        "pages.yaml:1:8 yaml.bracket",
    ]
