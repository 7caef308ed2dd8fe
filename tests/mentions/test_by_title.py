"""Posts beside people, and the people wherever they stand again."""

from __future__ import annotations

import pytest

from kg.knowledge.lexicon import Lexicon
from tests.mentions.conftest import Finder
from tests.mentions.marked import read
from tests.mentions.seeing import found as seeing

PEOPLE = [
    pytest.param(
        "[Post 县长][Official 王明]到场。[Official 王明]指出，要抓安全。", id="named again"
    ),
    pytest.param(
        "[Post 市人大常委会副主任][Official 李强]、[Post 秘书长][Official 周文]参加。", id="two"
    ),
    pytest.param("[Official 王明]同志任[Post 县长]。", id="who is given a post"),
    pytest.param("[Person 王明]介绍，设备很好。[Person 王明]说，人手不够。", id="who speaks twice"),
    pytest.param("县长主持会议。", id="a title without a name"),
    pytest.param("省会长沙的企业来访。", id="a title inside other words"),
    pytest.param("园区地处长岭东麓。", id="no head of an office"),
]
_KINDS = {"Post", "Official", "Person"}


@pytest.mark.parametrize("marked", PEOPLE)
def test_by_title_finds_posts_and_who_holds_them(found: Finder, marked: str) -> None:
    expected = read(marked)
    people = tuple((m.kind, m.text) for m in found(expected.text) if m.kind in _KINDS)
    assert people == expected.mentions


def test_by_title_says_whose_a_post_is(found: Finder) -> None:
    posts = [(m.text, m.entry) for m in found("市科技局局长王明到场。") if m.kind == "Post"]
    assert posts == [("市科技局局长", "市科技局")]


def test_by_title_a_town_is_nobody(lexicon: Lexicon) -> None:
    mentions = seeing(lexicon, "柳集在镇里开会。柳集镇很大。", "柳集", "name", 0.95)
    assert not [m for m in mentions if m.kind in _KINDS]


def test_by_title_a_surname_and_a_post_is_no_name_beside_one(lexicon: Lexicon) -> None:
    def names(text: str) -> set[str]:
        mentions = seeing(lexicon, text, "王书记", "name", 0.95)
        return {m.text for m in mentions if m.kind in ("Official", "Person") and m.by == "title"}

    assert names("县委书记王明到场。王书记讲话。") == {"王明"}
    assert "王书记" in names("县里开会。王书记讲话。")


def test_by_title_our_place_is_nobody(found: Finder) -> None:
    people = [m.text for m in found("考察团在我州期间，我州领导作陪。") if m.kind == "Official"]
    assert not people
