"""The filters templates may use: Jinja's harmless ones, and dates, times and numbers as people write them."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

from jinja2.filters import FILTERS
from markupsafe import Markup, escape

from impuls_workshop.diagnostics import Span
from impuls_workshop.templating.lookups import FILTERS as LOOKUPS
from impuls_workshop.templating.reach import TEXT_LIMIT, TooMuchError, joined

if TYPE_CHECKING:
    from babel import Locale

JINJA: Final = (
    "abs", "capitalize", "count", "d", "default", "dictsort", "e", "escape", "first", "float", "groupby",
    "int", "items", "last", "length", "list", "lower", "map", "max", "min", "reject", "rejectattr",
    "reverse", "round", "select", "selectattr", "sort", "string", "title", "trim", "truncate", "unique",
    "upper",
)
"""Filters taken over from Jinja. Left out are those that lift escaping, grow without limit or roll dice."""
NARROW_SPACE: Final = "\u00a0"
"""Between a number and its unit: they stay on one line."""

Filter = Callable[..., Any]


class Plain(str):
    """Text without markup that still knows where it was written, for attributes and comparisons."""

    span: Span | None

    def __new__(cls, text: str, span: Span | None = None) -> Plain:
        """Make a text of `span`."""
        made = super().__new__(cls, text)
        made.span = span
        return made

    def __html__(self) -> str:
        return (self.span.mark if self.span else "") + str(escape(str(self)))


def filters_for(language: str) -> dict[str, Filter]:
    """Return all filters by name.

    Args:
        language: The workshop's language (BCP 47); dates and numbers are written in it.
    """
    own: dict[str, Filter] = {
        "batch": batch, "join": join, "minutes": minutes, "plain": plain, "replace": replace,
        "sum": total, "time": lambda value, form="short": time(value, language, form),
        "until": lambda value, end: until(value, end, language),
        "date": lambda value, form="long": date(value, language, form),
        "number": lambda value: number(value, language),
    }
    return {name: FILTERS[name] for name in JINJA} | LOOKUPS | own


@lru_cache(maxsize=16)
def locale_of(language: str) -> Locale:
    """Return Babel's locale for a language, or the nearest it knows; English if it knows none."""
    from babel import Locale, UnknownLocaleError

    for tag in (language, language.partition("-")[0], "en"):
        try:
            return Locale.parse(tag, sep="-")
        except (UnknownLocaleError, ValueError):
            continue
    raise AssertionError("Babel always knows English")


def date(value: object, language: str, form: str = "long") -> str:
    """Write a day as people do: `12. März 2026`.

    Args:
        value: A date, or a text such as `2026-03-12`.
        language: BCP 47 tag.
        form: Babel's `short`, `medium`, `long`, `full`, or a pattern such as `d. MMMM`.

    Raises:
        ValueError: The text is not a date.
    """
    from babel.dates import format_date

    day = value if isinstance(value, datetime.date) else datetime.date.fromisoformat(str(value))
    if len(form) > 40:
        raise ValueError("a date's form is short")
    return format_date(day, form, locale=locale_of(language))


def time(value: object, language: str, form: str = "short") -> str:
    """Write a time of day: `09:00`, in English `9:00 AM`.

    Args:
        value: A time, or a text such as `9:00`.
        language: BCP 47 tag.
        form: `short`, or `long` as in running text: `14:30 Uhr` in German.

    Raises:
        ValueError: The text is not a time of day.
    """
    written = _written(_clock(value), language)
    return f"{written}{NARROW_SPACE}Uhr" if form == "long" and language.partition("-")[0] == "de" else written


@lru_cache(maxsize=1_000)
def _written(clock: datetime.time, language: str) -> str:
    from babel.dates import format_time

    return str(format_time(clock, "short", locale=locale_of(language)))


def until(value: object, end: object, language: str) -> str:
    """Write a span of time without blanks around its dash: `09:00–09:15`, in English `9:00–9:15 AM`.

    Raises:
        ValueError: One of the texts is not a time of day.
    """
    from babel.dates import format_interval

    first, last, locale = _clock(value), _clock(end), locale_of(language)
    if "a" not in locale.time_formats["short"].pattern:
        return f"{time(first, language)}–{time(last, language)}"
    written = format_interval(first, last, "hm", locale=locale)
    return re.sub(r"\s*–\s*", "–", written)


def _clock(value: object) -> datetime.time:
    if isinstance(value, datetime.time):
        return value
    found = re.fullmatch(r"(\d{1,2}):(\d\d)", str(value).strip())
    if not found:
        raise ValueError(f"{value} is not a time of day")
    return datetime.time(int(found[1]), int(found[2]))


def minutes(value: object) -> str:
    """Write a length of time: `40 min`, on one line.

    Raises:
        ValueError: It is not a whole number.
    """
    return f"{int(str(value))}{NARROW_SPACE}min"


def number(value: object, language: str) -> str:
    """Write a number with the language's decimal sign and grouping: `1.234,5`."""
    from babel.numbers import format_decimal

    amount = value if isinstance(value, int | float) else float(str(value))
    return format_decimal(amount, locale=locale_of(language))


def plain(value: object) -> str:
    """Return a text without its markup, for an attribute."""
    return Plain(str(getattr(value, "plain", value)), getattr(value, "span", None))


def join(values: Iterable[object], between: object = "") -> Markup:
    """Join texts; what is between them is escaped, they themselves keep their markup and places."""
    gap = str(escape(between))
    parts: list[str] = []
    for item in values:
        parts += ([gap] if parts else []) + [str(escape(item))]
    return Markup(joined(parts))  # noqa: S704  all parts are escaped


def replace(value: object, old: str, new: str) -> str:
    """Return a text with one part replaced by another, everywhere."""
    text = str(value)
    if len(text) + text.count(old) * len(new) > TEXT_LIMIT:
        raise TooMuchError("template.too-long", TEXT_LIMIT)
    return text.replace(old, new)


def batch(values: Iterable[object], size: int) -> Iterator[list[object]]:
    """Split a list into rows of `size`; the last may be shorter.

    Raises:
        ValueError: The size is less than 1.
    """
    if size < 1:
        raise ValueError("a row holds at least one")
    items = list(values)
    return (items[start : start + size] for start in range(0, len(items), size))


def total(values: Iterable[int | float]) -> int | float:
    """Add numbers."""
    return sum(values)
