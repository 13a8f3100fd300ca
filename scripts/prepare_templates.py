"""Writes `impuls_workshop/templating/compiled/`: to be run when a built-in template or what compiles it has changed."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path
from unittest.mock import patch

from impuls_workshop.diagnostics import Report
from impuls_workshop.resources import templates_folder
from impuls_workshop.templating import compiling
from impuls_workshop.templating.artifacts import Artifact, find_artifacts
from impuls_workshop.templating.environment import Sandbox
from impuls_workshop.templating.facts import Facts
from impuls_workshop.templating.static import Checker

TARGET = Path(__file__).resolve().parents[1] / "impuls_workshop" / "templating" / "compiled"
HEAD = '''"""The built-in templates, compiled by Jinja; by key, their modules and what is known of them.

Made by `python scripts/prepare_templates.py`; not to be edited. A template whose key is not here, because it, Jinja or
what compiles it has changed, is compiled when it is used.
"""

INDEX = {
'''
FOOT = '''
# Made of {name} by `python scripts/prepare_templates.py`; not to be edited. Lines are counted: nothing stands above.
# mypy: ignore-errors
'''


def modules() -> dict[str, str]:
    """Return the text of each file in the folder, by its name."""
    made, index = {}, {}
    with patch.object(compiling, "find", lambda _: None):
        for artifact in find_artifacts([templates_folder()], Report()).values():
            for name, key, facts, code in compiled(artifact):
                module = re.sub(r"\W", "_", name.removesuffix(".j2"))
                made[f"{module}.py"] = code + FOOT.format(name=name)
                index[key] = (module, facts.plain)
    lines = [f"    {key!r}: ({module!r}, (\n" + "".join(f"        {part!r},\n" for part in plain) + "    )),\n"
             for key, (module, plain) in sorted(index.items(), key=lambda item: item[1][0])]
    return {"__init__.py": HEAD + "".join(lines) + "}\n"} | made


def compiled(artifact: Artifact) -> Iterator[tuple[str, str, Facts, str]]:
    """Yield an artifact's templates: name, key, what is known of it, and Jinja's Python code.

    Raises:
        SystemExit: One has a mistake.
    """
    if not artifact.template:
        return
    report = Report()
    environment = Sandbox([artifact.folder, templates_folder()], "en", _unheard, _unheard)
    Checker(environment, set(), report).check(artifact.template, None)
    if any(found.code != "template.undefined" for found in report.errors):
        raise SystemExit(f"{artifact.template} has mistakes: impuls check says which")
    for name, (source, shown) in environment.folders.read.items():
        code = environment.compile(source, name, shown, raw=True)
        yield name, environment.key_of(name, source), environment.facts_of(name, source, shown), code


def _unheard(*_: object) -> None:
    """What is not there is of no interest yet: nothing is rendered."""


def main() -> None:
    """Write the files, and remove those of templates that are gone."""
    texts = modules()
    for path in TARGET.glob("*.py"):
        if path.name not in texts:
            path.unlink()
    for name, text in texts.items():
        (TARGET / name).write_text(text, encoding="utf-8", newline="\n")
    sys.stdout.write(f"{TARGET}: {len(texts) - 1} templates written\n")


if __name__ == "__main__":
    main()
