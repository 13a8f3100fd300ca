"""Turns what WeasyPrint writes to its log into diagnostics: it drops things with no other sign."""

from __future__ import annotations

import logging
import re
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from typing import Final

from impuls_workshop.diagnostics import Report, Span

_POSITION: Final = re.compile(r" ?\bat (\d+):(\d+)")
_SAYS_NOTHING: Final = ("has no required alt description", "timestamp seems very low")
"""Complaints about decorative pictures, and about the day a font was made."""
_LOGGERS: Final = ("weasyprint", "fontTools")


class Log(logging.Handler):
    """Collects the log of one document.

    Attributes:
        place: Place for messages; a stylesheet's path while it is read.
        in_stylesheet: Whether positions in messages are a stylesheet's.
        refused: Addresses already reported; messages about them are left out.
        heard: How many lines there were.
        heeding: Whether they are reported.
    """

    def __init__(self, report: Report, start: Span, refused: Collection[str]) -> None:
        super().__init__(logging.WARNING)
        self.report = report
        self.place = start
        self.in_stylesheet = False
        self.refused = refused
        self.heard = 0
        self.heeding = True

    def emit(self, record: logging.LogRecord) -> None:
        """Report one line of the log."""
        self.heard += 1
        if not self.heeding:
            return
        text = " ".join(record.getMessage().split())
        if any(url in text for url in self.refused) or any(said in text for said in _SAYS_NOTHING):
            return  # reported with its place already, or nothing to be changed
        found = _POSITION.search(text)
        if found and self.in_stylesheet:
            place = Span(self.place.path, int(found[1]), int(found[2]))
            self.report.warning("pages.css", place, problem=text.replace(found[0], "", 1))
        else:
            code = "pages.css" if self.in_stylesheet else "pages.weasyprint"
            self.report.warning(code, self.place, problem=text)

    @contextmanager
    def stylesheet(self, shown: str) -> Iterator[None]:
        """Say that a stylesheet is being read."""
        before, self.place, self.in_stylesheet = self.place, Span(shown), True
        yield
        self.place, self.in_stylesheet = before, False

    @contextmanager
    def unheeded(self, what: bool = True) -> Iterator[None]:
        """Report nothing for a while, if that is wanted; lines are counted all the same."""
        before, self.heeding = self.heeding, self.heeding and not what
        try:
            yield
        finally:
            self.heeding = before


@contextmanager
def listening(log: Log) -> Iterator[Log]:
    """Collect WeasyPrint's log inside the `with` block."""
    loggers = [logging.getLogger(name) for name in _LOGGERS]
    for logger in loggers:
        logger.addHandler(log)
    try:
        yield log
    finally:
        for logger in loggers:
            logger.removeHandler(log)
