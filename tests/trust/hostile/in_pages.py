"""Hostile pages and stylesheets: what WeasyPrint would fetch, and what it never ends."""

from __future__ import annotations

from collections.abc import Callable

from tests.trust.hostile.corpus import Ground, Outcome, case, cases

HTML, CSS = "templates/handout/handout.html.j2:", "templates/handout/own.css"


def placed(ground: Ground, text: str) -> str:
    """Put the addresses into a text."""
    return (text.replace("{listener}", ground.listener)
            .replace("{secret}", f"file://{ground.around}/secret.txt")
            .replace("{picture}", f"file://{ground.around}/secret.png"))


def body(ground: Ground, text: str) -> None:
    """Write a page's body."""
    ground.paper(placed(ground, text))


def style(ground: Ground, text: str) -> None:
    """Write a page's stylesheet."""
    ground.paper('<div class="a"><div class="b"><p>Text</p></div></div>', placed(ground, text))


def head(ground: Ground, text: str) -> None:
    """Write a page's head."""
    ground.paper(head=placed(ground, text))


def many(outcome: Outcome, named: str, do: Callable[[Ground, str], None], texts: dict[str, str]) -> None:
    """Enter cases of papers."""
    cases("handout", outcome, named, do, texts)


many("refused", CSS, style, {
    "css: imports from the network": "@import '{listener}a.css';",
    "css: imports a file": "@import url('{secret}');",
    "css: imports what lies above": "@import '../../../secret.txt';",
    "css: a picture from the network": "p { background: url({listener}a.png) }",
    "css: a picture in a file": "p::before { content: url('{picture}') }",
    "css: a picture above": "p { background: url(../../secret.png) }",
    "css: a sign from the network": "p { display: list-item; list-style-image: url({listener}b.png) }",
    "css: a border from the network": "p { border: 1px solid; border-image: url({listener}c.png) 1 }",
    "css: a font from the network": "@font-face { font-family: X; src: url({listener}x.ttf) } p { font-family: X }",
    "css: a font in a file": "@font-face { font-family: X; src: url('{secret}') } p { font-family: X }",
    "css: a device": "p { background: url(file:///dev/zero) }",
    "css: a profile of colours": "@color-profile --x { src: url({listener}x.icc) } p { color: color(--x 0 0 0) }",
})
many("either", CSS, style, {
    "css: a billion laughs": ".a { --a: x x x x x x x x x x; " + "".join(
        f"--{chr(98 + n)}: " + f"var(--{chr(97 + n)}) " * 10 + ";" for n in range(10)) + "font-family: var(--k) }",
    "css: variables in a circle": ".a { --a: var(--b); --b: var(--a); color: var(--a) }",
    "css: a sheet as large as a town": "@page { size: 1000000mm 1000000mm; margin: 0 }",
    "css: a page without room": "@page { size: 1mm 1mm; margin: 5mm }",
    "css: huge letters": "p { font-size: 1e9px }",
    "css: tiny letters": "p { font-size: 1e-9px }",
    "css: a million columns": ".a { columns: 1000000; column-width: 0.001px }",
    "css: a grid of a million": ".a { display: grid; grid-template-columns: repeat(1000000, 1px) }",
    "css: a grid cell far out": ".a { display: grid } .b { grid-area: 100000 / 100000 / 200000 / 200000 }",
    "css: a box as high as a tower": ".a { height: 1e9mm }",
    "css: a thousand page breaks": ".b { padding-top: 200000mm }",
    "css: numbers without end": "p { width: calc(1e308mm * 1e308); margin: -1e38px; letter-spacing: 1e30px }",
    "css: 100,000 rules": "p{color:red}" * 80_000,
    "css: braces 50,000 deep": "{" * 50_000,
    "css: brackets 50,000 deep": "p { width: " + "(" * 50_000 + " }",
    "css: functions 5,000 deep": "p { width: " + "calc(" * 5_000 + "1px" + ")" * 5_000 + " }",
    "css: selectors in each other": ":is(" * 3_000 + "p" + ")" * 3_000 + "{ color: red }",
    "css: nested rules": "p {" * 3_000 + "color: red" + "}" * 3_000,
    "css: running heads in each other": ".a { position: running(x) } @page { @top-left { content: element(x) } }",
    "css: a leader without end": "p::after { content: leader('') leader('.') target-text('#x') }",
    "css: an attachment": "p { bookmark-label: url({secret}); link: url({secret}) }",
    "css: counters beyond": "p { counter-increment: a 9999999999999999 } p::before { content: counter(a, lower-roman) }",
    "css: escapes": "p::before { content: '\\1b[2J \\202e \\0 \\d800' }",
})
many("refused", HTML, body, {
    "html: a picture from the network": '<p><img src="{listener}a.png" alt="a"/></p>',
    "html: a picture in a file": '<p><img src="{picture}" alt="a"/></p>',
    "html: a picture above": '<p><img src="../../secret.png" alt="a"/></p>',
    "html: a picture in many sizes": '<p><img src="a.png" srcset="{listener}a.png 2x" alt="a"/></p>',
    "html: an object": '<object data="{secret}"></object>',
    "html: a frame": '<iframe src="{secret}"></iframe>',
    "html: an embedded file": '<embed src="{secret}"/>',
    "html: an attachment": '<p><a rel="attachment" href="{secret}">a</a></p>',
    "html: a link that runs": '<p><a href="javascript:alert(1)">a</a></p>',
    "html: a link to a file": '<p><a href="{secret}">a</a></p>',
    "html: a link of tabs and lines": '<p><a href="java&#9;script&#10;:alert(1)">a</a></p>',
    "html: a style with an address": '<p style="background: url({listener}a.png)">a</p>',
    "html: a drawing within": '<svg xmlns="http://www.w3.org/2000/svg"><image href="{picture}"/></svg>',
    "html: a cell over a million columns": '<table><tr><td colspan="1000000">a</td></tr></table>',
    "html: a cell over a million rows": '<table><tr><td rowspan="1000000">a</td></tr></table>',
    "html: 3,000 boxes in each other": "<div>" * 3000 + "a" + "</div>" * 3000,
    "html: 3,000 emphases in each other": "<p>" + "<em>" * 3000 + "a" + "</em>" * 3000 + "</p>",
    "html: 3,000 lists in each other": "<ul><li>" * 3000 + "a" + "</li></ul>" * 3000,
    "html: an unknown entity": "<p>&nosuch;</p>",
    "html: a comment and a processing instruction": '<?xml-stylesheet href="{listener}a.css"?><p>a</p><script/>',
    "html: not closed": "<p>a",
    "html: a form to elsewhere": '<form action="{listener}"><input type="file"/></form>',
    "html: a diagram as large as a country": '<diagram of="agenda" width="1e9" height="1e9"/>',
    "html: a document type": '<!DOCTYPE x [<!ENTITY a "b">]><p>&a;</p>',
})
many("refused", HTML, head, {
    "head: a stylesheet from the network": '<link rel="stylesheet" href="{listener}a.css"/>',
    "head: an attachment": '<link rel="attachment" href="{secret}"/>',
    "head: another base": '<base href="{listener}"/>',
    "head: a refresh": '<meta http-equiv="refresh" content="0;url={listener}"/>',
    "head: a style that imports": "<style>@import '{listener}a.css';</style>",
    "head: a script": '<script src="{listener}a.js"></script>',
})
many("either", HTML, body, {
    "html: flexible boxes in each other": '<div class="f">' * 25 + "<p>a</p>" + "</div>" * 25,
    "html: 40,000 boxes": "{% for i in range(40000) %}<div><p>a</p></div>{% endfor %}",
    "html: a table of 3,000 columns": "<table><tr>{% for i in range(3000) %}<td>a</td>{% endfor %}</tr></table>",
    "html: tables in tables": "<table><tr><td>" * 20 + "a" + "</td></tr></table>" * 20,
    "html: 1 MB of letters": "<p>{% for i in range(10000) %}" + "a" * 100 + "{% endfor %}</p>",
})


@case("html: 25 flexible boxes in each other", HTML, only="handout", outcome="either")
def _(ground: Ground) -> None:
    ground.paper('<div class="f">' * 9 + "<p>a</p>" + "</div>" * 9, ".f { display: flex; flex-wrap: wrap }")


@case("html: grids in each other", HTML, only="handout", outcome="either")
def _(ground: Ground) -> None:
    ground.paper('<div class="f">' * 9 + "<p>a</p>" + "</div>" * 9,
                 ".f { display: grid; grid-template-columns: repeat(20, 1fr) }")


def brand(ground: Ground, text: str) -> None:
    """Write a brand file."""
    ground.write("_brand.yml", placed(ground, text))


cases("handout", "either", "_brand.yml:", brand, {
    "brand: a font that imports": 'typography: {base: "x\'; } @import url({listener}a.css); p { a: \'"}\n',
    "brand: a font that fetches": 'typography: {base: "x; background: url({listener}a.png)"}\n',
    "brand: a font that ends the rule": 'typography: {headings: "x} p{background:url({listener}a.png)} a{b:"}\n',
    "brand: a font with quotes and line ends": 'typography: {base: "a\\"\\n} @import \'{listener}a.css\'; {"}\n',
    "brand: a font with a tag": 'typography: {base: "</style><script>"}\n',
})
cases("handout", "refused", "_brand.yml:", brand, {
    "brand: a colour that fetches": 'color: {primary: "red; background: url({listener}a.png)"}\n',
    "brand: a colour that ends the rule": 'color: {primary: "red} p{background:url({listener}a.png)}"}\n',
    "brand: colours in a circle": "color: {palette: {a: b, b: a}, primary: a}\n",
    "brand: a logo above": "logo: ../../secret.png\n",
    "brand: a logo from the network": "logo: {listener}a.png\n",
    "brand: a logo with quotes": "logo: {medium: {path: \"a') url({listener}\", alt: x}}\n",
})
