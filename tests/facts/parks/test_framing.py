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
        (
            "[Park 江州经开区]内，[Company 华星科技]是行业龙头；"
            "[Park 东岭产业园]的[Company 东渡集团]也已投产。",
            {"华星科技"},
        ),
        ("在[Park 江州经开区]，[Company 江州银行]为企业提供信贷支持。", set()),
        ("[Company 华星科技]向[Park 江州经开区]内，[Company 东渡集团]的工厂供货。", set()),
    ],
)
def test_framing_hosts_the_subjects_of_the_clauses(text: str, guests: set[str]) -> None:
    facts, _ = read(text)
    found = {fact.object.text for fact in facts if fact.evidence.rule == "hosts#frame"}
    assert found == guests


@pytest.mark.parametrize(
    ("text", "guests"),
    [
        pytest.param(
            "在[Park 东岭产业园]，[Company 华星科技]、[Company 东渡集团]的厂房都已交付。",
            {"华星科技", "东渡集团"},
            id="in front",
        ),
        pytest.param(
            "走进[Park 东岭产业园]北片的[Company 华星科技]，机器轰鸣。", {"华星科技"}, id="part"
        ),
        pytest.param(
            "在另一头的[Park 东岭产业园]，[Company 华星科技]正扩建。", {"华星科技"}, id="where"
        ),
        pytest.param(
            "[Park 东岭产业园]内，铝业大王[Company 华星科技]正扩建。", {"华星科技"}, id="inside"
        ),
        pytest.param(
            "在[Park 东岭产业园]，[Company 华星汽车][Project 商用车项目]施工正酣。",
            {"华星汽车", "商用车项目"},
            id="a firm's project",
        ),
        pytest.param("[Park 东岭产业园]——[Company 华星科技]挑大梁。", {"华星科技"}, id="heading"),
        pytest.param("在[Park 东岭产业园]签约后，[Company 华星科技]回了江州。", set(), id="a deed"),
    ],
)
def test_a_sentence_set_in_a_park_tells_of_those_who_are_there(text: str, guests: set[str]) -> None:
    found, _ = read(text)
    assert {fact.object.text for fact in found if fact.relation == "hosts"} == guests


@pytest.mark.parametrize(
    ("text", "guests"),
    [
        (
            "园区日夜赶工，[Company 华星科技]、[Company 东渡集团]都在扩建。",
            {"华星科技", "东渡集团"},
        ),
        ("[Company 华星科技]看着园区长大。", set()),
        ("园区和[Park 白石产业园]日夜赶工，[Company 华星科技]在扩建。", set()),
        ("园区日夜赶工，产品卖给[Company 华星科技]。", set()),
        ("园区计划引进[Company 华星科技]。", set()),
        ("检查了各镇和园区，对[Company 华星科技]进行了抽查。", set()),
        ("园区日夜赶工，与[Company 华星科技]同向发力。", set()),
    ],
)
def test_the_only_park_that_a_sentence_means_hosts_whom_it_tells_of(
    text: str, guests: set[str]
) -> None:
    found, _ = read("[Place 江州市]领导到[Park 东岭产业园]检查。" + text)
    assert {fact.object.text for fact in found if fact.evidence.rule == "hosts#meant"} == guests


@pytest.mark.parametrize(
    ("text", "hosted"),
    [
        pytest.param(
            "[Official 王明]走进[Park 江州经开区][Company 华星科技]、[Park 东渡创业园]、"
            "[Project 储能电池项目]，[Park 长岭高新区][Company 北辰电子]、[Park 机电产业园]。",
            {
                ("江州经开区", "华星科技"),
                ("江州经开区", "东渡创业园"),
                ("江州经开区", "储能电池项目"),
                ("长岭高新区", "北辰电子"),
                ("长岭高新区", "机电产业园"),
            },
            id="two parks",
        ),
        pytest.param(
            "[Official 王明]走进[Company 江州经开区电机厂]和[Project 储能电池项目]。",
            {("江州经开区", "储能电池项目")},
            id="in a firm's name",
        ),
        pytest.param(
            "[Official 王明]走进[Park 江州经开区]、[Company 华星科技]。", set(), id="none"
        ),
    ],
)
def test_sites_of_a_tour_are_in_the_park_that_their_row_begins_with(
    text: str, hosted: set[tuple[str, str]]
) -> None:
    found, _ = read(text)
    tour = {(f.subject.text, f.object.text) for f in found if f.relation == "hosts"}
    assert tour == hosted


def test_parts_of_a_park_portrayed_behind_dashes_are_in_it_and_host_their_own() -> None:
    found, _ = read(
        "「[Park 江州经开区]概况」[Park 江州经开区]始建于2004年。\n——[Park 东岭组团]：离城区不远。"
        "入驻有[Company 华星科技]、[Company 东渡集团]等企业。"
    )
    hosted = {(f.subject.text, f.object.text) for f in found if f.relation == "hosts"}
    assert hosted >= {
        ("江州经开区", "东岭组团"),
        ("东岭组团", "华星科技"),
        ("东岭组团", "东渡集团"),
    }


def test_facts_rule_behind_a_colon_tells_of_no_parts() -> None:
    found, _ = read(
        "[Park 江州经开区]发展很快，[Park 江州经开区]的路很宽。"
        "[Mechanism 链长制]：[Park 石桥产业园]由[Official 王明]负责。"
    )
    assert not [f for f in found if f.relation == "hosts"]


@pytest.mark.parametrize(
    ("text", "hosts"),
    [
        pytest.param(
            "其中：[Park 东岭产业园]开工项目[Quantity 9个=9|个]。[Company 华星科技]正加紧建设；"
            "[Park 西山产业园]开工项目[Quantity 6个=6|个]，[Company 东渡集团]打下首根桩。",
            {("东岭产业园", "华星科技"), ("西山产业园", "东渡集团")},
            id="one park and then the next",
        ),
        pytest.param(
            "[Park 东岭产业园]开工项目[Quantity 9个=9|个]，[Park 西山产业园]也有进展。"
            "[Company 华星科技]正加紧建设。",
            set(),
            id="another park named since",
        ),
        pytest.param(
            "[Park 东岭产业园]开工项目[Quantity 9个=9|个]。产业围绕[Company 华星科技]布局。",
            set(),
            id="who is only built around",
        ),
        pytest.param(
            "[Park 东岭产业园]开工项目[Quantity 9个=9|个]。\n[Company 华星科技]正加紧建设。",
            set(),
            id="the next paragraph",
        ),
    ],
)
def test_framing_projects_behind_a_count_are_in_the_park_counted(
    text: str, hosts: set[tuple[str, str]]
) -> None:
    facts, _ = read("[Park 北岭产业园]很大。\n" + text)
    found = {
        (fact.subject.text, fact.object.text)
        for fact in facts
        if fact.evidence.rule == "hosts#counted"
    }
    assert found == hosts
