"""What the recogniser saw, beside what the other finders know."""

from __future__ import annotations

import pytest

from kg.knowledge.lexicon import Lexicon
from tests.mentions.seeing import found, found_all


def test_model_names_are_put_right_at_their_left_edge(lexicon: Lexicon) -> None:
    mentions = found(lexicon, "推动海博瑞从绩效管理发力。", "动海博瑞", "company", 0.8)
    assert [(m.kind, m.text, m.by) for m in mentions] == [("Company", "海博瑞", "model")]


@pytest.mark.parametrize(("score", "name"), [(0.99, "动海博瑞"), (0.7, "海博瑞")])
def test_model_leaves_a_name_whole_that_it_is_sure_of(
    lexicon: Lexicon, score: float, name: str
) -> None:
    mentions = found(lexicon, "推动海博瑞从绩效管理发力。", "动海博瑞", "company", score)
    assert [m.text for m in mentions] == [name]


@pytest.mark.parametrize("behind", ["”牌电缆", "牌电缆", "一体化项目开工"])
def test_model_takes_no_mark_and_no_kind_of_works_for_a_company(
    lexicon: Lexicon, behind: str
) -> None:
    mentions = found(lexicon, f"看了“海博瑞{behind}。", "海博瑞", "company", 0.99)
    assert [m.text for m in mentions if m.kind == "Company"] == []


@pytest.mark.parametrize("name", ["石嘴某园区", "某环保公司"])
def test_model_finds_no_name_in_what_is_called_a_certain_one(lexicon: Lexicon, name: str) -> None:
    label = "park" if name.endswith("园区") else "company"
    mentions = found(lexicon, f"记者看了{name}。", name, label, 0.99)
    assert name not in [m.text for m in mentions]


@pytest.mark.parametrize("text", ["投资3亿元，在东流建设数据中心。", "投稿：东流@huaxing.cn。"])
def test_model_takes_no_place_and_no_address_for_a_company(lexicon: Lexicon, text: str) -> None:
    mentions = found(lexicon, text, "东流", "company", 0.99)
    assert [m.text for m in mentions if m.kind == "Company"] == []


def test_model_takes_no_process_for_a_company(lexicon: Lexicon) -> None:
    mentions = found(lexicon, "改用烧结法生产氧化铝。", "烧结法生产氧化铝", "company", 0.9)
    assert [m.text for m in mentions if m.kind == "Company"] == []


def test_lexicon_takes_no_process_for_the_company_of_its_name(lexicon: Lexicon) -> None:
    mentions = found(lexicon, "拜耳法生产线投产，拜耳公司来了。", "投产", "product", 0.4)
    assert [m.text for m in mentions if "拜耳" in m.text and m.kind == "Company"] == ["拜耳公司"]


@pytest.mark.parametrize(("score", "seen"), [(0.9, True), (0.35, False)])
def test_model_must_be_surer_of_a_name_that_stands_once(
    lexicon: Lexicon, score: float, seen: bool
) -> None:
    mentions = found(lexicon, "海博瑞从绩效管理发力。", "海博瑞", "company", score)
    assert ("海博瑞" in [m.text for m in mentions]) is seen


def test_model_takes_no_verb_for_the_end_of_an_officials_name(lexicon: Lexicon) -> None:
    text = "省政协副主席王明率调研组来江州调研。"
    people = [m.text for m in found(lexicon, text, "王明率", "name", 0.95) if m.kind == "Official"]
    assert people == ["王明"]


@pytest.mark.parametrize(
    ("text", "name", "label", "kind"),
    [
        ("这里出产板式实木家具。", "板式实木家具", "product", "Product"),
        ("县里看重陶坯釉饰这一行。", "陶坯釉饰", "industry", "Industry"),
        ("沿河的石门滩净水坊停了。", "石门滩净水坊", "facility", "Facility"),
        ("客人到了柳岸智谷。", "柳岸智谷", "park", "Park"),
        ("客人到了南屏主城区。", "南屏主城区", "park", "Place"),
        ("窑炉换上蓄热烧嘴。", "换上蓄热烧嘴", "upgrade", "Retrofit"),
        ("墙边是三室焚烧塔。", "三室焚烧塔", "equipment", "Facility"),
    ],
)
def test_model_sees_what_no_list_has(
    lexicon: Lexicon, text: str, name: str, label: str, kind: str
) -> None:
    assert (kind, name) in [(m.kind, m.text) for m in found(lexicon, text, name, label, 0.9)]


@pytest.mark.parametrize(
    ("text", "name", "label"),
    [
        ("当地有500家企业。", "企业", "company"),
        ("这里出产3万吨。", "3万吨", "product"),
        ("他到了园区。", "园区", "park"),
        ("他到了润富花园。", "润富花园", "park"),
        ("修好了共青路。", "共青路", "company"),
        ("湖北襄阳再添6家。", "湖北襄阳", "company"),
    ],
)
def test_model_is_not_believed_of_general_words(
    lexicon: Lexicon, text: str, name: str, label: str
) -> None:
    assert all(m.by != "model" for m in found(lexicon, text, name, label, 0.95))


def test_find_by_model_echoes_a_district(lexicon: Lexicon) -> None:
    text = "客人到了云湖区。云湖区已有企业九家，云湖区政府出了力，风景区没有。"
    places = [m for m in found(lexicon, text, "云湖区", "address", 0.9) if m.kind == "Place"]
    assert [(m.text, m.by) for m in places] == [("云湖区", "model"), ("云湖区", "echo")]


def test_model_finds_no_park_in_what_is_aimed_at(lexicon: Lexicon) -> None:
    mentions = found(
        lexicon, "江州县盯准百亿级化工园区谋划招商。", "江州县盯准百亿级化工园区", "park", 0.9
    )
    assert not [m.text for m in mentions if m.kind == "Park"]


@pytest.mark.parametrize(
    ("text", "name", "seen"),
    [
        ("天南网江州5月18日电 华星科技投产。", "天南网", False),
        ("天南在线讯（记者王明）华星科技投产。", "天南在线", False),
        ("天南网络在江州投产。", "天南网络", True),
    ],
)
def test_model_takes_no_reporter_for_a_company(
    lexicon: Lexicon, text: str, name: str, *, seen: bool
) -> None:
    mentions = found(lexicon, text, name, "company", 0.99)
    assert (name in [m.text for m in mentions if m.kind == "Company"]) is seen


@pytest.mark.parametrize(
    ("address", "places"),
    [
        ("云塘市东渡县城西南侧", ["云塘市", "东渡县"]),
        ("云塘市东渡区黄溪路66号", ["云塘市", "东渡区"]),
        ("云塘市中心城区", ["云塘市"]),
    ],
)
def test_model_sees_the_districts_of_an_address(
    lexicon: Lexicon, address: str, places: list[str]
) -> None:
    mentions = found(lexicon, f"园区坐落在{address}。", address, "address", 0.9)
    assert [m.text for m in mentions if m.kind == "Place"] == places


def test_model_takes_the_nearest_division_of_a_chain(lexicon: Lexicon) -> None:
    mentions = found(lexicon, "湖北省潭州市14个项目入围。", "湖北省潭州市", "address", 0.94)
    assert [m.text for m in mentions if m.kind == "Place"] == ["湖北省", "潭州市"]


@pytest.mark.parametrize(
    ("firm", "project"),
    [
        ("东渡公司", "东渡公司车灯、空调、线束项目"),
        ("东渡电子有限公司", "车灯、空调、线束项目"),
    ],
)
def test_model_tells_the_goods_of_one_project(lexicon: Lexicon, firm: str, project: str) -> None:
    goods = [(each, "product") for each in ("车灯", "空调", "线束")]
    text = f"{firm}车灯、空调、线束项目开工。"
    mentions = found_all(lexicon, text, [(firm, "company"), *goods], 0.95)
    assert [(m.text, m.entry) for m in mentions if m.kind == "Project"] == [(project, firm)]


def test_model_makes_no_company_of_a_leader_who_is_told_by_his_post(lexicon: Lexicon) -> None:
    text = "骆诚向企业了解销路。区长骆诚来到园区，见了记者 王明 骆诚。"
    mentions = found(lexicon, text, "骆诚", "company", 0.6)
    assert "骆诚" not in [m.text for m in mentions if m.kind == "Company"]


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("区长骆诚到会。骆诚看了摄像头。骆诚走了。", 3),
        ("区长骆诚告诉记者，骆诚说过。", 2),
        ("区长骆诚到会。社会工作者骆诚。", 2),
        ("区长骆诚到会。本报记者 李强 通讯员 骆诚", 1),
        ("区长骆诚到会。（记者：骆诚）", 1),
    ],
)
def test_model_name_in_a_signature_is_left_out(lexicon: Lexicon, text: str, times: int) -> None:
    mentions = found(lexicon, text, "区长", "position", 0.9)
    assert [m.text for m in mentions].count("骆诚") == times


def test_model_takes_no_brand_for_a_company(lexicon: Lexicon) -> None:
    mentions = found(lexicon, "“东渡”牌烧碱畅销全国。", "东渡", "company", 0.9)
    assert [m.text for m in mentions if m.kind == "Company"] == []


@pytest.mark.parametrize(("name", "kind"), [("江州靠海经开区", "Park"), ("江州靠海区", "Place")])
def test_model_tells_a_zone_from_a_district(lexicon: Lexicon, name: str, kind: str) -> None:
    mentions = found(lexicon, f"当天到{name}走访。", name, "park", 0.96)
    assert kind in {mention.kind for mention in mentions if mention.text == name}


@pytest.mark.parametrize(("name", "is_park"), [("云溪智造新城", True), ("再造新城", False)])
def test_model_tells_a_park_from_building_a_town(
    lexicon: Lexicon, name: str, *, is_park: bool
) -> None:
    mentions = found(lexicon, f"当天到{name}走访。", name, "park", 0.96)
    assert (name in [m.text for m in mentions if m.kind == "Park"]) is is_park


def test_model_takes_no_firms_for_a_park(lexicon: Lexicon) -> None:
    mentions = found(lexicon, "如今云溪湖灯企变了样。", "云溪湖灯企", "park", 0.9)
    assert "Park" not in {mention.kind for mention in mentions}


@pytest.mark.parametrize(
    "name", ["江州高新区投资开发集团有限公司", "云溪产业园开发建设有限公司", "云溪产业园投资公司"]
)
def test_model_leaves_a_parks_own_company_its_park(lexicon: Lexicon, name: str) -> None:
    mentions = found(lexicon, f"{name}昨天挂牌。", name, "company", 0.99)
    assert [m.text for m in mentions if m.kind == "Company"] == [name]


def test_model_takes_no_chain_of_places_for_a_company(lexicon: Lexicon) -> None:
    for place in ("湖南衡阳", "山东东平", "江州一企业"):
        mentions = found(lexicon, f"{place}去年很热。", place, "company", 0.99)
        assert [m.text for m in mentions if m.kind == "Company"] == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param("东阳建陶企业年内改烧天然气。", "东阳建陶", id="a trade of a place"),
        pytest.param("全线改用麦草化学制浆。", "麦草化学", id="how it is made"),
        pytest.param("兰溪一大批印染企业上了新线。", "兰溪一", id="a lot of firms"),
    ],
)
def test_model_takes_no_trade_and_no_process_for_a_company(
    lexicon: Lexicon, text: str, name: str
) -> None:
    mentions = found(lexicon, text, name, "company", 0.99)
    assert name not in [m.text for m in mentions if m.kind == "Company"]


@pytest.mark.parametrize(
    ("name", "firm"),
    [
        ("东渡县四川华星电子有限公司", "四川华星电子有限公司"),
        ("东渡区康乐塑胶厂", "东渡区康乐塑胶厂"),
    ],
)
def test_a_firm_begins_with_its_province_behind_a_town(
    lexicon: Lexicon, name: str, firm: str
) -> None:
    mentions = found(lexicon, f"检查组走进{name}。", name, "company", 0.99)
    assert firm in [m.text for m in mentions if m.kind == "Company"]
