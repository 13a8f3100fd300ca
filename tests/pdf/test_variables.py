"""Variables of stylesheets are filled in where they stand for the same in the whole document, and nowhere else."""

from __future__ import annotations

import pytest

from impuls_workshop.backends.pages_variables import filled_in

ROOT = ":root { --h1: 28pt; --family: \"A; B\", serif }"


def filled(*sheets: str) -> str:
    return filled_in(sheets)[-1]


def test_variables_of_the_whole_document_are_filled_in():
    assert filled(ROOT, "h1 { font: var(--h1) var( --family ) }") == "h1 { font: 28pt \"A; B\", serif }"
    assert filled(f"{ROOT} h1 {{ top: var(--h1) }}").endswith("h1 { top: 28pt }")
    assert filled(ROOT, "@page { @top-left-corner { top: VAR(--h1) } }") == "@page { @top-left-corner { top: 28pt } }"


def test_the_last_definition_counts():
    assert filled(ROOT, ":root { --h1: 32pt }", "h1 { top: var(--h1) }") == "h1 { top: 32pt }"
    assert filled("h1 { top: var(--h1) }", ":root { --h1: 1pt }", ":root { --h1: 2pt }", "").strip() == ""
    assert filled_in(("h1 { top: var(--h1) }", ":root { --h1: 1pt } :root { --h1: 2pt }"))[0] == "h1 { top: 2pt }"


@pytest.mark.parametrize("other", [
    "p { --h1: 1pt }", "p { top: 1pt; --h1 : 1pt }", "html { --h1: 1pt }", ".a :root { --h1: 1pt }",
    "@media print { :root { --h1: 1pt } }", "@page { :root { --h1: 1pt } }", ":root { --h1: 1pt !important }",
    ":root { --h1: }", ":root { --h1: var(--h2) }", ":root { --h1: url(a.png) }", ":root { --h1: calc(1pt\n+ 1pt) }",
    "@import 'other.css';",
    ":root { --\\68 1: 1pt }", ":root, p { --h1: 1pt }", "@layer a { p { top: 0 } }", "p { :root { --h1: 1pt } }",
])
def test_what_is_not_the_same_everywhere_is_left_alone(other):
    assert filled(ROOT, other, "h1 { top: var(--h1) }") == "h1 { top: var(--h1) }"


def test_what_only_looks_like_a_variable_is_left_alone():
    sheet = "a::after { content: 'var(--h1)' \"var(--h1)\" } /* var(--h1) */ b { top: var(--h1, 1pt); left: xvar(--h1) }"  # noqa: E501
    assert filled(ROOT, sheet) == sheet
    assert filled(ROOT, "b { background: url(var(--h1)) }") == "b { background: url(var(--h1)) }"
    assert filled(ROOT, "b { top: var(--other) }") == "b { top: var(--other) }"
    assert filled("/* :root { --h1: 1pt } */ b { top: var(--h1) }").endswith("top: var(--h1) }")
