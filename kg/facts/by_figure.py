"""Figures that a text states of a thing: an indicator, a number and its unit.

The indicator is the noun in front of the number, the counted noun behind it, or both; the owner is
the nearest thing named before it in the sentence, else what the article is about.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from kg.facts.context import SUBJECTS, Context
from kg.facts.encode import Encoded, clause_around, written
from kg.knowledge.signs import SIGNS
from kg.model import Mention

_FIGURES = re.compile(f"[{SIGNS['Quantity']}{SIGNS['Money']}]")
_VALUES = re.compile(f"[{SIGNS['Quantity']}{SIGNS['Money']}{SIGNS['Date']}]")
_BEHIND = re.compile(f"^[^，。；：！？、（）{''.join(SIGNS.values())}]{{2,12}}")
# A machine owns the figures of its own clause only, a place those of its own sentence: they are
# named for many other reasons.
_OWNERS = ("Company", "Park", "Organization", "Project")
_REGIONS = (*_OWNERS, "Place")
_NOUNS = "".join(SIGNS[kind] for kind in ("Facility", "Project", "Product", "Company"))
_OF_THING = re.compile(f"[^，。；：！？、]{{0,4}}[{_NOUNS}]")
_DIGIT = re.compile(r"[\d百千万亿]")
_COUNTED_UNITS = frozenset("家个项名条户所款支座台套辆件位人种批宗处场只幢栋")
_LONGEST = 24
_REACH = 120
_SHORTEST = 2


@dataclass(frozen=True, slots=True)
class Figure:
    """A number and what it says of whom; ``start`` and ``end`` count in the encoded text."""

    owner: Mention
    figure: Mention
    indicator: str
    target: bool
    unsaid: bool
    start: int
    end: int


def figures(
    encoded: Encoded, context: Context, measures: Mapping[str, re.Pattern[str]]
) -> Iterator[Figure]:
    """Every figure of a sentence that has an indicator and an owner."""
    text = encoded.text
    for match in _FIGURES.finditer(text):
        at = match.start()
        mention = encoded.mentions.get(at)
        if mention is None or not mention.entry or not _DIGIT.search(mention.text):
            continue
        if measures["passing"].search(mention.entry.partition("|")[2]):
            continue
        start = _phrase_start(text, at, measures["stop"])
        if start == at or measures["aside"].search(text[start:at]) or _OF_THING.match(text, at + 1):
            continue
        indicator = _indicator(encoded, start, at, measures)
        owner, said = _owner(encoded, start, at, context)
        if owner is None or len(indicator) < _SHORTEST or measures["vague"].search(indicator):
            continue
        clause = text[max(text.rfind("，", 0, at), text.rfind("。", 0, at)) + 1 : at]
        target = bool(measures["target"].search(clause))
        yield Figure(owner, mention, indicator, target, owner is not said, start, at + 1)


def _phrase_start(text: str, at: int, stop: re.Pattern[str]) -> int:
    ends = [match.end() for match in stop.finditer(text, 0, at)]
    values = [match.end() for match in _VALUES.finditer(text, 0, at)]
    return max([0, *ends, *values])


def _indicator(
    encoded: Encoded, start: int, at: int, measures: Mapping[str, re.Pattern[str]]
) -> str:
    """The words that say what is counted."""
    begin = start
    for index in range(start, at):
        standing = encoded.mentions.get(index)
        if standing is not None and standing.kind in SUBJECTS and _owns(index, at):
            begin = index + 1
    said = written(encoded, begin, at)
    left = measures["filler"].sub("", measures["verb"].sub("", said))
    left = said if measures["vague"].search(left) else left
    unit = (encoded.mentions[at].entry or "").partition("|")[2]
    behind = _BEHIND.match(encoded.text[at + 1 :]) if unit[:1] in _COUNTED_UNITS else None
    right = behind[0].removeprefix("的") if behind else ""
    return (left + right)[-_LONGEST:] if not right else (left[-_LONGEST:] + right)


def _owns(index: int, at: int) -> bool:
    """Whether the name at the index stands in front of the indicator and not at its end."""
    return at - index > _SHORTEST


def _owner(
    encoded: Encoded, start: int, at: int, context: Context
) -> tuple[Mention | None, Mention | None]:
    """The thing a figure is of, and the mention of the sentence that says so, if one does.

    A name right before the indicator owns it, else the subject of the clause or of those before.
    """
    for index in range(at - 1, start - 1, -1):
        mention = encoded.mentions.get(index)
        if mention is not None and mention.kind in _OWNERS and at - index > _SHORTEST:
            meant = context.resolve(mention) if mention.by == "anaphor" else mention
            if meant is not None:
                return meant, mention
    place = encoded.place(at)
    clause, _ = clause_around(encoded.text, start, at)
    for kinds, begin in ((SUBJECTS, clause), (_REGIONS, 0)):
        beginning = context.subject(place, kinds, reach=place - encoded.place(begin))
        if beginning is not None:
            return beginning, beginning
    spoken_of = context.subject(place, _OWNERS, reach=_REACH)
    if spoken_of is None:
        return context.owner(place), None
    return (spoken_of, None) if context.is_alone(spoken_of, place) else (None, None)
