"""Hostile PowerPoint templates, workbooks and lists of people."""

from __future__ import annotations

import io
import warnings
import zipfile
from collections.abc import Callable

from tests.foreign.made import REAL
from tests.trust.hostile.corpus import Ground, case

SAMPLE = REAL / "officer-default-4x3.pptx"
RELS = "ppt/slideLayouts/_rels/slideLayout1.xml.rels"
_RELATION = (b'<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s"'
             b' Target="%s"%s/></Relationships>')
OUT = b' TargetMode="External"'


def changed(extra: dict[str, bytes] | None = None, replace: dict[str, tuple[bytes, bytes]] | None = None) -> bytes:
    """A real template with parts added and texts replaced."""
    source, made = zipfile.ZipFile(SAMPLE), io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of names twice: they are meant
        for name in source.namelist():
            content = source.read(name)
            if replace and name in replace:
                assert replace[name][0] in content, name
                content = content.replace(*replace[name])
            archive.writestr(name, content)
        for name, content in (extra or {}).items():
            archive.writestr(name, content)
    return made.getvalue()


def related(kind: bytes, target: bytes, mode: bytes = b"") -> bytes:
    """A template with a relationship more."""
    return changed(replace={RELS: (b"</Relationships>", _RELATION % (kind, target, mode))})


LAYOUT = "ppt/slideLayouts/slideLayout1.xml"
TEMPLATES: dict[str, Callable[[], bytes]] = {
    "macros": lambda: changed({"ppt/vbaProject.bin": b"x"}),
    "an embedded program": lambda: related(b"oleObject", b"../embeddings/thing.bin"),
    "a control": lambda: related(b"control", b"../activeX/activeX1.xml"),
    "a picture elsewhere": lambda: related(b"image", b"http://127.0.0.1:9/x.png", OUT),
    "a picture on a share": lambda: related(b"image", b"file://///127.0.0.1/share/x.png", OUT),
    "a template elsewhere": lambda: related(b"attachedTemplate", b"http://127.0.0.1:9/x.dotm", OUT),
    "a document type": lambda: changed(replace={"ppt/theme/theme1.xml": (b"<a:theme ", b"<!DOCTYPE a><a:theme ")}),
    "entities": lambda: changed(replace={LAYOUT: (
        b"<p:sldLayout ", b'<!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/passwd">]><p:sldLayout ')}),
    "an entry above": lambda: changed({"ppt/../../evil.xml": b"<a/>"}),
    "an entry at the root": lambda: changed({"/etc/evil.xml": b"<a/>"}),
    "an entry with backslashes": lambda: changed({"..\\..\\evil.xml": b"<a/>"}),
    "a bomb": lambda: changed({"ppt/media/big.bin": bytes(200 * 2**20)}),
    "a bomb in a layout": lambda: changed(replace={LAYOUT: (b"<p:cSld", b" " * (150 * 2**20) + b"<p:cSld")}),
    "5,000 entries": lambda: changed({f"ppt/media/{n}.png": b"" for n in range(5000)}),
    "an entry twice": lambda: changed({LAYOUT: b"<a/>"}),
    "an entry twice in other letters": lambda: changed({"PPT/theme/theme1.xml": b"<a/>"}),
    "a password": lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600),
    "only half of it": lambda: SAMPLE.read_bytes()[:20_000],
    "no package": lambda: b"a text, not a template",
    "broken checksums": lambda: SAMPLE.read_bytes()[:900] + b"\0" * 3000 + SAMPLE.read_bytes()[3900:],
    "no presentation": lambda: changed(replace={"[Content_Types].xml": (b"presentation.main", b"nothing.main")}),
    "broken XML": lambda: changed(replace={LAYOUT: (b"</p:cSld>", b"")}),
    "XML 5,000 levels deep": lambda: changed(replace={LAYOUT: (
        b"</p:spTree>", b"<p:grpSp>" * 5000 + b"</p:grpSp>" * 5000 + b"</p:spTree>")}),
}
EITHER: dict[str, Callable[[], bytes]] = {
    "relationships in a circle": lambda: related(b"slideLayout", b"slideLayout1.xml"),
    "a part that is missing": lambda: related(b"image", b"../media/none.png"),
    "a relationship above": lambda: related(b"image", b"../../../../etc/passwd"),
    "a layout's name with bidi": lambda: changed(replace={LAYOUT: (
        b'<p:cSld name="', "<p:cSld name=\"\u202e&#x9b;2J".encode())}),
    "a slide as large as a country": lambda: changed(replace={"ppt/presentation.xml": (
        b"<p:sldSz ", b'<p:sldSz cx="999999999999" cy="1" data="')}),
}


def template(ground: Ground, content: bytes) -> None:
    """Write a template and name it."""
    ground.write("firm.pptx", content)
    ground.write("workshop.yaml", "title: A\ntemplate: firm.pptx\n")


for _name, _make in TEMPLATES.items():
    case(f"PowerPoint template: {_name}", "firm.pptx")(
        lambda ground, make=_make: template(ground, make()))  # type: ignore[misc]
for _name, _make in EITHER.items():
    case(f"PowerPoint template: {_name}", "firm.pptx", outcome="either")(
        lambda ground, make=_make: template(ground, make()))  # type: ignore[misc]


@case("PowerPoint template: a choice of layouts that lies", "firm.yaml:")
def _(ground: Ground) -> None:
    template(ground, SAMPLE.read_bytes())
    ground.write("firm.yaml", 'layouts:\n  content: {layout: "\\e[2J\\u202e", slots: {body: 99999999999999999999}}\n')


def xlsx(sheet: bytes, extra: dict[str, bytes] | None = None) -> bytes:
    """A workbook of one sheet."""
    from openpyxl import Workbook

    plain, made = io.BytesIO(), io.BytesIO()
    Workbook().save(plain)
    with zipfile.ZipFile(plain) as source, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in source.namelist():
            archive.writestr(name, sheet if name == "xl/worksheets/sheet1.xml" else source.read(name))
        for name, content in (extra or {}).items():
            archive.writestr(name, content)
    return made.getvalue()


SHEET = (b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>%s</sheetData>'
         b"</worksheet>")
GROUPING = "mix: [organisation]\n"
LISTS: dict[str, tuple[str, Callable[[], bytes]]] = {
    "a line of 1 MB": ("participants.csv", lambda: b"name,organisation\n" + b"a" * 1_000_000 + b",b\n"),
    "500,000 people": ("participants.csv", lambda: b"name,organisation\n" + b"a,b\n" * 500_000),
    "quotes without end": ("participants.csv", lambda: b'name,organisation\n"' * 100_000),
    "10,000 columns": ("participants.csv", lambda: b"a," * 10_000 + b"name\n" + b"b," * 10_000 + b"c\n"),
    "zero bytes": ("participants.csv", lambda: b"name,organisation\nA\0,B\n"),
    "escapes and bidi": ("participants.csv", "name,organisation\nA\x1b[2J\u202e,B\n".encode),
    "a bomb": ("participants.xlsx", lambda: xlsx(SHEET % (b" " * (900 * 2**20)))),
    "a bomb beside": ("participants.xlsx", lambda: xlsx(SHEET % b"", {"xl/media/a.bin": bytes(900 * 2**20)})),
    "entities": ("participants.xlsx", lambda: xlsx(b'<!DOCTYPE a [<!ENTITY a "aaaa">]>' + SHEET % b"&a;")),
    "a million columns": ("participants.xlsx", lambda: xlsx(
        SHEET % b'<row r="1"><c r="XFD1" t="inlineStr"><is><t>name</t></is></c></row><row r="1048576"/>')),
    "a cell far out": ("participants.xlsx", lambda: xlsx(
        SHEET % b'<row r="99999999999"><c r="ZZZZZZZ999999999999"><v>1</v></c></row>')),
    "no workbook": ("participants.xlsx", lambda: b"PK\x03\x04 nothing"),
    "a password": ("participants.xlsx", lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)),
}


def people(ground: Ground, file: str, content: bytes) -> None:
    """Write a list of people."""
    ground.write(file, content)
    ground.write("grouping.yaml", GROUPING)


for _name, (_file, _content) in LISTS.items():
    case(f"people: {_name}", _file, outcome="either")(
        lambda ground, file=_file, content=_content: people(ground, file, content()))  # type: ignore[misc]
