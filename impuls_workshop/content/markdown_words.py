"""Reads the inline Markdown that people write most: words, simple emphasis, code, links and citations."""

from __future__ import annotations

import re
from typing import Any, Final

from msgspec import Struct, field

from impuls_workshop.patterns import compiled_later

CITED_ONE: Final = r"@([A-Za-z0-9][\w.-]*)(?:,\s*([^\[\];@\n]+))?"
CITED: Final = compiled_later(CITED_ONE)
CITATION: Final = compiled_later(rf"\[{CITED_ONE}(?:\s*;\s*{CITED_ONE})*\](?![(\[])")
"""`[@arge2008]` cites a source, `[@arge2008, S. 12; @rog14]` several, or a place in one (pandoc's form)."""

_SIGN: Final = re.compile(r"[*_`\[\]<&\\\n!]")
_SIMPLE: Final = r"[^*_`\[\]<&\\\n!]"
_CODE: Final = re.compile(r"`([^`\s](?:[^`\n]*[^`\s])?)`(?!`)")
_EMPHASIS: Final = re.compile(
    rf"(\*\*?)(?=[^\W_])({_SIMPLE}*?(?:[^\W_]|[^\W_][.:]))\1(?=[\s.,;:?)]|$)", re.MULTILINE)
_LINK: Final = re.compile(rf"\[({_SIMPLE}+)\]\((https?://[^\s()<>\\*\[\]`]+)\)(?![({{\[])")
_ENTITY: Final = re.compile(r"&(?:#|\w+;)")
_TAGS: Final = {"**": ("strong", "strong"), "*": ("em", "em")}


class Token(Struct):
    """A token as markdown-it makes them; only what our writers read."""

    type: str
    tag: str = ""
    nesting: int = 0
    level: int = 0
    map: list[int] | None = None
    content: str = ""
    children: list[Token] | None = None
    info: str = ""
    attrs: dict[str, Any] = field(default_factory=dict)


def words_of(text: str) -> list[Token] | None:
    """Return markdown-it's tokens of a text without blocks, or None if it takes markdown-it to say."""
    found: list[Token] = []
    begin = at = 0
    while (sign := _SIGN.search(text, at)) is not None:
        start = sign.start()
        read = _read(text, start)
        if read is None:
            return None
        tokens, at = read
        if tokens:
            if begin < start:
                found.append(Token("text", content=text[begin:start]))
            found += tokens
            begin = at
    if begin < len(text):
        found.append(Token("text", content=text[begin:]))
    return found


def _read(text: str, at: int) -> tuple[list[Token], int] | None:
    """Read what a sign opens; without tokens the sign is just a character."""
    sign = text[at]
    before, after = text[at - 1 : at] if at else "", text[at + 1 : at + 2]
    if _is_character(sign, before, after) or (sign == "&" and not _ENTITY.match(text, at)):
        return [], at + 1
    if sign == "\n" and before.strip() and after.strip():
        return [Token("softbreak", "br")], at + 1
    if sign == "`" and before != "`" and (code := _CODE.match(text, at)):
        return [Token("code_inline", "code", content=code[1])], code.end()
    if sign == "*" and not before.strip() and (found := _EMPHASIS.match(text, at)):
        kind, tag = _TAGS[found[1]]
        return _around(kind, tag, found[2], {}), found.end()
    return _bracket(text, at) if sign == "[" else None


def _is_character(sign: str, before: str, after: str) -> bool:
    """Whether a sign is none where it stands."""
    if sign == "!":
        return after != "["
    return sign in "*_" and before.isalnum() and after.isalnum()


def _bracket(text: str, at: int) -> tuple[list[Token], int] | None:
    if cited := CITATION.match(text, at):
        return [Token("citation", content=name, info=locator.strip())
                for name, locator in CITED.findall(cited[0])], cited.end()
    link = _LINK.match(text, at)
    if link is None or _ENTITY.search(link[2]):
        return None
    return _around("link", "a", link[1], {"href": link[2]}), link.end()


def _around(kind: str, tag: str, words: str, attrs: dict[str, Any]) -> list[Token]:
    return [Token(f"{kind}_open", tag, 1, 0, attrs=attrs), Token("text", level=1, content=words),
            Token(f"{kind}_close", tag, -1, 0)]
