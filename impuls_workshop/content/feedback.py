"""Checks that each question of the feedback form can be answered."""

from __future__ import annotations

from typing import Final
from urllib.parse import urlsplit

from impuls_workshop.content.model import Question, Workshop
from impuls_workshop.diagnostics import Report

_OF: Final = {"left": ("scale",), "right": ("scale",), "steps": ("scale",), "options": ("choice", "choices"),
              "lines": ("text",)}
"""The kinds of questions each field belongs to."""


def check_feedback(workshop: Workshop, report: Report) -> None:
    """Report scales without words at their ends, choices without options, and addresses that are not secure."""
    feedback = workshop.feedback
    if feedback is None:
        return
    if feedback.url is not None:
        address = urlsplit(feedback.url)
        if address.scheme != "https" or not address.hostname or any(sign.isspace() for sign in feedback.url):
            report.error("feedback.not-https", feedback.place("url"), url=feedback.url)
    for question in feedback:
        _question(question, report)


def _question(question: Question, report: Report) -> None:
    for field, kinds in _OF.items():
        if field in question.places and question.kind not in kinds:
            report.error("feedback.not-of-this-kind", question.place(field), field=field, kind=question.kind,
                         kinds=", ".join(kinds))
    if question.kind == "scale":
        for field in ("left", "right"):
            if getattr(question, field) is None:
                report.error("feedback.no-word", question.span, field=field)
    elif question.kind != "text" and len(question.options) < 2:
        report.error("feedback.too-few-options", question.place("options") or question.span)
