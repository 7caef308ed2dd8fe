"""How far all of a list has come."""

from pathlib import Path

import pytest

from kg.facts.lists import is_intended, status_of_list, status_of_row
from kg.knowledge import discourse
from kg.knowledge.signs import SIGNS

DISCOURSE = discourse.load(Path(__file__).parents[2] / "seeds" / "discourse")


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("竣工投产6个：", "completed"),
        ("报告期内完成的：余热回收、", "completed"),
        ("坚持月调度。在建项目（3个）：", "underway"),
        ("储备清单4项，分别是", "planned"),
        ("在建项目3个：余热回收。", None),
        ("重点做好以下工作：", None),
        ("要求加快完成以下改造：", None),
        ("累计推动20项重点项目建成投产，总投资9亿元，包括", "completed"),
        ("累计推动20项重点项目建成投产，总投资9亿元，", None),
        (f"共开工亿元以上项目{SIGNS['Quantity']}个，包括", "underway"),
        ("目前包装项目：8个，分别为", "planned"),
        (f"正在洽谈项目{SIGNS['Quantity']}，分别为", "planned"),
        (f"开工项目{SIGNS['Quantity']}，总投资{SIGNS['Money']}，为", "underway"),
        (f"开工项目{SIGNS['Quantity']}，为华星项目，计划总投资1亿元；", "underway"),
        (f"开工项目{SIGNS['Quantity']}，为甲。竣工项目{SIGNS['Quantity']}，为乙；", "completed"),
        (f"此次开工的有{SIGNS['Project']}、", "underway"),
        ("作为集中开工重点项目之一，", "underway"),
        ("作为本次集中投产的代表项目，华星科技", "completed"),
        ("作为重点项目之一，", None),
        (f"此次开工的有{SIGNS['Project']}，竣工的有{SIGNS['Project']}与", "completed"),
    ],
)
def test_facts_status_of_list_is_said_by_its_head(before: str, expected: str | None) -> None:
    assert status_of_list(before, "", DISCOURSE) == expected


@pytest.mark.parametrize(
    ("preceding", "before", "expected"),
    [
        ("年初集中开工的项目有6个，总投资24亿元。", "具体为华星科技", "underway"),
        ("年初集中开工的项目有6个。", "华星科技", None),
        ("全区招引项目6个。", "具体为华星科技", None),
    ],
)
def test_facts_status_of_list_is_said_by_the_sentence_in_front(
    preceding: str, before: str, expected: str | None
) -> None:
    assert status_of_list(before, preceding, DISCOURSE) == expected


@pytest.mark.parametrize(
    ("behind", "expected"),
    [
        (f"、{SIGNS['Company']}仪表{SIGNS['Project']}等6个项目现场签约。", "planned"),
        (f"，{SIGNS['Company']}仪表{SIGNS['Project']}等竣工投产。", "completed"),
        ("等一批重点项目集中开工。", "underway"),
        (f"，东渡{SIGNS['Retrofit']}等20个环保{SIGNS['Retrofit']}已经完成，", "completed"),
        ("等项目早日开工。", None),
        ("，总投资5亿元，等待签约。", None),
        (f"、{SIGNS['Project']}、总投资5亿元等项目集中签约。", None),
        (f"和{SIGNS['Project']}" * 40 + "，总投资5亿元。", None),
    ],
)
def test_facts_status_of_row_is_said_by_its_end(behind: str, expected: str | None) -> None:
    assert status_of_row(behind, DISCOURSE) == expected


@pytest.mark.parametrize(
    ("before", "preceding", "expected"),
    [
        ("正在跟踪项目15个，分别为", "", True),
        ("分别为华星的铜箔项目、", "目前包装项目8个，计划引进投资9亿元。", True),
        ("签约项目4个，分别为", "", False),
        ("分别为华星的铜箔项目、", "签约项目4个。", False),
        ("华星的铜箔项目、", "正在洽谈项目13个。", False),
    ],
)
def test_facts_what_is_listed_may_be_talked_about_only(
    before: str, preceding: str, expected: bool
) -> None:
    assert is_intended(before, preceding, DISCOURSE) is expected
