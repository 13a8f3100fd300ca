"""Writes the same content as a workshop of ours and as Markdown for other tools.

A unit is the seed's workshop as twelve slides with notes, a table and a picture. What our workshop knows only once
(title, goals, phases, model) is a free page in each further unit.
"""

from __future__ import annotations

import json
import struct
import zlib
from dataclasses import asdict, dataclass
from pathlib import Path

from benchmarks import texts
from benchmarks.texts import Numbered, prose

SLIDES = 12
"""Slides of a unit."""
PICTURE = "bild.png"


@dataclass(frozen=True)
class Slide:
    """A slide, or a section of the handout.

    Attributes:
        kind: `page`, `challenge`, or the name of our file that says it.
        title: Its title.
        parts: Headings, empty for none, each with the lines or the paragraphs below it.
        table: Rows of a table below, the first one being its head.
        picture: Whether the picture is shown.
        paper: Whether it is a section of the handout only, and its lines are paragraphs.
    """

    kind: str
    title: str
    parts: tuple[tuple[str, tuple[str, ...]], ...] = ()
    table: tuple[tuple[str, ...], ...] = ()
    picture: bool = False
    paper: bool = False
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Corpus:
    """The same content in several forms.

    Attributes:
        workshop: Folder of our workshop.
        deck: Markdown of the slides for pandoc (and marp, which reads its headings too).
        slides: Markdown of the slides for markdown-pptx.
        data: The slides as JSON, for programs that write them through a library.
        handout: Markdown of all that our handout says.
        word: A file of the workshop in which `change` changes a word.
    """

    workshop: Path
    deck: Path
    slides: Path
    data: Path
    handout: Path
    word: Path

    def change(self, number: int) -> None:
        """Change one word of one slide, also shown in the handout."""
        change_word(self.word, number)


def change_word(file: Path, number: int) -> None:
    """Change a word of the file with the ground rules to and fro, by the number of the change."""
    text = file.read_text(encoding="utf-8")
    first, person, rest = text.partition("Person ")
    word = "spricht" if number % 2 else "redet"
    file.write_text(f"{first}{person}{word}{rest[rest.index(','):]}", encoding="utf-8")


def write(folder: Path, units: int, sections: int = 0) -> Corpus:
    """Write a corpus into a new folder.

    Args:
        folder: Where to.
        units: How often the seed's workshop is in it, twelve slides each.
        sections: Further sections that only the handout has, somewhat less than a page each.
    """
    slides = [slide for number in range(units) for slide in _unit(Numbered(number))]
    papers = [_section(number) for number in range(1, sections + 1)]
    workshop = folder / "workshop"
    for place in (workshop / "challenges", workshop / "pages"):
        place.mkdir(parents=True)
    for place in (folder, workshop):
        (place / PICTURE).write_bytes(_picture())
    _write_ours(workshop, slides, papers)
    made = {"deck.md": _pandoc(slides), "slides.md": _markdown_pptx(slides),
            "slides.json": json.dumps([asdict(slide) for slide in slides]), "handout.md": _paper([*slides, *papers])}
    for name, text in made.items():
        (folder / name).write_text(text, encoding="utf-8")
    return Corpus(workshop, *(folder / name for name in made), workshop / "pages" / "0000-regeln.md")


def _unit(of: Numbered) -> list[Slide]:
    notes = tuple(of.every(texts.NOTES))

    def lines(each: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(of.every(each))

    def once(kind: str) -> str:
        return "page" if of.number else kind

    return [
        Slide(once("workshop"), of(texts.TITLE), (("", lines((texts.AUTHOR, texts.AFFILIATION, texts.LINE))),),
              notes=notes),
        Slide(once("project"), of(texts.PROJECT), (("Ziel", lines(texts.GOALS)), *(
            (of(group), lines(members)) for group, members in texts.PARTNERS)), notes=notes),
        Slide(once("phases"), of("Entwicklungsphasen von Städteverbänden"), (("", lines(tuple(
            f"**{phase}**: {', '.join(steps)}" if steps else f"**{phase}**" for phase, steps in texts.PHASES))),),
            notes=notes),
        *(Slide("challenge", of(title), (("Hemmnisse", lines(obstacles)), ("Lösungsansätze", lines(approaches))),
                notes=notes) for title, obstacles, approaches in texts.CHALLENGES),
        Slide(once("model"), of(texts.MODEL), notes=notes),
        Slide("page", of("Zum Besprechen"), (("", lines(texts.QUESTIONS)),), notes=notes),
        Slide("page", of("Spielregeln für heute"), (("", lines(texts.RULES)),), notes=notes),
        Slide("page", of("Rechtsformen der Zusammenarbeit"), table=tuple(
            tuple(of(cell) for cell in row) for row in texts.TABLE), notes=notes),
        Slide("page", of("Drei Städte, eine Mitte"), (("", lines(texts.GOALS)),), picture=True, notes=notes),
        Slide("page", of("Nächste Schritte"), (("", lines(texts.STEPS)),), notes=notes),
    ]


def _section(number: int) -> Slide:
    paragraphs = prose(number)
    return Slide("page", f"Hintergrund {number}", (
        ("", (paragraphs[0],)), (f"Was hemmt, was hilft ({number})", (paragraphs[1], paragraphs[2])),
        (f"Ausblick ({number})", (paragraphs[3],))), paper=True)


def _write_ours(workshop: Path, slides: list[Slide], papers: list[Slide]) -> None:
    once = {slide.kind: slide for slide in slides if slide.kind not in ("page", "challenge")}
    settings = _yaml_notes(once["workshop"])
    project = _yaml_notes(once["project"], 2)
    files = {
        "workshop.yaml": f"title: '{texts.TITLE}'\nlanguage: de\nauthors:\n  - name: {texts.AUTHOR}\n"
                         f"    affiliation: {texts.AFFILIATION}\nproject:\n  line: '{texts.LINE}'\n"
                         f"  title: {texts.PROJECT}\n{project}"
                         f"labels:\n  obstacles: Hemmnisse\n  approaches: Lösungsansätze\n{settings}",
        "goals.yaml": "title: Ziel\nitems:\n" + "".join(f"  - {goal}\n" for goal in texts.GOALS),
        "partners.yaml": "title: Voraussetzungen\nitems:\n" + "".join(
            f"  - title: {group}\n    members: [{', '.join(members)}]\n" for group, members in texts.PARTNERS),
        "phases.yaml": f"title: {once['phases'].title}\ncredit: '{texts.CREDIT}'\nitems:\n" + "".join(
            f"  - title: {phase}\n    steps: [{', '.join(steps)}]\n" for phase, steps in texts.PHASES
        ) + _yaml_notes(once["phases"]),
        "model.yaml": f"title: {texts.MODEL}\n{_yaml_notes(once['model'])}",
        "challenges/_collection.yaml": "title: Herausforderungen\n",
    }
    for number, slide in enumerate(each for each in slides if each.kind == "challenge"):
        files[f"challenges/{number:04}.md"] = _item(slide, f"h{number}")
    for number, slide in enumerate(each for each in [*slides, *papers] if each.kind == "page"):
        name = "0000-regeln" if slide.title == "Spielregeln für heute" else f"{number + 1:04}"
        files[f"pages/{name}.md"] = _item(slide, f"s{number}")
    for path, text in files.items():
        (workshop / path).write_text(text, encoding="utf-8")


def _yaml_notes(slide: Slide, indent: int = 0) -> str:
    space = " " * indent
    return f"{space}notes: |\n" + "".join(f"{space}  {line}\n\n" for line in slide.notes)


def _item(slide: Slide, name: str) -> str:
    head = [f"id: {name}", f"title: '{slide.title}'"]
    if slide.paper:
        head.append("show: [handout]")
    if slide.picture:
        head += [f"image: {PICTURE}", f"alt: {texts.ALT}"]
    head += _yaml_notes(slide).splitlines() if slide.notes else []
    body = _body(slide, "##", picture=False)
    return "\n".join(["---", *head, "---", *body, ""])


def _body(slide: Slide, level: str, *, picture: bool = True) -> list[str]:
    """Return the lines of Markdown below the title."""
    found: list[str] = []
    for heading, lines in slide.parts:
        found += [f"{level} {heading}", ""] if heading else []
        found += [line for each in lines for line in (each, "")] if slide.paper else [*(f"- {each}" for each in lines),
                                                                                       ""]
    if slide.table:
        head, *rows = slide.table
        found += [_row(head), "|---" * len(head) + "|", *map(_row, rows), ""]
    if slide.picture and picture:
        found += [f"![{texts.ALT}]({PICTURE})", ""]
    return found


def _row(cells: tuple[str, ...]) -> str:
    return f"| {' | '.join(cells)} |"


def _pandoc(slides: list[Slide]) -> str:
    """Return slides at headings of level two; columns where ours have two."""
    found = [f"---\ntitle: '{texts.TITLE}'\nauthor: {texts.AUTHOR}\nlang: de\n---", ""]
    for slide in slides[1:]:
        found += [f"## {slide.title}", ""]
        if slide.kind in ("challenge", "project") and len(slide.parts) > 1:
            left, *right = slide.parts
            found += ["::: columns", "::: column", *_body(Slide("", "", (left,)), "###"), ":::", "::: column",
                      *_body(Slide("", "", tuple(right)), "###"), ":::", ":::", ""]
        else:
            found += _body(slide, "###")
        found += ["::: notes", *(line for each in slide.notes for line in (each, "")), ":::", ""]
    return "\n".join(found)


def _markdown_pptx(slides: list[Slide]) -> str:
    """Return slides at headings of level one, notes in a comment, `***` between two columns."""
    found: list[str] = []
    for slide in slides:
        found += [f"# {slide.title}", "<!-- markdown-pptx:slide", f"notes: \"{' '.join(slide.notes)}\"", "-->", ""]
        two = slide.kind in ("challenge", "project") and len(slide.parts) > 1
        first = Slide("", "", slide.parts[:1]) if two or slide.picture else slide
        found += _body(first, "##")
        if two:
            found += ["***", "", *_body(Slide("", "", slide.parts[1:]), "##")]
        if slide.picture:
            found += ["***", "", f"![{texts.ALT}]({PICTURE})", ""]
    return "\n".join(found)


def _paper(slides: list[Slide]) -> str:
    found = [f"---\ntitle: '{texts.TITLE}'\nauthor: {texts.AUTHOR}\nlang: de\n---", ""]
    for slide in slides:
        found += [f"## {slide.title}", "", *_body(slide, "###")]
    return "\n".join(found)


def _picture(width: int = 960, height: int = 640) -> bytes:
    """Return a PNG of stripes and a disc, about 20 kB: it needs no library, and packs neither well nor badly."""
    rows = bytearray()
    for y in range(height):
        rows.append(0)
        for x in range(width):
            inside = (x - width // 2) ** 2 + (y - height // 2) ** 2 < 200 ** 2
            rows += bytes((200, 90 + (x * y) % 7, 40)) if inside else bytes((230, (x // 3) % 256, (y // 3) % 256))

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(bytes(rows), 9)) + chunk(
        b"IEND", b"")
