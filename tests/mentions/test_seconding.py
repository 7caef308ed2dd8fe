"""What the recogniser says of names that the grammar found."""

from __future__ import annotations

import pytest

from kg.knowledge.lexicon import Lexicon
from tests.mentions.seeing import found, found_all


@pytest.mark.parametrize(("score", "name"), [(0.99, "云溪工业园区"), (0.7, "初访云溪工业园区")])
def test_seconding_tells_where_a_name_of_the_grammar_begins(
    lexicon: Lexicon, score: float, name: str
) -> None:
    mentions = found(lexicon, "初访云溪工业园区。", "云溪工业园区", "park", score)
    assert next(m.text for m in mentions if m.kind == "Park") == name


@pytest.mark.parametrize(
    ("text", "park"),
    [
        ("走访江州储能及光伏产业园。", "江州储能及光伏产业园"),
        ("走访江州园区及光伏产业园。", "光伏产业园"),
    ],
)
def test_seconding_joins_the_two_trades_of_a_park(lexicon: Lexicon, text: str, park: str) -> None:
    mentions = found(lexicon, text, text[2:-1], "park", 0.8)
    assert [m.text for m in mentions if m.kind == "Park"][-1] == park


@pytest.mark.parametrize(
    ("text", "seen", "park"),
    [
        ("方案公布，增补长岭镇产业园区。", "长岭镇产业园区", "长岭镇产业园区"),
        ("走访江州经开区绿色涂料产业园。", "绿色涂料产业园", "江州经开区绿色涂料产业园"),
        ("走访东渡—云溪产业园。", "云溪产业园", "东渡—云溪产业园"),
    ],
)
def test_seconding_cuts_off_no_owner_of_a_park(
    lexicon: Lexicon, text: str, seen: str, park: str
) -> None:
    mentions = found(lexicon, text, seen, "park", 0.8)
    assert next(m.text for m in mentions if m.kind == "Park") == park


@pytest.mark.parametrize(
    ("text", "seen", "parks"),
    [
        ("周岚说，幸福园区变了。", "周岚", []),
        ("周岚说，云溪园区变了。", "云溪园区", ["云溪园区"]),
        ("周岚说，开发区变了。", "周岚", ["开发区"]),
    ],
)
def test_seconding_must_see_something_where_the_grammar_sees_a_park(
    lexicon: Lexicon, text: str, seen: str, parks: list[str]
) -> None:
    label = "park" if "园区" in seen else "name"
    mentions = found(lexicon, text, seen, label, 0.9)
    assert [m.text for m in mentions if m.kind == "Park" and m.by != "anaphor"] == parks


@pytest.mark.parametrize(("label", "firms"), [("equipment", []), ("product", ["预缩机"])])
def test_seconding_a_machine_is_no_company(lexicon: Lexicon, label: str, firms: list[str]) -> None:
    text = "先后引进江东定型机、预缩机，主要生产鞋材布。"
    mentions = found(lexicon, text, "预缩机", label, 0.6)
    assert [m.text for m in mentions if m.kind == "Company" and m.text == "预缩机"] == firms


@pytest.mark.parametrize(("score", "kind"), [(0.99, "Company"), (0.5, "Project")])
def test_seconding_a_sure_company_is_no_project(lexicon: Lexicon, score: float, kind: str) -> None:
    mentions = found(lexicon, "天海、金岸等项目落户。", "金岸", "company", score)
    assert [m.kind for m in mentions if m.text == "金岸"] == [kind]


@pytest.mark.parametrize(
    ("score", "works"), [(0.99, "冷却塔补水改造"), (0.5, "北铜铜业冷却塔补水改造")]
)
def test_seconding_works_begin_behind_a_sure_company(
    lexicon: Lexicon, score: float, works: str
) -> None:
    mentions = found(lexicon, "去年北铜铜业冷却塔补水改造完工。", "北铜铜业", "company", score)
    assert [m.text for m in mentions if m.kind == "Retrofit"] == [works]


@pytest.mark.parametrize(
    ("text", "seen", "kind"),
    [
        ("上月柴油烘房改热泵烘房工程验收。", "柴油烘房改热泵烘房", "Retrofit"),
        ("上月餐厨垃圾沼气发电项目验收。", "餐厨垃圾沼气发电", "Project"),
        ("去年新城西区余热利用示范小镇建设工程投用。", "余热利用", "Project"),
    ],
)
def test_seconding_a_project_that_is_mostly_an_upgrading_is_one(
    lexicon: Lexicon, text: str, seen: str, kind: str
) -> None:
    mentions = found(lexicon, text, seen, "upgrade", 0.9)
    assert [m.kind for m in mentions if m.text.endswith(("工程", "项目"))] == [kind]


@pytest.mark.parametrize(
    ("firm", "entry"), [("盛石金具股份有限公司", "盛石金具股份有限公司"), ("天海集团", None)]
)
def test_seconding_a_project_is_called_after_the_firm_whose_brand_begins_it(
    lexicon: Lexicon, firm: str, entry: str | None
) -> None:
    mentions = found(lexicon, f"盛石磨具项目投产。{firm}动作快。", "盛石", "company", 0.5)
    assert [m.entry for m in mentions if m.kind == "Project"] == [entry]


@pytest.mark.parametrize(("score", "firm"), [(0.9, "天海万利"), (0.5, "天海万利精密")])
def test_seconding_a_project_is_of_the_firm_in_front_of_its_goods(
    lexicon: Lexicon, score: float, firm: str
) -> None:
    names = [("天海万利", "company"), ("精密组件", "product")]
    mentions = found_all(lexicon, "天海万利精密组件项目开工。", names, score)
    assert [m.entry for m in mentions if m.kind == "Project"] == [firm]


@pytest.mark.parametrize(("score", "firm"), [(0.98, "宏岭电气"), (0.5, "宏岭电气光伏")])
def test_seconding_tells_where_a_firms_short_name_ends(
    lexicon: Lexicon, score: float, firm: str
) -> None:
    mentions = found(lexicon, "走进宏岭电气光伏车间。", "宏岭电气", "company", score)
    assert next(m.text for m in mentions if m.kind == "Company") == firm


def test_a_park_begins_with_the_short_name_of_its_firm(lexicon: Lexicon) -> None:
    text = "王明先后来到华星化学江州新材料产业园、东渡码头调研。"
    seen = [("华星化学", "company"), ("江州新材料产业园", "park")]
    mentions = found_all(lexicon, text, seen, 0.99)
    assert [m.text for m in mentions if m.kind == "Park"] == ["华星化学江州新材料产业园"]


def test_seconding_an_upgrading_that_was_seen_with_its_firm_is_told_from_it(
    lexicon: Lexicon,
) -> None:
    name = "金岸纸业有限公司热电机组超低排放改造"
    mentions = found(lexicon, f"去年{name}完工。", name, "upgrade", 0.97)
    assert [(m.kind, m.text) for m in mentions if m.kind != "Date"] == [
        ("Company", "金岸纸业有限公司"),
        ("Retrofit", "热电机组超低排放改造"),
    ]
