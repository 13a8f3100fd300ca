"""Imports go one way, from the command line down to the diagnostics, and the command line starts fast."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "impuls_workshop"

BASE = {"diagnostics", "patterns", "messages", "resources"}
READERS = {"content", "templating", "document"}
MIDDLE = {"document", "typography", "diagrams", "backends"}
PIPELINE = BASE | READERS | MIDDLE | {
    "reading",
    "selection",
    "output",
    "compilers",
    "figures",
    "page_figures",
    "kept_drawings",
    "slides",
    "sheets",
    "tiling",
    "imposing",
    "aside",
    "job",
    "variant",
    "guard",
    "crumbs",
    "resident",
    "watching",
    "notices",
    "standards",
    "mixing",
    "making",
    "freshness",
    "results",
    "order",
    "standing",
    "keys",
    "decks",
    "assembly",
    "halves",
    "slide_store",
    "shown",
    "cache_files",
    "rewording",
    "reworded_decks",
    "figure_contrast",
    "unshown",
}
COMMANDS = {
    "usage",
    "command_line",
    "plain_build",
    "echo",
    "exit_codes",
    "locale_choice",
    "commands",
    "printing",
    "code_frame",
    "progress",
    "outcome",
    "news",
    "failures",
    "scaffold",
    "doctor",
    "template_check",
    "own_process",
    "options",
    "light_msgspec",
    "assignment",
    "timetable",
    "calendar_file",
    "packing",
    "print_list",
    "scaffold_artifact",
    "listing",
    "merge_progress",
}

ALLOWED: dict[str, set[str]] = {
    "__init__": {"pipeline"},
    "patterns": set(),
    "diagnostics": set(),
    "messages": set(),
    "resources": set(),
    "reading": BASE,
    "content": BASE | {"reading"},
    "templating": BASE | {"reading", "own_process"},
    "document": BASE | {"reading"},
    "typography": BASE | {"reading", "document"},
    "diagrams": BASE | {"reading", "document", "typography"},
    "backends": BASE | {"reading", "document", "typography", "diagrams"},
    "selection": BASE | {"reading"},
    "output": BASE,
    "aside": BASE | {"guard"},
    "variant": set(),
    "guard": {"crumbs"},
    "crumbs": set(),
    "resident": {"guard"},
    "watching": BASE | {"reading", "selection", "freshness"},
    "notices": {"watching"},
    "freshness": BASE | {"reading", "cache_files"},
    "cache_files": set(),
    "shown": BASE | {"content"},
    "rewording": BASE | {"reading"},
    "reworded_decks": PIPELINE,
    "results": BASE,
    "order": {"variant"},
    "standing": BASE | {"freshness", "order", "results", "selection", "reading", "content"},
    "keys": PIPELINE,
    "decks": PIPELINE,
    "assembly": PIPELINE,
    "halves": PIPELINE,
    "slide_store": PIPELINE,
    "listing": PIPELINE,
    "standards": BASE,
    "mixing": set(),
    "job": PIPELINE,
    "compilers": PIPELINE,
    "figures": PIPELINE,
    "page_figures": PIPELINE,
    "kept_drawings": {"diagrams"},
    "figure_contrast": PIPELINE,
    "unshown": BASE | {"content", "reading", "shown"},
    "slides": PIPELINE,
    "sheets": PIPELINE,
    "making": PIPELINE,
    "tiling": PIPELINE,
    "imposing": PIPELINE,
    "pipeline": PIPELINE,
    "execution": {"aside", "guard"},
    "merging": PIPELINE | {"pipeline", "execution", "own_process"},
    **dict.fromkeys(COMMANDS, PIPELINE | COMMANDS | {"pipeline", "merging", "__init__"}),
    "cli": COMMANDS | {"messages", "__init__"},
    "__main__": {"cli"},
}
"""Part of the package to the parts it may import, also inside functions and for types."""

MODULES = sorted(PACKAGE.rglob("*.py"))


def part_of(module: str) -> str:
    """`impuls_workshop.content.model` is in `content`; the names of the package itself are in `__init__`."""
    part = module.partition(".")[2].partition(".")[0]
    return part if part in ALLOWED else "__init__"


def own_part(path: Path) -> str:
    first = path.relative_to(PACKAGE).parts[0]
    return first.removesuffix(".py")


def imported_parts(path: Path) -> Iterator[tuple[int, str]]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}:{node.lineno}: imports are absolute here"
            if node.module == "impuls_workshop":
                names = [f"impuls_workshop.{alias.name}" for alias in node.names]
            else:
                names = [node.module or ""]
        else:
            continue
        for name in names:
            if name.split(".")[0] == "impuls_workshop":
                yield node.lineno, part_of(name)


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_a_module_imports_only_what_comes_before_it(path: Path) -> None:
    own = own_part(path)
    assert own in ALLOWED, f"say in this test what {own} may import"
    wrong = [f"{path.name}:{line} imports {part}" for line, part in imported_parts(path)
             if part != own and part not in ALLOWED[own]]
    assert wrong == []


def test_the_command_line_loads_nothing_that_takes_time_before_it_is_needed() -> None:
    slow = ["weasyprint", "pptx", "lxml", "jinja2", "pydantic", "rich", "babel", "uharfbuzz", "ruamel",
            "markdown_it", "fontTools", "importlib.metadata", "json", "dataclasses",
            "impuls_workshop.pipeline", "impuls_workshop.diagnostics"]
    code = ("import sys, click; before = set(sys.modules); import impuls_workshop.cli; "
            f"print([name for name in {slow} if name in sys.modules and name not in before])")
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True,
                         cwd=PACKAGE.parent)
    assert run.stdout == "[]\n"


def test_importing_the_library_loads_nothing_else() -> None:
    code = ("import sys, impuls_workshop; "
            "print([name for name in sys.modules if name.startswith('impuls_workshop.')])")
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True,
                         cwd=PACKAGE.parent)
    assert run.stdout == "[]\n"
