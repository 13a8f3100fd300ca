"""Reads Markdown: CommonMark with tables, without raw HTML, and kind to German gender stars."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final, cast

from impuls_workshop.content.markdown_bare import bare_blocks
from impuls_workshop.content.markdown_plain import plain_tokens
from impuls_workshop.content.markdown_words import CITATION, CITED, Token, words_of
from impuls_workshop.content.parsed import Parsed, Piece
from impuls_workshop.patterns import compiled_later
from impuls_workshop.reading.escaping import escape

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markdown_it import MarkdownIt
    from markdown_it.rules_inline import StateInline

DEEPEST: Final = 40
"""Deepest nesting of lists and quotes; markdown-it drops what lies deeper, so we report it."""

_SPECIAL: Final = re.compile(r"[*_`\[\]<>&\\\n]")
"""Characters that may mean something in inline Markdown. A text without them is just words."""
_OTHER_LANGUAGE: Final = compiled_later(r"\[([^\[\]\n]+)\]\{lang=\"?([A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*)\"?\}")


@lru_cache(maxsize=4096)
def inline(text: str) -> Parsed:
    """Read a short text: emphasis, links and code, but no blocks. Lists and headings are just words."""
    if not _SPECIAL.search(text):
        return Parsed([Piece(escape(text, quote=False), 0, 0)], text)
    from impuls_workshop.content.markdown_inline import InlineWriter

    writer = InlineWriter()
    children = words_of(text)
    if children is None:
        children = cast("list[Token]", parser().parseInline(text)[0].children)
    starts = [(row, 0) for row in range(text.count("\n") + 1)]
    writer.write(Token("inline", content=text, children=children), starts, pictures=False)
    return writer.finished()


@lru_cache(maxsize=1024)
def blocks(text: str) -> Parsed:
    """Read a long text: paragraphs, lists, tables and all."""
    bare = bare_blocks(text)
    if bare is not None:
        return bare
    from impuls_workshop.content.markdown_blocks import BlockWriter

    writer = BlockWriter(text.split("\n"))
    writer.write_all(tokens(text))
    return writer.finished()


def tokens(text: str) -> Sequence[Token]:
    """Return markdown-it's tokens of a long text."""
    plain = plain_tokens(text)
    return cast("Sequence[Token]", parser().parse(text)) if plain is None else plain


def outline(text: str) -> Sequence[Token]:
    """Return markdown-it's tokens of a long text without reading the words inside of blocks."""
    plain = plain_tokens(text, words=False)
    if plain is not None:
        return plain
    found: list[Any] = []
    made = parser()
    made.block.parse(text, made, {}, found)
    return found


@lru_cache(maxsize=1)
def parser() -> MarkdownIt:
    """Return the one parser."""
    from markdown_it import MarkdownIt

    made = MarkdownIt("commonmark", {"html": False, "maxNesting": DEEPEST + 2}).enable("table")
    made.inline.ruler.before("emphasis", "star_in_word", _star_in_word)
    made.inline.ruler.before("link", "citation", _citation)
    made.inline.ruler.before("link", "other_language", _other_language)
    # Links are checked when they are written, where a bad one can be reported with its place.
    made.validateLink = _any_link  # type: ignore[method-assign]
    made.normalizeLink = _as_written  # type: ignore[method-assign]
    return made


def _star_in_word(state: StateInline, silent: bool) -> bool:
    """`Expert*innen und Bürger*innen` has no emphasis: a single star between letters is a character."""
    text, at = state.src, state.pos
    if text[at] != "*" or not 0 < at < state.posMax - 1:
        return False
    if not (text[at - 1].isalnum() and text[at + 1].isalnum()):
        return False
    if not silent:
        state.pending += "*"
    state.pos += 1
    return True


def _citation(state: StateInline, silent: bool) -> bool:
    """A citation, as `CITATION` says."""
    found = CITATION.match(state.src, state.pos)
    if found is None:
        return False
    if not silent:
        for name, locator in CITED.findall(found[0]):
            cited = state.push("citation", "", 0)
            cited.content, cited.info = name, locator.strip()
    state.pos = found.end()
    return True


def _other_language(state: StateInline, silent: bool) -> bool:
    """`[Workshop]{lang=en}` says that words are of another language (pandoc's form)."""
    found = _OTHER_LANGUAGE.match(state.src, state.pos)
    if found is None or found.end() > state.posMax:
        return False
    if not silent:
        state.push("language_open", "span", 1).content = found[2]
        end, state.pos, state.posMax = state.posMax, found.start(1), found.end(1)
        state.md.inline.tokenize(state)
        state.posMax = end
        state.push("language_close", "span", -1).content = found[0][found.end(1) - found.start():]
    state.pos = found.end()
    return True


def _any_link(url: str) -> bool:
    return True


def _as_written(url: str) -> str:
    return url
