"""The 61 lines of the original slides."""

from __future__ import annotations

from pathlib import Path

SEED = Path(__file__).parent / "seed" / "interkommunale-kooperation.txt"


def seed_lines(*, bold: bool = False) -> list[str]:
    """The seed's bullets and paragraphs in order, without list dashes.

    A paragraph broken over two lines is one line. With `bold`, `**` stays where the seed has it.
    """
    lines: list[str] = []
    paragraph: list[str] = []

    def finish() -> None:
        if paragraph:
            lines.append(" ".join(paragraph))
            paragraph.clear()

    for raw in SEED.read_text(encoding="utf-8").split("\n"):
        line = raw.strip()
        if not line:
            finish()
        elif line.startswith("- "):
            finish()
            lines.append(line[2:])
        else:
            paragraph.append(line)
    finish()
    return lines if bold else [line.strip("*") for line in lines]
