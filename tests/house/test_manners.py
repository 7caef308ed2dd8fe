"""Rules of the house that linters do not know."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from tests.house.code import CHECKOUT, LIBRARY, TESTS, functions, name_of, parse

GRAB_BAGS = {"util", "utils", "helper", "helpers", "common", "misc", "shared", "tools"}


@pytest.mark.parametrize("path", [*LIBRARY, *TESTS], ids=name_of)
def test_house_no_file_is_a_grab_bag(path: Path) -> None:
    parts = {part.lower() for part in path.relative_to(CHECKOUT).with_suffix("").parts}
    assert not parts & GRAB_BAGS, "name it after what it gives"


@pytest.mark.parametrize("path", LIBRARY, ids=name_of)
def test_house_no_import_is_for_types_alone(path: Path) -> None:
    assert "TYPE_CHECKING" not in path.read_text(encoding="utf-8"), "it hides a circle"


@pytest.mark.parametrize("path", LIBRARY, ids=name_of)
def test_house_library_does_not_assert_print_or_reach_for_globals(path: Path) -> None:
    found = [f"line {node.lineno}: {what}" for node, what in _banned(parse(path))]
    assert not found


@pytest.mark.parametrize("path", LIBRARY, ids=name_of)
def test_house_every_module_says_what_it_is(path: Path) -> None:
    assert ast.get_docstring(parse(path)), "begin the file with a docstring"


def test_house_every_public_function_says_what_it_does() -> None:
    silent = [
        function.where
        for function in functions(*LIBRARY)
        if function.is_public
        and not (function.node.name.startswith("__") and function.node.name.endswith("__"))
        and ast.get_docstring(function.node) is None
    ]
    assert not silent


def test_house_every_public_class_says_what_it_is() -> None:
    silent = [
        f"{name_of(path)}:{node.lineno} {node.name}"
        for path in LIBRARY
        for node in parse(path).body
        if isinstance(node, ast.ClassDef)
        and not node.name.startswith("_")
        and ast.get_docstring(node) is None
    ]
    assert not silent


def test_house_tests_mirror_the_rooms() -> None:
    rooms = {path.parent.relative_to(CHECKOUT / "kg") for path in LIBRARY}
    missing = {room for room in rooms if not list((CHECKOUT / "tests" / room).glob("test_*.py"))}
    assert not missing


def _banned(tree: ast.Module) -> list[tuple[ast.stmt | ast.expr, str]]:
    found: list[tuple[ast.stmt | ast.expr, str]] = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Assert):
            found.append((node, "assert: raise a KgError, or drop it"))
        if isinstance(node, ast.Global):
            found.append((node, "global: pass it as an argument"))
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "print":
            found.append((node, "print: return it, and let kg/cli show it"))
        if isinstance(node, ast.ExceptHandler) and node.type is None:
            found.append((node.body[0], "bare except: name what can go wrong"))
    return found
