"""Compiled templates that are kept: in this process, beside the program, and in the user's cache folder.

What is kept of a template depends on its text and name, on Jinja's exact version, and on the modules here that say
what code is made of it. All of that is in its key, so nothing that is kept can be out of date, and whatever has no
match is compiled. It depends neither on where the template lies (`placing.placed` puts its path in), nor on the values
or the language it is rendered with: names are checked each time, against what is known of the template.
"""

from __future__ import annotations

from functools import cache
from hashlib import sha256
from importlib.util import find_spec
from pathlib import Path
from types import CodeType
from typing import Any, Final

import jinja2
from msgspec import Struct

from impuls_workshop.templating import kept_files
from impuls_workshop.templating.facts import Facts
from impuls_workshop.templating.placing import placed

_DECIDING: Final = ("compiling.py", "environment.py", "facts.py", "keeping.py", "limits.py", "placing.py", "stamps.py",
                    "tokens.py")
"""Modules that decide what is made of a template."""
_MOST: Final = 100
"""Templates kept in one process."""


class Kept(Struct, frozen=True):
    """A template without mistakes."""

    facts: Facts
    code: CodeType
    """Without the template's path: see `placing.placed`."""


_HERE: Final[dict[str, Kept]] = {}
_PLACED: Final[dict[tuple[str, str], CodeType]] = {}


def key_of(name: str, source: str, dialect: str) -> str:
    """Return the key under which a template is kept; empty if it cannot be kept.

    Args:
        name: The name it is loaded by.
        source: Its text.
        dialect: The filters and tests there are: Jinja writes into the code how they are called.
    """
    program = _program()
    return sha256("\0".join((program, dialect, name, source)).encode()).hexdigest() if program else ""


def find(key: str) -> Kept | None:
    """Return what is kept of a template, or None."""
    if key and key not in _HERE and (found := _shipped(key) or _cached(key)):
        _remember(key, found)
    return _HERE.get(key)


def keep(key: str, kept: Kept) -> None:
    """Keep a template that was rendered without a mistake."""
    if key:
        _remember(key, kept)
        kept_files.write(key, kept.facts.plain, kept.code)


def code_of(key: str, kept: Kept, shown: str) -> CodeType:
    """Return a template's code with its path as shown in it; merged workshops ask for the same again and again."""
    code = _PLACED.get((key, shown)) if key else None
    if code is None:
        code = placed(kept.code, shown)
        if key:
            _make_room(_PLACED)
            _PLACED[key, shown] = code
    return code


def _make_room(known: dict[Any, Any]) -> None:
    if len(known) >= _MOST:
        del known[next(iter(known))]


def _remember(key: str, kept: Kept) -> None:
    _make_room(_HERE)
    _HERE[key] = kept


def _shipped(key: str) -> Kept | None:
    """What `scripts/prepare_templates.py` made of a built-in template."""
    from impuls_workshop.templating.compiled import INDEX

    if key not in INDEX:
        return None
    module, plain = INDEX[key]
    spec = find_spec(f"impuls_workshop.templating.compiled.{module}")
    code = getattr(spec.loader, "get_code", lambda _: None)(spec.name) if spec else None
    return Kept(Facts.of_plain(plain), code) if isinstance(code, CodeType) else None


def _cached(key: str) -> Kept | None:
    found = kept_files.read(key)
    return Kept(Facts.of_plain(found[0]), found[1]) if found else None


@cache
def _program() -> str:
    """A digest of what decides what is made of a template; empty if it is not known."""
    version = getattr(jinja2, "__version__", "")
    try:
        texts = [Path(__file__).with_name(name).read_bytes() for name in _DECIDING]
    except OSError:  # a program without its sources
        return ""
    own = sha256(b"\0".join(texts).replace(b"\r\n", b"\n")).hexdigest()
    return f"{version} {own}" if version else ""
