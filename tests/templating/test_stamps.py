from __future__ import annotations

from tests.templating.bench import Bench


def test_a_literal_tag_carries_its_place(bench: Bench) -> None:
    assert bench.render("<deck>\n  <slide/></deck>\n") == (
        '<deck at="t/page.j2:1:1">\n  <slide at="t/page.j2:2:3"/></deck>\n')


def test_a_tag_in_a_loop_keeps_its_place_on_every_turn(bench: Bench) -> None:
    made = bench.render("{% for c in challenges %}\n<a x='1'>{{ loop.index }}</a>{% endfor %}")
    assert made == "\n<a at=\"t/page.j2:2:1\" x='1'>1</a>\n<a at=\"t/page.j2:2:1\" x='1'>2</a>"


def test_columns_are_right_after_code_on_the_same_line(bench: Bench) -> None:
    assert bench.render("{{ words }}<b/>{% if true %}<c/>{% endif %}") == (
        'Wörter<b at="t/page.j2:1:12"/><c at="t/page.j2:1:29"/>')


def test_included_extended_and_imported_templates_are_stamped_with_their_own_path(bench: Bench) -> None:
    made = bench.render(
        "{% extends 'base.j2' %}{% block body %}<x/>{% include 'part.j2' %}"
        "{% import 'kit.j2' as kit %}{{ kit.box() }}{% endblock %}",
        base="<base>{% block body %}{% endblock %}</base>", part="\n<part/>",
        kit="{% macro box() %}\n\n<box/>{% endmacro %}")
    assert made == (
        '<base at="t/base.j2:1:1"><x at="t/page.j2:1:40"/>\n<part at="t/part.j2:2:1"/>'
        '\n\n<box at="t/kit.j2:3:1"/></base>')


def test_comments_cdata_strings_and_completed_names_are_left_alone(bench: Bench) -> None:
    made = bench.render("{# <a> #}<!-- <b> --><![CDATA[<c>]]><h{{ 2 }}>{{ '<d>' }}<e/>")
    assert made == '<!-- <b> --><![CDATA[<c>]]><h2>&lt;d&gt;<e at="t/page.j2:1:58"/>'


def test_raw_blocks_are_text_with_tags(bench: Bench) -> None:
    assert bench.render("{% raw %}<b>{{ x }}</b>{% endraw %}") == '<b at="t/page.j2:1:10">{{ x }}</b>'


def test_whitespace_control_does_not_shift_places(bench: Bench) -> None:
    assert bench.render("\n\n  {%- if true -%}\n\n   <b/>\n {%- endif %}\n  <c/>") == (
        '<b at="t/page.j2:5:4"/>\n  <c at="t/page.j2:7:3"/>')


def test_windows_line_ends_count_as_one(bench: Bench) -> None:
    (bench.folder / "win.j2").write_bytes(b"<a>\r\n<b/></a>")
    assert bench.render("{% include 'win.j2' %}") == '<a at="t/win.j2:1:1">\n<b at="t/win.j2:2:1"/></a>'


def test_content_prints_with_its_place_and_escaped(bench: Bench) -> None:
    made = bench.render("{{ challenge.title }}") or ""
    assert "\ufdd0content/w/challenges.yaml:1:3\ufdd1Vertrauen &amp; " in made
    assert "<em>" in made


def test_lists_of_content_keep_the_place_of_each_item(bench: Bench) -> None:
    made = bench.render("{{ challenge.obstacles }}") or ""
    assert made == (
        "<ul><li>\ufdd0content/w/challenges.yaml:2:3\ufdd1Keine Zeit</li>"
        "<li>\ufdd0content/w/challenges.yaml:3:3\ufdd1A &lt; B</li></ul>")


def test_plain_text_is_escaped(bench: Bench) -> None:
    assert bench.render("{{ text }}", {"text": "<b> & \"x\""}) == "&lt;b&gt; &amp; &#34;x&#34;"
