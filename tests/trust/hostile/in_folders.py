"""Links, pipes, devices and loops in place of files."""

from __future__ import annotations

import os
from pathlib import Path

from tests.trust.hostile.corpus import DECK, Ground, case


@case("folders: the settings are a link to a secret", "workshop.yaml:")
def _(ground: Ground) -> None:
    (ground.workshop / "workshop.yaml").unlink()
    (ground.workshop / "workshop.yaml").symlink_to(ground.around / "secret.txt")


@case("folders: an item is a link to a secret", "pages/1-a.md:")
def _(ground: Ground) -> None:
    (ground.workshop / "pages").mkdir()
    (ground.workshop / "pages" / "1-a.md").symlink_to(ground.around / "secret.txt")


@case("folders: a list is a link to a secret", "goals.yaml:")
def _(ground: Ground) -> None:
    (ground.workshop / "goals.yaml").symlink_to(ground.around / "secret.yaml")


@case("folders: a folder of items is a link to a folder outside", "pages")
def _(ground: Ground) -> None:
    (ground.around / "else").mkdir()
    (ground.around / "else" / "1-a.md").write_text(f"---\ntitle: {ground.secret}\n---\n", encoding="utf-8")
    (ground.workshop / "pages").symlink_to(ground.around / "else")


@case("folders: an item is a pipe", "pages/1-a.md:")
def _(ground: Ground) -> None:
    (ground.workshop / "pages").mkdir()
    os.mkfifo(ground.workshop / "pages" / "1-a.md")


@case("folders: the settings are a pipe", "workshop.yaml")
def _(ground: Ground) -> None:
    (ground.workshop / "workshop.yaml").unlink()
    os.mkfifo(ground.workshop / "workshop.yaml")


@case("folders: a list is /dev/zero", "goals.yaml:")
def _(ground: Ground) -> None:
    (ground.workshop / "goals.yaml").symlink_to("/dev/zero")


@case("folders: an item is a folder", "pages/1-a.md")
def _(ground: Ground) -> None:
    (ground.workshop / "pages" / "1-a.md").mkdir(parents=True)


@case("folders: a folder of items is a link to the workshop", outcome="either")
def _(ground: Ground) -> None:
    (ground.workshop / "pages").symlink_to(ground.workshop)


@case("folders: pictures in a loop", "pages/1-page.md:")
def _(ground: Ground) -> None:
    (ground.workshop / "images").mkdir()
    (ground.workshop / "images" / "a").symlink_to(ground.workshop / "images" / "b")
    (ground.workshop / "images" / "b").symlink_to(ground.workshop / "images" / "a")
    (ground.workshop / "images" / "up").symlink_to(ground.workshop)
    ground.page("Text", "image: images/a\nalt: A\n")


@case("folders: templates in a loop", outcome="either")
def _(ground: Ground) -> None:
    (ground.workshop / "templates").mkdir()
    (ground.workshop / "templates" / "deck").symlink_to(ground.workshop / "templates")


@case("folders: a picture is a link outside", "pages/1-page.md:4")
def _(ground: Ground) -> None:
    (ground.workshop / "images").mkdir()
    (ground.workshop / "images" / "a.png").symlink_to(ground.around / "secret.png")
    ground.page("Text", "image: images/a.png\nalt: A\n".replace("image", "origin: example\nimage"))


@case("folders: a picture is a pipe", "pages/1-page.md:3")
def _(ground: Ground) -> None:
    (ground.workshop / "images").mkdir()
    os.mkfifo(ground.workshop / "images" / "a.png")
    ground.page("Text", "image: images/a.png\nalt: A\n")


@case("folders: a picture is /dev/zero", "pages/1-page.md:3")
def _(ground: Ground) -> None:
    (ground.workshop / "images").mkdir()
    (ground.workshop / "images" / "a.png").symlink_to("/dev/zero")
    ground.page("Text", "image: images/a.png\nalt: A\n")


@case("folders: the templates are a link outside", "templates")
def _(ground: Ground) -> None:
    outside = ground.around / "else" / "deck"
    outside.mkdir(parents=True)
    (outside / "artifact.yaml").write_text(DECK, encoding="utf-8")
    (outside / "deck.xml.j2").write_text(
        f'<deck title="{ground.secret}" language="en"><slide layout="content" id="a"><title>'
        f'{ground.secret}</title></slide></deck>', encoding="utf-8")
    (ground.workshop / "templates").symlink_to(outside.parent)


@case("folders: the brand is a link to a secret", "_brand.yml")
def _(ground: Ground) -> None:
    (ground.workshop / "_brand.yml").symlink_to(ground.around / "secret.yaml")


@case("folders: the layouts are a pipe", "layouts.yaml")
def _(ground: Ground) -> None:
    (ground.workshop / "templates" / "theme").mkdir(parents=True)
    os.mkfifo(ground.workshop / "templates" / "theme" / "layouts.yaml")


def artifact(ground: Ground, changes: tuple[str, str]) -> None:
    """Write an artifact with a changed line."""
    ground.slides('<deck title="t" language="en"></deck>')
    ground.write("templates/deck/artifact.yaml", DECK.replace(*changes))
    (Path(ground.around) / "evil.xml.j2").write_text(ground.secret, encoding="utf-8")


for _name, _changes in {
    "a template above": ("deck.xml.j2", "../../../../evil.xml.j2"),
    "a template at the root": ("deck.xml.j2", "/etc/passwd"),
    "a file above": ("deck.pptx", "../evil.pptx"),
    "a file at the root": ("deck.pptx", "/evil.pptx"),
    "a device as file": ("deck.pptx", "con.pptx"),
    "a file with a colon": ("deck.pptx", "a:b.pptx"),
    "a file of 300 letters": ("deck.pptx", "x" * 300 + ".pptx"),
    "a file with a line end": ("deck.pptx", '"deck\\n.pptx"'),
    "layouts above": ("format", "layouts: ../../../../secret.yaml\nformat"),
    "a size of paper that is none": ("format", "page: 1e9mm\nformat"),
}.items():
    case(f"artifact: {_name}", "templates/deck/artifact.yaml:")(
        lambda ground, changes=_changes: artifact(ground, changes))  # type: ignore[misc]
