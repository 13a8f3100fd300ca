"""Writes Markdown blocks as block words with places: always well-formed, lists always tight."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Final

from impuls_workshop.content.markdown import DEEPEST
from impuls_workshop.content.markdown_inline import InlineWriter
from impuls_workshop.content.parsed import Parsed, Piece, Problem
from impuls_workshop.reading.escaping import escape

if TYPE_CHECKING:
    from impuls_workshop.content.markdown_words import Token

_HEADINGS: Final = {"h1": "h2", "h2": "h3"}
"""A page has its own first heading, so a text's headings go one level down; the deepest is h4."""
LONG_ROW: Final = 72
"""Of a table with a longer line, the dashes below the header say how wide the columns are (pandoc's rule)."""
UNEVEN: Final = 1.5
"""Unless they are about alike, which says nothing: columns then follow from their content."""


class BlockWriter:
    """Collects the pieces of a long text.

    A list item never holds paragraphs of its own: they are set apart by line breaks, because PDF/UA
    wants list items without blocks, and PowerPoint has none.
    """

    def __init__(self, lines: list[str]) -> None:
        self._lines = lines
        self._inline = InlineWriter()
        self._item_filled: list[bool] = []
        self._cell_at = (-1, 0)
        self._picture = False
        self._takes_pictures = True

    def finished(self) -> Parsed:
        """Return what was collected."""
        result = self._inline.finished()
        result.plain = "\n".join(line.rstrip() for line in result.plain.strip().split("\n"))
        return result

    def write_all(self, tokens: Iterable[Token]) -> None:
        """Write markdown-it's tokens."""
        found = list(tokens)
        for at, token in enumerate(found):
            if token.type == "paragraph_open":
                self._picture = not self._item_filled and _only_picture(found[at + 1])
            _WRITERS.get(token.type, BlockWriter._unknown)(self, token)
            if token.level >= DEEPEST and token.map:
                self._inline.problem("content.too-deep", token.map[0], 0, limit=str(DEEPEST))

    def _put(self, markup: str, words: str = "") -> None:
        self._inline.put(markup)
        if words:
            self._inline.words.append(words)

    def _unknown(self, token: Token) -> None:
        """Ignore tokens that print nothing, such as the definition of a link."""

    def _inline_text(self, token: Token) -> None:
        self._inline.write(token, self._starts(token), pictures=self._takes_pictures)
        if self._picture and (title := (token.children or [token])[0].attrs.get("title")):
            self._put(f"<figcaption>{escape(str(title), quote=False)}</figcaption>", f" {title}")

    def _starts(self, token: Token) -> list[tuple[int, int]]:
        """Return where each line of an inline token's content begins in the text."""
        first = token.map[0] if token.map else 0
        starts: list[tuple[int, int]] = []
        for row, words in enumerate(token.content.split("\n"), first):
            written = self._lines[row] if row < len(self._lines) else ""
            begin = self._cell_at[1] if self._cell_at[0] == row else 0
            found = written.find(words, begin)
            if found < 0:
                found = written.find(words[:6].strip() or words, begin)  # a cell with an escaped bar
            starts.append((row, max(found, 0)))
            if self._cell_at[0] == row:
                self._cell_at = (row, max(found, begin) + len(words))
        return starts

    # paragraphs and headings

    def _open_paragraph(self, token: Token) -> None:
        self._open_block("<figure>" if self._picture else "<p>")

    def _close_paragraph(self, token: Token) -> None:
        self._close_block("</figure>" if self._picture else "</p>")
        self._picture = False

    def _open_heading(self, token: Token) -> None:
        self._takes_pictures = False
        self._open_block("<strong>" if self._item_filled else f"<{_HEADINGS.get(token.tag, 'h4')}>")
        if self._item_filled:
            self._put("<strong>")

    def _close_heading(self, token: Token) -> None:
        self._takes_pictures = True
        if self._item_filled:
            self._put("</strong>")
        self._close_block(f"</{_HEADINGS.get(token.tag, 'h4')}>")

    def _open_block(self, tag: str) -> None:
        if not self._item_filled:
            self._put(tag)
        elif self._item_filled[-1]:
            self._put("<br/>")
        if self._item_filled:
            self._item_filled[-1] = True

    def _close_block(self, tag: str) -> None:
        self._put("" if self._item_filled else tag, "\n")

    # lists and quotes

    def _open_list(self, token: Token) -> None:
        start = token.attrs.get("start")
        self._put(f'<{token.tag} start="{start}">' if start is not None else f"<{token.tag}>")

    def _close(self, token: Token) -> None:
        self._put(f"</{token.tag}>")

    def _open_item(self, token: Token) -> None:
        self._item_filled.append(False)
        self._put("<li>")

    def _close_item(self, token: Token) -> None:
        self._item_filled.pop()
        self._put("</li>")

    def _quote(self, token: Token) -> None:
        if not self._item_filled:
            self._put("<blockquote>" if token.nesting > 0 else "</blockquote>")

    def _code(self, token: Token) -> None:
        text = token.content.rstrip("\n")
        inside = bool(self._item_filled)
        self._open_block("<pre>")
        line = (token.map[0] if token.map else 0) + (token.type == "fence")
        if inside:
            self._put("<code>")
        self._inline.result.pieces.append(
            Piece(escape(text, quote=False).replace("\n", "<br/>" if inside else "\n"), line, 0))
        self._inline.words.append(text)
        if inside:
            self._put("</code>")
        self._close_block("</pre>")

    def _rule(self, token: Token) -> None:
        self._inline.result.problems.append(
            Problem("content.rule-not-shown", token.map[0] if token.map else 0, 0, warning=True))

    # tables

    def _table(self, token: Token) -> None:
        if not self._item_filled:
            widths = self._widths(token) if token.type == "table_open" else ""
            self._put(f"<{token.tag}{widths}>" if token.nesting > 0 else f"</{token.tag}>")
        elif token.type == "table_open":
            self._inline.problem("content.table-in-list", token.map[0] if token.map else 0, 0,
                                 "content.end-the-list")

    def _widths(self, token: Token) -> str:
        """Return the shares of a table's columns: with long lines the dashes below its header say them."""
        first, last = token.map or (0, 0)
        rows = self._lines[first:last]
        if len(rows) < 2 or max(map(len, rows)) <= LONG_ROW:
            return ""
        dashes = [len(cell.strip()) for cell in rows[1].strip().strip("|").split("|")]
        if max(dashes) < UNEVEN * max(1, min(dashes)):
            return ""
        return f' widths="{" ".join(map(str, dashes))}"'

    def _row(self, token: Token) -> None:
        if token.nesting > 0 and token.map:
            self._cell_at = (token.map[0], 0)
        if not self._item_filled:
            self._put("<tr>" if token.nesting > 0 else "</tr>")
        elif token.nesting > 0:
            self._open_block("")
        if token.nesting < 0:
            self._put("", "\n")

    def _cell(self, token: Token) -> None:
        self._takes_pictures = token.nesting < 0
        if token.nesting < 0:
            self._put("" if self._item_filled else f"</{token.tag}>", "\t")
        elif not self._item_filled:
            style = token.attrs.get("style")
            self._put(f'<{token.tag} style="{escape(str(style))}">' if style else f"<{token.tag}>")
        else:
            self._put(" ")


def _only_picture(token: Token) -> bool:
    children = token.children or []
    return len(children) == 1 and children[0].type == "image"


_WRITERS: Final[dict[str, Callable[[BlockWriter, Token], None]]] = {
    "inline": BlockWriter._inline_text,
    "paragraph_open": BlockWriter._open_paragraph, "paragraph_close": BlockWriter._close_paragraph,
    "heading_open": BlockWriter._open_heading, "heading_close": BlockWriter._close_heading,
    "bullet_list_open": BlockWriter._open_list, "bullet_list_close": BlockWriter._close,
    "ordered_list_open": BlockWriter._open_list, "ordered_list_close": BlockWriter._close,
    "list_item_open": BlockWriter._open_item, "list_item_close": BlockWriter._close_item,
    "blockquote_open": BlockWriter._quote, "blockquote_close": BlockWriter._quote,
    "fence": BlockWriter._code, "code_block": BlockWriter._code, "hr": BlockWriter._rule,
    "table_open": BlockWriter._table, "table_close": BlockWriter._table,
    "thead_open": BlockWriter._table, "thead_close": BlockWriter._table,
    "tbody_open": BlockWriter._table, "tbody_close": BlockWriter._table,
    "tr_open": BlockWriter._row, "tr_close": BlockWriter._row,
    "th_open": BlockWriter._cell, "th_close": BlockWriter._cell,
    "td_open": BlockWriter._cell, "td_close": BlockWriter._cell,
}
