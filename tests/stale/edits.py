"""What people do to a workshop's folder between two builds, by chance."""

from __future__ import annotations

import os
import random
import re
import shutil
import struct
import zlib
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
EXAMPLE = ROOT / "content" / "harz"
WORDS = ("Gemeinde", "Absprache", "Vorhaben", "gemeinsam", "verlässlich", "Runde", "Beschluss", "offen")
COLOURS = ("2F6B57", "27408B", "7A1F3D", "1F4E79", "5B3A8C")


class Folder:
    """A workshop's folder, its builds' options, and the chance that changes them."""

    def __init__(self, content: Path, output: Path, chance: random.Random) -> None:
        self.workshop = content / "stadt"
        self.output = output / "stadt"
        self.chance = chance
        self.options: list[str] = []
        self._kept: dict[Path, bytes] = {}
        shutil.copytree(EXAMPLE, self.workshop)
        page = self.workshop / "pages" / "9-bild.md"
        page.parent.mkdir(exist_ok=True)
        page.write_text("---\ntitle: Ein Bild\nimage: images/bild.png\nalt: Eine Fläche\n---\nText neben dem Bild.\n",
                        encoding="utf-8")
        (self.workshop / "images").mkdir(exist_ok=True)
        self.picture()

    def texts(self) -> list[Path]:
        """The files of the content."""
        found = [path for ending in ("*.yaml", "*.md") for path in self.workshop.rglob(ending)]
        return sorted(path for path in found if "templates" not in path.parts and path.name != "RIGHTS.md")

    def word(self) -> str:
        """Put another word for one."""
        path = self.chance.choice(self.texts())
        text = path.read_text(encoding="utf-8")
        words = [found for found in re.finditer(r"\b[A-ZÄÖÜ][a-zäöüß]{5,}\b", text)
                 if text[: found.start()].count("---") != 1]
        if not words:
            return "nothing"
        old = self.chance.choice(words)
        new = self.chance.choice(WORDS)
        path.write_text(f"{text[: old.start()]}{new}{text[old.end() :]}", encoding="utf-8")
        return f"{path.name}: {old[0]} → {new}"

    def remark(self) -> str:
        """Shift all lines of a file."""
        path = self.chance.choice([path for path in self.texts() if path.suffix == ".yaml"])
        path.write_text("# Bemerkung\n" + path.read_text(encoding="utf-8"), encoding="utf-8")
        return f"{path.name}: a remark"

    def item(self) -> str:
        """Add a goal, or a page."""
        number = self.chance.randrange(1000)
        page = self.workshop / "pages" / f"5-{number}.md"
        page.write_text(f"---\ntitle: Seite {number}\n---\n- {self.chance.choice(WORDS)}\n- {number}\n",
                        encoding="utf-8")
        return f"{page.name} added"

    def remove(self) -> str:
        """Remove a file that nothing else depends on, or put it back."""
        optional = ("scales.yaml", "feedback.yaml", "stakeholders.yaml", "pages/9-bild.md")
        path = self.workshop / self.chance.choice(optional)
        if path in self._kept and not path.exists():
            path.write_bytes(self._kept.pop(path))
            return f"{path.name} restored"
        if path.is_file():
            self._kept[path] = path.read_bytes()
            path.unlink()
            return f"{path.name} removed"
        return "nothing"

    def break_it(self) -> str:
        """Break a file."""
        path = self.workshop / "goals.yaml"
        path.write_text(path.read_text(encoding="utf-8") + "\n- {titel: broken\n", encoding="utf-8")
        return "goals.yaml broken"

    def brand(self) -> str:
        """Choose other colours, beside the workshop or in it."""
        path = self.chance.choice((self.workshop, self.workshop.parent)) / "_brand.yml"
        if path.exists() and self.chance.random() < 0.3:
            path.unlink()
            return "brand removed"
        path.write_text(f'color: {{primary: "#{self.chance.choice(COLOURS)}"}}\n', encoding="utf-8")
        return f"brand in {path.parent.name}"

    def stylesheet(self) -> str:
        """Override an artifact with another stylesheet, or give the override up."""
        own = self.workshop / "templates" / "handout"
        if own.exists() and self.chance.random() < 0.3:
            shutil.rmtree(own)
            return "own handout removed"
        if not own.exists():
            shutil.copytree(ROOT / "templates" / "handout", own)
        sheet = own / "handout.css"
        rule = f"\nh2 {{ margin-top: {self.chance.randrange(4, 12)}mm }}\n"
        sheet.write_text(sheet.read_text(encoding="utf-8") + rule, encoding="utf-8")
        return "stylesheet changed"

    def template(self) -> str:
        """Override the deck's template, with another word or with none."""
        own = self.workshop / "templates" / "deck"
        if own.exists() and self.chance.random() < 0.3:
            shutil.rmtree(own)
            return "own deck removed"
        if not own.exists():
            shutil.copytree(ROOT / "templates" / "deck", own)
        file = own / "deck.xml.j2"
        slide = (f'<slide layout="content"><title>Neu {self.chance.randrange(1000)}</title>'
                 f"<body><p>Wort</p></body></slide>\n</deck>")
        text = (ROOT / "templates" / "deck" / "deck.xml.j2").read_text(encoding="utf-8")
        file.write_text(slide.join(text.rsplit("</deck>", 1)), encoding="utf-8")
        return "template changed"

    def layouts(self) -> str:
        """Override the layouts with another size of type, or give that up."""
        own = self.workshop / "templates" / "theme" / "layouts.yaml"
        if own.exists():
            own.unlink()
            return "own layouts removed"
        own.parent.mkdir(parents=True, exist_ok=True)
        text = (ROOT / "templates" / "theme" / "layouts.yaml").read_text(encoding="utf-8")
        own.write_text(re.sub(r"size: 24\b", "size: 23", text, count=1), encoding="utf-8")
        return "own layouts"

    def picture(self) -> str:
        """Draw another picture."""
        side, value = self.chance.randrange(40, 90), self.chance.randrange(256)
        rows = b"".join(b"\0" + bytes((value, 100, 200)) * side for _ in range(side))

        def chunk(kind: bytes, body: bytes) -> bytes:
            return struct.pack(">L", len(body)) + kind + body + struct.pack(">L", zlib.crc32(kind + body))

        (self.workshop / "images" / "bild.png").write_bytes(
            b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">2L5B", side, side, 8, 2, 0, 0, 0))
            + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b""))
        return f"picture of {side} pixels"

    def people(self) -> str:
        """Change who takes part."""
        path = self.workshop / "participants.csv"
        if path.exists() and self.chance.random() < 0.3:
            path.unlink()
            return "people removed"
        names = "".join(f"Person {self.chance.randrange(100)} {number};Ort\n" for number in range(4))
        path.write_text("Name;Organisation\n" + names, encoding="utf-8")
        return "people changed"

    def option(self) -> str:
        """Choose other options."""
        self.options = list(self.chance.choice(([], [], ["--aspect", "4:3"], ["--grey"], ["--large-print"],
                                                ["--audience", "facilitators"])))
        return f"options {self.options}"

    def touch(self) -> str:
        """Touch a file without changing it."""
        path = self.chance.choice(self.texts())
        os.utime(path)
        return f"{path.name} touched"

    def output_changed(self) -> str:
        """Delete or change a finished file."""
        files = sorted(self.output.iterdir()) if self.output.is_dir() else []
        if not files:
            return "nothing"
        path = self.chance.choice(files)
        if self.chance.random() < 0.5:
            path.unlink()
            return f"{path.name} deleted"
        path.write_bytes(path.read_bytes()[:-9] + b"something")
        return f"{path.name} changed by hand"

    def settings(self) -> str:
        """Change the title or the shape of the slides where the workshop says it."""
        path = self.workshop / "workshop.yaml"
        text = path.read_text(encoding="utf-8")
        if self.chance.random() < 0.5:
            text = re.sub(r"(?m)^aspect:.*\n", "", text)
            text += self.chance.choice(("", 'aspect: "4:3"\n'))
        else:
            text = re.sub(r"(?m)^title:.*$", f"title: Kooperation {self.chance.randrange(1000)}", text)
        path.write_text(text, encoding="utf-8")
        return "settings"

    def edit(self) -> str:
        """Do one of these things, most often what people do most often."""
        often: list[Callable[[], str]] = [self.word] * 8
        seldom = [self.remark, self.item, self.remove, self.break_it, self.brand, self.stylesheet, self.template,
                  self.layouts, self.picture, self.people, self.option, self.touch, self.output_changed, self.settings]
        return self.chance.choice(often + seldom)()
