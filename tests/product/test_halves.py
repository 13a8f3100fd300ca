"""A long deck is made by two processes, half of its slides each: the same bytes as made by one."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

import impuls_workshop
from impuls_workshop import halves
from impuls_workshop.aside import companion
from tests.content.workshops import write
from tests.pptx.conftest import png

pytestmark = [pytest.mark.alone, pytest.mark.filterwarnings("ignore:This process")]
HERE = os.getpid()
SETTINGS = "title: Viele Folien\nlanguage: de\n"


def page(number: int) -> str:
    head = f"id: folie-{number}\ntitle: Folie {number}\n"
    if number % 9 == 4:
        head += "image: bild.png\nalt: Ein Feld\n"
    body = [f"- Punkt {number}: siehe [Folie {other}](#folie-{other})." for other in (1, number, 90 - number)]
    if number % 13 == 5:  # goes on on another slide, so that all that follow stand elsewhere
        body += [f"- Ein Satz, der mit {at} weiteren zusammen auf keine Folie geht." for at in range(24)]
    return f"---\n{head}notes: Notiz {number}\n---\n" + "\n".join(body) + "\n"


@pytest.fixture
def workshop(tmp_path: Path) -> Path:
    files: dict[str, str | bytes] = {f"pages/{number:03}.md": page(number) for number in range(1, 90)}
    return write(tmp_path / "viele", {"workshop.yaml": SETTINGS, "bild.png": png(4, 3), **files})


def deck(workshop: Path, jobs: int) -> bytes:
    output = workshop.parent / f"out{jobs}"
    built = impuls_workshop.build([workshop], only=["deck"], output=output, jobs=jobs, force=True)
    assert built.report.ok, built.report.sorted()
    return built.built[0].path.read_bytes()


def watched(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """Note whether a deck was made in halves, each time that was tried."""
    told: list[bool] = []
    stock = halves.deck_in_halves

    def noted(*given: object) -> object:
        made = stock(*given)  # type: ignore[arg-type]
        told.append(made is not None)
        return made

    monkeypatch.setattr(halves, "deck_in_halves", noted)
    return told


def test_the_same_bytes_from_two_processes(workshop, monkeypatch):
    tried = watched(monkeypatch)
    assert deck(workshop, 2) == deck(workshop, 1)
    assert tried == [True]


def test_slides_of_both_are_taken_over_later(workshop):
    impuls_workshop.build([workshop], only=["deck"], output=workshop.parent / "out", jobs=2)
    path = workshop / "pages" / "070.md"
    path.write_text(path.read_text(encoding="utf-8").replace("Punkt 70", "Satz 70"), encoding="utf-8")
    built = impuls_workshop.build([workshop], only=["deck"], output=workshop.parent / "out", jobs=2)
    assert built.built[0].renewed is not None
    assert built.built[0].renewed < 30  # itself, and those with pictures
    assert built.built[0].path.read_bytes() == deck(workshop, 1)


@pytest.mark.parametrize("after", [0, 1])
def test_a_copy_that_ends_too_soon_is_done_without(workshop, monkeypatch, after):
    tried = watched(monkeypatch)
    stock, own = halves._received, halves.read_slides

    def received(line: object) -> object:
        if os.getpid() != HERE and after:
            os._exit(9)
        return stock(line)  # type: ignore[arg-type]

    def read(*given: object) -> object:
        if os.getpid() != HERE and not after:
            os._exit(9)
        return own(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(halves, "_received", received)
    monkeypatch.setattr(halves, "read_slides", read)
    assert deck(workshop, 2) == deck(workshop, 1)
    assert tried == [False]


def test_what_is_to_be_said_is_said_once(workshop):
    (workshop / "pages" / "080.md").write_text(page(80).replace("Folie 80", "Folie 3"), encoding="utf-8")
    built = impuls_workshop.build([workshop], only=["deck"], output=workshop.parent / "out", jobs=2)
    assert [found.code for found in built.report.sorted()] == ["markup.repeated-title"]
    assert built.built[0].path.read_bytes() == deck(workshop, 1)


def test_short_decks_are_made_by_one(tmp_path, monkeypatch):
    tried = watched(monkeypatch)
    files: dict[str, str | bytes] = {
        f"pages/{number:03}.md": f"---\ntitle: Folie {number}\n---\n- Ein Punkt\n"
        for number in range(1, halves.LONG - 30)}
    deck(write(tmp_path / "kurz", {"workshop.yaml": SETTINGS, **files}), 2)
    assert tried == [False]


def test_messages_arrive_whole_and_none_comes_from_who_has_ended():
    def work(line: object) -> None:
        line.send(b"x" * 1_000_000)  # type: ignore[attr-defined]
        assert line.receive() == b"y" * 1_000_000  # type: ignore[attr-defined]
        line.send(b"")  # type: ignore[attr-defined]

    with companion(work) as line:
        assert line.receive() == b"x" * 1_000_000
        line.send(b"y" * 1_000_000)
        assert line.receive() == b""
        assert line.receive() is None
