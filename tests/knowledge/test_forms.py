import re

import pytest

from kg.knowledge.forms import FormError, compile_form
from kg.knowledge.signs import SIGNS

WORDS = {"settle": "落户|入驻", "Site": "Company|Park", "adverb": "先后|已", "counted": "企业"}


def _written(text: str) -> str:
    """P, C and O for signs, so that sentences can be read."""
    return text.translate(
        {ord("P"): SIGNS["Park"], ord("C"): SIGNS["Company"], ord("O"): SIGNS["Official"]}
    )


@pytest.mark.parametrize(
    ("form", "sentence"),
    [
        ("{o:Company} 落户 {s:Park}", "C落户P"),
        ("{o:Company} <settle> {s:Park}", "C入驻P"),
        ("{o:Company} (已) 落户 {s:Park}", "C已落户P"),
        ("{o:Company} (已) 落户 {s:Park}", "C落户P"),
        ("{o:Company} 落户了? {s:Park}", "C落户了P"),
        ("{o:Company} …4 落户 {s:Park}", "C今天正式落户P"),
        ("{o:Company} ……9 落户 {s:Park}", "C来了，今天落户P"),
        ("{o:Company+} 落户 {s:Park}", "C、C和C等14家企业落户P"),
        ("{o:Company++} 落户 {s:Park}", "龙头C、全球前三的C落户P"),
        ("{o:Site} 属于 {s:Park}", "P属于P"),
        ("{o:Company} !将 落户 {s:Park}", "C落户P"),
        ("^ {o:Company} 落户 {s:Park} $", "近日，C落户P。"),
        ("^~ 引进 {o:Company}", "忙了一年，先后已引进C"),
        ("{s:Company} 主营 {o=Product+} 等|$", "C主营钛白粉和食品级硫酸亚铁、纸等"),
    ],
)
def test_knowledge_form_matches(form: str, sentence: str) -> None:
    assert re.search(compile_form(form, WORDS).expression, _written(sentence))


@pytest.mark.parametrize(
    ("form", "sentence"),
    [
        ("{o:Company} …4 落户 {s:Park}", "C今天上午正式落户P"),
        ("{o:Company} …8 落户 {s:Park}", "C来了，落户P"),
        ("{o:Company} …8 落户 {s:Park}", "C和P落户P"),
        ("{o:Company} !将 …2 落户 {s:Park}", "C将落户P"),
        ("^ {o:Company} 落户 {s:Park}", "听说C落户P"),
        ("{o:Company} 落户 {s:Park} !{:Company}", "C落户PC"),
        ("^~ 引进 {o:Company}", "甲先后引进C"),
        ("{s:Company} 主营 {o=Product} $", "C主营的钛白粉"),
        ("{s?maker} ^ …9 落户 {o:Official}", "P今天落户O"),
    ],
)
def test_knowledge_form_does_not_match(form: str, sentence: str) -> None:
    assert not re.search(compile_form(form, WORDS).expression, _written(sentence))


def test_knowledge_form_tells_what_a_sentence_needs() -> None:
    parts = compile_form("{s?park} ^~ 引进|引来 (了) …4 {:Park}? !的 {o:Site~集团$}", WORDS)
    assert parts.needs == (("引进", "引来"), (SIGNS["Company"], SIGNS["Park"]))
    assert parts.context == (("s", "park"),)
    assert parts.tests == (("o", "集团$"),)


def test_knowledge_form_tests_a_name_by_a_list_of_words() -> None:
    parts = compile_form("{s:Company} {o:Site~^(?!<settle>).*<ends>$}", WORDS | {"ends": "园区?"})
    assert parts.tests == (("o", "^(?!(?:落户|入驻)).*(?:园区|园)$"),)


@pytest.mark.parametrize(
    "form",
    [
        "{o:Firm} 落户 {s:Park}",
        "{o:Company} <nothing> {s:Park}",
        "{o:Company~<nothing>}",
        "{o:Company 落户",
        "a||b",
        "{s?prak} 引进 {o:Company}",
    ],
)
def test_knowledge_form_that_is_not_of_the_language_is_refused(form: str) -> None:
    with pytest.raises(FormError):
        compile_form(form, WORDS)
