"""The JSON Schemas accept what the loader accepts, and refuse what it refuses."""

from __future__ import annotations

from pathlib import Path

import pytest
from jsonschema import Draft202012Validator
from ruamel.yaml import YAML

from impuls_workshop.content.schema import schemas
from impuls_workshop.resources import example_folder

SCHEMAS = schemas()
EXAMPLE = sorted((example_folder() / "harz").glob("*.yaml"))


def as_editor_sees(text: str) -> object:
    """Read YAML 1.2 with the core schema's types; days stay texts, as editors take them."""
    yaml = YAML(typ="safe", pure=True)
    yaml.constructor.add_constructor("tag:yaml.org,2002:timestamp", lambda loader, node: node.value)
    return yaml.load(text)


def faults(stem: str, text: str) -> list[str]:
    found = Draft202012Validator(SCHEMAS[f"{stem}.schema.json"]).iter_errors(as_editor_sees(text))
    return [fault.json_path for fault in found]


@pytest.mark.parametrize("name", SCHEMAS)
def test_a_schema_is_valid_and_says_what_every_field_means(name):
    schema = SCHEMAS[name]
    Draft202012Validator.check_schema(schema)
    for part in (schema, *schema.get("anyOf", []), *schema["$defs"].values()):
        for field, about in part.get("properties", {}).items():
            assert about.get("description"), f"{name}: {field}"


@pytest.mark.parametrize("path", EXAMPLE, ids=lambda path: path.name)
def test_the_example_fits_its_schemas(path: Path):
    assert faults(path.stem, path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(("stem", "text"), [
    ("goals", "- A\n- {title: B, id: b}\n"),
    ("goals", "title: Z\nitems: [A, 2026]\n"),
    ("phases", "- title: P\n  steps: eins\n  audience: facilitators\n"),
    ("workshop", "title: 2026\nauthors: A B\nproject: P\ndate: 2026-03-12\nvenue:\n"),
    ("sources", "- {id: a, title: B, issued: 2008, container-title: C, author: [D, {family: E}], URL: 'https://f'}\n"),
    ("agenda", "start: '9:00'\narrival: {from: '08:30'}\nblocks:\n  - {title: A, minutes: 5, about: b}\n"),
    ("methods", "- {title: A, minutes: [5, 10]}\n"),
    ("model", "title: M\nlevels: [A]\nedges: [{from: a, to: b}]\n"),
])
def test_what_the_loader_accepts_fits(stem, text):
    assert faults(stem, text) == []


@pytest.mark.parametrize(("stem", "text"), [
    ("goals", "- titel: A\n"),
    ("workshop", "language: de\n"),
    ("workshop", "title: A\nlanguage: Deutsch\n"),
    ("agenda", "start: '9.00'\n"),
    ("agenda", "start: '9:00'\nblocks: [Pause]\n"),
    ("agenda", "start: '9:00'\nblocks: [{title: A, minutes: viertel}]\n"),
    ("methods", "- {title: A, minutes: [5]}\n"),
    ("goals", "origin: sed\n"),
])
def test_what_the_loader_refuses_does_not_fit(stem, text):
    assert faults(stem, text) != []
