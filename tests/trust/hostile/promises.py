"""Builds a case as its user would, and says which of the eight promises it broke."""

from __future__ import annotations

import contextlib
import hashlib
import http.server
import io
import os
import re
import resource
import subprocess
import sys
import threading
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path

from PIL import Image

from tests.trust.hostile import (
    in_disguise,
    in_folders,
    in_markdown,
    in_packages,
    in_pages,
    in_pictures,
    in_places,
    in_templates,
    in_yaml,
)
from tests.trust.hostile.corpus import CASES, Case, Ground

__all__ = ["CASES", "Listener", "broken", "in_disguise", "in_folders", "in_markdown", "in_packages", "in_pages",
           "in_pictures", "in_places", "in_templates", "in_yaml"]

SECONDS = 20.0
MEMORY = 2 << 30
"""Bytes."""
SECRET = "Losungswort-Quittengelee"
"""What lies beside each workshop, and in the environment, and must not come out."""
OLD = b"the old deck"
ROOT = Path(__file__).resolve().parents[3]
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef]")
_PLACED = re.compile(r"(?m)^[^\n]+?:\d+:\d+: error: ")
_NOT_PORTABLE = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]|[. ]$|^(con|prn|aux|nul|com\d|lpt\d)(\..*)?$', re.IGNORECASE)


class Listener:
    """A server on this machine that writes down each request.

    Attributes:
        address: Where it is, with a slash at the end.
        asked: Paths that were asked for.
    """

    def __init__(self) -> None:
        asked: list[str] = []

        class Answer(http.server.BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                asked.append(self.path)
                self.send_error(404)

            do_HEAD = do_POST = do_GET  # noqa: N815  named by the library

            def log_message(self, *_: object) -> None:
                pass

        self.asked = asked
        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Answer)
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)
        self._thread.start()
        self.address = f"http://127.0.0.1:{self._server.server_address[1]}/"

    def close(self) -> None:
        """End it."""
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


def prepare(case: Case, around: Path, listener: str) -> Ground:
    """Write a case's workshop, what lies beside it, and an old output."""
    for name in ("home", "tmp"):
        (around / name).mkdir(parents=True)
    (around / "secret.txt").write_text(f"{SECRET}\n", encoding="utf-8")
    (around / "secret.yaml").write_text(f"- {SECRET}\n", encoding="utf-8")
    Image.new("RGB", (8, 8), (1, 2, 3)).save(around / "secret.png", comment=SECRET)
    workshop = around / "project" / "content" / case.folder
    workshop.mkdir(parents=True)
    ground = Ground(around, workshop, listener, SECRET)
    ground.write("workshop.yaml", "title: Small\n")
    case.make(ground)
    return ground


def snapshot(folder: Path) -> dict[str, str]:
    """What lies in a folder: names and contents."""
    found = {}
    for place, folders, files in os.walk(folder):
        for name in [*folders, *files]:
            path = Path(place, name)
            regular = path.is_file() and not path.is_symlink() and path.stat().st_size < 30_000_000
            found[str(path)] = hashlib.sha256(path.read_bytes()).hexdigest() if regular else str(path.lstat().st_mode)
    return found


def broken(case: Case, around: Path, listener: Listener, *arguments: str, form: str = "text") -> list[str]:
    """Build a case and return the promises it broke, in words.

    Args:
        case: The case.
        around: An empty folder.
        listener: Is asked by what makes requests.
        arguments: More options for the command.
        form: `text`, or `json` for a check in that form.
    """
    ground = prepare(case, around, f"{listener.address}{around.name}/")
    output = around / "output"
    old = output / in_yaml_name(case.folder) / ("deck.pptx" if case.only == "deck" else "handout.pdf")
    old.parent.mkdir(parents=True)
    old.write_bytes(OLD)
    before = {path: found for path, found in snapshot(around).items() if not path.startswith(str(output))}
    if form == "text":
        command = ["build", str(ground.workshop), "--only", case.only, "--output", str(output), *arguments]
    else:
        command = ["check", str(ground.workshop), "--format", form, *arguments]
    done = _run([sys.executable, "-m", "impuls_workshop", *command, "--lang", "en"], around)
    after = {path: found for path, found in snapshot(around).items() if not path.startswith(str(output))}
    found = [*done.faults()]
    if before != after:
        found.append(f"wrote elsewhere: {sorted(set(after.items()) ^ set(before.items()))[:4]}")
    if any(path.startswith(f"/{around.name}/") for path in listener.asked):
        found.append(f"made a request: {listener.asked}")
    found += _of_output(output, old, done.code)
    found += _of_outcome(case, done, form)
    return found


def in_yaml_name(folder: str) -> str:
    """The name of the folder of the output."""
    from impuls_workshop.reading.portable import portable_name

    return portable_name(folder)


class Done:
    """What a command did.

    Attributes:
        code: Its exit code.
        said: Standard output and error.
        seconds: Processor time it took; on a busy machine the clock would say nothing. What waits for ever is
            ended, and fails.
        memory: The most that one of its processes had in memory, bytes.
    """

    def __init__(self, code: int, said: bytes, seconds: float, memory: int) -> None:
        self.code, self.said, self.seconds, self.memory = code, said, seconds, memory

    @property
    def text(self) -> str:
        """What it said."""
        return self.said.decode("utf-8", "surrogateescape")

    def faults(self) -> Iterator[str]:
        """The promises about time, memory and messages that it broke."""
        if self.seconds > SECONDS:
            yield f"took {self.seconds:.1f} s"
        if self.memory > MEMORY:
            yield f"took {self.memory >> 20} MiB"
        if "Traceback" in self.text:
            yield f"traceback: {self.text[-700:]}"
        if SECRET in self.text:
            yield f"told the secret: {self.text[-300:]}"
        if control := _CONTROL.search(self.text):
            yield f"control character U+{ord(control[0]):04X} in a message: {self.text[-300:]!r}"


def _run(command: list[str], around: Path) -> Done:
    kept = {name: value for name, value in os.environ.items() if name in ("PATH", "LD_LIBRARY_PATH", "XDG_CACHE_HOME")}
    cache = kept.get("XDG_CACHE_HOME") or str(Path.home() / ".cache")
    environment = {**kept, "PYTHONPATH": str(ROOT), "HOME": str(around / "home"), "TMPDIR": str(around / "tmp"),
                   "XDG_CACHE_HOME": cache, "IMPULS_SECRET": SECRET, "PYTHONDONTWRITEBYTECODE": "1",
                   "NO_PROXY": "*", "LC_ALL": "C.UTF-8"}
    said = io.BytesIO()
    process = subprocess.Popen(command, cwd=around / "project", env=environment, stdin=subprocess.DEVNULL,
                               stdout=subprocess.PIPE, stderr=subprocess.STDOUT, start_new_session=True)
    clock = threading.Timer(100, process.kill)
    clock.start()
    assert process.stdout is not None
    with process.stdout:
        said.write(process.stdout.read())
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    clock.cancel()
    return Done(process.returncode, said.getvalue(), usage.ru_utime + usage.ru_stime, _bytes(usage))


def _bytes(usage: resource.struct_rusage) -> int:
    return usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024)


def _of_output(output: Path, old: Path, code: int) -> Iterator[str]:
    files = [path for path in output.rglob("*") if path.is_file()]
    for path in output.rglob("*"):
        if _NOT_PORTABLE.search(path.name) or len(path.name.encode()) > 255:
            yield f"a name that is not portable: {path.name!r}"
    if code != 0 and (old.read_bytes() != OLD or files != [old]):
        yield f"failed and changed the output: {files}"
    if code == 0:
        for path in files:
            if SECRET.encode() in _unpacked(path):
                yield f"the secret is in {path.name}"


def _unpacked(path: Path) -> bytes:
    """A file's content with all that is packed in it."""
    content = path.read_bytes()
    if content[:2] == b"PK":
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            assert package.testzip() is None
            return b"".join(package.read(name) for name in package.namelist())
    parts = [content]
    for found in re.finditer(rb"stream\r?\n(.*?)endstream", content, re.DOTALL):
        with contextlib.suppress(zlib.error):
            parts.append(zlib.decompress(found[1]))
    if content.startswith(b"%PDF"):
        from pypdf import PdfReader
        from pypdf.errors import LimitReachedError

        with contextlib.suppress(LimitReachedError):  # a case made a huge but sound file
            parts += [page.extract_text().encode("utf-8", "replace")
                      for page in PdfReader(io.BytesIO(content)).pages[:5]]
    return b"".join(parts)


def _of_outcome(case: Case, done: Done, form: str) -> Iterator[str]:
    if done.code not in (0, 1):
        yield f"exit code {done.code}: {done.text[-400:]}"
    if done.code == 0 and case.outcome == "refused":
        yield f"was built: {done.text[-300:]}"
    if done.code == 1 and case.outcome == "built":
        yield f"was not built: {done.text[-400:]}"
    if done.code == 1 and form == "text":
        if not _PLACED.search(done.text):
            yield f"no file and line: {done.text[-400:]}"
        elif case.outcome == "refused" and case.named not in done.text:
            yield f"does not name {case.named}: {done.text[-400:]}"
