"""The pipeline, top to bottom: content → templates → deck and pages → files."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Sized
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, TypedDict, Unpack

from msgspec import Struct, field

from impuls_workshop.aside import cores
from impuls_workshop.diagnostics import Report
from impuls_workshop.freshness import (
    Past,
    PastFile,
    changes,
    digest,
    forget,
    read_inputs,
    recall,
    remember,
    remove_stale,
)
from impuls_workshop.guard import Step
from impuls_workshop.making import Progress, make_all
from impuls_workshop.output import write_all
from impuls_workshop.reading.access import allowing, own_file
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


class Built(Struct, frozen=True):
    """A file that was written."""

    workshop: str
    artifact: str
    path: Path
    bytes: int
    pages: int
    """Slides or pages."""
    unchanged: bool = False
    """Whether it was there already, and nothing it is made of has changed."""


class LeftOut(Struct, frozen=True):
    """An artifact that was not made, and the message that says why."""

    workshop: str
    artifact: str
    code: str
    values: Mapping[str, str] = field(default_factory=dict)


class BuildResult(Struct, frozen=True):
    """What a build did.

    Attributes:
        built: The files written, in order.
        report: Everything there is to say about the content and the templates.
        left_out: Artifacts not made because their content is missing or the machine is not able to.
        removed: Files of an earlier build that this one does not make any more.
        reasons: Workshop to what has changed since the last build; not in it if that is not known.
        exit_code: 0 done, 1 errors (with `strict` also warnings), 3 the environment is not able.
    """

    built: tuple[Built, ...]
    report: Report
    left_out: tuple[LeftOut, ...]
    exit_code: int
    removed: tuple[Path, ...] = ()
    reasons: Mapping[str, Sequence[str]] = field(default_factory=dict)


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


class _Order(Struct, frozen=True):
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
    folders = choose_workshops(workshops)
    _check_artifact_names(order.only, folders)
    done = _Done()
    with allowing(map(Path, order.roots), order.hosts):
        for folder in folders:
            if output is None:
                _compile_workshop(folder, order, done.report_of(folder), done.left_out)
            else:
                _build_workshop(folder, output / portable_name(folder.resolve().name), order, done)
    return done.result(order.strict)


class _Done(Struct):
    """What has been done so far."""

    built: list[Built] = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)
    removed: list[Path] = field(default_factory=list)
    reasons: dict[str, Sequence[str]] = field(default_factory=dict)
    reports: dict[Path, Report] = field(default_factory=dict)

    def report_of(self, folder: Path) -> Report:
        """Return the report of a workshop."""
        return self.reports.setdefault(folder, Report())

    def result(self, strict: bool) -> BuildResult:
        """Return all of it."""
        report = Report()
        for one in self.reports.values():
            report.extend(one)
        lacking = any(missing.code == "pages.no-weasyprint" for missing in self.left_out)
        code = 1 if not _may_write(report, strict) else 3 if lacking else 0
        return BuildResult(tuple(self.built), report, tuple(self.left_out), code, tuple(self.removed), self.reasons)


def _build_workshop(folder: Path, target: Path, order: _Order, done: _Done) -> None:
    """Build a workshop into a folder, unless all there is to build is there already."""
    options, name = _options(order), folder.resolve().name
    known = not (order.roots or order.hosts)  # what lies there may change without a trace here
    template = Path(order.template) if order.template is not None else None
    inputs = read_inputs(folder, template, options) if known else {}
    past = recall(target, options) if known else None
    if past is not None:
        changed = changes(past.inputs, inputs)
        done.reasons[name] = changed
        if not changed and not order.force and past.is_whole(target):
            done.report_of(folder).extend(past.report)
            done.left_out.extend(LeftOut(name, *missing) for missing in past.left_out)
            done.built.extend(Built(name, one.artifact, target / one.file, one.bytes, one.pages, unchanged=True)
                              for one in past.files)
            return
    report, before = done.report_of(folder), len(done.left_out)
    compiled = _compile_workshop(folder, order, report, done.left_out)
    if not _may_write(report, order.strict):
        return
    built = _write(name, compiled, target, report)
    done.built.extend(built)
    missing = tuple((one.artifact, one.code, one.values) for one in done.left_out[before:])
    if not known or not report.ok or any(code == "pages.no-weasyprint" for _, code, _ in missing):
        forget(target, options)
        return
    files = tuple(PastFile(made.artifact, made.file, len(made.content), made.pages, digest(made.content))
                  for made in compiled)
    remember(target, options, Past(str(target.absolute()), inputs, files, missing, report))
    if past is not None:
        done.removed.extend(remove_stale(target, past, files))


def _options(order: _Order) -> tuple[object, ...]:
    """Return the options that show in the files, as plain values."""
    template = str(Path(order.template).absolute()) if order.template is not None else None
    return tuple(sorted(order.only)), order.strict, order.aspect, template, order.variant or USUAL, str(Path.cwd())


def _may_write(report: Report, strict: bool) -> bool:
    return report.ok and not (strict and report.warnings)


def _template_folders(workshop: Path) -> list[Path]:
    """The built-in templates, then the workshop's own, which override them name by name."""
    return [folder for folder in (templates_folder(), workshop / "templates") if folder.is_dir()]


def _check_artifact_names(only: Sequence[str], folders: Sequence[Path]) -> None:
    from impuls_workshop.templating.artifacts import artifact_names

    known: set[str] = set()
    if only:
        for folder in folders:
            known.update(artifact_names(_template_folders(folder)))
    for name in only:
        if name not in known:
            raise unknown("build.unknown-artifact", name, sorted(known))


def _compile_workshop(folder: Path, order: _Order, report: Report, left_out: list[LeftOut]) -> list[Compiled]:
    from impuls_workshop.content.loader import load
    from impuls_workshop.job import Job
    from impuls_workshop.sheets import check_print_settings
    from impuls_workshop.templating.artifacts import find_artifacts
    from impuls_workshop.unshown import report_unshown

    order.tell(Step(folder.resolve().name, shown_path(folder)))
    workshop = load(folder, report)
    own_file(folder / "templates", folder, report)
    artifacts = find_artifacts(_template_folders(folder), report)
    if workshop is None or not report.ok:
        return []
    if order.aspect is not None:
        workshop = workshop.model_copy(update={"aspect": order.aspect})
    _check_handout_names(workshop, artifacts, report)
    check_print_settings(workshop, artifacts, report)
    variant = order.variant or USUAL
    asked = [artifact for name, artifact in artifacts.items() if not order.only or name in order.only]
    wanted = [artifact for artifact in asked if artifact.comes_as(variant.names, variant.paper, variant.tile)]
    if order.only:
        left_out.extend(LeftOut(workshop.name, artifact.name, "build.no-such-variant")
                        for artifact in asked if artifact not in wanted)
    template = Path(order.template) if order.template is not None else None
    job = Job(workshop, folder, _template_folders(folder), theme_folder(), report, template, variant)
    compiled = list(_compile_artifacts(job, wanted, left_out, order))
    lacking = any(missing.workshop == workshop.name and missing.code == "pages.no-weasyprint" for missing in left_out)
    if variant.usual and not order.only and report.ok and not lacking:
        replaced = any((folder / "templates" / artifact.name).is_dir() and (templates_folder() / artifact.name).is_dir()
                       for artifact in wanted)
        report_unshown(workshop, job.shown, report, texts=not replaced)
    return compiled


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
        job.shown.add(made.shown)
        if made.lack is not None:
            code, values = made.lack
            left_out.append(LeftOut(job.workshop.name, made.artifact, code, values))
        if made.compiled is not None:
            yield made.compiled


def _has_its_content(job: Job, artifact: Artifact, left_out: list[LeftOut]) -> bool:
    workshop = job.workshop
    if artifact.format == "slides-pdf" and job.in_template and artifact.source.layouts is None:
        # The template's own pictures and ornaments are not drawn here: it would look otherwise.
        left_out.append(LeftOut(workshop.name, artifact.name, "build.pdf-of-template"))
        return False
    needs = dict.fromkeys((*artifact.source.needs, *artifact.needs))
    missing = [kinds for kinds in needs
               if not any(_holds_something(getattr(workshop, kind, None)) for kind in kinds.split("|"))]
    if missing:
        values = {"kinds": ", ".join(missing).replace("|", " / ")}
        left_out.append(LeftOut(workshop.name, artifact.name, "build.content-missing", values))
    return not missing


def _holds_something(content: object) -> bool:
    """Whether there is content of a kind: a list of items with at least one of them."""
    return bool(content) and not (isinstance(content, Sized) and len(content) == 0)


def _write(name: str, compiled: Sequence[Compiled], folder: Path, report: Report) -> list[Built]:
    targets = {folder / made.file: made for made in compiled}
    if not targets:
        return []
    written = write_all({target: made.content for target, made in targets.items()}, report)
    return [Built(name, made.artifact, path, len(made.content), made.pages)
            for path, made in zip(written, targets.values(), strict=False)]


class Listing(Struct, frozen=True):
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
