"""Puts a template's path into its compiled code, which is the same wherever the template lies."""

from __future__ import annotations

from types import CodeType
from typing import Final

from impuls_workshop.reading.escaping import escape

SHEET: Final = "\ufdd2"
"""Stands for the template's path in its stamps until the code is placed. No source may hold it."""


def placed(code: CodeType, shown: str) -> CodeType:
    """Return a template's code with its path in all its stamps.

    Args:
        code: What was compiled of a stamped template.
        shown: Its path as shown to the user.
    """
    return _placed(code, shown, escape(shown).replace("{", "&#123;"))


def _placed(code: CodeType, shown: str, written: str) -> CodeType:
    constants = tuple(_constant(constant, shown, written) for constant in code.co_consts)
    return code.replace(co_consts=constants, co_filename=shown)


def _constant(constant: object, shown: str, written: str) -> object:
    if isinstance(constant, str):
        return constant.replace(SHEET, written)
    if isinstance(constant, CodeType):
        return _placed(constant, shown, written)
    if isinstance(constant, tuple):
        return tuple(_constant(part, shown, written) for part in constant)
    return constant
