"""What a cold build of the example costs, beside pandoc with the same text.

`python -m benchmarks.pandoc`: deck and handout against pandoc to pptx, and pandoc to HTML and WeasyPrint; the deck
alone against pandoc to pptx. Takes `pandoc` from the path, or from the package pypandoc-binary.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

from benchmarks.handout_files import write_handout_files
from benchmarks.timing import ROOT, costs, show


def main(rounds: int = 7) -> None:
    """Measure and print."""
    pandoc = _pandoc()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        build = ["-m", "impuls_workshop", "build", "content/harz", "--force", "--output", f"{folder}/output",
                 "--only", "deck"]
        costs({"deck": build}, 1)
        _write_texts(pandoc, folder)
        found = costs({
            "deck and handout": [*build, "--only", "handout"],
            "deck": build,
            "pandoc, pptx": [pandoc, f"{folder}/deck.md", "-o", f"{folder}/pandoc.pptx"],
            "pandoc, HTML": [pandoc, "-s", "-M", "lang=de", "-M", "title=Handout", f"{folder}/handout.md",
                             "-o", f"{folder}/pandoc.html"],
            "WeasyPrint": ["-m", "weasyprint", "-q", f"{folder}/pandoc.html", f"{folder}/pandoc.pdf"],
        }, rounds)
    both = found["pandoc, pptx"] + found["pandoc, HTML"] + found["WeasyPrint"]
    show("deck and handout / pandoc, and pandoc and WeasyPrint", found["deck and handout"], both, cpu=0.7, wall=0.5)
    show("deck / pandoc", found["deck"], found["pandoc, pptx"], cpu=2)


def _pandoc() -> str:
    spec = find_spec("pypandoc")
    packaged = Path(spec.origin).parent / "files" / "pandoc" if spec and spec.origin else Path("pandoc")
    found = shutil.which("pandoc") or (str(packaged) if packaged.is_file() else None)
    return found or sys.exit("pandoc is not installed: pip install pypandoc-binary")


def _write_texts(pandoc: str, folder: Path) -> None:
    """Write the words of our deck and of our handout as Markdown, `deck.md` and `handout.md`."""
    write_handout_files(ROOT / "content" / "harz", folder)
    (folder / "deck.md").write_text("\n".join(_slides(folder / "output" / "harz" / "deck.pptx")), encoding="utf-8")
    subprocess.run([pandoc, "-f", "html-native_divs-native_spans", "-t", "gfm-raw_html", folder / "handout.html",
                    "-o", folder / "handout.md"], check=True)


def _slides(deck: Path) -> Iterator[str]:
    from pptx import Presentation

    for slide in Presentation(str(deck)).slides:
        title = slide.shapes.title
        yield f"## {title.text_frame.text if title else ''}\n"
        for shape in slide.shapes:
            if shape.has_text_frame and (title is None or shape.shape_id != title.shape_id):
                yield from (f"- {line}" for line in shape.text_frame.text.splitlines() if line.strip())
            elif shape.has_table:
                yield from (f"- {cell.text}" for row in shape.table.rows for cell in row.cells)
        if slide.has_notes_slide:
            yield f"\n::: notes\n{slide.notes_slide.notes_text_frame.text}\n:::\n"


if __name__ == "__main__":
    main()
