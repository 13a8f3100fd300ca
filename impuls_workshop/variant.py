"""For whom a build is, and how it is to be printed: what sets it apart from the usual one."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

Audience = Literal["participants", "facilitators", "researchers"]


class Variant(Struct, frozen=True):
    """How a build differs from the usual one; files of another variant get another name.

    Attributes:
        audience: For whom, instead of the artifact's own audience.
        solutions: Whether solutions are printed.
        large_print: Whether flowing papers are set in 16 pt and more.
        grey: Whether everything is made without colour.
        paper: Paper instead of the artifact's own, such as `A3`.
        archive: Whether papers are PDF/A-3u for archives, beside PDF/UA-1.
        tile: Paper that posters are cut into tiles for, such as `A4`.
    """

    audience: Audience | None = None
    solutions: bool = False
    large_print: bool = False
    grey: bool = False
    paper: str | None = None
    tile: str | None = None
    archive: bool = False

    @property
    def usual(self) -> bool:
        """Whether it differs in nothing."""
        return self == USUAL

    @property
    def names(self) -> tuple[str, ...]:
        """What it differs in, beside the paper, as `artifact.yaml` calls it."""
        chosen = {"audience": self.audience is not None, "solutions": self.solutions,
                  "large-print": self.large_print, "grey": self.grey, "archive": self.archive}
        return tuple(name for name, wanted in chosen.items() if wanted)

    @property
    def suffix(self) -> str:
        """What is added to the names of its files, such as `-large-print-grey`; empty for the usual build."""
        parts = [self.audience, "solutions" if self.solutions else None,
                 "large-print" if self.large_print else None, "grey" if self.grey else None,
                 self.paper.lower().replace(" ", "-") if self.paper else None,
                 self.tile.lower() if self.tile else None, "archive" if self.archive else None]
        return "".join(f"-{part}" for part in parts if part)


USUAL = Variant()
"""The build that differs in nothing."""
