"""Hostile pictures."""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Callable

from PIL import Image

from tests.trust.hostile.corpus import Ground, Outcome, case

AT = "pages/1-page.md:3"
SVG = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="100" height="100"'


def chunk(kind: bytes, content: bytes) -> bytes:
    """A part of a PNG file."""
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def png(width: int = 8, height: int = 8, *extra: bytes, rows: bytes | None = None) -> bytes:
    """A PNG file of grey."""
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0))
    rows = b"\0" * ((width + 1) * height) if rows is None else rows
    return b"\x89PNG\r\n\x1a\n" + head + b"".join(extra) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def saved(kind: str, size: tuple[int, int] = (40, 30), **options: object) -> bytes:
    """A picture of a kind."""
    made = io.BytesIO()
    Image.new("RGB", size, "navy").save(made, kind, **options)
    return made.getvalue()


def apng(frames: int) -> bytes:
    """A PNG with many frames."""
    control = chunk(b"acTL", struct.pack(">II", frames, 0))
    parts, number = [], 1
    data = zlib.compress(b"\0" * 9 * 8)
    for _ in range(frames):
        parts.append(chunk(b"fcTL", struct.pack(">IIIIIHHBB", number, 8, 8, 0, 0, 1, 10, 0, 0)))
        parts.append(chunk(b"fdAT", struct.pack(">I", number + 1) + data))
        number += 2
    first = chunk(b"fcTL", struct.pack(">IIIIIHHBB", 0, 8, 8, 0, 0, 1, 10, 0, 0))
    return png(8, 8, control, first)[:-12] + b"".join(parts) + chunk(b"IEND", b"")


def gif(frames: int) -> bytes:
    """A GIF with many frames."""
    made = io.BytesIO()
    Image.new("P", (60, 60)).save(made, "GIF")
    whole = made.getvalue()
    start = whole.index(b",", 13)
    return whole[:start] + whole[start:-1] * frames + b";"


def svg(inside: str, attributes: str = "") -> bytes:
    """A drawing."""
    return f"<svg {SVG} {attributes}>{inside}</svg>".encode()


RASTERS: dict[str, tuple[str, Callable[[], bytes], Outcome]] = {
    "30,000 by 30,000": ("a.png", lambda: png(30_000, 30_000, rows=b"\0" * 1000), "refused"),
    "billions by billions": ("a.png", lambda: png(2**31 - 1, 2**31 - 1, rows=b""), "refused"),
    "without width": ("a.png", lambda: png(0, 8, rows=b""), "refused"),
    "cut in the middle": ("a.jpg", lambda: saved("JPEG", (900, 900), quality=95)[:2500], "refused"),
    "another kind than its name": ("a.png", lambda: b"MZ" + bytes(500), "refused"),
    "a TIFF": ("a.png", lambda: saved("TIFF"), "refused"),
    "a PostScript that runs": ("a.png", lambda: b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n%%EndComments\n"
                                            b"(touch pwned) (w) file\n%%EOF\n", "refused"),
    "a PDF": ("a.jpg", lambda: b"%PDF-1.7\n1 0 obj <<>> endobj\n", "refused"),
    "3,000 frames of PNG": ("a.png", lambda: apng(3000), "either"),
    "5,000 frames of GIF": ("a.gif", lambda: gif(5000), "either"),
    "a bomb of text in PNG": ("a.png", lambda: png(8, 8, *[
        chunk(b"zTXt", b"a\0\0" + zlib.compress(bytes(60_000_000))) for _ in range(20)]), "either"),
    "a bomb of text in many languages": ("a.png", lambda: png(8, 8, *[
        chunk(b"iTXt", b"a\0\1\0\0\0" + zlib.compress(bytes(60_000_000))) for _ in range(20)]), "either"),
    "a bomb of colours in PNG": ("a.png", lambda: png(8, 8, chunk(
        b"iCCP", b"a\0\0" + zlib.compress(bytes(900_000_000), 9))), "either"),
    "a bomb of rows in PNG": ("a.png", lambda: png(8, 8, rows=bytes(900_000_000)), "either"),
    "50 million pixels": ("a.png", lambda: png(7_000, 7_100, rows=bytes(7001 * 7100)), "either"),
    "a size of 26 MB": ("a.png", lambda: png(8, 8, chunk(b"teSt", bytes(26_000_000))), "refused"),
    "a JPEG with a comment that is code": ("a.jpg", lambda: saved("JPEG", comment=b"<?php \x1b[2J ?>"), "either"),
    "a web picture cut": ("a.webp", lambda: saved("WEBP", (500, 500))[:60], "refused"),
    "nothing": ("a.png", lambda: b"", "refused"),
}
USES = "".join(f'<g id="a{n}">' + f'<use xlink:href="#a{n - 1}"/>' * 10 + "</g>" for n in range(1, 12))
DRAWINGS: dict[str, tuple[Callable[[str], bytes], Outcome]] = {
    "with entities": (lambda _: b'<!DOCTYPE s [<!ENTITY a "aaaaaaaaaa">]>' + svg("<text>&a;</text>"), "refused"),
    "with a file as entity": (lambda address: f'<!DOCTYPE s [<!ENTITY a SYSTEM "{address}">]>'.encode()
                              + svg("<text>&a;</text>"), "refused"),
    "in another encoding": (lambda _: b'<?xml version="1.0" encoding="UTF-16"?>' + svg("<script/>").decode()
                            .encode("utf-16"), "refused"),
    "with a script": (lambda _: svg("<script>alert(1)</script>"), "refused"),
    "that runs when it is loaded": (lambda _: svg('<rect onload="alert(1)" width="9" height="9"/>'), "refused"),
    "with a page": (lambda _: svg("<foreignObject><p>a</p></foreignObject>"), "refused"),
    "that shows a file": (lambda address: svg(f'<image href="{address}" width="9" height="9"/>'), "refused"),
    "that uses a file": (lambda address: svg(f'<use xlink:href="{address}#a"/>'), "refused"),
    "that imports a style": (lambda address: svg(f"<style>@import '{address}';</style>"), "refused"),
    "with an escaped import": (lambda address: svg(f"<style>@\\69mport '{address}';</style>"), "either"),
    "with an escaped address": (lambda address: svg(
        f'<rect width="9" height="9" style="fill: u\\72l({address})"/>'), "either"),
    "with a stylesheet": (lambda address: f'<?xml-stylesheet href="{address}"?>'.encode() + svg(""), "either"),
    "with a script in data": (lambda _: svg('<image href="data:image/svg+xml,&lt;svg/&gt;"/>'), "refused"),
    "that uses billions": (lambda _: svg(f'<g id="a0"><rect width="1" height="1"/></g>{USES}'), "refused"),
    "with patterns in patterns": (lambda _: svg("<defs>" + "".join(
        f'<pattern id="p{n}" width="1" height="1" patternUnits="userSpaceOnUse"><rect width="99" height="99" '
        f'fill="url(#p{n - 1})"/></pattern>' for n in range(1, 30)) + '</defs><rect width="99" height="99" '
        'fill="url(#p29)"/>'), "either"),
    "with masks in masks": (lambda _: svg("<defs>" + "".join(
        f'<mask id="m{n}"><rect width="99" height="99" mask="url(#m{n - 1})"/><rect width="9" height="9" '
        f'mask="url(#m{n - 1})"/></mask>' for n in range(1, 30)) + '</defs><rect width="99" height="99" '
        'mask="url(#m29)"/>'), "either"),
    "with a filter beyond measure": (lambda _: svg(
        '<filter id="f" x="-9999" y="-9999" width="99999" height="99999"><feTurbulence baseFrequency="9" '
        'numOctaves="999999999"/><feGaussianBlur stdDeviation="99999"/><feMorphology radius="99999"/></filter>'
        '<rect width="99" height="99" filter="url(#f)"/>'), "either"),
    "with dashes without number": (lambda _: svg(
        '<path d="M0 0 L1e7 1e7" stroke="red" stroke-dasharray="0.00001"/>'), "either"),
    "as wide as the world": (lambda _: svg("<rect/>").replace(b'width="100"', b'width="1e9"'), "either"),
    "without size": (lambda _: svg("").replace(b'width="100" height="100"', b'width="0" height="-1"'), "refused"),
    "5,000 groups deep": (lambda _: svg("<g>" * 5000 + "</g>" * 5000), "either"),
    "of 300,000 points": (lambda _: svg('<path d="M0 0' + " L9 9 3 1" * 150_000 + '" stroke="red"/>'), "either"),
    "of a letter of 1 MB": (lambda _: svg("<text>" + "w" * 1_000_000 + "</text>"), "either"),
    "with a secret picture": (lambda address: svg(
        f'<image xlink:href=" {address.replace("secret.txt", "secret.png")}" width="9" height="9"/>'), "refused"),
}


def _enter(name: str, file: str, make: Callable[[Ground], bytes], outcome: Outcome) -> None:
    for only in ("deck", "handout") if file.endswith("svg") and outcome == "either" else ("deck",):
        case(f"picture: {name} ({only})", AT, only=only, outcome=outcome)(
            lambda ground: ground.picture(file, make(ground)))


for _name, (_file, _make, _outcome) in RASTERS.items():
    _enter(_name, _file, lambda ground, make=_make: make(), _outcome)  # type: ignore[misc]
for _name, (_draw, _outcome) in DRAWINGS.items():
    _enter(f"a drawing {_name}", "a.svg",
           lambda ground, draw=_draw: draw(f"file://{ground.around}/secret.txt"), _outcome)  # type: ignore[misc]
_enter("a drawing from the network", "a.svg",
       lambda ground: svg(f'<image href="{ground.listener}a.png" width="9" height="9"/>'), "refused")
