"""Quotations whose speaker is named behind them."""

from __future__ import annotations

import pytest

from tests.facts.reading import read

BEFORE = "[Company 东渡陶瓷]规模不小。"
SAID = "“我们投资不少，完成了[Retrofit 高效电机改造]，省了电。”"


@pytest.mark.parametrize(
    ("behind", "expected"),
    [
        ("[Post 华星陶瓷有限公司|总经理][Person 王明]说。", "华星陶瓷有限公司"),
        ("[Company 华星陶瓷]有关负责人介绍。", "华星陶瓷"),
        ("[Post 江州市环保局|局长][Official 王明]说。", "东渡陶瓷"),
        ("[Company 华星陶瓷]不远处是江边。", "东渡陶瓷"),
    ],
)
def test_speakers_of_quotations_speak_of_their_firms(behind: str, expected: str) -> None:
    found, _ = read(BEFORE + SAID + behind)
    assert {f.subject.text for f in found if f.relation == "retrofits"} == {expected}


@pytest.mark.parametrize(
    ("text", "owner"),
    [
        (
            "“我们靠技改，单位能耗降了[Quantity 8%=8|%]。”"
            "[Post 华星陶瓷有限公司|总经理][Person 王明]说。",
            "华星陶瓷有限公司",
        ),
        (
            "“我们盯住招商，全年开工项目[Quantity 41个=41|个]。”"
            "[Post 江州经开区管委会|副主任][Official 王明]说。",
            "江州经开区",
        ),
        (
            "“线是我们建的。跟[Facility 老式车间]比，单位能耗降了[Quantity 8%=8|%]。”"
            "[Post 华星陶瓷有限公司|总经理][Person 王明]说。",
            "华星陶瓷有限公司",
        ),
        (
            "本报讯“我们靠技改，单位能耗降了[Quantity 8%=8|%]。”"
            "[Post 华星陶瓷有限公司|总经理][Person 王明]说，"
            "新添的球磨机昼夜不歇，单子排到了年底。",
            "华星陶瓷有限公司",
        ),
    ],
)
def test_speakers_have_the_figures_that_they_tell(text: str, owner: str) -> None:
    found, _ = read("[Place 江州市]很重视。" + text)
    assert {f.subject.text for f in found if f.relation == "reports"} == {owner}


def test_whoever_spoke_speaks_of_his_own_firm_behind_the_quotation_too() -> None:
    said = "“成本降了。”[Post 华星陶瓷有限公司|总经理][Person 王明]说。"
    found, _ = read(BEFORE + said + "近年该企业完成[Retrofit 窑炉余热改造]。")
    assert [f.subject.text for f in found if f.relation == "retrofits"] == ["华星陶瓷有限公司"]
