"""Puts into words what was built, what was left out, and what there is to build."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from impuls_workshop.code_frame import visible
from impuls_workshop.messages import Language, message
from impuls_workshop.results import BuildResult, Built, LeftOut

if TYPE_CHECKING:
    from impuls_workshop.listing import Listing

Row = tuple[str, ...]


def built_text(built: Sequence[Built], language: Language) -> str:
    """Return a line for each written file: its path, slides or pages, and size."""
    return _table([(visible(str(one.path)), _extent(one, language), _size(one.bytes, language))
                   for one in built])


def removed_text(removed: Sequence[Path], language: Language) -> str:
    """Return a line for each file that is not made any more."""
    return "".join(message("cli.removed", language, path=visible(str(path))) + "\n" for path in removed)


def explanation(result: BuildResult, language: Language) -> str:
    """Return why each workshop was built, and which of its files were made or stand as they were."""
    lines = []
    for workshop in dict.fromkeys(one.workshop for one in result.built):
        built = [one for one in result.built if one.workshop == workshop]
        names = ", ".join(map(visible, result.reasons.get(workshop, ())))
        if names or not all(one.unchanged for one in built):
            code = "cli.first-build" if workshop not in result.reasons else "cli.changed" if names else "cli.renewed"
            lines.append(message(code, language, workshop=visible(workshop), names=names))
        for one in built:
            code = "cli.file-stands" if one.unchanged else "cli.file-made" if one.renewed is None else "cli.slides-made"
            file = message(code, language, file=visible(one.path.name), count=one.renewed, of=one.pages)
            lines.append(f"  {file}")
    return "".join(line + "\n" for line in lines)


def left_out_text(left_out: Sequence[LeftOut], language: Language) -> str:
    """Return a line for each artifact that was not made, with the reason."""
    lines = []
    for one in left_out:
        values = {name: visible(value) for name, value in one.values.items()}
        reason = message(one.code, language, **values)
        lines.append(message("cli.left-out", language, workshop=visible(one.workshop),
                             artifact=visible(one.artifact), reason=reason))
    return "".join(line + "\n" for line in lines)


def listing_text(found: Listing, language: Language) -> str:
    """Return the workshops, artifacts and layouts as three small tables."""
    workshops = [(name, title, folder.as_posix()) for name, folder, title in found.workshops]
    artifacts = [(name, _in_language(title, language), file, _needs(needs, language))
                 for name, title, file, needs in found.artifacts]
    layouts = [(name, _in_language(title, language), ", ".join(slots))
               for name, title, slots in found.layouts]
    parts: list[tuple[str, Sequence[Row]]] = [
        (message("cli.heading-workshops", language),
         workshops or [(message("cli.no-workshops", language),)]),
        (message("cli.heading-artifacts", language), artifacts),
        (message("cli.heading-layouts", language), layouts),
    ]
    return "\n".join(f"{heading}\n{_table(rows, indent='  ')}" for heading, rows in parts)


def listing_json(found: Listing) -> str:
    """Return the same as one JSON object with `workshops`, `artifacts` and `layouts`."""
    import json

    shown = {
        "workshops": [{"name": name, "folder": folder.as_posix(), "title": title}
                      for name, folder, title in found.workshops],
        "artifacts": [{"name": name, "title": dict(title), "file": file, "needs": list(needs)}
                      for name, title, file, needs in found.artifacts],
        "layouts": [{"name": name, "title": dict(title), "slots": list(slots)}
                    for name, title, slots in found.layouts],
    }
    return json.dumps(shown, indent=2) + "\n"


def _extent(one: Built, language: Language) -> str:
    if one.path.suffix == ".pptx":
        return message("cli.one-slide" if one.pages == 1 else "cli.slides", language, count=one.pages)
    return message("cli.one-page" if one.pages == 1 else "cli.pages", language, count=one.pages)


def _size(size: int, language: Language) -> str:
    """Return a file's size in kB or MB (powers of ten, as file managers show it)."""
    if size < 1_000_000:
        return f"{max(1, round(size / 1000))} kB"
    text = f"{size / 1_000_000:.1f} MB"
    return text.replace(".", ",") if language == "de" else text


def _needs(kinds: Sequence[str], language: Language) -> str:
    return message("cli.needs", language, kinds=", ".join(kinds)) if kinds else ""


def _in_language(titles: Mapping[str, str], language: Language) -> str:
    """Return the title in the language, else in English, else in whatever language there is."""
    return titles.get(language) or titles.get("en") or next(iter(titles.values()), "")


def _table(rows: Sequence[Row], indent: str = "") -> str:
    """Return rows with their columns aligned."""
    clean = [[visible(cell) for cell in row] for row in rows]
    widths = [max(len(row[column]) for row in clean if column < len(row))
              for column in range(max(map(len, clean), default=0))]
    lines = ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=False)) for row in clean]
    return "".join(f"{indent}{line}".rstrip() + "\n" for line in lines)
