"""Figures that no form of words has read: of whom the text speaks, in the words around them.

They are the least sure: the owner stands in an earlier clause, and what is counted may be said in
any way. 江州园…，距东渡港|9公里|; 园内还摆着|12台|崭新的风机.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import replace

from kg.facts.context import Context
from kg.facts.context.subjects import SUBJECTS
from kg.facts.encode import CLAUSE, Encoded, clause_around, written
from kg.facts.figures.bounds import VALUES
from kg.facts.figures.meant import meant_by, unless_press
from kg.facts.figures.numbers import counts, is_distance, unit_of
from kg.facts.figures.phrases import LONGEST, phrase_of
from kg.facts.figures.rows import Figure
from kg.knowledge.discourse import Discourse
from kg.knowledge.signs import SIGNS
from kg.model import Mention

_FIGURES = ("Quantity", "Money")
_REGIONS, _LARGE = ("Park", "Place"), ("Park", "Place", "Project")
_TOLD_OF = (*SUBJECTS, "Retrofit")
_BEFORE = re.compile(f"[^，。；：！？（）、{VALUES}]*$")
_BEHIND = re.compile(f"[余多]?的?([^，。；：！？（）、和与及{VALUES}]{{1,12}})")
_DIGIT = re.compile(r"\d")
_SHORTEST, _PLAIN, _FROM, _SHARE = 2, 8, "距", "占"
# |9000辆|货车迁建、蓝海制氢等5个项目
_IN_ROW = re.compile(f"[^，。；：]*等[余近约]?{SIGNS['Quantity']}")
_DISTANCE = re.compile("[东南西北]{0,2}距(?!离).*")  # 走高速只需半小时 |距东渡机场|6公里
_AIMS = ("figures.idle", "figures.handled", "figures.target")


def leftovers(
    encoded: Encoded, context: Context, discourse: Discourse, told: Collection[Mention]
) -> Iterator[Figure]:
    """The figures of a sentence that are none of those ``told``, and are of whom it speaks of."""
    last: Figure | None = None
    for at, figure in encoded.mentions.items():
        last = None if figure in told else last
        if last is not None and (share := _share(encoded, at, last, discourse)) is not None:
            yield share
            continue
        is_figure = figure.kind in _FIGURES and figure not in told and figure.entry
        if not is_figure or _says_nothing(encoded, at, discourse):
            continue
        owner, goes_on = _owner(encoded, at, context, discourse)
        words = _words(encoded, at, owner, discourse) if owner is not None else None
        if owner is None or words is None:
            continue
        start, indicator, is_read = words
        if goes_on if is_read else _is_spoken_of(owner, figure, goes_on=goes_on):
            kind = {"target": False, "unsaid": True, "described": False}
            last = Figure(owner, figure, indicator, **kind, start=start, end=at + 1)
            yield last


def _share(encoded: Encoded, at: int, last: Figure, discourse: Discourse) -> Figure | None:
    """How much of all the figure right before it is: 项目21个，|占比61%|."""
    figure = encoded.mentions[at]
    phrase = phrase_of(encoded, at, figure, discourse) if figure.kind == "Quantity" else None
    if phrase is None or phrase.right or encoded.text.count("，", last.end, at) != 1:
        return None
    is_share = phrase.left.startswith(_SHARE) and discourse.says["figures.growth"].fullmatch(
        phrase.left
    )
    if "；" in encoded.text[last.end : at] or not is_share:
        return None
    said = f"{last.indicator}{phrase.left}"[-LONGEST:]
    return replace(last, figure=figure, indicator=said, start=phrase.start, end=at + 1)


def _says_nothing(encoded: Encoded, at: int, discourse: Discourse) -> bool:
    """Whether it is a rank, a time, an aim, the size of what is named, or stands beside a name."""
    says = discourse.says
    text, figure, behind = encoded.text, encoded.mentions[at], encoded.mentions.get(at + 1)
    beside = at - 1 in encoded.mentions and not _is_afar(encoded, at)
    if beside or (behind is not None and behind.by == "anaphor"):
        return True  # 华星科技|9个|, |4个|园区累计投入…
    said = text[clause_around(text, at, at + 1)[0] : at]
    told = (
        *(says[name].search(said) for name in _AIMS),
        says["figures.passing"].search(unit_of(figure)),
        says["figures.idle_behind"].match(text, at + 1),
        _IN_ROW.match(text, at + 1),
        says["figures.work"].match(text[at + 1 :]),
    )
    return any(told) or _DIGIT.search(figure.text) is None  # |四个|体现


def _is_afar(encoded: Encoded, at: int) -> bool:
    """Whether a number says how far away something is: 北距东渡市|100公里|."""
    return is_distance(encoded.mentions[at], encoded.text[:at])


def _is_of_stranger(encoded: Encoded, at: int, discourse: Discourse) -> bool:
    """Whether one that nobody knows has been spoken of: 东园规划面积7亩，现有企业|92家|."""
    clauses = (written(encoded, *m.span()) for m in CLAUSE.finditer(encoded.text, 0, at))
    stranger = discourse.says["figure_owners.stranger"]
    return any(stranger.search(clause) for clause in clauses)


def _owner(
    encoded: Encoded, at: int, context: Context, discourse: Discourse
) -> tuple[Mention | None, bool]:
    """Whom the text speaks of, and whether the figure before was of the same."""
    last = context.figured[1] if context.figured is not None else None
    lying = _lying(encoded) if _is_afar(encoded, at) else None
    pointed = lying or _meant(encoded, at, context)
    spoken_of = pointed or context.subject(encoded.place(at), _TOLD_OF)
    owner = unless_press(spoken_of, discourse) or last
    return owner, last is not None and owner is not None and owner.text == last.text


def _lying(encoded: Encoded) -> Mention | None:
    """The park that a sentence begins with: |江州园|位于江州市，距东渡港9公里."""
    first = encoded.mentions.get(0)
    return first if first is not None and first.kind == "Park" and first.by != "anaphor" else None


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
    says = discourse.says
    phrase = phrase_of(encoded, at, encoded.mentions[at], discourse)
    if phrase is not None:
        start, said = phrase.start, phrase.indicator
    else:
        start, said = _around(encoded, at, owner, discourse)
    is_cost = says["figures.vague"].search(said) or says["figures.spending"].search(said)
    is_sum = says["figures.sum"].search(said) and owner.kind in _REGIONS
    is_other = says["figures.growth"].search(said) or _is_of_stranger(encoded, at, discourse)
    if len(said) < _SHORTEST or is_other or (is_cost and not is_sum):
        return None
    if phrase is not None and owner.kind not in _REGIONS:
        return None
    return start, said, phrase is not None


def _around(encoded: Encoded, at: int, owner: Mention, discourse: Discourse) -> tuple[int, str]:
    """The words of its clause in front of it, behind the owner's name, and what it counts."""
    says = discourse.says
    clause, _ = clause_around(encoded.text, at, at + 1)
    before = _BEFORE.search(encoded.text, clause, at)
    start = before.start() if before is not None else at
    named = (i for i, m in encoded.mentions.items() if start <= i < at and m.text == owner.text)
    start = max(named, default=start - 1) + 1
    said = says["figures.filler"].sub("", written(encoded, start, at))
    said = says["figures.verb"].sub("", said) or said
    if _is_afar(encoded, at):
        far = _DISTANCE.search(said)
        return start, far[0][:LONGEST] if far else _FROM + said  # 距东渡港9公里、|清河20公里|
    counted = _BEHIND.match(encoded.text, at + 1) if counts(encoded.mentions[at]) else None
    if counted is None:
        return start, said if len(said) <= _PLAIN else ""
    return start, said[-LONGEST:] + written(encoded, *counted.span(1))
