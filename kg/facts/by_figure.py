"""Figures that a text states of a thing: an indicator, a number and its unit.

Figures stand in rows: what one says of the one before it has its owner (同比增长8%, 其中…31家).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from kg.facts.context import Context
from kg.facts.encode import Encoded, written
from kg.facts.owners import Row, whose
from kg.facts.phrases import LONGEST, OWNERS, Phrase, name_behind, phrase_of
from kg.knowledge.signs import SIGNS
from kg.model import Mention

_FIGURES = re.compile(f"[{SIGNS['Quantity']}{SIGNS['Money']}]")
_YEAR = re.compile(f"{SIGNS['Date']}(?=[，底末])")
_ROWS = ("个", "家", "项", "户")
_OF = "的"
_DIGIT = re.compile(r"[\d百千万亿]")
_EACH_ONE = "分别"
# 收入176亿元、税收8亿元，分别增长14%、10%: the first of the first, the second of the second.
_IN_TURN = re.compile(
    f"{_EACH_ONE}((?:同比|环比|比上年|较上年)*(?:增长|下降|提高|减少|上升|提升|增加|降低|回落))(?:了|约)?"
    f"({SIGNS['Quantity']}(?:[、和与]{SIGNS['Quantity']})+)"
)
# 颗粒物、二氧化硫排放浓度分别降至6毫克和18毫克: as many things as numbers, in their order.
_VALUES = f"{SIGNS['Quantity']}{SIGNS['Money']}"
_STOPS = f"，。；：！？（）{_VALUES}{SIGNS['Date']}"
_EACH = re.compile(
    f"(?P<things>[^{_STOPS}]{{3,60}}?)(?:同比|环比|比上年|较上年|比去年|较去年)*"
    f"{_EACH_ONE}(?P<verb>[^、{_STOPS}]{{0,6}})"
    f"(?P<values>[{_VALUES}](?:左右|以上)?(?:[、和与及][{_VALUES}](?:左右|以上)?)+)"
)
_BETWEEN = re.compile("[、和与及]")
_TO_LAST_COMMA = re.compile(".*[，。]", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Figure:
    """A number and what it says of whom; ``start`` and ``end`` count in the encoded text.

    ``unsaid``: the sentence does not name the owner; ``described``: the owner stands behind it.
    """

    owner: Mention
    figure: Mention
    indicator: str
    target: bool
    unsaid: bool
    described: bool
    start: int
    end: int


def figures(
    encoded: Encoded, context: Context, measures: Mapping[str, re.Pattern[str]]
) -> Iterator[Figure]:
    """Every figure of a sentence that has an indicator and an owner."""
    last: Figure | None = None
    row: Row = None
    bases: list[Figure] = []
    changes = dict(_in_turn(encoded.text))
    in_order = dict(_in_order(encoded, measures))
    for match in _FIGURES.finditer(encoded.text):
        mention = encoded.mentions.get(match.start())
        if mention is None or not _says_much(mention, measures):
            continue
        phrase = in_order.get(match.start())
        if phrase is None and match.start() in changes:
            yield from _changed(mention, match.start(), changes[match.start()], bases)
            continue
        phrase = phrase or phrase_of(encoded, match.start(), mention, measures)
        if phrase is None:
            continue
        figure = _read(phrase, context, measures, (last, row))
        if figure is not None:
            yield figure
        if figure is not None and not measures["growth"].search(phrase.left):
            bases.append(figure)
        if figure is None or not (figure.described or measures["growth"].search(phrase.left)):
            last, row = figure, _row(phrase, figure, measures)


def _says_much(mention: Mention, measures: Mapping[str, re.Pattern[str]]) -> bool:
    """Whether it is a number of something, and no mere length of time."""
    if not mention.entry or not _DIGIT.search(mention.text):
        return False
    return measures["passing"].search(mention.entry.partition("|")[2]) is None


def _changed(
    mention: Mention, at: int, change: tuple[int, str], bases: Sequence[Figure]
) -> Iterator[Figure]:
    """The change of the figure that stands so many before it in the sentence."""
    before, word = change
    if len(bases) >= before:
        base = bases[-before]
        said = f"{base.indicator}{word}"[-LONGEST:]
        yield replace(base, figure=mention, indicator=said, start=at, end=at + 1)


def _in_turn(text: str) -> Iterator[tuple[int, tuple[int, str]]]:
    """Where each change of a row stands, how many figures before it its own is, and its word."""
    for match in _IN_TURN.finditer(text):
        places = [at for at in range(*match.span(2)) if text[at] == SIGNS["Quantity"]]
        for number, at in enumerate(places):
            yield at, (len(places) - number, match[1])


def _in_order(
    encoded: Encoded, measures: Mapping[str, re.Pattern[str]]
) -> Iterator[tuple[int, Phrase]]:
    """The phrase of each number of a row whose things stand in front of 分别, in the same order."""
    if _EACH_ONE not in encoded.text:  # spares a search that would begin at every character
        return
    for match in _EACH.finditer(encoded.text):
        start, end = match.span("things")
        places = [at for at in range(*match.span("values")) if encoded.text[at] in _VALUES]
        owners = (at for at in range(start, end) if at in encoded.mentions)
        owned = max((at for at in owners if encoded.mentions[at].kind in OWNERS), default=start - 1)
        words = measures["verb"].sub("", written(encoded, owned + 1, end))
        things = _BETWEEN.split(words)
        if len(things) != len(places) or not all(map(measures["thing"].search, things)):
            continue
        ending = measures["shared"].search(things[-1])
        shared = ending[0] if ending else ""
        for at, thing in zip(places, things, strict=True):
            said = thing if measures["shared"].search(thing) else thing + shared
            said += match["verb"] if measures["growth"].search(match["verb"]) else ""
            yield at, Phrase(encoded, encoded.mentions[at], start, at, said, "")


def _named(phrase: Phrase) -> list[Mention]:
    """Whom the phrase itself names: 其中华星科技投资9亿元."""
    standing = phrase.encoded.mentions
    within = (standing.get(at) for at in range(phrase.start, phrase.at))
    return [mention for mention in within if mention is not None and mention.kind in OWNERS]


def _row(phrase: Phrase, figure: Figure | None, measures: Mapping[str, re.Pattern[str]]) -> Row:
    """Whose the next figure of the sentence is if nobody is named.

    Of nobody behind a stranger, or behind 园区 that means none that is known.
    """
    if figure is not None:
        return figure.end, figure.owner
    strange = measures["stranger"].search(phrase.encoded.text[phrase.start : phrase.at])
    named = _named(phrase)
    unknown = bool(named) and named[-1].by == "anaphor"
    return (phrase.at + 1, None) if strange or unknown else None


def _read(
    phrase: Phrase,
    context: Context,
    measures: Mapping[str, re.Pattern[str]],
    before: tuple[Figure | None, Row],
) -> Figure | None:
    """The figure of a phrase, if it has an owner and says something."""
    last, row = before
    indicator = phrase.indicator
    if not phrase.right and measures["growth"].search(phrase.left):
        owner = last.owner if last else None
        indicator = f"{last.indicator if last else ''}{indicator}"[-LONGEST:]
    elif _is_part(phrase, last, measures):
        owner = last.owner if last else None
    elif last is not None and _is_spent(phrase, measures["spent"], last):
        owner, indicator = last.owner, last.indicator + indicator
    elif measures["vague"].search(indicator):
        return None
    else:
        return _owned(phrase, context, measures, row)
    return _figure(phrase, owner, indicator, measures, unsaid=False) if owner else None


def _owned(
    phrase: Phrase,
    context: Context,
    measures: Mapping[str, re.Pattern[str]],
    row: Row,
) -> Figure | None:
    """The figure of a phrase whose owner has to be found."""
    owner, said = whose(phrase, row, context, measures)
    described = name_behind(phrase.encoded.text, phrase.at + 1) is not None
    if described and measures["spending"].search(phrase.indicator):
        return None
    if owner is None or not _fits(owner, owner is said, phrase.indicator, measures):
        return None
    return _figure(phrase, owner, phrase.indicator, measures, unsaid=owner is not said)


def _fits(
    owner: Mention, said: bool, indicator: str, measures: Mapping[str, re.Pattern[str]]
) -> bool:
    """Whether such a thing has such figures: a company spends, a body finds faults."""
    if measures["spending"].search(indicator):
        return owner.kind == "Company" and said
    if not measures["found"].search(indicator):
        return True
    return owner.kind in ("Organization", "Park") or (owner.kind == "Company" and said)


def _figure(
    phrase: Phrase,
    owner: Mention,
    indicator: str,
    measures: Mapping[str, re.Pattern[str]],
    *,
    unsaid: bool,
) -> Figure:
    """The figure; the design of a project is no mere target."""
    clause = _TO_LAST_COMMA.sub("", phrase.encoded.text[: phrase.at])
    designed = owner.kind == "Project" and measures["designed"].search(clause)
    aimed = measures["target"].search(clause) or _is_ahead(phrase, measures)
    target = bool(aimed) and not designed
    described = name_behind(phrase.encoded.text, phrase.at + 1) is not None
    start, end = phrase.start, phrase.at + 1
    return Figure(owner, phrase.figure, indicator, target, unsaid, described, start, end)


def _is_ahead(phrase: Phrase, measures: Mapping[str, re.Pattern[str]]) -> bool:
    """Whether the sentence tells of a year to come: 到2030年，产值…，企业…."""
    text = phrase.encoded.text[: phrase.at]
    for at in (match.start() for match in _YEAR.finditer(text)):
        named = phrase.encoded.mentions[at].text
        if ("年" in named or "五" in named) and measures["horizon"].search(text[:at]):
            return measures["reached"].search(text, at) is None
    return False


def _is_part(phrase: Phrase, last: Figure | None, measures: Mapping[str, re.Pattern[str]]) -> bool:
    """Whether it is a part of the figure before it, or of what was found, and of nobody else."""
    begun = last is not None or measures["found"].search(phrase.indicator) is not None
    return begun and phrase.is_part and not _named(phrase)


def _is_spent(phrase: Phrase, spent: re.Pattern[str], last: Figure) -> bool:
    """Whether it is what the counted projects or companies cost together."""
    unit = (last.figure.entry or "").partition("|")[2]
    counted = unit in _ROWS and ("项目" in last.indicator or "企业" in last.indicator)
    of_one = phrase.encoded.text.startswith(_OF, phrase.at + 1)  # 总投资8亿元|的光伏项目
    alone = not (phrase.right or of_one or _named(phrase))
    return counted and alone and spent.search(phrase.left) is not None
