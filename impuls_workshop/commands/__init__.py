"""What each command does: call the library, print the outcome, return the exit code."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

from impuls_workshop import light_msgspec  # noqa: F401  loads it, before anything that needs it
from impuls_workshop.echo import echo
from impuls_workshop.exit_codes import NOT_ABLE
from impuls_workshop.messages import Language, message

if TYPE_CHECKING:
    from impuls_workshop.order import Progress
    from impuls_workshop.results import BuildResult
    from impuls_workshop.standing import Standing


def build(workshops: tuple[str, ...], only: tuple[str, ...], output: str, strict: bool,
          language: Language, *, aspect: str | None = None, template: str | None = None,
          variant: Mapping[str, Any], limits: Mapping[str, Any] | None = None,
          access: Mapping[str, Any] | None = None, twice: bool = False, jobs: int | None = None,
          force: bool = False, explain: bool = False) -> int:
    """Build; say what is wrong on stderr and what was written on stdout."""
    from impuls_workshop.order import Order
    from impuls_workshop.outcome import built_text
    from impuls_workshop.pipeline import nothing_to_do
    from impuls_workshop.variant import Variant

    asked: dict[str, Any] = {"only": only, "strict": strict, "aspect": aspect, "template": template,
                             "variant": Variant(**variant), "jobs": jobs, "force": force or twice, **(access or {})}
    seen: dict[Path, Standing] = {}
    result = nothing_to_do(workshops, Path(output), Order(**asked), seen)
    if result is None:
        result = _build_within_limits(workshops, output, asked, limits, seen)
    if result.report.diagnostics:
        from impuls_workshop.printing import as_text

        echo(as_text(result.report, language, colour=wants_colour(sys.stderr)), nl=False, err=True)
    say_remarks(result, language)
    if result.exit_code == 1 and not result.built:
        echo(message("cli.nothing-written", language), err=True)
    echo(built_text(result.built, language), nl=False)
    _say_changes(result, language, explain=explain)
    if twice and result.exit_code == 0:
        from impuls_workshop import build as run
        from impuls_workshop.commands.standards import check_reproducible

        return check_reproducible(result.built, partial(run, workshops, output=output, **asked), language)
    return result.exit_code


def _build_within_limits(workshops: tuple[str, ...], output: str, asked: Mapping[str, Any],
                         limits: Mapping[str, Any] | None, seen: Mapping[Path, Standing]) -> BuildResult:
    from impuls_workshop.commands.limited import limited
    from impuls_workshop.order import Order
    from impuls_workshop.pipeline import build_as_ordered

    def work(progress: Progress) -> BuildResult:
        return build_as_ordered(workshops, Path(output), Order(**asked, progress=progress), seen)

    return limited(work, limits, lambda ended: ended)


def check(workshops: tuple[str, ...], form: str, strict: bool, language: Language, *,
          aspect: str | None = None, template: str | None = None,
          limits: Mapping[str, Any] | None = None, access: Mapping[str, Any] | None = None) -> int:
    """Check; print the report on stdout, as it is what was asked for."""
    from impuls_workshop import check as run
    from impuls_workshop.commands.limited import limited
    from impuls_workshop.printing import as_github, as_json, as_text

    result = limited(partial(run, workshops, strict=strict, aspect=aspect, template=template, **(access or {})),
                     limits, lambda ended: ended)
    if form == "text":
        echo(as_text(result.report, language, colour=wants_colour(sys.stdout)), nl=False)
        say_remarks(result, language)
    else:
        echo((as_json if form == "json" else as_github)(result.report, language), nl=False)
    return result.exit_code


def _say_changes(result: BuildResult, language: Language, *, explain: bool) -> None:
    """Say what was removed, and that nothing had to be done or, if asked, why something had."""
    from impuls_workshop.outcome import removed_text

    echo(removed_text(result.removed, language), nl=False)
    if result.built and all(one.unchanged for one in result.built):
        code = "cli.nothing-shown" if any(result.reasons.values()) else "cli.nothing-changed"
        echo(message(code, language))
    if explain:
        from impuls_workshop.outcome import explanation

        echo(explanation(result, language), nl=False)


def say_remarks(result: BuildResult, language: Language) -> None:
    """Say on stderr what was left out, and why nothing was written where no error says it."""
    from impuls_workshop.outcome import left_out_text

    if result.exit_code == 1 and result.report.ok:
        # Without an error only --strict can have stopped it.
        echo(message("cli.strict", language), err=True)
    echo(left_out_text(result.left_out, language), nl=False, err=True)
    if result.exit_code == NOT_ABLE:
        from textwrap import indent

        echo(indent(message("doctor.get-pango", language), "  "), err=True)


def show_list(form: str, language: Language) -> int:
    """Print the workshops, artifacts and layouts there are."""
    from impuls_workshop.listing import listing
    from impuls_workshop.outcome import listing_json, listing_text

    found = listing()
    echo(listing_json(found) if form == "json" else listing_text(found, language), nl=False)
    return 0


def schema(output: str, language: Language) -> int:
    """Write the JSON Schemas."""
    from impuls_workshop.scaffold import write_schemas

    folder = Path(output)
    count = write_schemas(folder)
    echo(message("cli.schemas-written", language, count=count, folder=folder))
    return 0


def new(name: str, content_language: Language, language: Language) -> int:
    """Create a small workshop and say how to go on."""
    from impuls_workshop.scaffold import create

    folder, files = create(name, content_language)
    echo(message("cli.created", language, folder=folder))
    for file in files:
        echo(f"  {file}")
    echo(message("cli.next-steps", language, name=name))
    return 0


def new_artifact(name: str, workshop: str | None, language: Language) -> int:
    """Create an artifact in a workshop and say how to go on."""
    from impuls_workshop.scaffold_artifact import create_artifact

    folder, files = create_artifact(name, workshop)
    echo(message("cli.created", language, folder=folder))
    for file in files:
        echo(f"  {file}")
    echo(message("cli.next-artifact", language, name=name, workshop=folder.parent.parent.as_posix()))
    return 0


def check_template(file: str, specimen: str | None, language: Language) -> int:
    """Say which of a template's layouts serves what; write a deck that shows it."""
    from impuls_workshop.diagnostics import Report
    from impuls_workshop.output import write_all
    from impuls_workshop.printing import as_text
    from impuls_workshop.template_check import examine_template

    report = Report()
    found = examine_template(Path(file), language, report)
    if found is not None and specimen is not None:
        write_all({Path(specimen): found.specimen}, report)
    if report.diagnostics:
        echo(as_text(report, language, colour=wants_colour(sys.stderr)), nl=False, err=True)
    if found is not None:
        echo(found.text, nl=False)
    return 0 if report.ok else 1


def doctor(language: Language) -> int:
    """Print what is installed and what is missing."""
    from impuls_workshop.doctor import all_able, examine, findings_text

    findings = examine(language)
    echo(findings_text(findings, language), nl=False)
    return 0 if all_able(findings) else 3


def wants_colour(stream: TextIO) -> bool:
    """Return whether to colour: on a terminal, unless NO_COLOR (https://no-color.org) asks for none."""
    return stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
