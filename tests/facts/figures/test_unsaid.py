"""Whose a figure is where its sentence names nobody, or somebody else."""

import pytest

from tests.facts.counting import figures


@pytest.mark.parametrize(
    ("text", "owners"),
    [
        (  # goes on with whose the last figures were
            "[Park 江州园]产值[Money 9亿元=900000000]，分[Park 东园]、[Park 西园]两园。"
            "累计税收[Money 1亿元=100000000]。",
            ["江州园", "江州园"],
        ),
        (  # whose growth somebody brought about
            "[Park 江州园]领先，"
            "推动[Company 华星科技][Date 去年=lastyear]产值增至[Money 9亿元=900000000]。",
            ["华星科技"],
        ),
        (  # a plant of the park has its own capacity
            "[Park 江州园]领先。园区[Facility 污水厂]日处理能力[Quantity 4万吨=40000|吨]。",
            ["污水厂"],
        ),
        ("[Facility 江州污水厂]进水浓度低，管网[Quantity 31公里=31|公里]。", ["江州污水厂"]),
        (  # what upgrading does
            "[Company 华星科技]的[Retrofit 余热改造][Date 去年底=lastyear]完工，"
            "年节电[Quantity 9万千瓦时=90000|千瓦时]。",
            ["余热改造"],
        ),
        (
            "[Company 华星科技]的[Retrofit 屋顶光伏项目]装机[Quantity 5兆瓦=5|兆瓦]。",
            ["屋顶光伏项目"],
        ),
        (  # the only firm of the sentence, though it is no subject
            "第二家[Company 华星科技]，做传感器，[Date 去年=lastyear]营收[Money 2亿元=200000000]。",
            ["华星科技"],
        ),
        (
            "第二家由[Company 华星科技]运营，[Date 去年=lastyear]营收[Money 2亿元=200000000]。",
            [],
        ),
        (  # numbered parts begin anew
            "「[Park 江州园]」[Company 华星科技]改造完成；5.建成监测站[Quantity 12个=12|个]。",
            ["江州园"],
        ),
        (  # a line of a list that lost its end of line
            "分别是[Park 东园]及[Park 西园][Park 江州园]：[Date 2005年=2005]设立，"
            "规划面积[Quantity 9亩=9|亩]。",
            ["江州园"],
        ),
        ("该公司投入[Money 9万元=90000]。", []),
        (  # who only holds its shares is not the firm that is meant
            "[Company 华星科技]由[Company 东渡集团]控股。该公司税收[Money 9万元=90000]。",
            ["华星科技"],
        ),
        (  # whom others have founded is spoken of
            "[Company 东渡集团]同[Company 江州石化]合资组建的[Company 华星科技]去年投产，"
            "税收[Money 9万元=90000]。",
            ["华星科技"],
        ),
        (
            "[Company 华星科技]领先。该公司投入[Money 9万元=90000]，税收[Money 3万元=30000]。",
            ["华星科技", "华星科技"],
        ),
        (  # 前者, 后者
            "[Company 华星风机]、[Company 东渡粮机]都在[Park 江州园]，"
            "前者税收[Money 9万元=90000]；后者税收[Money 3万元=30000]。",
            ["华星风机", "东渡粮机"],
        ),
        (
            "[Company 华星化工]与隔壁的[Company 东渡石化]共用管线，省电[Quantity 9万度=90000|度]。",
            ["华星化工"],
        ),
        (  # a plant that a firm runs
            "[Park 江州园]原有的[Project 焚烧中心]由[Company 华星环保]运营，"
            "年焚烧能力[Quantity 3万吨=30000|吨]。",
            ["焚烧中心"],
        ),
        ("[Park 江州园]建成[Facility 填埋场]（库容[Quantity 9万方=90000|方]）。", ["填埋场"]),
        (
            "日供[Quantity 9万吨=90000|吨]的[Facility 水厂]由[Company 华星水务]投资。",
            ["水厂"],
        ),
        ("[Park 江州园]建成日处理[Quantity 300吨=300|吨]的盐水回收站。", []),
        ("[Company 华星科技]：[Retrofit 废气治理]完成，投资[Money 8万元=80000]。", ["华星科技"]),
        ("[Park 江州园]领先。该公司搬来了，年产硫酸[Quantity 4万吨=40000|吨]。", []),
        (
            "[Company 华星竹业]动手早，[Retrofit 废水站改造]已完工，"
            "出水COD稳定在[Quantity 60毫克/升=60|毫克/升]。",
            ["华星竹业"],
        ),
        ("[Park 江州园]领先。“以前要倒贴，现在每年卖渣进账[Money 4万元=40000]。”", []),
        ("[Park 江州园]开会，全园[Quantity 58家=58|家]企业负责人参会。", []),
        ("[Park 江州园]先后投入[Money 9亿元=900000000]，建成管网。", ["江州园"]),
    ],
)
def test_unsaid_owner_is_the_subject_or_in_hand(text: str, owners: list[str]) -> None:
    assert [found[0] for found in figures(text)] == owners


@pytest.mark.parametrize(
    "text",
    [
        "[Park 江州园]有[Company 华星科技]、东渡新材料（年产[Quantity 3万吨=30000|吨]岩棉）等。",
        "「[Park 江州园]」检查组来访。检查组共检查企业[Quantity 27家=27|家]。",
        "[Organization 省工信厅]认定的绿色园区[Quantity 3个=3|个]公布。",
        "[Company 华星科技]投资[Money 2亿元=200000000]，年产[Quantity 8万台=80000|台]散热器项目。",
        "[Park 江州园]领先，双方商定互派干部[Quantity 2名=2|名]。",
    ],
)
def test_unsaid_owner_that_is_somebody_else_is_nobody(text: str) -> None:
    assert not [found for found in figures(text) if found[1] != "投资"]


def test_unsaid_district_of_an_earlier_clause() -> None:
    assert figures(
        "[Place 江州市]很重视。下发通知，明确全市焦炉要淘汰，共涉及焦化企业[Quantity 7家=7|家]。"
    ) == [("江州市", "涉及焦化企业", "7")]


def test_unsaid_figures_behind_a_project_that_is_spoken_of_are_its_own() -> None:
    assert figures(
        "[Organization 督查组]赶到[Project 华星产业园项目]现场，桩机轰响，"
        "项目由[Company 华星科技]投建，设计库容[Quantity 9吨=9|吨]。"
    ) == [("华星产业园项目", "设计库容", "9")]


def test_unsaid_figures_of_a_parks_plant_are_the_plants() -> None:
    assert figures(
        "去年，[Park 江州产业园][Facility 污水处理厂]盖起门卫室[Quantity 31平方米=31|平方米]、"
        "化验室[Quantity 9平方米=9|平方米]。"
    ) == [("污水处理厂", "盖起门卫室", "31"), ("污水处理厂", "化验室", "9")]
