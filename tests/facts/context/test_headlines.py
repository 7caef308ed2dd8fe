"""What headlines and headings name."""

import pytest

from kg.facts import examples
from kg.facts.context.headlines import headed_by, headlined, is_headed, is_of_headline
from kg.facts.encode import encode
from kg.knowledge.patterns import Example
from kg.model import Article, Mention, Span
from kg.sentences import split

ARTICLE = Article(Span(0, 99), "江州经开区开园")


def _park(text: str, at: int) -> Mention:
    return Mention("Park", text, Span(at, at + len(text)), 1.0, "mark", "example")


def test_headline_names_one_park_by_all_its_forms_or_none() -> None:
    whole, short, other = _park("江州经开区", 0), _park("经开区", 20), _park("东渡园", 30)
    assert headlined([whole, short, other], "江州经开区开园") == whole
    assert headlined([whole, short, other], "江州经开区与东渡园共建") is None


def test_headline_tells_what_an_article_is_about_and_what_stands_in_it() -> None:
    own, other = _park("江州经开区", 0), _park("东渡园", 30)
    assert is_headed([own], ARTICLE)
    assert not is_headed([other], ARTICLE)
    assert not is_headed([], ARTICLE)
    assert is_of_headline(own, ARTICLE)
    assert not is_of_headline(other, ARTICLE)


@pytest.mark.parametrize(
    ("line", "park"),
    [
        ("二、[Park 江州产业园]", "江州产业园"),
        ("1.[Park 江州产业园]简介", "江州产业园"),
        ("[Park 江州产业园]（以下简称[Park 园区]）占地9亩。", "江州产业园"),
        ("——[Park 东岭组团]：规划面积5平方公里。", "东岭组团"),
        ("[Park 江州产业园]去年签约不断。", None),
        ("[Park 江州产业园]", None),  # the first line of an article is its headline
    ],
)
def test_headlines_of_sections_are_parks_that_stand_alone(line: str, park: str | None) -> None:
    marked = examples.read(Example("", "yes", line))
    sentence = encode(split(marked.document)[0], marked.mentions)
    headed = headed_by(sentence, marked.document.articles[0])
    assert (headed.text if headed is not None else None) == park
