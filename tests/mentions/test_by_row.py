"""Rows of names: what stands beside what is known."""

from __future__ import annotations

import pytest

from kg.knowledge.lexicon import Lexicon
from kg.mentions import by_row
from kg.mentions.ground import Ground, survey
from kg.model import Mention
from tests.mentions.conftest import Finder
from tests.mentions.marked import document, read

ROWS = [
    "考察组先后到[Company 华星科技]、[Company 明远阀门]、[Company 东渡厂]考察。",
    "先后走访了[Company 江州华星科技有限公司]、[Company 明远阀门]、[Company 鼎丰纸业]等企业。",
    "引进了[Company 江州华星科技有限公司]、[Company 明远智造]、[Company 鼎丰光电]等企业。",
    "会议强调安全、环保、质量等工作。",
    "[Company 江州华星科技有限公司]和环保、质量等部门参加。",
    "逐一查看值班记录、灭火器等物品。",
]


@pytest.mark.parametrize("marked", ROWS)
def test_by_row_takes_the_members_of_rows_of_which_enough_is_known(
    found: Finder, marked: str
) -> None:
    expected = read(marked)
    assert tuple((m.kind, m.text) for m in found(expected.text)) == expected.mentions


def _mentions(ground: Ground, *names: tuple[str, str]) -> list[Mention]:
    """The names, each of a kind, where they first stand."""
    places = ((kind, ground.text.index(name), len(name)) for kind, name in names)
    return [
        ground.mention(kind, at, at + long, by="grammar", score=0.7) for kind, at, long in places
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("华山、东渡等县，加快发展。", [("Place", "县"), ("Place", "县")]),
        ("华山、东渡等企业加快发展。", [("Company", None), ("Company", None)]),
        ("华山；东渡等县，加快发展。", [("Company", None), ("Place", "县")]),
    ],
)
def test_by_row_a_row_of_districts_is_of_places(
    lexicon: Lexicon, text: str, expected: list[tuple[str, str | None]]
) -> None:
    ground = survey(document(text), lexicon)
    firms = _mentions(ground, ("Company", "华山"), ("Company", "东渡"))
    assert [(m.kind, m.entry) for m in by_row.as_districts(ground, firms)] == expected


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("信创产业园、数据安全示范区、装备产业园", "Park"),
        ("信创产业园，数据安全示范区、装备产业园", "Honour"),
    ],
)
def test_by_row_what_may_be_a_title_is_a_park_between_two(
    lexicon: Lexicon, text: str, kind: str
) -> None:
    ground = survey(document(text), lexicon)
    names = [("Park", "信创产业园"), ("Honour", "数据安全示范区"), ("Park", "装备产业园")]
    row = by_row.beside_parks(ground, _mentions(ground, *names))
    assert [m.kind for m in row] == ["Park", kind, "Park"]
