"""A machine without Pango: the deck is built, and what to install is said."""

from __future__ import annotations

import os
import subprocess
import sys

from tests.product.conftest import ROOT


def test_the_deck_is_built_and_it_says_what_to_install(tmp_path):
    broken = tmp_path / "broken" / "weasyprint"
    broken.mkdir(parents=True)
    (broken / "__init__.py").write_text('raise OSError("cannot load library libpango-1.0-0")')
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(broken.parent), str(ROOT)])}

    finished = subprocess.run(
        [sys.executable, "-m", "impuls_workshop", "--lang", "en", "build", str(ROOT / "content" / "harz"),
         "--output", str(tmp_path / "output")],
        check=False, env=environment, capture_output=True, text=True)

    assert finished.returncode == 3
    assert (tmp_path / "output" / "harz" / "deck.pptx").is_file()
    assert not (tmp_path / "output" / "harz" / "handout.pdf").exists()
    for way in ("apt install libpango", "brew install pango", "Windows"):
        assert way in finished.stderr
    assert "Traceback" not in finished.stderr
