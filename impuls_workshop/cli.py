"""The start of the program: do what the command line says, and end with the right exit code."""

from __future__ import annotations

import io
import os
import sys

from impuls_workshop import own_process
from impuls_workshop.locale_choice import choose
from impuls_workshop.plain_build import plain_build

# Everything else is imported by the command that needs it: `impuls --help` is to be as fast as click is.


def main(arguments: list[str] | None = None) -> int:
    """Run the program.

    Args:
        arguments: The command line without the program's name; None takes that of the process.

    Returns:
        0 done, 1 errors in content or templates (with `--strict` also warnings), 2 wrong usage, 3 the
        environment is not able, 130 stopped by Ctrl-C.
    """
    if arguments is None:
        own_process.start()
    given = sys.argv[1:] if arguments is None else arguments
    language = choose(given, os.environ)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # A console that lacks a letter is no reason to fail.
            stream.reconfigure(errors="backslashreplace")
    try:
        asked = plain_build(given)
        if asked is not None:
            from impuls_workshop import commands

            return commands.build(language=language, **asked)
        from impuls_workshop.command_line import run

        return run(given, language)
    except BrokenPipeError:
        # Whoever read what is printed, such as `head`, has read enough. Python prints the rest when it ends.
        for stream in (sys.stdout, sys.stderr):
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
        return 1
    except (Exception, KeyboardInterrupt) as problem:
        from impuls_workshop.echo import echo
        from impuls_workshop.failures import explain

        text, code = explain(problem, language)
        if isinstance(problem, KeyboardInterrupt):
            echo("", err=True)  # the terminal has shown ^C
        echo(text, err=True)
        return code
