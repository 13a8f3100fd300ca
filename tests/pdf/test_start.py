"""WeasyPrint is started without what it need not do, and makes the same PDF to the byte."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pyphen
import pytest

from impuls_workshop.backends.hyphenation import read_patterns

ROOT = Path(__file__).resolve().parents[2]
AS_IT_COMES = (
    "import pyphen, weasyprint; pyphen.__version__ = '0';"
    "import impuls_workshop.backends.weasyprint_start as start; start.KNOWN = ();"
    "import impuls_workshop.backends.pages_tree as pages; pages._plain_root = lambda root: 1 / 0;"
    "pages._ReshapedError = ZeroDivisionError; pages.are_enough = lambda root, css: False")
"""Nothing is left out or kept: WeasyPrint and pyphen work as they come, and parse our HTML."""
LITTLE_ROOM = "import impuls_workshop.backends.pages_lines as lines; lines.MOST_LINES = 50"
OTHER_DECLARATIONS = "import impuls_workshop.backends.weasyprint_c as c; c.DECLARED = 'another version'"
BUILD = """
import impuls_workshop
for _ in range(2):
    impuls_workshop.build(["content/harz"], only=["handout", "worksheets"], output=sys.argv[1], jobs=1, force=True)
"""
PARSED = "print('pycparser' in sys.modules)"


def _handout(first: str, folder: Path) -> tuple[bytes, bool]:
    """The example's handout and worksheets, made twice in one process after `first` was run.

    And whether C declarations were parsed for them.
    """
    done = subprocess.run([sys.executable, "-c", f"import sys; {first}\n{BUILD}\n{PARSED}", str(folder)],
                          cwd=ROOT, capture_output=True, text=True, check=False)
    assert not done.returncode, done.stderr
    made = [(folder / "harz" / f"{name}.pdf").read_bytes() for name in ("handout", "worksheets")]
    return b"".join(made), done.stdout.strip() == "True"


@pytest.fixture(scope="module")
def as_it_comes(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    handout, parsed = _handout(AS_IT_COMES, tmp_path_factory.mktemp("stock"))
    assert parsed
    return handout


def test_the_handout_is_the_same_without_the_costly_start(as_it_comes, tmp_path):
    handout, parsed = _handout("pass", tmp_path)
    assert handout == as_it_comes
    assert not parsed, "run scripts/prepare_weasyprint.py for this version of WeasyPrint"


def test_another_version_of_weasyprint_is_started_as_it_comes(as_it_comes, tmp_path):
    handout, parsed = _handout(OTHER_DECLARATIONS, tmp_path)
    assert handout == as_it_comes
    assert parsed


def test_the_handout_is_the_same_when_lines_are_soon_given_up(as_it_comes, tmp_path):
    assert _handout(LITTLE_ROOM, tmp_path)[0] == as_it_comes


@pytest.mark.parametrize("language", ["de_DE", "en_US", "en_GB", "fr", "nl_NL", "ru_RU"])
def test_hyphenation_patterns_are_those_pyphen_reads(language):
    path = pyphen.LANGUAGES[language]
    stock = pyphen.HyphDict.__mro__[-2](path).patterns  # pyphen's own class, also after ours took its place
    ours = read_patterns(path)
    assert ours is not None
    assert {letters: ours.get(letters) for letters in ours} == stock


def test_patterns_that_change_letters_are_left_to_pyphen():
    assert read_patterns(pyphen.LANGUAGES["hu_HU"]) is None
