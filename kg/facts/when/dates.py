"""When a stated thing happened: the nearest date of the sentence, else the day of the article.

Dates stay as precise as the text is: without a year they are ``XXXX-06-10`` unless the page prints
its year.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from kg.facts.encode import Encoded, clause_around
from kg.facts.when.edtf import DAY, DAY_ALONE, DAYS_BACK, normal
from kg.knowledge.patterns import Relation
from kg.model import Mention

_BYGONE = ("lastyear", "yearbeforelast")
_LEAD_SENTENCES = 8
_OPENING = 12
_STOPS = tuple("，；：")
_DUE = re.compile("^(?:明年|后年|下)|[前内]$")
_BEGAN_IN = re.compile(
    "(?:成立|始建|创办|创建|组建|注册|创立|建|设立|建厂)于?$|[比较与]$|有效期限?(?:延长|延续)?[至到为自从]$"
)
_BEGINS = re.compile(
    "[^，。；]{0,16}?(?:成立|创办|创建|组建|建厂|建园|入驻|落户|始建|设立|升级|升格|晋升|更名|批准|批复|获批|认定|挂牌|起步|起家|开园)"
)
# 2018年以来，…: what was done since then was not done then
_SINCE = re.compile("(?:以来|至今|起，)")
# 3月9日，记者从江州经开区获悉，…: the day on which it was heard dates nothing of what was heard
_HEARD_ON = re.compile("，?[^，。；！？]{0,4}记者[^。；！？]{0,40}?(?:获悉|了解到|得知)")
_QUARTER = re.compile(r"\d{4}-3[3-6]")  # what is held in 三季度 is held on a day of it
_DAYS = len("XXXX-06-10/XXXX-06-12")
_OWN_YEAR = ("lastyear", "thisyear")
_NOW, _YEAR_ALONE = re.compile("[，；]?而?(?:现?如今|时至今日|眼下|现在)"), 4

Said = tuple[tuple[int, Mention], ...]
"""The dates of a sentence, each with the index of its sign."""


@dataclass(frozen=True, slots=True)
class When:
    """The dates that a sentence's facts may take: its own, and the day of its article.

    ``period`` is the year or month that its paragraph reports of.
    """

    sentence: Encoded
    own: Said
    day: str | None
    base: str | None
    period: str | None = None

    def of(self, relation: Relation, start: int, end: int, *, done: bool = False) -> str | None:
        """The date of a match; a visit without a day of its own has the day of its article."""
        if relation.date == "article":
            return self.of_visit(start, end)
        found = self.near(start, end, before=not relation.stages, done=done)
        return found or (self.period if relation.date == "period" else None)

    def meant(self, date: Mention) -> str | None:
        """What a date of the sentence means, as exact as the text."""
        return normal(date.entry, self.base)

    def of_visit(self, start: int, end: int) -> str | None:
        """The day that the clauses name, else the one that the article tells of.

        None where they name several days, or another: 9月6日至8日; 昨日, counted from none.
        """
        found = self._in_month(self.near(start, end))
        if self._is_of_old(start, end):
            return found  # 去年5月，王明曾到华星科技
        entries = [date.entry or "" for _, date in self.own]
        if found is None and any(len(e) == _DAYS or DAYS_BACK.get(e) for e in entries):
            return None
        if found and len(found) == DAY:
            return found
        return self.day or (None if found and _QUARTER.fullmatch(found) else found)

    def is_bygone(self, start: int, end: int) -> bool:
        """Whether the clauses that speak, or the sentence's beginning, name a year that is over."""
        clauses = self._between(*clause_around(self.sentence.text, start, end))
        return any(_is_over(date, self.base) for date in (*clauses, *self._between(0, _OPENING)))

    def _is_of_old(self, start: int, end: int) -> bool:
        """去年5月，|王明曾到华星科技: whether a date that opens it, or before 曾, is of last year.

        None of what was begun then: 王明到去年投产的华星科技.
        """
        text, (left, right) = self.sentence.text, clause_around(self.sentence.text, start, end)
        return any(
            (date.entry or "").startswith(_BYGONE)
            and (at == 0 or (left <= at < right and text.startswith("曾", at + 1)))
            and not self.is_of_past(date)
            for at, date in self.own
        )

    def _in_month(self, found: str | None) -> str | None:
        """23日 where the article tells of 5月22日: of the same month."""
        if found is None or self.day is None or not found.startswith(DAY_ALONE):
            return found
        return self.day[:-2] + found[-2:]

    def near(self, start: int, end: int, *, before: bool = False, done: bool = False) -> str | None:
        """The date of the clauses that speak, else the one that the sentence begins with.

        That stands ``before`` them where it is of no work: 总经理李强说，项目6月投产. What is
        ``done`` is not dated by a day of grace behind: 已完成改造，|须于9月底前验收.
        """
        opening = self._between(0, min(start, _OPENING) if before else _OPENING)
        last = self.sentence.place(end - 1) if done else self.sentence.sentence.span.end
        opening = [
            date
            for date in opening
            if not self.is_of_past(date) and not (date.span.start > last and _DUE.search(date.text))
        ]
        dates = self._alone(start) or opening
        if here := self.here(start, end, before=before):
            return here
        if self._is_now(start, end):
            dates = [date for date in dates if len(date.entry or "") != _YEAR_ALONE]
        return nearest(dates, self.sentence.place(end - 1), self.base)

    def _is_now(self, start: int, end: int) -> bool:
        """2009年起步，|如今落户企业81家, |去年产值5亿元: the clause has a time of its own."""
        left, right = clause_around(self.sentence.text, start, end)
        entries = [date.entry or "" for date in self._between(left, right)]
        is_other = any(entry.startswith(_OWN_YEAR) for entry in entries)
        return is_other or _NOW.match(self.sentence.text, left) is not None

    def _alone(self, start: int) -> list[Mention]:
        """The date in front that makes a clause: 记者获悉，|2023年|，园区完成产值…."""
        text = self.sentence.text
        alone = [
            date
            for index, date in self.own
            if index < start and text[index - 1 : index] in _STOPS and text[index + 1] == "，"
        ]
        return [date for date in alone[-1:] if not self.is_of_past(date) and self.meant(date)]

    def here(self, start: int, end: int, *, before: bool = False) -> str | None:
        """The date of the clauses that speak alone, not of what they end with (三季度开工情况)."""
        left, right = clause_around(self.sentence.text, start, end)
        said = self._between(left, end if before else right)
        inside = [date for date in said if not self._is_of_beginning(date)]
        return nearest(inside, self.sentence.place(end - 1), self.base)

    def is_of_past(self, date: Mention) -> bool:
        """2004年成立，…: when something began dates nothing that is said next."""
        end = date.span.end - self.sentence.sentence.span.start
        text = self.sentence.sentence.text
        begins = _BEGINS.match(text, end) or _HEARD_ON.match(text, end)
        return begins is not None or self._is_of_beginning(date)

    def _is_of_beginning(self, date: Mention) -> bool:
        """成立于2004年的…, 比2020年: nothing else is dated by when it began or what it was like.

        Nor by the day that a licence runs to: 有效期至2025年.
        """
        start = date.span.start - self.sentence.sentence.span.start
        began = _BEGAN_IN.search(self.sentence.sentence.text, 0, start) is not None
        return began or self._is_since(date)

    def _is_since(self, date: Mention) -> bool:
        """2018年以来: whether it is a year from which time is told, and not the article's own."""
        end = date.span.end - self.sentence.sentence.span.start
        year = (date.entry or "")[:4]
        is_own = self.base is not None and self.base.startswith(year)
        since = _SINCE.match(self.sentence.sentence.text, end) is not None
        return since and year.isdigit() and not is_own

    def _between(self, left: int, right: int) -> list[Mention]:
        return [date for index, date in self.own if left <= index < right]


def _is_over(date: Mention, base: str | None) -> bool:
    """Whether a date is of a year before the base: 去年, and 2021年 in a page of 2022."""
    entry = date.entry or ""
    if entry.startswith(_BYGONE):
        return True
    year = (base or "")[:4]
    return entry[:4].isdigit() and year.isdigit() and entry[:4] < year


def nearest(dates: Sequence[Mention], at: int, base: str | None) -> str | None:
    """The date of the mention that stands nearest before a place, else nearest after it."""
    known = [(mention, found) for mention in dates if (found := normal(mention.entry, base))]
    before = [found for mention, found in known if mention.span.start <= at]
    after = [found for mention, found in known if mention.span.start > at]
    return before[-1] if before else (after[0] if after else None)


def lead(
    dates: Sequence[Sequence[tuple[int, Mention]]], base: str | None, line: str | None = None
) -> str | None:
    """The day that an article tells of: the first day named in its first sentences.

    ``dates`` are those of each sentence, as ``in_turn`` gives them; ``line`` is the article's
    dateline, which tells of which month a day alone is: 5月8日电 7日，….
    """
    for mentions in dates[:_LEAD_SENTENCES]:
        for _, mention in mentions:
            found = normal(mention.entry, base)
            if found and len(found) == DAY:
                is_of_line = found.startswith(DAY_ALONE) and line and found[-2:] <= line[-2:]
                return line[:-2] + found[-2:] if line and is_of_line else found
    return None


def is_of_days(dates: Sequence[Sequence[tuple[int, Mention]]]) -> bool:
    """Whether the first days that an article names are several: 9月27日讯 9月24日至25日，…."""
    entries = (m.entry or "" for mentions in dates[:_LEAD_SENTENCES] for _, m in mentions)
    return len(next((entry for entry in entries if len(entry) >= DAY), "")) == _DAYS
