"""Whom a sentence tells to be at home in the park that its article is about."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kg.facts import examples, find
from kg.knowledge.patterns import Example
from kg.sentences import split
from tests.facts.reading import DISCOURSE, PATTERNS, read

ABOUT = "「[Park 江州经开区]见闻」[Park 江州经开区]变化大。"


@pytest.mark.parametrize(
    ("text", "guests"),
    [
        pytest.param(
            "[Company 华星科技]、[Company 东渡集团]等一批企业用上了绿电。",
            {"华星科技", "东渡集团"},
            id="a row",
        ),
        pytest.param(
            "[Park 机电产业园]一期、[Company 华星科技]、[Company 东渡集团]等一批企业用上了绿电。",
            {"华星科技", "东渡集团"},
            id="in a row with a stage of a park",
        ),
        pytest.param("产品卖给[Company 安达]、[Company 东渡]。", set(), id="buyers"),
    ],
)
def test_the_firms_of_a_row_are_at_home_together(text: str, guests: set[str]) -> None:
    found, _ = read(ABOUT + text)
    assert {fact.object.text for fact in found if fact.relation == "hosts"} == guests


def test_who_stands_in_a_row_with_a_firm_is_at_home_as_well() -> None:
    marked = examples.read(
        Example("", "yes", ABOUT + "[Company 华星科技]、[Company 安达]和[Company 东渡]用上了绿电。")
    )
    named = [replace(m, by="grammar") if m.text == "华星科技" else m for m in marked.mentions]
    document = marked.document
    found, _ = find(document, split(document), named, patterns=PATTERNS, discourse=DISCOURSE)
    hosted = {fact.object.text for fact in found if fact.relation == "hosts"}
    assert hosted == {"华星科技", "安达", "东渡"}


def test_a_row_that_begins_with_its_park_is_in_no_other() -> None:
    found, _ = read(
        "[Park 江州高新区]扩建了厂房；"
        "[Park 东渡产业园][Project 储能项目]、[Company 华星科技]已开复工。"
    )
    hosted = {fact.subject.text for fact in found if fact.relation == "hosts"}
    assert hosted == {"东渡产业园"}
