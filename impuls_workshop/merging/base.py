"""What all rows share: the workshop, read once, and everything that is made of it alone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from msgspec import Struct

from impuls_workshop.content.loader import load
from impuls_workshop.diagnostics import Diagnostic, Report, Span
from impuls_workshop.job import Job
from impuls_workshop.making import load_pages
from impuls_workshop.merging.columns import Columns, read_columns
from impuls_workshop.merging.skeletons import Skeletons
from impuls_workshop.pipeline import check_handout_names, template_folders
from impuls_workshop.reading.access import own_file
from impuls_workshop.reading.cells import Row
from impuls_workshop.resources import theme_folder
from impuls_workshop.results import LeftOut
from impuls_workshop.sheets import check_print_settings
from impuls_workshop.templating.artifacts import Artifact, find_artifacts
from impuls_workshop.variant import USUAL, Variant


class Order(Struct, frozen=True):
    """What is to be merged, and how; it travels to every worker.

    Attributes:
        folder: The workshop's folder.
        header: The table's first row.
        name: How rows' folders are called, with placeholders; empty for their number.
        name_at: Where that is said.
        output: Folder or address the files go to.
        key: Tells this order from others: a digest of all that shows in the files beside the rows.
        only: Names of the artifacts to make; empty for all.
        strict: Whether warnings keep a row from being written.
        aspect: Shape of the slides, if not the workshop's own.
        template: PowerPoint template of the slides, if not the workshop's own.
        variant: For whom, and how it is printed.
        roots: Folders that pictures and links may lead into.
        hosts: Hosts that pictures are fetched from.
        seconds: Longest time for one row; 0 for no limit.
        mebibytes: Most memory of a worker; 0 for no limit.
    """

    folder: Path
    header: Row
    name: str
    name_at: Span
    output: str
    key: str
    only: tuple[str, ...] = ()
    strict: bool = False
    aspect: str | None = None
    template: Path | None = None
    variant: Variant = USUAL
    roots: tuple[Path, ...] = ()
    hosts: tuple[str, ...] = ()
    seconds: float = 120.0
    mebibytes: int = 1536


class Base(Struct, frozen=True):
    """What all rows share.

    Attributes:
        order: What is to be merged.
        job: The workshop's job, with all that its rows' jobs share.
        columns: What the table's columns mean.
        artifacts: What is made of each row.
        left_out: What is asked for but not made of any row.
        known: What was found in the workshop itself: no row is told it again.
        skeletons: Decks with holes, made as rows need them.
    """

    order: Order
    job: Job
    columns: Columns
    artifacts: Sequence[Artifact]
    left_out: tuple[LeftOut, ...]
    known: frozenset[Diagnostic]
    skeletons: Skeletons

    @property
    def lays_out_pages(self) -> bool:
        """Whether a row has papers."""
        return any(artifact.format != "pptx" for artifact in self.artifacts)


def prepare(order: Order, report: Report) -> Base | None:
    """Read the workshop and settle what the columns mean; None if there are errors.

    Args:
        order: What is to be merged.
        report: Takes what is wrong with the workshop or the table's columns.
    """
    folder = order.folder
    workshop = load(folder, report)
    own_file(folder / "templates", folder, report)
    artifacts: Mapping[str, Artifact] = find_artifacts(template_folders(folder), report)
    if workshop is None or not report.ok:
        return None
    if order.aspect is not None:
        workshop = workshop.model_copy(update={"aspect": order.aspect})
    check_handout_names(workshop, artifacts, report)
    check_print_settings(workshop, artifacts, report)
    columns = read_columns(order.header, workshop, order.name, order.name_at, report)
    variant = order.variant
    asked = [artifact for name, artifact in artifacts.items() if not order.only or name in order.only]
    wanted = [artifact for artifact in asked if artifact.comes_as(variant.names, variant.paper, variant.tile)]
    left_out = tuple(LeftOut(workshop.name, artifact.name, "build.no-such-variant")
                     for artifact in asked if artifact not in wanted and order.only)
    job = Job(workshop, folder, template_folders(folder), theme_folder(), report, order.template, variant,
              around=order.key)
    _share(job, wanted)
    if not report.ok:
        return None
    return Base(order, job, columns, wanted, left_out, frozenset(report.diagnostics), Skeletons())


def _share(job: Job, artifacts: Sequence[Artifact]) -> None:
    """Make what the jobs of all rows take over, and load what they need."""
    _ = job.brand, job.sources, job.bibliography, job.measure, job.labels
    if any(artifact.format != "pdf" for artifact in artifacts):
        _ = job.layouts, job.slide_store
        if job.in_template:
            _ = job.binding
    if any(artifact.format != "pptx" for artifact in artifacts):
        load_pages(job.workshop.language)


