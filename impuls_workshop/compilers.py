"""From a rendered template to a finished file, one function a format. A new format is one row in a table."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from impuls_workshop.job import Job
from impuls_workshop.reading.access import own_file
from impuls_workshop.reading.shown_path import shown_path
from impuls_workshop.reading.source import read_source
from impuls_workshop.templating.artifacts import Artifact


@dataclass(frozen=True, slots=True)
class Compiled:
    """A finished file, not yet written."""

    artifact: str
    file: str
    content: bytes
    pages: int
    """Slides or pages."""


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
    return Compiled(artifact.name, job.file_of(artifact), content, len(slides.deck.slides))


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
    return Compiled(artifact.name, job.file_of(artifact), made.content, made.pages) if made else None


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
    return Compiled(artifact.name, job.file_of(artifact), made.content, made.pages) if made else None


def _stylesheets(job: Job, artifact: Artifact) -> Iterator[tuple[str, str]]:
    """Read the artifact's stylesheets, from its own folder or else from a theme's."""
    themes = [folder / "theme" for folder in reversed(job.template_folders)]
    for name in artifact.stylesheets:
        folder = next((one for one in (artifact.folder, *themes) if os.path.lexists(one / name)), None)
        if folder is None:
            job.report.error("build.no-stylesheet", artifact.place("stylesheets"), name=name)
        elif own_file(folder / name, folder, job.report):
            shown = shown_path(folder / name)
            if (text := read_source(folder / name, shown, job.report)) is not None:
                yield shown, text
    yield from _variant_sheets(job)


def _variant_sheets(job: Job) -> Iterator[tuple[str, str]]:
    """Return the rules that set a variant apart; they follow all others."""
    if job.variant.large_print:
        path = job.theme / "large-print.css"
        yield shown_path(path), path.read_text(encoding="utf-8")
    if job.variant.paper:
        yield "paper", f"@page {{ size: {job.variant.paper} }}"


COMPILERS: Mapping[str, Callable[[Job, Artifact], Compiled | None]] = {
    "pptx": compile_deck,
    "pdf": compile_pages,
    "slides-pdf": compile_slides_pdf,
}
"""What makes each artifact format."""
