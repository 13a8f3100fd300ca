"""Renders text boxes with LibreOffice and reads back the lines it made, to compare with what we measure."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

from pptx import Presentation
from pptx.enum.text import MSO_AUTO_SIZE
from pptx.util import Mm, Pt

from impuls_workshop.resources import fonts_folder

SOFFICE, PDFTOTEXT = shutil.which("soffice"), shutil.which("pdftotext")


@dataclass(frozen=True)
class TextBox:
    text: str
    size: float
    width: float
    font: str = "Carlito"
    bold: bool = False


def rendered_lines(boxes: list[TextBox], folder: Path) -> list[list[tuple[str, float, float]]]:
    """Return for each box its lines: the text without spaces, top and bottom in mm."""
    deck = folder / "boxes.pptx"
    _write(boxes, deck)
    pdf = to_pdf(deck, folder)
    subprocess.run([str(PDFTOTEXT), "-bbox", str(pdf), str(folder / "boxes.xml")], check=True)
    pages = re.findall(r"<page .*?</page>", (folder / "boxes.xml").read_text("utf-8"), re.S)
    return [_lines(page) for page in pages]


def to_pdf(deck: Path, folder: Path) -> Path:
    fonts = folder / "fonts.conf"
    fonts.write_text(
        '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>'
        '<include ignore_missing="yes">/etc/fonts/fonts.conf</include>'
        f"<dir>{fonts_folder()}</dir></fontconfig>")
    profile = (folder / "profile").as_uri()
    subprocess.run(
        [str(SOFFICE), f"-env:UserInstallation={profile}", "--headless", "--convert-to", "pdf", "--outdir",
         str(folder), str(deck)],
        check=True, capture_output=True, timeout=120, env={**os.environ, "FONTCONFIG_FILE": str(fonts)})
    return deck.with_suffix(".pdf")


def _write(boxes: list[TextBox], path: Path) -> None:
    deck = Presentation()
    deck.slide_width, deck.slide_height = Mm(400), Mm(600)
    for box in boxes:
        slide = deck.slides.add_slide(deck.slide_layouts[6])
        frame = slide.shapes.add_textbox(Mm(10), Mm(10), Mm(box.width), Mm(100)).text_frame
        frame.word_wrap, frame.auto_size = True, MSO_AUTO_SIZE.NONE
        frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = 0
        run = frame.paragraphs[0].add_run()
        run.text, run.font.size, run.font.name, run.font.bold = box.text, Pt(box.size), box.font, box.bold
    deck.save(path)


def _lines(page: str) -> list[tuple[str, float, float]]:
    words = [
        (float(word.get("yMin", 0)), float(word.get("xMin", 0)), float(word.get("yMax", 0)), word.text or "")
        for word in ElementTree.fromstring(page.replace("&nbsp;", " ")).iter("word")
    ]
    lines: list[list[tuple[float, float, float, str]]] = []
    for word in sorted(words):
        if lines and abs(lines[-1][0][0] - word[0]) < 1.5:
            lines[-1].append(word)
        else:
            lines.append([word])
    return [("".join(text for *_, text in sorted(line, key=lambda each: each[1])),
             line[0][0] * 25.4 / 72, line[0][2] * 25.4 / 72) for line in lines]
