"""Decks of rows that differ in what they print alone: made once with holes, filled for each row.

The same bytes as made afresh. Whatever a row has to say about its slides, whatever moves them, and whatever a template
does with a value beside printing it, is left to the usual way.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from impuls_workshop.backends.pptx.package import FooterParts, footer_parts
from impuls_workshop.backends.pptx.theme import theme_parts
from impuls_workshop.compilers import Compiled
from impuls_workshop.content.text import Lines, Text
from impuls_workshop.decks import grouped
from impuls_workshop.diagnostics import Report
from impuls_workshop.document.deck_markup import take_apart
from impuls_workshop.merging.rechecking import at
from impuls_workshop.merging.replacing import replaced
from impuls_workshop.merging.skeleton import Skeleton
from impuls_workshop.templating.holed import HoledSandbox
from impuls_workshop.templating.holes import Holes

if TYPE_CHECKING:
    from impuls_workshop.job import Job
    from impuls_workshop.merging.overriding import Overridden
    from impuls_workshop.merging.targets import Target
    from impuls_workshop.templating.artifacts import Artifact

_MOST: Final = 16
"""Skeletons kept at once: for each set of columns that a row leaves empty there is another."""
_MOST_PATTERNS: Final = 10_000
_PRINTED: Final = frozenset({"goals", "partners", "challenges", "pages", "methods", "materials", "project", "privacy"})
"""Parts of a workshop that are printed and never drawn."""
_SETTINGS: Final = frozenset({"title", "subtitle", "venue", "date", "contact", "rights", "text", "notes"})
Pattern = tuple[object, ...]


class Skeletons:
    """The decks with holes of one merge in one process."""

    def __init__(self) -> None:
        self._seen: set[Pattern] = set()
        self._made: dict[Pattern, Skeleton | None] = {}
        self._stuck: set[Target] = set()
        """Values that a template does more with than print them."""
        self._themes: dict[str, FooterParts] = {}

    def deck(self, job: Job, artifact: Artifact, made: Overridden) -> Compiled | None:
        """Return a row's deck, or None if it is to be made in the usual way.

        Args:
            job: The row's job.
            artifact: The deck.
            made: The row's workshop.
        """
        if job.in_template or artifact.source.layouts is not None or job.layouts is None:
            return None
        values = {change.target: value for change in made.changes
                  if (value := _printable(made, change.target)) is not None and change.target not in self._stuck}
        pattern = _pattern(artifact, made, values)
        if pattern not in self._made:
            if pattern not in self._seen:
                # What comes once is not worth it.
                if len(self._seen) < _MOST_PATTERNS:
                    self._seen.add(pattern)
                return None
            if len(self._made) >= _MOST:
                self._made.pop(next(iter(self._made)))
            self._made[pattern] = self._skeleton(job, artifact, made, values)
        skeleton = self._made[pattern]
        return skeleton.deck(job, artifact, values) if skeleton is not None else None

    def _skeleton(self, job: Job, artifact: Artifact, made: Overridden,
                  values: Mapping[Target, object]) -> Skeleton | None:
        holes, quiet = Holes(), Report()
        holed = job.of(replaced(made.workshop, {target: holes.hole(target) for target in values}), quiet)
        holed.sandbox = HoledSandbox
        markup = holed.render(artifact.source)
        self._stuck |= {one for one in holes.refused if one in values}  # type: ignore[misc]
        parts = take_apart(markup) if markup is not None and not quiet.diagnostics else None
        if parts is None:
            return None
        alone = job.of(made.workshop, Report())
        slides = alone.slides(artifact.source)
        read = grouped(slides, range(len(parts.slides))) if slides is not None and slides.quiet else None
        if read is None or slides is None or slides.binding is not None:
            return None
        language = slides.deck.language
        if language not in self._themes:
            self._themes[language] = footer_parts(theme_parts(slides.layouts, job.brand, language, "?"))
        return Skeleton(alone, artifact, slides, read, holes, parts, self._themes[language], values)


def _pattern(artifact: Artifact, made: Overridden, values: Mapping[Target, object]) -> Pattern:
    """Return what decks with holes have in common: which values are put in later, and all others."""
    others = tuple((change.target, repr(change.node)) for change in made.changes if change.target not in values)
    return artifact.name, frozenset(values), others, made.removed


def _printable(made: Overridden, target: Target) -> object:
    """Return a row's value if all that can be done with it is to print it; else None."""
    allowed = target.owner[0] in _PRINTED if target.owner else target.field in _SETTINGS
    value = getattr(at(made.workshop, target.owner), target.field, None) if allowed else None
    if target.inner:
        step = target.inner[0]
        value = value[step] if isinstance(value, Lines) and isinstance(step, int) and len(target.inner) == 1 else None
    if isinstance(value, datetime.date):
        return value if not target.owner else None
    # Sources that a text cites are looked for in it.
    return value if isinstance(value, Text) and "[@" not in value and str(value.__html__()) else None
