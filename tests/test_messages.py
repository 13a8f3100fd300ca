"""Every message exists, in both languages, with the same placeholders, and is used."""

import ast
import string
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest

from impuls_workshop.messages import LANGUAGES

PACKAGE = Path(__file__).parent.parent / "impuls_workshop"
AREAS = sorted(path.stem for path in (PACKAGE / "messages").glob("*.py") if path.stem != "__init__")
MESSAGES = {f"{area}.{name}": texts for area in AREAS
            for name, texts in import_module(f"impuls_workshop.messages.{area}").MESSAGES.items()}
SOURCES = {path: ast.parse(path.read_text(encoding="utf-8")) for path in sorted(PACKAGE.rglob("*.py"))
           if path.parent.name != "messages"}
REPORTING = {"error", "warning", "note"}


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def literals(node: ast.AST) -> Iterator[str]:
    for inner in ast.walk(node):
        if isinstance(inner, ast.Constant) and isinstance(inner.value, str):
            yield inner.value


def name_of(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def calls() -> Iterator[tuple[str, ast.Call, list[str]]]:
    """The calls that report or say something, with the codes of messages written in them."""
    for path, tree in SOURCES.items():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and name_of(node) in {*REPORTING, "message", "WrongUsageError"}:
                positional = node.args[:1]
                hints = [keyword.value for keyword in node.keywords if keyword.arg in ("hint", "related")]
                codes = [text for part in (*positional, *hints) for text in literals(part)
                         if text.split(".")[0] in AREAS and "." in text]
                yield f"{path.relative_to(PACKAGE)}:{node.lineno}", node, codes


@pytest.mark.parametrize("code", sorted(MESSAGES))
def test_a_message_is_there_in_every_language(code: str) -> None:
    assert set(MESSAGES[code]) == set(LANGUAGES)
    assert all(text.strip() for text in MESSAGES[code].values())


@pytest.mark.parametrize("code", sorted(MESSAGES))
def test_a_message_has_the_same_placeholders_in_every_language(code: str) -> None:
    german, english = MESSAGES[code]["de"], MESSAGES[code]["en"]
    assert placeholders(german) == placeholders(english)


@pytest.mark.parametrize("code", sorted(MESSAGES))
def test_a_german_message_quotes_as_german_does(code: str) -> None:
    text = MESSAGES[code]["de"]
    assert text.count("„") == text.count("“")
    assert "”" not in text


def test_every_message_that_is_said_exists() -> None:
    missing = [f"{place}: {code}" for place, _, codes in calls() for code in codes if code not in MESSAGES]
    assert missing == []


def test_every_message_is_said_somewhere() -> None:
    written = {text for tree in SOURCES.values() for text in literals(tree)}
    assert sorted(set(MESSAGES) - written) == []


def test_every_placeholder_gets_a_value() -> None:
    lacking = []
    for place, call, codes in calls():
        given = {keyword.arg for keyword in call.keywords}
        if None in given:  # **values: not to be seen from here
            continue
        for code in codes:
            unfilled = placeholders(MESSAGES[code]["en"]) - given if code in MESSAGES else set()
            lacking += [f"{place}: {code} {{{name}}}" for name in sorted(unfilled)]
    assert lacking == []
