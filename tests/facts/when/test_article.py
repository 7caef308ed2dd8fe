"""The dates that the sentences of an article may take."""

from collections.abc import Sequence

from kg.facts import examples
from kg.facts.encode import encode
from kg.facts.when.article import whens
from kg.facts.when.dates import When
from kg.knowledge.patterns import Example
from kg.sentences import split
from tests.facts.reading import DISCOURSE


def _whens(text: str, *begins: bool) -> Sequence[When]:
    marked = examples.read(Example("", "yes", text))
    sentences = [
        encode(sentence, [m for m in marked.mentions if sentence.span.contains(m.span)])
        for sentence in split(marked.document)
    ]
    article = marked.document.articles[0]
    return whens(sentences, article, begins, base="2024", discourse=DISCOURSE)


def test_when_day_of_an_article_is_that_of_each_sentence_until_a_paragraph_has_its_own() -> None:
    found = _whens(
        "[Date 6月10日=XXXX-06-10]，王明来到江州。他走进厂房。\n"
        "[Date 6月12日=XXXX-06-12]上午，王明来到东渡。他问得很细。",
        *(False, False, True, False),
    )
    assert [when.day for when in found] == [*["2024-06-10"] * 2, *["2024-06-12"] * 2]


def test_when_year_of_a_report_is_its_paragraphs_and_no_others() -> None:
    found = _whens(
        "[Date 2023年=2023]，江州新签约[Quantity 9个=9|个]。实现产值增长。\n园区领先。",
        *(False, False, True),
    )
    assert [when.period for when in found] == ["2023", "2023", None]


def test_when_a_page_was_printed_dates_no_sentence_that_tells_of_another_day() -> None:
    printed = "发布日期：[Date 6月14日=XXXX-06-14]，"
    (both,) = _whens(f"{printed}[Date 6月10日=XXXX-06-10]王明来到江州。", False)
    assert [date.text for _, date in both.own] == ["6月10日"]
    (alone,) = _whens(f"{printed}王明来到江州。", False)
    assert [date.text for _, date in alone.own] == ["6月14日"]
