"""Stamps every tag a template writes with its place, so that errors in the result lead back to it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from jinja2.ext import Extension

from impuls_workshop.templating.placing import SHEET
from impuls_workshop.templating.tokens import Words

if TYPE_CHECKING:
    from impuls_workshop.templating.compiling import Reading

_PIECE: Final = re.compile(
    r"(?P<open><!--|<!\[CDATA\[|<\?)|(?P<close>-->|\]\]>|\?>)|<(?P<tag>[A-Za-z_][\w.:-]*)")
_CLOSED_BY: Final = {"<!--": "-->", "<![CDATA[": "]]>", "<?": "?>"}


def stamp(words: Words) -> str:
    """Return a template's source with ` at="…:line:column"` in each tag that it writes literally.

    Tags inside Jinja's code and comments, XML comments and CDATA stay as they are, and so do tags whose
    name a variable completes. Lines keep their numbers. The path follows when the code is `placed`.

    Args:
        words: The template.
    """
    pieces: list[str] = []
    done = 0
    for start, end in _tags(words):
        line, column = words.place(start)
        pieces += (words.source[done:end], f' at="{SHEET}:{line}:{column}"')
        done = end
    return "".join(pieces) + words.source[done:]


def _tags(words: Words) -> Iterator[tuple[int, int]]:
    """Offsets of each literal tag: its `<`, and the end of its name."""
    inside: str | None = None
    for number, token in enumerate(words.tokens):
        if token.kind != "data":
            continue
        completed = number + 1 < len(words.tokens) and words.tokens[number + 1].kind == "variable_begin"
        for found in _PIECE.finditer(token.text):
            if inside:
                inside = None if found["close"] == inside else inside
            elif found["open"]:
                inside = _CLOSED_BY[found["open"]]
            elif found["tag"] and not (completed and found.end() == len(token.text)):
                yield token.start + found.start(), token.start + found.end()


class Stamps(Extension):
    """The Jinja extension that stamps templates as they are read; see `stamp`."""

    def preprocess(self, source: str, name: str | None, filename: str | None = None) -> str:
        """Stamp a template that has a path of its own."""
        if filename is None:
            return source
        environment: Reading = self.environment  # type: ignore[assignment]  # the only one that has stamps
        return stamp(environment.words_of(source, filename))
