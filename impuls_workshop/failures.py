"""What to say, and which exit code to give, when a command cannot go on."""

from __future__ import annotations

import os

import click

from impuls_workshop.code_frame import visible
from impuls_workshop.exit_codes import INTERRUPTED, NOT_ABLE, WRONG_CONTENT, WRONG_USAGE
from impuls_workshop.messages import Language, message
from impuls_workshop.selection import WrongUsageError
from impuls_workshop.usage import UnknownCommandError


def explain(problem: BaseException, language: Language) -> tuple[str, int]:
    """Return what to print and the exit code.

    Args:
        problem: What a command raised.
        language: The language to speak.

    Raises:
        BaseException: The problem itself, when it is a fault of ours and whoever looks for it asked for that.
    """
    if isinstance(problem, (KeyboardInterrupt, click.Abort)):
        return message("cli.interrupted", language), INTERRUPTED
    if isinstance(problem, click.UsageError):
        return _said(language, *_usage_texts(problem, language)), WRONG_USAGE
    if isinstance(problem, WrongUsageError):
        values = {name: visible(value) for name, value in problem.values.items()}
        hint = message(problem.hint, language, **values) if problem.hint else ""
        return _said(language, message(problem.code, language, **values), hint), WRONG_USAGE
    if isinstance(problem, ImportError):
        text = message("cli.library-missing", language, reason=visible(str(problem)))
        return _said(language, text, message("cli.see-doctor", language)), NOT_ABLE
    if isinstance(problem, OSError):
        return _said(language, _os_text(problem, language)), WRONG_CONTENT
    if isinstance(problem, Exception) and not os.environ.get("IMPULS_TRACEBACK"):
        fault = visible(f"{type(problem).__name__}: {problem}"[:300])
        text = message("guard.failed", language, step="impuls", problem=fault)
        return _said(language, text, message("guard.report-it", language)), WRONG_CONTENT
    raise problem


def _said(language: Language, text: str, *hints: str) -> str:
    lines = [f"{message('cli.error', language)}: {text}"]
    lines += [f"  {message('cli.hint', language)}: {hint}" for hint in hints if hint]
    return "\n".join(lines)


def _os_text(problem: OSError, language: Language) -> str:
    reason = problem.strerror or str(problem)
    if problem.filename is None:
        return message("cli.cannot-use", language, reason=visible(reason))
    return message("cli.cannot-open", language, path=visible(str(problem.filename)), reason=visible(reason))


def _usage_texts(problem: click.UsageError, language: Language) -> tuple[str, ...]:
    text, near = _usage_text(problem, language)
    command = problem.ctx.command_path if problem.ctx else "impuls"
    hint = message("cli.did-you-mean", language, suggestion=near[0]) if near else ""
    return text, hint, message("cli.see-help", language, command=command)


def _usage_text(problem: click.UsageError, language: Language) -> tuple[str, list[str]]:
    """Return the text and the nearest names. click's own texts come in English only."""
    from difflib import get_close_matches

    if isinstance(problem, UnknownCommandError):
        near = get_close_matches(problem.name, problem.known)
        return message("cli.unknown-command", language, name=visible(problem.name)), near
    if isinstance(problem, click.NoSuchOption):
        near = list(problem.possibilities or ())
        return message("cli.unknown-option", language, name=visible(problem.option_name)), near
    if isinstance(problem, click.BadOptionUsage):
        code = "cli.needs-no-value" if _is_flag(problem) else "cli.missing-value"
        return message(code, language, name=visible(problem.option_name)), []
    if isinstance(problem, click.MissingParameter) and problem.param:
        return message("cli.missing-argument", language, name=problem.param.human_readable_name), []
    if isinstance(problem, click.BadParameter) and problem.param:
        return _bad_value(problem.param, problem.message, language), []
    return message("cli.too-much", language), []


def _is_flag(problem: click.BadOptionUsage) -> bool:
    parameters = problem.ctx.command.params if problem.ctx else []
    return any(isinstance(one, click.Option) and one.is_flag and problem.option_name in one.opts
               for one in parameters)


def _bad_value(parameter: click.Parameter, text: str, language: Language) -> str:
    if isinstance(parameter.type, click.Choice):
        choices = ", ".join(parameter.type.choices)
        return message("cli.bad-choice", language, name=parameter.opts[-1], choices=choices)
    if isinstance(parameter.type, click.IntRange):
        return message("people.bad-number", language, name=parameter.opts[-1], least=parameter.type.min)
    return f"{parameter.opts[-1]}: {visible(text)}"
