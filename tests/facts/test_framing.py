"""A park that a sentence begins with hosts whom its other clauses speak of."""

import pytest

from tests.facts.reading import read


@pytest.mark.parametrize(
    ("text", "guests"),
    [
        (
            "现在，[Park 江州经开区]内，[Company 华星科技]是行业龙头；"
            "[Company 东渡集团]拥有多条生产线。",
            {"华星科技", "东渡集团"},
        ),
        (
            "在[Park 江州经开区]，由[Company 华星科技]投资建设的[Project 储能电池项目]正加紧施工。",
            {"储能电池项目"},
        ),
        ("在[Park 江州经开区]，[Company 江州银行]为企业提供信贷支持。", set()),
        ("[Company 华星科技]向[Park 江州经开区]内，[Company 东渡集团]的工厂供货。", set()),
    ],
)
def test_framing_hosts_the_subjects_of_the_clauses(text: str, guests: set[str]) -> None:
    facts, _ = read(text)
    found = {fact.object.text for fact in facts if fact.evidence.rule == "hosts#frame"}
    assert found == guests
