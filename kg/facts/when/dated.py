"""The dates that an article's sentences name, those filled in that count from one told before."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from kg.facts.encode import Encoded
from kg.facts.when.dates import Said
from kg.facts.when.edtf import DAY_ALONE, UNKNOWN
from kg.knowledge.signs import SIGNS
from kg.model import Mention

_YEARS_ON = {"sameyear": 0, "followingyear": 1}  # from the year that was told last
# 发布日期：2022年1月14日, 9月22日讯: when it was printed, which is not the day that it tells of.
_PRINTED = re.compile("(?:日期|时间)：，?$")
# 9月22日江州讯, 9月22日大河消息
_REPORTED = re.compile(
    r"[讯电]|\s*(?:来源|作者|编辑|浏览|点击|字号|阅读)[:：]?"
    f"|(?:{SIGNS['Place']}|[一-鿿]{{2,3}})(?:讯|消息(?=[，{SIGNS['Date']}]))"
)
_STAMP = re.compile(r"\d{4}[-/]")
_MONTHLY = re.compile(r"(?:\d{4}|XXXX)-\d\d-\d\d")  # a day of a known month
_ANY_YEAR = "2001"  # no leap year


def said_in(sentence: Encoded) -> Said:
    """The dates that a sentence names, each with the index of its sign."""
    return tuple((i, m) for i, m in sentence.mentions.items() if m.kind == "Date")


def in_turn(sentences: Sequence[Encoded]) -> list[Said]:
    """The dates of an article's sentences, those filled in that count from one told before.

    Behind 11月18日至19日 a lone 18日 is of that month, 当天 that day and 次日 the day after; behind
    2017年8月, 次年3月 is of 2018.
    """
    rows, last, year = [], "", ""
    for sentence in sentences:
        row = []
        for index, mention in said_in(sentence):
            said = mention.entry or ""
            entry = _counted_on(said, last) or _years_on(said, year) or said
            if entry[:4].isdigit() and not sentence.text.startswith("度", index + 1):
                year = entry[:4]  # not of 2011年度先进单位
            row.append((index, replace(mention, entry=entry) if entry != said else mention))
            if _MONTHLY.match(entry) and not _is_stamp(sentence, index, mention):
                last = entry.partition("/")[0]
        rows.append(tuple(row))
    return rows


def _counted_on(entry: str, last: str) -> str | None:
    """What an entry means behind the day that was told last; None where that says nothing."""
    if not last:
        return None
    if entry.startswith(DAY_ALONE):
        return last[:-2] + entry[-2:] if entry[-2:] >= last[-2:] else None
    if entry not in ("thatday", "nextday"):
        return None
    return last if entry == "thatday" else _day_after(last)


def _years_on(entry: str, year: str) -> str | None:
    """同年10月, 次年3月: of the year that was told last, or the one after it."""
    head, _, rest = entry.partition("-")
    if head not in _YEARS_ON or not year:
        return None
    return "-".join(filter(None, (str(int(year) + _YEARS_ON[head]), rest)))


def _day_after(day: str) -> str | None:
    """The day behind one, its year unknown where that one's is; None where there is no such day."""
    is_dated = day[:4].isdigit()
    try:
        known = date.fromisoformat(day if is_dated else _ANY_YEAR + day[4:])
    except ValueError:
        return None
    after = (known + timedelta(days=1)).isoformat()
    return after if is_dated else UNKNOWN + after[4:]


def told(sentence: Encoded, dates: Said) -> Said:
    """The dates of a sentence less those that only say when the page was printed."""
    return tuple(said for said in dates if not _is_stamp(sentence, *said))


def _is_stamp(sentence: Encoded, index: int, mention: Mention) -> bool:
    """Whether a date says when the page was printed: 发布日期：2022年1月14日, （2022年1月14日）."""
    text = sentence.text
    is_printed = _PRINTED.search(text, 0, index) or _REPORTED.match(text, index + 1)
    is_in_brackets = text[:index].strip() == "（" and text.startswith("）", index + 1)
    return bool(is_printed or is_in_brackets or _STAMP.match(mention.text))
