"""Finds the artifacts: each folder with an `artifact.yaml` says what it makes and of which template."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Annotated, Literal

from impuls_workshop.diagnostics import Report, Span
from impuls_workshop.reading.access import own_file
from impuls_workshop.reading.fields import Field, Limits
from impuls_workshop.reading.portable import is_portable
from impuls_workshop.reading.record import Record
from impuls_workshop.reading.shown_path import shown_path
from impuls_workshop.reading.suggest import closest
from impuls_workshop.reading.tree import Map
from impuls_workshop.reading.typed import validate
from impuls_workshop.reading.yaml_reader import read_yaml

FILE_NAME = "artifact.yaml"
SLIDE_FORMATS = ("pptx", "slides-pdf")
"""Formats that are made of slides."""

FileName = Annotated[str, Limits(pattern=r"^[a-z0-9][a-z0-9._-]{0,79}$")]
Paper = Annotated[str, Limits(pattern=r"^(A[0-6]|Letter|Legal)( landscape)?$")]
_Below = r"^(\.?[^./\\\x00][^/\\\x00]*/)*\.?[^./\\\x00][^/\\\x00]*$"
"""Names separated by slashes; none is `..`."""
RelativePath = Annotated[str, Limits(pattern=_Below, max_length=200)]


class Sheet(Record):
    """How items of a fixed size, such as cards, lie on sheets of paper."""

    margin: Annotated[float, Limits(ge=0, le=100)] = Field(
        5.0, description="Edge of the paper that printers leave white, mm.")
    gap: Annotated[float, Limits(ge=0, le=50)] = Field(0.0, description="Room between items, mm.")
    marks: Literal["cut", "lines", "none"] = Field(
        "cut", description="Marks beside the items where to cut, lines round them, or neither.")
    sides: Literal["1", "2"] = Field("1", description="With two, every second slide is the back of the one before.")
    fold: bool = Field(False, description="Each slide stands twice, once upside down above it, for folding.")


class Printing(Record):
    """How a file is printed, for the print list."""

    copies: Literal["per_person", "per_group", "per_team"] | Annotated[int, Limits(ge=1, le=10_000)] = Field(
        1, description="How many: a number, or one for each person, group or team role.")
    reserve: Annotated[float, Limits(ge=0, le=2)] = Field(0, description="Share on top: 0.1 is a tenth more.")
    duplex: bool = Field(False, description="Whether it is printed on both sides.")
    colour: bool = Field(True, description="Whether colour helps; it must stand in grey too.")


class Artifact(Record):
    """`artifact.yaml`: something the tool makes of a workshop."""

    __slots__ = ("_folder", "_source")

    title: Mapping[str, str] = Field(description="What it is called, by language.")
    file: FileName = Field(description="Name of the file it is written to, such as `handout.pdf`.")
    format: Literal["pptx", "pdf", "slides-pdf"] = Field(description="Kind of file.")
    template: RelativePath = Field("", description="The template, in the artifact's folder.")
    of: str | None = Field(None, description="Instead of a template: the artifact whose slides these are.")
    layouts: RelativePath | None = Field(
        None, description="For slides with layouts of their own: the layouts file, in the artifact's folder.")
    stylesheets: tuple[RelativePath, ...] = Field((), description="CSS files for pages, in order.")
    page: Paper | None = Field(None, description="Paper it is made for: `A4`, `A3 landscape`.")
    audience: tuple[Literal["participants", "facilitators", "researchers"], ...] = Field(
        (), description="Who gets it; content for others is left out. Empty means everybody.")
    needs: tuple[str, ...] = Field((), description="Kinds of content without which it is not made; `a|b` needs either.")
    variants: tuple[Literal["audience", "solutions", "large-print"], ...] = Field(
        (), description="In which variants it comes beside the usual one; in grey it always does.")
    per_page: Annotated[int, Limits(ge=1, le=6)] | None = Field(
        None, description="For slides: so many of them on a `page`, small, beside lines to write on.")
    sheet: Sheet | None = Field(None, description="For slides with layouts of their own: many on a sheet of `page`.")
    papers: tuple[Paper, ...] = Field((), description="Paper it can be made for beside `page`.")
    tiles: tuple[Paper, ...] = Field((), description="For slides: paper its pages can be cut into tiles for.")
    printing: Printing | None = Field(None, alias="print", description="Copies, sides and colour, for the print list.")

    _folder: Path
    _source: Artifact | None

    def _complete(self) -> None:
        super()._complete()
        self._folder, self._source = Path(), None

    @property
    def folder(self) -> Path:
        """The artifact's folder."""
        return self._folder

    @property
    def name(self) -> str:
        """The artifact's name: that of its folder."""
        return self._folder.name

    @property
    def source(self) -> Artifact:
        """The artifact whose template it is made of: itself, or the one named by `of`."""
        return self._source or self

    @property
    def template_at(self) -> Span | None:
        """Where `artifact.yaml` names the template."""
        return self.places.get("template")

    def comes_as(self, variants: Collection[str], paper: str | None, tile: str | None = None) -> bool:
        """Whether it is made in all of these variants, on this paper (None: its own), and cut into such tiles."""
        if tile is not None and tile not in self.tiles:
            return False
        everywhere = {"grey"} if self.format == "pptx" else {"grey", "archive"}
        return set(variants) <= everywhere.union(self.variants) and paper in (None, self.page, *self.papers)

    def title_in(self, language: str) -> str:
        """Return its title in a language, else in English, else in any."""
        for tag in (language, language.partition("-")[0], "en"):
            if tag in self.title:
                return self.title[tag]
        return next(iter(self.title.values()), self.name)


def find_artifacts(folders: Sequence[Path], report: Report,
                   kinds: Collection[str] | None = None) -> dict[str, Artifact]:
    """Find all artifacts.

    Args:
        folders: Folders that hold a folder for each artifact; a later one replaces an earlier one's
            artifacts of the same name.
        report: Takes what is wrong with an `artifact.yaml`.
        kinds: Kinds of content there are, to check `needs`; None leaves them unchecked.

    Returns:
        Artifacts by name, in the order of their names.
    """
    read = {name: _read(path, report, kinds) for name, path in sorted(_files(folders).items())
            if own_file(path, path.parents[1], report)}
    artifacts = {name: artifact for name, artifact in read.items() if artifact}
    files: dict[str, Artifact] = {}
    for artifact in artifacts.values():
        _find_source(artifact, artifacts, report)
        other = files.setdefault(artifact.file, artifact)
        if other is not artifact:
            # The later in the alphabet is told, but an artifact of the tool's own is never at fault.
            first, second = sorted((other, artifact), key=lambda one: one.folder.parent != folders[0])
            _report_same_file(first, second, report)
    return artifacts


def _report_same_file(first: Artifact, second: Artifact, report: Report) -> None:
    report.error("template.file-twice", second.places.get("file") or second.span, file=second.file, name=first.name)


def artifact_names(folders: Sequence[Path]) -> Iterable[str]:
    """Return the names of all artifacts, also of those with mistakes. The folders are those of `find_artifacts`."""
    return _files(folders)


def _files(folders: Sequence[Path]) -> dict[str, Path]:
    found: dict[str, Path] = {}
    for folder in folders:
        for inside in sorted(folder.iterdir()) if folder.is_dir() else ():
            if os.path.lexists(inside / FILE_NAME):
                found[inside.name] = inside / FILE_NAME
    return found


def _find_source(artifact: Artifact, artifacts: Mapping[str, Artifact], report: Report) -> None:
    """Settle which artifact's template an artifact is made of."""
    if artifact.of is None or artifact.template:
        return
    source = artifacts.get(artifact.of)
    if source is not None and source.of is None and source.format in SLIDE_FORMATS and \
            artifact.format in SLIDE_FORMATS:
        artifact._source = source
        return
    slides = [name for name, one in artifacts.items() if one.of is None and one.format in SLIDE_FORMATS]
    near = closest(artifact.of, slides)
    report.error("template.no-slides", artifact.places.get("of"), name=artifact.of,
                 hint="template.did-you-mean" if near else None, suggestion=near or "")


def _read(path: Path, report: Report, kinds: Collection[str] | None) -> Artifact | None:
    shown = shown_path(path)
    node = read_yaml(path, shown, report)
    artifact = validate(Artifact, node, report) if node is not None else None
    if artifact is None:
        return None
    if isinstance(node, Map) and ("template" in node) == ("of" in node):
        report.error("template.template-or-of", artifact.places.get("of") or artifact.span)
    if artifact.sheet and not (artifact.layouts and artifact.page and artifact.format == "slides-pdf"):
        report.error("template.sheet-of-what", artifact.places.get("sheet"))
    artifact._folder = path.parent
    suffix = artifact.format.rpartition("-")[2]
    if not artifact.file.endswith(f".{suffix}"):
        report.error("template.file-suffix", artifact.places.get("file") or Span(shown),
                     file=artifact.file, format=suffix)
    if not is_portable(artifact.file):
        report.error("template.reserved-name", artifact.places.get("file") or Span(shown), file=artifact.file)
    needed = [kind for either in artifact.needs for kind in either.split("|")]
    for kind in needed if kinds is not None else ():
        if kind not in (kinds or ()):
            near = closest(kind, sorted(kinds or ()))
            report.error("template.unknown-kind", artifact.places.get("needs") or Span(shown), name=kind,
                         hint="template.did-you-mean" if near else None, suggestion=near or "")
    return artifact
