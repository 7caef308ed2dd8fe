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


def marked(row: Nameless) -> tuple[Mention, str]:
    """The candidate between the bars of an example, and the text without them."""
    before, name, behind = row.example.split("|")
    span = Span(len(before), len(before) + len(name))
    kind = min(row.kinds, default="Company")
    mention = Mention(kind, name, span, 0.9, row.by or "grammar", "page")
    return mention, before + name + behind


@pytest.mark.parametrize("row", shipped(), ids=lambda row: row.example)
def test_each_row_drops_its_example(row: Nameless) -> None:
    assert row.holds(*marked(row))


@pytest.mark.parametrize("row", shipped(), ids=lambda row: row.example)
def test_no_row_drops_a_plain_name(row: Nameless) -> None:
    kind = min(row.kinds, default="Company")
    name = Mention(kind, "华星新材料", Span(3, 8), 0.9, row.by or "grammar", "page")
    assert not row.holds(name, "昨日，华星新材料，投产。")


def test_read_names_what_is_wrong_with_a_row(tmp_path: Path) -> None:
    path, faults = tmp_path / "nameless.yml", list[str]()
    path.write_text(
        "sorts: []\nnames:\n- {kinds: [Firm], beside: 家}\n- {name: (, example: x}\n",
        encoding="utf-8",
    )
    read(path, KINDS, faults)
    assert [fault.removeprefix(f"{path}: names: ") for fault in faults] == [
        "no test beside",
        "no kind Firm",
        "a row has a name, what is before or behind it, and an example",
        "no expression: (: missing ), unterminated subpattern at position 0",
    ]
