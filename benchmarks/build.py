"""What a cold build of the example costs, beside what its libraries cost alone.

`python -m benchmarks.build` compares the process `impuls build content/harz`, also with only some artifacts, with
importing the libraries and what WeasyPrint takes for the same handout, given as plain HTML, CSS and SVG files.
deck.pdf is a second document for WeasyPrint: where there are two processors, it is laid out beside the handout.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.handout_files import write_handout_files
from benchmarks.timing import ROOT, Cost, costs, middle, show

LIBRARIES = "import pptx, weasyprint, jinja2, pydantic"
WEASYPRINT = """
import sys, time, weasyprint
from pathlib import Path
from weasyprint.text.fonts import FontConfiguration
start, used = time.perf_counter(), time.process_time()
fonts, folder = FontConfiguration(), Path(sys.argv[1])
sheets = [weasyprint.CSS(path, font_config=fonts) for path in sorted(folder.glob("*.css"))]
weasyprint.HTML(folder / "handout.html").write_pdf(
    stylesheets=sheets, font_config=fonts, pdf_variant="pdf/ua-1")
print(time.perf_counter() - start, time.process_time() - used)
"""


def main(rounds: int = 7) -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as folder:
        write_handout_files(ROOT / "content" / "harz", Path(folder))
        build = ["-m", "impuls_workshop", "build", "content/harz", "--force", "--output", f"{folder}/output"]
        found = costs({
            "all papers": build,
            "deck, deck.pdf and handout": [*build, "--only", "deck", "--only", "deck-pdf", "--only", "handout"],
            "deck and handout": [*build, "--only", "deck", "--only", "handout"],
            "deck": [*build, "--only", "deck"],
            "libraries": ["-c", LIBRARIES],
        }, rounds)
        layout = middle([_weasyprint(folder) for _ in range(rounds)])
    libraries = found.pop("libraries")
    print(f"imports {libraries.cpu:.3f} s CPU, WeasyPrint on the handout {layout.cpu:.3f} s CPU")
    for name, cost in found.items():
        bounds = {} if name == "deck" else {"cpu": 1.5, "wall": 1.5}
        show(f"{name} / imports and WeasyPrint", cost, libraries + layout, **bounds)


def _weasyprint(folder: str) -> Cost:
    done = subprocess.run([sys.executable, "-c", WEASYPRINT, folder], capture_output=True, text=True,
                          check=True)
    return Cost(*map(float, done.stdout.split()))


if __name__ == "__main__":
    main()
