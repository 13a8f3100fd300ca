"""`impuls watch`, driven as its users drive it: files are saved, and lines and files are looked at."""

from __future__ import annotations

import os
import shutil
import signal
import time

import pytest
from pptx import Presentation

from .conftest import clean_build, files_of, processes, replace

DECK = ("--only", "deck")
BUILT = r"content/small: \d+ files? in "
ENDLESS = ("{% for i in range(99999) %}{% for j in range(99999) %}{{ range(99999)|sort }}"
           "{% endfor %}{% endfor %}")


def words_of(deck):
    return " ".join(shape.text_frame.text for slide in Presentation(str(deck)).slides
                    for shape in slide.shapes if shape.has_text_frame)


@pytest.fixture
def deck(folder):
    return folder / "output" / "small" / "deck.pptx"


@pytest.fixture
def goals(folder):
    return folder / "content" / "small" / "goals.yaml"


def test_a_saved_word_is_built(watching, goals, deck):
    watch = watching(*DECK)
    watch.until("watching content")
    replace(goals, "title: Goals\nitems:\n  - Third\n")
    said = watch.until(BUILT)
    assert "changed: content/small/goals.yaml" in said
    assert "output/small/deck.pptx" in said
    assert "Third" in words_of(deck)


def test_it_speaks_german(watching, goals):
    watch = watching(*DECK, "--lang", "de")
    watch.until("Änderungen werden beobachtet in: content")
    goals.write_text("titel: Ziele\nitems:\n  - Eins\n", encoding="utf-8")
    assert "Fehler: " in watch.until("nichts geschrieben")
    goals.write_text("title: Ziele\nitems:\n  - Eins\n", encoding="utf-8")
    assert "Behoben: content/small/goals.yaml:1:1: Fehler" in watch.until(r"1 Datei in [\d,]+ m?s")


def test_what_is_built_is_what_a_clean_build_makes(watching, folder, goals):
    watch = watching("--only", "deck", "--only", "handout")
    watch.until("watching")
    for text in ("Third", "Fourth\n  - Fifth", "First\n  - Second\n  - Sixth"):
        replace(goals, f"title: Goals\nitems:\n  - {text}\n")
        watch.until(BUILT)
        assert files_of(folder / "output") == clean_build(folder, "--only", "deck", "--only", "handout")


def test_mistakes_come_and_go(watching, folder, goals, deck):
    watch = watching(*DECK)
    watch.until("watching")
    earlier = deck.read_bytes()
    replace(goals, "titel: Goals\nitems:\n  - First\n")
    said = watch.until("nothing was written")
    assert "content/small/goals.yaml:1:1: error: unknown field 'titel'" in said
    assert deck.read_bytes() == earlier
    replace(goals, "# on another line it is the same mistake\ntitel: Goals\nitems:\n  - First\n")
    said = watch.until("nothing was written")
    assert "error: unknown" not in said
    assert "1 error" in said
    replace(folder / "content" / "small" / "phases.yaml", "titel: Phases\n")
    said = watch.until("nothing was written")
    assert "content/small/phases.yaml:1:1: error: unknown field 'titel'" in said
    assert "goals.yaml:2:1: error" not in said
    (folder / "content" / "small" / "phases.yaml").unlink()
    assert "fixed: content/small/phases.yaml:1:1: error: unknown field 'titel'" in watch.until("nothing was written")
    replace(goals, "title: Goals\nitems:\n  - First\n")
    assert "fixed: content/small/goals.yaml:2:1: error: unknown field 'titel'" in watch.until(BUILT)


def test_a_file_that_is_emptied_and_written_is_read_when_it_is_whole(watching, goals, deck):
    watch = watching(*DECK)
    watch.until("watching")
    with goals.open("w", encoding="utf-8") as file:
        file.flush()
        os.fsync(file.fileno())
        time.sleep(0.15)
        file.write("title: Goals\nitems:\n  - Whole\n")
    said = watch.until(BUILT)
    assert "error" not in said
    assert "Whole" in words_of(deck)


def test_a_deleted_file_is_missed_and_welcome_back(watching, goals, deck):
    watch = watching(*DECK)
    watch.until("watching")
    before = goals.read_text(encoding="utf-8")
    goals.unlink()
    watch.until(BUILT)
    assert "First" not in words_of(deck)
    goals.write_text(before, encoding="utf-8")
    watch.until(BUILT)
    assert "First" in words_of(deck)


def test_a_folder_of_content_comes_goes_and_comes_back(watching, folder, deck):
    watch = watching(*DECK)
    watch.until("watching")
    challenges = folder / "content" / "small" / "challenges"
    for _ in range(2):
        challenges.mkdir()
        time.sleep(0.05)
        (challenges / "1-trust.md").write_text("---\ntitle: Trust\n---\n## Obstacles\n- Old quarrels\n"
                                               "## Approaches\n- Talk\n", encoding="utf-8")
        while "Old quarrels" not in words_of(deck):
            watch.until(BUILT)
        shutil.rmtree(challenges)
        while "Old quarrels" in words_of(deck):
            watch.until(BUILT)


@pytest.mark.parametrize("named", [(), ("small",)])
def test_a_workshop_vanishes_and_comes_back(watching, folder, goals, deck, named):
    watch = watching(*named, *DECK)
    watch.until("watching")
    earlier = deck.read_bytes()
    aside = folder / "aside"
    goals.parent.rename(aside)
    watch.until("content/small is gone")
    assert deck.read_bytes() == earlier
    aside.rename(goals.parent)
    watch.until("content/small is there")
    watch.until("content/small: nothing to be done")
    replace(goals, "title: Goals\nitems:\n  - Again\n")
    watch.until(BUILT)
    assert "Again" in words_of(deck)


def test_all_content_vanishes_and_comes_back(watching, folder, goals, deck):
    watch = watching(*DECK)
    watch.until("watching")
    (folder / "content").rename(folder / "aside")
    watch.until("content/small is gone")
    (folder / "aside").rename(folder / "content")
    watch.until("content/small: nothing to be done")
    replace(goals, "title: Goals\nitems:\n  - Again\n")
    watch.until(BUILT)
    assert "Again" in words_of(deck)


def test_a_new_workshop_is_built(watching, folder):
    watch = watching(*DECK)
    watch.until("watching")
    other = folder / "content" / "other"
    other.mkdir()
    (other / "workshop.yaml").write_text("title: Other\nlanguage: en\n", encoding="utf-8")
    watch.until("content/other is there")
    said = watch.until("content/other: 1 file in")
    assert "content/small" not in said
    assert "Other" in words_of(folder / "output" / "other" / "deck.pptx")


def test_the_brand_of_all_workshops_concerns_all(watching, folder, goals):
    shutil.copytree(goals.parent, folder / "content" / "twin")
    watch = watching(*DECK)
    watch.until("watching")
    (folder / "content" / "_brand.yml").write_text("color:\n  primary: '#004488'\n", encoding="utf-8")
    watch.until("content/small: 1 file in")
    watch.until("content/twin: 1 file in")


def test_the_brand_beside_a_named_workshop_is_watched(watching, folder):
    watch = watching("content/small", *DECK)
    watch.until("watching content/small")
    brand = folder / "content" / "_brand.yml"
    for colour in ("#004488", "#880044"):
        replace(brand, f"color:\n  primary: '{colour}'\n")
        watch.until(BUILT)
    brand.unlink()
    watch.until(BUILT)


def test_its_own_output_among_the_content_starts_nothing(watching, folder, goals):
    watch = watching(*DECK, "--output", "content")
    watch.until("watching")
    assert (goals.parent / "deck.pptx").is_file()
    for text in ("Third", "Fourth"):
        replace(goals, f"title: Goals\nitems:\n  - {text}\n")
        watch.until(BUILT)
    time.sleep(1.5)
    assert watch.rest() == ""


def test_what_programs_leave_beside_files_starts_nothing(watching, goals, folder):
    watch = watching(*DECK)
    watch.until("watching")
    for name in (".~lock.participants.xlsx#", "~$participants.xlsx", ".goals.yaml.swp", "goals.yaml~", "4913",
                 ".git/index", "templates/__pycache__/x.pyc", "../../output/small/.~lock.deck.pptx#"):
        path = goals.parent / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("nothing", encoding="utf-8")
        path.unlink()
    time.sleep(1.5)
    assert "deck.pptx" not in watch.rest()


def test_a_template_that_never_ends_is_ended_and_the_watch_goes_on(watching, folder, goals, deck):
    own = goals.parent / "templates" / "deck"
    watch = watching(*DECK, "--timeout", "4")
    watch.until("watching")
    earlier = deck.read_bytes()
    own.mkdir(parents=True)
    (own / "artifact.yaml").write_text("title: {en: D}\nfile: deck.pptx\nformat: pptx\ntemplate: a.j2\n",
                                       encoding="utf-8")
    (own / "a.j2").write_text(ENDLESS, encoding="utf-8")
    said = watch.until("nothing was written")
    assert "took longer than 4" in said
    assert deck.read_bytes() == earlier
    shutil.rmtree(own.parent)
    replace(goals, "title: Goals\nitems:\n  - Alive\n")
    while "Alive" not in words_of(deck):
        watch.until(BUILT)


def test_a_killed_worker_is_replaced(watching, goals, deck):
    watch = watching(*DECK)
    watch.until("watching")
    for text in ("Third", "Fourth"):
        (worker,) = watch.workers()
        os.kill(worker, signal.SIGKILL)
        replace(goals, f"title: Goals\nitems:\n  - {text}\n")
        watch.until(BUILT)
        assert text in words_of(deck)
        assert worker not in watch.workers()


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, -signal.SIGTERM)])
def test_it_ends_when_told_to_and_leaves_nothing(watching, folder, goals, number, code):
    watch = watching()
    watch.until("watching")
    replace(goals, "title: Goals\nitems:\n  - Third\n")
    watch.until("changed")
    workers = watch.workers()
    assert watch.end(number) == code
    assert [name for name in files_of(folder / "output") if "impuls" in name] == []
    assert not {number for number, _ in processes()} & set(workers)


def test_a_workshop_there_is_not_is_wrong_usage(watching):
    watch = watching("smal")
    assert watch.process.wait(120) == 2
    assert "did you mean 'small'?" in watch.until("hint")


def test_an_artifact_there_is_not_is_wrong_usage(watching):
    watch = watching("--only", "dek")
    assert watch.process.wait(120) == 2
    assert "did you mean 'deck'?" in watch.until("hint")
