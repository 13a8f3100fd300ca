"""How long a cold build of the example takes, beside what its libraries cost alone.

`python -m benchmarks.build` compares the process `impuls build content/harz --only deck --only handout` with
importing the libraries and the time WeasyPrint takes for the same handout, given as plain HTML, CSS and SVG files.
deck.pdf is not in it: it is a second document for WeasyPrint, laid out beside the handout where there are two cores.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median

from benchmarks.handout_files import write_handout_files
from benchmarks.timing import ROOT, seconds, show

LIBRARIES = "import pptx, weasyprint, jinja2, pydantic"
WEASYPRINT = """
import sys, time, weasyprint
from pathlib import Path
from weasyprint.text.fonts import FontConfiguration
start = time.perf_counter()
fonts, folder = FontConfiguration(), Path(sys.argv[1])
sheets = [weasyprint.CSS(path, font_config=fonts) for path in sorted(folder.glob("*.css"))]
weasyprint.HTML(folder / "handout.html").write_pdf(
    stylesheets=sheets, font_config=fonts, pdf_variant="pdf/ua-1")
print(time.perf_counter() - start)
"""


def main(rounds: int = 7) -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as folder:
        write_handout_files(ROOT / "content" / "harz", Path(folder))
        layout = median(_weasyprint(folder) for _ in range(rounds))
        found = seconds({
            "build": ["-m", "impuls_workshop", "build", "content/harz", "--only", "deck", "--only", "handout",
                      "--output", f"{folder}/output"],
            "libraries": ["-c", LIBRARIES],
        }, rounds)
    print(f"imports {found['libraries']:.3f} s, WeasyPrint on the handout {layout:.3f} s")
    show("impuls build / imports and WeasyPrint", found["build"], found["libraries"] + layout, 1.5)


def _weasyprint(folder: str) -> float:
    done = subprocess.run([sys.executable, "-c", WEASYPRINT, folder], capture_output=True, text=True,
                          check=True)
    return float(done.stdout)


if __name__ == "__main__":
    main()
