"""The pipeline, top to bottom: content → templates → deck and pages → files."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Sized
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, TypedDict, Unpack

from impuls_workshop.aside import cores
from impuls_workshop.diagnostics import Report
from impuls_workshop.guard import Step
from impuls_workshop.making import Progress, make_all
from impuls_workshop.output import write_all
from impuls_workshop.reading.access import allowing
from impuls_workshop.reading.portable import portable_name
from impuls_workshop.reading.shown_path import shown_path
from impuls_workshop.resources import templates_folder, theme_folder
from impuls_workshop.selection import choose_workshops, unknown
from impuls_workshop.variant import USUAL, Variant

if TYPE_CHECKING:
    from impuls_workshop.compilers import Compiled
    from impuls_workshop.content.model import Workshop
    from impuls_workshop.job import Job
    from impuls_workshop.templating.artifacts import Artifact


@dataclass(frozen=True, slots=True)
class Built:
    """A file that was written."""

    workshop: str
    artifact: str
    path: Path
    bytes: int
    pages: int
    """Slides or pages."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """An artifact that was not made, and the message that says why."""

    workshop: str
    artifact: str
    code: str
    values: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class BuildResult:
    """What a build did.

    Attributes:
        built: The files written, in order.
        report: Everything there is to say about the content and the templates.
        left_out: Artifacts not made because their content is missing or the machine is not able to.
        exit_code: 0 done, 1 errors (with `strict` also warnings), 3 the environment is not able.
    """

    built: tuple[Built, ...]
    report: Report
    left_out: tuple[LeftOut, ...]
    exit_code: int


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


@dataclass(frozen=True, slots=True)
class _Order:
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

    def tell(self, step: str) -> None:
        """Say what is being worked on."""
        if self.progress is not None:
            self.progress(step)


def build(workshops: Sequence[str | Path] = (), *, output: str | Path = "output",
          **options: Unpack[Options]) -> BuildResult:
    """Make every artifact of the workshops whose content exists.

    A workshop with an error leaves its earlier output untouched; the others are built.

    Args:
        workshops: Folders, or names under `content/`; empty means all of them.
        output: Folder that gets one folder a workshop.
        **options: What is made and how; see `Options`.

    Raises:
        WrongUsageError: A workshop or an artifact of that name does not exist.
    """
    return _run(workshops, Path(output), _Order(**options))


def check(workshops: Sequence[str | Path] = (), **options: Unpack[Options]) -> BuildResult:
    """Do everything `build` does except writing, and report. The arguments are those of `build`."""
    return _run(workshops, None, _Order(**options))


def _run(workshops: Sequence[str | Path], output: Path | None, order: _Order) -> BuildResult:
    report, left_out = Report(), list[LeftOut]()
    built: list[Built] = []
    folders = choose_workshops(workshops)
    _check_artifact_names(order.only, folders)
    with allowing(map(Path, order.roots), order.hosts):
        for folder in folders:
            one = Report()
            compiled = _compile_workshop(folder, order, one, left_out)
            if output is not None and _may_write(one, order.strict):
                built.extend(_write(folder.resolve().name, compiled, output, one))
            report.extend(one)
    lacking = any(missing.code == "pages.no-weasyprint" for missing in left_out)
    stopped = not _may_write(report, order.strict)
    return BuildResult(tuple(built), report, tuple(left_out), 1 if stopped else 3 if lacking else 0)


def _may_write(report: Report, strict: bool) -> bool:
    return report.ok and not (strict and report.warnings)


def _template_folders(workshop: Path) -> list[Path]:
    """The built-in templates, then the workshop's own, which override them name by name."""
    return [folder for folder in (templates_folder(), workshop / "templates") if folder.is_dir()]


def _check_artifact_names(only: Sequence[str], folders: Sequence[Path]) -> None:
    from impuls_workshop.templating.artifacts import find_artifacts

    known: set[str] = set()
    if only:
        for folder in folders:
            known.update(find_artifacts(_template_folders(folder), Report()))
    for name in only:
        if name not in known:
            raise unknown("build.unknown-artifact", name, sorted(known))


def _compile_workshop(folder: Path, order: _Order, report: Report, left_out: list[LeftOut]) -> list[Compiled]:
    from impuls_workshop.content.loader import load
    from impuls_workshop.job import Job
    from impuls_workshop.templating.artifacts import find_artifacts

    order.tell(Step(folder.resolve().name, shown_path(folder)))
    workshop = load(folder, report)
    artifacts = find_artifacts(_template_folders(folder), report)
    if workshop is None or not report.ok:
        return []
    if order.aspect is not None:
        workshop = workshop.model_copy(update={"aspect": order.aspect})
    _check_handout_names(workshop, artifacts, report)
    variant = order.variant or USUAL
    asked = [artifact for name, artifact in artifacts.items() if not order.only or name in order.only]
    wanted = [artifact for artifact in asked if artifact.comes_as(variant.names, variant.paper)]
    if order.only:
        left_out.extend(LeftOut(workshop.name, artifact.name, "build.no-such-variant")
                        for artifact in asked if artifact not in wanted)
    template = Path(order.template) if order.template is not None else None
    job = Job(workshop, folder, _template_folders(folder), theme_folder(), report, template, variant)
    return list(_compile_artifacts(job, wanted, left_out, order))


def _check_handout_names(workshop: Workshop, artifacts: Mapping[str, Artifact], report: Report) -> None:
    from impuls_workshop.content.references import artifact_references
    from impuls_workshop.reading.suggest import closest

    for name, span in artifact_references(workshop):
        if name not in artifacts:
            suggestion = closest(name, artifacts)
            report.error("build.unknown-handout", span, name=name, suggestion=suggestion,
                         known=", ".join(artifacts),
                         hint="build.did-you-mean" if suggestion else "build.known-names")


def _compile_artifacts(job: Job, artifacts: Sequence[Artifact], left_out: list[LeftOut],
                       order: _Order) -> Iterator[Compiled]:
    wanted = [artifact for artifact in artifacts if _has_its_content(job, artifact, left_out)]
    for made in make_all(job, wanted, order.tell, order.jobs or cores()):
        job.report.extend(made.report)
        if made.lack is not None:
            code, values = made.lack
            left_out.append(LeftOut(job.workshop.name, made.artifact, code, values))
        if made.compiled is not None:
            yield made.compiled


def _has_its_content(job: Job, artifact: Artifact, left_out: list[LeftOut]) -> bool:
    workshop = job.workshop
    if artifact.format == "slides-pdf" and job.in_template:
        # The template's own pictures and ornaments are not drawn here: it would look otherwise.
        left_out.append(LeftOut(workshop.name, artifact.name, "build.pdf-of-template"))
        return False
    needs = dict.fromkeys((*artifact.source.needs, *artifact.needs))
    missing = [kind for kind in needs if not getattr(workshop, kind, None)]
    if artifact.needs_one and not any(_holds_something(getattr(workshop, kind, None)) for kind in artifact.needs_one):
        missing += artifact.needs_one
    if missing:
        values = {"kinds": ", ".join(missing)}
        left_out.append(LeftOut(workshop.name, artifact.name, "build.content-missing", values))
    return not missing


def _holds_something(content: object) -> bool:
    """Whether there is content of a kind: a list of items with at least one of them."""
    return bool(content) and not (isinstance(content, Sized) and len(content) == 0)


def _write(name: str, compiled: Sequence[Compiled], output: Path, report: Report) -> list[Built]:
    targets = {output / portable_name(name) / made.file: made for made in compiled}
    if not targets:
        return []
    written = write_all({target: made.content for target, made in targets.items()}, report)
    return [Built(name, made.artifact, path, len(made.content), made.pages)
            for path, made in zip(written, targets.values(), strict=False)]


@dataclass(frozen=True, slots=True)
class Listing:
    """What there is: workshops, artifacts and slide layouts.

    Attributes:
        workshops: Name, folder and title of each.
        artifacts: Name, title by language, file, and the content it needs.
        layouts: Name, title by language, and the names of its slots.
    """

    workshops: tuple[tuple[str, Path, str], ...]
    artifacts: tuple[tuple[str, Mapping[str, str], str, tuple[str, ...]], ...]
    layouts: tuple[tuple[str, Mapping[str, str], tuple[str, ...]], ...]


def listing() -> Listing:
    """Return the workshops under `content/`, the built-in artifacts and the built-in layouts."""
    from impuls_workshop.content.loader import load
    from impuls_workshop.document.layout_reader import read_layouts
    from impuls_workshop.selection import WrongUsageError
    from impuls_workshop.templating.artifacts import find_artifacts

    folders: list[Path] = []
    with suppress(WrongUsageError):
        folders = choose_workshops(())
    workshops = []
    for folder in folders:
        workshop = load(folder, Report())
        workshops.append((folder.name, folder, workshop.title.plain if workshop else ""))
    layouts = read_layouts(theme_folder() / "layouts.yaml", Report())
    artifacts = find_artifacts([templates_folder()], Report())
    return Listing(
        tuple(workshops),
        tuple((name, made.title, made.file, made.needs) for name, made in artifacts.items()),
        tuple((name, made.titles, tuple(made.slots)) for name, made in layouts.layouts.items())
        if layouts else (),
    )
