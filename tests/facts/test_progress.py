"""What an article tells later of a project or upgrading is the status of what it told before."""

import pytest

from tests.facts.reading import read

_RETROFIT = "[Company 华星科技]实施[Retrofit 余热利用改造工程]。"
_PROJECT = "[Project 东渡阀门项目]由[Company 东渡集团]投资建设。"
_PORTRAIT = "[Company 华星热电]的[Retrofit 余热利用工程]规模不小。"
_BEGUN = "[Company 华星热电]的[Retrofit 余热利用工程]投资不少，[Date 6月=XXXX-06]开工，"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"{_RETROFIT}该项目总投资[Money 1亿元=100000000]，[Date 去年11月=2017-11]投运。",
            ("completed", "2017-11"),
        ),
        (f"{_PROJECT}主体工程完工，正在安装设备。", ("underway", None)),
        (
            "[Company 华星科技]实施[Retrofit 余热利用工程]，[Date 9月底前=XXXX-09]完成；",
            ("planned", "XXXX-09"),
        ),
        (f"{_PROJECT}总投资[Money 2亿元=200000000]，已竣工并通过消防验收。", ("completed", None)),
        (f"{_PROJECT}项目投产后，年产值可达[Money 2亿元=200000000]。", (None, None)),
        (f"{_PROJECT}[Company 华星科技]的新厂房已竣工。", (None, None)),
        (f"此次开工的有[Project 东渡阀门项目]、[Project 铜箔项目]。{_PROJECT}", ("underway", None)),
        (f"{_PROJECT}总投资[Money 2亿元=200000000]，一期已投产。", (None, None)),
        (
            f"{_PORTRAIT}该项目投资不少，[Date 去年11月=2017-11]投运，供热面积不断扩大。",
            ("completed", "2017-11"),
        ),
        (
            f"{_PORTRAIT}该项目投资不少，力争[Date 明年11月=2019-11]投运。",
            (None, None),
        ),
    ],
)
def test_facts_thing_spoken_of_again_tells_how_far_it_has_come(
    text: str, expected: tuple[str | None, str | None]
) -> None:
    found, _ = read(text)
    first = next(fact for fact in found if fact.relation in ("retrofits", "undertakes"))
    assert (first.status, first.when) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[Date 10月=XXXX-10]投入正式运行。", "completed"),
        ("[Date 12月底前=XXXX-12]建成投产。", "underway"),
    ],
)
def test_facts_thing_begun_on_a_day_is_done_by_a_later_day_that_is_no_aim(
    text: str, expected: str
) -> None:
    found, _ = read(f"{_BEGUN}{text}")
    assert [fact.status for fact in found if fact.relation == "retrofits"] == [expected]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            "总投资[Money 5亿元=500000000]，计划[Date 6月=XXXX-06]开工，[Date 12月=XXXX-12]投产。",
            "planned",
        ),
        ("总投资[Money 5亿元=500000000]，[Date 2025年6月=2025-06]投产。", "planned"),
        ("总投资[Money 5亿元=500000000]，[Date 2022年6月=2022-06]投产。", "completed"),
        ("原计划[Date 2022年=2022]投产，因资金不足至今未开工。", "planned"),
        ("计划[Date 2021年=2021]投产，[Date 2022年12月=2022-12]建成投产。", "completed"),
    ],
)
def test_facts_thing_is_done_by_the_day_of_the_page_or_planned(told: str, expected: str) -> None:
    found, _ = read(f"[Company 华星科技]的[Project 铜箔项目]{told}", year="2023-05-18")
    assert [fact.status for fact in found if fact.relation == "undertakes"] == [expected]


def test_facts_day_to_come_is_not_that_of_what_is_done_already() -> None:
    text = (
        "[Company 华星科技]的[Retrofit 搬迁改造]将于[Date 明年=nextyear]完成，"
        "而[Company 东渡科技]的[Retrofit 锅炉改造]已完成。"
    )
    found, _ = read(text, year="2023-05-18")
    assert [(f.status, f.when) for f in found if f.subject.text == "东渡科技"] == [
        ("completed", None)
    ]


def test_facts_done_lately_is_no_day_by_which_it_has_to_be_done() -> None:
    found, _ = read("[Company 华星科技][Date 日前=日前]完成[Retrofit 锅炉改造]。")
    assert [fact.status for fact in found] == ["completed"]
