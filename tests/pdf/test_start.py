"""WeasyPrint is started without what it need not do, and makes the same PDF to the byte."""

from __future__ import annotations

import random
import shutil
import subprocess
import sys
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

import pyphen
import pytest

from impuls_workshop.backends.hyphenation import hyphenate_quickly, parsed, read_patterns
from impuls_workshop.backends.weasyprint_hyphens import Room, hyphens_with_room

ROOT = Path(__file__).resolve().parents[2]
AS_IT_COMES = (
    "import pydyf, pyphen, weasyprint; pyphen.__version__ = pydyf.VERSION = '0';"
    "import impuls_workshop.backends.weasyprint_start as start; start.KNOWN = ();"
    "import impuls_workshop.backends.pages_tree as pages; pages._plain_root = lambda root: 1 / 0;"
    "pages._ReshapedError = ZeroDivisionError; pages.are_enough = lambda root, css: False")
"""Nothing is left out or kept: WeasyPrint and pyphen work as they come, and parse our HTML."""
LITTLE_ROOM = "import impuls_workshop.backends.pages_lines as lines; lines.MOST_LINES = 50"
OTHER_DECLARATIONS = "import impuls_workshop.backends.weasyprint_c as c; c.DECLARED = 'another version'"
BUILD = """
import impuls_workshop
for _ in range(3):
    impuls_workshop.build([WORKSHOP], only=["handout", "worksheets", *MORE], output=sys.argv[1], jobs=1, force=True)
"""
PARTS = ("ver", "bund", "stadt", "land", "ent", "wick", "lung", "ge", "mein", "de", "schaft", "ko", "ope", "ra", "ti",
         "on", "re", "gi", "o", "nal", "plan", "ung", "haus", "halt")
STOCK = pyphen.HyphDict.__mro__[-2]
"""pyphen's own class, also after ours took its place."""
COUNTING = """
from weasyprint.svg import SVG
drawn, stock = [0], SVG.draw
def draw(*given):
    drawn[0] += 1
    stock(*given)
SVG.draw = draw
impuls_workshop.build([WORKSHOP], only=["handout", *MORE], output=sys.argv[1], jobs=1, force=True)
assert drawn == [0], drawn
"""
PARSED = "print('pycparser' in sys.modules)"


def _handout(first: str, folder: Path, workshop: str = "content/harz",
             more: Sequence[str] = ()) -> tuple[bytes, bool]:
    """The workshop's handout and worksheets, made three times in one process after `first` was run.

    And whether C declarations were parsed for them.
    """
    code = f"import sys; WORKSHOP = {workshop!r}; MORE = {[*more]!r}; {first}\n{BUILD}\n{PARSED}"
    done = subprocess.run([sys.executable, "-c", code, str(folder)],
                          cwd=ROOT, capture_output=True, text=True, check=False)
    assert not done.returncode, done.stderr
    made = [(folder / Path(workshop).name / f"{name}.pdf").read_bytes() for name in ("handout", "worksheets", *more)
            if (folder / Path(workshop).name / f"{name}.pdf").exists()]
    return b"".join(made), done.stdout.strip() == "True"


@pytest.fixture(scope="module")
def as_it_comes(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    handout, parsed = _handout(AS_IT_COMES, tmp_path_factory.mktemp("stock"))
    assert parsed
    return handout


def test_the_handout_is_the_same_without_the_costly_start(as_it_comes, tmp_path):
    handout, parsed = _handout("pass", tmp_path)
    assert handout == as_it_comes
    assert not parsed, "run scripts/prepare_weasyprint.py for this version of WeasyPrint"


def test_another_version_of_weasyprint_is_started_as_it_comes(as_it_comes, tmp_path):
    handout, parsed = _handout(OTHER_DECLARATIONS, tmp_path)
    assert handout == as_it_comes
    assert parsed


def test_the_handout_is_the_same_when_lines_are_soon_given_up(as_it_comes, tmp_path):
    assert _handout(LITTLE_ROOM, tmp_path)[0] == as_it_comes


def test_long_words_are_broken_where_they_are_as_it_comes(tmp_path):
    workshop = tmp_path / "long"
    shutil.copytree(ROOT / "content" / "harz", workshop)
    page = workshop / "pages" / "4-hintergrund.md"
    head = page.read_text(encoding="utf-8").split("---")[1]
    chance = random.Random(7)
    words = ["".join(chance.choices(PARTS, k=count)) for count in (4, 30, 12, 60, 90, 2, 40, 7, 25)]
    many = [" ".join("".join(chance.choices(PARTS, k=chance.randint(1, 12))) for _ in range(count))
            for count in (40, 90)]
    rows = "".join(f"| {word} | {other} | a |\n" for word, other in [*pairwise(words), many])
    page.write_text(f"---{head}---\n{' '.join(words)}\n\n| a | b | c |\n|---|---|---|\n{rows}", encoding="utf-8")
    stock, ours = tmp_path / "stock", tmp_path / "ours"
    assert _handout("pass", ours, str(workshop))[0] == _handout(AS_IT_COMES, stock, str(workshop))[0]


def test_drawings_that_are_kept_are_those_that_are_drawn(tmp_path):
    workshop, more = "tests/workshops/figures", ["posters"]
    kept, _ = _handout("pass", tmp_path / "ours", workshop, more)
    assert kept == _handout(AS_IT_COMES, tmp_path / "stock", workshop, more)[0]


def test_drawings_are_drawn_no_more_once_they_are_known(tmp_path):
    code = f"import sys; WORKSHOP = 'content/harz'; MORE = []\n{BUILD}\n{COUNTING}"
    done = subprocess.run([sys.executable, "-c", code, str(tmp_path)], cwd=ROOT, capture_output=True, text=True,
                          check=False)
    assert not done.returncode, done.stderr


@pytest.mark.parametrize("language", ["de_DE", "en_US", "en_GB", "fr", "nl_NL", "ru_RU"])
def test_hyphenation_patterns_are_those_pyphen_reads(language):
    path = pyphen.LANGUAGES[language]
    stock = STOCK(path).patterns
    ours = read_patterns(path)
    assert ours is not None
    assert {letters: parsed(line) for letters, line in ours.items()} == stock


@pytest.mark.parametrize("language", ["de_DE", "en_US", "fr", "hu_HU", "ru_RU"])
def test_words_are_broken_where_pyphen_breaks_them(language):
    hyphenate_quickly()
    path = pyphen.LANGUAGES[language]
    stock, ours = STOCK(path), pyphen.HyphDict(path)
    letters = sorted({letter for letters in stock.patterns for letter in letters if letter.isalpha()})
    chance = random.Random(3)
    words = ["".join(chance.choices(PARTS, k=count)) for count in (1, 3, 9, 40)]
    words += ["".join(chance.choices(letters, k=count)) for count in (1, 7, 30, 90)] + ["Aufführung", "İstanbul", ""]
    for word in words:
        assert [(place, place.data) for place in ours.positions(word)] == [
            (place, place.data) for place in stock.positions(word)], word


@pytest.mark.parametrize("letters", [0, 1, 5, 20, 44, 100, 1000])
@pytest.mark.parametrize("count", [1, 3, 9, 60, 200])
def test_only_hyphens_with_room_are_offered_and_the_one_taken_is_the_same(letters, count):
    room = Room()
    plain, ours = pyphen.Pyphen(lang="de_DE"), hyphens_with_room(room).Pyphen(lang="de_DE")
    word = "".join(random.Random(count).choices(PARTS, k=count))
    room.width, room.slack, room.measured = letters, 2, len

    def taken(starts: list[tuple[str, str]]) -> tuple[str, str] | None:
        return next((start for start in starts if len(start[0]) <= letters), starts[-1] if starts else None)

    every, offered = list(plain.iterate(word)), list(ours.iterate(word))
    assert taken(offered) == taken(every)
    assert len(offered) <= max(4, letters + 2)
    room.width = None
    assert list(ours.iterate(word)) == every


def test_patterns_that_change_letters_are_left_to_pyphen():
    assert read_patterns(pyphen.LANGUAGES["hu_HU"]) is None
