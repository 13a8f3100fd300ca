"""Collects inline words into runs, with white space treated as HTML does."""

from __future__ import annotations

import re
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from impuls_workshop.diagnostics import Span
from impuls_workshop.document.model import Run

_SUPERIOR: Final = tuple("⁰¹²³⁴⁵⁶⁷⁸⁹")
_WHITE: Final = re.compile(r"[ \t\r\n\f]+")
_COLLAPSIBLE: Final = re.compile(r"[\t\r\n\f]|  ")


class Look(Struct, frozen=True):
    """How words look and where they lead."""

    bold: bool = False
    italic: bool = False
    code: bool = False
    link: str | None = None
    language: str | None = None
    """BCP 47 tag where it differs from the deck's."""


class Line(Struct):
    """The words of one paragraph while it is read."""

    runs: list[Run]
    kept: bool = False
    """Whether white space is kept as written, as in `pre`."""

    def add(self, text: str, look: Look, span: Span | None) -> None:
        """Append words."""
        if text:
            self.runs.append(Run(text, look.bold, look.italic, look.code, look.link, look.language, span))

    def attach(self, text: str, look: Look, span: Span | None) -> None:
        """Append a mark of reference: without the white space before it, set apart from a mark before it."""
        if text and self.runs and self.runs[-1].text.endswith(_SUPERIOR) and text.startswith(_SUPERIOR):
            text = f"\u202f{text}"
        if text and self.runs and self.runs[-1].text != "\n":
            self.runs[-1] = replace(self.runs[-1], text=self.runs[-1].text.rstrip(" \t\r\n\f"))
        self.add(text, look, span)

    def add_break(self, look: Look, span: Span | None) -> None:
        """Append a line break."""
        self.runs.append(Run("\n", look.bold, look.italic, look.code, look.link, look.language, span))

    def finish(self) -> tuple[Run, ...]:
        """Return the runs: white space collapsed, none at either end, neighbours of one look joined."""
        if self.kept:
            return _joined(self.runs)
        if len(self.runs) == 1 and (text := self.runs[0].text) and not text[0].isspace() and not text[-1].isspace() \
                and not _COLLAPSIBLE.search(text):
            return (self.runs[0],)
        made: list[Run] = []
        space = True
        for run in self.runs:
            if run.text == "\n":
                _strip_end(made)
                made.append(run)
                space = True
                continue
            text = _WHITE.sub(" ", run.text) if _COLLAPSIBLE.search(run.text) else run.text
            text = text.removeprefix(" ") if space else text
            if text:
                made.append(run if text == run.text else replace(run, text=text))
                space = text.endswith(" ")
        while made and not made[-1].text.strip(" \n"):
            made.pop()
        _strip_end(made)
        while made and made[0].text == "\n":
            made.pop(0)
        return _joined(made)


def _strip_end(runs: list[Run]) -> None:
    while runs and runs[-1].text != "\n":
        text = runs[-1].text.rstrip(" ")
        if text:
            if text != runs[-1].text:
                runs[-1] = replace(runs[-1], text=text)
            return
        runs.pop()


def _joined(runs: list[Run]) -> tuple[Run, ...]:
    if len(runs) < 2:
        return tuple(runs)
    made: list[Run] = []
    for run in runs:
        if made and _look(made[-1]) == _look(run):
            made[-1] = replace(made[-1], text=made[-1].text + run.text)
        else:
            made.append(run)
    return tuple(made)


def _look(run: Run) -> Look:
    return Look(run.bold, run.italic, run.code, run.link, run.language)
