"""A deck of which only words have changed is made without reading the content: the same bytes as made from it."""

from __future__ import annotations

import os
import random
import re
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import impuls_workshop
from impuls_workshop.content import loader

ROOT = Path(__file__).resolve().parents[2]
RULES = "pages/3-spielregeln.md"
WORDS = ("Gemeinde", "Rat", "gemeinsam", "verlässlich", "Donaudampfschifffahrtsgesellschaft", "öffentlich", "Quarz")


@pytest.fixture
def workshop(tmp_path: Path) -> Path:
    return Path(shutil.copytree(ROOT / "content" / "harz", tmp_path / "content" / "harz"))


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Path]]:
    """The workshops whose content was read."""
    found: list[Path] = []
    load = loader.load

    def noted(folder: Path, report):
        found.append(folder)
        return load(folder, report)

    monkeypatch.setattr(loader, "load", noted)
    return found


def build(workshop: Path, output: str = "out", **options) -> impuls_workshop.BuildResult:
    result = impuls_workshop.build([workshop], output=workshop.parents[1] / output, only=["deck"], **options)
    assert result.exit_code == 0, result.report.diagnostics
    return result


def edit(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


def assert_as_made_afresh(workshop: Path, result: impuls_workshop.BuildResult) -> None:
    made = {one.path.name: one.path.read_bytes() for one in result.built}
    clean = {one.path.name: one.path.read_bytes() for one in build(workshop, "clean", force=True).built}
    assert made == clean


def assert_made_without_reading(workshop: Path, reads: list[Path], file: str, old: str, new: str) -> None:
    build(workshop)
    edit(workshop / file, old, new)
    reads.clear()
    result = build(workshop)
    assert reads == []
    assert_as_made_afresh(workshop, result)


def lines_of(file: Path) -> list[str]:
    """Lines of running text below the front matter."""
    body = file.read_text(encoding="utf-8").split("---\n", 2)[-1]
    return [line for line in body.split("\n") if re.fullmatch(r"[-\w ,.;()–]+", line) and line.count(" ") > 2]


def test_other_words_are_on_their_slide_without_reading_the_content(workshop, reads):
    build(workshop)
    for number in range(3):  # each time in the deck of the time before
        line = lines_of(workshop / RULES)[number % len(lines_of(workshop / RULES))]
        edit(workshop / RULES, line, re.sub(r"[^\W\d_]+(?=\W*$)", "Zusammenhalt", line))
        reads.clear()
        result = build(workshop)
        assert reads == []
        assert result.built[0].renewed == 1
        assert result.reasons == {"harz": [f"content/{RULES}"]}
        assert_as_made_afresh(workshop, result)
    reads.clear()
    assert build(workshop).built[0].unchanged
    assert reads == []


def test_a_build_that_reads_the_content_goes_on_from_there(workshop, reads):
    build(workshop)
    line = lines_of(workshop / RULES)[0]
    edit(workshop / RULES, line, re.sub(r"[^\W\d_]+(?=\W*$)", "Zusammenhalt", line))
    build(workshop)
    edit(workshop / "workshop.yaml", "title:", "# a remark\ntitle:")
    reads.clear()
    result = build(workshop)
    assert reads == [workshop]
    assert result.built[0].unchanged  # by its key
    edit(workshop / "challenges/1-vertrauen-schaffen.md", "Offene", "Freie")
    result = build(workshop)
    assert result.built[0].renewed == 1  # the slide of other words is known by its key, too
    assert_as_made_afresh(workshop, result)


@pytest.mark.parametrize(("before", "change"), [
    (None, lambda folder: edit(folder / "challenges/1-vertrauen-schaffen.md", "Konkurrenzdenken", "Denken in Rängen")),
    (None, lambda folder: edit(folder / RULES, "title: ", "title: Neue ")),
    (None, lambda folder: edit(folder / "goals.yaml", "title: ", "title: Neue ")),
    (None, lambda folder: (folder / "_brand.yml").write_text('color: {primary: "#27408b"}')),
    (None, lambda folder: (folder / "pages/2-rechtsformen.md").unlink()),
    (lambda folder: edit(folder / RULES, "\n- ", "\n- Ein *Wort* hier.\n- "),
     lambda folder: edit(folder / RULES, "*Wort*", "*Satz*")),
    (lambda folder: edit(folder / RULES, "\n- ", "\n- Alle sagen es so.\n- Alle sagen es so.\n- "),
     lambda folder: edit(folder / RULES, "sagen", "meinen")),
], ids=["more-words", "title", "heading", "brand", "page-gone", "emphasis", "said-twice"])
def test_what_else_has_changed_is_read_as_always(workshop, reads, before, change):
    if before is not None:
        before(workshop)
    build(workshop)
    change(workshop)
    reads.clear()
    result = build(workshop)
    assert reads == [workshop]
    assert_as_made_afresh(workshop, result)


@pytest.mark.parametrize(("file", "old", "new"), [
    ("challenges/1-vertrauen-schaffen.md", "Offene Kommunikation", "Freie Rede"),
    ("challenges/1-vertrauen-schaffen.md", "Nachricht zuerst", "Zeitung zuletzt")])
def test_lines_of_lists_and_questions_in_other_words(workshop, reads, file, old, new):
    assert_made_without_reading(workshop, reads, file, old, new)


def test_a_line_that_another_file_names_is_missed_as_always(workshop, reads):
    build(workshop)
    edit(workshop / "challenges/1-vertrauen-schaffen.md", "Geeignete", "Passende")
    result = impuls_workshop.build([workshop], output=workshop.parents[1] / "out", only=["deck"])
    assert reads
    assert [found.code for found in result.report.diagnostics] == ["content.unknown-reference"]


def test_words_that_need_another_slide_or_smaller_type_are_set_as_always(workshop, reads):
    page = workshop / RULES
    edit(page, "\n- ", "\n" + "".join(f"- Dies ist die Regel {number} von vielen.\n" for number in range(8)) + "- ")
    build(workshop)
    text = page.read_text(encoding="utf-8")
    page.write_text(text.replace("von vielen", f"von {'Verantwortungsgemeinschaften' * 3}"), encoding="utf-8")
    assert_as_made_afresh(workshop, build(workshop))


@pytest.mark.parametrize("place", [".", "..", "../.."])
def test_from_whatever_folder_it_is_built(workshop, reads, monkeypatch, place):
    monkeypatch.chdir(workshop / place)
    assert_made_without_reading(workshop, reads, RULES, "spricht", "redet")


@pytest.mark.parametrize("ends", [b"\r\n", b"\n"])
@pytest.mark.parametrize("mark", [b"\xef\xbb\xbf", b""])
def test_files_as_other_programs_write_them(workshop, reads, ends, mark):
    page = workshop / RULES
    page.write_bytes(mark + page.read_bytes().replace(b"\n", ends))
    build(workshop)
    page.write_bytes(page.read_bytes().replace(b"spricht", b"redet"))
    reads.clear()
    result = build(workshop)
    assert reads == []
    assert_as_made_afresh(workshop, result)


@pytest.mark.skipif(sys.platform != "linux", reason="folders' names are text elsewhere")
def test_a_folder_whose_name_is_no_text(workshop, reads):
    odd = workshop.with_name(os.fsdecode(b"harz\xff & Co"))
    workshop.rename(odd)
    build(odd)
    edit(odd / RULES, "spricht", "redet")
    assert_as_made_afresh(odd, build(odd))


def test_speaker_notes_in_other_words(workshop, reads):
    assert_made_without_reading(workshop, reads, RULES, "vorlesen", "erzählen")


def test_a_template_of_the_workshop_may_do_anything_with_words(workshop, reads):
    shutil.copytree(ROOT / "templates" / "deck", workshop / "templates" / "deck")
    edit(workshop / "templates/deck/deck.xml.j2", "{{ page.text }}",
         "{{ page.text }}<p>{{ (page.text ~ '') | length }}</p>")
    build(workshop)
    line = lines_of(workshop / RULES)[0]
    edit(workshop / RULES, line, re.sub(r"[^\W\d_]+(?=\W*$)", "Zusammenhalt", line))
    reads.clear()
    result = build(workshop)
    assert reads == [workshop]
    assert_as_made_afresh(workshop, result)


@pytest.mark.parametrize("damage", [
    lambda kept: kept.unlink(), lambda kept: kept.write_bytes(kept.read_bytes()[:-1]),
    lambda kept: kept.write_bytes(b""), lambda kept: (kept.unlink(), kept.mkdir())])
@pytest.mark.parametrize("ending", ["words", "slides"])
def test_what_was_kept_may_be_damaged(workshop, reads, tmp_path, monkeypatch, damage, ending):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    build(workshop)
    kept, = (tmp_path / "cache").rglob(f"*.{ending}")
    damage(kept)
    line = lines_of(workshop / RULES)[0]
    edit(workshop / RULES, line, re.sub(r"[^\W\d_]+(?=\W*$)", "Zusammenhalt", line))
    assert_as_made_afresh(workshop, build(workshop))


def test_a_deck_changed_by_hand_is_made_anew(workshop, reads):
    deck = build(workshop).built[0].path
    deck.write_bytes(deck.read_bytes()[:-9] + b"something")
    line = lines_of(workshop / RULES)[0]
    edit(workshop / RULES, line, re.sub(r"[^\W\d_]+(?=\W*$)", "Zusammenhalt", line))
    assert_as_made_afresh(workshop, build(workshop))


def test_what_an_older_build_kept_is_not_taken_for_that_of_the_last(workshop, reads):
    build(workshop)
    (workshop.parent / "_brand.yml").write_text('color: {primary: "#27408b"}')
    edit(workshop / "pages/2-rechtsformen.md", "title: ", "title: 🚲 ")  # there is something to say: nothing is kept
    build(workshop)
    line = lines_of(workshop / RULES)[0]
    edit(workshop / RULES, line, re.sub(r"[^\W\d_]+(?=\W*$)", "Zusammenhalt", line))
    assert_as_made_afresh(workshop, build(workshop))


@pytest.mark.parametrize("name", ["harz", "silberberg", "lesson", "two-days", "showcase", "method-cards"])
def test_any_words_anywhere_give_the_deck_of_a_build_of_its_own(tmp_path, reads, name):
    source = ROOT / ("content" if name == "harz" else "tests/workshops") / name
    workshop = Path(shutil.copytree(source, tmp_path / "content" / name))
    chance = random.Random(name)
    quick = 0
    impuls_workshop.build([workshop], output=tmp_path / "out", only=["deck"])
    for _ in range(12):
        before = shutil.copytree(workshop, tmp_path / "before", dirs_exist_ok=True)
        for _ in range(chance.choice((1, 1, 2))):
            _put_a_word(workshop, chance)
        reads.clear()
        result = impuls_workshop.build([workshop], output=tmp_path / "out", only=["deck"])
        quick += not reads
        clean = impuls_workshop.build([workshop], output=tmp_path / "clean", only=["deck"], force=True)
        assert (result.exit_code, result.report.diagnostics) == (clean.exit_code, clean.report.diagnostics)
        if clean.exit_code:
            shutil.copytree(before, workshop, dirs_exist_ok=True)
        else:
            assert result.built[0].path.read_bytes() == clean.built[0].path.read_bytes()
    assert quick > 2 or name != "harz"


def _put_a_word(workshop: Path, chance: random.Random) -> None:
    """Put another word for one, in lines that may be running text more often than anywhere else."""
    files = sorted(path for ending in ("*.md", "*.yaml") for path in workshop.rglob(ending) if path.name != "RIGHTS.md")
    line = r"(?m)^(?:- |  )\w[^:\n]+$" if chance.random() < 0.8 else r"(?m)^.+$"
    places = [(file, found.start() + word.start(), word[0]) for file in files
              for found in re.finditer(line, file.read_text(encoding="utf-8"))
              for word in re.finditer(r"(?<= )[^\W\d_]{3,}(?=[ ,.]|$)", found[0])]
    if places:
        file, at, old = chance.choice(places)
        text = file.read_text(encoding="utf-8")
        file.write_text(f"{text[:at]}{chance.choice(WORDS)}{text[at + len(old):]}", encoding="utf-8")
