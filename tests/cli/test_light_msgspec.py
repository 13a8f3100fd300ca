"""The command loads msgspec without its schemas; other programs, and other versions, get it whole."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LOADED = "print('typing_extensions' in sys.modules, 'msgspec.inspect' in sys.modules, msgspec.json.decode(b'[1]'))"
LATER = ("import msgspec.inspect, pydantic;"
         "print(msgspec.inspect.type_info(int), pydantic.TypeAdapter(int).validate_python('3'))")


def _run(code: str) -> str:
    done = subprocess.run([sys.executable, "-c", f"import sys\n{code}"], cwd=ROOT, capture_output=True, text=True,
                          check=False)
    assert not done.returncode, done.stderr
    return done.stdout


def test_the_command_loads_it_without_schemas_and_who_needs_them_has_them():
    said = _run(f"from impuls_workshop import own_process; own_process.start()\n"
                f"from impuls_workshop import commands; import msgspec.json; {LOADED}; {LATER}")
    assert said == "False False [1]\nIntType(gt=None, ge=None, lt=None, le=None, multiple_of=None) 3\n"


def test_within_another_program_it_is_loaded_whole():
    assert _run(f"from impuls_workshop import commands; import msgspec.json; {LOADED}").startswith("True True [1]")


def test_a_version_that_needs_more_is_loaded_as_it_comes(tmp_path):
    package = tmp_path / "msgspec"
    package.mkdir()
    (package / "__init__.py").write_text("from . import inspect\nvalue = inspect.needed\n", encoding="utf-8")
    (package / "inspect.py").write_text("needed = 7\n", encoding="utf-8")
    said = _run(f"sys.path.insert(0, {str(tmp_path)!r})\n"
                "from impuls_workshop import own_process; own_process.start()\n"
                "from impuls_workshop import light_msgspec\n"
                "import msgspec; print(msgspec.value, sys.modules.get('typing_extensions', 'free'))")
    assert said == "7 free\n"
