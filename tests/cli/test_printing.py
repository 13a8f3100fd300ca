import json

from impuls_workshop.code_frame import code_frame, visible
from impuls_workshop.diagnostics import Report, Span
from impuls_workshop.printing import as_github, as_json, as_text


def frame_of(folder, line, column):
    (folder / "file.yaml").write_text(line + "\n", encoding="utf-8")
    return code_frame(Span("file.yaml", 1, column))


def test_the_caret_stands_below_the_column(folder):
    assert frame_of(folder, "title: Ziele", 8) == ("    1 | title: Ziele", "      |        ^")


def test_a_caret_behind_the_end_of_the_line_is_shown(folder):
    assert frame_of(folder, "a:", 3) == ("    1 | a:", "      |   ^")


def test_the_caret_stands_right_behind_tabs_and_wide_letters(folder):
    assert frame_of(folder, "\t漢字: x", 6) == ("    1 |     漢字: x", "      |           ^")


def test_the_caret_stands_right_behind_combining_accents(folder):
    assert frame_of(folder, "a\u0308b!", 4)[1] == "      |   ^"


def test_a_long_line_is_cut_around_the_caret(folder):
    source, caret = frame_of(folder, "x" * 300 + "HERE" + "y" * 300, 301)
    assert len(source) < 110
    assert source[caret.index("^")] == "H"
    assert source.startswith("    1 | …")
    assert source.endswith("…")


def test_the_start_of_a_long_line_is_not_cut_when_the_caret_is_there(folder):
    source, caret = frame_of(folder, "HERE" + "y" * 300, 1)
    assert source.startswith("    1 | HERE")
    assert caret == "      | ^"


def test_control_and_bidi_characters_are_shown_as_escapes(folder):
    source, caret = frame_of(folder, "a\x1b[31m\u202eb", 7)
    assert source == r"    1 | a\x1b[31m\u202eb"
    assert source[caret.index("^") :] == r"\u202eb"


def test_a_file_that_is_not_there_has_no_frame(folder):
    assert code_frame(Span("nowhere.yaml", 3, 1)) is None
    assert code_frame(Span(str(folder), 1, 1)) is None


def test_a_line_that_is_not_there_has_no_frame(folder):
    (folder / "short.yaml").write_text("a\n", encoding="utf-8")
    assert code_frame(Span("short.yaml", 9, 1)) is None


def test_line_ends_of_other_systems_count_as_one_line(folder):
    (folder / "windows.yaml").write_bytes("\ufeffa\r\nb: c\r\n".encode())
    assert code_frame(Span("windows.yaml", 2, 4)) == ("    2 | b: c", "      |    ^")


def test_visible_keeps_what_people_write():
    assert visible("Städteverbände – „gut“ 👍🏽 שלום") == "Städteverbände – „gut“ 👍🏽 שלום"


def two_errors_and_a_warning():
    report = Report()
    report.warning("build.cannot-write", Span("b.yaml", 2, 1), reason="full")
    report.error("build.unknown-handout", Span("a.yaml", 1, 5), name="x\u202ey\n", suggestion="xy",
                 hint="build.did-you-mean", related=[("build.make-one", Span("c.yaml", 4, 2))])
    report.error("build.cannot-write", None, reason="100 %: a, b")
    return report


def test_text_is_in_the_order_of_the_places_and_ends_with_the_counts(folder):
    (folder / "a.yaml").write_text("use: xy\n", encoding="utf-8")
    assert as_text(two_errors_and_a_warning(), "en") == (
        "error: cannot write here: 100 %: a, b\n"
        "\n"
        "a.yaml:1:5: error: no artifact is called 'x\\u202ey\\n'\n"
        "    1 | use: xy\n"
        "      |     ^\n"
        "  hint: did you mean 'xy'?\n"
        "  c.yaml:4:2: 'impuls new NAME' makes one\n"
        "\n"
        "b.yaml:2:1: warning: cannot write here: full\n"
        "\n"
        "2 errors, 1 warning\n")


def test_counts_are_right_in_german():
    assert as_text(two_errors_and_a_warning(), "de").endswith("\n2 Fehler, 1 Warnung\n")


def test_json_holds_the_same_and_nothing_but_ascii():
    text = as_json(two_errors_and_a_warning(), "en")
    assert text.isascii()
    first, second, _ = json.loads(text)["diagnostics"]
    assert (first["path"], first["line"]) == (None, None)
    assert second["code"] == "build.unknown-handout"
    assert second["hint"] == "did you mean 'xy'?"
    assert second["related"] == [{"message": "'impuls new NAME' makes one", "path": "c.yaml", "line": 4,
                                  "column": 2}]


def test_github_commands_stay_on_one_line_each_and_are_escaped():
    lines = as_github(two_errors_and_a_warning(), "en").splitlines()
    assert lines == [
        "::error::cannot write here: 100 %25: a, b",
        "::error file=a.yaml,line=1,col=5::no artifact is called 'x\\u202ey\\n'"
        "%0Ahint: did you mean 'xy'?",
        "::warning file=b.yaml,line=2,col=1::cannot write here: full",
    ]


def test_github_escapes_what_would_end_the_file_name():
    report = Report()
    report.error("build.make-one", Span("a,b:c.yaml", 1, 1))
    assert as_github(report, "en").startswith("::error file=a%2Cb%3Ac.yaml,line=1,col=1::")


def test_a_value_may_have_the_name_of_anything():
    report = Report()
    report.error("build.cannot-write", None, reason="x", language="de", name="y")
    assert as_text(report, "en").startswith("error: cannot write here: x\n")
