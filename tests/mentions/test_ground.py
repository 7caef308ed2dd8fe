"""Where names begin, and what only looks like one in the words around it."""

from __future__ import annotations

import pytest

from kg.knowledge.lexicon import Lexicon
from kg.mentions.ground import survey
from tests.mentions.conftest import Finder
from tests.mentions.marked import document


@pytest.mark.parametrize(
    ("text", "names"),
    [
        pytest.param("江州园区地处长岭东麓。", [], id="where it lies is no head of an office"),
        pytest.param("签约的有华星电池项目。", ["华星电池项目"], id="who is among them"),
        pytest.param("三县签订《产业园合作协议》。", [], id="no anaphor in a title of a paper"),
    ],
)
def test_find_begins_names_behind_what_is_said_of_them(
    found: Finder, text: str, names: list[str]
) -> None:
    kinds = ("Project", "Official", "Person", "Post")
    assert [m.text for m in found(text) if m.kind in kinds or m.text == "产业园"] == names


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        ("云溪市即墨路小学开学。", "Organization", "云溪市即墨路小学"),
        ("云溪紧缺人才培训基地落户。", "Project", "云溪紧缺人才培训基地"),
        ("新添寨工业园来电。", "Park", "新添寨工业园"),
        ("车间添了除酸装置和除螨仪。", "Facility", "除酸装置"),
        ("云溪未来工厂改造项目完工。", "Retrofit", "云溪未来工厂改造项目"),
        ("云溪主体功能区划定。", "Place", "云溪主体功能区"),
        ("云溪经开区土地处长王明到场。", "Post", "云溪经开区土地处长"),
        ("江州市长江大保护办公室主任王明到场。", "Post", "江州市长江大保护办公室主任"),
        ("该项目是华星环保投资的中水回用项目。", "Retrofit", "中水回用项目"),
        ("华星能源主要生产电芯、模组和整机。", "Product", "模组"),
        ("云溪经开区引进了华星科技、东渡智能、远山监控。", "Company", "远山监控"),
    ],
)
def test_find_keeps_the_words_that_hold_a_stop(
    found: Finder, text: str, kind: str, name: str
) -> None:
    assert name in [m.text for m in found(text) if m.kind == kind]


def test_find_echoes_no_ministry_in_the_word_for_departments(found: Finder) -> None:
    offices = [m.text for m in found("商务部发文。当地商务部门落实。") if m.kind == "Organization"]
    assert offices == ["商务部"]


@pytest.mark.parametrize(
    "text", ["就经济发展情况和政协工作进行交流。", "考察生态保护和政府服务，随后返程。"]
)
def test_the_county_of_hezheng_hides_no_conjunction(found: Finder, text: str) -> None:
    assert not [m.text for m in found(text) if m.kind == "Organization" and "和" in m.text]


@pytest.mark.parametrize(
    ("text", "behind"), [("投产后江州经开区", "江州经开区"), ("江州经开区", "江州经开区")]
)
def test_a_name_begins_behind_the_words_that_lead_it(
    lexicon: Lexicon, text: str, behind: str
) -> None:
    ground = survey(document(text), lexicon)
    assert text[ground.led(0, len(text)) :] == behind
