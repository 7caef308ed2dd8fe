"""Figures that no form of words has read: of whom the text speaks, in the words around them.

They are the least sure: the owner stands in an earlier clause, and what is counted may be said in
any way. 江州园…，距东渡港|9公里|; 园内还摆着|12台|崭新的风机.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from kg.facts.bounds import VALUES
from kg.facts.context import Context
from kg.facts.encode import CLAUSE, Encoded, clause_around, written
from kg.facts.figure_rows import Figure
from kg.facts.numbers import counts, is_distance, unit_of
from kg.facts.phrases import LONGEST, phrase_of
from kg.facts.subjects import SUBJECTS
from kg.facts.unsaid import meant_by, unless_press
from kg.knowledge.discourse import Discourse
from kg.knowledge.wording import Wording
from kg.model import Mention

_FIGURES = ("Quantity", "Money")
_REGIONS, _LARGE = ("Park", "Place"), ("Park", "Place", "Project")
_TOLD_OF = (*SUBJECTS, "Retrofit")
_BEFORE = re.compile(f"[^，。；：！？（）、{VALUES}]*$")
_BEHIND = re.compile(f"[余多]?的?([^，。；：！？（）、和与及{VALUES}]{{1,12}})")
_DIGIT = re.compile(r"\d")
_SHORTEST, _PLAIN, _FROM = 2, 8, "距"


def _says(discourse: Discourse) -> Wording:
    return discourse.wording["figures"]


def leftovers(
    encoded: Encoded, context: Context, discourse: Discourse, told: Collection[Mention]
) -> Iterator[Figure]:
    """The figures of a sentence that are none of those ``told``, and are of whom it speaks of."""
    for at, figure in encoded.mentions.items():
        is_figure = figure.kind in _FIGURES and figure not in told and figure.entry
        if not is_figure or _says_nothing(encoded, at, discourse):
            continue
        owner, goes_on = _owner(encoded, at, context, discourse)
        words = _words(encoded, at, owner, discourse) if owner is not None else None
        if owner is None or words is None:
            continue
        start, indicator, is_read = words
        if goes_on if is_read else _is_spoken_of(owner, figure, goes_on=goes_on):
            yield Figure(
                owner,
                figure,
                indicator,
                target=False,
                unsaid=True,
                described=False,
                start=start,
                end=at + 1,
            )


def _says_nothing(encoded: Encoded, at: int, discourse: Discourse) -> bool:
    """Whether it is a rank, a time, an aim, the size of what is named, or stands beside a name."""
    says = _says(discourse)
    text, figure, behind = encoded.text, encoded.mentions[at], encoded.mentions.get(at + 1)
    if at - 1 in encoded.mentions or (behind is not None and behind.by == "anaphor"):
        return True  # 华星科技|9个|, |4个|园区累计投入…
    said = text[clause_around(text, at, at + 1)[0] : at]
    told = (
        *(says[name].search(said) for name in ("idle", "handled", "target")),
        says["passing"].search(unit_of(figure)),
        says["idle_behind"].match(text, at + 1),
        says["work"].match(text[at + 1 :]),
    )
    return any(told) or _DIGIT.search(figure.text) is None  # |四个|体现


def _is_of_stranger(encoded: Encoded, at: int, discourse: Discourse) -> bool:
    """Whether one that nobody knows has been spoken of: 东园规划面积7亩，现有企业|92家|."""
    clauses = (written(encoded, *m.span()) for m in CLAUSE.finditer(encoded.text, 0, at))
    stranger = discourse.wording["figure_owners"]["stranger"]
    return any(stranger.search(clause) for clause in clauses)


def _owner(
    encoded: Encoded, at: int, context: Context, discourse: Discourse
) -> tuple[Mention | None, bool]:
    """Whom the text speaks of, and whether the figure before was of the same."""
    last = context.figured[1] if context.figured is not None else None
    spoken_of = _meant(encoded, at, context) or context.subject(encoded.place(at), _TOLD_OF)
    owner = unless_press(spoken_of, discourse) or last
    return owner, last is not None and owner is not None and owner.text == last.text


def _meant(encoded: Encoded, at: int, context: Context) -> Mention | None:
    """推进|园区|9家关停企业|800亩|土地收储: the park that the sentence means."""
    pointed = (m for i, m in encoded.mentions.items() if i < at and m.by == "anaphor")
    last = next((m for m in reversed([*pointed]) if m.kind == "Park"), None)
    return meant_by(last, context) if last is not None else None


def _is_spoken_of(owner: Mention, figure: Mention, *, goes_on: bool) -> bool:
    """Whether what no form of words reads may be of it: a park or a body has many figures."""
    if figure.kind == "Money":
        return False
    return owner.kind in _LARGE or (goes_on and owner.kind == "Organization")


def _words(
    encoded: Encoded, at: int, owner: Mention, discourse: Discourse
) -> tuple[int, str, bool] | None:
    """Where the words begin that say what is counted, the words, and whether a form reads them."""
    says = _says(discourse)
    phrase = phrase_of(encoded, at, encoded.mentions[at], discourse)
    if phrase is not None:
        start, said = phrase.start, phrase.indicator
    else:
        start, said = _around(encoded, at, owner, discourse)
    is_cost = says["vague"].search(said) or says["spending"].search(said)
    is_sum = says["sum"].search(said) and owner.kind in _REGIONS
    is_other = says["growth"].search(said) or _is_of_stranger(encoded, at, discourse)
    if len(said) < _SHORTEST or is_other or (is_cost and not is_sum):
        return None
    if phrase is not None and owner.kind not in _REGIONS:
        return None
    return start, said, phrase is not None


def _around(encoded: Encoded, at: int, owner: Mention, discourse: Discourse) -> tuple[int, str]:
    """The words of its clause in front of it, behind the owner's name, and what it counts."""
    says = _says(discourse)
    clause, _ = clause_around(encoded.text, at, at + 1)
    before = _BEFORE.search(encoded.text, clause, at)
    start = before.start() if before is not None else at
    named = (i for i, m in encoded.mentions.items() if start <= i < at and m.text == owner.text)
    start = max(named, default=start - 1) + 1
    said = says["filler"].sub("", written(encoded, start, at))
    said = says["verb"].sub("", said) or said
    if is_distance(encoded.mentions[at], encoded.text[:at]) and _FROM not in said:
        said = _FROM + said  # 距东渡港9公里、|清河20公里|
    counted = _BEHIND.match(encoded.text, at + 1) if counts(encoded.mentions[at]) else None
    if counted is None:
        return start, said if len(said) <= _PLAIN else ""
    return start, said[-LONGEST:] + written(encoded, *counted.span(1))
