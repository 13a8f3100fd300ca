import io
import threading
import time

import pytest

from impuls_workshop.locale_choice import choose
from impuls_workshop.progress import Progress


@pytest.mark.parametrize(("arguments", "environment", "language"), [
    ([], {}, "en"),
    ([], {"LANG": "de_DE.UTF-8"}, "de"),
    ([], {"LANG": "de_CH@euro"}, "de"),
    ([], {"LANG": "C.UTF-8"}, "en"),
    ([], {"LANG": "fr_FR.UTF-8"}, "en"),
    ([], {"LANG": "den_CA"}, "en"),
    ([], {"LC_ALL": "en_US.UTF-8", "LANG": "de_DE.UTF-8"}, "en"),
    ([], {"LC_ALL": "", "LC_MESSAGES": "de_DE.UTF-8", "LANG": "en_US.UTF-8"}, "de"),
    (["--lang", "de"], {"LANG": "en_US.UTF-8"}, "de"),
    (["build", "--lang=en"], {"LANG": "de_DE.UTF-8"}, "en"),
    (["--lang", "fr"], {"LANG": "de_DE.UTF-8"}, "de"),
    (["--lang"], {}, "en"),
    (["build", "--", "--lang", "de"], {}, "en"),
])
def test_the_language_is_the_one_asked_for_else_that_of_the_machine(arguments, environment, language):
    assert choose(arguments, environment) == language


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def shown_in_time(stream: io.StringIO, text: str) -> bool:
    for _ in range(500):
        if text in stream.getvalue():
            return True
        time.sleep(0.01)
    return False


def test_long_work_shows_its_step_on_a_terminal(monkeypatch):
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("TTY_INTERACTIVE", "1")
    terminal = Terminal()
    with Progress(terminal, delay=0) as progress:
        progress("harz · [deck]")
        assert shown_in_time(terminal, "harz · [deck]")


def test_short_work_shows_nothing():
    terminal = Terminal()
    with Progress(terminal, delay=60) as progress:
        progress("harz · deck")
    assert terminal.getvalue() == ""


def test_piped_work_shows_nothing():
    stream = io.StringIO()
    with Progress(stream, delay=0) as progress:
        progress("harz · deck")
        time.sleep(0.05)
    assert stream.getvalue() == ""


def test_no_thread_runs_before_the_first_step(monkeypatch):
    """Work done in a copy of the process is copied before it; a thread would be lost in the copy."""
    monkeypatch.setenv("TERM", "xterm")
    threads = threading.active_count()
    with Progress(Terminal(), delay=10) as progress:
        assert threading.active_count() == threads
        progress("harz · deck")
        assert threading.active_count() == threads + 1
