"""Writes `impuls_workshop/backends/weasyprint_c.py`: to be run when the lock names another WeasyPrint."""

from __future__ import annotations

import sys
import tempfile
from hashlib import sha256
from pathlib import Path
from unittest.mock import patch

import cffi

TARGET = Path(__file__).resolve().parents[1] / "impuls_workshop" / "backends" / "weasyprint_c.py"
HEAD = '''"""WeasyPrint {version}'s C declarations, as cffi writes them for use without its parser.

Made by `python scripts/prepare_weasyprint.py`; not to be edited. The declarations are WeasyPrint's, copyright Simon
Sapin and the CourtBouillon contributors, BSD 3-Clause License.
"""

DECLARED = "{declared}"
"""SHA-256 of the declarations' text: another text needs another file."""

ARGUMENTS = dict(
'''


def main() -> None:
    """Write the file."""
    declared: list[str] = []
    original = cffi.FFI.cdef

    def listen(self: cffi.FFI, text: str) -> None:
        declared.append(text)
        original(self, text)

    with patch.object(cffi.FFI, "cdef", listen):
        import weasyprint
    [text] = declared
    ffi = cffi.FFI()
    original(ffi, text)
    ffi.set_source("weasyprint", None)
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / "made.py"
        ffi.emit_python_code(str(made))
        _, body = made.read_text(encoding="utf-8").split("ffi = _cffi_backend.FFI('weasyprint',\n")
    head = HEAD.format(version=weasyprint.__version__, declared=sha256(text.encode()).hexdigest())
    TARGET.write_text(head + body, encoding="utf-8")
    sys.stdout.write(f"{TARGET} written for WeasyPrint {weasyprint.__version__}\n")


if __name__ == "__main__":
    main()
