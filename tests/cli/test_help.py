import pytest

COMMANDS = ["build", "check", "list", "new", "schema", "doctor"]


def test_help_names_every_command(impuls):
    run = impuls("--help")
    assert run.code == 0
    assert all(f"  {command} " in run.out for command in COMMANDS)


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("language", ["de", "en"])
def test_every_command_has_help_in_both_languages(impuls, command, language):
    run = impuls("--lang", language, command, "--help")
    assert run.code == 0
    assert run.err == ""
    words = {"de": ("Aufruf: ", "Optionen:", "Zeigt diese Hilfe."),
             "en": ("Usage: ", "Options:", "Show this help.")}
    assert all(word in run.out for word in words[language])
    assert not any(word in run.out for word in words["en" if language == "de" else "de"])


@pytest.mark.parametrize("command", ["build", "check", "new"])
def test_help_gives_examples(impuls, command):
    assert f"\n    impuls {command}" in impuls(command, "--help").out


def test_help_is_short_for_each_command(impuls):
    assert "..." not in impuls("--help").out
    assert "..." not in impuls("--lang=de", "--help").out


@pytest.mark.parametrize(("name", "value"), [("LC_ALL", "de_AT.UTF-8"), ("LC_MESSAGES", "de"),
                                             ("LANG", "de_DE")])
def test_help_speaks_the_language_of_the_machine(impuls_process, name, value):
    run = impuls_process("--help", **{"LANG": "", name: value})
    assert run.out.startswith("Aufruf: impuls [OPTIONEN] BEFEHL")


def test_the_language_can_be_asked_for_behind_the_command_too(impuls):
    assert impuls("build", "--lang", "de", "--help").out.startswith("Aufruf: ")


def test_the_version_is_that_of_the_package(impuls):
    from impuls_workshop import __version__

    assert impuls("--version").out == f"impuls {__version__}\n"


def test_without_a_command_the_help_is_shown_as_wrong_usage(impuls):
    run = impuls()
    assert run.code == 2
    assert run.err.startswith("Usage: impuls [OPTIONS] COMMAND")
    assert run.out == ""
