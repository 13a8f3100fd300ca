import os
import pty
import re
import signal
import subprocess
import sys

import pytest
from pptx import Presentation

from impuls_workshop.pipeline import BuildResult

from .conftest import ROOT


def test_build_says_what_was_written(impuls, small):
    run = impuls("build", "--only", "deck")
    assert run.code == 0
    assert run.err == ""
    assert re.fullmatch(r"output[/\\]small[/\\]deck\.pptx  \d+ slides  \d+ kB\n", run.out)


def test_build_says_it_in_german(impuls, small):
    run = impuls("build", "--only", "deck", "--lang", "de")
    assert re.search(r"\d+ Folien  \d+ kB$", run.out.strip())


def test_build_writes_where_it_is_told(impuls, small, folder):
    impuls("build", "--only", "deck", "--output", "elsewhere/deep")
    assert (folder / "elsewhere" / "deep" / "small" / "deck.pptx").is_file()
    assert not (folder / "output").exists()


def test_the_aspect_can_be_chosen_on_the_command_line(impuls, small, folder):
    assert impuls("build", "--only", "deck", "--aspect", "4:3").code == 0
    deck = Presentation(str(folder / "output" / "small" / "deck.pptx"))
    assert (deck.slide_width, deck.slide_height) == (9144000, 6858000)
    assert impuls("build", "--only", "deck").code == 0
    deck = Presentation(str(folder / "output" / "small" / "deck.pptx"))
    assert deck.slide_width == 12192000
    assert impuls("check", "--aspect", "4:3").code == 0


def test_an_aspect_there_is_not_is_wrong_usage(impuls, small):
    run = impuls("build", "--aspect", "16:8")
    assert run.code == 2
    assert "16:9" in run.err


def test_a_mistake_leaves_the_earlier_output_untouched(impuls, broken, folder):
    earlier = folder / "output" / "small" / "deck.pptx"
    earlier.parent.mkdir(parents=True)
    earlier.write_bytes(b"earlier")
    run = impuls("build")
    assert run.code == 1
    assert "content/small/goals.yaml:1:1: error: " in run.err
    assert run.err.endswith("1 error\nnothing was written, earlier files are unchanged\n")
    assert run.out == ""
    assert earlier.read_bytes() == b"earlier"


def test_a_folder_that_cannot_be_written_is_an_error_without_traceback(impuls, small, folder):
    (folder / "output").write_text("a file, not a folder", encoding="utf-8")
    run = impuls("build", "--only", "deck")
    assert run.code == 1
    assert "error: " in run.err
    assert "Traceback" not in run.err


def test_piped_output_is_quiet_and_plain(impuls_process, small):
    run = impuls_process("build", "--only", "deck")
    assert run.code == 0
    assert run.err == ""
    assert "\x1b" not in run.out


@pytest.mark.parametrize(("settings", "coloured"), [({}, True), ({"NO_COLOR": "1"}, False),
                                                    ({"NO_COLOR": ""}, True), ({"TERM": "dumb"}, False)])
def test_colours_are_for_terminals_that_want_them(broken, folder, settings, coloured):
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "TERM": "xterm", **settings}
    main, terminal = pty.openpty()
    with (os.fdopen(main, "rb") as screen,
          subprocess.Popen([sys.executable, "-m", "impuls_workshop", "check"], cwd=folder, env=environment,
                           stdout=terminal, stderr=subprocess.PIPE) as process):
        # Ours is closed, so that reading ends when the program does.
        os.close(terminal)
        shown = screen.readline().decode()
        process.communicate()
    assert "error" in shown
    assert ("\x1b[1;31merror\x1b[0m" in shown) is coloured


def test_ctrl_c_stops_without_a_traceback(folder, small):
    code = ("import sys, time, impuls_workshop.pipeline as pipeline\n"
            "def build(*_, **__):\n"
            "    print('begun', flush=True)\n"
            "    time.sleep(60)\n"
            "pipeline.build_as_ordered = build\n"
            "from impuls_workshop.cli import main\n"
            "sys.exit(main(['build']))\n")
    with subprocess.Popen([sys.executable, "-c", code], cwd=folder, encoding="utf-8",
                          env={**os.environ, "PYTHONPATH": str(ROOT)},
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout.readline() == "begun\n"
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=30)
    assert process.returncode == 130
    assert err.strip() == "stopped"


def test_a_library_that_is_not_there_means_the_machine_is_not_able(impuls, small, monkeypatch):
    def build(*_: object, **__: object) -> BuildResult:
        raise ImportError("No module named 'lxml'")

    monkeypatch.setattr("impuls_workshop.pipeline.build_as_ordered", build)
    run = impuls("build")
    assert run.code == 3
    assert run.err == ("error: a library cannot be loaded: No module named 'lxml'\n"
                       "  hint: 'impuls doctor' says what is missing\n")


def test_a_reader_that_leaves_early_is_no_mistake(folder, small):
    command = f"{sys.executable} -m impuls_workshop --help | head -n 1"
    run = subprocess.run(command, shell=True, cwd=folder, capture_output=True, encoding="utf-8", check=True,
                         env={**os.environ, "PYTHONPATH": str(ROOT)})
    assert run.stderr == ""
    assert run.stdout.startswith("Usage: ")
