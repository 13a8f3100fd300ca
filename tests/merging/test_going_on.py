"""Rows that have not changed are left alone; an interrupted merge goes on; no worker that dies takes a row with it."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import pytest

from tests.merging.conftest import table

HEADER = ["name", "gemeinde", "kreis"]


def rows(count: int) -> list[list[str]]:
    return [HEADER, *([f"ort-{at}", f"Ort {at}", "Harz"] for at in range(count))]


def counts(text: str) -> tuple[int, ...]:
    found = re.search(r"(\d+) rows made, (\d+) unchanged, (\d+) with errors", text)
    assert found, text
    return tuple(map(int, found.groups()))


def test_only_rows_that_changed_are_made_again(folder, merge):
    some = rows(3)
    assert counts(merge(some).out) == (3, 0, 0)
    assert counts(merge(some).out) == (0, 3, 0)
    some[2][1] = "Anders"
    some.insert(1, ["neu", "Neu", "Harz"])
    assert counts(merge(some).out) == (2, 2, 0)
    (folder / "out/ort-0/deck.pptx").write_bytes(b"cut")
    (folder / "out/ort-2/deck.pptx").unlink()
    assert counts(merge(some).out) == (2, 2, 0)
    assert counts(merge(some, "--force").out) == (4, 0, 0)
    (folder / "content/w/goals.yaml").write_text("[Anders]", encoding="utf-8")
    assert counts(merge(some, "--name", "{name} {kreis}").out) == (4, 0, 0)


def test_files_of_rows_that_are_gone_go_unless_somebody_changed_them(folder, merge):
    merge(rows(3))
    (folder / "out/ort-2/deck.pptx").write_bytes(b"mine")
    merge(rows(1))
    assert sorted(path.name for path in (folder / "out").iterdir()) == ["index.csv", "index.html", "ort-0", "ort-2"]


def test_the_same_bytes_from_one_process_and_from_two(folder, merge):
    assert merge(rows(6), "--jobs", "1").code == 0
    before = {path.name: (path / "deck.pptx").read_bytes() for path in (folder / "out").glob("ort-*")}
    index = (folder / "out/index.csv").read_bytes()
    assert merge(rows(6), "--jobs", "2", "--force").code == 0
    assert {path.name: (path / "deck.pptx").read_bytes() for path in (folder / "out").glob("ort-*")} == before
    assert (folder / "out/index.csv").read_bytes() == index


def test_a_killed_merge_goes_on_where_it_was(folder, merge):
    table(folder / "rows.csv", rows(2000))
    command = [sys.executable, "-m", "impuls_workshop", "merge", "w", "--rows", "rows.csv", "--output", "out",
               "--only", "deck", "--jobs", "2"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True) as process:
        noted = folder / "cache"
        while not any(path.stat().st_size for path in noted.glob("**/merges/*.jsonl")) and process.poll() is None:
            time.sleep(0.01)
        os.killpg(process.pid, signal.SIGKILL)
    time.sleep(0.5)
    whole = {path: path.read_bytes() for path in (folder / "out").glob("ort-*/deck.pptx")}
    run = merge(rows(2000), "--jobs", "2")
    assert run.code == 0, run.err
    made, unchanged, _ = counts(run.out)
    assert made + unchanged == 2000
    assert unchanged >= 1
    for path, content in whole.items():
        assert path.read_bytes() == content
    assert not list((folder / "out").glob(".impuls*"))


def test_a_row_whose_folder_is_a_file_fails_alone(folder, merge):
    (folder / "out").mkdir()
    (folder / "out/ort-1").write_text("mine", encoding="utf-8")
    run = merge(rows(3))
    assert counts(run.out) == (2, 0, 1)
    assert "out/ort-1" in run.err
    assert (folder / "out/ort-1").read_text(encoding="utf-8") == "mine"
    assert sorted(path.name for path in (folder / "out").iterdir()) == [
        "index.csv", "index.html", "ort-0", "ort-1", "ort-2"]


def test_one_that_is_stopped_leaves_whole_rows_and_nothing_else(folder):
    table(folder / "rows.csv", rows(20_000))
    command = [sys.executable, "-m", "impuls_workshop", "merge", "w", "--rows", "rows.csv", "--output", "out",
               "--only", "deck", "--jobs", "2"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        while not list((folder / "out").glob("ort-*/deck.pptx")) and process.poll() is None:
            time.sleep(0.01)
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=60)
    assert process.returncode == 130, err
    left = list((folder / "out").iterdir())
    assert left
    assert all(path.name.startswith("ort-") and zipfile.is_zipfile(path / "deck.pptx") for path in left)


@pytest.mark.skipif(sys.platform != "linux", reason="finds processes in /proc")
def test_a_killed_worker_loses_no_row(folder):
    table(folder / "rows.csv", rows(3000))
    command = [sys.executable, "-m", "impuls_workshop", "merge", "w", "--rows", "rows.csv", "--output", "out",
               "--only", "deck", "--jobs", "2"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        while len(list((folder / "out").glob("ort-*/deck.pptx"))) < 5 and process.poll() is None:
            time.sleep(0.01)
        workers = [worker for copy in children(process.pid) for worker in children(copy)]
        os.kill(workers[0], signal.SIGKILL)
        out, err = process.communicate(timeout=120)
    assert process.returncode == 0, err
    assert counts(out) == (3000, 0, 0)
    assert len(list((folder / "out").glob("ort-*/deck.pptx"))) == 3000


def children(process: int) -> list[int]:
    try:
        return [int(word) for task in Path(f"/proc/{process}/task").iterdir()
                for word in (task / "children").read_text().split()]
    except OSError:
        return []


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_row_that_hangs_is_ended_and_the_others_are_made(folder, merge, jobs):
    own = folder / "content/w/templates/deck"
    own.mkdir(parents=True)
    shipped = Path(__file__).resolve().parents[2] / "templates" / "deck"
    (own / "artifact.yaml").write_bytes((shipped / "artifact.yaml").read_bytes())
    endless = """{% if workshop.venue == "endless" %}{% for a in range(900) %}{% for b in range(900) %}
        {{ workshop.title | plain | replace("W", "WW") | upper | lower | upper | lower | upper | lower | length }}
        {{ workshop.title | plain | replace("W", "WW") | upper | lower | upper | lower | upper | lower | length }}
        {% endfor %}{% endfor %}{% endif %}"""
    (own / "deck.xml.j2").write_text(endless + (shipped / "deck.xml.j2").read_text(encoding="utf-8"), encoding="utf-8")
    some = [[*HEADER, "venue"], *([f"ort-{at}", "Ort", "Harz", "endless" if at == 1 else ""] for at in range(4))]
    run = merge(some, "--jobs", jobs, "--timeout", "6")
    assert run.code == 1
    assert counts(run.out)[2] == 1
    assert sorted(path.name for path in (folder / "out").glob("ort-*")) == ["ort-0", "ort-2", "ort-3"]
    assert "rows.csv:3:1: error: 'ort-1' took longer than 6 s and was ended" in run.err


def test_a_full_disk_ends_the_merge_with_a_word(folder, merge):
    (folder / "out").write_bytes(b"a file where the folder should be")
    run = merge(rows(3))
    assert run.code == 1
    assert "cannot write here" in run.err
    assert "Traceback" not in run.err
