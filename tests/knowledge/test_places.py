"""Administrative divisions: full and short names, and what official names end in."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.knowledge import places

LEXICON = Path(__file__).parents[2] / "seeds" / "lexicon"
RULES = places.rules(LEXICON)
KNOWN = places.read(LEXICON)


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("江苏省", ("江苏", "省")),
        ("青州市", ("青州", "市")),
        ("海州区", ("海州", "区")),
        ("浦东新区", ("浦东", "新区")),
        ("石柱土家族自治县", ("石柱", "县")),
        ("恩施土家族苗族自治州", ("恩施", "州")),
        ("内蒙古自治区", ("内蒙古", "自治区")),
        ("宁夏回族自治区", ("宁夏", "自治区")),
        ("和布克赛尔蒙古自治县", ("和布克赛尔", "县")),
        ("鄂伦春自治旗", ("鄂伦春", "旗")),
        ("东乡族自治县", ("东乡", "县")),
        ("隆林各族自治县", ("隆林", "县")),
        ("长三角", ("长三角", "")),
    ],
)
def test_places_are_parted_from_their_endings(name: str, parts: tuple[str, str]) -> None:
    assert RULES.split(name) == parts


@pytest.mark.parametrize(
    ("name", "full"),
    [
        ("江苏", "江苏省"),
        ("响水", "江苏省盐城市响水县"),
        ("恩施州", "湖北省恩施土家族苗族自治州"),
        ("石柱县", "重庆市石柱土家族自治县"),
        ("苏尼特右旗", "内蒙古自治区锡林郭勒盟苏尼特右旗"),
    ],
)
def test_places_are_known_by_short_names(name: str, full: str) -> None:
    assert KNOWN[name][:2] == ("Place", full)


@pytest.mark.parametrize("name", ["合作", "海州", "比如", "阿里"])
def test_places_are_not_known_by_words_and_districts_keep_their_ending(name: str) -> None:
    assert name not in KNOWN


def test_places_of_every_row_are_known_by_their_full_names() -> None:
    lines = (LEXICON / "divisions.csv").read_text(encoding="utf-8").splitlines()
    rows = [line.split(",") for line in lines if not line.startswith(("#", "province,"))]
    assert len(rows) > 300
    named = {name for _, prefecture, counties in rows for name in (prefecture, *counties.split())}
    assert named - KNOWN.keys() == set()
