"""The command `impuls impose`: several pages of a PDF on each sheet."""

from __future__ import annotations

import sys
from pathlib import Path

from impuls_workshop.commands import wants_colour
from impuls_workshop.echo import echo
from impuls_workshop.messages import Language, message


def impose(file: str, way: str, paper: str, output: str | None, flip: str | None, language: Language) -> int:
    """Impose a PDF; the input is never overwritten."""
    from impuls_workshop.backends.lacking import EnvironmentLacksError
    from impuls_workshop.diagnostics import Report
    from impuls_workshop.exit_codes import NOT_ABLE
    from impuls_workshop.imposing import WAYS, Flip
    from impuls_workshop.imposing import impose as run
    from impuls_workshop.output import write_all
    from impuls_workshop.printing import as_text
    from impuls_workshop.selection import WrongUsageError

    source = Path(file)
    if not source.is_file():
        raise WrongUsageError("impose.no-file", name=file)
    target = Path(output) if output else source.with_name(f"{source.stem}-{way}.pdf")
    if target.resolve() == source.resolve() or (target.exists() and target.samefile(source)):
        raise WrongUsageError("impose.same-file", name=str(target))
    report = Report()
    chosen = next(one for one in WAYS if one == way)
    edge: Flip | None = "long" if flip == "long" else "short" if flip == "short" else None
    try:
        made = run(source, chosen, paper=paper, flip=edge, report=report)
    except EnvironmentLacksError as lack:
        echo(message(lack.code, language, **lack.values), err=True)
        return NOT_ABLE
    written = write_all({target: made.content}, report) if made is not None and report.ok else []
    if report.diagnostics:
        echo(as_text(report, language, colour=wants_colour(sys.stderr)), nl=False, err=True)
    if made is None or not written or not report.ok:
        return 1
    echo(message("impose.written", language, file=written[0], sides=made.pages, sheets=-(-made.pages // 2),
                       paper=paper))
    turns = edge or _natural(made.content)
    echo(message("impose.duplex-fold" if way == "booklet" else "impose.duplex", language,
                       edge=message("impose.long" if turns == "long" else "impose.short", language)))
    return 0


def _natural(content: bytes) -> str:
    """Over which edge the sheets are turned so that both sides stand upright."""
    import io

    import pikepdf

    with pikepdf.open(io.BytesIO(content)) as pdf:
        box = pdf.pages[0].mediabox
        return "short" if float(box[2]) > float(box[3]) else "long"
