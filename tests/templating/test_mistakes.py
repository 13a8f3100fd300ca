from __future__ import annotations

import pytest

from tests.templating.bench import Bench


def test_two_unknown_variables_and_an_unknown_field_are_found_in_one_run(bench: Bench) -> None:
    assert bench.says("{{ chalenge.title }}\n  {{ challenge.titel }}\n{{ wordz }}") == [
        "t/page.j2:1:4: error: unknown variable 'chalenge' (did you mean 'challenge'?)",
        "t/page.j2:2:16: error: Challenge has no 'titel' (did you mean 'title'?)",
        "t/page.j2:3:4: error: unknown variable 'wordz' (did you mean 'words'?)",
    ]


def test_names_in_branches_that_do_not_run_are_found_too(bench: Bench) -> None:
    assert bench.says("{% if false %}\n{{ nix }}{% endif %}") == [
        "t/page.j2:2:4: error: unknown variable 'nix'"]


def test_a_mistake_in_an_included_template_is_reported_there(bench: Bench) -> None:
    said = bench.says("{% include 'part.j2' %}{{ nix }}", part="<p>\n{{ challenge.obstacle }}</p>")
    assert said == [
        "t/page.j2:1:27: error: unknown variable 'nix'",
        "t/part.j2:2:14: error: Challenge has no 'obstacle' (did you mean 'obstacles'?)",
    ]


def test_an_include_sees_the_variables_around_it(bench: Bench) -> None:
    made = bench.render("{% for c in challenges %}{% include 'part.j2' %}{% endfor %}", part="{{ c.count }}")
    assert made == "22"


def test_a_loop_variable_is_gone_after_its_loop(bench: Bench) -> None:
    assert bench.says("{% for c in challenges %}{{ c.count }}{% endfor %}\n{{ c.count }}") == [
        "t/page.j2:2:4: error: unknown variable 'c'"]


def test_what_is_missing_may_be_asked_for(bench: Bench) -> None:
    assert bench.render("{% if nix is defined %}x{% endif %}{{ nix | default('y') }}") == "y"


def test_an_optional_field_that_is_empty_prints_nothing(bench: Bench) -> None:
    assert bench.render("[{{ challenge.hint }}]{% if challenge.hint %}x{% endif %}") == "[]"


def test_a_field_of_an_empty_field_is_an_error_with_a_hint(bench: Bench) -> None:
    assert bench.says("{{ challenge.hint.plain }}") == [
        "t/page.j2:1:19: error: 'plain' is asked of something that is not there "
        "(optional content needs {% if … %} around it)"]


def test_a_record_cannot_be_printed(bench: Bench) -> None:
    assert bench.says("\n<b>{{ challenge }}{{ challenges }}</b>") == [
        "t/page.j2:2:4: error: a value of kind Challenge cannot be printed; "
        "name one of its fields, or loop over it",
        "t/page.j2:2:4: error: a value of kind tuple cannot be printed; "
        "name one of its fields, or loop over it",
    ]


@pytest.mark.parametrize(("source", "expected"), [
    ("\n {% for c in challenges %}x", "2:5: error: this 'for' is never closed"),
    ("{% if true %}{% for c in challenges %}{% endfor %}\n", "1:4: error: this 'if' is never closed"),
    ("x\n{% endif %}", "2:4: error: 'endif' does not fit any open tag"),
    ("{% if words %}{% endfor %}", "1:18: error: 'endfor' does not fit any open tag"),
    ("{% fro c in challenges %}", "1:4: error: unknown tag 'fro' (did you mean 'from'?)"),
    ("{% for c on challenges %}{% endfor %}", "1:10: error: 'on' stands where 'in' was expected"),
    ("\n  {{ words nix }}", "2:12: error: 'nix' stands where '}}' was expected"),
    ("\n {{ words ! }}", "2:11: error: the character '!' makes no sense here"),
    ("{{ (words }}", "1:11: error: '}' stands where ')' was expected"),
    ("{{ }}", "1:4: error: '}}' was not expected here"),
    ("{% autoescape false %}{% endautoescape %}", "1:4: error: templates may not switch escaping off"),
    ("{{ words | dat }}", "1:12: error: unknown filter 'dat' (did you mean 'date'?)"),
    ("{{ words is strnig }}", "1:13: error: unknown test 'strnig' (did you mean 'string'?)"),
    ("x\n{% include 'prat.j2' %}", "2:12: error: there is no template 'prat.j2' (did you mean 'part.j2'?)"),
    ("{% extends 'nix' %}", "1:12: error: there is no template 'nix'"),
    ("{{ 1 / 0 }}", "1:1: error: division by zero"),
    ("\n {{ words | date }}", "2:13: error: the filter 'date' cannot work with this value"),
    ("{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}",
     "1:1: error: templates or macros call one another without end"),
    ("{% for a, b in [1] %}{% endfor %}", "1:1: error: this cannot be computed: "
     "cannot unpack non-iterable int object"),
])
def test_a_mistake_is_reported_with_line_and_column(bench: Bench, source: str, expected: str) -> None:
    said = bench.says(source, part="")
    assert said[0] == f"t/page.j2:{expected}"


def test_unknown_filters_do_not_hide_other_mistakes(bench: Bench) -> None:
    assert bench.says("{{ words | upcase }}\n{{ words | dwncase }}\n{{ nix }}") == [
        "t/page.j2:1:12: error: unknown filter 'upcase'",
        "t/page.j2:2:12: error: unknown filter 'dwncase'",
        "t/page.j2:3:4: error: unknown variable 'nix'",
    ]


def test_a_missing_template_is_reported_where_the_artifact_names_it(bench: Bench) -> None:
    from impuls_workshop.diagnostics import Report, Span
    from impuls_workshop.templating.render import render
    from tests.templating.bench import said

    bench.template, bench.template_at, report = "nix.j2", Span("t/artifact.yaml", 4, 11), Report()
    assert render(bench, {}, folders=[], language="de", report=report) is None
    assert said(report) == ["t/artifact.yaml:4:11: error: there is no template 'nix.j2'"]


def test_every_message_is_there_in_german(bench: Bench) -> None:
    from impuls_workshop.messages import message

    bench.says("{{ nix }}")
    found = bench.report.errors[0]
    assert message(found.code, "de", **dict(found.values)) == "unbekannte Variable „nix“"
