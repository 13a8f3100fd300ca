"""Colour arithmetic: contrast as WCAG defines it, and mixing and darkening in OKLab."""

from __future__ import annotations

import re
from typing import Final

Lab = tuple[float, float, float]
Rgb = tuple[float, float, float]

_HEX: Final = re.compile(r"#?([0-9a-fA-F]{6}|[0-9a-fA-F]{3})")
_STEP: Final = 0.01


def parse_colour(text: str) -> str | None:
    """Return `RRGGBB` in capitals for `#rgb` or `#rrggbb`, or None if it is neither."""
    found = _HEX.fullmatch(text.strip())
    if not found:
        return None
    digits = found[1].upper()
    return digits if len(digits) == 6 else "".join(digit * 2 for digit in digits)


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours, 1 to 21 (WCAG 2.2, "contrast ratio")."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def mix(one: str, other: str, share: float) -> str:
    """Return the first colour with a share of the other, mixed in OKLab so that tints keep their hue."""
    first, second = _to_lab(one), _to_lab(other)
    return _from_lab(tuple(a + (b - a) * share for a, b in zip(first, second, strict=True)))  # type: ignore[arg-type]


def grey_of(colour: str) -> str:
    """Return the grey of the same luminance, so that every contrast ratio stays what it was (WCAG 2.2)."""
    return f"{_encoded(_luminance(colour)):02X}" * 3


def toned(colour: str, lightness: float, chroma: float) -> str:
    """Return a colour of the same hue with this OKLab lightness (0 to 1) and a share of its chroma."""
    _, a, b = _to_lab(colour)
    return _from_lab((lightness, a * chroma, b * chroma))


def readable(colour: str, backs: tuple[str, ...], ratio: float) -> str:
    """Return the nearest colour of the same hue that has the contrast on every background.

    It goes darker on light backgrounds, lighter on dark ones, as far as black or white.
    """
    lightness, a, b = _to_lab(colour)
    down = _to_lab(backs[0])[0] > 0.5
    while min(contrast(colour, back) for back in backs) < ratio and 0 < lightness < 1:
        lightness = max(lightness - _STEP, 0.0) if down else min(lightness + _STEP, 1.0)
        colour = _from_lab((lightness, a, b)) if 0 < lightness < 1 else ("000000" if down else "FFFFFF")
    return colour


def _channels(colour: str) -> Rgb:
    """The linear-light channels, 0 to 1 (IEC 61966-2-1)."""
    red, green, blue = (int(colour[place : place + 2], 16) / 255 for place in (0, 2, 4))
    return _linear(red), _linear(green), _linear(blue)


def _linear(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else float(((value + 0.055) / 1.055) ** 2.4)


def _encoded(value: float) -> int:
    value = min(max(value, 0.0), 1.0)
    return round(255 * (12.92 * value if value <= 0.0031308 else 1.055 * value ** (1 / 2.4) - 0.055))


def _luminance(colour: str) -> float:
    red, green, blue = _channels(colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


# The matrices of OKLab: Björn Ottosson, "A perceptual color space for image processing", 2020.
def _to_lab(colour: str) -> Lab:
    red, green, blue = _channels(colour)
    long = (0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue) ** (1 / 3)
    middle = (0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue) ** (1 / 3)
    short = (0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue) ** (1 / 3)
    return (
        0.2104542553 * long + 0.7936177850 * middle - 0.0040720468 * short,
        1.9779984951 * long - 2.4285922050 * middle + 0.4505937099 * short,
        0.0259040371 * long + 0.7827717662 * middle - 0.8086757660 * short,
    )


def _from_lab(lab: Lab) -> str:
    lightness, a, b = lab
    long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    middle = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    channels = (
        4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * middle + 1.7076147010 * short,
    )
    return "".join(f"{_encoded(channel):02X}" for channel in channels)
