"""One workshop being built, with what its artifacts share: each made once, and when first needed."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from copy import copy
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Final

from msgspec import Struct, field

from impuls_workshop.diagnostics import Report
from impuls_workshop.document.layouts import Brand, Layouts
from impuls_workshop.reading.access import inside, own_file
from impuls_workshop.shown import Shown
from impuls_workshop.variant import USUAL, Variant

if TYPE_CHECKING:
    from impuls_workshop.backends.pptx.foreign.binding import Binding
    from impuls_workshop.backends.pptx.prepared_theme import PreparedTheme
    from impuls_workshop.content.bibliography import Bibliography
    from impuls_workshop.content.model import Workshop
    from impuls_workshop.freshness import PastFile
    from impuls_workshop.kept_drawings import KeptDrawings
    from impuls_workshop.slide_store import SlideStore
    from impuls_workshop.slides import Slides
    from impuls_workshop.templating.artifacts import Artifact
    from impuls_workshop.templating.environment import Sandbox
    from impuls_workshop.typography.measure import Measure


class Job(Struct, dict=True, eq=False):
    """One workshop being built, with what its artifacts share, each made once and when first needed."""

    workshop: Workshop
    folder: Path
    """The workshop's folder."""
    template_folders: Sequence[Path]
    """Where templates come from; later ones override earlier ones."""
    theme: Path
    """Folder of the built-in theme."""
    report: Report
    template: Path | None = None
    """A PowerPoint template that goes before the workshop's own choice."""
    variant: Variant = USUAL
    """For whom, and how it is printed."""
    shown: Shown = field(default_factory=Shown)
    """What the templates rendered so far show, if that is to be noted."""
    notes_shown: bool = False
    around: str = ""
    """A digest of all that shows in the files beside what templates give; empty if it cannot be told."""
    standing: Mapping[str, PastFile] = field(default_factory=dict)
    """Whole files of an earlier build, by artifact."""
    _markup: dict[tuple[Path, str, int], str | None] = field(default_factory=dict)
    _slides: dict[str, Slides | None] = field(default_factory=dict)
    sharing: frozenset[str] = frozenset()
    """Artifacts whose slides several of the files to be made show."""
    said: dict[str, str] = field(default_factory=dict)
    """What `keys.said` says of parts of the workshop."""
    slide_file: Path | None = None
    """Where slides that were written before are kept for another process."""
    sandbox: type[Sandbox] | None = None
    """Where templates run, if not in the usual one."""
    fresh: bool = False
    """Whether nothing that was made before is to be used."""
    has_help: bool = False
    """Whether another processor has nothing to do while an artifact is made."""
    _themes: dict[tuple[str, str], PreparedTheme] = field(default_factory=dict)
    _layouts: dict[str, Layouts | None] = field(default_factory=dict)

    @property
    def in_template(self) -> bool:
        """Whether the slides are set in a PowerPoint template."""
        return bool(self.template or self.workshop.template)

    @cached_property
    def labels(self) -> Mapping[str, str]:
        """The words templates print, in the workshop's language."""
        from impuls_workshop.content.labels import labels_for

        return labels_for(self.workshop)

    @cached_property
    def brand(self) -> Brand:
        """Colours and fonts: the built-in ones, overridden by the workshop's or the content folder's."""
        from impuls_workshop.document.brand import read_brand, without_colour

        own = [self.folder.parent / "_brand.yml", self.folder / "_brand.yml"]
        found = [path for path in own if own_file(path, path.parent, self.report)]
        brand = read_brand([self.theme / "_brand.yml", *found], self.report)
        return without_colour(brand) if self.variant.grey else brand

    @cached_property
    def layouts(self) -> Layouts | None:
        """The slide layouts for the workshop's slide size."""
        return read_layouts_for(self)

    def layouts_of(self, artifact: Artifact) -> Layouts | None:
        """The layouts of an artifact's slides: its own if it has some, else the theme's."""
        if artifact.layouts is None:
            return self.layouts
        if artifact.name not in self._layouts:
            self._layouts[artifact.name] = read_own_layouts(self, artifact)
        return self._layouts[artifact.name]

    @cached_property
    def sources(self) -> Mapping[str, str]:
        """Short forms of the sources that texts may cite, by id."""
        if self.workshop.sources is None:
            return {}
        from impuls_workshop.content.citing import short_forms

        return short_forms(self.workshop)

    @cached_property
    def bibliography(self) -> Bibliography:
        """The list of sources, formatted when a template first asks for it."""
        from impuls_workshop.content.bibliography import Bibliography

        return Bibliography(self.workshop, self.folder)

    @cached_property
    def binding(self) -> Binding | None:
        """The PowerPoint template of the slides, if one is asked for."""
        return bind_template(self)

    @cached_property
    def measure(self) -> Measure:
        """Measures text in the brand's fonts."""
        from impuls_workshop.typography.measure import Measure

        return Measure(self.brand)

    @cached_property
    def drawings(self) -> KeptDrawings:
        """Drawings that other workshops of the same kind have too."""
        from impuls_workshop.kept_drawings import KeptDrawings

        return KeptDrawings()

    @cached_property
    def slide_store(self) -> SlideStore:
        """Slides of earlier decks."""
        from impuls_workshop.slide_store import SlideStore, stored

        known = self.slide_file is not None and not self.fresh
        return stored(self.slide_file, self.around) if known and self.slide_file else SlideStore()

    def prepared_theme(self, language: str, footer: str) -> PreparedTheme | None:
        """Return the parts of a deck in our own layouts that do not depend on its slides, made once."""
        from impuls_workshop.backends.pptx.writer import ready_theme

        if self.layouts is None:
            return None
        if (language, footer) not in self._themes:
            made_of = (self.around, self.workshop.aspect, language, footer)
            known = _PREPARED.get(made_of) if self.around and not self.fresh else None
            made = known or ready_theme(self.layouts, self.brand, language, footer)
            self._themes[language, footer] = made
            if self.around and known is None:
                if len(_PREPARED) >= _MOST_PREPARED:
                    _PREPARED.clear()
                _PREPARED[made_of] = made
        return self._themes[language, footer]

    @property
    def theme_written(self) -> PreparedTheme | None:
        """The theme of the deck that was written; None if none was."""
        return next(iter(self._themes.values()), None)

    def reporting_to(self, report: Report) -> Job:
        """Return the same job, with all it has made so far, reporting elsewhere."""
        other = copy(self)
        vars(other).update(vars(self))
        other.report = report
        return other

    def of(self, workshop: Workshop, report: Report) -> Job:
        """Return the job of a workshop that differs in some values, with all that does not depend on them.

        Args:
            workshop: This job's workshop with other values.
            report: Takes what is found.
        """
        _ = self.drawings  # made now, so that there is something to share
        # Made anew, so that nothing of one workshop is ever shown in another: only what is named here is shared.
        other = Job(workshop, self.folder, self.template_folders, self.theme, report, self.template, self.variant,
                    around=self.around, sharing=self.sharing)
        for needs, made in _MADE_OF.items():
            if all(getattr(workshop, name) is getattr(self.workshop, name) for name in needs):
                vars(other).update((name, vars(self)[name]) for name in made if name in vars(self))
                if "print" in needs:
                    other._layouts = self._layouts
        return other

    def render(self, artifact: Artifact, *, per_sheet: int = 1) -> str | None:
        """Fill the artifact's template with the workshop; None if the template has errors.

        Args:
            artifact: The artifact.
            per_sheet: How many of its items lie on a sheet of paper.
        """
        place = (artifact.folder, artifact.template, per_sheet)
        if place not in self._markup:
            self._markup[place] = self._render(artifact, per_sheet)
        return self._markup[place]

    def _render(self, artifact: Artifact, per_sheet: int) -> str | None:
        from impuls_workshop.templating.render import render

        variant = self.variant
        audience = variant.audience or next(iter(artifact.audience), "participants")
        entries = self.bibliography if self.workshop.sources is not None else ()
        values = {"workshop": self.workshop, "labels": self.labels, "audience": audience,
                  "solutions": variant.solutions or audience == "facilitators",
                  "large_print": variant.large_print, "grey": variant.grey, "paper": variant.paper or artifact.page,
                  "per_sheet": per_sheet, "bibliography": entries}
        where = {} if self.sandbox is None else {"sandbox": self.sandbox}
        markup = render(artifact, values, folders=self.template_folders, language=self.workshop.language,
                        report=self.report, **where)
        if self.notes_shown:
            self.shown.take(markup or "")
        return markup

    def file_of(self, artifact: Artifact) -> str:
        """Return the name of an artifact's file; another variant than the usual one is told from it."""
        stem, dot, ending = artifact.file.rpartition(".")
        return f"{stem}{self.variant.suffix}{dot}{ending}"

    def slides(self, artifact: Artifact) -> Slides | None:
        """Return the fitted slides of an artifact's template, made once; None if there are errors."""
        if artifact.name not in self._slides:
            from impuls_workshop.slides import make_slides

            self._slides[artifact.name] = make_slides(self, artifact)
        return self._slides[artifact.name]


_MADE_OF: Final[Mapping[tuple[str, ...], tuple[str, ...]]] = {
    (): ("brand", "measure", "drawings", "slide_store"),
    ("language", "labels"): ("labels",),
    ("language", "sources"): ("sources", "bibliography"),
    ("aspect", "template", "print"): ("layouts", "binding"),
}
"""Fields of a workshop to what a job makes of them and nothing else."""


_PREPARED: Final[dict[tuple[str, ...], PreparedTheme]] = {}
"""Themes by all they are made of: a process that stays prepares them once."""
_MOST_PREPARED: Final = 8


def read_layouts_for(job: Job) -> Layouts | None:
    """Read the layouts file: the workshop's own if it has one, else the theme's."""
    from impuls_workshop.document.contrast_checks import check_contrast
    from impuls_workshop.document.layout_reader import read_layouts

    own = job.folder / "templates" / "theme" / "layouts.yaml"
    path = own if own_file(own, job.folder, job.report) else job.theme / "layouts.yaml"
    layouts = read_layouts(path, job.report, job.workshop.aspect)
    if layouts is not None:
        check_contrast(layouts, job.brand, job.report)
    return layouts


def read_own_layouts(job: Job, artifact: Artifact) -> Layouts | None:
    """Read the layouts file in an artifact's folder, for the paper that is asked for or else its first size."""
    from impuls_workshop.document.contrast_checks import check_contrast
    from impuls_workshop.document.layout_reader import read_layouts
    from impuls_workshop.document.resizing import resized

    path = artifact.folder / str(artifact.layouts)
    if os.path.lexists(path) and not own_file(path, artifact.folder, job.report):
        return None
    chosen = job.workshop.print.get(artifact.name)
    # Of items on sheets the paper says how many there are, not how large they are.
    aspect = None if artifact.sheet else job.variant.paper
    layouts = read_layouts(path, job.report, aspect,
                           distance=chosen.distance if chosen else None)
    if layouts is None:
        return None
    if artifact.sheet and chosen and chosen.size:
        layouts = resized(layouts, *chosen.size)
    check_contrast(layouts, job.brand, job.report)
    return layouts


def bind_template(job: Job) -> Binding | None:
    """Open the template that the command or the workshop names, or report why it cannot be used."""
    from impuls_workshop.backends.pptx.foreign.binding import NOTHING, bind

    path, span, own = job.template, None, job.workshop.template
    if path is None and own:
        path, span = job.folder / own.file, own.place("file")
        if not inside(path, job.folder):
            job.report.error("foreign.outside", span, file=own.file)
            return None
    if path is None or job.layouts is None:
        return None
    asked = own.layouts if own and not job.template else NOTHING
    return bind(path, job.layouts, job.brand, asked=asked, span=span, report=job.report)
