"""Figures: rows that share an owner, targets and designs, what is no figure of anybody."""

import pytest

from tests.facts.counting import figures, reported


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "[Company 华星科技]配置[Quantity 6条=6|条][Facility 贴片线]和"
            "[Quantity 8条=8|条][Facility 测试线]。",
            [("华星科技", "配置贴片线", "6"), ("华星科技", "测试线", "8")],
        ),
        (
            "[Park 江州园]出让标准地[Quantity 7宗=7|宗]、[Quantity 860亩=860|亩]。",
            [("江州园", "出让标准地", "7"), ("江州园", "出让标准地", "860")],
        ),
        (
            "[Company 华星科技]产值[Money 8亿元=800000000]；[Company 东渡集团]的锅炉改造正在进行，"
            "其中[Quantity 6台=6|台]已并网。",
            [("华星科技", "产值", "800000000"), ("东渡集团", "已并网", "6")],
        ),
        (
            "[Park 江州园]建设很快。5万吨硝酸、[Project 蓝海制氢]等[Quantity 9个=9|个]项目"
            "完成设备安装。",
            [("江州园", "项目完成设备安装", "9")],
        ),
        (
            "目前，[Company 华星纸业]中水回用、东渡脱硝等[Quantity 9个=9|个]项目投产。",
            [],
        ),
        (
            "甲、乙等[Quantity 3个=3|个][Project 旅游项目]合计投资[Money 9亿元=900000000]。",
            [],
        ),
    ],
)
def test_figures_of_rows_of_numbers(text: str, found: list[tuple[str, str, str]]) -> None:
    assert figures(text) == found


def test_figures_long_row_that_ends_in_many_words_is_read_at_once() -> None:
    row = "东渡硝酸、" * 40 + "很" * 25
    assert figures(f"[Park 江州园]建设很快。{row}等[Quantity 9个=9|个]项目投产。") == []


def test_figures_forecast_lasts_to_the_end_of_its_sentence() -> None:
    text = (
        "[Park 江州园]建成后，年产值可达[Money 5亿元=500000000]，"
        "税收[Money 1亿元=100000000]，用工[Quantity 90人=90|人]。"
    )
    assert [fact.status for fact in reported(text)] == ["planned"] * 3


def test_figures_growth_is_of_the_figure_before_it_and_of_its_owner() -> None:
    assert figures(
        "[Company 华星科技]产值[Money 27亿元=2700000000]，同比增长[Quantity 18%=18|%]；"
        "[Company 东渡集团]产值[Money 9亿元=900000000]，下降[Quantity 5%=5|%]。"
    ) == [
        ("华星科技", "产值", "2700000000"),
        ("华星科技", "产值同比增长", "18"),
        ("东渡集团", "产值", "900000000"),
        ("东渡集团", "产值下降", "5"),
    ]


def test_figures_growth_of_nothing_said_before_is_none() -> None:
    assert figures("[Company 华星科技]生意很好，同比增长[Quantity 18%=18|%]。") == []


def test_figures_part_of_the_figure_before_has_its_owner() -> None:
    assert figures(
        "[Park 江州经开区]现有企业[Quantity 47家=47|家]，其中规上企业[Quantity 31家=31|家]。"
    ) == [("江州经开区", "现有企业", "47"), ("江州经开区", "规上企业", "31")]


def test_figures_total_behind_a_number_of_projects_is_theirs() -> None:
    assert figures(
        "[Place 江州区]集中签约，[Quantity 21个=21|个]项目落地，总投资达[Money 3亿元=300000000]。"
    ) == [("江州区", "项目落地", "21"), ("江州区", "项目落地总投资", "300000000")]


@pytest.mark.parametrize(
    "text",
    [
        "[Company 华星科技]对[Quantity 3台=3|台]烧结机实施改造。",
        "[Company 华星科技]试制了刚刚下线的[Quantity 6500吨=6500|吨]压力机。",
        "[Company 华星科技]把时间缩短到[Quantity 11个=11|个]工作日。",
        "[Project 华星项目]总投资[Money 5亿元=500000000]。",
        "[Company 华星科技]购入[Quantity 4吨=4|吨]的硫酸和[Quantity 3吨=3|吨]盐酸。",
        "[Place 渭州市]将举行仪式，我县项目建成[Quantity 9项=9|项]，投产[Quantity 6项=6|项]。",
        "[Park 江州园]由东、西、北[Quantity 3个=3|个]片区组成。",
        "[Place 江州区]领先，[Quantity 4个=4|个]园区累计发力。",
        "[Company 华星科技]管网还差最后[Quantity 80米=80|米]没接通。",
        "[Company 华星科技]产品大小从[Quantity 9毫升=9|毫升]到[Quantity 7毫升=7|毫升]不等。",
        "[Place 江州区]入选全省首批[Quantity 11个=11|个]试点县市。",
        "[Organization 调研组]赴[Park 江州经开区]的[Quantity 6家=6|家]企业调研。",
        "检查[Company 华星化工]、[Company 东渡纸业][Quantity 2家=2|家]企业进行现场执法。",
        "[Company 华星科技]启动[Quantity 550吨/天=550|吨/天][Retrofit 玻璃线技改项目]。",
    ],
)
def test_figures_of_nobody_are_left_out(text: str) -> None:
    assert figures(text) == []


def test_figures_design_of_a_project_is_no_mere_target() -> None:
    text = "[{}]达产后可实现年产值[Money 5亿元=500000000]。"
    assert [f.status for f in reported(text.format("Project 华星项目"))] == [None]
    assert [f.status for f in reported(text.format("Company 华星科技"))] == ["planned"]


def test_figures_area_laid_out_is_no_target() -> None:
    text = "[Park 江州园]规划[Quantity {}]，靠近港口。"
    assert [f.status for f in reported(text.format("8亩=8|亩"))] == [None]
    assert [f.status for f in reported(text.format("8条=8|条"))] == ["planned"]


def test_figures_rank_among_others_is_none() -> None:
    text = "[Park 江州园]主要指标在[Place 江州省][Quantity 31个=31|个]开发区里排名首位。"
    assert figures(text) == []


def test_figures_date_goes_on_along_a_row_but_not_to_what_lasts() -> None:
    text = (
        "[Date 2023年=2023][Park 江州经开区]营业收入[Money 9亿元=900000000]，"
        "税收[Money 1亿元=100000000]，规划面积[Quantity 5平方公里=5|平方公里]。"
    )
    assert [fact.when for fact in reported(text)] == ["2023", "2023", None]


def test_figures_growth_behind_a_date_is_of_what_stands_before_it() -> None:
    text = (
        "[Park 江州经开区]税收[Money 9亿元=900000000]；"
        "增加值[Date 7月=XXXX-07]增速[Quantity 8%=8|%]。"
    )
    assert figures(text)[1] == ("江州经开区", "增加值7月增速", "8")
    text = "[Park 江州经开区]总收入[Date 去年=lastyear]达到[Money 8亿元=800000000]。"
    assert [said[1:] for said in figures(text)] == [("总收入", "800000000")]


def test_figures_of_a_year_to_come_are_targets() -> None:
    text = "到[Date 2030年=2030]，[Park 江州经开区]{}面貌一新，入驻企业[Quantity 9家=9|家]。"
    assert [f.status for f in reported(text.format(""))] == ["planned"]
    assert [f.status for f in reported(text.format("已经"))] == [None]


def test_figures_are_not_dated_by_when_their_owner_began() -> None:
    text = (
        "[Company 华星科技]成立于[Date 2004年=2004]，主要经营大米，年产值[Money 5亿元=500000000]。"
    )
    assert [fact.when for fact in reported(text)] == [None]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "[Company 华星科技]颗粒物、二氧化硫排放浓度分别降至[Quantity 6毫克=6|毫克]"
            "和[Quantity 18毫克=18|毫克]。",
            [("华星科技", "颗粒物排放浓度", "6"), ("华星科技", "二氧化硫排放浓度", "18")],
        ),
        (
            "[Park 江州经开区]工业产值、税收同比分别增长[Quantity 9%=9|%]、[Quantity 4%=4|%]。",
            [("江州经开区", "工业产值增长", "9"), ("江州经开区", "税收增长", "4")],
        ),
    ],
)
def test_figures_in_order_are_of_the_things_in_front_of_them(
    text: str, found: list[tuple[str, str, str]]
) -> None:
    assert figures(text) == found


def test_figures_in_order_of_two_firms_are_of_no_thing() -> None:
    text = (
        "[Company 华星科技]、[Company 东渡集团]分别投资[Money 3亿元=300000000]、"
        "[Money 5亿元=500000000]。"
    )
    assert figures(text) == []


def test_figures_that_each_firm_of_a_row_has_are_of_no_park() -> None:
    text = "[Park 江州园]有[Quantity 3家=3|家]企业税收均超[Money 4亿元=400000000]。"
    assert [found for found in figures(text) if found[2] == "400000000"] == []


def test_figures_sum_is_of_what_was_counted_before_it() -> None:
    assert figures(
        "[Park 江州经开区]新增企业[Quantity 23家=23|家]，总数达到[Quantity 80家=80|家]。"
    ) == [("江州经开区", "新增企业", "23"), ("江州经开区", "新增企业总数", "80")]


def test_figures_of_a_firm_named_within_a_part_are_the_firms() -> None:
    assert figures(
        "[Park 江州经开区]有企业[Quantity 26家=26|家]，其中[Company 华星科技]"
        "投资[Money 98万元=980000]。"
    ) == [("江州经开区", "有企业", "26"), ("华星科技", "投资", "980000")]


def test_figures_of_nothing_of_a_distance_or_of_a_whole_country_are_none() -> None:
    park = "[Park 江州工业园]"
    assert figures(f"{park}占地[Quantity 00亩=0|亩]。") == []
    assert figures(f"{park}位于江心公园南[Quantity 2公里=2|公里]。") == []
    assert figures(f"{park}是全国[Quantity 21个=21|个]化工基地之一。") == []


def test_figures_are_told_behind_whoever_built_the_thing_and_of_firms_at_work() -> None:
    built = "由[Company 东渡公司]兴建的[Project 华星基地]占地[Quantity 156亩=156|亩]。"
    assert figures(built) == [("华星基地", "占地", "156")]
    firms = "[Park 江州工业园]落户企业[Quantity 12家=12|家]，其中在产[Quantity 5家=5|家]。"
    assert [number for _, _, number in figures(firms)] == ["12", "5"]


def test_figures_at_least_so_much_are_figures() -> None:
    assert figures("[Company 华星科技]去除率达到[Quantity 95%=95|%]以上。") == [
        ("华星科技", "去除率", "95")
    ]


def test_figures_counted_words_may_hold_a_trade() -> None:
    assert figures(
        "[Place 江州镇]加快集中，全镇[Quantity 9家=9|家][Industry 印染]企业全部签约。"
    ) == [("江州镇", "全镇印染企业全部签约", "9")]


def test_figures_of_a_park_that_is_not_known_are_nobodys() -> None:
    assert (
        figures(
            "[Company 华星科技]是龙头企业，[Company 华星科技]很强。"
            "园区产值[Money 6亿元=600000000]，税收[Money 1亿元=100000000]。"
        )
        == []
    )


def test_figures_of_the_firms_that_settled_in_a_park_are_the_parks() -> None:
    assert figures(
        "[Place 江州市]很重视，入驻[Park 江州园区]的工业企业达到[Quantity 120户=120|户]，"
        "园区产值占全市产值比重达[Quantity 95%=95|%]。"
    ) == [("江州园区", "工业企业", "120"), ("江州园区", "产值占全市产值比重", "95")]


def test_figures_of_upgrading_called_a_project_are_its_own() -> None:
    assert figures(
        "[Retrofit 供热改造工程]位于[Park 江州园区]，该项目每年节约标煤[Quantity 5126吨=5126|吨]。"
    ) == [("供热改造工程", "节约标煤", "5126")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "[Company 华星科技][Date 去年=2024]投入[Money 8万元=80000]实施热处理炉改造。",
            [("华星科技", "投入", "80000")],
        ),
        (
            "[Company 华星科技]投入[Money 8万元=80000]的[Retrofit 余热回收改造]已经完工。",
            [("华星科技", "投入", "80000")],
        ),
        (
            "[Company 华星科技]投入[Money 8万元=80000]整治[Facility 锅炉]废气。",
            [("华星科技", "投入", "80000")],
        ),
        ("[Company 华星科技]投资[Money 8亿元=800000000]的[Project 东渡项目]已经完工。", []),
    ],
)
def test_figures_of_what_a_firm_spends_on_its_works(
    text: str, found: list[tuple[str, str, str]]
) -> None:
    assert figures(text) == found


def test_figures_part_is_told_of_behind_its_number() -> None:
    assert figures(
        "[Park 江州园]现有绿色工厂[Quantity 9家=9|家]，"
        "其中[Quantity 2家=2|家]是[Honour 省级节水标杆]。"
    ) == [("江州园", "绿色工厂", "9"), ("江州园", "省级节水标杆", "2")]


def test_figures_behind_a_row_of_parks_are_of_whom_the_row_began_with() -> None:
    assert figures(
        "[Park 江州园]企业[Quantity 9家=9|家]，其中[Park 东渡园][Quantity 6家=6|家]、"
        "[Park 云溪园][Quantity 3家=3|家]；规上企业[Quantity 4家=4|家]。"
    )[-1] == ("江州园", "规上企业", "4")


def test_figures_of_a_device_are_not_of_the_one_named_before() -> None:
    assert figures(
        "[Company 华星科技]建起[Facility 大棚]；[Facility 压滤机]日处理量[Quantity 40吨=40|吨]。"
    ) == [("压滤机", "日处理量", "40")]


def test_figures_of_a_number_of_things_are_whole() -> None:
    assert (
        figures("[Place 江州市]投资高于全省[Quantity 5.9个=5.9|个]和[Quantity 2个=2|个]点。") == []
    )
