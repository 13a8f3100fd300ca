"""Options that several commands share."""

from __future__ import annotations

import click

from impuls_workshop.messages import Language, message

PAPERS = ("A0", "A1", "A2", "A3", "A4", "A5")
"""What `--paper` takes."""


def workshops() -> click.Argument:
    """Return the workshops that are meant: names or folders; none means all."""
    return click.Argument(["workshops"], nargs=-1, metavar="[WORKSHOP]…")


def strict(language: Language) -> click.Option:
    """Return `--strict`: warnings count as errors."""
    return click.Option(["--strict"], is_flag=True, help=message("cli.help-strict", language))


def aspect(language: Language) -> click.Option:
    """Return `--aspect`: the size of the slides."""
    return click.Option(["--aspect"], type=click.Choice(("16:9", "4:3")), help=message("cli.help-aspect", language))


def template(language: Language) -> click.Option:
    """Return `--template`: a PowerPoint template of one's own."""
    return click.Option(["--template"], metavar=message("cli.metavar-file", language),
                        help=message("cli.help-template", language))


def form(language: Language, *choices: str) -> click.Option:
    """Return `--format`: how mistakes are written; the first choice is the default."""
    return click.Option(["--format", "form"], type=click.Choice(choices), default="text",
                        help=message("cli.help-format", language))


def variant(language: Language) -> list[click.Option]:
    """Return the options that say for whom a build is and how it is printed."""
    audiences = click.Choice(("participants", "facilitators", "researchers"))
    return [
        click.Option(["--audience"], type=audiences, help=message("cli.help-audience", language)),
        click.Option(["--solutions"], is_flag=True, help=message("cli.help-solutions", language)),
        click.Option(["--large-print"], is_flag=True, help=message("cli.help-large-print", language)),
        click.Option(["--grey", "--gray"], is_flag=True, help=message("cli.help-grey", language)),
        click.Option(["--archive"], is_flag=True, help=message("cli.help-archive", language)),
        click.Option(["--paper"], type=click.Choice(PAPERS), help=message("cli.help-paper", language)),
        click.Option(["--tile"], type=click.Choice(("A4", "A3")), help=message("cli.help-tile", language)),
    ]


def limits(language: Language) -> list[click.Option]:
    """Return the options that say how long a step may take and how much memory it may need."""
    return [
        click.Option(["--timeout", "seconds"], type=click.FloatRange(min=0), default=120.0,
                     metavar=message("cli.metavar-seconds", language), help=message("cli.help-timeout", language)),
        click.Option(["--memory", "mebibytes"], type=click.IntRange(min=0), default=1536, metavar="MIB",
                     help=message("cli.help-memory", language)),
    ]


def access(language: Language) -> list[click.Option]:
    """Return the options that say what may be read beside the workshop's folder."""
    return [
        click.Option(["--root", "roots"], multiple=True, type=click.Path(exists=True, file_okay=False),
                     metavar=message("cli.metavar-folder", language), help=message("cli.help-root", language)),
        click.Option(["--allow-url", "hosts"], multiple=True, metavar="HOST",
                     help=message("cli.help-allow-url", language)),
    ]


def making(language: Language) -> list[click.Parameter]:
    """Return the workshops, and the options that say what is made of them and how."""
    only = click.Option(["--only"], multiple=True, metavar=message("cli.metavar-artifact", language),
                        help=message("cli.help-only", language))
    output = click.Option(["--output"], default="output", metavar=message("cli.metavar-folder", language),
                          help=message("cli.help-output", language))
    jobs = click.Option(["--jobs"], type=click.IntRange(min=1), metavar="N", help=message("cli.help-jobs", language))
    return [workshops(), only, output, aspect(language), template(language), *variant(language),
            *limits(language), *access(language), jobs, strict(language)]
