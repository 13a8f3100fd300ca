"""Hostile Markdown and front matter."""

from __future__ import annotations

from tests.trust.hostile.corpus import Ground, case, cases

AT = "pages/1-page.md:"


def page(ground: Ground, text: str) -> None:
    """Write a page."""
    ground.page(text.replace("{listener}", ground.listener))


cases("deck", "refused", AT, page, {
    "markdown: a link that runs": "[a](javascript:alert(1))\n",
    "markdown: a link that runs, disguised": "[a](java&#115;cript&colon;alert(1))\n",
    "markdown: a link to a file": "[a](file:///etc/passwd)\n",
    "markdown: a link that starts a program": "[a](ppaction://program?file=calc.exe)\n",
    "markdown: a link without scheme": "[a](//evil.example/x)\n",
    "markdown: a link that is data": "[a](data:text/html;base64,PHNjcmlwdD4=)\n",
    "markdown: a picture above": "![a](../../secret.png)\n",
    "markdown: a picture at the root": "![a](/etc/passwd)\n",
    "markdown: a picture of a drive": "![a](C:\\secret.png)\n",
    "markdown: a picture by file address": "![a](file:///etc/passwd)\n",
    "markdown: a picture from the network": "![a]({listener}a.png)\n",
    "markdown: a turned direction as reference": "A &#x202e;gnp.exe\n",
    "markdown: bidi and zero bytes": "A \u202e B \0 C\n",
})
cases("deck", "built", AT, page, {
    "markdown: a script": "<script>alert(1)</script>\n",
    "markdown: a frame": "Text <iframe src={listener}></iframe>\n",
    "markdown: an escape as reference": "A &#x1b;[2J &#x9b; B\n",
    "markdown: a place mark as reference": "A &#xfdd0;secret.txt:1:1&#xfdd1; B\n",
})
cases("deck", "either", AT, page, {
    "markdown: lists 10,000 deep": "".join(f"{' ' * (2 * n)}- a\n" for n in range(600)) + "- " * 10_000 + "a\n",
    "markdown: quotes 10,000 deep": ">" * 10_000 + " a\n",
    "markdown: a line of 1 MB": "word " * 200_000 + "\n",
    "markdown: a word of 1 MB": "w" * 1_000_000 + "\n",
    "markdown: a table of 10,000 columns": "|a" * 10_000 + "|\n" + "|-" * 10_000 + "|\n" + "|b" * 10_000 + "|\n",
    "markdown: a table of 20,000 rows": "|a|b|\n|-|-|\n" + "|c|d|\n" * 20_000,
    "markdown: 50,000 open brackets": "[" * 50_000 + "\n",
    "markdown: 50,000 open stars": "*a **b " * 25_000 + "\n",
    "markdown: 50,000 backticks": "".join("`" * (n % 300) + " " for n in range(5_000)) + "\n",
    "markdown: 50,000 references": "[a]: http://a.example/\n" * 10_000 + "[a]" * 30_000 + "\n",
    "markdown: 100,000 headings": "## a\n\n" * 50_000,
    "markdown: 100,000 paragraphs": "a\n\n" * 100_000,
    "markdown: links in pictures in links": "[![" * 3000 + "a" + "](b)](c)" * 3000 + "\n",
    "markdown: 30,000 emphases in each other": "*" * 30_000 + "a" + "*" * 30_000 + "\n",
})
cases("handout", "either", AT, page, {
    "markdown on paper: a line of 1 MB": "word " * 200_000 + "\n",
    "markdown on paper: a word of 1 MB": "w" * 1_000_000 + "\n",
    "markdown on paper: lists deep": "- " * 900 + "a\n",
    "markdown on paper: 100,000 paragraphs": "a\n\n" * 100_000,
    "markdown on paper: 14,000 items": "- a\n" * 14_000,
    "markdown on paper: words of 300 letters": f"{'verbundstadt' * 25} " * 190 + "\n",
    "markdown on paper: cells with words of 900 letters": "| a | b |\n|-|-|\n"
        + f"| {'verbundstadt' * 75} | {'planungshaus' * 75} |\n" * 20,
    "markdown on paper: a cell of one word": f"| a | b |\n|-|-|\n| {'verbundstadt' * 4_500} | c |\n",
    "markdown on paper: a cell of one address": f"| a | b |\n|-|-|\n| {'verbund/' * 6_500} | c |\n",
    "markdown on paper: a cell of 11,000 words": f"| a | b |\n|-|-|\n| {'word ' * 11_000} | c |\n",
})


@case("markdown: front matter without end", AT)
def _(ground: Ground) -> None:
    ground.write("pages/1-page.md", "---\ntitle: A\n" + "a: b\n" * 100)


@case("markdown: front matter that is a tag", AT)
def _(ground: Ground) -> None:
    ground.write("pages/1-page.md", "---\n!!python/name:os.system\n---\nText\n")


@case("markdown: a picture's words with escapes", AT)
def _(ground: Ground) -> None:
    ground.page("Text", 'image: x.png\nalt: "\\e[2J\\u202e"\n')


@case("markdown: a page after nothing", AT)
def _(ground: Ground) -> None:
    ground.page("Text", "after: \"../../secret\"\nlayout: '{{ 7*7 }}'\n")


@case("markdown: code of templates", only="deck", outcome="built")
def _(ground: Ground) -> None:
    ground.page("{{ cycler.__init__.__globals__.os.popen('cat ../../secret.txt').read() }} {% include 'x' %}\n")
