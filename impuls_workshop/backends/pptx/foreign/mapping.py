"""Reads which of the template's layouts and placeholders somebody wants for which of ours."""

from __future__ import annotations

from pathlib import Path

from impuls_workshop.diagnostics import Report
from impuls_workshop.reading.access import leads_to_file
from impuls_workshop.reading.fields import Field
from impuls_workshop.reading.layout_mapping import LayoutMapping
from impuls_workshop.reading.record import Record
from impuls_workshop.reading.shown_path import shown_path
from impuls_workshop.reading.typed import validate
from impuls_workshop.reading.yaml_reader import read_yaml


class TemplateMapping(Record):
    """`<template>.yaml`, beside the template."""

    layouts: dict[str, LayoutMapping] = Field(default_factory=dict, description="Our layouts by name.")


def read_mapping(template: Path, report: Report) -> TemplateMapping:
    """Read the mapping file beside a template: `firm.yaml` or `firm.pptx.yaml` for `firm.pptx`."""
    for path in (template.with_suffix(".yaml"), template.with_name(f"{template.name}.yaml")):
        if leads_to_file(path):
            found = validate(TemplateMapping, read_yaml(path, shown_path(path), report), report)
            return found or TemplateMapping()
    return TemplateMapping()
