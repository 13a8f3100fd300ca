"""Puts off loading Jinja's compiler: the built-in templates come compiled, and a build without others needs none.

The modules that lex, parse and compile are a third of what importing Jinja takes. Stand-ins take their places in the
command's own process until one of their functions is called; then all three are loaded, and Jinja has them as ever.
"""

from __future__ import annotations

import sys
from importlib import import_module
from types import ModuleType
from typing import Any, Final

from impuls_workshop import own_process

PUT_OFF: Final = {
    "jinja2.compiler": ("CodeGenerator", "generate"),
    "jinja2.lexer": ("get_lexer", "Lexer", "TokenStream"),
    "jinja2.parser": ("Parser",),
}
"""Modules, and what `jinja2.environment` takes from them."""


class _Later(ModuleType):
    """A module that is loaded when somebody else asks for something in it."""

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401  whatever is in the module
        if name.startswith("__"):
            raise AttributeError(name)
        return getattr(_loaded(self.__name__), name)


class _Called:
    """A function or class of such a module, until it is called."""

    def __init__(self, module: str, name: str) -> None:
        self.module, self.name = module, name

    def __call__(self, *positional: Any, **named: Any) -> Any:  # noqa: ANN401  whatever it takes
        return getattr(_loaded(self.module), self.name)(*positional, **named)


def _loaded(module: str) -> ModuleType:
    for name in PUT_OFF:
        if isinstance(sys.modules.get(name), _Later):
            del sys.modules[name]
    environment: Any = import_module("jinja2.environment")
    for name, taken in PUT_OFF.items():
        found = import_module(name)
        for each in taken:
            if isinstance(getattr(environment, each, None), _Called):
                setattr(environment, each, getattr(found, each))
    if isinstance(environment.Environment.code_generator_class, _Called):
        environment.Environment.code_generator_class = environment.CodeGenerator
    return sys.modules[module]


def put_off() -> None:
    """Put the stand-ins in their places, if Jinja is not loaded, and nobody else works in this process."""
    if not own_process.started or "jinja2" in sys.modules:
        return
    for name, taken in PUT_OFF.items():
        sys.modules[name] = module = _Later(name)
        vars(module).update({each: _Called(name, each) for each in taken})
