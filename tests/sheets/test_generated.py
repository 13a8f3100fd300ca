"""Sixty generated workshops: on fixed papers nothing is cut or lost, or the report says what is too long."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from pathlib import Path

import pytest

import impuls_workshop
from tests.product.generated import Generator
from tests.sheets.reading import Area, words

LANGUAGES = ("de", "en", "pl", "el")
WORKSHOPS = 15
"""In each language."""
BOXES = {
    "cards": [Area(5, y, 205, y + 95) for y in (6, 101, 196)],
    "badges": [Area(x, y, x + 90, y + 55) for y in (11, 66, 121, 176, 231) for x in (15, 105)],
    "table-signs": [Area(5, y, 205, y + 70) for y in (8.5, 78.5, 148.5, 218.5)],
}
SQUEEZED = re.compile(r"[\s\u2010\u00ad]")


@dataclass
class Wish:
    """What a generated workshop says."""

    language: str
    seed: int
    challenges: list[tuple[str, list[str], list[str]]] = field(default_factory=list)
    phases: list[str] = field(default_factory=list)
    people: list[tuple[str, str]] = field(default_factory=list)
    planned: int = 0


def wish(language: str, seed: int) -> Wish:
    """A workshop with long words and any number of obstacles, approaches, phases and people, some of none."""
    made = Generator(language, 7000 + seed)
    chance = made.chance
    found = Wish(language, seed)
    if chance.random() < 0.8:
        left = chance.choice([1, 3, 8, 20, 40])
        while left > 0:
            some = [chance.randint(0, min(left, 6)), chance.randint(0, min(left, 6))]
            lists = [[made.text(chance.choice([20, 40, 60])) for _ in range(count)] for count in some]
            found.challenges.append((f"{made.text(40)} {len(found.challenges) + 1}", *lists))
            left -= sum(some) + 1
    if chance.random() < 0.5:
        found.phases = [f"{made.text(30)} {number}" for number in range(chance.randint(1, 6))]
    if chance.random() < 0.6:
        found.people = [(f"{made.text(14)} {made.text(16)}".replace(";", ""), f"{made.text(50)} {number}")
                        for number in range(chance.randint(1, 14))]
    found.planned = chance.choice([0, 1, 12, 25])
    return found


def write(made: Wish, folder: Path) -> None:
    folder.mkdir()
    settings = [f"title: Papier {made.seed}", f"language: {made.language}"]
    if made.planned:
        settings.append(f"participants: {{planned: {made.planned}, groups: {made.seed % 7 + 1}}}")
    (folder / "workshop.yaml").write_text("\n".join(settings), encoding="utf-8")
    if made.challenges:
        items = [{"title": plain(title), "obstacles": list(map(plain, first)), "approaches": list(map(plain, second))}
                 for title, first, second in made.challenges]
        (folder / "challenges.yaml").write_text(json.dumps({"items": items}, ensure_ascii=False, indent=1),
                                                encoding="utf-8")
    if made.phases:
        (folder / "phases.yaml").write_text(json.dumps(
            {"items": [{"title": plain(title)} for title in made.phases]}, ensure_ascii=False, indent=1),
            encoding="utf-8")
    if made.people:
        rows = [f'"{name}","{about}"' for name, about in ((quoted(a), quoted(b)) for a, b in made.people)]
        (folder / "participants.csv").write_text("\n".join(["Name,Organisation", *rows]), encoding="utf-8")


def plain(text: str) -> str:
    """The text without what Markdown takes for more than words."""
    return re.sub(r"[*_`\[\]<>#]|^\W+", "", text) or "x"


def quoted(text: str) -> str:
    return text.replace('"', "").strip(" =+-@") or "x"


@pytest.mark.parametrize("seed", range(WORKSHOPS))
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_is_on_its_paper_or_reported(language: str, seed: int, tmp_path: Path) -> None:
    made = wish(language, seed)
    folder = tmp_path / "erzeugt"
    write(made, folder)
    result = impuls_workshop.build([folder], only=list(BOXES), output=tmp_path / "o")
    too_long = [fault for fault in result.report.errors if fault.code == "typography.too-long"]
    assert result.report.errors == too_long
    assert all(fault.span and fault.span.path.endswith((".yaml", ".csv")) for fault in too_long)
    expected = [plain(text) for title, *lists in made.challenges for texts in lists for text in texts]
    expected += [plain(title) for title in made.phases] + [plain(title) for title, *_ in made.challenges]
    if too_long:
        longest = max(map(len, [*expected, *(quoted(name) for name, _ in made.people)]))
        assert longest > 20, "what is short has room"
        return
    papers = {built.artifact: built.path for built in result.built}
    assert ("cards" in papers) == bool(made.challenges or made.phases)
    assert ("badges" in papers) == bool(made.people or made.planned)
    said = {name: said_on(papers[name], BOXES[name]) for name in papers}
    for text in expected:
        assert any(squeezed(text) in one for one in said["cards"]), text
    for name, about in made.people:
        for paper in ("badges", "table-signs"):
            assert any(squeezed(quoted(name)) in one and squeezed(quoted(about)) in one for one in said[paper]), name


def said_on(path: Path, boxes: list[Area]) -> list[str]:
    """The words on each item; all words lie inside of one."""
    found = []
    for page in words(path):
        assert [word.text for word in page if not any(box.holds(word, 0.5) for box in boxes)] == []
        for box in boxes:
            inside = [word for word in page if box.holds(word, 0.5)]
            # Table signs say it once more upside down, where the reader finds the words in another order.
            found.append(squeezed("".join(word.text for word in inside)))
    return found


def squeezed(text: str) -> str:
    return SQUEEZED.sub("", text)
