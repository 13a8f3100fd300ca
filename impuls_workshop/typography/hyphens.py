"""Soft hyphens in long words, by the rules of the language."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from msgspec.structs import replace

from impuls_workshop.document.model import Block, Paragraph
from impuls_workshop.typography.breaking import SOFT_HYPHEN

if TYPE_CHECKING:
    from pyphen import Pyphen

LEAST: Final = 3
"""Fewest letters before and after a hyphen."""
_LETTERS: Final = re.compile(r"[^\W\d_]{7,}")


def hyphenated(blocks: Sequence[Block], language: str) -> tuple[Block, ...]:
    """Return blocks with soft hyphens in their longer words; tables stay as they are.

    Args:
        blocks: The blocks.
        language: BCP 47 tag. A language without rules gets no hyphens.
    """
    return tuple(_paragraph(block, language) if isinstance(block, Paragraph) else block for block in blocks)


def _paragraph(paragraph: Paragraph, language: str) -> Paragraph:
    return replace(paragraph, runs=tuple(
        run if run.code else replace(run, text=_with_hyphens(run.text, run.language or language))
        for run in paragraph.runs))


def _with_hyphens(text: str, language: str) -> str:
    rules = _rules(language)
    return _LETTERS.sub(lambda word: rules.inserted(word[0], SOFT_HYPHEN), text) if rules else text


@lru_cache(maxsize=16)
def _rules(language: str) -> Pyphen | None:
    import pyphen

    name = pyphen.language_fallback(language.replace("-", "_"))
    return pyphen.Pyphen(lang=name, left=LEAST, right=LEAST) if name else None
