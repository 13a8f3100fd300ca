"""Decks in templates shaped like PowerPoint's own and like firms': sound, whole, and with all words in their places."""

from __future__ import annotations

import shutil
import zipfile

import pytest
from openxml_audit import validate_pptx
from pptx import Presentation

import impuls_workshop
from tests.foreign.conftest import ROOT
from tests.foreign.measuring import PROMPTS, faults, rendered
from tests.foreign.variants import FILES, made
from tests.product.reading import paragraphs_of

WORKSHOPS = {"harz": ROOT / "content" / "harz", "showcase": ROOT / "tests" / "workshops" / "showcase",
             "figures": ROOT / "tests" / "workshops" / "figures"}
STAYS_BEHIND = ("thumbnail", "customXml", "comment", "tags/", "charts/chart1.xml")


class Decks:
    """All decks that were made in one template."""

    def __init__(self, file: str, folder) -> None:
        self.template = folder / file
        self.template.write_bytes(made(file))
        results = {name: impuls_workshop.build([path], only=["features" if name == "showcase" else "deck"],
                                               output=folder, template=self.template)
                   for name, path in WORKSHOPS.items()}
        self.errors = [found for result in results.values() for found in result.report.errors]
        self.paths = [path for name in WORKSHOPS for path in sorted((folder / name).glob("*.pptx"))]


@pytest.fixture(scope="module", params=FILES)
def decks(request, tmp_path_factory) -> Decks:
    return Decks(request.param, tmp_path_factory.mktemp("shapes"))


def test_all_workshops_are_built_without_an_error(decks) -> None:
    assert decks.errors == []
    assert len(decks.paths) == len(WORKSHOPS)


def test_their_packages_have_no_fault_that_the_template_has_not(decks) -> None:
    own = {str(error) for error in validate_pptx(str(decks.template)).errors}
    for path in decks.paths:
        names = zipfile.ZipFile(path).namelist()
        assert len(names) == len({name.lower() for name in names})
        assert not [name for name in names if any(word in name for word in STAYS_BEHIND)]
        assert {str(error) for error in validate_pptx(str(path)).errors} <= own, path


def test_nothing_is_empty_or_a_prompt_or_a_sample_or_somebodys(decks) -> None:
    for path in decks.paths:
        for slide in Presentation(str(path)).slides:
            assert all(holder.text_frame.text.strip() for holder in slide.placeholders if holder.has_text_frame)
            words = " ".join(paragraphs_of(slide))
            assert not PROMPTS.search(words)
            assert "Blindtext der Firma" not in words
        with zipfile.ZipFile(path) as package:
            assert not [name for name in package.namelist() if b"Users\\anna" in package.read(name)]


def test_text_boxes_do_not_overlap(decks) -> None:
    for path in decks.paths:
        for number, slide in enumerate(Presentation(str(path)).slides, 1):
            shapes = [shape for shape in slide.shapes if shape.name not in {"footer", "number"}]
            for order, one in enumerate(shapes):
                for other in shapes[order + 1:]:
                    across = min(one.left + one.width, other.left + other.width) - max(one.left, other.left)
                    down = min(one.top + one.height, other.top + other.height) - max(one.top, other.top)
                    assert across <= 36000 or down <= 36000 * 1.5, (path, number, one.name, other.name)


@pytest.mark.office
def test_all_words_are_drawn_inside_of_their_boxes(tmp_path) -> None:
    """As LibreOffice draws them; each template has one of the workshops, in turn."""
    names, copies = list(WORKSHOPS), []
    for number, file in enumerate(FILES):
        folder, name = tmp_path / str(number), names[number % 3 if number % 2 else 0]
        folder.mkdir()
        (folder / file).write_bytes(made(file))
        impuls_workshop.build([WORKSHOPS[name]], only=["features" if name == "showcase" else "deck"],
                              output=folder, template=folder / file)
        path = next((folder / name).glob("*.pptx"))
        copies.append(shutil.copy(path, tmp_path / f"{number}-{file.replace('.', '-')}-{name}.pptx"))
    rendered(copies, tmp_path)
    found = [f"{path.name}: {fault}" for path in copies for fault in faults(path)]
    assert not found, "\n".join([f"{len(found)} words", *found[:30]])
