"""`impuls clean`: removes what builds have made, and nothing of anybody else's."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from impuls_workshop.code_frame import visible
from impuls_workshop.echo import echo
from impuls_workshop.freshness import all_past, remove_stale
from impuls_workshop.messages import Language, message


def clean(output: str, language: Language) -> int:
    """Remove the files that builds wrote below a folder, unless somebody has changed them, and empty folders."""
    root, count = Path(output).absolute(), 0
    for folder, past, forget in all_past():
        if folder.is_relative_to(root):
            for path in remove_stale(folder, past, ()):
                echo(visible(str(path)))
                count += 1
            forget()
            with suppress(OSError):  # somebody's own files are in it
                folder.rmdir()
    echo(message("cli.cleaned", language, count=count))
    return 0
