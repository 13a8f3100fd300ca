"""Keeps what WeasyPrint is given for a handout as plain files, to be laid out without us.

`python -m benchmarks.handout_files WORKSHOP FOLDER`
"""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from unittest.mock import patch

import impuls_workshop
from impuls_workshop.backends import pdf
from impuls_workshop.backends.pdf import Pdf
from impuls_workshop.document.pages import PageDocument
from impuls_workshop.typography.font_files import faces_in


def write_handout_files(workshop: Path, folder: Path) -> None:
    """Write `handout.html`, its stylesheets and its drawings into a folder."""
    original = pdf.write_pdf

    def keep(page: PageDocument, *, css: Sequence[tuple[str, str]], images: Mapping[str, bytes],
             fonts_folder: Path, **rest: object) -> Pdf | None:
        _write(folder, page, css, images, fonts_folder)
        return original(page, css=css, images=images, fonts_folder=fonts_folder, **rest)  # type: ignore[arg-type]

    with patch.object(pdf, "write_pdf", keep):
        result = impuls_workshop.check([workshop], only=["handout"], jobs=1)
    if not (folder / "handout.html").exists():
        raise SystemExit(f"the handout of {workshop} cannot be built: {result.report.sorted()}")


def _write(folder: Path, page: PageDocument, css: Sequence[tuple[str, str]], images: Mapping[str, bytes],
           fonts_folder: Path) -> None:
    for name, drawing in images.items():
        (folder / f"{name}.svg").write_bytes(drawing)
    html = page.html()
    for name in images:
        html = html.replace(f'"diagram:{name}"', f'"{name}.svg"')
    (folder / "handout.html").write_text(html, encoding="utf-8")
    for number, (_, text) in enumerate([("fonts", _font_faces(fonts_folder)), *css]):
        (folder / f"{number}.css").write_text(text, encoding="utf-8")


def _font_faces(folder: Path) -> str:
    return "".join(
        f'@font-face {{ font-family: "{family}"; src: url("{face.path.resolve().as_uri()}"); '
        f"font-weight: {face.weight}; font-style: {'italic' if face.italic else 'normal'} }}\n"
        for face in faces_in(folder) for family in sorted(face.families))


if __name__ == "__main__":
    write_handout_files(Path(sys.argv[1]), Path(sys.argv[2]))
