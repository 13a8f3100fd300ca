"""A workshop whose slides have everything text can have, and lines read back from PDFs of slides."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pypdf
from PIL import Image
from pptx.util import Length

PAGES = {
    "1-listen": """\
title: Listen in drei Stufen und ein recht langer Titel, der in zwei Zeilen läuft, damit man sieht, wie er bricht
notes: Nur für die Moderation
---
Ein Absatz mit **fettem _und schrägem_ Text**, `code()` und [einem Verweis](https://example.org/pfad), auch
[intern](#tabelle), dazu noch mehr Text bis zur nächsten Zeile.

- Erste Stufe mit viel Text, der umbrechen muss, weil er länger ist als die Zeile breit, also zwei Zeilen braucht
  - Zweite Stufe
    - Dritte Stufe
  - Zweite **fett**

3. drei
4. vier
""",
    "2-tabelle": """\
title: Tabelle
id: tabelle
---
Davor steht ein Satz.

| Name | Zahl | Mitte |
|------|-----:|:-----:|
| Alpha mit langem Text, der in der Zelle umbricht, und zwar mehrfach, weil er so lang ist | 12 | a |
| Beta | 1.300 | **b** |

> Ein Zitat, das eingerückt ist.

Danach auch.
""",
    "3-bild": """\
title: Bild
---
Text über dem Bild.

![Drei Streifen](bild.png)
""",
    "4-teile": """\
title: Worte
---
## Zwischenüberschrift

- Zażółć gęślą jaźń, ein Text, der umbricht, weil er recht lang ist, und noch ein Stück und noch eins dazu
- Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftsversammlungsprotokollführer
""",
}


def write_workshop(folder: Path, more: str = "") -> Path:
    """Write the workshop; `more` are further lines of its workshop.yaml."""
    (folder / "pages").mkdir(parents=True)
    (folder / "workshop.yaml").write_text(f"title: Folien\nlanguage: de-DE\n{more}", encoding="utf-8")
    for name, text in PAGES.items():
        (folder / "pages" / f"{name}.md").write_text(f"---\nlayout: content\nshow: [deck]\n{text}", encoding="utf-8")
    Image.new("RGB", (300, 200), "#88aacc").save(folder / "bild.png")
    return folder


Chunk = tuple[float, float, str]
"""Left end, baseline (mm from the page's top left corner), words."""


def chunks(path: Path) -> list[list[Chunk]]:
    """The pieces of text on each page, without those in drawings."""
    return [_chunks(page) for page in pypdf.PdfReader(path).pages]


def _chunks(page: Any) -> list[Chunk]:
    high, found = float(page.mediabox.height), list[Chunk]()
    page["/Resources"].get_object().pop("/XObject", None)

    def take(text: str, outer: list[float], inner: list[float], *_: object) -> None:
        if text.strip():
            x = inner[4] * outer[0] + inner[5] * outer[2] + outer[4]
            y = inner[4] * outer[1] + inner[5] * outer[3] + outer[5]
            found.append((x * 25.4 / 72, (high - y) * 25.4 / 72, text))

    page.extract_text(visitor_text=take)
    return found


def lines_in(box: Any, found: list[Chunk]) -> list[Chunk]:
    """The lines whose pieces stand in a shape of the deck, without the markers of lists."""
    left, top, right, bottom = _edges(box)
    inside = [chunk for chunk in found if left - 1 <= chunk[0] <= right and top - 1 <= chunk[1] <= bottom + 1
              and not re.fullmatch(r"[•–+·]|\d+\.", chunk[2].strip())]
    lines: list[Chunk] = []
    for x, y, text in sorted(inside, key=lambda chunk: (round(chunk[1], 0), chunk[0])):
        if lines and abs(lines[-1][1] - y) < 1:
            lines[-1] = (lines[-1][0], lines[-1][1], lines[-1][2] + text)
        else:
            lines.append((x, y, text))
    return [(x, y, re.sub(r"\s", "", text)) for x, y, text in lines]


def _edges(shape: Any) -> tuple[float, float, float, float]:
    def mm(size: Length) -> float:
        return size / 36000

    return (mm(shape.left), mm(shape.top), mm(shape.left + shape.width), mm(shape.top + shape.height))


def boxes_of(slide: Any) -> Iterator[Any]:
    """The shapes of a slide that have words, without those of drawings."""
    yield from (shape for shape in slide.shapes if shape.has_text_frame or getattr(shape, "has_table", False))
