"""Hostile templates: escapes from the sandbox, endless loops, bombs."""

from __future__ import annotations

from tests.trust.hostile.corpus import Ground, case, cases

AT = "templates/deck/deck.xml.j2:"


def slide(ground: Ground, text: str) -> None:
    """Write a template with a text in a slide's body."""
    ground.slide(f"<p>{text}</p>")


cases("deck", "refused", f"{AT}2:", slide, {
    "template: the globals of cycler": "{{ cycler.__init__.__globals__.os.popen('id').read() }}",
    "template: the classes of a text": "{{ ''.__class__.__mro__[1].__subclasses__() }}",
    "template: attr": "{{ ''|attr('__class__') }}",
    "template: map of attributes": "{{ ['']|map(attribute='__class__')|list }}",
    "template: an attribute made up": "{{ ''['__cla' ~ 'ss__'] }}",
    "template: the loop's insides": "{% for a in [1] %}{{ loop.__init__.__globals__ }}{% endfor %}",
    "template: a macro's insides": "{% macro m() %}{% endmacro %}{{ m.__globals__ }}",
    "template: itself": "{{ self.__init__ }}",
    "template: the record's class": "{{ workshop.__class__ }}",
    "template: the record's methods": "{{ workshop.model_dump_json() }}",
    "template: the record's construction": "{{ workshop.model_construct() }}",
    "template: the label's place": "{{ workshop.title.span.path }}",
    "template: format": "{{ '{0.__class__}'.format(workshop) }}",
    "template: format_map": "{{ '{a}'.format_map({'a': 1}) }}",
    "template: percent": "{{ '%1000000000s' % 'a' }}",
    "template: the filter format": "{{ '%1000000000s'|format('a') }}",
    "template: a text of 2 GB": "{{ 'a' * 2000000000 }}",
    "template: a list of 2 GB": "{{ [1] * 2000000000 }}",
    "template: a tower of powers": "{{ 9**9**9 }}",
    "template: shifts of powers": "{% set ns = namespace(a=10) %}"
                                  "{% for i in range(60) %}{% set ns.a = ns.a * ns.a %}{% endfor %}{{ ns.a }}",
    "template: a range without end": "{% for i in range(10**12) %}{% endfor %}",
    "template: loops in loops": "{% for i in range(99999) %}{% for j in range(99999) %}{% for k in range(99999) %}"
                                "{% endfor %}{% endfor %}{% endfor %}",
    "template: a macro calls itself": "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}",
    "template: a macro calls itself twice": "{% macro m(n) %}{% if n %}{{ m(n-1) }}{{ m(n-1) }}{% endif %}"
                                            "{% endmacro %}{{ m(60) }}",
    "template: includes itself": "{% include 'deck.xml.j2' %}",
    "template: imports itself": "{% import 'deck.xml.j2' as a %}",
    "template: extends itself": "{% extends 'deck.xml.j2' %}",
    "template: includes what lies above": "{% include '../../../../secret.txt' %}",
    "template: includes what lies at the root": "{% include '/etc/passwd' %}",
    "template: includes what is no template": "{% include ['../x', 'C:\\\\secret.txt'] %}",
    "template: doubles a text": "{% set ns = namespace(a='aaaaaaaaaa') %}"
                                "{% for i in range(60) %}{% set ns.a = ns.a ~ ns.a %}{% endfor %}{{ ns.a }}",
    "template: doubles a text with plus": "{% set ns = namespace(a='aaaaaaaaaa') %}"
                                          "{% for i in range(60) %}{% set ns.a = ns.a + ns.a %}{% endfor %}{{ ns.a }}",
    "template: doubles a list": "{% set ns = namespace(a=[1]) %}"
                                "{% for i in range(60) %}{% set ns.a = ns.a + ns.a %}{% endfor %}{{ ns.a|length }}",
    "template: doubles by replacing": "{% set ns = namespace(a='aa') %}{% for i in range(60) %}"
                                      "{% set ns.a = ns.a|replace('a', 'aa') %}{% endfor %}{{ ns.a }}",
    "template: doubles by joining": "{% set ns = namespace(a='aa') %}{% for i in range(60) %}"
                                    "{% set ns.a = [ns.a, ns.a]|join(ns.a) %}{% endfor %}{{ ns.a }}",
    "template: centres widely": "{{ 'a'|center(2000000000) }}",
    "template: indents widely": "{{ 'a\\nb'|indent(2000000000) }}",
    "template: batches widely": "{{ [1]|batch(2000000000, 'x')|list }}",
    "template: slices widely": "{{ [1]|slice(2000000000)|list }}",
    "template: switches escaping off": "{% autoescape false %}{{ workshop.title }}{% endautoescape %}",
    "template: says a text is safe": "{{ '<script>'|safe }}<script/>",
    "template: sums texts": "{{ ['a','b']|sum(start='') }}",
    "template: half a tag": "{% if",
    "template: an escape as text": "{{ '\\x1b[2J\\u202e' }}",
    "template: a mark of places forged": "{{ '\\ufdd0secret.txt:1:1\\ufdd1' }}",
    "template: an entity of its own": "&secret;",
    "template: another vocabulary": "<script>x</script>",
    "template: a link that runs": '<a href="javascript:alert(1)">x</a>',
    "template: a link that starts a program": '<a href="ppaction://program?file=calc">x</a>',
    "template: a picture above": '</p></body><figure><img src="../../secret.png" alt="a"/></figure><body><p>',
    "template: a table as wide as 10 million columns":
        '</p><table><tbody><tr><td colspan="10000000">a</td></tr></tbody></table><p>',
})
cases("deck", "refused", AT, slide, {
    "template: elements 5,000 deep": "<em>" * 5000 + "a" + "</em>" * 5000,
    "template: 20,000 brackets": "{{ " + "(" * 20_000 + "1" + ")" * 20_000 + " }}",
    "template: 20,000 minus signs": "{{ " + "-" * 20_000 + "1 }}",
    "template: 3,000 conditions in each other": "{% if 1 %}" * 3000 + "{% endif %}" * 3000,
    "template: lists 3,000 deep": "{{ " + "[" * 3000 + "]" * 3000 + " }}",
})
cases("deck", "either", AT, slide, {
    "template: a sum of 20,000": "{{ " + "+".join("1" * 20_000) + " }}",
    "template: 20,000 names joined": "{{ " + "~".join(["'a'"] * 20_000) + " }}",
    "template: 300,000 turns that print": "{% for i in range(600) %}{% for j in range(500) %}ab {% endfor %}{% endfor %}",
    "template: sorts and groups much": "{% for i in range(9000) %}{{ range(99999)|sort|first }}{% endfor %}",
    "template: random": "{{ [1,2,3]|random }}{{ lipsum() }}",
    "template: prints the list of all": "{{ range(99999)|list|join(' ') }}",
    "template: reverses and matches much": "{% for i in range(3000) %}{{ ('a,' ~ 'b' * 2).split(',')|unique|list|length }}{% endfor %}",
    "template: wraps words": "{{ 'a b c'|wordwrap(1)|urlize|truncate(2)|striptags|pprint|tojson|xmlattr }}",
})


@case("template: a document type", AT)
def _(ground: Ground) -> None:
    ground.slides(f'<!DOCTYPE deck [<!ENTITY x SYSTEM "file://{ground.around}/secret.txt">]>\n'
                  '<deck title="t" language="en"><slide layout="content" id="a"><title>&x;</title></slide></deck>')


@case("template: 20,000 slides", AT, outcome="either")
def _(ground: Ground) -> None:
    ground.slides('<deck title="t" language="en">{% for i in range(20000) %}<slide layout="content" id="a{{ i }}">'
                  "<title>T</title><body><p>a</p></body></slide>{% endfor %}</deck>")


@case("template: a link to a secret", AT)
def _(ground: Ground) -> None:
    ground.slide("{% include 'part.j2' %}")
    (ground.workshop / "templates" / "deck" / "part.j2").symlink_to(ground.around / "secret.txt")


@case("template: the deck's own is a link to a secret", "templates/deck/")
def _(ground: Ground) -> None:
    ground.slide("a")
    (ground.workshop / "templates" / "deck" / "deck.xml.j2").unlink()
    (ground.workshop / "templates" / "deck" / "deck.xml.j2").symlink_to(ground.around / "secret.txt")


@case("template: 2 MB", "templates/deck/")
def _(ground: Ground) -> None:
    ground.slide("a" * 2_000_000)


@case("template: not UTF-8", "templates/deck/")
def _(ground: Ground) -> None:
    ground.slide("a")
    ground.write("templates/deck/deck.xml.j2", b"<deck>\xff\xfe</deck>")


@case("template: a part that is a pipe", AT)
def _(ground: Ground) -> None:
    import os

    ground.slide("{% include 'part.j2' %}")
    os.mkfifo(ground.workshop / "templates" / "deck" / "part.j2")
