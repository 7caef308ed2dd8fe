"""The patterns of works.yml, on words made up here."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.errors import KnowledgeError
from kg.knowledge.works import Awards, Equipment, Works, read


@pytest.fixture(scope="module")
def patterns(checkout: Path) -> tuple[Works, Awards, Equipment]:
    """What the project ships."""
    return read(checkout / "seeds" / "lexicon" / "works.yml")


def test_works_names_all_missing_keys(tmp_path: Path) -> None:
    path = tmp_path / "works.yml"
    path.write_text("heads: 系统\n", encoding="utf-8")
    with pytest.raises(KnowledgeError, match=r"no key bare(?s:.)*no key untitled"):
        read(path)


@pytest.mark.parametrize(
    ("text", "what", "how"),
    [
        ("对3台烧结机进行改造。", "3台烧结机", "改造"),
        ("对原有的脱硫系统进行了全面技改升级，", "原有的脱硫系统", "技改升级"),
        ("给除尘系统来了一次升级，", "除尘系统", "升级"),
    ],
)
def test_works_tell_what_is_treated_and_how(
    patterns: tuple[Works, Awards, Equipment], text: str, what: str, how: str
) -> None:
    match = patterns[0].treated.search(text)
    assert match is not None
    assert (match["what"], match["how"]) == (what, how)


def test_works_tell_what_is_recovered_and_what_is_given_up(
    patterns: tuple[Works, Awards, Equipment],
) -> None:
    heat = patterns[0].recovered.search("对干燥塔尾气实施治理，")
    assert heat is not None
    assert (heat["what"], heat["how"]) == ("干燥塔尾气", "治理")
    line = patterns[0].retired.search("分批报废落后的浆纱机，")
    assert line is not None
    assert line["what"] == "浆纱机"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("完成了环保改造。", "环保改造"),
        ("这是环保改造。", None),
    ],
)
def test_works_are_told_behind_a_verb_of_doing(
    patterns: tuple[Works, Awards, Equipment], text: str, found: str | None
) -> None:
    match = patterns[0].plain.search(text)
    assert (match[0] if match else None) == found


@pytest.mark.parametrize(
    ("text", "given_up"),
    [("小锅炉目前已全部拆除。", True), ("小锅炉将要拆除。", False), ("小锅炉已拆除工地", False)],
)
def test_works_are_told_by_what_was_given_up(
    patterns: tuple[Works, Awards, Equipment], text: str, given_up: bool
) -> None:
    assert (patterns[0].gone.search(text) is not None) is given_up


@pytest.mark.parametrize("text", ["对老旧小区进行改造。", "对2号窑实施煤气替代重油改造，"])
def test_works_are_not_treated_where_no_plant_is_or_the_work_has_a_name(
    patterns: tuple[Works, Awards, Equipment], text: str
) -> None:
    assert patterns[0].treated.search(text) is None


@pytest.mark.parametrize(
    ("words", "fits"),
    [("江州市模范企业", True), ("全省综合考核第一等次", True), ("银行贷款", False)],
)
def test_awards_tell_a_title_by_its_end(
    patterns: tuple[Works, Awards, Equipment], words: str, fits: bool
) -> None:
    assert (patterns[1].titled.search(words) is not None) is fits


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("获江州市科技进步二等奖，", "获"),
        ("获江州市支持，", None),
        ("位列江州民营企业50强第8位", "位列"),
        ("位列第二", None),
    ],
)
def test_awards_tell_a_verb_by_its_prize_or_ranking(
    patterns: tuple[Works, Awards, Equipment], text: str, verb: str | None
) -> None:
    match = patterns[1].verbs.match(text)
    assert (match[0] if match else None) == verb


def test_equipment_is_told_by_its_end_and_its_number(
    patterns: tuple[Works, Awards, Equipment],
) -> None:
    equipment = patterns[2]
    assert equipment.heads.search("废气收集系统，") is not None
    assert equipment.heads.search("系统思维") is None
    assert equipment.heads.search("喷淋塔用于除味") is not None
    assert equipment.heads.search("喷淋塔处理达标") is not None
    assert equipment.numbered.search("三号事故应急池") is not None
    assert equipment.numbered.search("2号高炉改造") is None
