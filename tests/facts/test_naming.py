"""Which names an article is told with."""

import pytest

from kg.facts import examples, naming
from kg.facts.encode import encode
from kg.knowledge.patterns import Example
from kg.model import Mention, Span
from kg.sentences import split
from tests.facts.reading import DISCOURSE, read

SAYS = DISCOURSE.says


@pytest.mark.parametrize(
    ("text", "standing"),
    [
        ("[Park 江州工业园]前身是[Park 江州加工园区]。", ["江州工业园"]),
        ("[Park 江州工业园]（原[Park 江州加工园区]）升级。", ["江州工业园"]),
        ("[Park 江州工业园]与[Park 江州加工园区]合作。", ["江州工业园", "江州加工园区"]),
        ("[Company 华星热电]（曾用名[Company 东渡电厂]）投产。", ["华星热电"]),
        ("[Company 华星科技]（[Park 江州工业园]）投产。", ["华星科技"]),
        ("[Project 铜箔项目]（[Park 江州工业园]）投产。", ["铜箔项目", "江州工业园"]),
        ("[Company 华星热电]由[Company 蓝天集团]控股。", ["华星热电"]),
        ("[Company 华星热电]由[Company 蓝天集团]投建。", ["华星热电", "蓝天集团"]),
    ],
)
def test_naming_leaves_out_former_names_holders_and_where_a_firm_is(
    text: str, standing: list[str]
) -> None:
    marked = examples.read(Example("", "yes", text))
    sentence = encode(split(marked.document)[0], marked.mentions)
    assert [mention.text for mention in naming.standing(sentence, SAYS)] == standing


@pytest.mark.parametrize(
    ("before", "is_one"), [("去年搬来，", True), ("记者获悉", True), ("园区", False)]
)
def test_naming_firm_is_one_where_a_clause_begins_with_it(before: str, is_one: bool) -> None:
    marked = examples.read(Example("", "yes", f"{before}企业投产。"))
    place = Span(len(before), len(before) + 2)
    firm = Mention("Company", "企业", place, 1.0, "anaphor", "example")
    found = naming.meant(split(marked.document)[0], [firm], SAYS)
    assert found == ([firm] if is_one else [])


def test_naming_common_word_is_called_in_so_many_words() -> None:
    marked = examples.read(Example("", "yes", "[Park 江州化工园]（以下简称化工园）扩区。"))
    assert naming.called(marked.document, marked.mentions, SAYS) == {"化工园": marked.mentions[0]}
    marked = examples.read(Example("", "yes", "[Park 江州化工园]（一期）扩区。"))
    assert naming.called(marked.document, marked.mentions, SAYS) == {}


def test_naming_park_in_brackets_is_where_that_firm_alone_is() -> None:
    row = "[Company 华星科技]{}、[Company 东渡集团]等企业限期治理。"
    size = "[Company 东渡集团]占地面积达38公顷。"
    bracketed, _ = read(row.format("（[Park 江州工业园]）") + size)
    assert not [f for f in bracketed if f.relation == "hosts" and f.object.text == "东渡集团"]
    about = "「[Park 江州工业园]春潮涌动」"
    named, _ = read(about + row.format("") + size)
    assert [f for f in named if f.relation == "hosts" and f.object.text == "东渡集团"]
