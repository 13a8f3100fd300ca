"""What is to be made, and how."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypedDict

from msgspec import Struct

from impuls_workshop.variant import USUAL, Variant

Progress = Callable[[str], None]
"""Told what is being worked on: `harz · deck`."""


class Options(TypedDict, total=False):
    """What is to be made, and how. Everything may be left out.

    Attributes:
        only: Names of the artifacts to make; empty means all.
        strict: Whether warnings stop the build as errors do.
        aspect: Shape of the slides, `16:9` or `4:3`; None leaves it to each workshop.
        progress: Called with what is being worked on.
        template: PowerPoint template (.pptx or .potx) of all decks; it goes before the workshops' own.
        variant: For whom, and how it is printed; its files get names of their own beside the usual ones.
        roots: Folders beside the workshop's that pictures and links may lead into.
        hosts: Hosts that pictures are fetched from; none without it.
        jobs: How many processes work at once; None takes as many as there are processors.
        force: Whether everything is made even if nothing has changed since the last build.
    """

    only: Sequence[str]
    strict: bool
    aspect: str | None
    progress: Progress | None
    template: str | Path | None
    variant: Variant | None
    roots: Sequence[str | Path]
    hosts: Sequence[str]
    jobs: int | None
    force: bool


class Order(Struct, frozen=True):
    """The options, with what stands for those that were left out."""

    only: Sequence[str] = ()
    strict: bool = False
    aspect: str | None = None
    progress: Progress | None = None
    template: str | Path | None = None
    variant: Variant | None = None
    roots: Sequence[str | Path] = ()
    hosts: Sequence[str] = ()
    jobs: int | None = None
    force: bool = False

    def tell(self, step: str) -> None:
        """Say what is being worked on."""
        if self.progress is not None:
            self.progress(step)

    @property
    def template_file(self) -> Path | None:
        """The PowerPoint template of all decks."""
        return Path(self.template) if self.template is not None else None

    @property
    def shows(self) -> tuple[object, ...]:
        """The options that show inside of the files, as plain values."""
        template = str(Path(self.template).absolute()) if self.template is not None else None
        return self.aspect, template, self.variant or USUAL, str(Path.cwd())

    @property
    def plain(self) -> tuple[object, ...]:
        """All options that decide which files there are and what is in them, as plain values."""
        return tuple(sorted(self.only)), self.strict, *self.shows

    @property
    def traceable(self) -> bool:
        """Whether all that is read can be known: what lies elsewhere may change without a trace here."""
        return not (self.roots or self.hosts)
