"""The library's own source, parsed: what the house rules are checked on."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]
LIBRARY = tuple(sorted((CHECKOUT / "kg").rglob("*.py")))
TESTS = tuple(sorted((CHECKOUT / "tests").rglob("*.py")))

Definition = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True, slots=True)
class Function:
    """One function or method; ``owner`` is the class it stands in, or None."""

    path: Path
    node: Definition
    owner: str | None

    @property
    def where(self) -> str:
        """Its place as editors open it: ``kg/cli/app.py:12 main``."""
        return f"{name_of(self.path)}:{self.node.lineno} {self.node.name}"

    @property
    def lines(self) -> int:
        """From its first decorator to its last line, without its docstring."""
        first = min([self.node.lineno, *(item.lineno for item in self.node.decorator_list)])
        return (self.node.end_lineno or first) - first + 1 - _docstring_lines(self.node)

    @property
    def is_public(self) -> bool:
        """Whether another room could call it."""
        names = (self.node.name, self.owner or "", *self.path.with_suffix("").parts)
        return not any(name.startswith("_") and name != "__init__" for name in names)


def name_of(path: Path) -> str:
    """The path as the project writes it: from the checkout, with slashes."""
    return path.relative_to(CHECKOUT).as_posix()


def parse(path: Path) -> ast.Module:
    """The file's syntax tree."""
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


def functions(*paths: Path) -> Iterator[Function]:
    """Every function of the files; those inside other functions are left to their parents."""
    for path in paths:
        for node in parse(path).body:
            if isinstance(node, Definition):
                yield Function(path, node, None)
            if isinstance(node, ast.ClassDef):
                for item in node.body:
                    if isinstance(item, Definition):
                        yield Function(path, item, node.name)


def _docstring_lines(node: Definition) -> int:
    first = node.body[0]
    if ast.get_docstring(node) is None:
        return 0
    return (first.end_lineno or first.lineno) - first.lineno + 1
