"""A brand as CSS: colours and fonts that stylesheets of pages use as variables."""

from __future__ import annotations

from collections.abc import Sequence

from impuls_workshop.backends.pages_hyphen import FAMILY
from impuls_workshop.document.layouts import Brand, FontRole
from impuls_workshop.typography.fonts import TWINS


def css_variables(brand: Brand) -> str:
    """Return the rule that defines `--accent`, `--font-body` and so on.

    Beside the brand's own colours there is `--line-pen`, for lines people write on: dark enough to be seen
    on a grey print, light enough to stay behind the writing.
    """
    variables = {role: f"#{value}" for role, value in brand.colours.items()}
    variables |= {f"font-{role}": families for role, families in css_fonts(brand).items()}
    variables |= {"font-mono": _quoted([*TWINS.get(brand.mono_font.casefold(), ()), brand.mono_font]),
                  "line-pen": "#8F9A94"}
    return ":root {" + "; ".join(f"--{name}: {value}" for name, value in variables.items()) + "}"


def css_fonts(brand: Brand) -> dict[FontRole, str]:
    """Return the font families for print by role, as CSS writes them.

    The free twin stands before the family itself: it is at hand everywhere, so that every machine sets the
    same lines. The text font follows the heading font, for characters that one lacks, and the hyphens end
    each list.
    """
    body = [*TWINS.get(brand.body_font.casefold(), ()), brand.body_font, FAMILY]
    heading = [*TWINS.get(brand.heading_font.casefold(), ()), brand.heading_font]
    return {"heading": _quoted([*heading, *body]), "body": _quoted(body)}


def _quoted(families: Sequence[str]) -> str:
    return ", ".join(f"'{family.replace(chr(39), '')}'" for family in families)
