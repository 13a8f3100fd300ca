"""How an artifact's items lie on sheets of paper, by its own description and the workshop's settings."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from impuls_workshop.diagnostics import Report

if TYPE_CHECKING:
    from impuls_workshop.backends.sheets_html import Sheets
    from impuls_workshop.content.model import Workshop
    from impuls_workshop.document.layouts import Layouts
    from impuls_workshop.job import Job
    from impuls_workshop.templating.artifacts import Artifact


def plan_sheets(job: Job, artifact: Artifact, layouts: Layouts) -> Sheets | None:
    """Arrange an artifact's items on sheets of its paper; None if it has no sheets or nothing fits them."""
    from impuls_workshop.backends.sheets_html import Sheets
    from impuls_workshop.document.arranging import arrange

    sheet = artifact.sheet
    if sheet is None:
        return None
    paper = job.variant.paper or artifact.page or "A4"
    height = layouts.height * (2 if sheet.fold else 1)
    plan = arrange(layouts.width, height, paper, margin=sheet.margin, gap=sheet.gap)
    if plan is None:
        chosen = job.workshop.print.get(artifact.name)
        span = chosen.place("size") if chosen and chosen.size else artifact.place("sheet")
        job.report.error("build.larger-than-paper", span, width=f"{layouts.width:g}", height=f"{height:g}",
                         paper=paper, margin=f"{sheet.margin:g}")
        return None
    return Sheets(plan, sheet.marks, sheet.sides == "2", sheet.fold)


def sheets_of(job: Job, artifact: Artifact) -> Sheets | None:
    """Return how an artifact's items lie on sheets; None if it has no sheets, or there is something to report."""
    if artifact.sheet is None:
        return None
    layouts = job.layouts_of(artifact)
    return plan_sheets(job, artifact, layouts) if layouts else None


def check_print_settings(workshop: Workshop, artifacts: Mapping[str, Artifact], report: Report) -> None:
    """Report settings for what has no size of its own to be set, and sizes of what lies on no sheet."""
    own = {name: artifact for name, artifact in artifacts.items() if artifact.layouts is not None}
    for name, setting in workshop.print.items():
        artifact = own.get(name)
        if artifact is None:
            from impuls_workshop.reading.suggest import closest

            near = closest(name, own)
            report.error("build.no-print-setting", setting.span, name=name, suggestion=near or "",
                         known=", ".join(own), hint="build.did-you-mean" if near else "build.known-names")
        elif setting.size and artifact.sheet is None:
            report.error("build.no-size-setting", setting.place("size"), name=name)
