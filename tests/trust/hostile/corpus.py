"""The hostile inputs by name: each a function that writes a workshop, and what is to come of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

Outcome = Literal["refused", "built", "either"]
Maker = Callable[["Ground"], None]

DECK = "title: {en: Deck}\nfile: deck.pptx\nformat: pptx\ntemplate: deck.xml.j2\n"
PAPER = ("title: {en: Paper}\nfile: handout.pdf\nformat: pdf\ntemplate: handout.html.j2\n"
         "stylesheets: [page.css, own.css]\n")


@dataclass(frozen=True)
class Ground:
    """Where a case is set up.

    Attributes:
        around: The folder everything lies in; `secret.txt` and `secret.png` lie there.
        workshop: The workshop's folder.
        listener: Address of a server that writes down each request.
        secret: What must not come out.
    """

    around: Path
    workshop: Path
    listener: str
    secret: str

    def write(self, name: str, content: str | bytes) -> Path:
        """Write a file of the workshop."""
        path = self.workshop / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8", "surrogatepass"))
        return path

    def page(self, text: str | bytes, head: str = "") -> None:
        """Write an item of the pages."""
        start = f"---\ntitle: Page\n{head}---\n".encode()
        self.write("pages/1-page.md", start + (text if isinstance(text, bytes) else text.encode()))

    def slides(self, template: str) -> None:
        """Write a template of slides; the first line of the given text is line 1."""
        self.write("templates/deck/artifact.yaml", DECK)
        self.write("templates/deck/deck.xml.j2", template)

    def slide(self, inside: str) -> None:
        """Write a template of one slide with this in its body."""
        self.slides(f'<deck title="t" language="en"><slide layout="content" id="a"><title>T</title>\n'
                    f"<body>{inside}</body></slide></deck>")

    def paper(self, body: str = "<p>Text</p>", css: str = "", head: str = "") -> None:
        """Write a template of pages."""
        self.write("templates/handout/artifact.yaml", PAPER)
        self.write("templates/handout/own.css", css)
        self.write("templates/handout/handout.html.j2", f'<html lang="en"><head><title>T</title>{head}</head>\n'
                   f"<body><h1>T</h1>\n{body}\n</body></html>")

    def picture(self, name: str, content: bytes) -> None:
        """Write a picture and a page that shows it."""
        self.write(f"images/{name}", content)
        self.page("Text\n", f"image: images/{name}\nalt: A picture\nlayout: picture-right\n")


@dataclass(frozen=True)
class Case:
    """One hostile input.

    Attributes:
        name: What is tried.
        make: Writes it.
        only: The artifact that is built.
        outcome: What is to come of it.
        named: File that a refusal names, with its line where that is known.
        folder: Name of the workshop's folder.
    """

    name: str
    make: Maker
    only: str
    outcome: Outcome
    named: str
    folder: str = "small"


CASES: dict[str, Case] = {}


def case(name: str, named: str = "", *, only: str = "deck", outcome: Outcome = "refused",
         folder: str = "small") -> Callable[[Maker], Maker]:
    """Enter a function as a case."""

    def enter(make: Maker) -> Maker:
        assert name not in CASES
        CASES[name] = Case(name, make, only, outcome, named, folder)
        return make

    return enter


def cases(only: str, outcome: Outcome, named: str, do: Callable[[Ground, str], None],
          many: dict[str, str]) -> None:
    """Enter a case for each of many texts that one function writes."""
    for name, text in many.items():
        CASES[name] = Case(name, lambda ground, text=text: do(ground, text), only, outcome, named)  # type: ignore[misc]
