from __future__ import annotations

import io
from pathlib import Path

import pypdf
import pytest
from PIL import Image

from tests.document.bench import HERE
from tests.pdf.bench import faults, poppler, print_page, printed, tags

SVG = (b'<svg xmlns="http://www.w3.org/2000/svg" width="90" height="40">'
       b'<text x="0" y="20" font-family="Carlito">Findung</text></svg>')


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "w").mkdir()
    Image.new("RGB", (30, 20), "red").save(tmp_path / "w" / "karte.png")
    Image.new("RGB", (30, 20), "red").save(tmp_path / "outside.png")
    return tmp_path / "w"


def test_a_pdf_says_what_it_is() -> None:
    reader = pypdf.PdfReader(io.BytesIO(printed("<h2>Eins</h2><p>x</p><h3>Eins a</h3><h2>Zwei</h2>")))
    assert reader.metadata
    assert (reader.metadata.title, reader.metadata.author) == ("Übersicht", "A. Muster")
    assert "/CreationDate" not in reader.metadata
    assert reader.root_object["/Lang"] == "de-DE"
    assert reader.root_object["/MarkInfo"] == {"/Marked": True}
    assert reader.root_object["/ViewerPreferences"] == {"/DisplayDocTitle": True}
    assert [round(float(side) / 72 * 25.4) for side in reader.pages[0].mediabox[2:]] == [210, 297]
    titles = [entry["/Title"] for entry in _flat(reader.outline)]
    assert titles == ["Titel", "Eins", "Eins a", "Zwei"]


def _flat(outline: object) -> list[dict[str, str]]:
    assert isinstance(outline, list)
    return [found for entry in outline for found in (_flat(entry) if isinstance(entry, list) else [entry])]


def test_every_word_is_there_and_tagged(tmp_path: Path) -> None:
    made = printed("<p>Grüße – „so“</p><ul><li>a</li><li>b</li></ul>"
                   "<table><thead><tr><th>K</th></tr></thead><tbody><tr><td>Z</td></tr></tbody></table>")
    assert poppler("pdftotext", made, tmp_path).split() == [
        "Titel", "Grüße", "–", "„so“", "•a", "•b", "K", "Z"]
    assert [tag for tag, _ in tags(made) if tag not in ("Span", "NonStruct")] == [
        "Document", "H1", "P", "L", "LI", "Lbl", "LBody", "LI", "Lbl", "LBody",
        "Table", "THead", "TR", "TH", "TBody", "TR", "TD"]
    assert faults(made) == []


def test_same_pages_same_bytes() -> None:
    content = "<p>eins</p><ul><li>zwei</li></ul>"
    assert printed(content) == printed(content)


def test_fonts_are_the_tools_own(tmp_path: Path) -> None:
    made = printed("<h2>a</h2><p>b <strong>c</strong> <em>d</em></p>", css="h1, h2 { font-family: Gelasio }")
    names = {line.split()[0].split("+")[1] for line in poppler("pdffonts", made, tmp_path).splitlines()[2:]}
    assert names == {"Gelasio-Bold", "Carlito", "Carlito-Bold", "Carlito-Italic"}


@pytest.mark.parametrize("content", [
    '<p><a href="https://x.y">a <em>b</em></a></p>',
    '<p><a href="https://x.y"><img src="karte.png" alt="Karte"/></a></p>',
    '<p id="a"><a href="#a">lang und <strong>weit</strong> und breit</a></p>',
    '<p>x <img src="karte.png" decorative="" alt=""/> y</p>',
    "<ul><li><p>a</p><p>b</p></li><li><p>c</p><ul><li>d</li></ul>e</li></ul>",
    "<ol><li>a<table><tr><td>1</td></tr></table></li><li><div>b</div></li></ol>",
    '<ul class="none"><li><h2>a</h2><p>b</p></li></ul>',
    '<table><tr><th colspan="2">a</th></tr><tr><td>1</td><td>2</td></tr></table>',
    "<table><tr><th>a</th><td>1</td></tr><tr><th>b</th><td>2</td></tr></table>",
    "<dl><dt>a</dt><dd>b<ul><li>c</li></ul></dd></dl>",
    '<figure><img src="karte.png" alt="Karte"/><figcaption>Quelle</figcaption></figure>',
    "<blockquote><p>a</p></blockquote><pre>b\n c</pre><hr/>",
    '<nav><ul class="none"><li><a href="#z">Z</a></li></ul></nav><p id="z">z</p>',
    "<ol>" + "<li>lang <b>fett</b><br/>weiter</li>" * 90 + "</ol>",
    "<table><thead><tr><th>a</th></tr></thead>" + "<tr><td>1</td></tr>" * 120 + "</table>",
    '<diagram of="phases"/>',
])
def test_whatever_the_vocabulary_allows_is_accessible(content: str, root: Path) -> None:
    css = ("p { width: 40mm } .none { list-style: none } "
           "@page { @top-left { content: 'k' } @bottom-right { content: counter(page) } }")
    assert faults(printed(content, root=root, css=css, images={"phases-1": SVG})) == []


def test_a_diagram_is_a_figure_with_its_words_drawn(tmp_path: Path) -> None:
    made = printed('<diagram of="phases"/>', images={"phases-1": SVG})
    assert "Findung" in poppler("pdftotext", made, tmp_path)
    assert ("Figure", "made from data") in tags(made)


def test_a_decoration_is_no_figure(root: Path) -> None:
    made = printed('<p>x <img src="karte.png" decorative=""/></p>', root=root)
    assert "Figure" not in [tag for tag, _ in tags(made)]
    assert b"/Image" in made


@pytest.mark.parametrize(("content", "css", "expected"), [
    ('<img @3:1 src="nix.png" alt="x"/>', "", "t.j2:3:1: error: there is no picture 'nix.png'"),
    ('<img @3:1 src="text.png" alt="x"/>', "",
     "t.j2:3:1: error: the picture 'text.png' cannot be shown here; usable are: png, jpeg, gif, webp, svg"),
    ('<img @3:1 src="../outside.png" alt="x"/>', "", "t.j2:3:1: error: '../outside.png' is not loaded"),
    ('<img @3:1 src="link.png" alt="x"/>', "", "t.j2:3:1: error: 'link.png' is not loaded"),
    ('<img @3:1 src="http://localhost:9/x.png" alt="x"/>', "", "t.j2:3:1: error: 'http://localhost:9"),
    ('<img @3:1 src="file:///etc/passwd" alt="x"/>', "", "t.j2:3:1: error: 'file:///etc/passwd'"),
    ('<img @3:1 src="data:image/png;base64,AAAA" alt="x"/>', "", "t.j2:3:1: error: 'data:image"),
    ('<img @3:1 src="diagram:nix" alt="x"/>', "", "t.j2:3:1: error: there is no drawing 'nix'"),
    ("", "p { background: url(file:///etc/passwd) }", "own.css:1:21: error: 'file:///etc/passwd' is not loaded"),
    ("", "@import 'http://localhost:9/x.css';", "own.css:1:10: error: 'http://localhost:9/x.css'"),
    ("", "@import 'style.css';",
     "own.css:1:10: error: the picture 'style.css' cannot be shown here; usable are: png, jpeg, gif, webp, svg"),
    ("", "@font-face { font-family: x; src: url(http://localhost:9/x.ttf) }", "own.css:1:39: error: 'http://local"),
])
def test_nothing_but_the_workshops_pictures_is_loaded(
        content: str, css: str, expected: str, root: Path) -> None:
    (root / "text.png").write_text("x", encoding="utf-8")
    (root / "style.css").write_text("p { color: red }", encoding="utf-8")
    (root / "link.png").symlink_to(root.parent / "outside.png")
    made, lines = print_page(content + "<p>x</p>", css=css, root=root)
    wanted = expected.format(root=root.as_uri(), parent=root.parent.as_uri())
    assert made is None
    assert any(line.startswith(wanted) for line in lines), lines


@pytest.mark.parametrize(("css", "expected"), [
    ("p {\n  colr: red }", "own.css:2:3: warning: CSS: Ignored `colr: red `, unknown property."),
    ("p { color: rot }", "own.css:1:5: warning: CSS: Ignored `color: rot `, invalid value."),
    ("p > > b { color: red }", "own.css:1:1: warning: CSS: Invalid or unsupported selector"),
])
def test_what_css_gets_wrong_is_reported_in_its_file(css: str, expected: str) -> None:
    made, lines = print_page("<p>x</p>", css=css)
    assert made
    assert len(lines) == 1
    assert lines[0].startswith(expected)


def test_characters_no_font_has_are_reported_where_they_were_written() -> None:
    made, lines = print_page(f"<p @3:1>{HERE.mark}a ☐ b ☐</p><p @4:1>\U0001f600\u200d\u00ad</p>")
    assert made
    assert lines == [
        "content/w/goals.yaml:7:5: warning: no font of the tool has the character '☐' (U+2610)",
        "t.j2:4:1: warning: no font of the tool has the character '\U0001f600' (U+1F600)"]


def test_pages_are_counted() -> None:
    made, _ = print_page("<section>a</section><section>b</section>", css="section { break-before: page }")
    assert made
    assert made.pages == 3
    assert len(pypdf.PdfReader(io.BytesIO(made.content)).pages) == 3


def test_hyphens_are_the_tools_own_and_read_as_hyphens(tmp_path: Path) -> None:
    made = printed("<p>Entwicklungsphasen, Win\u2011Win</p>",
                   css="p { width: 22mm; hyphens: auto; font-family: Carlito, 'Impuls Hyphen' }")
    words = poppler("pdftotext", made, tmp_path, "-bbox")
    assert ">Entwicklungs\u2010</word>" in words
    assert ">Win\u2011Win</word>" in words
    fonts = [line.split()[0].partition("+")[2] for line in poppler("pdffonts", made, tmp_path).splitlines()[2:]]
    assert sorted(fonts) == ["Carlito", "Carlito-Bold", "Impuls-Hyphen"]
    assert faults(made) == []


def test_characters_the_wanted_font_lacks_are_noted() -> None:
    made, lines = print_page("<p>→</p>", css="p { font-family: Gelasio }")
    assert made
    assert len(lines) == 1
    assert lines[0].startswith("t.j2:1:1: note: these characters are printed in ")
    assert lines[0].endswith(": →")
    assert print_page("<p>→</p>", css="p { font-family: Gelasio, Carlito }")[1] == []
