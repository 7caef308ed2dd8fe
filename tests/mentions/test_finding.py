"""What find promises of any text, and what its finders tell each other."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.knowledge.lexicon import Lexicon
from kg.mentions import find
from tests.mentions.conftest import Finder
from tests.mentions.marked import document, sentences
from tests.mentions.seeing import found as seeing

_PIECES = [
    *(
        "区委书记",
        "王强",
        "江州",
        "经开区",
        "有限公司",
        "、",
        "，",
        "。",
        "“",
        "”",
        "（",
        "）",
        "\n",
    ),
    *(
        "项目",
        "6月10日",
        "14家",
        "企业",
        "等",
        "在",
        "到",
        "调研",
        "该公司",
        "园区",
        "12.5亿元",
        "制",
        "·",
        "一",
        "走访",
    ),
]


@settings(max_examples=150, deadline=None)
@given(words=st.lists(st.sampled_from(_PIECES), min_size=1, max_size=30))
def test_find_keeps_its_promises(lexicon: Lexicon, words: list[str]) -> None:
    text = "".join(words)
    parts = sentences(text)
    mentions = find(document(text), parts, lexicon)
    assert all(one.span.end <= two.span.start for one, two in pairwise(mentions))
    assert all(m.span.of(text) == m.text for m in mentions)
    assert all(any(part.span.contains(m.span) for part in parts) for m in mentions)
    assert find(document(text), parts, lexicon) == mentions


def test_find_reads_a_text_that_begins_with_a_number_in_a_row(found: Finder) -> None:
    text = "一、云港物流和华星科技有限公司。市长王明走访了江州高新区。"
    assert "华星科技有限公司" in [m.text for m in found(text) if m.kind == "Company"]


def test_find_takes_a_row_on_a_tour_for_sites_though_none_is_known(found: Finder) -> None:
    text = "检查组先后对云鲜记、青河路卡口、东岭大道、园区情况进行检查。"
    sites = {m.text: m.kind for m in found(text) if m.by == "grammar" and m.text != "检查组"}
    assert sites == {"云鲜记": "Company", "青河路卡口": "Facility", "东岭大道": "Place"}


@pytest.mark.parametrize(
    ("text", "company"),
    [
        ("查看了高新区创生器械（中国）有限公司。", "创生器械（中国）有限公司"),
        ("查看了洛水镇江苏洛川机电股份有限公司。", "江苏洛川机电股份有限公司"),
        ("查看了高新区建设投资有限公司。", "高新区建设投资有限公司"),
    ],
)
def test_find_tells_a_company_from_the_park_or_town_in_front(
    found: Finder, text: str, company: str
) -> None:
    assert company in [m.text for m in found(text) if m.kind == "Company"]


@pytest.mark.parametrize(
    ("text", "expected"), [("查看了电极车间。", []), ("查看了华鑫车间。", ["华鑫"])]
)
def test_find_takes_no_stage_of_production_for_a_company(
    found: Finder, text: str, expected: list[str]
) -> None:
    assert [m.text for m in found(text) if m.kind == "Company"] == expected


def test_find_reads_names_of_other_tongues_behind_a_title(found: Finder) -> None:
    text = (
        "政协副主席布仁巴图带领调研组考察。副主委乌云其木格，市长丁国强与华星公司董事长李海参加。"
    )
    people = [m.text for m in found(text) if m.kind in {"Official", "Person"}]
    assert people == ["布仁巴图", "乌云其木格", "丁国强", "李海"]


def test_find_takes_a_row_before_and_so_on_for_sites(found: Finder) -> None:
    text = "调研组来到东闸头、苇塘湿地等地调研。"
    assert [(m.kind, m.text) for m in found(text)] == [("Company", "东闸头"), ("Place", "苇塘湿地")]


@pytest.mark.parametrize(
    ("text", "company"),
    [("园区的顺和酱菜厂停产。", "顺和酱菜厂"), ("区和东渡木器厂停产。", "东渡木器厂")],
)
def test_find_keeps_an_and_behind_the_first_character_of_a_brand(
    found: Finder, text: str, company: str
) -> None:
    assert [m.text for m in found(text) if m.kind == "Company"] == [company]


def test_find_keeps_kinds_of_work_in_the_name_of_a_project(found: Finder) -> None:
    text = "其中，江州睿启装备研发实践基地项目投产；推进废旧电池回收利用项目建设。"
    names = [m.text for m in found(text) if m.kind == "Project"]
    assert names == ["江州睿启装备研发实践基地项目", "废旧电池回收利用项目"]


def test_find_begins_a_park_behind_a_dash_and_a_verb(found: Finder) -> None:
    text = "基础设施已成雏形——东渡工业园区投入大。江州县盯住东渡工业园区不放。"
    assert {m.text for m in found(text) if m.kind == "Park"} == {"东渡工业园区"}


def test_find_takes_no_verb_for_a_joint(found: Finder) -> None:
    text = "集中投产项目涉及新能源汽车、电子信息、智能装备等领域。"
    assert "项目涉" not in [m.text for m in found(text)]


def test_find_reads_a_surname_that_begins_a_word_behind_a_title(found: Finder) -> None:
    text = "市应急管理局副局长区艳参加。由常务副县长任组长、副县长任副组长。"
    assert [m.text for m in found(text) if m.kind == "Official"] == ["区艳"]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("县委书记线永强率队到江州。线永强要求企业守住底线。", ["线永强", "线永强"]),
        ("副专员叶尔肯·巴哈提到江州。叶尔肯·巴哈提率队。", ["叶尔肯·巴哈提"] * 2),
        ("市工信局副局长石林来我县检查。", ["石林"]),
        ("县委书记县长率队观摩。主任亲自带队。", []),
        ("王书记一行深入江州。", []),
    ],
)
def test_find_reads_people_whose_surname_nobody_lists(
    found: Finder, text: str, people: list[str]
) -> None:
    assert [m.text for m in found(text) if m.kind == "Official"] == people


def test_find_echoes_short_forms_of_one_name(found: Finder) -> None:
    text = "江苏华跃环保科技有限公司投产。在华跃环保，书记强调安全。华跃环保表示感谢。"
    names = [(m.text, m.by, m.entry) for m in found(text) if m.kind == "Company"]
    full = "江苏华跃环保科技有限公司"
    assert names == [
        (full, "grammar", None),
        ("华跃环保", "echo", full),
        ("华跃环保", "echo", full),
    ]


def test_find_leaves_a_short_form_of_two_names_alone(found: Finder) -> None:
    text = "江苏华跃环保科技有限公司和上海华跃环保有限公司投产。在华跃环保，书记强调安全。"
    assert "华跃环保" not in [m.text for m in found(text) if m.by == "echo"]


def test_find_reads_a_defined_short_form(found: Finder) -> None:
    text = "江州宏图石油化工有限公司（以下简称“宏石”）投产。宏石将扩建。"
    assert ("宏石", "江州宏图石油化工有限公司") in [(m.text, m.entry) for m in found(text)]


def test_find_names_the_park_of_a_body(found: Finder) -> None:
    mentions = found("江州工业园管委会和比亚迪项目。")
    assert [(m.kind, m.text, m.entry) for m in mentions] == [
        ("Organization", "江州工业园管委会", "江州工业园"),
        ("Project", "比亚迪项目", "比亚迪"),
    ]


@pytest.mark.parametrize(
    ("text", "kind", "word"),
    [
        ("该公司取得许可证。", "Company", "该公司"),
        ("园区坚持绿色发展。", "Park", "园区"),
        ("推动我区企业转型。", "Place", "我区"),
        ("他指出，要抓紧。", "Official", "他"),
        ("该项目已投产。", "Project", "该项目"),
    ],
)
def test_find_sees_anaphors(found: Finder, text: str, kind: str, word: str) -> None:
    assert (kind, word) in [(m.kind, m.text) for m in found(text) if m.by == "anaphor"]


def test_find_leaves_bylines_out(found: Finder) -> None:
    text = "县委书记李新参加。本报记者 李新 摄"
    assert [m.span.start for m in found(text) if m.text == "李新"] == [4]


def test_find_tells_managers_from_officials(found: Finder) -> None:
    text = "华星集团党委书记、总裁张明、县委书记李强出席。"
    kinds = {m.text: m.kind for m in found(text) if m.kind in {"Person", "Official"}}
    assert kinds == {"张明": "Person", "李强": "Official"}


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("华星药业总经理费敏反映，供热压力不稳。", ["费敏"]),
        ("市生态环境局大气科科长侯丽算了一笔账。", ["侯丽"]),
        ("县领导邱志强、赖春梅、钟海见证签约。", ["邱志强", "赖春梅", "钟海"]),
        ("市政协主席尚国明带领部分委员视察。", ["尚国明"]),
        ("高新区党工委书记蓝天亮主持会议。", ["蓝天亮"]),
        ("任命高鹏为经济发展局局长、王海燕为招商局副局长。", ["高鹏", "王海燕"]),
        ("江泽市副市长陪同，江泽市众信助剂厂参加。", []),
    ],
)
def test_find_cuts_people_from_the_verbs_behind_them(
    found: Finder, text: str, people: list[str]
) -> None:
    assert [m.text for m in found(text) if m.kind in {"Official", "Person"}] == people


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("云裳小镇管委会主任王明说，工期很紧。", None),
        ("先行入驻云裳小镇的华星染整有限公司投产。", "Park"),
        ("王明到云裳小镇调研。", "Project"),
        ("江东渔具产业基地的企业投产。江东渔具产业基地管委会主任王明在场。", "Park"),
    ],
)
def test_find_tells_a_park_by_its_committee_and_its_firms(
    found: Finder, text: str, kind: str | None
) -> None:
    kinds = {m.kind for m in found(text) if m.text in {"云裳小镇", "江东渔具产业基地"}}
    assert kinds == ({kind} if kind else set())


def test_find_begins_a_firm_behind_all_but(found: Finder) -> None:
    text = "除江州市华星机械厂、江州市东渡工艺品厂等8家企业开工外，其余陆续动工。"
    firms = [m.text for m in found(text) if m.kind == "Company"]
    assert firms[:2] == ["江州市华星机械厂", "江州市东渡工艺品厂"]


@pytest.mark.parametrize(
    ("text", "firm"),
    [
        ("来到已经入驻的江北华星稀土铝合金铸件厂察看。", "江北华星稀土铝合金铸件厂"),
        ("华星制药污水处理厂提标改造完工。华星制药有限公司投产。", "华星制药污水处理厂"),
        ("投资2亿元的华星精密机械园、投资9亿元的江州职业学院两个项目开工。", None),
    ],
)
def test_find_tells_plants_and_what_is_built(found: Finder, text: str, firm: str | None) -> None:
    mentions = found(text)
    firms = [m.text for m in mentions if m.kind == "Company"]
    assert firm in firms if firm else {m.kind for m in mentions} >= {"Project"}


def test_find_takes_no_work_of_parks_for_parks(found: Finder) -> None:
    text = "王明围绕招商打法、用工服务等园区建设座谈，看了东渡路网、华星二路等园区路网。"
    assert not {"招商打法", "东渡路网", "华星二路"} & {m.text for m in found(text)}


@pytest.mark.parametrize(
    ("text", "seen", "names"),
    [
        ("海岸恒晟聚酯三期项目动工。", "海岸恒晟", ["海岸恒晟聚酯三期项目"]),
        ("海岸恒晟年产3万吨聚酯项目动工。", "海岸恒晟", ["海岸恒晟", "年产3万吨聚酯项目"]),
    ],
)
def test_find_calls_a_project_after_the_brand_in_front_of_it(
    lexicon: Lexicon, text: str, seen: str, names: list[str]
) -> None:
    mentions = seeing(lexicon, text, seen, "company", 0.95)
    assert [m.text for m in mentions if m.kind in {"Company", "Project"}] == names


def test_a_district_of_a_tour_is_a_place(found: Finder) -> None:
    toured = found("王明一行先后到河口、云岭区、石桥县等地调研。")
    assert {m.text: m.kind for m in toured if m.text in ("云岭区", "石桥县")} == {
        "云岭区": "Place",
        "石桥县": "Place",
    }


def test_what_is_surely_a_firm_is_no_trade(lexicon: Lexicon) -> None:
    text = "投资主体包括萍乡美宝工业、萍乡明鑫智能、萍乡天助餐饮等多个行业。"
    mentions = seeing(lexicon, text, "萍乡美宝工业", "company", 0.99)
    assert {m.kind for m in mentions if m.text == "萍乡美宝工业"} == {"Company"}
