import json


def test_check_shows_the_place_the_line_and_a_hint(impuls, broken):
    run = impuls("check")
    assert run.code == 1
    lines = run.out.splitlines()
    assert lines[0].startswith("content/small/goals.yaml:1:1: error: ")
    assert "titel" in lines[0]
    assert lines[1:3] == ["    1 | titel: Goals", "      | ^"]
    assert lines[3].startswith("  hint: ")
    assert "title" in lines[3]
    assert lines[-1] == "1 error"


def test_check_speaks_german_when_asked(impuls, broken):
    run = impuls("check", "--lang", "de")
    assert run.out.startswith("content/small/goals.yaml:1:1: Fehler: ")
    assert run.out.endswith("\n1 Fehler\n")


def test_german_content_does_not_make_the_messages_german(impuls, broken):
    (broken / "workshop.yaml").write_text("title: Klein\nlanguage: de\n", encoding="utf-8")
    assert ": error: " in impuls("check").out


def test_check_without_mistakes_says_so(impuls, small):
    run = impuls("check", "small")
    assert (run.code, run.out) == (0, "no mistakes found\n")


def test_check_writes_nothing(impuls, small, folder):
    before = sorted(folder.rglob("*"))
    impuls("check")
    assert sorted(folder.rglob("*")) == before


def test_check_as_json_is_one_object(impuls, broken):
    run = impuls("check", "--format", "json")
    found = json.loads(run.out)
    assert run.code == 1
    assert found["counts"] == {"error": 1, "warning": 0, "note": 0}
    only = found["diagnostics"][0]
    assert (only["severity"], only["path"], only["line"], only["column"]) == (
        "error", "content/small/goals.yaml", 1, 1)
    assert only["message"]
    assert only["hint"]


def test_check_for_github_annotates_the_line(impuls, broken):
    run = impuls("check", "--format=github")
    assert run.code == 1
    assert run.out.startswith("::error file=content/small/goals.yaml,line=1,col=1::")
    assert run.out.count("\n") == 1


def test_a_piped_report_has_no_colours(impuls_process, broken):
    run = impuls_process("check")
    assert run.code == 1
    assert "\x1b" not in run.out + run.err
