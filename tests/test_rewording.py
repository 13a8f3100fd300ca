"""What words changed in content files make of markup that was rendered before."""

from __future__ import annotations

import pytest

from impuls_workshop import rewording
from impuls_workshop.content.text import Line, Prose
from impuls_workshop.diagnostics import MARK_CLOSE, MARK_OPEN
from impuls_workshop.rewording import Rewritten, reworded

TEXT = "---\nid: a\n---\n- Eine Person redet, alle hören zu.\n- Alles bleibt im Raum.\n"


def mark(line: int, column: int = 3, path: str = "pages/a.md") -> str:
    return f"{MARK_OPEN}{path}:{line}:{column}{MARK_CLOSE}"


MARKUP = (f'<slide id="a"><body><ul><li>{mark(4)}Eine Person redet, alle hören zu.</li>'
          f"<li>{mark(5)}Alles bleibt im Raum.</li></ul></body></slide>")


def after(new: str, *, old: str = TEXT, markup: str = MARKUP, lines: range = range(4, 6), elsewhere: str = "",
          shown: str = "pages/a.md") -> str | None:
    return reworded(markup, [Rewritten(shown, old, new, lines)], elsewhere)


def test_other_words_stand_where_the_old_ones_stood():
    assert after(TEXT.replace("redet", "spricht")) == MARKUP.replace("redet", "spricht")


def test_several_words_in_several_lines():
    new = TEXT.replace("Eine Person", "Ein Mensch").replace("bleibt", "lebt")
    assert after(new) == MARKUP.replace("Eine Person", "Ein Mensch").replace("bleibt", "lebt")


def test_a_text_that_is_shown_twice_is_changed_twice():
    markup = MARKUP + f"<notes>{mark(5)}Alles bleibt im Raum.</notes>"
    assert after(TEXT.replace("bleibt", "lebt"), markup=markup) == markup.replace("bleibt", "lebt")


def test_lines_of_a_paragraph_are_set_apart_by_space():
    text = "Eine erste Zeile\nund eine zweite\n"
    markup = f"<p>{mark(1, 1)}Eine erste Zeile\n{mark(2, 1)}und eine zweite</p>"
    assert after(text.replace("erste", "neue"), old=text, markup=markup, lines=range(1, 3)) \
        == markup.replace("erste", "neue")


def test_a_folder_whose_name_is_escaped_in_marks():
    markup = MARKUP.replace("pages/a.md", "R&amp;D/a.md")
    assert after(TEXT.replace("redet", "spricht"), markup=markup, shown="R&D/a.md") \
        == markup.replace("redet", "spricht")


@pytest.mark.parametrize("new", [
    TEXT.replace("redet", "redet2"), TEXT.replace("redet", "*redet*"), TEXT.replace("redet,", "redet"),
    TEXT.replace("redet", ""), TEXT.replace("redet", "redet laut"), TEXT.replace("- Eine", "-  Eine"),
    TEXT.replace("- Eine", "* Eine"), TEXT.replace("id: a", "id: b"), TEXT + "- Noch etwas mehr.\n",
    TEXT.replace("- Alles bleibt im Raum.\n", ""), TEXT.replace("redet", "re_det"),
    TEXT.replace("redet", "re\u00addet"), TEXT.replace("redet", "re\u0301det")],
    ids=["digit", "emphasis", "comma", "gone", "one-more", "space", "marker", "front-matter", "line-more", "line-less",
         "underscore", "soft-hyphen", "combining"])
def test_what_is_more_than_other_words_is_not_told(new):
    assert after(new) is None


@pytest.mark.parametrize("line", [
    "- Eine *Person* redet.", "- [Person](#a) redet hier.", "- Zwei & drei redet.", "- 100 % redet.", "- redet",
    "- Er sagt's und redet.", "- `redet` hier.", "- @redet hier.", "- Ein < redet hier.", '- "Er redet" hier.',
    "- Er redet hier. "])
def test_lines_with_signs_that_may_mean_something_are_not_told(line):
    text = f"---\nid: a\n---\n{line}\n"
    markup = f"<li>{mark(4)}{line[2:]}</li>"
    assert after(text.replace("redet", "spricht"), old=text, markup=markup) is None


def test_a_line_that_is_no_running_text_is_not_told():
    assert after(TEXT.replace("redet", "spricht"), lines=range(5, 6)) is None


def test_a_line_that_is_shown_otherwise_is_not_told():
    assert after(TEXT.replace("redet", "spricht"), markup=MARKUP.replace("hören zu.", "hören…")) is None
    assert after(TEXT.replace("redet", "spricht"), markup=MARKUP.replace(mark(4), "")) is None
    assert after(TEXT.replace("redet", "spricht"), markup=MARKUP + mark(4, 9)) is None


@pytest.mark.parametrize("more", ['<img alt="Alles bleibt im Raum."/>', f"<p>{mark(9)}Alles bleibt im Raum. Ja.</p>"])
def test_a_line_that_stands_elsewhere_too_is_not_told(more):
    assert after(TEXT.replace("bleibt", "lebt"), markup=MARKUP + more) is None


def test_a_line_that_is_drawn_is_not_told():
    assert after(TEXT.replace("bleibt", "lebt"), elsewhere="Step(title='Alles bleibt im Raum.')") is None


def test_a_file_long_enough_for_a_text_to_become_too_long_is_not_told():
    text = TEXT + "x" * 4000
    assert after(text.replace("redet", "spricht"), old=text) is None


def test_no_text_of_a_file_that_is_told_can_be_too_long():
    assert min(Line.longest, Prose.longest) >= rewording._LONGEST
