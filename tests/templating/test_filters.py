from __future__ import annotations

import datetime

import pytest

from tests.templating.bench import Bench


@pytest.mark.parametrize(("language", "source", "expected"), [
    ("de", "{{ day | date }}", "12. März 2026"),
    ("de-DE", "{{ day | date('full') }}", "Donnerstag, 12. März 2026"),
    ("en", "{{ day | date }}", "March 12, 2026"),
    ("en-GB", "{{ '2026-03-12' | date }}", "12 March 2026"),
    ("de", "{{ day | date('d. MMMM') }}", "12. März"),
    ("xx", "{{ day | date }}", "March 12, 2026"),
    ("de", "{{ '9:00' | time }}", "09:00"),
    ("en-GB", "{{ '09:30' | time }}", "09:30"),
    ("de", "{{ '14:30' | time('long') }}", "14:30\u00a0Uhr"),
    ("de", "{{ '9:00' | until('09:15') }}", "09:00–09:15"),
    ("en", "{{ '9:00' | until('09:15') }}", "9:00–9:15\u202fAM"),
    ("en", "{{ '11:30' | until('13:00') }}", "11:30\u202fAM–1:00\u202fPM"),
    ("de", "{{ 40 | minutes }}", "40\u00a0min"),
    ("de", "{{ 1234.5 | number }}", "1.234,5"),
    ("en", "{{ 1234.5 | number }}", "1,234.5"),
    ("de", "{% for row in [1, 2, 3] | batch(2) %}{{ row | join('+') }};{% endfor %}", "1+2;3;"),
    ("de", "{{ [1, 2] | sum }}", "3"),
    ("de", "{{ 'aXa' | replace('X', '-') }}", "a-a"),
])
def test_values_are_written_as_people_write_them(
        bench: Bench, language: str, source: str, expected: str) -> None:
    bench.language = language
    assert bench.render(source, {"day": datetime.date(2026, 3, 12)}) == expected


def test_plain_text_has_no_markup_but_keeps_its_place(bench: Bench) -> None:
    made = bench.render('<a alt="{{ challenge.title | plain }}"/>')
    assert made == (
        '<a at="t/page.j2:1:1" alt="\ufdd0content/w/challenges.yaml:1:3\ufdd1Vertrauen &amp; Mut"/>')


def test_plain_text_compares_as_text(bench: Bench) -> None:
    assert bench.render("{{ 'x' if challenge.title | plain == 'Vertrauen & Mut' else 'y' }}") == "x"


def test_joining_content_keeps_places_and_escapes_what_is_between(bench: Bench) -> None:
    made = bench.render("{{ challenge.obstacles | join(' & ') }}") or ""
    assert made == (
        "\ufdd0content/w/challenges.yaml:2:3\ufdd1Keine Zeit &amp; "
        "\ufdd0content/w/challenges.yaml:3:3\ufdd1A &lt; B")


def test_adding_text_to_content_keeps_its_markup(bench: Bench) -> None:
    assert "<em>" in (bench.render("{{ challenge.title + ': <' }}") or "")
    assert (bench.render("{{ challenge.title ~ ': <' }}") or "").endswith(": &lt;")
