from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kg.facts.topics import is_one, topic_of
from kg.model import Article, Mention, Span

_NAMES = st.lists(st.text("甲乙", min_size=1, max_size=4), min_size=1, max_size=12)


@given(_NAMES)
def test_facts_topic_counts_every_name_with_those_it_ends_and_that_end_it(names: list[str]) -> None:
    named = [
        Mention("Park", name, Span(n, n + 1), 1.0, "lexicon", "d") for n, name in enumerate(names)
    ]
    counts = {name: sum(is_one(name, other) for other in names) for name in names}
    best = max(counts, key=lambda name: (counts[name], len(name), name))
    topic = topic_of(named, Article(Span(0, 99)))
    if counts[best] * 2 < len(names):
        assert topic == ()
    else:
        assert [mention.text for mention in topic] == [name for name in names if is_one(name, best)]
