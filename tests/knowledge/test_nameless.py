"""The rows of nameless.yml, each by its own example."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.knowledge.lexicon import KINDS
from kg.knowledge.nameless import Nameless, read
from kg.model import Mention, Span

PATH = Path(__file__).parents[2] / "seeds" / "lexicon" / "nameless.yml"


def shipped() -> list[Nameless]:
    sections = read(PATH, KINDS, []).values()
    rows = {row for by_kind in sections for found in by_kind.values() for row in found}
    return sorted(rows, key=lambda row: row.example)  # a set's own order differs between runs


def test_each_row_drops_its_example() -> None:
    faults: list[str] = []
    assert read(PATH, KINDS, faults)
    assert faults == []


@pytest.mark.parametrize("row", shipped(), ids=lambda row: row.example)
def test_no_row_drops_a_plain_name(row: Nameless) -> None:
    kind = min(row.kinds, default="Company")
    name = Mention(kind, "华星新材料", Span(3, 8), 0.9, row.by or "grammar", "page")
    assert not row.holds(name, "昨日，华星新材料，投产。")


def test_read_names_what_is_wrong_with_a_row(tmp_path: Path) -> None:
    path, faults = tmp_path / "nameless.yml", list[str]()
    path.write_text(
        "sorts: []\nnames:\n- {kinds: [Firm], beside: 家}\n- {name: (, example: '|x|'}\n"
        "- {name: 大, example: 一|小|厂}\n",
        encoding="utf-8",
    )
    read(path, KINDS, faults)
    assert [fault.removeprefix(f"{path}:") for fault in faults] == [
        "3: names: no test beside",
        "3: names: no kind Firm",
        "3: names: a row has a name, what is before or behind it, and an example with a |name|",
        "4: names: no expression: (: missing ), unterminated subpattern at position 0",
        "5: names: the tests do not hold of the example: 一|小|厂",
    ]
