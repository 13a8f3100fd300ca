"""Hostile YAML and names of files."""

from __future__ import annotations

import os

from tests.trust.hostile.corpus import Ground, case, cases

AT = "small/workshop.yaml:"


def settings(ground: Ground, text: str) -> None:
    """Write the workshop's settings."""
    ground.write("workshop.yaml", text)


cases("deck", "refused", AT, settings, {
    "yaml: a tag that runs a command": 'title: !!python/object/apply:os.system ["touch pwned"]\n',
    "yaml: a billion laughs": "a: &a [x, x]\n" + "".join(
        f"{chr(98 + n)}: &{chr(98 + n)} [*{chr(97 + n)}, *{chr(97 + n)}]\n" for n in range(20)) + "title: *u\n",
    "yaml: an alias of itself": "title: &a [*a]\n",
    "yaml: a key twice": "title: A\nlanguage: en\ntitle: B\n",
    "yaml: 100,000 brackets": "title: " + "[" * 100_000,
    "yaml: 2 MiB": "title: A\nnotes: " + "x" * (2 << 20) + "\n",
    "yaml: a zero byte": "title: A\0B\n",
    "yaml: a terminal's escape": "title: \x1b]0;pwned\x07\x1b[2JA\n",
    "yaml: an escape written as escape": 'title: "\\e[31mA\\x9b2J"\n',
    "yaml: a turned direction": "title: A\u202egnp.exe\u202c\n",
    "yaml: a turned direction as escape": 'title: "A\\u202Egnp.exe"\n',
    "yaml: half a character": "title: \ud800\n",
    "yaml: half a character as escape": 'title: "\\ud800"\n',
    "yaml: no character at all": 'title: "\\UFFFFFFFF"\n',
    "yaml: a number of 5,000 digits": "title: A\nparticipants: {planned: " + "9" * 5000 + "}\n",
    "yaml: infinity": "title: A\nparticipants: {planned: .inf}\n",
    "yaml: a date that is none": "title: A\ndate: 99999-99-99\n",
    "yaml: a merge key": "title: A\n<<: {language: en}\n",
    "yaml: a list as key": "title: A\n? [a, b]\n: c\n",
    "yaml: two documents": "title: A\n---\ntitle: B\n",
    "yaml: a key with escapes": 'title: A\n"\\e[2J\\u202e": B\n',
    "yaml: a label with escapes": 'title: A\nlabels: {agenda: "\\e]8;;http://evil\\a"}\n',
    "yaml: nothing": "",
    "yaml: an unknown language": 'title: A\nlanguage: "x-../../../etc/passwd"\n',
    "yaml: a template elsewhere": "title: A\ntemplate: ../../secret.txt\n",
    "yaml: a template at the root": "title: A\ntemplate: /etc/passwd\n",
    "yaml: a label with an unknown name in bidi": 'title: A\nlabels: {"ag\\u202eenda": B}\n',
})


@case("yaml: another encoding", AT)
def _(ground: Ground) -> None:
    ground.write("workshop.yaml", "title: Ä\n".encode("utf-16"))


@case("yaml: bytes by chance", AT)
def _(ground: Ground) -> None:
    ground.write("workshop.yaml", bytes(n * 37 % 256 for n in range(5000)))


@case("yaml: variables of the environment", outcome="built")
def _(ground: Ground) -> None:
    ground.write("workshop.yaml", "title: ${IMPULS_SECRET} $IMPULS_SECRET %IMPULS_SECRET% ~/secret.txt\n")


@case("yaml: 3,000 levels of mappings", "goals.yaml:")
def _(ground: Ground) -> None:
    ground.write("goals.yaml", "".join(f"{' ' * n}a:\n" for n in range(1400)))


@case("yaml: 50,000 goals", outcome="either")
def _(ground: Ground) -> None:
    ground.write("goals.yaml", "".join(f"- Goal {n}\n" for n in range(50_000)))


@case("yaml: 20,000 mistakes", "goals.yaml:")
def _(ground: Ground) -> None:
    ground.write("goals.yaml", "".join(f"- {{zz{n}: x}}\n" for n in range(20_000)))


@case("yaml: 3,000 bodies, each tied to the next", outcome="either")
def _(ground: Ground) -> None:
    nodes = "".join(f"  - {{id: n{n}, title: Body {n}, level: a, kind: gremium}}\n" for n in range(3000))
    edges = "".join(f"  - {{from: n{n}, to: n{(n * 7 + 1) % 3000}, title: e}}\n" for n in range(3000))
    ground.write("model.yaml", f"title: M\nlevels: [{{id: a, title: A}}]\nnodes:\n{nodes}edges:\n{edges}")


@case("yaml: a chart of 20,000 points", outcome="either")
def _(ground: Ground) -> None:
    values = ", ".join(str(n) for n in range(20_000))
    names = ", ".join(f"n{n}" for n in range(20_000))
    ground.write("charts.yaml", f"- id: c\n  title: C\n  kind: line\n  alt: A\n  categories: [{names}]\n"
                                f"  series: [{{title: S, values: [{values}]}}]\n")


@case("yaml: a chart of infinite numbers", "charts.yaml:")
def _(ground: Ground) -> None:
    ground.write("charts.yaml", "- id: c\n  title: C\n  kind: column\n  alt: A\n  categories: [a, b, c]\n"
                                "  series: [{title: S, values: [1e999, .nan, 1e308]}]\n")


@case("yaml: an agenda of years", "agenda.yaml:")
def _(ground: Ground) -> None:
    ground.write("agenda.yaml", 'start: "09:00"\nblocks:\n' + "  - {title: B, minutes: 99999999999999999999}\n" * 3)


@case("yaml: 1,000 phases", outcome="either")
def _(ground: Ground) -> None:
    ground.write("phases.yaml", "".join(f"- {{id: p{n}, title: Phase {n}}}\n" for n in range(1000)))


@case("names: a line end and an escape", folder="a\nb\x1b[31mc", outcome="either")
def _(ground: Ground) -> None:
    ground.write("workshop.yaml", "title: A\nlanguage: xxxxxxxxxxxxxxx\n")


@case("names: a direction turned", folder="a\u202eb\u2028c", outcome="either")
def _(ground: Ground) -> None:
    ground.write("workshop.yaml", "title: A\n")


@case("names: a device of Windows", folder="CON", outcome="either")
def _(ground: Ground) -> None:
    ground.write("workshop.yaml", "title: A\n")


@case("names: 200 letters and a colon", folder="a:" + "ä" * 100, outcome="either")
def _(ground: Ground) -> None:
    ground.write("workshop.yaml", "title: A\n")


@case("names: bytes that are no text", "pages/")
def _(ground: Ground) -> None:
    ground.write(os.fsdecode(b"pages/1-\xff\x1b[2J.md"), "---\ntitle: A\n---\n")


@case("names: an item with an escape", "pages/")
def _(ground: Ground) -> None:
    ground.write("pages/1-a\x1b[2Jb\n.md", "---\ntitle: A\n---\nText\n")
