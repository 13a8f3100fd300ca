from __future__ import annotations

from collections.abc import Callable

from impuls_workshop.backends.pptx.text import list_starts
from impuls_workshop.document.model import Paragraph, Run, Slide

from .conftest import NS, Written, fill, para

A = f"{{{NS['a']}}}"


def _body(deck: Written, number: int = 1, name: str = "body") -> list[object]:
    return deck.slide(number, f'//p:sp[p:nvSpPr/p:cNvPr/@name="{name}"]//a:p')


def test_slots_are_read_back_by_their_index_in_reading_order(everything: Written) -> None:
    slide = everything.presentation.slides[1]
    found = [(shape.placeholder_format.idx, shape.name, shape.text_frame.text.split("\n")[0])
             for shape in slide.placeholders]
    order = [shape.name for shape in slide.shapes]
    assert (20, "kicker", "Auftakt") in found
    assert (0, "title", "Text") in found
    assert (1000, "footer", "Workshop Harz") in found
    assert order == ["kicker", "title", "body", "footer", "number"]


def test_an_empty_slot_is_not_on_the_slide(write: Callable[..., Written]) -> None:
    slide = write(Slide("content", {"title": fill("Nur Titel")})).presentation.slides[0]
    assert [shape.name for shape in slide.shapes] == ["title", "footer", "number"]


def test_footer_and_number_stand_only_where_the_layout_shows_them(everything: Written) -> None:
    slides = everything.presentation.slides
    assert [shape.name for shape in slides[0].shapes] == ["title", "subtitle"]
    fields = everything.slide(2, '//a:fld[@type="slidenum"]/a:t')
    assert [node.text for node in fields] == ["2"]


def test_levels_bullets_and_emphasis_survive(everything: Written) -> None:
    body = next(shape for shape in everything.presentation.slides[1].shapes if shape.name == "body")
    paragraphs = body.text_frame.paragraphs
    assert [(paragraph.text, paragraph.level) for paragraph in paragraphs] == [
        ("Überschrift", 0), ("fett schräg code außen innen outside\vbroken", 0), ("eins", 0), ("zwei", 1),
        ("drei", 0), ("Zitat", 0),
    ]
    runs = paragraphs[1].runs
    assert (runs[0].font.bold, runs[1].font.italic, runs[2].font.name) == (True, True, "Courier New")
    assert paragraphs[0].runs[0].font.bold is True
    assert paragraphs[5].runs[0].font.italic is True


def test_only_list_items_have_a_marker(everything: Written) -> None:
    paths = ("a:pPr/a:buNone", "a:pPr/a:buAutoNum[@startAt='3']")
    found = [[bool(p.findall(path, NS)) for path in paths] for p in _body(everything, 2)]
    nothing, bullet, number = [True, False], [False, False], [False, True]
    assert found == [nothing, nothing, bullet, bullet, number, nothing]


def test_every_word_says_its_language(everything: Written) -> None:
    for name in everything.xml_parts:
        for node in everything.xml(name).iter(f"{A}rPr", f"{A}endParaRPr", f"{A}defRPr"):
            assert node.get("lang"), name
        for run in everything.xml(name).iter(f"{A}r", f"{A}fld", f"{A}br"):
            assert run.find("a:rPr", NS) is not None, name
    foreign = everything.slide(2, '//a:r[a:rPr/@lang="en-GB"]/a:t')
    assert [node.text for node in foreign] == [" outside", "broken"]


def test_a_scaled_text_has_its_size_written_down_to_half_a_point(everything: Written) -> None:
    sizes = {node.get("sz") for node in everything.slide(2, '//p:sp[.//@name="body"]//a:r/a:rPr')}
    assert sizes == {"1950", "1800"}
    assert everything.slide(2, '//p:sp[.//@name="title"]//a:rPr/@sz') == []


def test_links_lead_outside_and_to_slides(everything: Written) -> None:
    slide = everything.presentation.slides[1]
    body = next(shape for shape in slide.shapes if shape.name == "body")
    addresses = [run.hyperlink.address for run in body.text_frame.paragraphs[1].runs if run.hyperlink.address]
    assert addresses[0] == "https://example.org/a%20b?x=1&y=2"
    (jump,) = everything.slide(2, '//a:hlinkClick[@action="ppaction://hlinksldjump"]')
    relation = slide.part.rels[jump.get(f"{{{NS['r']}}}id")]
    assert relation.target_part.partname == "/ppt/slides/slide1.xml"


def test_notes_are_read_back_with_their_lists(everything: Written) -> None:
    slides = everything.presentation.slides
    assert slides[0].notes_slide.notes_text_frame.text == "Willkommen sagen\ndann"
    assert [slide.has_notes_slide for slide in slides] == [True, False, False, False, False]


def test_notes_belong_to_one_slide_even_when_they_mention_another(write: Callable[..., Written]) -> None:
    link = Paragraph((Run("siehe dort", link="#zwei"), Run(" und hier", link="https://example.org")))
    deck = write(Slide("content", {"title": fill("Eins")}, notes=(link,)),
                 Slide("content", {"title": fill("Zwei")}, id="zwei"))
    kinds = [row.get("Type", "").rpartition("/")[2] for row in
             deck.xml("ppt/notesSlides/_rels/notesSlide1.xml.rels")]
    assert kinds == ["notesMaster", "slide", "hyperlink"]
    assert deck.presentation.slides[0].notes_slide.notes_text_frame.text == "siehe dort und hier"


def test_special_characters_stay_as_they_are(write: Callable[..., Written]) -> None:
    text = "<b> & \"Gänse\" 'so' ]]> \t„deutsch“ 字 🙂"
    deck = write(Slide("content", {"title": fill(text)}, notes=(para(text),), section=text),
                 footer=text, subject=text)
    slide = deck.presentation.slides[0]
    assert slide.shapes[0].text_frame.text == text
    assert slide.notes_slide.notes_text_frame.text == text
    assert deck.find("ppt/presentation.xml", "//p14:section")[0].get("name") == text


def test_items_of_one_list_share_its_start() -> None:
    def numbered(*items: tuple[int | None, int]) -> list[Paragraph]:
        return [Paragraph((Run("x"),), marker="number" if number else None, number=number, level=level)
                for number, level in items]

    assert list_starts(numbered((3, 0), (4, 0), (5, 0))) == [3, 3, 3]
    assert list_starts(numbered((1, 0), (1, 1), (2, 1), (2, 0), (1, 1))) == [1, 1, 1, 1, 1]
    assert list_starts(numbered((1, 0), (None, 0), (2, 0))) == [1, 1, 2]
    assert list_starts(numbered((1, 0), (1, 0))) == [1, 1]
    bullets = [Paragraph((Run("a"),), marker="bullet", level=level) for level in (0, 1, 0)]
    assert list_starts(bullets) == [1, 1, 1]
    assert list_starts([bullets[0], *numbered((4, 0)), bullets[1], *numbered((5, 0))]) == [1, 4, 1, 4]
