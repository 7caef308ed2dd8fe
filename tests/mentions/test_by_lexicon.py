"""Names that public knowledge lists."""

import pytest

from tests.mentions.conftest import Finder


@pytest.mark.parametrize(
    "paper", ["浙江在线讯", "江苏日报讯", "宁夏日报9月5日电", "江苏经济日报讯"]
)
def test_by_lexicon_takes_no_paper_for_a_place(found: Finder, paper: str) -> None:
    mentions = found(f"{paper} 东渡镇的华星科技去年出口大增。")
    assert not {m.text for m in mentions if m.kind == "Place"} & {"浙江", "江苏", "宁夏"}


@pytest.mark.parametrize("place", ["宁夏", "广西", "凉山州"])
def test_by_lexicon_knows_the_short_names_of_autonomous_regions(found: Finder, place: str) -> None:
    assert [m.text for m in found(f"{place}去年很热。") if m.kind == "Place"] == [place]


def test_by_lexicon_room_of_a_firm_is_no_office(found: Finder) -> None:
    mentions = found("走进江州华星家具有限公司展厅，客商不少。")
    assert [m.text for m in mentions if m.kind == "Company"] == ["江州华星家具有限公司"]
    assert not [m for m in mentions if m.kind == "Organization"]


@pytest.mark.parametrize("text", ["园区产值9亿元，其中铝产业产值3亿元。", "中国网上的消息说。"])
def test_by_lexicon_a_firm_does_not_begin_within_a_word(found: Finder, text: str) -> None:
    mentions = found(text)
    assert not [m for m in mentions if m.kind == "Company"]


def test_by_lexicon_a_block_of_a_zone_is_no_district(found: Finder) -> None:
    assert not [m for m in found("由江南区块和江西区块组成。") if m.kind == "Place"]


def test_by_lexicon_who_sits_in_a_house_is_not_the_house(found: Finder) -> None:
    mentions = found("在江全国人大代表走进华星科技有限公司。")
    assert not [m for m in mentions if m.kind == "Organization"]
