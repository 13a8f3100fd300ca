"""Language tags as office programs want them: with a region, so that spelling is checked."""

from __future__ import annotations

from typing import Final

_REGIONS: Final = {
    "bg": "BG", "cs": "CZ", "da": "DK", "de": "DE", "el": "GR", "en": "GB", "es": "ES", "et": "EE", "fi": "FI",
    "fr": "FR", "hr": "HR", "hu": "HU", "it": "IT", "ja": "JP", "lt": "LT", "lv": "LV", "nb": "NO", "nl": "NL",
    "pl": "PL", "pt": "PT", "ro": "RO", "ru": "RU", "sk": "SK", "sl": "SI", "sv": "SE", "tr": "TR", "uk": "UA",
}
"""Language to the region where most of its readers here are: PowerPoint knows no dictionary for a bare `de`."""


def with_region(language: str) -> str:
    """Return a BCP 47 tag with its region: `de` becomes `de-DE`; a tag that has more parts stays as it is."""
    region = _REGIONS.get(language.casefold())
    return f"{language}-{region}" if region else language
