"""The finders in their order."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence

from kg.knowledge.lexicon import Lexicon
from kg.mentions import anaphors, by_grammar, by_lexicon, by_list, by_quote, by_shape, by_title
from kg.mentions.choosing import choose
from kg.mentions.ground import Ground, survey
from kg.model import Document, Mention, Sentence

_NAMES = frozenset({"Park", "Company", "Post", "Official", "Person", "Quantity", "Date", "Money"})


def find(
    document: Document, sentences: Sequence[Sentence], lexicon: Lexicon
) -> tuple[Mention, ...]:
    """All typed names, values and anaphors of a document, sorted, none overlapping another.

    Each finder reads the whole text once; what one finds tells the next where names end.
    """
    ground = survey(document, lexicon)
    known = by_lexicon.find(ground)
    values = by_shape.find(ground)
    ground = _bounded(ground, values)
    people = by_title.find(ground)
    ground = _bounded(ground, people)
    names = by_grammar.names(ground)
    ground = _bounded(ground, choose([*names, *known]))
    found = [*known, *values, *people, *names, *by_grammar.things(ground), *by_quote.find(ground)]
    found += by_list.find(ground, found)
    found += anaphors.find(ground)
    return tuple(_inside(choose(found), sentences))


def _bounded(ground: Ground, mentions: Iterable[Mention]) -> Ground:
    """The ground with the ends of names and values as edges."""
    return ground.with_edges(m.span.end for m in mentions if m.kind in _NAMES)


def _inside(mentions: Iterable[Mention], sentences: Sequence[Sentence]) -> Iterable[Mention]:
    """Those that lie in one sentence."""
    starts = [sentence.span.start for sentence in sentences]
    for mention in mentions:
        at = bisect_right(starts, mention.span.start) - 1
        if at >= 0 and sentences[at].span.contains(mention.span):
            yield mention
