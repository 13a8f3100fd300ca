"""Writes inline Markdown as block words with places."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from urllib.parse import unquote

from impuls_workshop.content.parsed import Citation, ImageUse, Parsed, Piece, Problem
from impuls_workshop.patterns import compiled_later
from impuls_workshop.reading.escaping import escape
from impuls_workshop.reading.source import FORBIDDEN, STAND_IN

if TYPE_CHECKING:
    from collections.abc import Sequence

    from impuls_workshop.content.markdown_words import Token

LINK: Final = compiled_later(r"(?is)(?:https?://[^\s/]|mailto:[^\s@]+@|tel:[+\d]|#[^\s#]).*")
"""Links that may leave a document: the web, mail, telephone, or a place inside the document."""

_NORMAL: Final = compiled_later(
    r"https?://[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:/(?:[A-Za-z0-9/_.~:@&=+$,;?#-]|%[0-9A-Fa-f]{2})*)?")
"""Links that are as they should be, which most are."""

_TAGS: Final = {
    "strong_open": "<strong>", "strong_close": "</strong>", "em_open": "<em>", "em_close": "</em>"}
_WORDS: Final = ("text", "code_inline", "softbreak", "hardbreak")


class InlineWriter:
    """Collects the pieces of inline Markdown."""

    def __init__(self) -> None:
        self.result = Parsed()
        self.words: list[str] = []
        self._links: list[bool] = []
        self._pictures = True

    def finished(self) -> Parsed:
        """Return what was collected."""
        self.result.plain = "".join(self.words)
        return self.result

    def put(self, markup: str) -> None:
        """Add markup that has no place of its own."""
        self.result.pieces.append(Piece(markup))

    def write(self, token: Token, starts: Sequence[tuple[int, int]], *, pictures: bool = True) -> None:
        """Write an `inline` token.

        Args:
            token: The token; its content is the source of the words.
            starts: Line and column in the whole text, from 0, where each line of the content begins.
            pictures: Whether pictures may stand here.
        """
        self._pictures = pictures
        source = _Cursor(token.content, starts)
        for child in token.children or ():
            self._write_child(child, source)

    def _write_child(self, child: Token, source: _Cursor) -> None:
        match child.type:
            case "text":
                self._text(child.content, source)
            case "code_inline":
                self.put("<code>")
                self._text(child.content, source)
                self.put("</code>")
            case "softbreak":
                source.next_line()
                self._raw(" ", " ")
            case "hardbreak":
                source.next_line()
                self._raw("<br/>", "\n")
            case "link_open":
                self._open_link(child, source)
            case "link_close":
                source.skip_target()
                if self._links.pop():
                    self.put("</a>")
            case "citation":
                self._cite(child.content, child.info, source)
            case "language_open":
                self.put(f'<span lang="{escape(child.content)}">')
            case "language_close":
                source.peek(child.content, after=True)
                self.put("</span>")
            case "image":
                self._image(child, source)
            case kind:
                self.put(_TAGS[kind])

    def _raw(self, markup: str, words: str) -> None:
        self.put(markup)
        self.words.append(words)

    def _text(self, text: str, source: _Cursor) -> None:
        if not text:
            return
        line, column = source.find(text)
        if not text.isprintable() and (found := FORBIDDEN.search(text)):
            # Written as an entity such as &#x202E;, so it was not seen in the source.
            self.problem("yaml.forbidden-character", line, column, "yaml.delete-it",
                         character=f"U+{ord(found[0]):04X}")
            text = FORBIDDEN.sub(STAND_IN, text)
        self.result.pieces.append(Piece(escape(text, quote=False), line, column))
        self.words.append(text)

    def problem(self, code: str, line: int, column: int, hint: str | None = None, **values: str) -> None:
        """Note something wrong."""
        self.result.problems.append(Problem(code, line, column, hint, tuple(values.items())))

    def _open_link(self, child: Token, source: _Cursor) -> None:
        target = str(child.attrs.get("href", ""))
        allowed = LINK.fullmatch(target) is not None and (target.isprintable() or not FORBIDDEN.search(target))
        self._links.append(allowed)
        if allowed:
            self.put(f'<a href="{escape(_normalised(target))}">')
            return
        line, column = source.peek("<" if child.info == "auto" else "[")
        self.problem("content.bad-link", line, column, "content.link-kinds", target=target)

    def _cite(self, name: str, locator: str, source: _Cursor) -> None:
        line, column = source.peek(f"@{name}", after=True)
        if self.words:
            self.words[-1] = self.words[-1].rstrip(" ")
        self.result.citations.append(Citation(name, line, column))
        self.result.pieces.append(Piece("", line, column))
        if locator:
            source.peek(locator, after=True)
        where = f' locator="{escape(locator)}"' if locator else ""
        self.put(f'<citation of="{escape(name)}"{where}/>')

    def _image(self, child: Token, source: _Cursor) -> None:
        path = unquote(str(child.attrs.get("src", "")))
        alt = FORBIDDEN.sub(STAND_IN, _plain(child))
        line, column = source.peek("![", after=True)
        if not self._pictures:
            self.problem("content.image-in-line", line, column, "content.image-in-text", image=path)
            self._raw(escape(alt, quote=False), alt)
            return
        if not alt:
            self.problem("content.image-without-alt", line, column, "content.describe-image", image=path)
        self.result.images.append(ImageUse(path, line, column))
        markup = f'<img src="{escape(FORBIDDEN.sub(STAND_IN, path))}" alt="{escape(alt)}"/>'
        self.result.pieces.append(Piece(markup, line, column))


class _Cursor:
    """Finds words in the source of inline Markdown, going forward."""

    def __init__(self, text: str, starts: Sequence[tuple[int, int]]) -> None:
        self._text, self._starts = text, starts
        self._at = 0
        self._row = 0

    def find(self, words: str) -> tuple[int, int]:
        """Return where the words are, and go on behind them."""
        end = self._line_end()
        found = self._text.find(words, self._at, end)
        if found < 0:
            return self._place(self._at)  # written otherwise, with escapes or entities
        self._at = found + len(words)
        return self._place(found)

    def peek(self, sign: str, *, after: bool = False) -> tuple[int, int]:
        """Return where a sign is; with `after`, go on behind it."""
        found = self._text.find(sign, self._at)
        if found < 0:
            return self._place(self._at)
        place = self._place(found)
        if after:
            self._at = found + len(sign)
        return place

    def skip_target(self) -> None:
        """Go on behind the target of a link, `](…)`, so that no words are found in it."""
        if self._text.startswith("](", self._at):
            self._at = max(self._text.find(")", self._at), self._at)

    def next_line(self) -> None:
        """Go to the start of the next line."""
        end = self._line_end()
        self._row += 1
        self._at = min(end + 1, len(self._text))

    def _line_end(self) -> int:
        end = self._text.find("\n", self._at)
        return len(self._text) if end < 0 else end

    def _place(self, at: int) -> tuple[int, int]:
        row = min(self._text.count("\n", 0, at), len(self._starts) - 1)
        line, column = self._starts[row]
        return line, column + at - (self._text.rfind("\n", 0, at) + 1)


def _plain(image: Token) -> str:
    """Return a picture's description without its markup."""
    return " ".join("".join(child.content or " " for child in image.children or ()
                            if child.type in _WORDS).split())


def _normalised(target: str) -> str:
    if _NORMAL.fullmatch(target):
        return target
    from markdown_it.common.normalize_url import normalizeLink

    return normalizeLink(target)
