"""The command `impuls pack`: everything of a workshop in one zip."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from functools import partial
from typing import Any

from impuls_workshop.commands import say_remarks, wants_colour
from impuls_workshop.echo import echo
from impuls_workshop.messages import Language, message


def pack(workshops: tuple[str, ...], only: tuple[str, ...], output: str, strict: bool, language: Language, *,
         variant: Mapping[str, Any]) -> int:
    """Build and pack; say what is wrong on stderr and what was written on stdout."""
    from impuls_workshop.commands.limited import limited
    from impuls_workshop.diagnostics import Report
    from impuls_workshop.outcome import built_text
    from impuls_workshop.packing import Packed
    from impuls_workshop.packing import pack as run
    from impuls_workshop.printing import as_text
    from impuls_workshop.variant import Variant

    work = partial(run, workshops, only=only, output=output, strict=strict, variant=Variant(**variant))
    made = limited(work, {}, lambda ended: Packed(ended, (), Report()))
    for report in (made.result.report, made.report):
        if report.diagnostics:
            echo(as_text(report, language, colour=wants_colour(sys.stderr)), nl=False, err=True)
    say_remarks(made.result, language)
    if made.result.exit_code == 1 and not made.packs:
        echo(message("cli.nothing-written", language), err=True)
    echo(built_text(made.result.built, language), nl=False)
    for path, count in made.packs:
        echo(message("cli.packed", language, file=path, count=count))
    return made.result.exit_code if made.report.ok else 1
