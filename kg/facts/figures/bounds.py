"""Where the words in front of a number begin and end that say what it counts."""

from __future__ import annotations

import re

from kg.facts.encode import Encoded
from kg.facts.figures.numbers import counts, is_rank, unit_of
from kg.knowledge.discourse import Discourse
from kg.knowledge.signs import SIGNS

OWNERS = ("Company", "Park", "Organization", "Project")
VALUES = f"{SIGNS['Quantity']}{SIGNS['Money']}{SIGNS['Date']}"
_VALUE = re.compile(f"[{VALUES}]")
# 地区生产总值（GDP）949亿元: a short aside does not end a phrase.
BRACKETS = re.compile("(?<=[^，。；：！？、])（[^（），。；]{1,90}）")
# 由东渡公司兴建的|华星基地占地156亩
_RUN = re.compile(
    f"由[^的]{{2,24}}的(?=[{''.join(SIGNS[kind] for kind in (*OWNERS, 'Facility', 'Retrofit'))}].)"
)
# 开工项目最多，|有|11项: what is counted stands in the clause before.
_BARE = re.compile("(?:现|共|已|约)?(?:有|达到?|多达|为|超过)")
_COUNTABLE = re.compile(f"(?:项目|企业)[^，。；{VALUES}]{{1,6}}，$")
_PER = re.compile(f"每{SIGNS['Quantity']}[^，。；]{{0,12}}$")  # 每10台冰箱就有|1台
_LEAST = ("以上", "及以上", "以上项目", "以上企业")
_FIRMS = re.compile("(?:工业|规上|骨干)?(?:企业|项目)(?:共|达|已有|有)?")
_BEYOND = ("过", "超", "逾")
# 税收从2012年的9亿元增长到2022年的|38亿元
_FROM_TO = re.compile(
    f"[从由]{SIGNS['Date']}?的?[{SIGNS['Quantity']}{SIGNS['Money']}][^，。；、]{{0,4}}?"
    "(?:增加|增长|提高|提升|上升|扩大|发展|减少|下降|降低|压减|跃升|攀升|[增升降])[到至为]"
    f"{SIGNS['Date']}的?$"
)
_JOINED = ("和", "与", "及")
_REACHED = re.compile("[就已又便更]?(?:首次|一举|预计|有望)?(?:达到?|突破|超过?|高达|逼近|接近)了?")
_SORTS = ("类", "大类", "方面", "种", "批")  # 任务9类31项


def bounds(encoded: Encoded, at: int, discourse: Discourse) -> tuple[int, int] | None:
    """Where the words in front of a number begin and end, if it is a figure of anybody."""
    turned = from_where(encoded.text, at)
    if turned is not None:
        return _start(encoded.text, turned, discourse.says["figures.stop"]), turned
    return _around(encoded, at, discourse)


def _around(encoded: Encoded, at: int, discourse: Discourse) -> tuple[int, int] | None:
    """Where the words begin and end of a number that has not come from another."""
    text, says = encoded.text, discourse.says
    start = _start(text, at, says["figures.stop"])
    if start and text[start - 1] == SIGNS["Date"]:
        start, stop = _over_date(text, start, at, discourse)
        if stop < at:
            return start, stop
    words = text[start:at].rstrip(SIGNS["Date"])
    if _BARE.fullmatch(words) and _COUNTABLE.search(text, 0, start):
        return _start(text, start - 1, says["figures.stop"]), start - 1
    if start > 0 and _VALUE.match(text, start - 1) is not None:
        if _is_of_number_before(encoded, words, at):
            return None
        if (end := _end_before_value(encoded, start, at, discourse)) is not None:
            return _start(text, start - 1, says["figures.stop"]), end
    if run := _RUN.match(words):
        start, words = start + run.end(), words[run.end() :]
    aside = says["figures.aside"].search(words) and not is_rank(encoded, at)
    of_all = says["figure_owners.region"]
    return None if aside and not of_all.search(words) else (start, at)


def from_where(text: str, at: int) -> int | None:
    """Where it is told from what a number has come: 税收|从2012年的9亿元增长到2022年的38亿元."""
    told = _FROM_TO.search(text, 0, at)
    return told.start() if told is not None else None


def _is_of_number_before(encoded: Encoded, words: str, at: int) -> bool:
    """Whether the words are of the number in front: 4吨硫酸和|3吨盐酸, 每10台冰箱就有|1台."""
    if counts(encoded.mentions[at]):
        return _PER.search(encoded.text, 0, at) is not None
    return words.endswith(_JOINED)


def _over_date(text: str, start: int, at: int, discourse: Discourse) -> tuple[int, int]:
    """Where the words of a number begin and end that begin behind a date.

    总收入|去年达到8亿元: they end in front of it; 增加到2019年172.94亿元: it is one of them.
    """
    before = _start(text, start - 1, discourse.says["figures.stop"])
    is_told = before < start - 1
    if is_told and _REACHED.fullmatch(text, start, at):
        return before, start - 1
    goes_on = _is_change(text[start:at], discourse) and (is_told or start == at)
    return (before if goes_on else start), at


def _end_before_value(encoded: Encoded, start: int, at: int, discourse: Discourse) -> int | None:
    """Where the words of a number end that begin in front of another value, if they do."""
    value, words = encoded.text[start - 1], encoded.text[start:at].rstrip(SIGNS["Date"])
    sorts = start == at and unit_of(encoded.mentions[at - 1]) in _SORTS
    if sorts or _is_turned(value, words, discourse):
        return start - 1
    # 其中5亿元以上|3个, 35蒸吨以下的锅炉|64台
    least = words in _LEAST or (
        _FIRMS.fullmatch(words) and encoded.text.endswith(_BEYOND, 0, start - 1)
    )  # 产值过10亿元企业|9家
    at_least = least and value == SIGNS["Money"] and counts(encoded.mentions[at])
    return at if at_least or discourse.says["figures.measured"].search(words) else None


def _is_change(words: str, discourse: Discourse) -> bool:
    """Whether what changed stands in front of the date: 增加值1-7月增速11%."""
    return not words or discourse.says["figures.growth"].search(words) is not None


def _is_turned(value: str, words: str, discourse: Discourse) -> bool:
    """Whether the value in front changed to this one: 由8家迅速增至12家, not 去年|车型增至4款."""
    turned = discourse.says["figures.turned"].search(words)
    return turned is not None and not (value == SIGNS["Date"] and turned["way"])


def _start(text: str, at: int, stop: re.Pattern[str]) -> int:
    """Where the words begin that end there: behind a stop or a value, brackets stepped over."""
    asides = {place for m in BRACKETS.finditer(text, 0, at) for place in range(*m.span())}
    ends = [match.end() for match in stop.finditer(text, 0, at) if match.start() not in asides]
    values = [m.end() for m in _VALUE.finditer(text, 0, at) if m.start() not in asides]
    return max([0, *ends, *values])
