"""The least that is possible with the same libraries, each as a program: `python -m benchmarks.floors NAME …`."""

from __future__ import annotations

import json
import sys
from pathlib import Path


def slides(data: str, target: str) -> None:
    """Write slides with python-pptx: titles, lists, tables, pictures and notes, in its own template."""
    from pptx import Presentation
    from pptx.util import Inches

    made = Presentation()
    for source in json.loads(Path(data).read_text(encoding="utf-8")):
        lines = [line for heading, texts in source["parts"] for line in (heading, *texts) if line]
        slide = made.slides.add_slide(made.slide_layouts[1 if lines else 5])
        slide.shapes.title.text = source["title"]
        if lines:
            slide.placeholders[1].text_frame.text = "\n".join(lines)
        if rows := source["table"]:
            frame = slide.shapes.add_table(len(rows), len(rows[0]), Inches(1), Inches(2), Inches(8), Inches(4))
            for row, texts in zip(frame.table.rows, rows, strict=True):
                for cell, text in zip(row.cells, texts, strict=True):
                    cell.text = text
        if source["picture"]:
            slide.shapes.add_picture(str(Path(data).with_name("bild.png")), Inches(5), Inches(2), width=Inches(4))
        slide.notes_slide.notes_text_frame.text = "\n".join(source["notes"])
    made.save(target)


def pages(folder: str) -> None:
    """Lay out what `handout_files` has kept, with WeasyPrint as it comes."""
    import weasyprint
    from weasyprint.text.fonts import FontConfiguration

    fonts = FontConfiguration()
    sheets = [weasyprint.CSS(path, font_config=fonts) for path in sorted(Path(folder).glob("*.css"))]
    weasyprint.HTML(Path(folder) / "handout.html").write_pdf(
        Path(folder) / "floor.pdf", stylesheets=sheets, font_config=fonts, pdf_variant="pdf/ua-1")


if __name__ == "__main__":
    {"slides": slides, "pages": pages}[sys.argv[1]](*sys.argv[2:])
