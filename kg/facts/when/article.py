"""When each sentence of an article tells of: its own dates, its paragraph's, the article's day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kg.facts.encode import Encoded
from kg.facts.when import dated, dates, edtf
from kg.facts.when.dates import Said, When
from kg.facts.when.days import days
from kg.facts.when.periods import periods
from kg.knowledge.discourse import Discourse
from kg.model import Article


def whens(
    sentences: Sequence[Encoded],
    article: Article,
    begins: Sequence[bool],
    *,
    base: str | None,
    discourse: Discourse,
) -> Sequence[When]:
    """The dates that the facts of each sentence may take.

    ``begins``: whether a paragraph does with each sentence; ``base``: the day or year from which
    the article's dates count. What only says when the page was printed dates a sentence that has
    no other date.
    """
    said = dated.in_turn(sentences)
    told = [dated.told(*each) for each in zip(sentences, said, strict=True)]
    day = _day(told, said, base, article.dateline)
    own = (telling or printed for telling, printed in zip(told, said, strict=True))
    plain = [When(*each, day, base) for each in zip(sentences, own, strict=True)]
    reported = periods(plain, begins, discourse, article.title or "")
    told_of = zip(plain, reported, days(plain, begins, day), strict=True)
    return [replace(when, period=period, day=its_day) for when, period, its_day in told_of]


def _day(
    told: Sequence[Said], said: Sequence[Said], base: str | None, line: str | None
) -> str | None:
    """The day that an article tells of; its dateline's where it tells of no other days."""
    day = dates.lead(told, base, line)
    if day is None and not dates.is_of_days(told):
        day = dates.lead(said, base, line) or edtf.normal(line, base)
    return day
