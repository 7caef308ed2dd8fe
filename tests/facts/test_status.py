from pathlib import Path

import pytest

from kg.facts.status import (
    is_ahead,
    is_expected,
    is_over,
    is_to_begin,
    is_unbegun,
    speech_start,
    status_after,
    status_in,
    status_within,
)
from kg.knowledge import discourse

DISCOURSE = discourse.load(Path(__file__).parents[2] / "seeds" / "discourse")
TRIGGER = "改造"


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        ("华星已完成改造", "completed"),
        ("改造通过专家验收", "completed"),
        ("推进华星完成改造", "completed"),
        ("华星正在实施改造", "underway"),
        ("推动华星建设改造", "underway"),
        ("华星停产整改和改造", "underway"),
        ("华星改造还在进行", "underway"),
        ("华星改造也进入全力建设阶段", "underway"),
        ("华星计划年底前完成改造", "planned"),
        ("华星拟实施改造", "planned"),
        ("力争明年建成改造", "planned"),
        ("华星将于5月完成改造", "planned"),
        ("华星尚未完成改造", "denied"),
        ("华星取消了改造", "denied"),
        ("网传华星实施改造，经核实不实", "denied"),
        ("网传华星实施改造，经核实属实", None),
        ("改造已先后搬离园区", "denied"),
        ("鼓励华星实施改造", "wished"),
        ("要实施改造", "wished"),
        ("主要实施改造", None),
        ("华星的改造", None),
        ("华星的改造土建已完成七成", "underway"),
        ("华星的改造投入正式运行", "completed"),
        ("华星的改造已完成设备招标", "underway"),
        ("华星的改造已完成可研", "planned"),
        ("华星的改造列入导向计划", None),
        ("态度模拟改造", None),
        ("改造至今没有开工", "planned"),
        ("改造待6月停车时动工", "planned"),
        ("华星承诺实施改造", "planned"),
        ("改造正由省院设计", "underway"),
        ("改造8月已调试结束", "completed"),
        ("改造8月奠基", "underway"),
        ("改造达产", "completed"),
        ("改造达产可年产铜箔3万吨", None),
        ("改造已经签约", None),
        ("改造将在国庆前后投产", "planned"),
        ("改造计划已完成", "completed"),
        ("改造竣工投产将新增产值", "completed"),
        ("改造投入使用并计划申报奖励", "completed"),
        ("改造进入内部装修", "underway"),
        ("改造已有部分厂房投产", "underway"),
        ("改造的一期、二期建成", "completed"),
        ("改造完成管网铺设\ue012", "underway"),
        ("改造目前完成\ue012", "underway"),
    ],
)
def test_facts_status_is_read_off_the_words_of_the_clause(
    clause: str, expected: str | None
) -> None:
    start = clause.index(TRIGGER)
    assert status_in(clause, start, start + len(TRIGGER), DISCOURSE) == expected


def test_facts_status_does_not_look_into_the_next_clause() -> None:
    text = "华星完成改造，计划明年扩建"
    assert status_in(text, 0, text.index("，"), DISCOURSE) == "completed"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("，目前主体已封顶，计划明年投产。", "underway"),
        ("，去年建成投产。", "completed"),
        ("，吨氨煤耗下降18%。", "completed"),
        ("，预计能耗下降18%。", None),
        ("，年节约标煤2万吨。", "completed"),
        ("，三项入选省重点项目。", "completed"),
        ("，预计明年投产。", None),
        ("，占地120亩。", None),
    ],
)
def test_facts_status_after_is_how_far_it_has_come(text: str, expected: str | None) -> None:
    assert status_after(text, DISCOURSE) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("合同已签订，设备10月到场", True),
        ("正在招标", True),
        ("占地120亩", False),
    ],
)
def test_facts_status_is_unbegun_where_nothing_is_done_yet(text: str, expected: bool) -> None:
    assert is_unbegun(text, DISCOURSE) is expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("重油换成了天然气", "completed"),
        ("锅炉改为燃气炉", "completed"),
        ("锅炉进行改造", None),
        ("喷漆线正在升级改造", "underway"),
    ],
)
def test_facts_status_within_is_read_off_an_upgrading_told_as_a_deed(
    words: str, expected: str | None
) -> None:
    assert status_within(words, DISCOURSE) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("，次年3月通过专家验收。", True),
        ("，已于6月完工。", True),
        ("，计划6月全面完工。", False),
        ("，正在安装设备。", False),
    ],
)
def test_facts_status_is_over_where_a_later_clause_ends_it(text: str, expected: bool) -> None:
    assert is_over(text, DISCOURSE) is expected


def test_facts_status_after_money_was_spent_a_planned_end_is_under_way() -> None:
    assert status_after("，预计明年投产。", DISCOURSE, begun=True) == "underway"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("华星将加大投入，实施改造", True),
        ("下一步，推进改造", True),
        ("华星将加大投入，目前正在实施改造", False),
        ("华星将加大投入。实施改造", False),
        ("即将持续十天，实施改造", False),
    ],
)
def test_facts_status_is_ahead_what_follows_what_somebody_will_do(
    text: str, expected: bool
) -> None:
    start = text.index(TRIGGER)
    assert is_ahead(text, start, start + len(TRIGGER), DISCOURSE) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("，有望年底并网。", True),
        ("，计划明年5月完工。", True),
        ("，去年5月完工。", False),
        ("，预计投产后年产值2亿元。", False),
    ],
)
def test_facts_status_is_expected_where_its_end_is_to_come(text: str, expected: bool) -> None:
    assert is_expected(text, DISCOURSE) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("力争年内通车，建成冷库", "planned"),
        ("力争年内通车。建成冷库", "completed"),
        ("确保年底前通车，建成冷库", "planned"),
        ("确保安全生产，建成冷库", "completed"),
        ("力争提前，目前已建成冷库", "completed"),
    ],
)
def test_facts_status_of_what_is_aimed_at_runs_on_over_commas(text: str, expected: str) -> None:
    assert status_in(text, text.rindex("建成"), len(text), DISCOURSE) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("，计划明年3月开工。", True),
        ("，预计四季度进场施工。", True),
        ("，二期计划明年开工。", False),
        ("，去年开工。", False),
    ],
)
def test_facts_status_tells_that_its_beginning_is_to_come(text: str, expected: bool) -> None:
    assert is_to_begin(text, DISCOURSE) is expected


@pytest.mark.parametrize(
    ("text", "speaking", "expected"),
    [
        ("王明要求，新开工60个", False, 4),
        ("要新开工60个", True, 0),
        ("要新开工60个", False, 7),
        ("按照要求新开工60个", False, 10),
        ("为达到环保督察要求，完成改造", False, 14),
        ("按照部署，会议要求完成改造", False, 9),
    ],
)
def test_facts_status_speech_begins_behind_its_verb(
    text: str, speaking: bool, expected: int
) -> None:
    assert speech_start(text, DISCOURSE, speaking) == expected
