"""What a build may read: the workshop's folder, folders that are named, pictures of hosts that are named."""

from __future__ import annotations

import http.server
import io
import threading
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest
from PIL import Image
from pptx import Presentation

import impuls_workshop
from impuls_workshop.reading import access, fetching
from impuls_workshop.reading.access import RefusedError, allowing, fetched
from impuls_workshop.reading.fetching import fetch, public_address


@pytest.fixture
def picture() -> bytes:
    content = io.BytesIO()
    Image.new("RGB", (40, 30), "navy").save(content, "PNG")
    return content.getvalue()


@pytest.fixture
def workshop(tmp_path) -> Path:
    folder = tmp_path / "content" / "small"
    folder.mkdir(parents=True)
    (folder / "workshop.yaml").write_text("title: Small\n", encoding="utf-8")
    return folder


def show(workshop: Path, source: str) -> None:
    (workshop / "pages").mkdir(exist_ok=True)
    (workshop / "pages" / "1-map.md").write_text(
        f"---\ntitle: Map\nimage: {source}\nalt: A map\nlayout: picture-right\n---\nThe map.\n", encoding="utf-8")


def pictures_of(folder: Path) -> list[bytes]:
    deck = Presentation(str(folder / "small" / "deck.pptx"))
    return [part.blob for part in deck.part.package.iter_parts() if part.content_type == "image/png"]


def test_a_picture_of_a_named_folder_is_shown_and_of_any_other_is_not(workshop, tmp_path, picture):
    shared = tmp_path / "shared"
    shared.mkdir()
    (shared / "map.png").write_bytes(picture)
    show(workshop, "../../shared/map.png")
    refused = impuls_workshop.build([workshop], output=tmp_path / "out", only=["deck", "handout"])
    assert refused.exit_code == 1
    assert {(found.code, found.span.line) for found in refused.report.errors} == {("content.image-outside", 3)}
    done = impuls_workshop.build([workshop], output=tmp_path / "out", only=["deck", "handout"], roots=[shared])
    assert done.exit_code == 0, done.report.diagnostics
    assert len(pictures_of(tmp_path / "out")) == 1


def test_a_link_may_lead_into_a_named_folder(workshop, tmp_path, picture):
    (tmp_path / "shared").mkdir()
    (tmp_path / "shared" / "map.png").write_bytes(picture)
    (workshop / "map.png").symlink_to(tmp_path / "shared" / "map.png")
    show(workshop, "map.png")
    assert impuls_workshop.check([workshop], only=["deck"]).exit_code == 1
    assert impuls_workshop.check([workshop], only=["deck"], roots=[tmp_path / "shared"]).exit_code == 0


def test_nothing_is_fetched_unless_its_host_is_named(workshop):
    with listener() as (port, requests):
        show(workshop, f"http://127.0.0.1:{port}/map.png")
        result = impuls_workshop.check([workshop])
    assert result.exit_code == 1
    assert {found.code for found in result.report.errors} == {"access.host-not-allowed"}
    assert result.report.errors[0].span.path.endswith("pages/1-map.md")
    assert requests == []


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_a_private_host_is_not_asked_even_if_it_is_named(workshop, host):
    with listener() as (_, requests):
        show(workshop, f"https://{host}/map.png")
        result = impuls_workshop.check([workshop], hosts=[host])
    assert {found.code for found in result.report.errors} == {"access.private-host"}
    assert requests == []


@pytest.mark.parametrize("address", ["10.1.2.3", "192.168.0.1", "169.254.169.254", "172.16.0.9", "::1", "fe80::1",
                                     "100.64.0.1", "0.0.0.0"])
def test_private_addresses_are_refused(monkeypatch, address):
    monkeypatch.setattr(fetching.socket, "getaddrinfo", lambda *_, **__: [(0, 0, 0, "", (address, 443))])
    with pytest.raises(RefusedError) as refused:
        public_address("example.org")
    assert refused.value.code == "access.private-host"


@pytest.mark.parametrize("address", ["http://example.org/a.png", "https://example.org:8443/a.png",
                                     "https://me:secret@example.org/a.png"])
def test_only_plain_https_addresses_are_fetched(address):
    with pytest.raises(RefusedError) as refused:
        fetch(address)
    assert refused.value.code == "access.not-https"


def test_a_picture_of_a_named_host_is_shown_and_fetched_once(workshop, tmp_path, picture, monkeypatch):
    asked = []

    def fetch(address: str) -> bytes:
        asked.append(address)
        return picture

    monkeypatch.setattr(fetching, "fetch", fetch)
    show(workshop, "https://pictures.example.org/map.png")
    done = impuls_workshop.build([workshop], output=tmp_path / "out", only=["deck", "handout"],
                                 hosts=["pictures.example.org"])
    assert done.exit_code == 0, done.report.diagnostics
    assert len(pictures_of(tmp_path / "out")) == 1
    assert asked == ["https://pictures.example.org/map.png"]


def test_what_was_fetched_is_removed_when_the_build_is_done(monkeypatch, picture):
    monkeypatch.setattr(fetching, "fetch", lambda _: picture)
    with allowing(hosts=["example.org"]):
        path = fetched("https://example.org/map.png")
        assert path.read_bytes() == picture
    assert not path.exists()
    with pytest.raises(RefusedError):
        access.fetched("https://example.org/map.png")


def test_an_answer_that_is_no_picture_too_large_or_elsewhere_is_refused(monkeypatch):
    for status, body, code in [(302, b"", "access.not-fetched"), (200, b"x" * 30_000_000, "access.too-much")]:
        with listener(status, body) as (port, _):
            monkeypatch.setattr(fetching, "_Connection", lambda *_, port=port: _plain(port))
            monkeypatch.setattr(fetching, "public_address", lambda host: host)
            with pytest.raises(RefusedError) as refused:
                fetch("https://example.org/map.png")
            assert refused.value.code == code


def _plain(port):
    return fetching.http.client.HTTPConnection("127.0.0.1", port, timeout=5)


@contextmanager
def listener(status=200, body=b""):
    requests = []

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            requests.append(self.path)
            self.send_response(status)
            self.send_header("Location", "http://127.0.0.1/elsewhere")
            self.end_headers()
            with suppress(BrokenPipeError, ConnectionResetError):
                self.wfile.write(body)

        def log_message(self, *_):
            pass

    server = http.server.HTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield server.server_address[1], requests
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
