"""What `impuls doctor` says about the machine."""

from __future__ import annotations

from impuls_workshop.messages import Language

MESSAGES: dict[str, dict[Language, str]] = {
    "ok": {"en": "ok", "de": "da"},
    "missing": {"en": "MISSING", "de": "FEHLT"},
    "optional": {"en": "not there", "de": "nicht da"},
    "needs-python": {"en": "version 3.11 or later is needed", "de": "nötig ist Version 3.11 oder neuer"},
    "get-python": {
        "en": "Debian, Ubuntu: apt install python3 python3-venv\n"
              "macOS: brew install python\n"
              "Windows: winget install Python.Python.3.13",
        "de": "Debian, Ubuntu: apt install python3 python3-venv\n"
              "macOS: brew install python\n"
              "Windows: winget install Python.Python.3.13",
    },
    "get-libraries": {
        "en": "everywhere: pip install impuls-workshop, or pip install -e . in a checkout",
        "de": "überall: pip install impuls-workshop, in einem Klon pip install -e .",
    },
    "pango": {"en": "Pango {version}", "de": "Pango {version}"},
    "no-pango": {
        "en": "Pango, which lays out the printed papers: decks are built without it, papers are not",
        "de": "Pango, das die Papiere setzt: Foliensätze entstehen auch ohne, Papiere nicht",
    },
    "get-pango": {
        "en": "Debian, Ubuntu: apt install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0\n"
              "macOS: brew install pango\n"
              "Windows: winget install MSYS2.MSYS2, then in its shell pacman -S mingw-w64-x86_64-pango",
        "de": "Debian, Ubuntu: apt install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0\n"
              "macOS: brew install pango\n"
              "Windows: winget install MSYS2.MSYS2, dann in dessen Fenster "
              "pacman -S mingw-w64-x86_64-pango",
    },
    "font": {"en": "font {family}: {file}", "de": "Schrift {family}: {file}"},
    "font-twin": {
        "en": "font {family}, by one of the same widths: {file}",
        "de": "Schrift {family}, durch eine mit gleichen Breiten: {file}",
    },
    "no-font": {
        "en": "font {family}: whether text fits is only estimated",
        "de": "Schrift {family}: ob Text passt, wird nur geschätzt",
    },
    "get-font": {
        "en": "Install the font, or name another one in _brand.yml.",
        "de": "Installieren Sie die Schrift, oder nennen Sie in _brand.yml eine andere.",
    },
    "office": {"en": "LibreOffice: {file}", "de": "LibreOffice: {file}"},
    "no-office": {
        "en": "LibreOffice, which only the project's own tests need",
        "de": "LibreOffice, das nur die Tests des Projekts brauchen",
    },
    "get-office": {
        "en": "Debian, Ubuntu: apt install libreoffice-impress\n"
              "macOS: brew install --cask libreoffice\n"
              "Windows: winget install TheDocumentFoundation.LibreOffice",
        "de": "Debian, Ubuntu: apt install libreoffice-impress\n"
              "macOS: brew install --cask libreoffice\n"
              "Windows: winget install TheDocumentFoundation.LibreOffice",
    },
    "language": {
        "en": "messages in English ({source})",
        "de": "Meldungen auf Deutsch ({source})",
    },
}
