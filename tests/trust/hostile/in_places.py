"""Special files at every place where something is read, and names no system likes."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from tests.trust.hostile.corpus import DECK, PAPER, Ground, case

SOURCES = "style: own.csl\nitems:\n  - {id: a, type: book, title: B}\n"


def pipe(_: Ground, path: Path) -> None:
    """Put a pipe nobody writes into at a place."""
    os.mkfifo(path)


def zero(_: Ground, path: Path) -> None:
    """Put a link to endless zeros at a place."""
    path.symlink_to("/dev/zero")


def waiting(_: Ground, path: Path) -> None:
    """Put a link to a file of the system that lets its readers wait at a place."""
    path.symlink_to("/proc/kmsg")


def circle(_: Ground, path: Path) -> None:
    """Put a link to itself at a place."""
    path.symlink_to(path)


def secret(ground: Ground, path: Path) -> None:
    """Put a link to the secret at a place."""
    path.symlink_to(ground.around / ("secret.png" if path.suffix == ".png" else "secret.yaml"))


def folder(_: Ground, path: Path) -> None:
    """Put a folder at a place."""
    path.mkdir()


def huge(_: Ground, path: Path) -> None:
    """Put a file of 60 GB, all of it holes, at a place."""
    with path.open("wb") as file:
        file.truncate(60 << 30)


THINGS: dict[str, Callable[[Ground, Path], None]] = {
    "a pipe": pipe, "/dev/zero": zero, "a file that waits": waiting, "a link to itself": circle, "a secret": secret,
    "a folder": folder, "60 GB of holes": huge}


def nothing(_: Ground) -> None:
    """Nothing has to be there."""


PLACES: dict[str, tuple[str, Callable[[Ground], None]]] = {
    "workshop.yaml": ("deck", lambda ground: (ground.workshop / "workshop.yaml").unlink()),
    "goals.yaml": ("deck", nothing),
    "participants.csv": ("deck", nothing),
    "participants.xlsx": ("deck", nothing),
    "groups.csv": ("deck", lambda ground: ground.write("participants.csv", "name\nA\nB\n")),
    "grouping.yaml": ("deck", lambda ground: ground.write("participants.csv", "name\nA\nB\n")),
    "own.csl": ("handout", lambda ground: ground.write("sources.yaml", SOURCES)),
    "firm.pptx": ("deck", lambda ground: ground.write("workshop.yaml", "title: A\ntemplate: firm.pptx\n")),
    "logo.png": ("handout", lambda ground: ground.write("_brand.yml", "logo: logo.png\n")),
    "_brand.yml": ("deck", nothing),
    "templates/theme/layouts.yaml": ("deck", nothing),
    "pages/1-a.md": ("deck", nothing),
    "pages/_collection.yaml": ("deck", lambda ground: ground.write("pages/1-a.md", "---\ntitle: A\n---\n")),
    "images/a.png": ("deck", lambda ground: ground.page("Text\n", "image: images/a.png\nalt: A\n")),
    "images/unused.png": ("deck", nothing),
    "unused.mp4": ("deck", nothing),
    "templates/deck/artifact.yaml": ("deck", nothing),
    "templates/deck/deck.xml.j2": ("deck", lambda ground: ground.write("templates/deck/artifact.yaml", DECK)),
    "templates/handout/handout.html.j2": (
        "handout", lambda ground: ground.write("templates/handout/artifact.yaml", PAPER)),
    "templates/handout/own.css": ("handout", lambda ground: (
        ground.paper(), (ground.workshop / "templates/handout/own.css").unlink())[0]),
    "templates/theme/fonts/own.ttf": ("handout", nothing),
}
UNREAD = ("unused.mp4", "images/unused.png", "templates/theme/fonts/own.ttf")
"""What a build does not have to look into."""


def _put(ground: Ground, place: str, before: Callable[[Ground], None], thing: Callable[[Ground, Path], None]) -> None:
    before(ground)
    path = ground.workshop / place
    path.parent.mkdir(parents=True, exist_ok=True)
    thing(ground, path)


for _thing, _do in THINGS.items():
    for _place, (_only, _before) in PLACES.items():
        case(f"places: {_thing} as {_place}", _place.rpartition("/")[2], only=_only,
             outcome="either" if _place in UNREAD else "refused")(
            lambda ground, place=_place, before=_before, do=_do: _put(ground, place, before, do))  # type: ignore[misc]

LONG = "x" * 300
NAMED: dict[str, tuple[str, str, str, str]] = {
    "a picture of 300 letters": ("pages/1-page.md", f"---\ntitle: A\nimage: images/{LONG}.png\nalt: A\n---\nT\n", "deck", ":3"),
    "a picture of 300 letters in a text": ("pages/1-page.md", f"---\ntitle: A\n---\n![A]({LONG}.png)\n", "deck", ":4"),
    "a picture in 3,000 folders": ("pages/1-page.md", "---\ntitle: A\n---\n![A](" + "a/" * 3000 + "b.png)\n", "deck", ":4"),
    "a template of 300 letters": ("workshop.yaml", f"title: A\ntemplate: {LONG}.pptx\n", "deck", ":2"),
    "a style of 300 letters": ("sources.yaml", SOURCES.replace("own", LONG), "handout", ":1"),
    "a style above": ("sources.yaml", SOURCES.replace("own.csl", "../../../secret.txt"), "handout", ":1"),
    "a style at the root": ("sources.yaml", SOURCES.replace("own.csl", "/etc/passwd"), "handout", ":1"),
    "a logo of 300 letters": ("_brand.yml", f"logo: {LONG}.png\n", "handout", ":1"),
    "a file that ends in a line end": (
        "templates/deck/artifact.yaml", DECK.replace("file: deck.pptx", 'file: "deck.pptx\\n"'), "deck", ":2"),
    "a file that ends in a point": (
        "templates/deck/artifact.yaml", DECK.replace("file: deck.pptx", "file: deck.pptx."), "deck", ":2"),
    "a file that ends in a space": (
        "templates/deck/artifact.yaml", DECK.replace("file: deck.pptx", 'file: "deck.pptx "'), "deck", ":2"),
    "a file with other digits": (
        "templates/deck/artifact.yaml", DECK.replace("file: deck.pptx", "file: deck٣.pptx"), "deck", ":2"),
    "a file in capitals": (
        "templates/deck/artifact.yaml", DECK.replace("file: deck.pptx", "file: DECK.PPTX"), "deck", ":2"),
    "a file that is hidden": (
        "templates/deck/artifact.yaml", DECK.replace("file: deck.pptx", "file: .impuls-1-a.pptx"), "deck", ":2"),
    "the printer as file": (
        "templates/deck/artifact.yaml", DECK.replace("file: deck.pptx", "file: lpt1.pptx"), "deck", ":2"),
    "a folder as file": (
        "templates/deck/artifact.yaml", DECK.replace("file: deck.pptx", "file: a/deck.pptx"), "deck", ":2"),
    "a template of 200 letters": (
        "templates/deck/artifact.yaml", DECK.replace("deck.xml.j2", "x" * 199), "deck", ""),
    "two artifacts with one file": (
        "templates/a-deck/artifact.yaml", DECK.replace("template: deck.xml.j2", "of: deck"), "deck", ":2"),
}


for _name, (_file, _text, _only, _line) in NAMED.items():
    case(f"names: {_name}", f"{_file}{_line}", only=_only)(
        lambda ground, file=_file, text=_text: ground.write(file, text))  # type: ignore[misc]

ODD = {
    "a raised number": "pages/1²2-a.md", "numbers of other scripts": "pages/٣-a.md", "circled numbers": "pages/①-a.md",
    "250 digits": f"pages/{'9' * 240}-a.md", "only digits": "pages/1.md", "only a point": "pages/-.md",
    "hidden signs": "pages/1-a\u200b\u2060b.md", "two spellings of one letter": "pages/1-e\u0301é.md",
    "right to left": "pages/1-שלום.md", "an emoji": "pages/1-\U0001f469\u200d\U0001f680.md", "a quote": "pages/1-a'\"b.md",
    "a per cent sign": "pages/1-%s%(a)s{0}{title}.md", "a space at the end": "pages/1-a .md", "brackets": "pages/1-[red]a[bold].md",
}
for _name, _file in ODD.items():
    case(f"names of items: {_name}", "pages/", outcome="either")(
        lambda ground, file=_file: ground.write(file, "---\ntitle: A\n---\nText\n"))  # type: ignore[misc]


@case("names of items: pictures that are no text, near a missing one", "pages/1-page.md:3")
def _(ground: Ground) -> None:
    ground.write(os.fsdecode(b"images/\xffa\x1b[2J.png"), b"x")
    ground.page("Text\n", "image: images/a.png\nalt: A\n")


@case("names of items: 20,000 of them", "pages/", outcome="either")
def _(ground: Ground) -> None:
    (ground.workshop / "images").mkdir()
    for number in range(20_000):
        (ground.workshop / "images" / f"{number}.png").touch()
    ground.page("Text\n", "image: images/a.png\nalt: A\n")


@case("folders: a link to the folder above", outcome="either")
def _(ground: Ground) -> None:
    (ground.workshop / "images").symlink_to(ground.workshop.parent)


@case("folders: a link to the whole machine", outcome="either")
def _(ground: Ground) -> None:
    (ground.workshop / "images").symlink_to("/")
    ground.page("Text\n", "image: images/a.png\nalt: A\n")


@case("folders: a picture through a link to the whole machine", "pages/1-page.md:3")
def _(ground: Ground) -> None:
    (ground.workshop / "images").symlink_to("/")
    ground.page("Text\n", f"image: images{ground.around}/secret.png\nalt: A\n")


@case("folders: 5,000 links to each other", outcome="either")
def _(ground: Ground) -> None:
    (ground.workshop / "images").mkdir()
    for number in range(5_000):
        (ground.workshop / "images" / f"{number}.png").symlink_to(f"{number + 1}.png")


@case("folders: 200 levels", outcome="either")
def _(ground: Ground) -> None:
    ground.write("images/" + "a/" * 200 + "a.png", b"x")


@case("places: 900 links to a file of 60 MB, and 900 such files", outcome="either")
def _(ground: Ground) -> None:
    (ground.workshop / "images").mkdir()
    for number in range(900):
        with (ground.workshop / "images" / f"{number}.mp4").open("wb") as file:
            file.truncate(60_000_000)
        (ground.workshop / "images" / f"link-{number}.mp4").symlink_to("1.mp4")


for _name, _text in {
    "one word of 1 MB": "a" * 1_000_000, "names of pictures without end": ".png" * 250_000, "dots without end": "a." * 500_000,
    "a picture that waits": "logo: waiting.png\n", "pictures above": "logo: ../../secret.png\n",
}.items():
    @case(f"the brand beside: {_name}", "_brand.yml:")
    def _(ground: Ground, text: str = _text) -> None:
        (ground.workshop.parent / "_brand.yml").write_text(text, encoding="utf-8")
        (ground.workshop.parent / "waiting.png").symlink_to("/proc/kmsg")


@case("the brand beside: a file that waits", "_brand.yml:")
def _(ground: Ground) -> None:
    (ground.workshop.parent / "_brand.yml").symlink_to("/proc/kmsg")
