"""Quotations whose speaker is named behind them."""

from __future__ import annotations

import pytest

from tests.facts.reading import read

BEFORE = "[Company 东渡陶瓷]规模不小。"
SAID = "“我们投资不少，购置的[Retrofit 高效电机替代老旧电机]省了电。”"


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
