"""The subjects of a sentence's clauses."""

from dataclasses import replace

import pytest

from kg.facts import examples
from kg.facts.context.subjects import subjects_of
from kg.facts.encode import encode
from kg.knowledge.patterns import Example
from kg.sentences import split
from tests.facts.counting import figures
from tests.facts.reading import DISCOURSE


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        ("[Place 江州区][Date 今年=thisyear]集中签约，项目不少。", ["江州区"]),
        ("来自[Place 江州市]的几家厂投产，另有两家在孵。", []),
        ("[Park 东渡产业园]两地共建，[Park 江州经开区]派出九名干部。", ["东渡产业园"]),
        ("[Place 东风街道][Date 今年=thisyear]集中签约，项目不少。", []),
        ("位于[Park 江州经开区]的[Company 华星科技]去年投产。", ["华星科技"]),
        (
            "[Park 江州经开区]：[Company 华星科技]已投产，改造后收集率提高。",
            ["江州经开区", "华星科技"],
        ),
        (
            "[Park 江州产业园]的[Company 华星铝业][Date 去年=lastyear]产值[Money 5元=5]。",
            ["华星铝业"],
        ),
        ("[Park 江州产业园]内的[Company 华星铝业]正在扩建厂房。", ["华星铝业"]),
        ("（江州晚报记者白明）[Company 华星铝业]去年扩产，产量不小。", ["华星铝业"]),
        ("[Company 华星铝业]税收[Money 2亿元=200000000]，不少。", ["华星铝业"]),
        ("1.[Project 碳纤维项目]。", ["碳纤维项目"]),
        ("5.[Park 东渡医药园]三期。", ["东渡医药园"]),
        ("经查，涉事企业为[Company 华星铸造]，位于城南，有中频炉两台。", ["华星铸造"]),
        ("老字号企业[Company 华星制药]的日子也变了，尾气不再外排。", ["华星制药"]),
        ("[Company 东渡集团]旗下子公司[Company 华星科技]产量不断创新高。", ["华星科技"]),
        ("已入驻的企业有[Company 华星科技]，一期投入不少。", ["华星科技"]),
        ("同意将[Park 东渡工业园]认定为高新区，名称不变。", ["东渡工业园"]),
        ("江州首个台商基地--[Park 东渡产业园]，日前进驻企业九家。", ["东渡产业园"]),
        ("[Park 东渡产业园]位于城南，[Park 江州经开区]范围内，是老园区。", ["东渡产业园"]),
        ("[Date 去年=lastyear]，[Place 东渡镇]工业产值不小。", ["东渡镇"]),
        ("同样落户的还有[Project 铜箔项目]，它去年投产。", ["铜箔项目"]),
        ("——[Park 东渡组团]：规划面积5平方公里。", ["东渡组团"]),
        (
            "[Company 华星科技][Project 玻璃项目]总投资[Money 5亿元=500000000]，进展快。",
            ["华星科技", "玻璃项目"],
        ),
        (
            "[Place 东渡县][Industry 纺织产业]的龙头企业[Company 华星纺织]，去年用工不少。",
            ["华星纺织"],
        ),
        ("走访龙头企业[Company 华星纺织]，要求加快进度。", []),
        ("隔壁的[Company 华星纺织]去年用工不少。", ["华星纺织"]),
        ("[Date 2003年=2003][Organization 省政府]批准设立，规划面积不小。", []),
        ("同样转向智能生产的，还有[Company 华星科技]。", ["华星科技"]),
        ("在[Company 华星科技]，设备已经投入运行。", ["华星科技"]),
        ("据[Post 华星科技|副总经理][Person 白明]介绍，设备先进。", ["华星科技副总经理"]),
        ("[Company 华星科技][Retrofit 淘汰两台锅炉]，用上蒸汽。", ["华星科技"]),
        ("[Organization 省政府]批准为省级开发区，规划面积不小。", []),
        ("前身是[Date 2007年=2007]启动的[Park 东渡工业园]，面积不小。", []),
        ("建有不大的[Facility 污水厂][Quantity 1座=1|座]、消防站等设施。", []),
    ],
)
def test_subjects_begin_a_clause_or_end_its_attribute(text: str, subjects: list[str]) -> None:
    marked = examples.read(Example("", "yes", text))
    (sentence,) = split(marked.document)
    found = [mention.text for mention in subjects_of(encode(sentence, marked.mentions), DISCOURSE)]
    assert found == subjects


def test_subjects_may_be_a_district_by_its_short_name() -> None:
    marked = examples.read(Example("", "yes", "[Place 江州]立足工业强县，形成了产业集群。"))
    (sentence,) = split(marked.document)
    known = [replace(mention, by="lexicon") for mention in marked.mentions]
    assert [mention.text for mention in subjects_of(encode(sentence, known), DISCOURSE)] == ["江州"]


def test_subjects_are_the_smaller_of_two_parks() -> None:
    text = "[Park 东渡片区]内的[Park 江州产业园]，是一处老园区。"
    marked = examples.read(Example("", "yes", text))
    (sentence,) = split(marked.document)
    found = [mention.text for mention in subjects_of(encode(sentence, marked.mentions), DISCOURSE)]
    assert found == ["江州产业园"]


def test_subjects_a_row_of_projects_speaks_of_none_of_its_firms() -> None:
    assert not figures(
        "[Company 华星科技][Project 车灯项目]、[Company 东渡集团][Project 铜箔项目]等"
        "[Quantity 18个=18|个]项目投产，新增产值[Money 36亿元=3600000000]。"
    )


def test_subjects_a_town_behind_a_semicolon_is_apart_from_the_park() -> None:
    told = figures(
        "[Park 江州产业园]建成厂房[Quantity 16栋=16|栋]；"
        "[Place 东渡镇]种植花椒[Quantity 8000亩=8000|亩]。"
    )
    assert [owner for owner, _, _ in told] == ["江州产业园", "东渡镇"]
