"""Templates that must not be opened are refused, with the part that is the reason."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

import impuls_workshop
from impuls_workshop.backends.pptx.foreign.opening import open_template
from impuls_workshop.diagnostics import Report, Span
from tests.foreign.conftest import ROOT
from tests.foreign.made import REAL
from tests.foreign.variants import made

SAMPLE = REAL / "officer-default-4x3.pptx"
RELS = "ppt/slideLayouts/_rels/slideLayout1.xml.rels"
OUTSIDE = (b'<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"'
           b' Target="http://example.org/x.png" TargetMode="External"/></Relationships>')
OLE = (b'<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/oleObject"'
       b' Target="../embeddings/thing.bin"/></Relationships>')


def changed(extra: dict[str, bytes] | None = None, replace: dict[str, tuple[bytes, bytes]] | None = None) -> bytes:
    source, made = zipfile.ZipFile(SAMPLE), io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in source.namelist():
            content = source.read(name)
            if replace and name in replace:
                before, after = replace[name]
                assert before in content
                content = content.replace(before, after)
            archive.writestr(name, content)
        for name, content in (extra or {}).items():
            archive.writestr(name, content)
    return made.getvalue()


CASES = {
    "macros": (lambda: changed({"ppt/vbaProject.bin": b"x"}), "foreign.active", "ppt/vbaProject.bin"),
    "ole": (lambda: changed(replace={RELS: (b"</Relationships>", OLE)}), "foreign.active",
            "ppt/embeddings/thing.bin"),
    "outside": (lambda: changed(replace={RELS: (b"</Relationships>", OUTSIDE)}), "foreign.leads-outside",
                "ppt/slideLayouts/slideLayout1.xml"),
    "doctype": (lambda: changed(replace={"ppt/theme/theme1.xml": (b"<a:theme ", b"<!DOCTYPE a><a:theme ")}),
                "foreign.doctype", "ppt/theme/theme1.xml"),
    "parent": (lambda: changed({"ppt/../../evil.xml": b"<a/>"}), "foreign.part-outside", "ppt/../../evil.xml"),
    "bomb": (lambda: changed({"ppt/media/big.bin": bytes(4 * 2**20)}), "foreign.too-large", "ppt/media/big.bin"),
    "many": (lambda: changed({f"ppt/media/{n}.png": b"" for n in range(4001)}), "foreign.too-many-parts", None),
    "twice": (lambda: changed({"PPT/theme/theme1.xml": b"<a/>"}), "foreign.repeated-part", "PPT/theme/theme1.xml"),
    "encrypted": (lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "foreign.encrypted", None),
    "text": (lambda: b"a text, not a template", "foreign.not-a-package", None),
    "other zip": (lambda: _zip({"a.txt": b"x"}), "foreign.not-a-package", None),
    "cut": (lambda: SAMPLE.read_bytes()[:20000], "foreign.not-a-package", None),
}


def _zip(files: dict[str, bytes]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return made.getvalue()


@pytest.mark.parametrize("case", CASES)
def test_a_template_that_may_do_harm_is_refused(case, tmp_path: Path) -> None:
    make, code, part = CASES[case]
    path = tmp_path / "template.pptx"
    path.write_bytes(make())
    report = Report()
    assert open_template(path, Span("template.pptx"), report) is None
    [found] = report.errors
    assert found.code == code
    assert found.span == Span("template.pptx")
    assert part is None or dict(found.values)["part"] == part


def test_a_missing_template_is_reported(tmp_path) -> None:
    report = Report()
    assert open_template(tmp_path / "none.pptx", Span("none.pptx"), report) is None
    assert [found.code for found in report.errors] == ["foreign.missing"]


def test_the_real_ones_are_opened() -> None:
    for path in REAL.glob("*.pptx"):
        report = Report()
        assert open_template(path, Span(path.name), report) is not None
        assert report.diagnostics == []


def test_an_add_ins_object_is_taken_out_of_the_master_and_that_is_said(tmp_path) -> None:
    path = tmp_path / "add-in.pptx"
    path.write_bytes(made("add-in.pptx"))
    report = Report()
    package = open_template(path, Span("add-in.pptx"), report)
    assert package is not None
    [found] = report.diagnostics
    assert (found.code, found.severity) == ("foreign.object-removed", "note")
    assert dict(found.values)["part"] == "ppt/slideMasters/slideMaster1.xml"
    master = package.parts["ppt/slideMasters/slideMaster1.xml"]
    assert b"oleObj" not in master
    assert b'type="body"' in master
    kinds = {reference.kind for reference in package.references("ppt/slideMasters/slideMaster1.xml")}
    assert kinds == {"slideLayout", "theme"}


def test_nothing_of_an_add_in_is_in_the_deck(tmp_path) -> None:
    path = tmp_path / "add-in.pptx"
    path.write_bytes(made("add-in.pptx"))
    result = impuls_workshop.build([ROOT / "content" / "harz"], only=["deck"], output=tmp_path, template=path)
    assert result.report.errors == []
    with zipfile.ZipFile(tmp_path / "harz" / "deck.pptx") as deck:
        assert not [name for name in deck.namelist()
                    if any(word in name for word in ("embeddings", "tags", ".vml", ".emf"))]
