from __future__ import annotations

import os
from pathlib import Path

import pytest

from impuls_workshop.templating import reach
from tests.templating.bench import Bench


@pytest.mark.parametrize("attack", [
    "{{ cycler.__init__.__globals__ }}",
    "{{ ''.__class__ }}",
    "{{ ''['__class__'] }}",
    "{{ challenge.__class__.__mro__ }}",
    "{{ challenge.__init__.__globals__ }}",
    "{{ challenge.model_dump() }}",
    "{{ challenge.model_fields }}",
    "{{ challenge.secret() }}",
    "{{ challenge._private }}",
    "{{ challenges | map(attribute='__class__') | list }}",
    "{{ (challenges | map(attribute='__class__') | first).x }}",
    "{{ [words] | map('attr', '__class__') | list }}",
    "{{ words | attr('__class__') }}",
    "{{ self._TemplateReference__context }}",
    "{{ self.__init__.__globals__ }}",
    "{% for c in challenges %}{{ loop._iterable }}{% endfor %}",
    "{{ namespace.__init__ }}",
    "{{ range.__self__ }}",
    "{{ words.format(x=challenge) }}",
    "{{ '{0.__class__}'.format(words) }}",
    "{{ '{:>1000000000}'.format(1) }}",
    "{{ words.format_map({}) }}",
    "{{ words.encode() }}",
    "{{ words | safe }}",
    "{{ words | tojson }}",
    "{{ words | pprint }}",
    "{{ lipsum() }}",
    "{% do challenges.append(1) %}",
    "{% import 'kit.j2' as kit %}{{ kit.__dict__ }}",
    "{% import 'kit.j2' as kit %}{{ kit.m.__globals__ }}",
])
def test_nothing_but_content_can_be_reached(bench: Bench, attack: str) -> None:
    said = bench.says(attack, kit="{% macro m() %}{% endmacro %}")
    assert said
    assert all(line.startswith("t/page.j2:1:") for line in said)


@pytest.mark.parametrize("bomb", [
    "{{ 'a' * 10**9 }}",
    "{{ 'a' * 1000000000 }}",
    "{{ 9 ** 9 ** 9 }}",
    "{{ [0] * 1000000000 }}",
    "{{ '%1000000000d' % 1 }}",
    "{{ range(1000000000) | list }}",
    "{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}",
    "{% set n = namespace(t='aaaaaaaa') %}{% for i in range(99) %}{% set n.t = n.t ~ n.t %}{% endfor %}",
    "{% set n = namespace(t='aaaaaaaa') %}{% for i in range(99) %}{% set n.t = n.t + n.t %}{% endfor %}",
    "{% set n = namespace(t=[1, 2]) %}{% for i in range(99) %}{% set n.t = n.t + n.t %}{% endfor %}",
    "{% set n = namespace(t='aaaaaaaa') %}{% for i in range(99) %}"
    "{% set x %}{{ n.t }}{{ n.t }}{% endset %}{% set n.t = x %}{% endfor %}",
    "{% set n = namespace(t='aaaaaaaa') %}{% for i in range(99) %}"
    "{% set n.t = n.t | replace('a', n.t) %}{% endfor %}",
    "{% set n = namespace(t='aaaaaaaa') %}{% for i in range(99) %}"
    "{% set n.t = [n.t, n.t] | join(n.t) %}{% endfor %}",
    "{% set n = namespace(t=3) %}{% for i in range(99) %}{% set n.t = n.t * n.t %}{% endfor %}",
    "{% macro m(n) %}{{ m(n - 1) ~ m(n - 1) if n else '' }}{% endmacro %}{{ m(99) }}",
    "{% include 'page.j2' %}",
    "{% for a in challenges recursive %}{{ loop(challenges) }}{% endfor %}",
])
def test_computing_without_end_is_stopped(bench: Bench, bomb: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reach, "STEP_LIMIT", 20_000)
    said = bench.says(bomb)
    assert len(said) == 1
    assert said[0].startswith("t/page.j2:1:")


@pytest.mark.parametrize("name", ["../x.j2", "/etc/passwd", "a/../../x.j2", "..\\\\x.j2", ".."])
def test_templates_outside_of_the_folders_are_refused(bench: Bench, tmp_path: Path, name: str) -> None:
    (tmp_path / "x.j2").write_text("secret", encoding="utf-8")
    said = bench.says(f"{{% include '{name}' %}}")
    assert said[0].startswith("t/page.j2:1:")
    assert said[0].endswith("lies outside of the template folders")


def test_a_link_that_leads_outside_is_refused(bench: Bench, tmp_path: Path) -> None:
    (tmp_path / "x.j2").write_text("secret", encoding="utf-8")
    (bench.folder / "link.j2").symlink_to(tmp_path / "x.j2")
    assert bench.says("{% include 'link.j2' %}") == [
        "t/page.j2:1:12: error: template 'link.j2' lies outside of the template folders"]


def test_a_name_made_while_rendering_is_refused_as_well(bench: Bench, tmp_path: Path) -> None:
    (tmp_path / "x.j2").write_text("secret", encoding="utf-8")
    assert bench.says("{% set n = '../x' ~ '.j2' %}\n{% include n %}") == [
        "t/page.j2:2:1: error: template '../x.j2' lies outside of the template folders"]


def test_only_regular_files_of_moderate_size_are_read(bench: Bench) -> None:
    os.mkfifo(bench.folder / "pipe.j2")
    (bench.folder / "large.j2").write_bytes(b"x" * ((1 << 20) + 1))
    (bench.folder / "latin.j2").write_bytes(b"\xe4")
    (bench.folder / "control.j2").write_bytes(b"\x1b[31m")
    names = ("pipe", "large", "latin", "control")
    said = bench.says("".join(f"{{% include '{name}.j2' %}}\n" for name in names))
    assert [line.split(": ")[2] for line in said] == [
        "template 'pipe.j2' is not a regular file", "template 'large.j2' is larger than 1 MiB",
        "template 'latin.j2' is not written in UTF-8", "template 'control.j2' contains control characters"]


def test_content_is_never_read_as_a_template(bench: Bench) -> None:
    made = bench.render("{{ text }}", {"text": "{{ 7 * 7 }}{% include 'x' %}"})
    assert made == "{{ 7 * 7 }}{% include &#39;x&#39; %}"
