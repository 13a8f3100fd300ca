"""The pipeline, top to bottom: content → templates → deck and pages → files."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Sized
from pathlib import Path
from typing import TYPE_CHECKING, Unpack

from impuls_workshop.order import Options, Order
from impuls_workshop.reading.shown_path import shown_path
from impuls_workshop.resources import templates_folder, theme_folder
from impuls_workshop.results import BuildResult, Built, Done, LeftOut, may_write
from impuls_workshop.selection import choose_workshops, unknown
from impuls_workshop.standing import Standing, look, nothing_to_do, surroundings, take_over
from impuls_workshop.variant import USUAL

if TYPE_CHECKING:
    from impuls_workshop.content.model import Workshop
    from impuls_workshop.diagnostics import Report
    from impuls_workshop.freshness import PastFile
    from impuls_workshop.job import Job
    from impuls_workshop.making import Made
    from impuls_workshop.templating.artifacts import Artifact

__all__ = ["BuildResult", "Built", "LeftOut", "build", "build_as_ordered", "check", "nothing_to_do"]


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
    return build_as_ordered(workshops, Path(output), Order(**options), {})


def build_as_ordered(workshops: Sequence[str | Path], output: Path, order: Order,
                     seen: Mapping[Path, Standing]) -> BuildResult:
    """Do what `build` does, given what was seen a moment ago of some of the workshops."""
    return _run(workshops, output, order, seen)


def check(workshops: Sequence[str | Path] = (), **options: Unpack[Options]) -> BuildResult:
    """Do everything `build` does except writing, and report. The arguments are those of `build`."""
    return _run(workshops, None, Order(**options), {})


def _run(workshops: Sequence[str | Path], output: Path | None, order: Order,
         seen: Mapping[Path, Standing]) -> BuildResult:
    from impuls_workshop.reading.access import allowing

    folders = choose_workshops(workshops)
    if not all(folder in seen and seen[folder].has_the_same_artifacts() for folder in folders):
        check_artifact_names(order.only, folders)
    done = Done()
    with allowing(map(Path, order.roots), order.hosts):
        for folder in folders:
            if output is None:
                _make_workshop(folder, order, done, None)
            else:
                _build_workshop(folder, seen.get(folder) or look(folder, output, order), order, done)
    return done.result(order.strict)


def _build_workshop(folder: Path, standing: Standing, order: Order, done: Done) -> None:
    """Build a workshop, unless all there is to build is there already."""
    from impuls_workshop.freshness import forget, remove_stale

    past = standing.past
    if past is not None:
        done.reasons[standing.name] = standing.changed
        if not order.force and standing.is_fresh():
            take_over(standing, done, folder)
            return
    report, before = done.report_of(folder), len(done.left_out)
    made = _reworded(standing, order) or _make_workshop(folder, order, done, standing)
    if not may_write(report, order.strict):
        return
    done.built.extend(_write(standing, made, report))
    missing = tuple((one.artifact, one.code, one.values) for one in done.left_out[before:])
    if not order.traceable or not report.ok or any(code == "pages.no-weasyprint" for _, code, _ in missing):
        forget(standing.target, order.plain)
        return
    files = tuple(one.past_file for one in made)
    _remember(standing, order, files, missing, report)
    if past is not None:
        done.removed.extend(remove_stale(standing.target, past, files))


def _reworded(standing: Standing, order: Order) -> list[Made]:
    """Make a deck of which only words have changed; nothing if there is more to do."""
    files = standing.past.files if standing.past is not None else ()
    if len(files) != 1 or not files[0].file.endswith(".pptx") or not standing.has_the_same_artifacts():
        return []
    from impuls_workshop.guard import Step
    from impuls_workshop.reworded_decks import remade

    order.tell(Step(standing.name, shown_path(standing.folder)))
    made = remade(standing, order)
    return [made] if made is not None else []


def _remember(standing: Standing, order: Order, files: tuple[PastFile, ...],
              missing: tuple[tuple[str, str, Mapping[str, str]], ...], report: Report) -> None:
    from impuls_workshop.freshness import Past, remember

    past = Past(str(standing.target.absolute()), standing.inputs, files, missing, report)
    remember(standing.target, order.plain, past)


def template_folders(workshop: Path) -> list[Path]:
    """The built-in templates, then the workshop's own, which override them name by name."""
    return [folder for folder in (templates_folder(), workshop / "templates") if folder.is_dir()]


def check_artifact_names(only: Sequence[str], folders: Sequence[Path]) -> None:
    """Check the names of artifacts that are asked for.

    Raises:
        WrongUsageError: None of the workshops has one of that name.
    """
    known: set[str] = set()
    if only:
        from impuls_workshop.templating.artifacts import artifact_names

        for folder in folders:
            known.update(artifact_names(template_folders(folder)))
    for name in only:
        if name not in known:
            raise unknown("build.unknown-artifact", name, sorted(known))


def _make_workshop(folder: Path, order: Order, done: Done, standing: Standing | None) -> list[Made]:
    """Load a workshop and make its artifacts; those that stand as they would be made are not made again."""
    from impuls_workshop.content.loader import load
    from impuls_workshop.freshness import slides_of
    from impuls_workshop.guard import Step
    from impuls_workshop.job import Job
    from impuls_workshop.reading.access import own_file
    from impuls_workshop.sheets import check_print_settings
    from impuls_workshop.templating.artifacts import find_artifacts
    from impuls_workshop.unshown import report_unshown

    report, left_out = done.report_of(folder), done.left_out
    order.tell(Step(folder.resolve().name, shown_path(folder)))
    workshop = load(folder, report)
    own_file(folder / "templates", folder, report)
    artifacts = find_artifacts(template_folders(folder), report)
    if workshop is None or not report.ok:
        return []
    if order.aspect is not None:
        workshop = workshop.model_copy(update={"aspect": order.aspect})
    check_handout_names(workshop, artifacts, report)
    check_print_settings(workshop, artifacts, report)
    variant = order.variant or USUAL
    asked = [artifact for name, artifact in artifacts.items() if not order.only or name in order.only]
    wanted = [artifact for artifact in asked if artifact.comes_as(variant.names, variant.paper, variant.tile)]
    if order.only:
        left_out.extend(LeftOut(workshop.name, artifact.name, "build.no-such-variant")
                        for artifact in asked if artifact not in wanted)
    job = Job(workshop, folder, template_folders(folder), theme_folder(), report, order.template_file, variant)
    job.notes_shown = variant.usual and not order.only
    if standing is not None and standing.inputs:
        job.around = surroundings(standing.inputs, order.shows)
        job.standing = {} if order.force else standing.whole()
        job.slide_file, job.fresh = slides_of(standing.target, order.plain), order.force
    before = len(left_out)
    made = list(_make_artifacts(job, wanted, left_out, order))
    if standing is not None and job.around and len(made) == len(wanted) == 1 and wanted[0].format == "pptx" \
            and not report.diagnostics and len(left_out) == before:
        from impuls_workshop.reworded_decks import keep

        keep(job, wanted[0], made[0], standing, order)
    lacking = any(missing.workshop == workshop.name and missing.code == "pages.no-weasyprint" for missing in left_out)
    if job.notes_shown and report.ok and not lacking:
        replaced = any((folder / "templates" / artifact.name).is_dir() and (templates_folder() / artifact.name).is_dir()
                       for artifact in wanted)
        report_unshown(workshop, job.shown, report, texts=not replaced)
    return made


def check_handout_names(workshop: Workshop, artifacts: Mapping[str, Artifact], report: Report) -> None:
    """Report names of artifacts in the content that there are not."""
    from impuls_workshop.content.references import artifact_references
    from impuls_workshop.reading.suggest import closest

    for name, span in artifact_references(workshop):
        if name not in artifacts:
            suggestion = closest(name, artifacts)
            report.error("build.unknown-handout", span, name=name, suggestion=suggestion,
                         known=", ".join(artifacts),
                         hint="build.did-you-mean" if suggestion else "build.known-names")


def _make_artifacts(job: Job, artifacts: Sequence[Artifact], left_out: list[LeftOut], order: Order) -> Iterator[Made]:
    from impuls_workshop.aside import cores
    from impuls_workshop.making import make_all

    wanted = [artifact for artifact in artifacts if has_its_content(job, artifact, left_out)]
    for made in make_all(job, wanted, order.tell, order.jobs or cores()):
        job.report.extend(made.report)
        job.shown.add(made.shown)
        if made.lack is not None:
            code, values = made.lack
            left_out.append(LeftOut(job.workshop.name, made.artifact, code, values))
        if made.compiled is not None or made.stands is not None:
            yield made


def has_its_content(job: Job, artifact: Artifact, left_out: list[LeftOut]) -> bool:
    """Whether the workshop has what an artifact needs; otherwise it is left out."""
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


def _write(standing: Standing, made: Sequence[Made], report: Report) -> Iterator[Built]:
    from impuls_workshop.output import write_all

    folder = standing.target
    new = {folder / one.compiled.file: one.compiled.content for one in made if one.compiled is not None}
    if not new and not made:
        return
    written = dict(zip(new, write_all(new, report), strict=False)) if new else {}
    for one in made:
        if one.stands is not None:
            file = one.stands
            yield Built(standing.name, one.artifact, folder / file.file, file.bytes, file.pages, unchanged=True)
        elif one.compiled is not None and (path := written.get(folder / one.compiled.file)):
            yield Built(standing.name, one.artifact, path, len(one.compiled.content), one.compiled.pages,
                        renewed=one.compiled.renewed)
