"""Usual builds are understood without click, and the same way as by click."""

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from impuls_workshop import commands
from impuls_workshop.command_line import run
from impuls_workshop.guard import Limits
from impuls_workshop.order import Order
from impuls_workshop.plain_build import plain_build
from impuls_workshop.variant import Variant

WORDS = ["harz", "./content/harz", "deck", "--only", "--only=deck", "--only=", "--output", "--output=o", "--strict",
         "--force", "--explain", "--lang", "--lang=de", "de", "en", "fr", "", "-", "--", "--jobs", "2", "--aspect",
         "4:3", "--grey", "-h", "--help", "--only=-x", "-s", "--forc", "--strict=1", "build", "ä", "a=b"]


def meant(given: Mapping[str, Any]) -> tuple[object, ...]:
    """All that decides what is built, whether it was given or left out."""
    rest = dict(given)
    access, variant, limits = rest.pop("access", {}), rest.pop("variant"), rest.pop("limits")
    chosen = {name: rest.pop(name, None) for name in ("aspect", "template", "jobs")}
    flags = {name: rest.pop(name, False) for name in ("force", "explain", "twice")}
    order = Order(only=rest.pop("only"), strict=rest.pop("strict"), variant=Variant(**variant), **chosen, **access)
    return order, Limits(**limits), flags, rest.pop("workshops"), rest.pop("output"), rest


@given(st.lists(st.sampled_from(WORDS), max_size=6))
def test_a_build_is_understood_as_click_understands_it(words: list[str]) -> None:
    arguments = ["build", *words]
    plain = plain_build(arguments)
    if plain is None:
        return  # click says what it means
    called: list[dict[str, Any]] = []

    def build(workshops: tuple[str, ...], only: tuple[str, ...], output: str, strict: bool, language: str,
              **rest: Any) -> int:
        called.append({"workshops": workshops, "only": only, "output": output, "strict": strict, **rest})
        return 0

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(commands, "build", build)
        assert run(arguments, "en") == 0
    assert [meant(plain)] == [meant(one) for one in called]


@pytest.mark.parametrize("arguments", [
    ["build"], ["build", "harz"], ["build", "--only", "deck", "harz", "--output", "o"], ["build", "--strict"],
    ["build", "--lang", "de", "--only=handout", "--only", "deck"], ["build", "--explain", "--force"]])
def test_usual_builds_need_no_click(arguments: list[str]) -> None:
    assert plain_build(arguments) is not None


@pytest.mark.parametrize("arguments", [
    [], ["check"], ["--lang", "de", "build"], ["build", "--help"], ["build", "--lang", "fr"], ["build", "--only"],
    ["build", "--output", "--strict"], ["build", "--jobs", "2"], ["build", "--", "--strict"], ["build", "--unknown"]])
def test_what_it_does_not_know_is_left_to_click(arguments: list[str]) -> None:
    assert plain_build(arguments) is None


def test_a_shell_that_asks_what_may_stand_next_is_answered_by_click(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("_IMPULS_COMPLETE", "bash_source")
    assert plain_build(["build"]) is None


def test_a_build_without_changes_loads_no_click(small: Path) -> None:
    code = ("import sys; from impuls_workshop.cli import main; "
            "code = main(['build', '--only', 'deck']); print(code, 'click' in sys.modules)")
    root = Path(__file__).resolve().parents[2]
    for _ in range(2):
        done = subprocess.run([sys.executable, "-c", f"import sys; sys.path.insert(0, {str(root)!r}); {code}"],
                              capture_output=True, text=True, check=True, cwd=small.parents[1])
    assert done.stdout.endswith("0 False\n")


@pytest.mark.parametrize("options", [[], ["--jobs", "1"]], ids=["plain", "by-click"])
def test_who_has_read_enough_is_told_nothing(small: Path, options: list[str]) -> None:
    root = Path(__file__).resolve().parents[2]
    come, go = os.pipe()
    os.close(come)
    try:
        done = subprocess.run([sys.executable, "-m", "impuls_workshop", "build", "--only", "deck", *options], stdout=go,
                              stderr=subprocess.PIPE, text=True, check=False, cwd=small.parents[1],
                              env={**os.environ, "PYTHONPATH": str(root)})
    finally:
        os.close(go)
    assert (done.returncode, done.stderr) == (1, "")
    assert (small.parents[1] / "output/small/deck.pptx").is_file()
