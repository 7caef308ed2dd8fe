"""Expressions that the program looks for, and those that data files have."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from kg.knowledge import wanted, wording

ROOT = Path(__file__).parents[2]
ROOMS = {"mentions": "lexicon", "facts": "discourse"}


@pytest.mark.parametrize("room", ROOMS)
def test_wanted_by_the_program_is_what_is_shipped(room: str) -> None:
    faults: list[str] = []
    assert wording.load(ROOT / "seeds" / ROOMS[room] / "wording", wanted.by(room), faults)
    assert faults == []


@pytest.mark.parametrize("room", ROOMS)
def test_wanted_expressions_are_asked_for_by_names_that_are_read(room: str) -> None:
    names = {f"{file}.{name}" for file, listed in wanted.by(room).items() for name in listed}
    assert {asked for path in (ROOT / "kg" / room).rglob("*.py") for asked in _asked(path)} <= names


def _asked(path: Path) -> Iterator[str]:
    """The names in ``says["..."]`` and ``ends(words, "...")``; none may be made of pieces."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        match node:
            case ast.Subscript(value=ast.Name("says") | ast.Attribute(attr="says"), slice=key):
                pass
            case ast.Call(func=ast.Attribute(attr="ends"), args=[_, key]):
                pass
            case _:
                continue
        assert not isinstance(key, ast.JoinedStr | ast.BinOp), f"{path}:{key.lineno}"
        if isinstance(key, ast.Constant):
            yield str(key.value)


@pytest.mark.parametrize(
    ("names", "told"),
    [
        pytest.param(
            None, ["rows.yml: no such file; put it back: kg looks in it for first"], id="file"
        ),
        pytest.param(
            ["frist"],
            [
                "rows.yml:2: kg looks for no expression frist; is first meant?",
                "rows.yml: no expression first; put it back: kg looks for it",
            ],
            id="misspelt",
        ),
        pytest.param(["first", "piece"], [], id="called by another"),
        pytest.param(
            ["first", "more"],
            ["rows.yml:3: kg looks for no expression more; take it out"],
            id="not looked for",
        ),
    ],
)
def test_wanted_names_what_is_lacking(
    tmp_path: Path, names: list[str] | None, told: list[str]
) -> None:
    written = {} if names is None else {"rows": names}
    lines = "".join(f"{name}: {{form: <piece>, yes: x}}\n" for name in names or ())
    (tmp_path / "rows.yml").write_text(f"# rows\n{lines}", encoding="utf-8")
    found = wanted.faults(tmp_path, written, {"rows": frozenset({"first"})})
    assert [fault.removeprefix(f"{tmp_path}/") for fault in found] == told
