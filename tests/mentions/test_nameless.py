"""What looks like a name and is none."""

from __future__ import annotations

import pytest

from kg.knowledge.lexicon import Lexicon
from tests.mentions.conftest import Finder
from tests.mentions.seeing import found as seeing


def test_a_trade_of_a_district_is_no_firm(lexicon: Lexicon) -> None:
    mentions = seeing(lexicon, "云岭区陶瓷改用燃气。", "云岭区陶瓷", "company", 0.9)
    assert not [m for m in mentions if m.kind == "Company"]


def test_a_brand_behind_a_district_is_a_firm(lexicon: Lexicon) -> None:
    mentions = seeing(lexicon, "代表走进云岭县丰远铜业。", "云岭县丰远铜业", "company", 0.97)
    assert [m.text for m in mentions if m.kind == "Company"] == ["云岭县丰远铜业"]


@pytest.mark.parametrize(
    ("text", "words", "label"),
    [
        pytest.param("石溪管理区党委开会。", "石溪", "name", id="a district"),
        pytest.param("江西萍乡石溪220千伏变电站投运。", "江西萍乡石溪", "company", id="a line"),
    ],
)
def test_what_only_says_where_a_thing_is_names_nobody(
    lexicon: Lexicon, text: str, words: str, label: str
) -> None:
    assert words not in [m.text for m in seeing(lexicon, text, words, label, 0.99)]


def test_sorts_of_projects_that_are_counted_are_none(found: Finder) -> None:
    assert not [m for m in found("民生项目4项开工，外资项目12个落户。") if m.kind == "Project"]
    text = "全年建设电缆、水泥、陶板等项目9个。"
    assert not [m for m in found(text) if m.kind == "Project"]


def test_how_works_are_run_as_one_is_no_work(found: Finder) -> None:
    text = "坚持“产品项目一体化、物流传输一体化”理念。"
    assert not [m for m in found(text) if m.kind == "Project"]


def test_a_project_that_took_some_months_is_one(found: Finder) -> None:
    projects = [m.text for m in found("年产甲醇项目7个月建成。") if m.kind == "Project"]
    assert projects == ["年产甲醇项目"]


@pytest.mark.parametrize(
    ("words", "label"), [("光伏）组件", "industry"), ("3大纺织集团", "company")]
)
def test_half_brackets_and_numbers_of_firms_name_nothing(
    lexicon: Lexicon, words: str, label: str
) -> None:
    text = f"新能源（{words}产业已成规模。"
    assert words not in [m.text for m in seeing(lexicon, text, words, label, 0.99)]


@pytest.mark.parametrize("words", ["控股子公司", "香港上市公司", "水泥200万吨"])
def test_sorts_of_firms_and_amounts_are_no_firms(lexicon: Lexicon, words: str) -> None:
    found = seeing(lexicon, f"园里有华星科技、{words}。", words, "company", 0.99)
    assert words not in [m.text for m in found]


def test_wards_in_a_row_and_the_parks_of_a_province_name_nothing(lexicon: Lexicon) -> None:
    found = seeing(lexicon, "辖东岭、石桥、南川三个街道。", "石桥", "company", 0.99)
    assert not [m for m in found if m.kind == "Company"]
    found = seeing(lexicon, "宁夏工业园区掠影。", "宁夏工业园区", "park", 0.99)
    assert not [m for m in found if m.kind == "Park"]


def test_the_plant_of_a_firm_in_brackets_is_no_firm(lexicon: Lexicon) -> None:
    found = seeing(lexicon, "园里有华星纺织（东岭厂区）。", "东岭", "company", 0.99)
    assert "东岭" not in [m.text for m in found if m.kind == "Company"]


def test_a_word_for_any_upgrading_names_none(lexicon: Lexicon) -> None:
    text = "改造后，能耗降了三成。"
    assert "改造" not in [m.text for m in seeing(lexicon, text, "改造", "upgrade", 0.99)]


def test_a_place_in_the_name_of_a_paper_is_none_of_the_news(found: Finder) -> None:
    places = [m.text for m in found("江西经济报讯萍乡开发区位于萍乡市。") if m.kind == "Place"]
    assert places == ["萍乡市"]


@pytest.mark.parametrize(
    "text",
    [
        "东渡镇一铸造厂停产。",
        "东渡镇一化工企业停产。",
        "东渡县一塑料加工厂停产。",
        "这里过去有洗煤厂300多家。",
        "培育出绿色管理企业4家。",
    ],
)
def test_firms_that_are_only_counted_have_no_name(found: Finder, text: str) -> None:
    assert not [m.text for m in found(text) if m.kind == "Company"]


@pytest.mark.parametrize(
    "name", ["江州市一凡机械厂", "东渡县一川化工厂", "三大轮胎有限公司", "江州水泥厂"]
)
def test_firms_whose_names_look_like_counts_are_named(found: Finder, name: str) -> None:
    text = f"去年日产3000吨的{name}落户。" if name == "江州水泥厂" else f"{name}落户。"
    assert [m.text for m in found(text) if m.kind == "Company"] == [name]


def test_subsidiaries_at_large_are_no_firm(found: Finder) -> None:
    text = "园区有上市公司及其子公司28家。"
    assert not [m for m in found(text) if m.kind == "Company"]


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        pytest.param("园区先后关停了铅粉厂、水泥厂等7家企业。", "Company", "水泥厂", id="sorts"),
        pytest.param("检查组走访江州相关企业。", "Company", "江州相关企业", id="those concerned"),
        pytest.param("该工程是江州市重大建设项目。", "Project", "江州市重大建设项目", id="a rank"),
        pytest.param("水泥行业脱硝改造推进。", "Retrofit", "水泥行业脱硝改造", id="a trade's"),
        pytest.param("喷漆房未装治理设施。", "Facility", "未装治理设施", id="not there"),
    ],
)
def test_what_is_ranked_or_sorted_or_not_there_has_no_name(
    found: Finder, text: str, kind: str, name: str
) -> None:
    assert not [m for m in found(text) if m.kind == kind and name in m.text]


def test_a_word_that_counts_begins_no_name_of_works(found: Finder) -> None:
    mentions = found("这是全省第一家水泥脱硝工程。")
    assert "水泥脱硝工程" in [m.text for m in mentions]


def test_works_of_no_name_are_called_after_their_firm(found: Finder) -> None:
    mentions = found("察看了江州华星印刷有限公司新建项目、东渡展览馆。")
    assert [m.text for m in mentions if m.kind in ("Company", "Project")] == [
        "江州华星印刷有限公司新建项目"
    ]
    assert not [m for m in found("察看“三馆”建设项目。") if m.kind == "Project"]


def test_a_line_between_places_is_no_firms(found: Finder) -> None:
    mentions = found("走进张掖东渡330千伏输变电工程项目现场。")
    assert not [m for m in mentions if m.kind == "Company"]


def test_all_projects_of_a_size_in_a_district_are_none(found: Finder) -> None:
    text = "江州全市亿元以上产业项目建设提速，江州市辖区省级重点项目完成投资9亿元。"
    assert not [m for m in found(text) if m.kind == "Project"]


def test_so_many_zones_are_no_park(found: Finder) -> None:
    mentions = found("8个开发区承担的在建项目，上半年完成投资9亿元。")
    assert not [m for m in mentions if m.kind == "Park"]


def test_who_publishes_and_what_sort_of_firm_it_is_names_no_firm(lexicon: Lexicon) -> None:
    text = "北江网江州10月31日消息，新线投产。"
    assert not [m for m in seeing(lexicon, text, "北江网", "company", 0.99) if m.kind == "Company"]
    text = "华星玻璃公司是国内最大的玻璃瓶制造厂，产品畅销。"
    firms = [m.text for m in seeing(lexicon, text, "华星", "company", 0.9) if m.kind == "Company"]
    assert "玻璃瓶制造厂" not in firms


def test_qualities_in_a_row_are_no_firms(found: Finder) -> None:
    text = "瞪羚企业是具有成长速度快、创新能力强、发展潜力大等特征的企业。"
    assert not [m for m in found(text) if m.kind == "Company" and m.by != "anaphor"]


def test_the_first_of_its_sort_is_no_name(found: Finder) -> None:
    text = "该项目是江州市首个锂电池隔膜项目，总投资9亿元。"
    assert "锂电池隔膜项目" not in [m.text for m in found(text)]


def test_trades_that_tell_of_firms_in_a_row_are_no_firms(found: Finder) -> None:
    assert not [m for m in found("全市碳素、焦化等企业完成改造。") if m.kind == "Company"]
