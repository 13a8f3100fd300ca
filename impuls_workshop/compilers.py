"""From a rendered template to a finished file, one function a format. A new format is one row in a table."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from impuls_workshop.reading.access import own_file
from impuls_workshop.reading.shown_path import shown_path
from impuls_workshop.reading.source import read_source

if TYPE_CHECKING:
    from impuls_workshop.backends.pdf import Pdf
    from impuls_workshop.backends.slides_html import SlidePages
    from impuls_workshop.job import Job
    from impuls_workshop.slides import Slides
    from impuls_workshop.templating.artifacts import Artifact


class Compiled(Struct, frozen=True):
    """A finished file, not yet written."""

    artifact: str
    file: str
    content: bytes
    pages: int
    """Slides or pages."""
    renewed: int | None = None
    """How many of its slides were not taken over from an earlier build; None if all were made anew."""


def compile_deck(job: Job, artifact: Artifact) -> Compiled | None:
    """Make a .pptx from a slide template."""
    from impuls_workshop.decks import deck_of_known, deck_of_slides

    name, ours = job.file_of(artifact), not job.in_template and artifact.source.layouts is None
    known = None
    if ours and artifact.source.name not in job.sharing:
        if job.has_help:
            from impuls_workshop.halves import deck_in_halves

            known = deck_in_halves(job, artifact, job.slide_store)
        known = known or deck_of_known(job, artifact, job.slide_store)
    if known is not None:
        return Compiled(artifact.name, name, known.content, known.slides, known.renewed)
    slides = job.slides(artifact.source)
    if slides is None:
        return None
    if slides.binding is not None:
        from impuls_workshop.backends.pptx.foreign.writing import write_deck_in

        content = write_deck_in(slides.binding, slides.deck, slides.layouts, slides.figures,
                                measure=slides.measure, labels=job.labels)
    elif ours and slides.quiet and (made := deck_of_slides(job, artifact, slides, job.slide_store)):
        content = made.content
    else:
        from impuls_workshop.backends.pptx.writer import write_deck

        content = write_deck(slides.deck, slides.layouts, job.brand, slides.figures, labels=job.labels)
    return Compiled(artifact.name, name, content, len(slides.deck.slides))


def compile_slides_pdf(job: Job, artifact: Artifact) -> Compiled | None:
    """Make a .pdf that looks like the .pptx of the same slides.

    Raises:
        EnvironmentLacksError: WeasyPrint or the libraries it needs are not installed.
    """
    from impuls_workshop.backends.pdf import write_pdf

    slides = job.slides(artifact.source)
    if slides is None or not slides.deck.slides:
        return None
    pages = _pages_of(job, artifact, slides)
    own = list(_stylesheets(job, artifact)) if artifact.stylesheets else []
    made = write_pdf(pages.page, css=[*pages.css, *own, *_archive_sheets(job)], images=pages.images,
                     image_root=job.folder, fonts_folder=job.theme / "fonts", report=job.report,
                     archive=job.variant.archive)
    made = _without_colour(job, made)
    if made is not None and job.variant.tile:
        from impuls_workshop.tiling import tiled

        made = tiled(job, made, [slide.title for slide in slides.deck.slides],
                     f"{artifact.title_in(job.workshop.language)}: {slides.deck.title}", job.variant.tile)
    return Compiled(artifact.name, job.file_of(artifact), made.content, made.pages) if made else None


def _pages_of(job: Job, artifact: Artifact, slides: Slides) -> SlidePages:
    """Set slides one a page, small beside lines to write on, or many on sheets to be cut."""
    from impuls_workshop.backends.sheets_html import sheet_pages
    from impuls_workshop.backends.slide_handout_html import handout_pages
    from impuls_workshop.backends.slides_html import slide_pages

    parts = (slides.deck, slides.layouts, job.brand, slides.figures)
    if artifact.per_page is not None:
        return handout_pages(*parts, per_page=artifact.per_page, paper=artifact.page or "A4", measure=job.measure,
                             shown=slides.shown)
    if slides.sheets is not None:
        return sheet_pages(*parts, sheets=slides.sheets, measure=job.measure, shown=slides.shown)
    return slide_pages(*parts, measure=job.measure, shown=slides.shown)


def compile_pages(job: Job, artifact: Artifact) -> Compiled | None:
    """Make a .pdf from a page template and its stylesheets.

    Raises:
        EnvironmentLacksError: WeasyPrint or the libraries it needs are not installed.
    """
    from impuls_workshop.backends.page_look import css_variables, logo_file
    from impuls_workshop.backends.pdf import write_pdf
    from impuls_workshop.document.pages import read_pages
    from impuls_workshop.page_figures import page_figures

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
                     fonts_folder=job.theme / "fonts", report=job.report, archive=job.variant.archive)
    made = _without_colour(job, made)
    return Compiled(artifact.name, job.file_of(artifact), made.content, made.pages) if made else None


def _without_colour(job: Job, made: Pdf | None) -> Pdf | None:
    """Take the colour that is left in a grey build: in pictures, and in what stylesheets name themselves."""
    if made is None or not job.variant.grey:
        return made
    from impuls_workshop.backends.greying import greyed

    return replace(made, content=greyed(made.content))


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


def _archive_sheets(job: Job) -> list[tuple[str, str]]:
    from impuls_workshop.backends.pages_archive import STYLES

    return [STYLES] if job.variant.archive else []


def _variant_sheets(job: Job) -> Iterator[tuple[str, str]]:
    """Return the rules that set a variant apart; they follow all others."""
    if job.variant.large_print:
        path = job.theme / "large-print.css"
        yield shown_path(path), path.read_text(encoding="utf-8")
    yield from _archive_sheets(job)
    if job.variant.paper:
        yield "paper", f"@page {{ size: {job.variant.paper} }}"


COMPILERS: Mapping[str, Callable[[Job, Artifact], Compiled | None]] = {
    "pptx": compile_deck,
    "pdf": compile_pages,
    "slides-pdf": compile_slides_pdf,
}
"""What makes each artifact format."""
