"""Gives WeasyPrint the few files pages may use: drawings, the workshop's pictures, fonts. Nothing else."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final
from urllib.parse import unquote, urljoin, urlsplit
from urllib.request import url2pathname

from weasyprint.urls import URLFetcher, URLFetcherResponse

from impuls_workshop.diagnostics import Report, Span
from impuls_workshop.document.page_reader import SCHEME
from impuls_workshop.document.pages import PageDocument
from impuls_workshop.document.pictures import ALL_KINDS, BYTES, fault_of
from impuls_workshop.reading.access import RefusedError, fetched, inside, is_address, is_there

_HOST: Final = "http://workshop.invalid/"
"""Stands for the workshop's folder; a name that is no host's (RFC 2606)."""
_LEVEL: Final = "_"
_DEPTH: Final = 8
"""How many folders up a relative path may lead."""
_BASE: Final = _HOST + f"{_LEVEL}/" * _DEPTH
_FONT_ENDINGS: Final = frozenset({".ttf", ".otf", ".woff", ".woff2"})
_PICTURE_STARTS: Final = (b"\x89PNG", b"\xff\xd8", b"GIF8")


class Files(URLFetcher):  # type: ignore[misc]  # WeasyPrint has no types
    """Fetches drawings by name, pictures below the workshop's folder and fonts; all else is reported.

    Attributes:
        sheets: The stylesheets, path as shown and text, to say where an address is written.
        refused: Addresses that were reported, so that WeasyPrint's complaint about them can be left out.
    """

    def __init__(self, page: PageDocument, images: Mapping[str, bytes], *, image_root: Path,
                 fonts_folder: Path, report: Report, sheets: Sequence[tuple[str, str]] = ()) -> None:
        super().__init__(allowed_protocols=())
        self.page = page
        self.images = images
        self.image_root = image_root.resolve()
        self.fonts_folder = fonts_folder.resolve()
        self.report = report
        self.place = Span(page.shown)
        """Where addresses are written that no picture of the page has; set to the stylesheet being read."""
        self.sheets = sheets
        self.refused: set[str] = set()
        self.fetched = 0
        """How many files were asked for."""

    @property
    def base(self) -> str:
        """The address relative ones start from: the same wherever the folder lies, as it gets into the PDF."""
        return _BASE

    def fetch(self, url: str, headers: Any = None) -> URLFetcherResponse:
        """Return a file's content.

        Raises:
            ValueError: The address is refused; it has been reported.
        """
        self.fetched += 1
        if url.startswith(SCHEME):
            return self._drawing(url)
        if url.startswith(_HOST):
            path = Path(os.path.normpath(self._below(url)))  # links are followed where that matters
        elif is_address(url):
            return self._fetched(url)
        else:
            path = self._local(url)
        if path.is_relative_to(self.fonts_folder) and path.suffix.lower() in _FONT_ENDINGS:
            return self._font(url, path)
        if not inside(path, self.image_root):
            raise self._refuse(url, "pages.not-fetched", self._shown(path) if url.startswith(_HOST) else url)
        if not is_there(path):
            raise self._refuse(url, "markup.picture-missing", self._shown(path))
        fault = fault_of(path)
        if fault:
            raise self._refuse(url, fault, self._shown(path))
        svg = {"Content-Type": "image/svg+xml"} if path.suffix.lower() == ".svg" else {}
        return URLFetcherResponse(url, path.read_bytes(), svg)

    def _below(self, url: str) -> Path:
        """Return the path an address below the base stands for."""
        parts = unquote(urlsplit(url).path).strip("/").split("/")
        up = parts.index(next((part for part in parts if part != _LEVEL), parts[-1]))
        return self.image_root.joinpath(*[".."] * (_DEPTH - up), *parts[up:])

    def _local(self, url: str) -> Path:
        parts = urlsplit(url)
        if parts.scheme != "file" or parts.netloc not in ("", "localhost"):
            raise self._refuse(url, "pages.not-fetched")
        return Path(url2pathname(parts.path)).resolve()

    def _drawing(self, url: str) -> URLFetcherResponse:
        content = self.images.get(url.removeprefix(SCHEME))
        if content is None:
            raise self._refuse(url, "pages.no-drawing", url.removeprefix(SCHEME))
        is_picture = content.startswith(_PICTURE_STARTS)
        return URLFetcherResponse(url, content, {} if is_picture else {"Content-Type": "image/svg+xml"})

    def _fetched(self, url: str) -> URLFetcherResponse:
        try:
            path = fetched(url)
        except RefusedError as refused:
            if refused.code == "access.host-not-allowed":
                raise self._refuse(url, "pages.not-fetched") from refused
            self.refused.add(url)
            values: dict[str, Any] = {**refused.values}
            self.report.error(refused.code, self._place_of(url), **values)
            raise ValueError(refused.code) from refused
        svg = {"Content-Type": "image/svg+xml"} if not path.read_bytes()[:4].startswith(_PICTURE_STARTS) else {}
        return URLFetcherResponse(url, path.read_bytes(), svg)

    def _font(self, url: str, path: Path) -> URLFetcherResponse:
        if not path.is_file() or path.stat().st_size > BYTES:
            raise self._refuse(url, "pages.font-unusable", path.name)
        return URLFetcherResponse(url, path.read_bytes())

    def _shown(self, path: Path) -> str:
        return os.path.relpath(path, self.image_root).replace(os.sep, "/")

    def _refuse(self, url: str, code: str, name: str = "") -> ValueError:
        self.refused.add(url)
        kinds = ", ".join(ALL_KINDS)
        self.report.error(code, self._place_of(url), url=name or url, path=name, name=name, kinds=kinds)
        return ValueError(code)

    def _place_of(self, url: str) -> Span:
        from weasyprint.urls import iri_to_uri

        for picture in self.page.root.iter("img"):
            if iri_to_uri(urljoin(self.base, picture.get("src") or "")) == url:
                return self.page.span_of(picture)
        return self._in_sheets(unquote(url)) or self.place

    def _in_sheets(self, url: str) -> Span | None:
        """Find where a stylesheet names an address: in full, from the workshop's folder, or at least its file."""
        below = self._shown(Path(os.path.normpath(self._below(url)))) if url.startswith(_HOST) else url
        for wanted in dict.fromkeys((url, below, url.rpartition("/")[2])):
            for shown, text in self.sheets if wanted else ():
                if (at := text.find(wanted)) >= 0:
                    return Span(shown, text.count("\n", 0, at) + 1, at - text.rfind("\n", 0, at))
        return None
