"""The district of an article that only its bodies and posts name."""

import pytest

from kg.facts.context.districts import called_so, of_rank
from kg.model import Article, Mention, Span
from tests.facts.counting import figures


@pytest.mark.parametrize(
    ("body", "district"),
    [
        ("[Organization 江州市工信局]", "江州市"),
        ("[Organization 潭州市工业和信息化局]", "潭州市"),
        ("[Post 湖北省江州市委书记]", "江州市"),
        ("[Post 江州市市委书记]", "江州市"),
    ],
)
def test_districts_are_named_by_their_bodies(body: str, district: str) -> None:
    found = figures(f"{body}王明说，今年全市谋划更新[Project 设备项目][Quantity 86个=86|个]。")
    assert [owner for owner, _, _ in found] == [district]


def test_districts_of_a_zone_or_of_what_is_above_are_none() -> None:
    text = "[Organization 江州经济开发区管委会]说，全区新签约[Project 项目][Quantity 86个=86|个]。"
    assert [owner for owner, _, _ in figures(text)] == []


def test_districts_of_guests_are_not_who_says_our_county() -> None:
    text = (
        "「江州县党政代表团来东渡考察」[Post 江州县委书记]王明率队来我县。"
        "今年，我县完成固定资产投资[Money 9亿元=900000000]。"
    )
    assert [owner for owner, _, _ in figures(text)] == []


def test_districts_of_a_bureau_are_kept_where_others_are_named_in_a_row() -> None:
    text = (
        "[Organization 江州市统计局]发布，全市投资增长[Quantity 8%=8|%]。"
        "[Place 清河市]出口增长[Quantity 9%=9|%]。全市技改投资增长[Quantity 5%=5|%]。"
    )
    assert [owner for owner, _, _ in figures(text)] == ["江州市", "清河市", "江州市"]


def test_a_city_may_end_as_a_zone_does() -> None:
    assert figures("[Organization 晋中市生态环境局]总结。全市清运垃圾[Quantity 9吨=9|吨]。") == [
        ("晋中市", "清运垃圾", "9")
    ]


def _place(text: str, at: int, entry: str | None = None) -> Mention:
    return Mention("Place", text, Span(at, at + len(text)), 1.0, "mark", "example", entry)


def test_districts_are_called_so_or_else_known_so_at_the_head_of_the_page() -> None:
    article = Article(Span(0, 99), "江州开园")
    head, county = _place("江州", 0, "江州县"), _place("东渡县", 40)
    assert called_so([head, county], "县", article) == [county]
    assert called_so([head, _place("清河", 40, "清河县")], "县", article) == [head]
    assert called_so([head], "市", article) == []


def test_districts_that_our_county_may_mean_are_of_its_rank_or_of_none_told() -> None:
    our = _place("我县", 60)
    county, city, bare = _place("东渡县", 0), _place("江州市", 10), _place("清河", 20)
    assert of_rank([county, city, bare], our) == [county, bare]
