"""Figures that a text states of a thing: an indicator, a number and its unit.

Figures stand in rows: what one says of the one before it has its owner (同比增长8%, 其中…31家).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from kg.facts.context import Context
from kg.facts.encode import Encoded, behind_comma, written
from kg.facts.figures.bounds import OWNERS
from kg.facts.figures.brackets import is_by_the_way
from kg.facts.figures.counted_rows import machines_row, measured_too, row_counted
from kg.facts.figures.goods_rows import goods_row
from kg.facts.figures.meant import meant_by, whole_district
from kg.facts.figures.numbers import unit_of
from kg.facts.figures.owners import whose
from kg.facts.figures.phrases import LONGEST, Phrase, is_work, name_behind, phrase_of
from kg.facts.figures.rows import Figure, changed, done, in_order, in_turn, of_each, owned_in_turn
from kg.facts.figures.unsaid import Row, is_quoted, told_of_last
from kg.knowledge.discourse import Discourse
from kg.knowledge.signs import SIGNS
from kg.model import Mention

_FIGURES = re.compile(f"[{SIGNS['Quantity']}{SIGNS['Money']}]")
_YEAR = re.compile(f"{SIGNS['Date']}(?=[，底末])")
_GIVING, _GIVEN = ("Park", "Place"), "投入"  # 园区累计投入8亿元，建成…
_SPENT, _PAID = ("投资", "投入", "斥资", "出资", "耗资"), ("投入", "斥资", "耗资")
_ROWS = ("个", "家", "项", "户", "件")
_OF, _WHOLE = "的", ("园区", "产业园", "基地", "项目")
_LAID_OUT, _AREAS = "规划", ("平方公里", "亩", "公顷", "平方千米")  # 江州园|规划|38平方公里
_BUILT = ("Project", "Retrofit", "Facility")
_TOLD_OF = (*OWNERS, *_BUILT)
_GONE = re.compile(r"(?:this|last)year-\d\d|lastyear")
# 产值8亿元；华星科技|对12台锅炉进行改造，其中6台…: another firm has begun to be told of
_NEXT = re.compile(f"；[{''.join(SIGNS[kind] for kind in OWNERS)}]")
_DIGIT = re.compile(r"[\d百千万亿]")
_NOTHING = re.compile(r"0\||\d+\.\d+\|个$")  # 00亩, 高于全省|5.9个|和2.4个百分点
_DAYS = re.compile("(?:天数|工期)(?:为|共|达到?|有|约|只有)?$")


@dataclass(slots=True)
class _Told:
    """What a sentence has told so far: its phrases, its figures, and whose the next is."""

    last: Figure | None = None
    row: Row = None
    bases: list[Figure] = field(default_factory=list)
    phrases: list[Phrase] = field(default_factory=list)
    unread: int = -1  # where a number stands that is nobody's


def figures(encoded: Encoded, context: Context, discourse: Discourse) -> Iterator[Figure]:
    """Every figure of a sentence that has an indicator and an owner."""
    numbers = list(_numbers(encoded, discourse))
    if not numbers:
        return
    told = _Told()
    changes = dict(in_turn(encoded.text, discourse))
    ordered = dict(in_order(encoded, discourse))
    owned = dict(owned_in_turn(encoded, discourse))
    for at, mention in numbers:
        phrase = ordered.get(at)
        if at in owned:
            yield owned[at]
        elif phrase is None and at in changes:
            yield from changed(mention, at, changes[at], told.bases)
        elif (each := of_each(encoded, at, mention, told.phrases, discourse=discourse)) is not None:
            yield from each
            told.last = each[-1] if each else told.last  # 东渡园14家，|增长8%
            told.row = (at + 1, told.row[1]) if told.row else None
        elif finished := [*done(encoded, at, mention, told.last, discourse=discourse)]:
            yield from finished
        elif phrase := (
            phrase
            or goods_row(encoded, at, mention, discourse)
            or row_counted(encoded, at, mention, discourse)
            or machines_row(encoded, at, mention, discourse)
            or measured_too(encoded, at, mention, told.phrases)
            or phrase_of(encoded, at, mention, discourse)
        ):
            yield from _told(phrase, context, discourse, told)
        else:
            told.unread = at


def _numbers(encoded: Encoded, discourse: Discourse) -> Iterator[tuple[int, Mention]]:
    for match in _FIGURES.finditer(encoded.text):
        mention = encoded.mentions.get(match.start())
        if mention is not None and _says_much(mention, discourse, encoded.text[: match.start()]):
            yield match.start(), mention


def _told(phrase: Phrase, context: Context, discourse: Discourse, told: _Told) -> Iterator[Figure]:
    """The figure of a phrase, if it has an owner; and note what the next one needs to know."""
    told.phrases.append(phrase)
    grows = discourse.says["figures.growth"].search(phrase.left) is not None
    figure = _read(phrase, context, discourse, (_grown_from(told, phrase, grows=grows), told.row))
    if figure is not None:
        yield figure
    if figure is not None and not grows:
        told.bases.append(figure)
    if figure is not None and not figure.described:
        context.note_figure(phrase.figure, figure.owner)
    if figure is None or not (figure.described or grows or is_by_the_way(phrase)):
        told.row = _row(phrase, figure, told.row, context, discourse=discourse)
        told.last = figure


def _grown_from(told: _Told, phrase: Phrase, *, grows: bool) -> Figure | None:
    """The figure before; none whose growth is told behind another: 产值8亿元，每亩3万元，|增长4%|.

    But what it has grown from is no other: 产值8亿元，较2015年的5亿元|增长60%|.
    """
    last, other = told.last, told.unread
    is_other = last is not None and other >= last.end
    return None if grows and is_other and "，" in phrase.encoded.text[other : phrase.at] else last


def _says_much(mention: Mention, discourse: Discourse, before: str) -> bool:
    """Whether it is a number of something, not nothing (00亩) nor a mere length of time.

    But days may be told of: 优良天数271天.
    """
    if not mention.entry or not _DIGIT.search(mention.text) or _NOTHING.match(mention.entry):
        return False
    if _DAYS.search(before):
        return True
    return discourse.says["figures.passing"].search(unit_of(mention)) is None


def _named(phrase: Phrase) -> list[Mention]:
    """Whom the phrase itself names: 其中华星科技投资9亿元."""
    standing = phrase.encoded.mentions
    within = (standing.get(at) for at in range(phrase.start, phrase.at))
    return [mention for mention in within if mention is not None and mention.kind in OWNERS]


def _row(
    phrase: Phrase,
    figure: Figure | None,
    row: Row,
    context: Context,
    *,
    discourse: Discourse,
) -> Row:
    """Whose the next figure of the sentence is if nobody is named; ``row`` is of the one before.

    Of nobody behind a stranger, or behind 园区 that means none that is known.
    """
    if figure is not None:
        return figure.end, figure.owner
    says = discourse.says
    words = written(phrase.encoded, phrase.start, phrase.at)
    strange = says["figure_owners.stranger"].search(words) or says["figure_owners.region"].match(
        words
    )
    named = _named(phrase)
    if row is not None and _goes_on(phrase, row[0], discourse):
        return phrase.at + 1, row[1]
    unknown = bool(named) and named[-1].by == "anaphor" and meant_by(named[-1], context) is None
    goes_on = row is not None and row[1] is None and not named
    return (phrase.at + 1, None) if strange or unknown or goes_on else None


def _goes_on(phrase: Phrase, since: int, discourse: Discourse) -> bool:
    """Whether the cost of what had the figure before is told: 规模2万吨，总投资3亿元，|接纳9家."""
    standing = phrase.encoded.mentions
    named = (at in standing and standing[at].kind in _TOLD_OF for at in range(since, phrase.at))
    return discourse.says["figures.vague"].search(phrase.indicator) is not None and not any(named)


def _read(
    phrase: Phrase,
    context: Context,
    discourse: Discourse,
    before: tuple[Figure | None, Row],
) -> Figure | None:
    """The figure of a phrase, if it has an owner and says something."""
    (last, row), says = before, discourse.says
    indicator = phrase.indicator
    if not phrase.right and says["figures.growth"].search(phrase.left):
        owner = last.owner if last else None
        indicator = f"{last.indicator if last else ''}{indicator}"[-LONGEST:]
    elif _is_part(phrase, last, discourse):
        owner = last.owner if last else None
    elif last is not None and _is_spent(phrase, discourse, last):
        owner, indicator = last.owner, last.indicator + indicator
    elif says["figures.vague"].search(indicator):
        return None
    else:
        return _owned(phrase, context, discourse, row)
    return _figure(phrase, owner, indicator, discourse, unsaid=False) if owner else None


def _owned(phrase: Phrase, context: Context, discourse: Discourse, row: Row) -> Figure | None:
    """The figure of a phrase whose owner has to be found."""
    owner, said = whose(phrase, row, context, discourse)
    owner = owner or told_of_last(phrase, context, discourse)
    owner = owner or _district(phrase, context, discourse)
    described = name_behind(phrase.encoded, phrase.at)
    spent = phrase.indicator.endswith(_SPENT)
    paid = phrase.indicator.endswith(_PAID) and described is not None
    if described is not None and spent and not (paid and is_work(phrase, described)):
        return None
    is_said = (
        said is not None
        or is_quoted(phrase, context)
        or discourse.says["figure_owners.ours"].search(phrase.encoded.text, 0, phrase.at)
    )
    if owner is None or not _fits(owner, bool(is_said), phrase.indicator, discourse):
        return None
    return _figure(phrase, owner, phrase.indicator, discourse, unsaid=owner is not said)


def _district(phrase: Phrase, context: Context, discourse: Discourse) -> Mention | None:
    """The district of which an earlier clause spoke: 全市焦炉要淘汰，|共涉及企业7家."""
    text = phrase.encoded.text
    spoken = discourse.says["figure_owners.region"].search(text, 0, phrase.start)
    standing = phrase.encoded.mentions.items()
    named = (i for i, m in standing if m.kind in OWNERS and i < phrase.at)
    if spoken is None or any(i > spoken.start() for i in named):
        return None
    return whole_district(spoken[1] or spoken[2], phrase, context)


def _fits(owner: Mention, said: bool, indicator: str, discourse: Discourse) -> bool:
    """Whether such a thing has such figures: a company spends, a body finds faults."""
    says = discourse.says
    if says["figures.spending"].search(indicator):
        is_stage = owner.kind == "Project" and says["figures.stage"].match(indicator) is not None
        gives = owner.kind in _GIVING and indicator.endswith(_GIVEN)
        return gives or (said and (owner.kind == "Company" or is_stage))
    if not says["figure_owners.found"].search(indicator):
        return True
    return owner.kind in ("Organization", "Park") or (said and owner.kind in ("Company", "Place"))


def _figure(
    phrase: Phrase,
    owner: Mention,
    indicator: str,
    discourse: Discourse,
    *,
    unsaid: bool,
) -> Figure:
    """The figure; the design of a project is no mere target."""
    clause, says = behind_comma(phrase.encoded.text[: phrase.at]), discourse.says
    designed = owner.kind == "Project" and says["figure_owners.designed"].search(clause)
    laid_out = clause.endswith(_LAID_OUT) and unit_of(phrase.figure) in _AREAS
    said = "" if laid_out else clause
    aimed = says["figures.target"].search(said) is not None or _is_ahead(phrase, discourse)
    awaited = says["figures.awaited"].search(phrase.encoded.text, 0, phrase.at) is not None
    target = (aimed or (awaited and owner.kind not in _BUILT)) and not designed
    described = name_behind(phrase.encoded, phrase.at) is not None
    start, end = phrase.start, phrase.at + 1
    return Figure(owner, phrase.figure, indicator, target, unsaid, described, start, end)


def _is_ahead(phrase: Phrase, discourse: Discourse) -> bool:
    """Whether the sentence tells of a year to come: 到2030年，产值…，企业…."""
    text, says = phrase.encoded.text[: phrase.at], discourse.says
    if (row := says["figures.planning"].search(text)) is not None:
        return says["figures.reached"].search(text, row.start()) is None
    for at in (match.start() for match in _YEAR.finditer(text)):
        date = phrase.encoded.mentions[at]
        named = date.text
        if _GONE.match(date.entry or ""):  # 到今年6月底，入驻企业70户
            continue
        if ("年" in named or "五" in named) and says["figures.horizon"].search(text[:at]):
            return says["figures.reached"].search(text, at) is None
    return False


def _is_part(phrase: Phrase, last: Figure | None, discourse: Discourse) -> bool:
    """Whether it is a part of the figure before it, or of what was found, and of nobody else."""
    begun = (
        last is not None
        or discourse.says["figure_owners.found"].search(phrase.indicator) is not None
    )
    if last is not None and _NEXT.search(phrase.encoded.text, last.end, phrase.start):
        return False
    return begun and phrase.is_part and not _named(phrase)


def _is_spent(phrase: Phrase, discourse: Discourse, last: Figure) -> bool:
    """Whether it is what the counted projects or companies cost together."""
    says = discourse.says
    counted = unit_of(last.figure) in _ROWS and says["figures.costing"].search(last.indicator)
    of_one = phrase.encoded.text.startswith(_OF, phrase.at + 1)  # 总投资8亿元|的光伏项目
    of_park = phrase.encoded.text.startswith(_WHOLE, phrase.start)  # 9家企业入驻，|园区总投资8亿元
    alone = not (phrase.right or of_one or of_park or _named(phrase))
    return bool(counted and alone and says["figures.spent"].search(phrase.left))
