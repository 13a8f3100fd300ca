"""Starts WeasyPrint without what it need not do: its first import takes longer than laying out a page.

What is left out, and why it costs (WeasyPrint 70; lazy imports were declined in Kozea/WeasyPrint, issue 2073):

- cffi parses the C declarations of Pango and others each time. Here cffi's own compiled form of them is used
  (`weasyprint_c`), if its text is the same to the letter.
- cffi asks `ldconfig` and a C compiler for libraries by names Linux does not know, before the one it does.
- fontTools is imported, which is used only where HarfBuzz cannot do it; so are colour profiles and an HTML parser.
- Its stylesheets for HTML are read (`weasyprint_sheets`).

All of this happens through stand-ins for modules while WeasyPrint is imported. Whatever else happens than
is expected, they are taken away, and WeasyPrint is imported as it comes.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from hashlib import sha256
from importlib import import_module
from types import ModuleType
from typing import Any, Final

from impuls_workshop.backends.hyphenation import hyphenate_quickly
from impuls_workshop.backends.pages_drawings import keep_drawings
from impuls_workshop.backends.pydyf_numbers import write_numbers_once
from impuls_workshop.backends.weasyprint_lines import keep_lines
from impuls_workshop.backends.weasyprint_sheets import reading_put_off
from impuls_workshop.backends.weasyprint_styles import look_up_quickly

KNOWN: Final = frozenset({"70.0"})
"""Versions of WeasyPrint whose functions are those that are stood in for while it works; others work as they come."""
_DONE: Final = "works_quickly"
_OPTIONAL: Final = ("harfbuzz-subset", "harfbuzz-vector")
"""Libraries WeasyPrint does without."""


class _UnexpectedError(Exception):
    """WeasyPrint does something else than the stand-ins are made for."""


def start_weasyprint() -> Any:
    """Import WeasyPrint and return it.

    Raises:
        ImportError: It is not installed.
        OSError: A library it needs is not installed.
    """
    if sys.platform == "linux" and "weasyprint" not in sys.modules:
        _import_quickly()
    import weasyprint

    hyphenate_quickly()
    if weasyprint.__version__ in KNOWN and not hasattr(weasyprint, _DONE):
        keep_lines()
        keep_drawings()
        look_up_quickly()
        write_numbers_once()
        setattr(weasyprint, _DONE, True)
    return weasyprint


def _import_quickly() -> None:
    before = set(sys.modules)
    try:
        with _standing_in(_cffi(), *_seldom_used()), reading_put_off():
            import weasyprint  # noqa: F401
    except Exception:  # the stock way follows, which says what is wrong
        for name in set(sys.modules) - before:
            if name.partition(".")[0] == "weasyprint":
                del sys.modules[name]


@contextmanager
def _standing_in(*modules: ModuleType) -> Iterator[None]:
    """Put modules in the place of those of the same name that are not imported yet, for a while."""
    standing = {module.__name__: module for module in modules if module.__name__ not in sys.modules}
    sys.modules.update(standing)
    try:
        yield
    finally:
        for name, module in standing.items():
            if sys.modules.get(name) is module:
                del sys.modules[name]


def _cffi() -> ModuleType:
    import _cffi_backend

    from impuls_workshop.backends.weasyprint_c import ARGUMENTS, DECLARED

    class Prepared(_cffi_backend.FFI):  # type: ignore[misc]  # cffi has no types
        """Has the declarations already."""

        def cdef(self, text: str) -> None:
            if sha256(text.encode()).hexdigest() != DECLARED:
                raise _UnexpectedError("other declarations")

        def dlopen(self, name: str, flags: int = 0) -> Any:
            if ".so" not in name:
                raise OSError(name)  # the name another system has for it
            try:
                return super().dlopen(name, flags)
            except OSError as error:
                if any(part in name for part in _OPTIONAL):
                    raise
                raise _UnexpectedError(name) from error

    return _module("cffi", FFI=lambda: Prepared("weasyprint", **ARGUMENTS))


def _seldom_used() -> Iterator[ModuleType]:
    """Modules that import what they stand for when it is used."""
    yield _module("fontTools.subset", __getattr__=lambda name: getattr(import_module("fontTools.subset"), name))
    yield _module("fontTools.varLib", __path__=[])
    yield _module("fontTools.varLib.instancer", instantiateVariableFont=_later(
        "fontTools.varLib.instancer", "instantiateVariableFont"))
    yield _module("fontTools.ttLib", TTFont=_font_file, TTLibError=RuntimeError, ttFont=_Namespace(
        "fontTools.ttLib.ttFont"), woff2=_Namespace("fontTools.ttLib.woff2"))
    yield _module("PIL.ImageCms", ImageCmsProfile=_later("PIL.ImageCms", "ImageCmsProfile"))
    yield _module("tinyhtml5", __getattr__=lambda name: getattr(import_module("tinyhtml5"), name))


def _font_file(*args: Any, **kwargs: Any) -> Any:
    """Open a font with fontTools, whose own error WeasyPrint is to know from then on."""
    from fontTools.ttLib import TTFont, TTLibError
    from weasyprint.pdf import fonts

    fonts.TTLibError = TTLibError
    return TTFont(*args, **kwargs)


def _later(module: str, name: str) -> Callable[..., Any]:
    def called(*args: Any, **kwargs: Any) -> Any:
        return getattr(import_module(module), name)(*args, **kwargs)

    return called


class _Namespace:
    """Stands for a module that is imported when something of it is used."""

    def __init__(self, module: str) -> None:
        self._module = module

    def __getattr__(self, name: str) -> Any:
        return getattr(import_module(self._module), name)


def _module(name: str, **contents: Any) -> ModuleType:
    module = ModuleType(name)
    vars(module).update(contents)
    return module
