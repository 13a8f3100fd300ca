"""click commands whose help pages speak the user's language."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import click

from impuls_workshop.messages import Language, message


class UnknownCommandError(click.UsageError):
    """There is no command of that name."""

    def __init__(self, name: str, known: list[str], context: click.Context) -> None:
        super().__init__(name, context)
        self.name = name
        self.known = known


class Command(click.Command):
    """A command with its help in a language."""

    def __init__(self, name: str, language: Language, **settings: object) -> None:
        super().__init__(name, add_help_option=False,
                         options_metavar=message("cli.metavar-options", language),
                         **settings)  # type: ignore[arg-type]
        self.language = language
        self.params += _common_options(language)

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Parse, and let every mistake know in which command it was made."""
        try:
            return super().parse_args(ctx, args)
        except click.UsageError as problem:
            problem.ctx = problem.ctx or ctx
            raise

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the usage line."""
        pieces = " ".join(self.collect_usage_pieces(ctx))
        formatter.write_usage(ctx.command_path, pieces, prefix=message("cli.usage", self.language))

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the list of options."""
        options = [one for one in self.get_params(ctx) if isinstance(one, click.Option)]
        records = [option.get_help_record(ctx) for option in options]
        with formatter.section(message("cli.options", self.language)):
            formatter.write_dl([record for record in records if record])


class Program(Command, click.Group):
    """The program itself: a command that has commands, of which it makes those that are asked for.

    Args:
        name: Its name.
        language: Language of its help.
        makers: Names of the commands, in the order of the help, and what makes each.
        settings: As for `click.Group`.
    """

    def __init__(self, name: str, language: Language, makers: Mapping[str, Callable[[Language], Command]],
                 **settings: object) -> None:
        self._makers = makers
        super().__init__(name, language, callback=_show_help_instead,
                         invoke_without_command=True,
                         subcommand_metavar=message("cli.metavar-command", language), **settings)

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the list of commands, then that of options."""
        with formatter.section(message("cli.commands", self.language)):
            formatter.write_dl([(name, command.get_short_help_str(80))
                                for name in self._makers if (command := self.get_command(ctx, name))])
        Command.format_options(self, ctx, formatter)

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of the commands in the order they are given, not of the alphabet."""
        return list(self._makers)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return the command of this name; None if there is none."""
        if cmd_name in self._makers and cmd_name not in self.commands:
            self.commands[cmd_name] = self._makers[cmd_name](self.language)
        return super().get_command(ctx, cmd_name)

    def resolve_command(self, ctx: click.Context, args: list[str],
                        ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command that is called."""
        if args[0] not in self._makers:
            raise UnknownCommandError(args[0], list(self._makers), ctx)
        return super().resolve_command(ctx, args)


def _common_options(language: Language) -> list[click.Parameter]:
    return [
        # The value was read before, see `locale_choice`: here it is only checked.
        click.Option(["--lang"], type=click.Choice(["de", "en"]), expose_value=False,
                     help=message("cli.help-lang", language)),
        click.Option(["-h", "--help"], is_flag=True, is_eager=True, expose_value=False,
                     callback=_show_help, help=message("cli.help-help", language)),
    ]


def _show_help(ctx: click.Context, _: click.Parameter, wanted: bool) -> None:
    if wanted and not ctx.resilient_parsing:
        click.echo(ctx.get_help(), color=ctx.color)
        ctx.exit()


@click.pass_context
def _show_help_instead(ctx: click.Context) -> int:
    """Stand in for a command that was not given: wrong usage, but a friendly one."""
    if ctx.invoked_subcommand is None:
        click.echo(ctx.get_help(), err=True)
        return 2
    return 0
