from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kg.facts.context.topics import is_one, topic_of
from kg.model import Article, Mention, Span
from tests.facts.reading import read

_NAMES = st.lists(st.text("甲乙", min_size=1, max_size=4), min_size=1, max_size=12)


@given(_NAMES)
def test_facts_topic_counts_every_name_with_those_it_ends_and_that_end_it(names: list[str]) -> None:
    named = [
        Mention("Park", name, Span(n, n + 1), 1.0, "lexicon", "d")
        for n, name in enumerate(names, start=9)
    ]
    counts = {name: sum(is_one(name, other) for other in names) for name in names}
    best = max(counts, key=lambda name: (counts[name], len(name), name))
    topic = topic_of(named, Article(Span(0, 99)))
    if counts[best] * 2 < len(names):
        assert topic == ()
    else:
        assert [mention.text for mention in topic] == [name for name in names if is_one(name, best)]


def _parks(*told: tuple[str, int]) -> list[Mention]:
    return [Mention("Park", n, Span(a, a + len(n)), 1.0, "grammar", "d") for n, a in told]


def test_facts_topic_is_the_park_that_an_article_opens_with_whatever_rows_it_names() -> None:
    row = (("甲产业园", 60), ("乙产业园", 65), ("丙产业园", 70))
    opening = _parks(("江州经开区", 0), *row)
    assert topic_of(opening, Article(Span(0, 99))) == (opening[0],)
    assert topic_of(_parks(("江州经开区", 30), *row), Article(Span(0, 99))) == ()


def test_facts_topic_is_the_more_the_park_of_the_opening_if_it_comes_again() -> None:
    others = (("甲产业园", 60), ("乙产业园", 75), ("丙产业园", 85))
    named = _parks(("江州经开区", 0), ("经开区", 30), *others)
    assert topic_of(named, Article(Span(0, 99))) == (named[0], named[1])


def test_facts_topic_is_the_kind_of_park_that_heads_an_article() -> None:
    named = _parks(("开发区", 0), ("开发区", 20), ("机电产业园", 60))
    assert {m.text for m in topic_of(named, Article(Span(0, 99), "开发区以项目为王"))} == {"开发区"}
    assert {m.text for m in topic_of(named, Article(Span(0, 99)))} != {"开发区"}


def test_an_article_is_not_about_the_park_that_one_of_its_firms_lies_in() -> None:
    text = (
        "今年以来，全市加快技改。走进[Park 东岭工业园]的[Company 华星科技]，机器轰鸣。"
        "[Company 东渡集团]占地面积达38公顷。[Company 北辰电子]占地面积达20公顷。"
    )
    found, _ = read(text)
    assert not [fact for fact in found if fact.evidence.rule == "hosts#resident"]
