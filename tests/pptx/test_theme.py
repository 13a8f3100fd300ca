from __future__ import annotations

from .conftest import NS, Written

MASTER = "ppt/slideMasters/slideMaster1.xml"


def test_layouts_have_names_types_and_placeholders(everything: Written) -> None:
    layouts = everything.presentation.slide_layouts
    assert [layout.name for layout in layouts] == ["Titel", "Inhalt", "Zwei", "Schaubild"]
    kinds = [everything.xml(f"ppt/slideLayouts/slideLayout{n}.xml").get("type") for n in range(1, 5)]
    assert kinds == ["title", "obj", "twoObj", "obj"]
    found = {holder.placeholder_format.idx: holder.name for holder in layouts[1].placeholders}
    assert found == {20: "kicker", 0: "title", 21: "body", 1000: "footer", 1001: "number"}


def test_a_prompt_in_the_decks_language_stands_in_the_layout(everything: Written) -> None:
    (title,) = everything.find("ppt/slideLayouts/slideLayout2.xml", '//p:sp[.//p:ph/@type="title"]')
    assert title.find(".//p:ph", NS).get("hasCustomPrompt") == "1"
    assert title.find(".//a:t", NS).text == "Titel"


def test_colours_and_fonts_are_those_of_the_theme_everywhere(everything: Written) -> None:
    for name in everything.xml_parts:
        if "/theme/" not in name:
            assert everything.xml(name).findall(".//a:srgbClr", NS) == [], name
    faces = {node.get("typeface") for name in everything.xml_parts if "/theme/" not in name
             for node in everything.xml(name).iterfind(".//a:latin", NS)}
    assert faces == {"+mj-lt", "+mn-lt", "Courier New"}


def test_the_brand_is_in_the_theme(everything: Written) -> None:
    theme = "ppt/theme/theme1.xml"
    assert everything.find(theme, "//a:dk1/a:srgbClr")[0].get("val") == "222222"
    assert everything.find(theme, "//a:accent1/a:srgbClr")[0].get("val") == "2F6B57"
    assert everything.find(theme, "//a:majorFont/a:latin")[0].get("typeface") == "Georgia"


def test_the_master_has_the_five_placeholders_and_nine_levels(everything: Written) -> None:
    kinds = [node.get("type") for node in everything.find(MASTER, "//p:ph")]
    assert kinds == ["title", "body", "dt", "ftr", "sldNum"]
    assert len(everything.find(MASTER, "//p:bodyStyle/*")) == 9


def test_bullets_and_indents_of_each_level_are_in_the_layout(everything: Written) -> None:
    levels = everything.find("ppt/slideLayouts/slideLayout2.xml", '//p:sp[.//p:ph/@idx="21"]//a:lstStyle/*')
    found = [(level.get("marL"), level.get("indent"), level.find("a:buChar", NS).get("char"),
              level.find("a:defRPr", NS).get("sz")) for level in levels[:3]]
    assert found == [("252000", "-252000", "•", "2200"), ("504000", "-216000", "–", "2000"),
                     ("720000", "-180000", "·", "1800")]


def test_a_layouts_rules_and_background_are_drawn_and_skipped_by_screen_readers(everything: Written) -> None:
    layout = "ppt/slideLayouts/slideLayout1.xml"
    assert everything.find(layout, "//p:bg//a:schemeClr")[0].get("val") == "bg2"
    (rule,) = everything.find(layout, '//p:sp[starts-with(.//@name, "rule")]')
    assert rule.xpath(".//*[local-name()='decorative']/@val") == ["1"]
