"""Who sits in the park that an article is about, though no form says so."""

from __future__ import annotations

import pytest

from tests.facts.reading import read

ABOUT = "「[Park 江州经开区]见闻」"


def _residents(text: str) -> set[str]:
    found, _ = read(text)
    return {fact.object.text for fact in found if fact.evidence.rule == "hosts#resident"}


@pytest.mark.parametrize(
    ("text", "guests"),
    [
        pytest.param(
            "[Company 华星科技]、[Company 东渡集团]等一批新投产企业纷纷回收余热。",
            {"华星科技", "东渡集团"},
            id="a row",
        ),
        pytest.param("[Company 华星科技]占地面积达38公顷。", {"华星科技"}, id="spoken of"),
        pytest.param(
            "“订单不断。”[Post 华星科技|总经理][Person 王明]介绍。", {"华星科技"}, id="quoted"
        ),
        pytest.param("[Project 江州经开区项目]占地面积达38公顷。", set(), id="the park itself"),
        pytest.param("走进[Company 华星科技]的数字化车间，机器轰鸣。", {"华星科技"}, id="shown"),
        pytest.param("[Company 华星科技]由[Company 东渡集团]控股。", {"华星科技"}, id="its owner"),
        pytest.param("产品卖给[Company 华星科技]、[Company 东渡集团]。", set(), id="buyers"),
        pytest.param("隔壁的[Company 华星科技]也停了炉。", {"华星科技"}, id="next door"),
        pytest.param("[Place 东渡镇]的[Company 华星科技]占地面积达38公顷。", set(), id="afar"),
        pytest.param("[Company 江州银行]为企业放贷二亿元。", set(), id="serves everywhere"),
        pytest.param("[Company 江州日报]近日刊发了这篇报道。", set(), id="the press"),
        pytest.param("客户有[Company 华星科技]、[Company 东渡集团]等企业。", set(), id="customers"),
        pytest.param("[Company 华星科技]计划建设二期项目。", set(), id="to come"),
        pytest.param(
            "在谈项目2个，分别为[Project 铜箔项目]、[Project 电缆项目]。", set(), id="talk"
        ),
        pytest.param(
            "[Company 华星科技]和[Park 东岭产业园]的企业一样先进。", set(), id="another park"
        ),
        pytest.param(
            "名单上有[Park 机电产业园]、[Project 储能电池项目]、[Project 电缆材料项目]。",
            {"储能电池项目", "电缆材料项目"},
            id="a list that shows a park as well",
        ),
    ],
)
def test_the_park_of_an_article_hosts_whom_it_shows_at_work(text: str, guests: set[str]) -> None:
    assert _residents(ABOUT + text) == guests


def test_an_article_about_two_parks_leaves_its_firms_alone() -> None:
    text = "[Park 江州经开区]和[Park 东岭产业园]发展很快。[Company 华星科技]占地面积达38公顷。"
    assert _residents(text) == set()


def test_an_article_about_a_zone_may_name_parks_that_are_inside() -> None:
    text = "[Park 江州经开区]变化大。" * 3 + "[Park 东岭产业园]建成。[Park 西山物流园]建成。"
    assert _residents(text + "[Company 华星科技]占地面积达38公顷。") == {"华星科技"}
    text = text.replace("江州经开区", "江州工业园")
    assert _residents(text + "[Company 华星科技]占地面积达38公顷。") == set()


def test_an_article_that_hardly_names_another_park_is_about_its_own() -> None:
    text = "[Park 江州经开区]发展很快。" * 3 + "总投资一亿元的[Park 东岭产业园]厂房也已开工。"
    assert _residents(text + "[Company 华星科技]占地面积达38公顷。") == {"华星科技"}


def test_a_visit_shows_firms_that_may_sit_anywhere() -> None:
    text = "[Official 王明]到[Park 江州经开区]调研。[Company 华星科技]占地面积达38公顷。"
    assert _residents(text) == set()


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        pytest.param(
            "区内[Park 机电产业园]、[Park 建材产业园]进展很快。",
            {"机电产业园", "建材产业园"},
            id="a row",
        ),
        pytest.param("该区与[Park 北岭产业园]、[Park 长岭科技园]签署协议。", set(), id="partners"),
        pytest.param("开发区下设[Park 机电产业园]。", {"机电产业园"}, id="a part"),
        pytest.param(
            "形成“一区两园”：[Park 机电产业园]做零件，[Park 建材产业园]布局板材。",
            {"机电产业园", "建材产业园"},
            id="one zone with two parks",
        ),
        pytest.param("这里离[Park 机电产业园]不远。", set(), id="near by"),
        pytest.param("[Park 江州市高新区]、[Park 白石经开区]也来了。", set(), id="zones"),
        pytest.param("计划建设[Park 机电产业园]。", set(), id="to come"),
        pytest.param("分为[Park 东区]、[Park 西区]。", set(), id="sides"),
        pytest.param(
            "[Park 白石工业区]、[Park 机电产业园]、[Park 建材产业园]都很大。",
            {"机电产业园", "建材产业园"},
            id="a row",
        ),
    ],
)
def test_the_park_of_an_article_hosts_the_smaller_ones_in_it(text: str, parts: set[str]) -> None:
    found, _ = read(
        "「[Park 江州经开区]见闻」[Park 江州经开区]发展很快。[Park 江州经开区]很大。" + text
    )
    assert {fact.object.text for fact in found if fact.evidence.rule == "hosts#part"} == parts


@pytest.mark.parametrize(
    ("text", "guests"),
    [
        pytest.param(
            "[Organization 江州产业园管委会=江州产业园]与[Company 华星科技]、[Company 东渡集团]"
            "签订入园协议。",
            {"华星科技", "东渡集团"},
            id="signed",
        ),
        pytest.param(
            "[Organization 江州产业园管委会=江州产业园]与[Company 华星科技]签订服务协议。",
            set(),
            id="for service",
        ),
        pytest.param(
            "[Organization 江州产业园管委会=江州产业园]拟与[Company 华星科技]签订入园协议。",
            set(),
            id="to come",
        ),
        pytest.param(
            "[Organization 市商务局]与[Company 华星科技]签订投资协议。", set(), id="no park"
        ),
    ],
)
def test_the_park_of_a_committee_hosts_who_signs_with_it(text: str, guests: set[str]) -> None:
    found, _ = read(text)
    assert {fact.object.text for fact in found if fact.evidence.rule == "hosts#invited"} == guests


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (
            "[Park 江州工业区]不止一处，而有[Park 机电产业园]、[Park 建材产业园]。",
            {"机电产业园", "建材产业园"},
        ),
        ("[Park 江州工业区]、[Park 机电产业园]、[Park 建材产业园]一同参展。", set()),
        ("[Park 江州产业园]不止一处，而有[Park 机电产业园]、[Park 建材产业园]。", set()),
        pytest.param(
            "核心区含[Park 东渡开发区]、[Park 北岭园区]，"
            "三片是[Park 云溪工业园]、[Park 南屏工业园]。",
            set(),
            id="one of a row",
        ),
    ],
)
def test_a_zone_in_front_hosts_the_parks_of_a_row(text: str, parts: set[str]) -> None:
    found, _ = read("[Place 云溪县]的[Park 东渡高新区]、[Park 白石高新区]。" + text)
    assert {fact.object.text for fact in found if fact.relation == "hosts"} == parts


@pytest.mark.parametrize(
    ("park", "whole"),
    [
        ("霍山经济开发区铁矿循环产业园", "霍山经济开发区"),
        ("云溪高新区东渡片区", "云溪高新区"),
        ("经济开发区东渡产业园", None),
        ("云溪生态工业示范园区", None),
    ],
)
def test_a_park_named_inside_a_zone_is_hosted_by_it(park: str, whole: str | None) -> None:
    found, _ = read(f"[Park {park}]占地面积达38公顷。")
    assert {f.subject.text for f in found if f.relation == "hosts"} == ({whole} - {None})


@pytest.mark.parametrize(
    ("firms", "guests"),
    [
        (
            "[Company 华星科技]占地面积达38公顷。[Company 东渡集团]、[Company 白石铝业]是邻居。",
            {"华星科技"},
        ),
        ("[Company 华星科技]占地面积达38公顷。", set()),
    ],
)
def test_an_article_of_several_firms_is_about_the_park_that_it_opens_with(
    firms: str, guests: set[str]
) -> None:
    assert _residents("[Park 江州产业园]人来车往。" + firms) == guests


def test_the_park_of_an_office_is_the_one_of_its_report() -> None:
    text = (
        "[Organization 江州产业园管委会=江州产业园]年度报告。[Company 华星科技]占地面积达38公顷。"
        "[Company 东渡集团]、[Company 白石铝业]是邻居。"
    )
    assert _residents(text) == {"华星科技"}


def test_a_park_named_once_by_the_way_hosts_nobody() -> None:
    text = "执法人员到[Park 江州经开区]一带巡查。[Company 华星科技]占地面积达38公顷。"
    assert _residents(text) == set()


@pytest.mark.parametrize("sheet", ["", "简介", "基本情况"])
def test_the_park_of_a_heading_is_the_one_of_the_lines_under_it(sheet: str) -> None:
    text = (
        f"一、[Park 江州科技城]{sheet}\n全年产值增长。[Company 华星科技]占地面积达38公顷。\n"
        f"二、[Park 云溪电子商务园]{sheet}\n[Company 东渡集团]占地面积达3公顷。"
    )
    found, _ = read(text)
    hosted = {(f.subject.text, f.object.text) for f in found if f.relation == "hosts"}
    assert hosted == {("江州科技城", "华星科技"), ("云溪电子商务园", "东渡集团")}


def test_the_park_that_a_paragraph_begins_with_is_the_one_of_the_paragraph() -> None:
    text = (
        "本市园区各展其长。\n[Park 江州科技城]：[Company 华星科技]占地面积达38公顷。\n"
        "[Park 云溪电子商务园]：[Company 东渡集团]占地面积达3公顷。\n"
        "[Company 北辰药业]占地面积达5公顷。"
    )
    found, _ = read(text)
    hosted = {(f.subject.text, f.object.text) for f in found if f.relation == "hosts"}
    assert hosted == {("江州科技城", "华星科技"), ("云溪电子商务园", "东渡集团")}


def test_a_kind_of_park_alone_is_no_park_that_an_article_is_about() -> None:
    text = "[Park 开发区]有两户，[Park 开发区]已办结。[Company 华星科技]占地面积达38公顷。"
    assert _residents(text) == set()


@pytest.mark.parametrize(
    ("text", "guests"),
    [
        pytest.param("除尘器由[Company 华星科技]运行。", set(), id="through"),
        pytest.param("第三产品[Product 铝材]由[Company 华星科技]生产。", set(), id="made through"),
        pytest.param(
            "在这里，[Company 华星科技]主要生产[Product 铝材]。", {"华星科技"}, id="at work"
        ),
        pytest.param("建设单位：[Company 华星科技]。主要生产[Product 铝材]。", set(), id="builder"),
        pytest.param(
            "在[Place 东渡镇]的[Company 华星科技]主要生产[Product 铝材]。", set(), id="afar"
        ),
    ],
)
def test_the_park_of_an_article_hosts_who_is_at_work(text: str, guests: set[str]) -> None:
    found, _ = read(ABOUT + text)
    assert {fact.object.text for fact in found if fact.relation == "hosts"} == guests


@pytest.mark.parametrize(
    ("text", "hosted"),
    [
        pytest.param(
            "「[Park 江州经开区]通报」[Park 东渡化工园]（以下简称[Park 园区]）很大。\n"
            "[Park 江州经开区]管理松散。\n位于园区的[Company 华星科技]停产。",
            ("东渡化工园", "华星科技"),
            id="called so from here on",
        ),
        pytest.param(
            "「[Park 江州高新区]亮点」开局良好。\n[Park 东渡食品园]已有企业投产。\n"
            "[Company 华星科技]占地面积达38公顷。",
            ("江州高新区", "华星科技"),
            id="the headline again",
        ),
    ],
)
def test_a_word_for_a_park_means_the_one_it_was_said_of(text: str, hosted: tuple[str, str]) -> None:
    found, _ = read(text)
    assert hosted in {(f.subject.text, f.object.text) for f in found if f.relation == "hosts"}


@pytest.mark.parametrize(
    ("begin", "guests"),
    [("", {"华星科技"}), ("全市上下一起动手，样样都有起色。" * 11, set())],
)
def test_a_park_far_behind_the_headline_of_a_district_is_not_what_an_article_is_about(
    begin: str, guests: set[str]
) -> None:
    text = f"「[Place 江州市]产业向新」{begin}[Park 东岭产业园]获评。[Park 东岭产业园]以此为契机。"
    assert _residents(text + "[Company 华星科技]占地面积达38公顷。") == guests
