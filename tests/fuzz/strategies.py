"""Makes inputs of the right shape with wrong things in them."""

from __future__ import annotations

import csv
import io
from pathlib import Path

from hypothesis import strategies as st

ROOT = Path(__file__).resolve().parents[2]
WORKSHOPS = [ROOT / "content" / "harz", *sorted((ROOT / "tests" / "workshops").iterdir())]
VALUES = (
    "", "~", "[]", "{}", "[[[a]]]", "-1", "0", "1.5", "99999999999999999999", "1e999", ".nan", ".inf", "0x1F",
    '"\\ud800"', '"\\e[2J"', '"\\u202e"', '"\\UFFFFFFFF"', '"\\x00"', "&a x", "*a", "!!python/object x", "!x", "|", ">-",
    "2026-02-30", "2026-01-01", "0000-00-00", "24:00", "09:00", "99:99", "null", "true", "no", "<b>", "a & b",
    "[a](javascript:x)", "[a](#b)", "![a](../x.png)", "{{ 7*7 }}", "..", "../x", "/etc/passwd", "CON", "a:b",
    "a" * 3000, "Ä" * 200, "\u202e", "\u00ad", "\u200b", "e\u0301" * 30, "\U0001f469\u200d\U0001f680", "日本語の文章です",
    "{title: x}", "[1, 2, {a: b}]", "? x", "#", "`", "**", "| a | b |", "de", "xx-YY", "id", "a b", "$", "\\", "'", '"',
)
LINES = ("", "---", "...", "- a", "  - a: b", "title: A", "id: a", "? [a]", "? ", ": x", "%YAML 1.1", "%YAML 1.10", "%TAG ! x", "\t", "#x", "## A",
         "> a", "| a |", "|-|", "```", "- [ ] a", "1. a", "***", "[a]: b", "<x>", "&amp;", "&#0;", "    a", "]", "}", "@cite")
WORDS = st.text(st.characters(codec=None, exclude_categories=()), max_size=12) | st.sampled_from(VALUES)


def sources(*endings: str) -> dict[str, list[str]]:
    """The files of the example and the test workshops by name below the workshop."""
    found: dict[str, list[str]] = {}
    for workshop in WORKSHOPS:
        for path in sorted(workshop.rglob("*")):
            name = path.relative_to(workshop).as_posix()
            if path.suffix in endings and "templates" not in name:
                kind = name if "/" not in name else f"{name.split('/')[0]}/1-a{path.suffix}"
                found.setdefault(kind, []).append(path.read_text(encoding="utf-8"))
    return found


@st.composite
def edited(draw: st.DrawFn, texts: list[str]) -> str:
    """A real file with a few things done to it."""
    lines = draw(st.sampled_from(texts)).split("\n")
    for _ in range(draw(st.integers(1, 5))):
        at = draw(st.integers(0, len(lines) - 1)) if lines else 0
        match draw(st.sampled_from(("value", "value", "value", "line", "delete", "twice", "indent", "cut", "letters"))):
            case "value" if lines:
                before, colon, _ = lines[at].partition(":")
                lines[at] = f"{before}{colon} {draw(WORDS)}" if colon else f"- {draw(WORDS)}"
            case "line":
                lines.insert(at, draw(st.sampled_from(LINES)))
            case "delete" if lines:
                del lines[at:at + draw(st.integers(1, 4))]
            case "twice" if lines:
                lines[at:at] = lines[at:at + draw(st.integers(1, 6))]
            case "indent" if lines:
                lines[at] = " " * draw(st.integers(0, 6)) + lines[at].lstrip(" ")
            case "cut" if lines:
                lines[at] = lines[at][:draw(st.integers(0, len(lines[at])))]
            case "letters" if lines:
                place = draw(st.integers(0, len(lines[at])))
                lines[at] = lines[at][:place] + draw(WORDS) + lines[at][place:]
            case _:
                pass
    return "\n".join(lines)


SOUP = st.lists(st.sampled_from([*LINES, *VALUES, "\n", " ", "  ", "*", "_", "[", "](", ")", "!", "<", "|", ":", "-", "`"]),
                max_size=40).map("".join)
"""Signs of Markdown and YAML in any order."""


def element(names: list[str], attributes: list[str]) -> st.SearchStrategy[str]:
    """Well-formed markup of these names."""
    text = WORDS.map(_escaped)
    given = st.lists(st.tuples(st.sampled_from(attributes), text), max_size=3, unique_by=lambda pair: pair[0])

    def around(inside: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
        return st.builds(_tag, st.sampled_from(names), given, st.lists(inside, max_size=4))

    return st.recursive(text, around, max_leaves=12)


def _escaped(text: str) -> str:
    from xml.sax.saxutils import escape

    return escape(text, {'"': "&quot;"})


def _tag(name: str, given: list[tuple[str, str]], inside: list[str]) -> str:
    return f"<{name}{''.join(f' {key}={chr(34)}{value}{chr(34)}' for key, value in given)}>{''.join(inside)}</{name}>"


NAMES = st.sampled_from(("workshop", "labels", "audience", "x", "workshop.title", "workshop.goals", "workshop.sources",
                         "loop", "loop.index", "self", "caller", "workshop.agenda.schedule", "labels.goal", "''", "none",
                         "true", "1", "2.5", "-7", "'a'", "'{{'", "[]", "[1, 2]", "{'a': 1}", "range(3)", "namespace(a=1)"))
FILTERS = st.sampled_from(("plain", "minutes", "date", "time", "length", "first", "last", "join(',')", "sort", "unique|list",
                           "map('plain')|list", "selectattr('id')|list", "map(attribute='id')|list", "groupby('id')",
                           "default('a')", "replace('a', 'b')", "batch(2)|list", "slice(2)|list", "round", "int", "float",
                           "sum", "upper", "title", "trim", "e", "string", "list", "reverse", "named(['a'])", "truncate(3)",
                           "wordwrap(3)", "center(9)", "indent(2)", "dictsort", "max", "min", "abs", "items|list", "nosuch",
                           "showing('a')", "reject('odd')|list", "tojson", "pprint", "xmlattr", "urlize", "safe"))


def _more(inside: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    operator = st.sampled_from(("+", "-", "*", "/", "//", "%", "**", "~", "and", "or", "in", "not in", "==", "<", "is"))
    return st.one_of(
        st.builds("({} {} {})".format, inside, operator, inside),
        st.builds("{}|{}".format, inside, FILTERS),
        st.builds("{}.{}".format, inside, st.sampled_from(("id", "title", "__class__", "items", "count", "x", "split"))),
        st.builds("{}[{}]".format, inside, inside), st.builds("{}({})".format, inside, inside),
        st.builds("({} if {} else {})".format, inside, inside, inside), st.builds("not {}".format, inside),
        st.builds("{}[{}:]".format, inside, inside))


EXPRESSIONS = st.recursive(NAMES, _more, max_leaves=6)


def _statements(inside: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.one_of(
        st.builds("{}{}".format, inside, inside),
        st.builds("{{% for x in {} %}}{}{{% else %}}{}{{% endfor %}}".format, EXPRESSIONS, inside, inside),
        st.builds("{{% for a, b in {} recursive %}}{}{{% endfor %}}".format, EXPRESSIONS, inside),
        st.builds("{{% if {} %}}{}{{% elif {} %}}{}{{% endif %}}".format, EXPRESSIONS, inside, EXPRESSIONS, inside),
        st.builds("{{% set x = {} %}}{}".format, EXPRESSIONS, inside),
        st.builds("{{% set x %}}{}{{% endset %}}{{{{ x }}}}".format, inside),
        st.builds("{{% macro m(x={}) %}}{}{{% endmacro %}}{{{{ m() }}}}".format, EXPRESSIONS, inside),
        st.builds("{{% filter {} %}}{}{{% endfilter %}}".format, FILTERS, inside),
        st.builds("{{% with x = {} %}}{}{{% endwith %}}".format, EXPRESSIONS, inside),
        st.builds("{{% block b %}}{}{{% endblock %}}".format, inside),
        st.builds("{{% include {} %}}{}".format, EXPRESSIONS, inside),
        st.builds("{{% call {} %}}{}{{% endcall %}}".format, EXPRESSIONS, inside),
        st.builds("{{# {} #}}{{% raw %}}{}{{% endraw %}}".format, WORDS, inside))


TEMPLATES = st.recursive(st.builds("{{{{ {} }}}}\n".format, EXPRESSIONS) | st.just("a") | WORDS, _statements, max_leaves=6)
CELLS = st.sampled_from(("", "a", '"a', '"a"b', '""', '"a;b"', "=1+1", "name", "Organisation", "\n", "a\u202e", "Ä", "1", "ja"))
TABLES = st.builds(lambda mark, rows: "\n".join(mark.join(row) for row in rows), st.sampled_from(",;\t"),
                   st.lists(st.lists(CELLS, max_size=5), max_size=8))


def _table(columns: list[str], rows: list[list[str]]) -> str:
    """A table with a name and a place in each row, and other columns beside."""
    made = io.StringIO()
    write = csv.writer(made, lineterminator="\n").writerow
    write(["name", "ort", *columns])
    for number, row in enumerate(rows):
        write([row[0] if row and len(row[0]) > 3 else f"r{number}", *row[1:]])
    return made.getvalue()


_COLUMNS = st.sampled_from((
    "title", "subtitle", "date", "language", "goals.a.title", "goals.items.a.title", "goals.1.title", "goals.a", "show:goals.b",
    "zeigen:goals", "show:agenda.c", "agenda.c.minutes", "agenda.start", "labels.obstacles", "labels." + "9" * 5000, "authors",
    "authors.1.name", "authors." + "9" * 5000, "challenges.alltag.title", "challenges.alltag.obstacles", "participants.planned",
    "#remark", "a.b.c", ".", "..", "id", "goals.a.id", "name", "Ort", "template", "{x}", "__class__", "goals.__class__", "aspect",
    "challenges.alltag.obstacles.1", "challenges.alltag.obstacles.2", "sources.style", "timezone", "print.cards.distance"))
ROWS = st.builds(_table, st.lists(_COLUMNS | WORDS, max_size=5), st.lists(st.lists(
    WORDS | st.sampled_from(("r", "Stadt", "ja", "nein", "a|b", "31.12.2026", "99.99.9999", "{ort}", "\\", "*a*", "\n- a")),
    max_size=7), max_size=4))
