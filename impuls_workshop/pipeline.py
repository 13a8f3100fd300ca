"""The pipeline, top to bottom: content → templates → deck and pages → files."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from impuls_workshop.aside import Aside, can_work_aside
from impuls_workshop.diagnostics import Report
from impuls_workshop.guard import Step
from impuls_workshop.output import write_all
from impuls_workshop.reading.access import allowing, own_file
from impuls_workshop.reading.portable import portable_name
from impuls_workshop.reading.shown_path import shown_path
from impuls_workshop.resources import templates_folder, theme_folder
from impuls_workshop.selection import choose_workshops, unknown
from impuls_workshop.variant import Variant

if TYPE_CHECKING:
    from impuls_workshop.compilers import Compiled
    from impuls_workshop.content.model import Workshop
    from impuls_workshop.job import Job
    from impuls_workshop.templating.artifacts import Artifact

Progress = Callable[[str], None]
"""Told what is being worked on: `harz · deck`."""


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


@dataclass(frozen=True, slots=True)
class _Order:
    """What is to be made, and how."""

    only: Sequence[str]
    strict: bool
    aspect: str | None
    progress: Progress
    template: Path | None
    variant: Variant
    roots: Sequence[str | Path] = ()
    hosts: Sequence[str] = ()


def build(workshops: Sequence[str | Path] = (), *, only: Sequence[str] = (), output: str | Path = "output",
          strict: bool = False, aspect: str | None = None, progress: Progress | None = None,
          template: str | Path | None = None, variant: Variant | None = None,
          roots: Sequence[str | Path] = (), hosts: Sequence[str] = ()) -> BuildResult:
    """Make every artifact of the workshops whose content exists.

    A workshop with an error leaves its earlier output untouched; the others are built.

    Args:
        workshops: Folders, or names under `content/`; empty means all of them.
        only: Names of the artifacts to make; empty means all.
        output: Folder that gets one folder a workshop.
        strict: Whether warnings stop the build as errors do.
        aspect: Shape of the slides, `16:9` or `4:3`; None leaves it to each workshop.
        progress: Called with what is being worked on.
        template: PowerPoint template (.pptx or .potx) of all decks; it goes before the workshops' own.
        variant: For whom, and how it is printed; its files get names of their own beside the usual ones.
        roots: Folders beside the workshop's that pictures and links may lead into.
        hosts: Hosts that pictures are fetched from; none without it.

    Raises:
        WrongUsageError: A workshop or an artifact of that name does not exist.
    """
    return _run(workshops, Path(output), _order(only, strict, aspect, progress, template, variant, roots, hosts))


def check(workshops: Sequence[str | Path] = (), *, only: Sequence[str] = (), strict: bool = False,
          aspect: str | None = None, progress: Progress | None = None,
          template: str | Path | None = None, variant: Variant | None = None,
          roots: Sequence[str | Path] = (), hosts: Sequence[str] = ()) -> BuildResult:
    """Do everything `build` does except writing, and report. The arguments are those of `build`."""
    return _run(workshops, None, _order(only, strict, aspect, progress, template, variant, roots, hosts))


def _order(only: Sequence[str], strict: bool, aspect: str | None, progress: Progress | None,
           template: str | Path | None, variant: Variant | None, roots: Sequence[str | Path],
           hosts: Sequence[str]) -> _Order:
    return _Order(only, strict, aspect, progress or _silent, Path(template) if template is not None else None,
                  variant or Variant(), roots, hosts)


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


def _silent(_: str) -> None:
    return


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
    from impuls_workshop.templating.artifacts import find_artifacts

    order.progress(Step(folder.resolve().name, shown_path(folder)))
    workshop = load(folder, report)
    own_file(folder / "templates", folder, report)
    artifacts = find_artifacts(_template_folders(folder), report)
    if workshop is None or not report.ok:
        return []
    if order.aspect is not None:
        workshop = workshop.model_copy(update={"aspect": order.aspect})
    _check_handout_names(workshop, artifacts, report)
    asked = [artifact for name, artifact in artifacts.items() if not order.only or name in order.only]
    wanted = [artifact for artifact in asked if artifact.comes_as(order.variant.names, order.variant.paper)]
    if order.only:
        left_out.extend(LeftOut(workshop.name, artifact.name, "build.no-such-variant")
                        for artifact in asked if artifact not in wanted)
    job = Job(workshop, folder, _template_folders(folder), theme_folder(), report, order.template, order.variant)
    return list(_compile_artifacts(job, wanted, left_out, order.progress))


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
                       progress: Progress) -> Iterator[Compiled]:
    wanted = [artifact for artifact in artifacts if _has_its_content(job, artifact, left_out)]
    aside = _set_aside(wanted)
    results: list[Callable[[], _Made]] = []
    for artifact in wanted:
        template = shown_path(artifact.source.folder / artifact.source.template)
        progress(Step(f"{job.workshop.name} · {artifact.name}", template))
        make = partial(_make, job, artifact)
        results.append(Aside(make).result if artifact is aside else partial(_same, make()))
    for artifact, result in zip(wanted, results, strict=True):
        made = result()
        job.report.extend(made.report)
        if made.lack is not None:
            code, values = made.lack
            left_out.append(LeftOut(job.workshop.name, artifact.name, code, values))
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
    if missing:
        values = {"kinds": ", ".join(missing)}
        left_out.append(LeftOut(workshop.name, artifact.name, "build.content-missing", values))
    return not missing


def _set_aside(artifacts: Sequence[Artifact]) -> Artifact | None:
    """Return the artifact to be made in a second process: the slides' PDF, if another PDF is made meanwhile."""
    papers = [artifact for artifact in artifacts if artifact.format != "pptx"]
    slides = [artifact for artifact in papers if artifact.format == "slides-pdf"]
    return slides[0] if slides and len(papers) > 1 and can_work_aside() else None


@dataclass(frozen=True, slots=True)
class _Made:
    """What became of an artifact."""

    compiled: Compiled | None
    report: Report
    lack: tuple[str, Mapping[str, str]] | None = None
    """What the machine lacks for it: a message and its values."""


def _make(job: Job, artifact: Artifact) -> _Made:
    from impuls_workshop.backends.pdf import EnvironmentLacksError
    from impuls_workshop.compilers import COMPILERS

    try:
        compiled = COMPILERS[artifact.format](job, artifact)
    except EnvironmentLacksError as lack:
        return _Made(None, job.report, (lack.code, lack.values))
    return _Made(compiled, job.report)


def _same(made: _Made) -> _Made:
    return made


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
