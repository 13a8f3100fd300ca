"""What is kept of templates: the same markup and the same mistakes as from compiling them, or it is not used."""

from __future__ import annotations

import functools
import importlib.util
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from impuls_workshop.content.labels import labels_for
from impuls_workshop.content.loader import load
from impuls_workshop.content.model import Workshop
from impuls_workshop.diagnostics import Report
from impuls_workshop.resources import example_folder, templates_folder
from impuls_workshop.templating import compiled, keeping, kept_files
from impuls_workshop.templating.artifacts import find_artifacts
from impuls_workshop.templating.environment import Sandbox
from impuls_workshop.templating.facts import Facts
from impuls_workshop.templating.render import render
from tests.templating.bench import Bench

ROOT = Path(__file__).resolve().parents[2]
BUILT_IN = [name for name, one in find_artifacts([templates_folder()], Report()).items() if one.template]


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """An empty cache folder, and a process that knows no template yet."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    forget(monkeypatch)
    return tmp_path / "cache" / "impuls_workshop" / "templates-1"


def forget(monkeypatch: pytest.MonkeyPatch) -> None:
    """As in a new process."""
    monkeypatch.setattr(keeping, "_HERE", {})
    monkeypatch.setattr(keeping, "_PLACED", {})


@pytest.fixture
def never_compiled(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("compiled")

    monkeypatch.setattr(Sandbox, "_generate", refuse)


@functools.cache
def workshop() -> Workshop:
    """The example."""
    found = load(example_folder() / "harz", Report())
    assert found is not None
    return found


def example(name: str) -> str | None:
    """The markup of a built-in template, filled with the example."""
    report = Report()
    artifact = find_artifacts([templates_folder()], report)[name]
    values = {"workshop": workshop(), "labels": labels_for(workshop()), "audience": "participants", "solutions": True,
              "large_print": False, "grey": False, "paper": artifact.page, "per_sheet": 4, "bibliography": ()}
    return render(artifact, values, folders=[templates_folder()], language="de", report=report)


def test_the_compiled_templates_are_up_to_date() -> None:
    script = ROOT / "scripts" / "prepare_templates.py"
    spec = importlib.util.spec_from_file_location("prepare_templates", script)
    assert spec is not None
    assert spec.loader is not None
    prepare = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(prepare)
    folder = ROOT / "impuls_workshop" / "templating" / "compiled"
    there = {path.name: path.read_text(encoding="utf-8") for path in folder.glob("*.py")}
    assert there == prepare.modules(), "run python scripts/prepare_templates.py"


@pytest.mark.parametrize("name", BUILT_IN)
def test_a_built_in_template_makes_the_same_markup_however_it_is_compiled(
        name: str, cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shipped = example(name)
    assert shipped
    assert not cache.exists()
    forget(monkeypatch)
    monkeypatch.setattr(compiled, "INDEX", {})
    fresh = example(name)
    assert list(cache.iterdir())
    forget(monkeypatch)
    with monkeypatch.context() as patched:
        patched.setattr(Sandbox, "_generate", None)
        cached, again = example(name), example(name)
    assert [fresh, cached, again] == [shipped] * 3


@pytest.mark.usefixtures("never_compiled")
def test_a_built_in_template_is_not_compiled_again() -> None:
    assert example("deck")


def test_another_jinja_compiles_afresh(monkeypatch: pytest.MonkeyPatch) -> None:
    shipped = example("cards")
    forget(monkeypatch)
    keeping._program.cache_clear()
    monkeypatch.setattr("jinja2.__version__", "3.9.9")
    try:
        with pytest.MonkeyPatch.context() as patched:
            patched.setattr(compiled, "INDEX", _Untouched(compiled.INDEX))
            assert example("cards") == shipped
    finally:
        keeping._program.cache_clear()


class _Untouched(dict[str, object]):
    """An index that would fail if one of its templates was taken."""

    def __getitem__(self, key: str) -> object:
        raise AssertionError(key)


def test_a_kept_template_stands_where_it_lies_now(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    assert bench.render("<a/>") == '<a at="t/page.j2:1:1"/>'
    bench.folder = Path("{{ other & }}")
    bench.folder.mkdir()
    forget(monkeypatch)
    assert bench.render("<a/>") == '<a at="&#123;&#123; other &amp; }}/page.j2:1:1"/>'


def test_a_changed_include_is_seen(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    page = "{% include 'part.j2' %}{% from 'kit.j2' import box %}{{ box() }}"
    kit = "{% macro box() %}box{% endmacro %}"
    assert bench.render(page, part="one ", kit=kit) == "one box"
    assert bench.render(page, part="two ", kit=kit) == "two box"
    forget(monkeypatch)
    assert bench.render(page, part="one ", kit=kit.replace("box{%", "bag{%")) == "one bag"


def test_a_template_that_is_kept_is_checked_against_the_names_there_are(
        bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    source = "<p>{{ words }}</p>\n<p>{{ extra }}</p>"
    assert bench.render(source, {"extra": "1"})
    for _ in "in this process", "in another":
        assert bench.says(source) == ["t/page.j2:2:7: error: unknown variable 'extra'"]
        forget(monkeypatch)


def test_a_template_that_is_gone_is_missed(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    source = "<p/>\n  {% include 'part.j2' %}"
    assert bench.render(source, part="part")
    (bench.folder / "part.j2").unlink()
    forget(monkeypatch)
    assert bench.says(source) == [
        "t/page.j2:2:14: error: there is no template 'part.j2' (did you mean 'page.j2'?)"]


def test_mistakes_that_show_when_it_runs_have_their_place_in_kept_code(
        bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    source = "<p>\n{% for c in challenges %}\n  {{ c.titel }}{{ [c] | first | date }}{% endfor %}\n{{ 1 // zero }}"
    good = {"challenges": (), "zero": 1}
    said = bench.says(source, {"zero": 0})
    assert said
    assert bench.render(source, good)
    forget(monkeypatch)
    assert bench.says(source, {"zero": 0}) == said


def test_nothing_of_a_template_with_a_mistake_is_kept(bench: Bench, cache: Path) -> None:
    for source in ("{{ words | upcase }}", "{% if %}", "{{ nix }}", "{{ challenge.nix }}", "{{ challenge }}"):
        bench.says(source)
    assert not cache.exists()


def test_the_language_is_not_part_of_kept_code(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    assert bench.render("{{ 1.5 | number }}") == "1,5"
    bench.language = "en"
    assert bench.render("{{ 1.5 | number }}") == "1.5"


def planted(bench: Bench, cache: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Put other code in place of a template's in the cache folder."""
    assert bench.render("<p>right</p>")
    [file] = cache.iterdir()
    forget(monkeypatch)
    code = "name = 'page.j2'\nblocks = {}\ndebug_info = ''\ndef root(context):\n    yield 'planted'"
    file.unlink()
    kept_files.write(file.name.partition(".")[0], Facts().plain, compile(code, "", "exec"))
    assert bench.render("<p>right</p>") == "planted"
    forget(monkeypatch)
    return file


@pytest.mark.parametrize("loose", [0o020, 0o002], ids=["group", "others"])
@pytest.mark.parametrize("which", ["file", "folder", "above", "further above"])
def test_code_is_taken_from_the_cache_only_if_the_user_alone_can_write_it(
        bench: Bench, cache: Path, monkeypatch: pytest.MonkeyPatch, which: str, loose: int) -> None:
    file = planted(bench, cache, monkeypatch)
    above = cache.parent
    path = {"file": file, "folder": cache, "above": above, "further above": above.parent}[which]
    path.chmod(path.stat().st_mode | loose)
    assert bench.render("<p>right</p>") == '<p at="t/page.j2:1:1">right</p>'


def test_code_of_somebody_else_is_not_taken(bench: Bench, cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    planted(bench, cache, monkeypatch)
    monkeypatch.setattr(os, "geteuid", lambda: os.getuid() + 1)
    assert bench.render("<p>right</p>") == '<p at="t/page.j2:1:1">right</p>'


def test_links_in_the_cache_folder_are_not_followed(
        bench: Bench, cache: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = planted(bench, cache, monkeypatch)
    file.rename(tmp_path / "elsewhere")
    file.symlink_to(tmp_path / "elsewhere")
    assert bench.render("<p>right</p>") == '<p at="t/page.j2:1:1">right</p>'


@pytest.mark.parametrize("damage", [b"", b"\0", b"\xff" * 400, None])
def test_a_damaged_file_is_made_again(
        bench: Bench, cache: Path, monkeypatch: pytest.MonkeyPatch, damage: bytes | None) -> None:
    made = bench.render("<p>{{ words }}</p>")
    [file] = cache.iterdir()
    whole = file.read_bytes()
    file.write_bytes(whole[:-7] if damage is None else damage + whole[len(damage):] if damage else b"")
    forget(monkeypatch)
    assert bench.render("<p>{{ words }}</p>") == made
    assert file.read_bytes() == whole


def test_where_nothing_can_be_written_nothing_is_kept(
        bench: Bench, cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cache.parent.parent.mkdir()
    cache.parent.write_text("in the way")
    assert bench.render("<p/>")
    forget(monkeypatch)
    assert bench.render("<p/>")
    assert cache.parent.read_text() == "in the way"


def test_the_cache_stays_small(bench: Bench, cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept_files, "_MOST", 5)
    for number in range(9):
        assert bench.render(f"<p>{number}</p>")
    assert len(list(cache.iterdir())) == 5


def test_without_a_known_version_of_jinja_nothing_is_kept(
        bench: Bench, cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    keeping._program.cache_clear()
    monkeypatch.setattr("jinja2.__version__", "")
    try:
        made = bench.render("<p/>{% include 'part.j2' %}", part="<i/>")
    finally:
        keeping._program.cache_clear()
    assert made == '<p at="t/page.j2:1:1"/><i at="t/part.j2:1:1"/>'
    assert not cache.exists()
