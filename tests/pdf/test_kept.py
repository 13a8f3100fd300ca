"""What is kept between the documents of a process shows in none of them."""

from __future__ import annotations

import gc

from impuls_workshop.resources import fonts_folder
from tests.pdf.bench import poppler, printed

OWN = f'@font-face {{ font-family: Eigen; src: url("{(fonts_folder() / "Gelasio-Regular.ttf").as_uri()}") }}'
WANTED = "h1, p { font-family: Eigen, Carlito; font-weight: normal }"
HYPHENS = "html { font-family: Carlito, 'Impuls Hyphen' }"
PAGE = "<p>Wörter in einer Schrift, die nur eine Datei kennt.</p>"


def test_a_font_of_one_document_is_not_known_to_the_next(tmp_path):
    before = printed(PAGE, css=WANTED)
    assert "Gelasio" in poppler("pdffonts", printed(PAGE, css=OWN + WANTED), tmp_path).replace("Eigen", "Gelasio")
    assert printed(PAGE, css=WANTED) == before


def test_the_same_words_in_another_look_are_laid_out_anew():
    looks = ["", "p { letter-spacing: 2pt }", "p { word-spacing: 5pt }", "p { text-align: justify; width: 40mm }",
             "p { font-size: 20pt }", "p { font-variant-caps: small-caps }", "p { text-decoration: underline }",
             "p { hyphens: auto; width: 20mm }", "p { width: 20mm; hyphens: none }", "p { hyphens: auto; width: 20mm }"]
    made = [printed(PAGE, css=HYPHENS + css) for css in looks]
    assert len(set(made)) == len(looks) - 1
    assert made[-1] == made[-3]
    assert [printed(PAGE, css=HYPHENS + css) for css in reversed(looks)] == made[::-1]


def test_no_style_outlives_its_document():
    # One that is kept to the end of the process brings it down there.
    printed(PAGE, css=HYPHENS + "p { hyphens: auto; width: 20mm }")
    gc.collect()
    kinds = ("ComputedStyle", "AnonymousStyle", "Style")
    assert not [found for found in gc.get_objects() if type(found).__name__ in kinds
                and str(type(found).__module__).startswith("weasyprint")]
