"""The commands and their options, as click parses them; each calls what does it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import click

from impuls_workshop import __version__, options
from impuls_workshop.messages import LANGUAGES, Language, message
from impuls_workshop.usage import Command, Program

# Everything else is imported by the command that needs it: `impuls --help` is to be as fast as click is.


def run(arguments: Sequence[str], language: Language) -> int:
    """Parse a command line and do what it says.

    Args:
        arguments: The command line without the program's name.
        language: Language of its help.

    Returns:
        The exit code.

    Raises:
        click.ClickException: It cannot be understood.
    """
    return int(program(language).main([*arguments], prog_name="impuls", standalone_mode=False) or 0)


def program(language: Language) -> Program:
    """Return the command `impuls` with its help in a language."""
    commands = {"build": _build, "watch": _watch, "check": _check, "merge": _merge, "agenda": _agenda,
                "groups": _groups, "pack": _pack, "impose": _impose, "list": _list, "new": _new,
                "schema": _schema, "template": _template_group, "clean": _clean, "doctor": _doctor}
    version = click.Option(["--version"], is_flag=True, is_eager=True, expose_value=False,
                           callback=_show_version, help=message("cli.help-version", language))
    return Program("impuls", language, commands, params=[version], help=message("cli.help", language))


def _show_version(ctx: click.Context, _: click.Parameter, wanted: bool) -> None:
    if wanted and not ctx.resilient_parsing:
        click.echo(f"impuls {__version__}")
        ctx.exit()


def _build(language: Language) -> Command:
    def build(workshops: tuple[str, ...], only: tuple[str, ...], output: str, aspect: str | None,
              strict: bool, template: str | None, seconds: float, mebibytes: int,
              roots: tuple[str, ...], hosts: tuple[str, ...], twice: bool, jobs: int | None, force: bool, explain: bool,
              **variant: Any) -> int:  # noqa: ANN401  click's options
        from impuls_workshop import commands

        return commands.build(workshops, only, output, strict, language, aspect=aspect, template=template,
                              variant=variant, limits={"seconds": seconds, "mebibytes": mebibytes},
                              access={"roots": roots, "hosts": hosts}, twice=twice, jobs=jobs, force=force,
                              explain=explain)

    force = click.Option(["--force"], is_flag=True, help=message("cli.help-force", language))
    explain = click.Option(["--explain"], is_flag=True, help=message("cli.help-explain", language))
    twice = click.Option(["--check-reproducible", "twice"], is_flag=True,
                         help=message("cli.help-reproducible", language))
    return Command("build", language, callback=build, help=message("cli.help-build", language),
                   params=[*options.making(language), force, explain, twice])


def _watch(language: Language) -> Command:
    def watch(workshops: tuple[str, ...], only: tuple[str, ...], output: str, aspect: str | None,
              strict: bool, template: str | None, seconds: float, mebibytes: int,
              roots: tuple[str, ...], hosts: tuple[str, ...], jobs: int | None,
              **variant: Any) -> int:  # noqa: ANN401  click's options
        from impuls_workshop.commands.watch import watch as run

        return run(workshops, output, language, variant, limits={"seconds": seconds, "mebibytes": mebibytes},
                   options={"only": only, "strict": strict, "aspect": aspect, "template": template,
                            "roots": roots, "hosts": hosts, "jobs": jobs})

    return Command("watch", language, callback=watch, help=message("watch.help", language),
                   params=options.making(language))


def _check(language: Language) -> Command:
    def check(workshops: tuple[str, ...], form: str, aspect: str | None, strict: bool,
              template: str | None, seconds: float, mebibytes: int, roots: tuple[str, ...],
              hosts: tuple[str, ...], output: str | None) -> int:
        if output is not None:
            from impuls_workshop.commands import standards

            return standards.check_files(output, form, language)
        from impuls_workshop import commands

        return commands.check(workshops, form, strict, language, aspect=aspect, template=template,
                              limits={"seconds": seconds, "mebibytes": mebibytes},
                              access={"roots": roots, "hosts": hosts})

    output = click.Option(["--output"], metavar=message("cli.metavar-folder", language),
                          help=message("cli.help-check-output", language))
    return Command("check", language, callback=check, help=message("cli.help-check", language),
                   params=[options.workshops(), options.form(language, "text", "json", "github"),
                           options.aspect(language), options.template(language), *options.limits(language),
                           *options.access(language), options.strict(language), output])


def _merge(language: Language) -> Command:
    def merge(workshop: str, rows: str, name: str | None, output: str | None, seconds: float, mebibytes: int,
              roots: tuple[str, ...], hosts: tuple[str, ...], only: tuple[str, ...], aspect: str | None,
              template: str | None, jobs: int | None, scheduler: str | None, strict: bool, force: bool,
              **variant: Any) -> int:  # noqa: ANN401  click's options
        from impuls_workshop.commands.merge import merge as run

        return run(workshop, rows, output, language, variant=variant, only=only, name=name, aspect=aspect,
                   template=template, jobs=jobs, scheduler=scheduler, strict=strict, force=force,
                   limits={"seconds": seconds, "mebibytes": mebibytes}, access={"roots": roots, "hosts": hosts})

    rows = click.Option(["--rows"], required=True, metavar=message("cli.metavar-file", language),
                        help=message("merge.help-rows", language))
    only = click.Option(["--only"], multiple=True, metavar=message("cli.metavar-artifact", language),
                        help=message("cli.help-only", language))
    name = click.Option(["--name"], metavar="NAME", help=message("merge.help-name", language))
    output = click.Option(["--output"], metavar=message("cli.metavar-folder", language),
                          help=message("merge.help-output", language))
    jobs = click.Option(["--jobs"], type=click.IntRange(min=1), metavar="N",
                        help=message("merge.help-jobs", language))
    scheduler = click.Option(["--scheduler"], metavar=message("merge.metavar-address", language),
                             help=message("merge.help-scheduler", language))
    force = click.Option(["--force"], is_flag=True, help=message("merge.help-force", language))
    return Command("merge", language, callback=merge, help=message("merge.help", language),
                   params=[click.Argument(["workshop"]), rows, only, name, output, jobs, scheduler,
                           options.aspect(language), options.template(language), *options.variant(language),
                           *options.limits(language), *options.access(language), options.strict(language), force])


def _groups(language: Language) -> Command:
    def make(workshops: tuple[str, ...], size: int | None, count: int | None, seed: int, write: bool) -> int:
        from impuls_workshop.commands.groups import groups

        return groups(workshops, size, count, seed, write, language)

    def number(name: str, least: int, about: str, default: int | None = None) -> click.Option:
        return click.Option([name], type=click.IntRange(min=least), default=default, help=about,
                            metavar=message("people.metavar-number", language))

    size = number("--size", 1, message("people.help-size", language))
    count = number("--count", 1, message("people.help-count", language))
    seed = number("--seed", 0, message("people.help-seed", language), 1)
    write = click.Option(["--write"], is_flag=True, help=message("people.help-write", language))
    return Command("groups", language, callback=make, help=message("people.help", language),
                   params=[options.workshops(), size, count, seed, write])


def _agenda(language: Language) -> Command:
    def agenda(workshops: tuple[str, ...], late: str | None, start: str | None, end: str | None,
               day: str | None, ics: str | None, form: str) -> int:
        from impuls_workshop.commands.agenda import show_agenda, wish

        return show_agenda(workshops, wish(late, start, end, day), ics, form, language)

    own = [click.Option([name], metavar=message(metavar, language), help=message(text, language))
           for name, metavar, text in (("--late", "cli.metavar-minutes", "cli.help-late"),
                                       ("--start", "cli.metavar-clock", "cli.help-start"),
                                       ("--end", "cli.metavar-clock", "cli.help-end"),
                                       ("--day", "cli.metavar-number", "cli.help-day"),
                                       ("--ics", "cli.metavar-file", "cli.help-ics"))]
    return Command("agenda", language, callback=agenda, help=message("cli.help-agenda", language),
                   params=[options.workshops(), *own, options.form(language, "text", "json")])


def _list(language: Language) -> Command:
    def show(form: str) -> int:
        from impuls_workshop import commands

        return commands.show_list(form, language)

    return Command("list", language, callback=show, help=message("cli.help-list", language),
                   params=[options.form(language, "text", "json")])


def _schema(language: Language) -> Command:
    def schema(output: str) -> int:
        from impuls_workshop import commands

        return commands.schema(output, language)

    output = click.Option(["--output"], default="content/.schemas",
                          metavar=message("cli.metavar-folder", language),
                          help=message("cli.help-schema-output", language))
    return Command("schema", language, callback=schema, help=message("cli.help-schema", language),
                   params=[output])


def _new(language: Language) -> Command:
    def new(name: str, content_language: Language, artifact: bool, workshop: str | None) -> int:
        from impuls_workshop import commands

        if artifact:
            return commands.new_artifact(name, workshop, language)
        return commands.new(name, content_language, language)

    content_language = click.Option(["--language", "content_language"], type=click.Choice(LANGUAGES),
                                    default=language, help=message("cli.help-language", language))
    artifact = click.Option(["--artifact"], is_flag=True, help=message("cli.help-artifact", language))
    workshop = click.Option(["--workshop"], metavar="WORKSHOP", help=message("cli.help-workshop", language))
    return Command("new", language, callback=new, help=message("cli.help-new", language),
                   params=[click.Argument(["name"]), content_language, artifact, workshop])


def _pack(language: Language) -> Command:
    def pack(workshops: tuple[str, ...], only: tuple[str, ...], output: str, strict: bool,
             **variant: Any) -> int:  # noqa: ANN401  click's options
        from impuls_workshop.commands.pack import pack as run

        return run(workshops, only, output, strict, language, variant=variant)

    only = click.Option(["--only"], multiple=True, metavar=message("cli.metavar-artifact", language),
                        help=message("cli.help-only", language))
    output = click.Option(["--output"], default="output", metavar=message("cli.metavar-folder", language),
                          help=message("cli.help-output", language))
    return Command("pack", language, callback=pack, help=message("cli.help-pack", language),
                   params=[options.workshops(), only, output, *options.variant(language), options.strict(language)])


def _impose(language: Language) -> Command:
    def impose(file: str, way: str, paper: str, output: str | None, flip: str | None) -> int:
        from impuls_workshop.commands.impose import impose as run

        return run(file, way, paper, output, flip, language)

    way = click.Option(["--as", "way"], type=click.Choice(("2-up", "4-up", "booklet")), required=True,
                       help=message("cli.help-as", language))
    paper = click.Option(["--paper"], type=click.Choice(options.PAPERS), default="A4",
                         help=message("cli.help-impose-paper", language))
    output = click.Option(["--output"], metavar=message("cli.metavar-file", language),
                          help=message("cli.help-impose-output", language))
    flip = click.Option(["--flip"], type=click.Choice(("long", "short")), help=message("cli.help-flip", language))
    return Command("impose", language, callback=impose, help=message("cli.help-impose", language),
                   params=[click.Argument(["file"], metavar=message("cli.metavar-file", language)), way, paper,
                           output, flip])


def _template_group(language: Language) -> Program:
    return Program("template", language, {"check": _template_check}, help=message("cli.help-template-group", language))


def _template_check(language: Language) -> Command:
    def check(file: str, specimen: str | None) -> int:
        from impuls_workshop import commands

        return commands.check_template(file, specimen, language)

    specimen = click.Option(["--specimen"], metavar=message("cli.metavar-file", language),
                            help=message("cli.help-specimen", language))
    return Command("check", language, callback=check, help=message("cli.help-template-check", language),
                   params=[click.Argument(["file"], metavar=message("cli.metavar-file", language)), specimen])


def _clean(language: Language) -> Command:
    def clean(output: str) -> int:
        from impuls_workshop.commands.clean import clean

        return clean(output, language)

    output = click.Option(["--output"], default="output", metavar=message("cli.metavar-folder", language),
                          help=message("cli.help-clean-output", language))
    return Command("clean", language, callback=clean, help=message("cli.help-clean", language), params=[output])


def _doctor(language: Language) -> Command:
    def doctor() -> int:
        from impuls_workshop import commands

        return commands.doctor(language)

    return Command("doctor", language, callback=doctor, help=message("cli.help-doctor", language))
