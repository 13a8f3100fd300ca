"""Jinja's compiler is loaded when there is something to compile; then Jinja is as it comes."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
OWN = """
from impuls_workshop import own_process; own_process.start()
import impuls_workshop.templating, jinja2.environment
"""


def _run(code: str) -> list[str]:
    done = subprocess.run([sys.executable, "-c", f"import sys\n{code}"], cwd=ROOT, capture_output=True, text=True,
                          check=False)
    assert not done.returncode, done.stderr
    return done.stdout.split()


def test_nothing_is_compiled_for_the_built_in_templates(tmp_path):
    code = f"""
from impuls_workshop.cli import main
sys.argv = ["impuls", "build", "content/harz", "--only", "deck", "--output", {str(tmp_path)!r}, "--jobs", "1"]
import impuls_workshop.guard as guard
guard.guarded = lambda work, limits, tell=None: work(lambda step: None)
code = main()
print(code, type(sys.modules["jinja2.compiler"]).__name__)
"""
    assert _run(code)[-2:] == ["0", "_Later"]


def test_what_is_compiled_is_compiled_by_jinja_itself():
    said = _run(OWN + """
from jinja2.sandbox import ImmutableSandboxedEnvironment
environment = ImmutableSandboxedEnvironment()
print(type(sys.modules["jinja2.lexer"]).__name__)
print(environment.from_string("{% for a in 'ab' %}{{ a|upper }}{% endfor %}").render())
import jinja2, jinja2.compiler, jinja2.lexer, jinja2.parser
print(type(jinja2.lexer).__name__, jinja2.environment.Parser is jinja2.parser.Parser,
      jinja2.Environment.code_generator_class is jinja2.compiler.CodeGenerator,
      jinja2.environment.TokenStream is jinja2.lexer.TokenStream)
try:
    environment.from_string("{% if %}")
except jinja2.TemplateSyntaxError as problem:
    print(problem.lineno)
""")
    assert said == ["_Later", "AB", "module", "True", "True", "True", "1"]


def test_who_asks_for_the_modules_gets_them():
    said = _run(OWN + """
from jinja2.lexer import TOKEN_NAME
from jinja2 import compiler, ext, meta
print(TOKEN_NAME, compiler.has_safe_repr(1), len(list(jinja2.environment.Environment().lex("a{{ b }}"))))
""")
    assert said == ["name", "True", "6"]


def test_within_another_program_jinja_is_loaded_whole():
    code = "import impuls_workshop.templating, jinja2\nprint(type(sys.modules['jinja2.lexer']).__name__)"
    assert _run(code) == ["module"]
