from __future__ import annotations

import pytest

from kg.entities import compare
from kg.entities.form import Near
from kg.entities.plain import numbers, plain
from kg.entities.slug import Slugs
from kg.knowledge.names import NameForms


@pytest.mark.parametrize(
    ("a", "b", "kind", "near", "same"),
    [
        ("嘉成市高新区", "嘉成高新技术产业开发区", "Park", "corpus", True),
        ("嘉成高新区", "嘉成经开区", "Park", "document", False),
        ("嘉成工业园一期", "嘉成工业园1期", "Park", "document", True),
        ("嘉成工业园一期", "嘉成工业园二期", "Park", "document", False),
        ("嘉成工业园第十期", "嘉成工业园10期", "Park", "document", True),
        ("嘉成工业园二十期", "嘉成工业园20期", "Park", "document", True),
        ("嘉成工业园（十一期）", "嘉成工业园11期", "Park", "document", True),
        ("嘉成工业园十期", "嘉成工业园一期", "Park", "document", False),
        ("嘉成工业园A区", "嘉成工业园B区", "Park", "document", False),
        ("集中区", "嘉成工业集中区", "Park", "document", True),
        ("集中区", "嘉成工业集中区", "Park", "corpus", False),
        ("化工园区", "化工园区", "Park", "corpus", False),
        ("医药产业园", "医药产业园区", "Park", "place", True),
        ("远瀚环保", "江苏远瀚环保科技有限公司", "Company", "corpus", True),
        ("远瀚", "江苏远瀚环保科技有限公司", "Company", "place", True),
        ("远瀚", "江苏远瀚环保科技有限公司", "Company", "corpus", False),
        ("远瀚集团", "远瀚新能源有限公司", "Company", "document", False),
        ("远瀚集团", "远瀚集团有限公司", "Company", "corpus", True),
        ("远瀚集团盐城分公司", "远瀚集团", "Company", "document", False),
        ("远瀚集团盐城分公司", "远瀚集团徐州分公司", "Company", "document", False),
        ("江苏远瀚", "盐城远瀚", "Company", "document", True),
        ("江苏远瀚", "绍兴远瀚", "Company", "document", False),
        ("区发改委", "区发展和改革委员会", "Organization", "document", True),
        ("区发改委", "市发改委", "Organization", "document", False),
        ("盐城市财政局", "盐城财政局", "Organization", "corpus", True),
        ("盐城市财政局", "江苏省财政局", "Organization", "corpus", False),
        ("盐城", "盐城市", "Place", "corpus", True),
        ("吉林省", "吉林市", "Place", "corpus", False),
        ("江苏省盐城市", "盐城市", "Place", "corpus", True),
        ("树脂技改项目", "年产5000吨树脂技改项目", "Project", "document", True),
        ("树脂技改项目", "树脂技改项目", "Project", "corpus", False),
        ("周明", "周明", "Official", "document", True),
        ("周明", "周明", "Person", "corpus", False),
        ("区委书记", "区委副书记", "Post", "document", False),
        ("盐城市委书记", "盐城市委书记", "Post", "corpus", True),
        ("绿色工厂", "绿色工厂称号", "Honour", "corpus", True),
        ("“绿色工厂”", "绿色 工厂", "Honour", "corpus", True),
        ("", "绿色工厂", "Honour", "corpus", False),
    ],
)
def test_entities_compare_names(
    a: str, b: str, kind: str, near: Near, same: bool, forms: NameForms
) -> None:
    verdict = compare(a, b, kind, forms, near=near)
    assert verdict.same is same
    assert verdict.reason
    assert 0 < verdict.score <= 1


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("“ＳＫ 动力”电池（盐城）", "SK动力电池盐城"),
        ("《一企一策》", "一企一策"),
        ("嘉成经开区（杨柳镇）", "嘉成经开区"),
        ("嘉成（杨柳镇）工业园", "嘉成杨柳镇工业园"),
        ("sk\u3000on", "SKON"),
    ],
)
def test_entities_compare_plain_names(text: str, told: str) -> None:
    assert plain(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("一期", {"1期"}),
        ("1期", {"1期"}),
        ("第十期", {"10期"}),
        ("二十期", {"20期"}),
        ("十二号", {"12号"}),
        ("二号", {"2号"}),
        ("263办公室", {"263"}),
        ("A区RTO", {"A", "RTO"}),
        ("高新区", set()),
    ],
)
def test_entities_read_numbers_of_names(text: str, told: set[str]) -> None:
    assert numbers(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("盐城RTO-2号", "yanchengrto-2hao"),
        ("绿", "lu"),
        ("——", "x"),
        ("重庆" * 30, ("zhongqing" * 30)[:40]),
    ],
)
def test_entities_spell_names_for_addresses(text: str, told: str) -> None:
    assert Slugs(40).slug(text) == told
