"""Whom an article's park hosts, unsaid, by where they are told to lie."""

from tests.facts.reading import read


def test_facts_who_is_told_to_lie_elsewhere_sits_in_no_park_of_the_article() -> None:
    found, _ = read(
        "[Park 江州产业园]发展很快，[Park 江州产业园]的路很宽。"
        "[Company 东渡集团]年产[Product 铜箔]。"
        "[Company 华星科技]位于[Place 石桥镇]，年产[Product 铝箔]。"
    )
    assert [f.object.text for f in found if f.relation == "hosts"] == ["东渡集团"]


def test_facts_who_lies_where_the_park_does_sits_in_it() -> None:
    found, _ = read(
        "[Park 江州产业园]位于[Place 石桥镇]，[Park 江州产业园]的路很宽。"
        "[Company 华星科技]位于[Place 石桥镇]，年产[Product 铝箔]。"
    )
    assert [f.object.text for f in found if f.relation == "hosts"] == ["华星科技"]


def test_facts_the_park_at_the_head_of_a_line_hosts_the_projects_of_the_line() -> None:
    found, _ = read(
        "「[Park 江州自贸港]园区月报」\n[Park 东渡产业园]：[Company 华星化工]生产稳定，"
        "[Company 北辰石化][Project 特种油项目]投产。"
    )
    hosts = {f.object.text: f.subject.text for f in found if f.relation == "hosts"}
    assert hosts["特种油项目"] == "东渡产业园"


def test_facts_what_a_firm_plans_does_not_make_its_being_there_a_plan() -> None:
    found, _ = read("[Park 江州新区]的[Company 华星石化]计划年内实施[Retrofit 余热利用改造]。")
    assert [f.status for f in found if f.relation == "hosts"] == [None]


def test_facts_a_sentence_that_leads_to_another_park_ends_with_who_is_shown_there() -> None:
    found, _ = read(
        "「[Park 江州经开区]见闻」道路很宽。记者又来到[Park 东渡产业园]。"
        "[Company 华星科技]占地面积达38公顷。"
    )
    hosted = [(f.subject.text, f.object.text) for f in found if f.relation == "hosts"]
    assert hosted == [("东渡产业园", "华星科技")]


def test_a_firm_is_not_where_one_named_behind_lies() -> None:
    found, _ = read(
        "[Company 华星科技]原料棚敞开；位于[Park 江州经开区]清水路的[Company 东渡纸业]无人值守。"
    )
    assert {f.object.text for f in found if f.relation == "hosts"} == {"东渡纸业"}


def test_facts_the_partners_of_a_firm_and_what_it_was_before_sit_in_no_park_of_the_article() -> (
    None
):
    found, _ = read(
        "「[Park 江州经开区]见闻」道路很宽。"
        "公司与[Company 安博电机]、[Company 远东电机]等企业建立合作关系。"
        "公司前身为[Company 东渡车辆有限公司]，负责研发。"
    )
    assert not [f for f in found if f.relation == "hosts"]


def test_hosting_park_has_neither_what_it_lies_beside_nor_itself() -> None:
    about = "「[Park 江州经开区]概况」[Park 江州经开区]{}。"
    works = "[Project {}]投资[Money 2亿元=200000000]。"

    def hosted(told: str) -> set[str]:
        found, _ = read(told)
        return {fact.object.text for fact in found if fact.relation == "hosts"}

    beside = about.format("东接[Park 东渡综保区]和[Park 东渡空港城]")
    assert hosted(beside + works.format("江州经开区项目")) == set()
    assert hosted(beside + works.format("储能电池项目")) == {"储能电池项目"}


def test_facts_a_park_named_before_has_no_other_inside_unless_it_is_a_zone() -> None:
    for ending, hosts in (("产业园", set()), ("开发区", {"东渡物流园"})):
        found, _ = read(
            f"全市快马加鞭。[Park 江州{ending}]一期投产。[Park 东渡物流园]主体已封顶，正式开工。"
        )
        assert {f.object.text for f in found if f.relation == "hosts"} == hosts


def test_facts_projects_that_come_up_in_a_district_are_not_in_the_park_told_of_before() -> None:
    for begin, hosts in (("", {"铜箔项目"}), ("一批项目在[Place 石桥县]落地生根。", set())):
        found, _ = read(
            f"走进[Park 江州产业园]的车间。{begin}投资[Money 2亿元=200000000]的"
            "[Project 铜箔项目]已投产。"
        )
        assert {f.object.text for f in found if f.relation == "hosts"} == hosts
