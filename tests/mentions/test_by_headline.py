"""Companies that a headline calls by their brand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kg.knowledge.lexicon import Lexicon
from kg.mentions import find
from tests.mentions.marked import document, sentences

STORY = "华锻机榜上有名。一直以来，华锻机坚持绿色发展。公司还上线了平台。"


@pytest.mark.parametrize(
    ("title", "text", "firms"),
    [
        ("国家级绿色工厂花落华锻机", STORY, ["华锻机", "华锻机"]),
        ("华锻机荣获国家级绿色工厂称号", STORY, ["华锻机", "华锻机"]),
        ("我市荣获国家级绿色工厂称号", "我市榜上有名。一直以来，我市公司不少。", []),
        ("国家级绿色工厂花落华锻机", "华锻机榜上有名。公司还上线了平台。", []),
    ],
)
def test_by_headline(lexicon: Lexicon, title: str, text: str, firms: list[str]) -> None:
    told = document(text)
    titled = replace(told, articles=(replace(told.articles[0], title=title),))
    found = find(titled, sentences(text), lexicon)
    assert [m.text for m in found if m.kind == "Company" and m.by != "anaphor"] == firms
