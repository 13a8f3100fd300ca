import json

import pytest


def test_list_shows_workshops_artifacts_and_layouts(impuls, small):
    run = impuls("list")
    assert run.code == 0
    assert "Workshops\n  small  Small  content/small\n" in run.out
    assert "\n  deck " in run.out
    assert "deck.pptx" in run.out
    assert "\n  comparison " in run.out


def test_list_says_when_there_is_no_workshop_yet(impuls):
    run = impuls("list", "--lang", "de")
    assert run.code == 0
    assert "noch keine unter content/" in run.out


def test_list_as_json_has_the_same(impuls, small):
    found = json.loads(impuls("list", "--format", "json").out)
    assert found["workshops"] == [{"name": "small", "folder": "content/small", "title": "Small"}]
    assert {artifact["name"]: artifact["file"] for artifact in found["artifacts"]}["deck"] == "deck.pptx"
    assert {layout["name"] for layout in found["layouts"]} >= {"comparison"}
    assert all(layout["slots"] and layout["title"] for layout in found["layouts"])


def test_schema_writes_a_json_schema_for_each_content_file(impuls, folder):
    run = impuls("schema")
    files = sorted((folder / "content" / ".schemas").iterdir())
    assert run.code == 0
    assert str(len(files)) in run.out
    assert {file.name.split(".")[0] for file in files} >= {"workshop", "goals", "agenda", "model"}
    for file in files:
        assert "$schema" in json.loads(file.read_text(encoding="utf-8"))


def test_schema_writes_where_it_is_told(impuls, folder):
    impuls("schema", "--output", "somewhere")
    assert any((folder / "somewhere").iterdir())
    assert not (folder / "content").exists()


def test_schema_into_a_file_is_an_error_without_traceback(impuls, folder):
    (folder / "taken").write_text("", encoding="utf-8")
    run = impuls("schema", "--output", "taken")
    assert run.code == 1
    assert run.err.startswith("error: cannot read or write 'taken'")


@pytest.mark.parametrize("language", ["de", "en"])
def test_a_new_workshop_has_no_mistakes_and_builds(impuls, folder, language):
    created = impuls("new", "first", "--language", language)
    assert created.code == 0
    assert "  workshop.yaml\n" in created.out
    assert (folder / "content" / ".schemas").is_dir()
    assert impuls("check", "first", "--strict").out == "no mistakes found\n"
    built = impuls("build", "first", "--strict")
    assert built.code == 0
    assert {path.name for path in (folder / "output" / "first").iterdir()} >= {"deck.pptx", "handout.pdf"}


def test_a_new_workshop_is_written_in_the_language_of_the_machine(impuls_process, folder):
    impuls_process("new", "erster", LANG="de_DE.UTF-8")
    assert "language: de\n" in (folder / "content/erster/workshop.yaml").read_text(encoding="utf-8")


def test_every_file_of_a_new_workshop_names_its_schema(impuls, folder):
    impuls("new", "first")
    for file in (folder / "content" / "first").glob("*.yaml"):
        first = file.read_text(encoding="utf-8").splitlines()[0]
        schema = first.removeprefix("# yaml-language-server: $schema=")
        assert (file.parent / schema).is_file(), file.name


def test_a_new_workshop_overwrites_nothing(impuls, small):
    before = {file: file.read_bytes() for file in small.iterdir()}
    run = impuls("new", "small")
    assert run.code == 2
    assert run.err == "error: 'content/small' exists already; nothing was changed\n"
    assert {file: file.read_bytes() for file in small.iterdir()} == before


def test_a_new_workshop_leaves_nothing_else_behind(impuls, folder):
    impuls("new", "first")
    assert {path.name for path in (folder / "content").iterdir()} == {".schemas", "first"}


def test_doctor_names_python_the_libraries_pango_and_the_fonts(impuls):
    run = impuls("doctor")
    assert run.code == 0
    for name in ("Python 3.", "Pango 1.", "font Georgia", "Gelasio-Regular.ttf", "messages in English"):
        assert name in run.out
    assert "MISSING" not in run.out


def test_doctor_says_how_to_get_pango(impuls, monkeypatch):
    monkeypatch.setitem(__import__("sys").modules, "weasyprint.text.ffi", None)
    run = impuls("doctor", "--lang", "de")
    assert run.code == 3
    lines = run.out.splitlines()
    at = next(index for index, line in enumerate(lines) if line.startswith("FEHLT"))
    assert "Pango" in lines[at]
    assert [line.split(":")[0].strip() for line in lines[at + 1 : at + 4]] == ["Debian, Ubuntu", "macOS",
                                                                            "Windows"]
