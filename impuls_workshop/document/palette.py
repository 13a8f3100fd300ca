"""Makes all colours of a theme from the few a brand names, and sees to it that text can be read."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, get_args

from impuls_workshop.diagnostics import Report, Span
from impuls_workshop.document.colours import contrast, mix, readable, toned
from impuls_workshop.document.layouts import ColourRole

ROLES: Final[tuple[ColourRole, ...]] = get_args(ColourRole)
TEXT_ON_PAPER: Final = 4.5
"""Least contrast of text (WCAG 2.2, success criterion 1.4.3)."""
DEEP_ON_PAPER: Final = 7.0
"""Least contrast of `accent-deep`, the colour of titles (success criterion 1.4.6)."""
DEFAULT_ACCENT: Final = "2B6650"
DEFAULT_SIGNAL: Final = "A9431E"

_TEXT: Final[tuple[ColourRole, ...]] = ("ink", "muted", "accent", "accent-deep", "signal")
"""Roles that text is set in, on the paper and on both tints."""
_BACKS: Final[tuple[ColourRole, ...]] = ("paper", "tint", "tint-warm")


def derive(named: Mapping[str, str]) -> dict[str, str]:
    """Return a colour for each role; `named` ones are kept, whatever their contrast."""
    accent = named.get("accent", DEFAULT_ACCENT)
    signal = named.get("signal", DEFAULT_SIGNAL)
    paper = named.get("paper", "FFFFFF")
    ink = named.get("ink") or readable(toned(accent, 0.25, 0.25), (paper,), 12.0)
    deep = readable(mix(accent, ink, 0.35), (paper,), DEEP_ON_PAPER)
    made = {
        "ink": ink, "paper": paper, "accent": accent, "accent-deep": deep, "signal": signal,
        "tint": mix(paper, accent, 0.08), "tint-warm": mix(paper, signal, 0.08),
        "muted": readable(mix(ink, paper, 0.35), (paper,), 5.5), "line": mix(paper, ink, 0.22),
    }
    return {role: named.get(role, made[role]) for role in ROLES}


def made_readable(colours: Mapping[str, str], places: Mapping[str, Span], report: Report) -> dict[str, str]:
    """Return the colours with those of text changed until they can be read on the paper and the tints.

    Args:
        colours: A colour for each role.
        places: Where the colours that somebody chose were written; a change to these is reported.
        report: Takes a warning with the measured ratio for each of them.
    """
    result = dict(colours)
    for role in _TEXT:
        needed = DEEP_ON_PAPER if role == "accent-deep" else TEXT_ON_PAPER
        changed = readable(colours[role], (colours["paper"],), needed)
        changed = readable(changed, tuple(colours[back] for back in _BACKS), TEXT_ON_PAPER)
        if changed != colours[role]:
            result[role] = changed
            _warn(role, colours, changed, places, report)
    return result


def _warn(role: str, colours: Mapping[str, str], changed: str, places: Mapping[str, Span],
          report: Report) -> None:
    back = min(_BACKS, key=lambda each: (contrast(colours[role], colours[each]), each))
    if role == "accent-deep" and contrast(colours[role], colours["paper"]) < DEEP_ON_PAPER:
        back = "paper"
    span = places.get(role) or places.get(back)
    if span is None:
        return
    needed = DEEP_ON_PAPER if (role, back) == ("accent-deep", "paper") else TEXT_ON_PAPER
    ratio = contrast(colours[role], colours[back])
    report.warning("theme.low-contrast", span, hint="theme.used-instead", front=role, back=back,
                   front_colour=f"#{colours[role]}", back_colour=f"#{colours[back]}",
                   ratio=f"{int(ratio * 100) / 100:.2f}", needed=f"{needed:g}", suggestion=f"#{changed}")
