"""The tables in docs/content.md say what the content models say."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def test_the_content_reference_is_current():
    run = subprocess.run([sys.executable, "docs/content_reference.py", "--check"], cwd=ROOT,
                         capture_output=True, text=True, check=False,
                         env={**os.environ, "PYTHONPATH": str(ROOT)})
    assert run.stdout + run.stderr == ""
    assert run.returncode == 0
