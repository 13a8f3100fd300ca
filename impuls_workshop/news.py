"""What is new in a report compared with the one before, and what is no more."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence

from msgspec import Struct
from msgspec.structs import replace

from impuls_workshop.diagnostics import Diagnostic, Report, Span


class News(Struct, frozen=True):
    """How a report differs from the one before."""

    come: Sequence[Diagnostic]
    gone: Sequence[Diagnostic]


class Ledger:
    """What is known to be wrong with a workshop, from one build to the next."""

    def __init__(self) -> None:
        self._known: list[Diagnostic] = []
        self._last: set[Diagnostic] = set()
        """The errors of the last report, without their lines."""

    def take(self, report: Report) -> News:
        """Take the next report.

        What has only moved to another line is the same mistake. A build with errors ends between its stages: what
        only a later stage finds is not fixed because it is not found, so it stays known until a build gets as far.
        """
        before, now = self._known, report.sorted()
        come, gone = _without(now, before, _itself), _without(before, now, _itself)
        come, gone = _without(come, gone, _without_line), _without(gone, come, _without_line)
        errors = {_without_line(found) for found in report.errors}
        as_far = not errors or bool(errors & self._last)
        self._last = errors
        self._known = now if as_far else [*now, *gone]
        return News(come, gone if as_far else ())


def _without(found: Iterable[Diagnostic], others: Iterable[Diagnostic],
             key: Callable[[Diagnostic], Diagnostic]) -> list[Diagnostic]:
    """Return those that have no counterpart among others."""
    left = Counter(map(key, others))
    rest = []
    for one in found:
        if left[key(one)]:
            left[key(one)] -= 1
        else:
            rest.append(one)
    return rest


def _itself(found: Diagnostic) -> Diagnostic:
    return found


def _without_line(found: Diagnostic) -> Diagnostic:
    return replace(found, span=Span(found.span.path) if found.span else None, related=())
