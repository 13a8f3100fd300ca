"""Measures text in the brand's fonts: how wide it is, how it breaks into lines, how high a line is."""

from __future__ import annotations

from collections.abc import Sequence
from math import inf
from typing import Literal

from msgspec import Struct

from impuls_workshop.document.layouts import PT_TO_MM, Brand, FontRole
from impuls_workshop.document.model import Run
from impuls_workshop.typography.breaking import SOFT_HYPHEN, Stretch, break_text
from impuls_workshop.typography.faces import WIDE_LINE_EM, Face, FixedPitchFace, has_wide, open_face

FaceRole = FontRole | Literal["mono"] | str
"""The fonts of a brand by what they are for; any other name is that of a family."""


_REMEMBERED = 20_000
"""How many texts are remembered before starting anew, so that thousands of decks do not fill the memory."""


class Line(Struct, frozen=True):
    """A line as measured."""

    text: str
    width: float
    """mm"""
    height: float
    """mm, at single line spacing."""


class Measure:
    """Measures text in a brand's fonts. Every distinct text is shaped once and remembered."""

    def __init__(self, brand: Brand) -> None:
        """Take the families from `brand`; font files are opened when first needed."""
        self._families = {"heading": brand.heading_font, "body": brand.body_font}
        self.faces: dict[tuple[FaceRole, bool, bool], Face] = {}
        """The faces that were opened, by role, and whether they are bold and italic."""
        self._offsets: dict[tuple[str, str, bool, bool], list[float]] = {}
        self._broken: dict[tuple[object, ...], tuple[Line, ...]] = {}

    def width(self, text: str, size: float, *, font: FaceRole = "body", bold: bool = False,
              italic: bool = False) -> float:
        """Return how wide a text is on one line.

        Args:
            text: The text.
            size: Type size, pt.
            font: Which of the brand's fonts.
            bold: Whether it is set bold.
            italic: Whether it is set in italics.

        Returns:
            The sum of the advances, with kerning, in mm.
        """
        return self._measured(text, font, bold, italic)[-1] * size * PT_TO_MM

    def lines(self, text: str, size: float, width_mm: float, *, font: FaceRole = "body", bold: bool = False,
              italic: bool = False) -> tuple[str, ...]:
        """Return the lines a text breaks into; see `width` for the arguments. A newline ends one."""
        offsets = self._measured(text, font, bold, italic)
        broken = _broken(text, offsets, width_mm / (size * PT_TO_MM), self._hyphen(text, font, bold, italic))
        return tuple(text[line.start : line.end] for line in broken)

    def line_height(self, size: float, *, font: FaceRole = "body") -> float:
        """Return the distance between baselines at single line spacing, mm, for a type size in pt."""
        return self.face(font).line * (size * PT_TO_MM)

    def break_runs(self, runs: Sequence[Run], size: float, width_mm: float, *, font: FaceRole = "body",
                   bold: bool = False, italic: bool = False) -> tuple[Line, ...]:
        """Break a paragraph of differently set runs into lines.

        Args:
            runs: The paragraph's runs.
            size: Type size, pt.
            width_mm: Length of a line.
            font: The brand's font the paragraph is set in; code is set in the fixed-pitch one.
            bold: Whether all of it is bold.
            italic: Whether all of it is in italics.
        """
        key = (tuple((run.text, run.bold, run.italic, run.code) for run in runs), size, width_mm, font, bold,
               italic)
        lines = self._broken.get(key)
        if lines is None:
            if len(self._broken) > _REMEMBERED:
                self._broken.clear()
            lines = self._broken[key] = self._break(runs, size, width_mm, font=font, bold=bold, italic=italic)
        return lines

    def fits_line(self, runs: Sequence[Run], size: float, width_mm: float, *, font: FaceRole = "body",
                  bold: bool = False, italic: bool = False) -> bool:
        """Whether a paragraph certainly stands on one line, told without shaping it; see `break_runs`."""
        reach = 0.0
        for run in runs:
            if run.code:
                return False
            reach += self.face(font, bold=bold or run.bold, italic=italic or run.italic).reach(run.text)
        return reach * size * PT_TO_MM <= width_mm

    def lines_at_most(self, runs: Sequence[Run], size: float, width_mm: float, *, font: FaceRole = "body",
                      bold: bool = False, italic: bool = False) -> float:
        """Return how many lines a paragraph certainly does not exceed, told without shaping it; see `break_runs`.

        Each line but the last leaves less room than the next word takes, so it holds more than its length less that
        of the longest word. Infinite if that tells nothing.
        """
        total = longest = word = 0.0
        for run in runs:
            if run.code or "\n" in run.text:
                return inf
            reach = self.face(font, bold=bold or run.bold, italic=italic or run.italic).reach
            first, *rest = run.text.split(" ")
            word += reach(first)
            for part in rest:
                total += word + reach(" ")
                longest, word = max(longest, word), reach(part)
        total += word
        room = width_mm / (size * PT_TO_MM) - max(longest, word)
        return total // room + 1 if total < inf and room > 0 else inf

    def _break(self, runs: Sequence[Run], size: float, width_mm: float, *, font: FaceRole, bold: bool,
               italic: bool) -> tuple[Line, ...]:
        text = "".join(run.text for run in runs)
        offsets = self._run_offsets(runs, font, bold, italic)
        em = size * PT_TO_MM
        mixed = has_wide(text)
        tall = max([self.face(font).line, *(self.face("mono").line for run in runs if run.code)])
        return tuple(
            Line(words := text[line.start : line.end], (offsets[line.end] - offsets[line.start]) * em,
                 max(tall, WIDE_LINE_EM if mixed and has_wide(words) else 0.0) * em)
            for line in _broken(text, offsets, width_mm / em, self._hyphen(text, font, bold, italic)))

    def _hyphen(self, text: str, font: FaceRole, bold: bool, italic: bool) -> float:
        """Return how wide the hyphen is that shows where a line ends at a soft one, em."""
        return self._measured("-", font, bold, italic)[-1] if SOFT_HYPHEN in text else 0.0

    def face(self, font: FaceRole, *, bold: bool = False, italic: bool = False) -> Face:
        """Return the face behind a role and style."""
        key = (font, bold, italic)
        face = self.faces.get(key)
        if face is None:
            face = self.faces[key] = FixedPitchFace() if font == "mono" else open_face(
                self.family(font), bold=bold, italic=italic)
        return face

    def family(self, font: FaceRole) -> str:
        """Return the name of the family behind a role."""
        return self._families.get(font, font)

    def estimated(self) -> tuple[str, ...]:
        """Return the families measured so far for which there was neither the font nor a twin."""
        roles = {role for (role, *_style), face in self.faces.items() if face.closeness == "estimate"}
        return tuple(sorted(set(map(self.family, roles))))

    def _measured(self, text: str, font: FaceRole, bold: bool, italic: bool) -> list[float]:
        key = (text, font, bold, italic)
        offsets = self._offsets.get(key)
        if offsets is None:
            if len(self._offsets) > _REMEMBERED:
                self._offsets.clear()
            offsets = self._offsets[key] = self.face(font, bold=bold, italic=italic).offsets(text)
        return offsets

    def _run_offsets(self, runs: Sequence[Run], font: FaceRole, bold: bool, italic: bool) -> list[float]:
        offsets = [0.0]
        for run in runs:
            role: FaceRole = "mono" if run.code else font
            own = self._measured(run.text, role, bold or run.bold, italic or run.italic)
            start = offsets.pop()
            offsets += [start + offset for offset in own]
        return offsets


def _broken(text: str, offsets: list[float], room: float, hyphen: float) -> list[Stretch]:
    """Break at `room` em, with a hair's breadth more, so that a measured width always holds its own text."""
    def width(start: int, end: int) -> float:
        return offsets[end] - offsets[start] + (hyphen if hyphen and text[end - 1] == SOFT_HYPHEN else 0.0)

    return break_text(text, width, room + 1e-6)
