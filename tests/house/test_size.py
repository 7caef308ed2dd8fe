"""Small files, small functions: what one reader holds in the head."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from tests.house.code import LIBRARY, TESTS, Definition, functions, name_of

LONGEST_FILE = 300
LONGEST_FUNCTION = 60
MOST_FUNCTIONS = 30
MOST_ARGUMENTS = 4


@pytest.mark.parametrize("path", [*LIBRARY, *TESTS], ids=name_of)
def test_house_files_are_short(path: Path) -> None:
    lines = len(path.read_text(encoding="utf-8").splitlines())
    assert lines <= LONGEST_FILE, f"{lines} lines; cut it along what it does"


def test_house_functions_are_short() -> None:
    long = [f"{f.where}: {f.lines}" for f in functions(*LIBRARY) if f.lines > LONGEST_FUNCTION]
    assert not long, f"over {LONGEST_FUNCTION} lines: {long}"


def test_house_nine_in_ten_functions_fit_half_a_screen() -> None:
    lengths = [function.lines for function in functions(*LIBRARY)]
    short = sum(length < MOST_FUNCTIONS for length in lengths)
    assert short >= 0.9 * len(lengths)


def test_house_functions_take_few_positional_arguments() -> None:
    greedy = []
    for function in functions(*LIBRARY):
        arguments = function.node.args
        given = [item.arg for item in (*arguments.posonlyargs, *arguments.args)]
        if len([name for name in given if name not in ("self", "cls")]) > MOST_ARGUMENTS:
            greedy.append(function.where)
    assert not greedy, f"more than {MOST_ARGUMENTS}; make the options keyword-only: {greedy}"


def test_house_commands_are_thin() -> None:
    commands = [f for f in functions(*LIBRARY) if f.path.parent.name == "cli" and f.is_public]
    thick = [f"{f.where}: {body}" for f in commands if (body := _body_lines(f.node)) > 30]
    assert not thick


def _body_lines(node: Definition) -> int:
    first = node.body[1] if ast.get_docstring(node) and len(node.body) > 1 else node.body[0]
    return (node.end_lineno or 0) - first.lineno + 1
