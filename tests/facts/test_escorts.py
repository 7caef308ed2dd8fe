"""Who goes along with a visitor in so many words."""

from __future__ import annotations

from tests.facts.reading import read


def test_escorts_go_along_and_do_not_lead() -> None:
    found, _ = read(
        "[Post 主任|][Official 王明]一行[Quantity 7人=7|人]，在[Post 市发改委|副主任]"
        "[Official 李强]，[Organization 县发改局]领导[Official 张林]、[Official 钱水]的陪同下"
        "来[Park 江州产业园]调研。"
        "调研组先后来到[Company 华星科技]。"
    )
    told = {(fact.relation, fact.subject.text, fact.object.text) for fact in found}
    assert {one for one in told if one[0] == "accompanies"} == {
        ("accompanies", name, "王明") for name in ("李强", "张林", "钱水")
    }
    assert {one for one in told if one[0] == "inspects"} == {
        ("inspects", "王明", "江州产业园"),
        ("inspects", "王明", "华星科技"),
    }


def test_escorts_of_nobody_go_along_with_nobody() -> None:
    found, _ = read("在[Official 李强]陪同下，[Company 华星科技]的客人很高兴。")
    assert not [fact for fact in found if fact.relation == "accompanies"]
