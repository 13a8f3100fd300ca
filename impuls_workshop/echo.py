"""Prints, so that what was printed is there when something else fails."""

from __future__ import annotations

import sys


def echo(text: str, *, nl: bool = True, err: bool = False) -> None:
    """Print a text.

    Args:
        text: The text; whether it holds colours is for the caller to know.
        nl: Whether the line ends.
        err: Whether it goes to stderr.
    """
    stream = sys.stderr if err else sys.stdout
    if sys.platform == "win32":
        import click  # knows how to print letters to the console of Windows

        click.echo(text, nl=nl, file=stream)
        return
    stream.write(f"{text}\n" if nl else text)
    stream.flush()
