"""What stands in for a name a template uses but nobody defines: it reports itself and prints nothing."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from typing import Any

from jinja2 import Undefined, UndefinedError
from jinja2.exceptions import SecurityError
from jinja2.utils import missing

Complain = Callable[["Missing"], None]


def current_line() -> tuple[str, int] | None:
    """Return the template, as shown, and the line that are being rendered right now, or None."""
    frame = sys._getframe(1)
    while frame is not None:
        template = frame.f_globals.get("__jinja_template__")
        if template is not None:
            return template.filename, template.get_corresponding_lineno(frame.f_lineno)
        frame = frame.f_back  # type: ignore[assignment]  # None ends the loop
    return None


class Missing(Undefined):
    """As strict as Jinja's StrictUndefined, but rendering goes on, so that all mistakes are found at once.

    `is defined` and `default` work as usual. Every other use is reported.
    """

    __slots__ = ()

    complain: Complain
    """Reports the name; set for each rendering."""

    @property
    def name(self) -> str:
        """The name that was looked for."""
        return str(self._undefined_name)

    @property
    def owner(self) -> object:
        """What it was looked for in; `missing` for a variable."""
        return self._undefined_obj

    @property
    def is_variable(self) -> bool:
        """Whether it is a variable rather than something's attribute."""
        return self._undefined_obj is missing

    @property
    def is_forbidden(self) -> bool:
        """Whether it is there but out of reach."""
        return self._undefined_exception is SecurityError

    def _fail_with_undefined_error(self, *args: Any, **kwargs: Any) -> Any:
        type(self).complain(self)
        raise UndefinedError(self._undefined_message)

    def _stand_in(self, *args: Any, **kwargs: Any) -> Any:
        type(self).complain(self)
        return self

    def __getattr__(self, name: str) -> Any:
        if name[:2] == "__":
            raise AttributeError(name)
        return self._stand_in()

    def _no(self, *args: Any) -> bool:
        type(self).complain(self)
        return False

    def __str__(self) -> str:
        type(self).complain(self)
        return ""

    def __iter__(self) -> Iterator[Any]:
        type(self).complain(self)
        return iter(())

    def __len__(self) -> int:
        type(self).complain(self)
        return 0

    def __hash__(self) -> int:
        type(self).complain(self)
        return 0

    __call__ = __getitem__ = _stand_in
    __add__ = __radd__ = __sub__ = __rsub__ = __mul__ = __rmul__ = _stand_in
    __truediv__ = __rtruediv__ = __floordiv__ = __rfloordiv__ = _stand_in
    __mod__ = __rmod__ = __pow__ = __rpow__ = __pos__ = __neg__ = _stand_in
    __bool__ = __eq__ = __ne__ = __contains__ = _no
    __lt__ = __le__ = __gt__ = __ge__ = _no  # type: ignore[assignment]  # Jinja's own never return
