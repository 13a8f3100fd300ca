"""From a rendered template to a finished file, one function a format. A new format is one row in a table."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from impuls_workshop.content.citing import short_forms
from impuls_workshop.content.labels import labels_for
from impuls_workshop.content.model import Workshop
from impuls_workshop.diagnostics import Report
from impuls_workshop.document.brand import read_brand
from impuls_workshop.document.layouts import Brand, Layouts
from impuls_workshop.reading.shown_path import shown_path
from impuls_workshop.slides import Slides, make_slides
from impuls_workshop.templating.artifacts import Artifact
from impuls_workshop.templating.render import render
from impuls_workshop.typography.measure import Measure

if TYPE_CHECKING:
    from impuls_workshop.backends.pptx.foreign.binding import Binding


@dataclass(frozen=True, slots=True)
class Compiled:
    """A finished file, not yet written."""

    artifact: str
    file: str
    content: bytes
    pages: int
    """Slides or pages."""


@dataclass(frozen=True)
class Job:
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
    _slides: dict[str, Slides | None] = field(default_factory=dict)

    @property
    def in_template(self) -> bool:
        """Whether the slides are set in a PowerPoint template."""
        return bool(self.template or self.workshop.template)

    @cached_property
    def labels(self) -> Mapping[str, str]:
        """The words templates print, in the workshop's language."""
        return labels_for(self.workshop)

    @cached_property
    def brand(self) -> Brand:
        """Colours and fonts: the built-in ones, overridden by the workshop's or the content folder's."""
        own = [self.folder.parent / "_brand.yml", self.folder / "_brand.yml"]
        return read_brand([self.theme / "_brand.yml", *(path for path in own if path.is_file())], self.report)

    @cached_property
    def layouts(self) -> Layouts | None:
        """The slide layouts for the workshop's slide size."""
        return read_layouts_for(self)

    @cached_property
    def sources(self) -> Mapping[str, str]:
        """Short forms of the sources that texts may cite, by id."""
        return short_forms(self.workshop)

    @cached_property
    def binding(self) -> Binding | None:
        """The PowerPoint template of the slides, if one is asked for."""
        return bind_template(self)

    @cached_property
    def measure(self) -> Measure:
        """Measures text in the brand's fonts."""
        return Measure(self.brand)

    def render(self, artifact: Artifact) -> str | None:
        """Fill the artifact's template with the workshop; None if the template has errors."""
        audience = next(iter(artifact.audience), "participants")
        values = {"workshop": self.workshop, "labels": self.labels, "audience": audience}
        return render(artifact, values, folders=self.template_folders, language=self.workshop.language,
                      report=self.report)

    def slides(self, artifact: Artifact) -> Slides | None:
        """Return the fitted slides of an artifact's template, made once; None if there are errors."""
        if artifact.name not in self._slides:
            self._slides[artifact.name] = make_slides(self, artifact)
        return self._slides[artifact.name]


def read_layouts_for(job: Job) -> Layouts | None:
    """Read the layouts file: the workshop's own if it has one, else the theme's."""
    from impuls_workshop.document.contrast_checks import check_contrast
    from impuls_workshop.document.layout_reader import read_layouts

    own = job.folder / "templates" / "theme" / "layouts.yaml"
    path = own if own.is_file() else job.theme / "layouts.yaml"
    layouts = read_layouts(path, job.report, job.workshop.aspect)
    if layouts is not None:
        check_contrast(layouts, job.brand, job.report)
    return layouts


def bind_template(job: Job) -> Binding | None:
    """Open the template that the command or the workshop names, or report why it cannot be used."""
    from impuls_workshop.backends.pptx.foreign.binding import bind

    path, span = job.template, None
    if path is None and job.workshop.template:
        path, span = job.folder / job.workshop.template, job.workshop.place("template")
        if not path.resolve().is_relative_to(job.folder.resolve()):
            job.report.error("foreign.outside", span, file=job.workshop.template)
            return None
    if path is None or job.layouts is None:
        return None
    return bind(path, job.layouts, job.brand, span=span, report=job.report)


def compile_deck(job: Job, artifact: Artifact) -> Compiled | None:
    """Make a .pptx from a slide template."""
    from impuls_workshop.backends.pptx.writer import write_deck

    slides = job.slides(artifact.source)
    if slides is None:
        return None
    if slides.binding is not None:
        from impuls_workshop.backends.pptx.foreign.writing import write_deck_in

        content = write_deck_in(slides.binding, slides.deck, slides.layouts, slides.figures,
                                measure=slides.measure, labels=job.labels)
    else:
        content = write_deck(slides.deck, slides.layouts, job.brand, slides.figures, labels=job.labels)
    return Compiled(artifact.name, artifact.file, content, len(slides.deck.slides))


def compile_slides_pdf(job: Job, artifact: Artifact) -> Compiled | None:
    """Make a .pdf that looks like the .pptx of the same slides.

    Raises:
        EnvironmentLacksError: WeasyPrint or the libraries it needs are not installed.
    """
    from impuls_workshop.backends.pdf import write_pdf
    from impuls_workshop.backends.slides_html import slide_pages

    slides = job.slides(artifact.source)
    if slides is None:
        return None
    pages = slide_pages(slides.deck, slides.layouts, job.brand, slides.figures, measure=job.measure,
                        shown=slides.shown)
    made = write_pdf(pages.page, css=pages.css, images=pages.images, image_root=job.folder,
                     fonts_folder=job.theme / "fonts", report=job.report)
    return Compiled(artifact.name, artifact.file, made.content, made.pages) if made else None


def compile_pages(job: Job, artifact: Artifact) -> Compiled | None:
    """Make a .pdf from a page template and its stylesheets.

    Raises:
        EnvironmentLacksError: WeasyPrint or the libraries it needs are not installed.
    """
    from impuls_workshop.backends.page_look import css_variables, logo_file
    from impuls_workshop.backends.pdf import write_pdf
    from impuls_workshop.document.pages import read_pages
    from impuls_workshop.figures import page_figures

    markup = job.render(artifact)
    if markup is None:
        return None
    shown = shown_path(artifact.folder / artifact.template)
    page = read_pages(markup, shown, job.report, image_root=job.folder, sources=job.sources)
    if page is None or not job.report.ok:
        return None
    images = page_figures(job, page) | logo_file(job.brand)
    sheets = [("_brand.yml", css_variables(job.brand)), *_stylesheets(job, artifact)]
    if not job.report.ok:
        return None
    made = write_pdf(page, css=sheets, images=images, image_root=job.folder,
                     fonts_folder=job.theme / "fonts", report=job.report)
    return Compiled(artifact.name, artifact.file, made.content, made.pages) if made else None


def _stylesheets(job: Job, artifact: Artifact) -> Iterator[tuple[str, str]]:
    """Read the artifact's stylesheets, from its own folder or else from a theme's."""
    themes = [folder / "theme" for folder in reversed(job.template_folders)]
    for name in artifact.stylesheets:
        path = next((folder / name for folder in (artifact.folder, *themes) if (folder / name).is_file()), None)
        if path is None:
            job.report.error("build.no-stylesheet", artifact.place("stylesheets"), name=name)
        else:
            yield shown_path(path), path.read_text(encoding="utf-8")


COMPILERS: Mapping[str, Callable[[Job, Artifact], Compiled | None]] = {
    "pptx": compile_deck,
    "pdf": compile_pages,
    "slides-pdf": compile_slides_pdf,
}
"""What makes each artifact format."""
