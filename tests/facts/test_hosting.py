"""Whom an article's park hosts, unsaid, by where they are told to lie."""

from tests.facts.reading import read


def test_facts_who_is_told_to_lie_elsewhere_sits_in_no_park_of_the_article() -> None:
    found, _ = read(
        "[Park 江州产业园]发展很快，[Park 江州产业园]的路很宽。"
        "[Company 东渡集团]年产[Product 铜箔]。"
        "[Company 华星科技]位于[Place 石桥镇]，年产[Product 铝箔]。"
    )
    assert [f.object.text for f in found if f.relation == "hosts"] == ["东渡集团"]


def test_facts_who_lies_where_the_park_does_sits_in_it() -> None:
    found, _ = read(
        "[Park 江州产业园]位于[Place 石桥镇]，[Park 江州产业园]的路很宽。"
        "[Company 华星科技]位于[Place 石桥镇]，年产[Product 铝箔]。"
    )
    assert [f.object.text for f in found if f.relation == "hosts"] == ["华星科技"]
