"""Who is meant where a sentence names somebody beside whom the article is about."""

from __future__ import annotations

from tests.facts.reading import read


def _subjects(text: str, relation: str) -> set[str]:
    found, _ = read(text)
    return {fact.subject.text for fact in found if fact.relation == relation}


def test_a_title_is_nobodys_from_before_where_its_sentence_says_whose() -> None:
    about = "[Park 江州经开区]办会。"
    text = about + "获评[Honour 省级绿色工厂]的是[Company 华星科技]、[Company 东渡集团]。"
    assert _subjects(text, "receives") == {"华星科技", "东渡集团"}


def test_a_park_in_brackets_is_where_that_firm_alone_is() -> None:
    row = "[Company 华星科技]（[Park 江州工业园]）、[Company 东渡集团]等企业限期治理。"
    found, _ = read(row + "[Company 东渡集团]占地面积达38公顷。")
    assert not [f for f in found if f.relation == "hosts" and f.object.text == "东渡集团"]


def test_a_park_hosts_neither_what_it_lies_beside_nor_itself() -> None:
    about = "「[Park 江州经开区]概况」[Park 江州经开区]东接[Park 东渡综保区]和[Park 东渡空港城]。"
    text = about + "[Project 江州经开区项目]投资[Money 2亿元=200000000]。"
    assert _subjects(text, "hosts") == set()
