"""Wrong usage ends with exit code 2, one clear message on stderr, and no traceback."""

import pytest

WRONG = {
    "unknown command": (["bild"], "error: there is no command 'bild'\n  hint: did you mean 'build'?"),
    "unknown option": (["build", "--onyl", "deck"], "error: there is no option '--onyl'\n"
                                                    "  hint: did you mean '--only'?"),
    "bad choice": (["check", "--format", "xml"], "error: '--format' must be one of: text, json, github"),
    "bad language": (["--lang", "fr", "list"], "error: '--lang' must be one of: de, en"),
    "missing value": (["build", "--output"], "error: '--output' needs a value"),
    "superfluous value": (["check", "--strict=1"], "error: '--strict' takes no value"),
    "missing argument": (["new"], "error: NAME is missing"),
    "too many arguments": (["new", "one", "two"], "error: too many arguments"),
    "bad name": (["new", "Ölige Räder"], "error: 'Ölige Räder' cannot name a workshop: use lower-case "
                                         "letters, digits and hyphens\n"
                                         "  hint: did you mean 'oelige-raeder'?"),
    "device name": (["new", "con"], "error: 'con' cannot name a workshop"),
    "way out": (["new", "../escape"], "error: '../escape' cannot name a workshop"),
    "no workshops": (["build"], "error: there is no workshop in the folder 'content'"),
}


@pytest.mark.parametrize(("arguments", "text"), WRONG.values(), ids=WRONG.keys())
def test_wrong_usage_is_explained(impuls, arguments, text):
    run = impuls(*arguments)
    assert run.code == 2
    assert run.err.startswith(text)
    assert run.out == ""


@pytest.mark.parametrize("arguments", [arguments for arguments, _ in WRONG.values()], ids=WRONG.keys())
def test_wrong_usage_is_explained_in_german(impuls, arguments):
    english, german = impuls(*arguments), impuls(*arguments, "--lang=de")
    if arguments[0] != "--lang":
        assert german.code == 2
        assert german.err.startswith("Fehler: ")
        assert german.err != english.err


@pytest.mark.parametrize("command", ["build", "check"])
def test_an_unknown_workshop_gets_the_nearest_name_as_a_hint(impuls, small, command):
    run = impuls(command, "smal")
    assert run.code == 2
    assert run.err == "error: there is no workshop 'smal'\n  hint: did you mean 'small'?\n"


def test_an_unknown_artifact_gets_the_nearest_name_as_a_hint(impuls, small):
    run = impuls("build", "--only", "dek")
    assert run.code == 2
    assert run.err == "error: there is no artifact 'dek'\n  hint: did you mean 'deck'?\n"


def test_control_characters_in_arguments_do_not_reach_the_terminal(impuls):
    run = impuls("\x1b[31mred")
    assert "\x1b" not in run.err
    assert r"\x1b[31mred" in run.err
