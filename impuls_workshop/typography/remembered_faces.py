"""Faces of which an earlier process has told what is usually asked: opened only if something else is."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cached_property, partial

from msgspec import Struct

from impuls_workshop.typography.faces import UNSURE, Face, ShapedFace, open_face
from impuls_workshop.typography.fonts import Closeness
from impuls_workshop.typography.measure import FaceRole, Measure


class FaceFacts(Struct, frozen=True):
    """What was asked of a face. Lengths are in ems."""

    font: FaceRole
    """Which of the brand's fonts it is."""
    bold: bool
    italic: bool
    closeness: Closeness
    line: float
    ascent: float
    descent: float
    advances: dict[str, float]
    """How far characters reach at most, each by itself."""


class RememberedFace:
    """A face that is opened when a text is shaped, or has characters nobody has asked for yet."""

    def __init__(self, facts: FaceFacts, reopen: Callable[[], Face]) -> None:
        self.closeness: Closeness = facts.closeness
        self.line, self.ascent, self.descent = facts.line, facts.ascent, facts.descent
        self._advances, self._reopen = facts.advances, reopen

    @cached_property
    def _face(self) -> Face:
        return self._reopen()

    def offsets(self, text: str) -> list[float]:
        """Return where each character starts, em."""
        return self._face.offsets(text)

    def reach(self, text: str) -> float:
        """Return how far a text reaches at most, em; infinite if that cannot be told without shaping it."""
        try:
            return sum(map(self._advances.__getitem__, text)) * UNSURE
        except KeyError:
            return self._face.reach(text)


def facts_of(measure: Measure) -> tuple[FaceFacts, ...]:
    """Return what was asked of the faces that a measure has opened."""
    return tuple(FaceFacts(font, bold, italic, face.closeness, face.line, face.ascent, face.descent, face.advances)
                 for (font, bold, italic), face in measure.faces.items() if isinstance(face, ShapedFace))


def remember(measure: Measure, facts: Iterable[FaceFacts]) -> None:
    """Let a measure of the same brand know what another one has asked."""
    for one in facts:
        reopen = partial(open_face, measure.family(one.font), bold=one.bold, italic=one.italic)
        measure.faces[one.font, one.bold, one.italic] = RememberedFace(one, reopen)
