"""Whose a figure is."""

import pytest

from tests.facts.counting import figures


@pytest.mark.parametrize(
    ("text", "owner"),
    [
        (
            "有年产[Quantity 9辆=9|辆][Product 汽车]的[Company 华星汽车]、[Company 东渡机械]等。",
            "华星汽车",
        ),
        (
            "占地[Quantity 500亩=500|亩]、高度[Quantity 9米=9|米]的[Project 华星项目]开工。",
            "华星项目",
        ),
        (
            "[Company 东渡集团]名列前茅。[Date 昨天=yesterday]走进[Company 华星科技]的电机车间，"
            "企业年产值[Money 9亿元=900000000]。",
            "华星科技",
        ),
        (
            "昨日，[Event 江州经开区第三季度项目签约仪式]举行，[Quantity 4个=4|个]项目签约。"
            "[Park 江州经开区]设立多年。",
            "江州经开区",
        ),
        ("[Place 江州区]对全区[Quantity 40家=40|家]化工企业进行整治。", "江州区"),
        (
            "[Company 华星科技]的[Facility 制氢装置]日产[Product 氢气][Quantity 6吨=6|吨]。",
            "制氢装置",
        ),
        (
            "[Company 华星科技]名列前茅，[Facility 空调机组]出口增长[Quantity 8%=8|%]。",
            "华星科技",
        ),
        (
            "[Park 江州园]形势很好；[Retrofit 技改]投资[Money 9亿元=900000000]。",
            "江州园",
        ),
        (
            "[Park 江州园]2003年设立，位于县城以南的[Place 东渡镇]，面积[Quantity 380亩=380|亩]。",
            "江州园",
        ),
        (
            "[Company 华星科技]的[Project 甲项目]、[Project 乙项目]正在建设，"
            "年产能[Quantity 9吨=9|吨]。",
            "华星科技",
        ),
        (
            "[Project 华星项目]由[Company 华星科技]建设，占地[Quantity 210亩=210|亩]。",
            "华星项目",
        ),
        (
            "[Facility 江州污水厂]由[Company 华星科技]运营，日处理污水[Quantity 5万吨=50000|吨]。",
            "江州污水厂",
        ),
        (
            "[Organization 专家组]对[Company 华星科技]进行检查，发现隐患[Quantity 21项=21|项]。",
            "华星科技",
        ),
        (
            "[Place 江州区]领先，[Company 华星科技]投产。"
            "全区现有项目[Quantity 9个=9|个]。截至目前，开工率达[Quantity 84%=84|%]。",
            "江州区",
        ),
        (
            "[Company 华星科技]的[Project 华星项目]，获奖多次，产值[Money 5亿元=500000000]，"
            "年产玻璃[Quantity 40万吨=400000|吨]。",
            "华星科技",
        ),
        (
            "「[Park 江州经开区]」[Company 华星科技]投产。园区内规上企业[Quantity 67家=67|家]。",
            "江州经开区",
        ),
        (
            "[Organization 市环保局]对[Park 江州经开区]开展检查。当天发现问题[Quantity 5个=5|个]。",
            "市环保局",
        ),
        (
            "「[Park 江州经开区]」经[Organization 省政府]批准设立，规划面积[Quantity 9亩=9|亩]。",
            "江州经开区",
        ),
        (
            "「[Park 江州经开区]」[Place 宁波]客商多。该区敲定项目[Quantity 8个=8|个]。",
            "江州经开区",
        ),
        (
            "[Park 江州园]起步早，[Company 东渡集团]负责开发一期，"
            "目前签约项目[Quantity 46个=46|个]。",
            "江州园",
        ),
        (
            "[Project 橡胶项目]由[Company 华星化工]建设，以[Project 东渡项目]供应的丁二烯作原料，"
            "年产橡胶[Quantity 8万吨=80000|吨]。",
            "橡胶项目",
        ),
        (
            "[Park 江州园]起步早。得知[Company 华星科技][Date 去年=lastyear]研发投入"
            "[Money 5亿元=500000000]，客人称赞。",
            "华星科技",
        ),
        ("[Park 江州园]起步早。这里引来项目[Quantity 30个=30|个]。", "江州园"),
        ("[Company 华星农牧]农业产业实现产值[Money 5亿元=500000000]。", "华星农牧"),
        (
            "[Park 江州园]起步早，集中开工[Company 华星科技][Project 检测项目]等"
            "项目[Quantity 10个=10|个]。",
            "江州园",
        ),
        (
            "[Project 甲醇项目]的[Facility 成品库]已封顶。"
            "项目达产后年收入[Money 3亿元=300000000]。",
            "甲醇项目",
        ),
    ],
)
def test_owners_name_in_front_behind_or_in_hand(text: str, owner: str) -> None:
    assert {found[0] for found in figures(text)} == {owner}


def test_owners_stranger_keeps_its_figures_and_what_follows() -> None:
    text = (
        "[Park 西园]规划面积[Quantity 9亩=9|亩]；东园规划面积[Quantity 7亩=7|亩]，"
        "现有企业[Quantity 92家=92|家]。"
    )
    assert figures(text) == [("西园", "规划面积", "9")]


def test_owners_whole_district_that_is_not_named_owns_nothing() -> None:
    assert figures("[Park 江州经开区]领先。全县现有企业[Quantity 9家=9|家]。") == []


def test_owners_publisher_of_the_page_owns_nothing() -> None:
    text = "「[Company 江州网]要闻」[Company 江州网]讯。目前已有[Quantity 423个=423|个]项目开工。"
    assert figures(text) == []


def test_owners_body_named_once_in_passing_owns_nothing() -> None:
    text = "许可证通过[Organization 专家组]验收。投产后，利税[Money 5亿元=500000000]。"
    assert figures(text) == []


def test_owners_upgrade_that_costs_something_leaves_the_park_alone() -> None:
    text = "「[Park 江州经开区]」[Retrofit 废气设施改造]一项就达[Money 500万元=5000000]。"
    assert figures(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "[Park 江州园]起步早。园区内[Company 华星科技]、[Company 东渡化工]等"
            "[Quantity 9家=9|家]企业完成锅炉拆除，[Park 江州园]蓝天更多。",
            [("江州园", "企业完成锅炉拆除")],
        ),
        (
            "[Organization 检查组]对[Company 华星科技]进行检查。[Company 华星科技]正在整改。"
            "检查中共发现问题[Quantity 6个=6|个]。",
            [("检查组", "检查中共发现问题")],
        ),
        (
            "[Park 江州园]与[Organization 东渡大学]、[Organization 江州学院]共建平台"
            "[Quantity 2个=2|个]。",
            [("江州园", "共建平台")],
        ),
        (
            "[Park 江州园][Date 去年=lastyear]产值[Money 8亿元=800000000]的[Industry 化工]很强。",
            [("江州园", "产值")],
        ),
        (
            "[Park 江州园]起步早，龙头企业[Company 华星科技][Date 去年=lastyear]产值"
            "[Money 8亿元=800000000]。",
            [("华星科技", "产值")],
        ),
        (
            "[Park 江州园]起步早。以[Company 华星]、[Company 东渡]为主的陶杯企业，年产量"
            "[Quantity 8万件=80000|件]。",
            [],
        ),
        (
            "[Park 江州园]起步早，落户企业有[Company 华星科技]、[Company 东渡化工]等"
            "[Quantity 11家=11|家]。",
            [("江州园", "落户企业")],
        ),
        (
            "[Project 东渡发电项目]已点火。[Company 东渡能源]负责人说，一期投产后，年发电"
            "[Quantity 8亿度=800000000|度]。",
            [("东渡发电项目", "年发电")],
        ),
        (
            "「[Park 江州园]上半年亮点」[Park 东渡食品园]起步早。\n全年外出招商"
            "[Quantity 14批=14|批]。",
            [("江州园", "外出招商")],
        ),
        ("[Park 江州园]起步早。该站原设计运能[Quantity 8万吨=80000|吨]。", []),
        ("[Park 江州园]起步早。东渡药业生产的针剂市场占有率达[Quantity 18%=18|%]。", []),
        (
            "[Park 江州园区]起步早。\n——[Park 东渡组团]：规划范围[Quantity 9平方公里=9|平方公里]。",
            [("东渡组团", "规划范围")],
        ),
        (
            "[Park 江州园区]起步早。[Company 华星科技]设厂。\n[Post 江州园区管委会|主任]"
            "[Official 王明]介绍，去年工业产值[Money 9亿元=900000000]。",
            [("江州园区", "工业产值")],
        ),
        (
            "「[Organization 江州区生态环境局]多点发力」[Park 东渡园]的锅炉已停。\n共巡查企业"
            "[Quantity 9家=9|家]，优良天数[Quantity 25天=25|天]。",
            [("江州区生态环境局", "巡查企业"), ("江州区", "优良天数")],
        ),
        (
            "[Park 江州园]与[Organization 江州学院]共建[Organization 东渡研究院]，已孵化项目"
            "[Quantity 9个=9|个]。",
            [("东渡研究院", "孵化项目")],
        ),
        (
            "[Park 江州园]起步早。[Facility 东渡污水厂]处理能力[Quantity 2万吨=20000|吨]，总投资"
            "[Money 3亿元=300000000]，已接纳企业废水[Quantity 9家=9|家]。",
            [("东渡污水厂", "处理能力"), ("东渡污水厂", "接纳企业废水")],
        ),
    ],
)
def test_owners_of_rows_groups_and_strangers(text: str, expected: list[tuple[str, str]]) -> None:
    assert [found[:2] for found in figures(text)] == expected


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "[Company 华星科技]（[Company 东渡机械]）占地[Quantity 80亩=80|亩]。",
            [("华星科技", "占地", "80")],
        ),
        (
            "[Place 江州县]今年签约[Quantity 9个=9|个]项目。",
            [("江州县", "签约项目", "9")],
        ),
        ("[Company 华星水务]每吨污水收费[Money 2.1元=2.1]。", []),
        (
            "[Park 江州经开区]实施节水项目[Quantity 40项=40|项]（新建[Quantity 25项=25|项]），"
            "总投资[Money 3亿元=300000000]。",
            [
                ("江州经开区", "实施节水项目", "40"),
                ("江州经开区", "新建", "25"),
                ("江州经开区", "实施节水项目总投资", "300000000"),
            ],
        ),
        (
            "[Company 东渡集团]所属的[Company 华星化工]在城北，员工[Quantity 320人=320|人]。",
            [("华星化工", "员工", "320")],
        ),
        (
            "[Company 东渡集团]在[Place 江州县]投建的[Company 华星化工]去年投产，"
            "年产[Product 尿素][Quantity 5万吨=50000|吨]。",
            [("华星化工", "年产尿素", "50000")],
        ),
        (
            "[Park 江州经开区]开工[Quantity 9个=9|个]，总投资[Money 6亿元=600000000]。",
            [("江州经开区", "开工", "9"), ("江州经开区", "开工总投资", "600000000")],
        ),
        (
            "[Company 华星染整]有锅炉[Quantity 6台=6|台]，现只剩[Quantity 2台=2|台]。",
            [("华星染整", "锅炉", "6"), ("华星染整", "锅炉现只剩", "2")],
        ),
        (
            "[Company 华星床具]去年落户。[Place 江州]交通方便，运费低。"
            "已下线床垫[Quantity 90张=90|张]。",
            [("华星床具", "下线床垫", "90")],
        ),
    ],
)
def test_owners_of_what_is_left_or_belongs_to_another(
    text: str, found: list[tuple[str, str, str]]
) -> None:
    assert figures(text) == found


def test_a_plant_has_no_funds_nor_soil() -> None:
    assert figures(
        "[Park 江州园]建成[Facility 污水处理厂]一座，日处理能力[Quantity 5万吨=50000|吨]，"
        "近年累计投入修复资金[Money 6亿元=600000000]。"
    ) == [
        ("污水处理厂", "日处理能力", "50000"),
        ("江州园", "近年累计投入修复资金", "600000000"),
    ]


def test_the_next_item_of_a_list_is_not_of_the_plant_before() -> None:
    assert figures(
        "[Park 江州园]概况。[Park 江州园]建有[Facility 污水处理厂]，"
        "[Facility 污水处理厂]日处理能力[Quantity 5万吨=50000|吨]；消防车[Quantity 31辆=31|辆]。"
    ) == [("污水处理厂", "日处理能力", "50000"), ("江州园", "消防车", "31")]
