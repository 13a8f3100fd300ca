"""Papers for archives are PDF/A-3u and PDF/UA-1 at once; forms to fill in are left out, with the reason."""

from __future__ import annotations

import page as page_validation
import pytest

import impuls_workshop
from impuls_workshop.variant import Variant
from tests.everything import EXAMPLE, ROOT
from tests.pdf.bench import faults

# WeasyPrint leaves the file of its colour profile open.
pytestmark = pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
PAPERS = ["handout", "deck-pdf", "cards", "worksheets", "guide", "posters", "feedback"]


def build(workshop, output, only=PAPERS):
    return impuls_workshop.build([workshop], only=only, output=output, variant=Variant(archive=True))


@pytest.mark.parametrize("workshop", [EXAMPLE, ROOT / "tests" / "workshops" / "showcase"], ids=lambda path: path.name)
def test_papers_are_for_archives_and_for_screen_readers(workshop, tmp_path):
    result = build(workshop, tmp_path)
    assert result.report.diagnostics == []
    assert len(result.built) >= 4
    for one in result.built:
        content = one.path.read_bytes()
        assert one.path.stem.endswith("-archive")
        report = page_validation.validate_pdf_bytes(content, profile=page_validation.ValidationProfile.PDF_A_3U)
        assert [f"{one.path.name} {found.rule_id}: {found.message}" for found in report.failures] == []
        assert faults(content) == []


def test_a_form_is_left_out_and_the_reason_is_said(tmp_path):
    result = build(EXAMPLE, tmp_path, ["feedback"])
    assert (result.built, result.exit_code) == ((), 0)
    assert [(missing.artifact, missing.code) for missing in result.left_out] == [
        ("feedback", "pages.no-archive-of-forms")]


def test_two_builds_give_the_same_bytes(tmp_path):
    one, other = (build(EXAMPLE, tmp_path / name, ["handout"]).built[0].path for name in "ab")
    assert one.read_bytes() == other.read_bytes()
