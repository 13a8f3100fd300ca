"""What steers terminals or disguises text is shown as visible text: in terminal, JSON, annotations and files."""

from __future__ import annotations

import json
import os
import re
import zipfile
from pathlib import Path

import pytest

import impuls_workshop
from impuls_workshop.cli import main
from impuls_workshop.code_frame import code_frame
from impuls_workshop.diagnostics import Span
from impuls_workshop.document.layouts import Layouts
from tests.trust.test_same_bytes import everything_in

STEERING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef]")
WRITTEN = ("\\e[2J", "\\u202e", "\\x9b2J", "\\u2066", "\\u200f", "\\ufdd0")


@pytest.fixture
def workshop(tmp_path: Path) -> Path:
    folder = tmp_path / "small"
    folder.mkdir()
    (folder / "workshop.yaml").write_text("title: Small\n", encoding="utf-8")
    return folder


def texts_in(value: object) -> list[str]:
    """All texts of a JSON document, as a program reads them."""
    if isinstance(value, dict):
        return [text for item in value.items() for part in item for text in texts_in(part)]
    if isinstance(value, list):
        return [text for part in value for text in texts_in(part)]
    return [value] if isinstance(value, str) else []


@pytest.mark.parametrize("written", WRITTEN)
@pytest.mark.parametrize("language", ["en", "de"])
def test_a_name_that_steers_the_terminal_is_shown_as_escapes(workshop, capsys, written, language):
    (workshop / "workshop.yaml").write_text(f'title: A\n"x{written}y": B\n', encoding="utf-8")
    for form in ("text", "json", "github"):
        assert main(["check", str(workshop), "--format", form, "--lang", language]) == 1
        said = capsys.readouterr()
        assert not STEERING.search(said.out + said.err)
        if form == "json":
            texts = texts_in(json.loads(said.out))
            assert any("workshop.yaml" in text for text in texts)
            assert not any(STEERING.search(text) for text in texts)


def test_a_folder_whose_name_steers_is_shown_as_escapes(tmp_path, capsys):
    folder = tmp_path / "a\x1b[2J\u202eb"
    folder.mkdir()
    (folder / "workshop.yaml").write_text("titel: A\n", encoding="utf-8")
    assert main(["check", str(folder), "--format", "json", "--lang", "en"]) == 1
    texts = texts_in(json.loads(capsys.readouterr().out))
    assert not any(STEERING.search(text) for text in texts)
    assert any("\\x1b[2J\\u202eb/workshop.yaml" in text for text in texts)


def test_nothing_that_steers_is_in_a_file(workshop, tmp_path):
    """Markdown's references to such characters become the sign for an unknown one."""
    (workshop / "pages").mkdir()
    text = "---\ntitle: A\n---\nB &#x1b;[2J &#x9b;2J &#xfdd0; C\n"
    (workshop / "pages" / "1-a.md").write_text(text, encoding="utf-8")
    done = impuls_workshop.build([workshop], only=["deck"], output=tmp_path / "out")
    assert done.exit_code == 0
    with zipfile.ZipFile(done.built[0].path) as package:
        for name in package.namelist():
            if name.endswith((".xml", ".rels")):
                assert not STEERING.search(package.read(name).decode("utf-8")), name
    assert "\ufffd[2J".encode() in everything_in(done.built[0].path.read_bytes())


def test_a_line_of_a_file_that_a_link_leads_to_is_not_shown(tmp_path):
    (tmp_path / "inside").mkdir()
    (tmp_path / "secret.txt").write_text("Losungswort\n", encoding="utf-8")
    (tmp_path / "inside" / "a.yaml").symlink_to(tmp_path / "secret.txt")
    assert code_frame(Span(str(tmp_path / "inside" / "a.yaml"))) is None
    assert code_frame(Span(str(tmp_path / "secret.txt"))) is not None


def test_a_place_that_a_template_forges_shows_no_line(workshop, tmp_path, capsys):
    (tmp_path / "secret.txt").write_text("Losungswort\n", encoding="utf-8")
    template = workshop / "templates" / "deck"
    template.mkdir(parents=True)
    (template / "artifact.yaml").write_text("title: {en: D}\nfile: deck.pptx\nformat: pptx\ntemplate: a.j2\n")
    (template / "a.j2").write_text('<deck title="t" language="en">\n<slide layout="{{ "\\ufdd0'
                                   f'{tmp_path}/secret.txt:1:1\\ufdd1nosuch" }}}}" id="a"/></deck>')
    assert main(["build", str(workshop), "--only", "deck", "--output", str(tmp_path / "out"), "--lang", "en"]) == 1
    said = capsys.readouterr()
    assert "Losungswort" not in said.out + said.err
    assert "a.j2:2:" in said.err


def test_a_fault_of_ours_is_said_without_a_trace(workshop, tmp_path, capfd, monkeypatch):
    def fault(*_: object, **__: object) -> Layouts:
        raise KeyError("\x1b[2Junforeseen")

    monkeypatch.setattr("impuls_workshop.job.read_layouts_for", fault)
    assert main(["build", str(workshop), "--only", "deck", "--output", str(tmp_path / "out"), "--lang", "en"]) == 1
    said = capfd.readouterr()
    assert "fault in impuls itself: KeyError" in said.err
    assert "small:1:1: error" in said.err
    assert "Traceback" not in said.err
    assert not STEERING.search(said.err)
    monkeypatch.setenv("IMPULS_TRACEBACK", "1")
    with pytest.raises(KeyError):
        main(["build", str(workshop), "--only", "deck", "--output", str(tmp_path / "out")])


def test_a_filter_that_makes_a_list_of_a_text_is_a_mistake_of_the_template(workshop):
    """Found by chance: a filter over a part of a template need not give a text."""
    template = workshop / "templates" / "deck"
    template.mkdir(parents=True)
    (template / "artifact.yaml").write_text("title: {en: D}\nfile: deck.pptx\nformat: pptx\ntemplate: a.j2\n")
    (template / "a.j2").write_text("{% filter sort %}ab{% endfilter %}")
    result = impuls_workshop.check([workshop], only=["deck"])
    assert result.exit_code == 1
    assert result.report.errors[0].span.path.endswith("a.j2")


def test_a_second_build_copies_no_pipes_devices_or_loops(workshop, tmp_path, capsys):
    (workshop / "images").mkdir()
    os.mkfifo(workshop / "images" / "pipe.png")
    (workshop / "images" / "endless.png").symlink_to("/dev/zero")
    (workshop / "images" / "loop").symlink_to(workshop)
    code = main(["build", str(workshop), "--only", "deck", "--output", str(tmp_path / "out"), "--check-reproducible",
                 "--lang", "en"])
    said = capsys.readouterr()
    assert code == 0, said.err
    assert "the same bytes" in said.out


def test_what_python_remarks_on_the_code_of_a_template_is_not_printed(workshop, tmp_path, capfd):
    """Found by chance: `true[0]` made Python warn of the code that Jinja makes of it."""
    template = workshop / "templates" / "deck"
    template.mkdir(parents=True)
    (template / "artifact.yaml").write_text("title: {en: D}\nfile: deck.pptx\nformat: pptx\ntemplate: a.j2\n")
    (template / "a.j2").write_text("{{ true[0] }}{{ 1() }}")
    assert main(["build", str(workshop), "--only", "deck", "--output", str(tmp_path / "out"), "--lang", "en"]) == 1
    said = capfd.readouterr().err
    assert "Warning" not in said
    assert "a.j2:1:" in said
