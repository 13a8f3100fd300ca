"""`impuls impose`: page order, sizes, tags, and files it does not take."""

from __future__ import annotations

import io

import pytest
from pypdf import PdfReader, PdfWriter

from impuls_workshop import cli
from impuls_workshop.imposing import sides
from tests.pdf.bench import faults, tags

MM = 25.4 / 72


def run(capsys, *arguments: object) -> tuple[int, str, str]:
    code = cli.main(["--lang", "en", *map(str, arguments)])
    said = capsys.readouterr()
    return code, said.out, said.err


@pytest.mark.parametrize("pages", range(1, 30))
def test_a_folded_booklet_reads_in_order(pages):
    printed = sides("booklet", pages)
    assert len(printed) % 2 == 0
    leaves = [printed[index : index + 2] for index in range(0, len(printed), 2)]
    # The folded stack: first the right half of each front with the left of its back, then outwards again.
    first = [page for front, back in leaves for page in (front[1], back[0])]
    second = [page for front, back in reversed(leaves) for page in (back[1], front[0])]
    read = first + second
    assert [page for page in read if page is not None] == list(range(pages))
    assert read[pages:] == [None] * (len(read) - pages)


def test_pages_stand_side_by_side_at_half_the_size(numbered, capsys):
    source = numbered(6)
    code, out, _ = run(capsys, "impose", source, "--as", "booklet")
    assert code == 0
    assert "4 sides on 2 sheets" in out
    made = PdfReader(source.with_name("numbered-booklet.pdf"))
    words = [page.extract_text().split() for page in made.pages]
    leaves = [[word for word in side if word.startswith("Blatt")] for side in words]
    assert leaves == [["Blatt1"], ["Blatt2"], ["Blatt6", "Blatt3"], ["Blatt4", "Blatt5"]]
    for page in made.pages:
        assert [float(side) * MM for side in page.mediabox[2:]] == pytest.approx([297, 210], abs=0.1)


def test_sheets_are_accessible_and_name_the_pages(numbered, capsys):
    source = numbered(5)
    for way in ("2-up", "4-up", "booklet"):
        assert run(capsys, "impose", source, "--as", way, "--paper", "A3")[0] == 0
        content = source.with_name(f"numbered-{way}.pdf").read_bytes()
        assert faults(content) == []
        named = sorted(alt for tag, alt in tags(content) if tag == "Figure")
        assert named == [f"Seite {number} von numbered.pdf" for number in range(1, 6)]
        assert PdfReader(io.BytesIO(content)).root_object["/Lang"] == "de-DE"


def test_backs_are_turned_for_a_printer_that_turns_over_the_other_edge(numbered, capsys):
    source = numbered(8)
    turned = {}
    for flip in ("long", "short"):
        target = source.with_name(f"{flip}.pdf")
        assert run(capsys, "impose", source, "--as", "booklet", "--flip", flip, "--output", target)[0] == 0
        turned[flip] = [page.rotation for page in PdfReader(target).pages]
    assert turned == {"long": [0, 180, 0, 180], "short": [0, 0, 0, 0]}


def test_the_same_bytes_again(numbered, capsys):
    source = numbered(3)
    target = source.with_name("numbered-2-up.pdf")
    run(capsys, "impose", source, "--as", "2-up")
    first = target.read_bytes()
    run(capsys, "impose", source, "--as", "2-up")
    assert target.read_bytes() == first


def test_the_input_is_never_overwritten(numbered, capsys):
    source = numbered(3)
    before = source.read_bytes()
    link = source.with_name("link.pdf")
    link.hardlink_to(source)
    for target in (source, link):
        code, _, err = run(capsys, "impose", source, "--as", "2-up", "--output", target)
        assert code == 2
        assert "would be overwritten" in err
    assert source.read_bytes() == before


def form() -> bytes:
    writer = PdfWriter()
    writer.add_blank_page(100, 100)
    from pypdf.generic import ArrayObject, DictionaryObject, NameObject, TextStringObject

    field = writer._add_object(DictionaryObject({
        NameObject("/FT"): NameObject("/Tx"), NameObject("/T"): TextStringObject("name")}))
    writer.root_object[NameObject("/AcroForm")] = DictionaryObject({NameObject("/Fields"): ArrayObject([field])})
    made = io.BytesIO()
    writer.write(made)
    return made.getvalue()


def locked() -> bytes:
    writer = PdfWriter()
    writer.add_blank_page(100, 100)
    writer.encrypt("secret", algorithm="RC4-128")
    made = io.BytesIO()
    writer.write(made)
    return made.getvalue()


@pytest.mark.parametrize(("content", "words"), [
    (form, "fields to fill in"), (locked, "password"), (lambda: b"%PDF-1.7\nno", "no PDF"), (lambda: b"", "no PDF"),
])
def test_files_that_cannot_be_imposed_are_refused_and_nothing_is_written(tmp_path, capsys, content, words):
    source = tmp_path / "some.pdf"
    source.write_bytes(content())
    code, _, err = run(capsys, "impose", source, "--as", "2-up")
    assert code == 1
    assert words in err
    assert list(tmp_path.iterdir()) == [source]


def test_a_missing_file_is_wrong_usage(tmp_path, capsys):
    code, _, err = run(capsys, "impose", tmp_path / "none.pdf", "--as", "2-up")
    assert code == 2
    assert "there is no file" in err
