"""Values: dates, money, counts and measures.

The normal form of a date is EDTF where the text says the date itself: ``2022-04-14``, ``2020-02``,
``2023``, ``XXXX-06-10`` (no year), ``XXXX-05`` (a month), ``XXXX-XX-10`` (a day alone),
``2022-33`` (first quarter; -33 to -36 are quarters, -40 and -41 halves of a year), ``2021/2025``
(十四五), ``XXXX-09-05/XXXX-09-07`` (from day to day). Where it is said by the day of writing, the
form begins with a small letter, and the facts room resolves it with the article's dateline:
``today``, ``thatday`` and ``nextday`` (which count from the day told before), ``yesterday``,
``daybefore``, ``tomorrow``, ``recently``, ``recentyears``; ``thisyear``, ``lastyear``,
``nextyear``, ``yearbeforelast``, ``yearafternext``, and ``sameyear`` and ``followingyear`` (which
count from the year told before) - each also with the month and day that the text adds,
``thisyear-02``, ``lastyear-12-31``, ``thisyear-40``; ``thismonth``, ``lastmonth``, ``nextmonth`` -
also ``thismonth-18``; ``thisweek``, ``lastweek``, ``nextweek`` - also with the day of the week
from 1 (Monday) to 7, ``lastweek-5``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.knowledge import amounts, numerals
from kg.knowledge.shapes import Shapes
from kg.mentions.ground import Ground
from kg.model import Mention

_ISO = re.compile(
    r"((?:19|20)\d\d)[-/.](1[0-2]|0?[1-9])[-/.](3[01]|[12]\d|0?[1-9])(?!\d)(?: \d\d:\d\d)?"
)
# 建成后|年产, 达产后|年销售: no year after next
_HINT = re.compile(
    "[0-9今去明前后本上下昨同当近连年第次翌一二三四日](?<![0-9.][0-9])(?<![成产工运营用]后)"
)
_LONE_DAY = re.compile(r"([1-9](?<![\d月.\-][1-9])\d?)日(?:[上下]午|晚|凌晨)?(?=[，,。从起在、])")
_FROM_DAY = re.compile(r"(?<![月\d])\d{1,2}日?(?:至|到|—|-|～|~)$")  # 12日至|13日: of no one day
# 1015日上午，…: a page that has lost its 月, where a paragraph begins; 129日 may be 1|29 or 12|9
_MONTH_LOST = re.compile(
    r"^\s*((?!1[0-2][1-9]日)(1[0-2]|[1-9])([0-2]\d|3[01])日)(?=[，,]|[上下]午)", re.MULTILINE
)
_IN_FRONT = "?"  # of a month alone: 当年|12月
# 能耗下降|三成|: tenths of a whole
_TENTHS = re.compile(
    "(?<![一二三四五六七八九十第])([一二两三四五六七八九])成(?=[，。；、！”!;,.]|多|以上|左右|$)"
)
_TENTH = 10
# 1.|22家企业完成整治: the number of a line, for there are no parts of a firm
_ITEM = re.compile(r"\d{1,2}\.(?=[1-9])")
_WHOLE = frozenset("家户名")
_LINE_BEFORE = ("\n", "。", "；")
# 常住人口|3.6万|，: people need no unit
_PEOPLE = re.compile(
    r"(?:人口|人数|从业人员|务工人员|职工|员工|就业|用工|劳动力)(?:总数|总量|规模)?"
    r"(?:[约近超逾达为有共]|超过|达到|突破|将近|大约)*(\d+(?:\.\d+)?)(万)[余多]?(?=[，。；、（）])"
)
_LAST_DAY = 31
_NOW = "目前"
_ON_THE = re.compile(r"\d日前往")
_WEEKDAY = re.compile("[一二三四五六日天](?![年月季个家项])")
_PLANS = {
    "十二五": "2011/2015",
    "十三五": "2016/2020",
    "十四五": "2021/2025",
    "十五五": "2026/2030",
}
_YI = re.compile(r"((?<!\d)\d+(?:\.\d+)?|[一二两三四五六七八九十百]{1,3})个亿")
# 总投资|2900万|；: what is spent needs no 元
_SPENT = re.compile(
    r"(?:投资(?:总额|额|规模)?|斥资|耗资|出资)(?:[约近超逾达为]|超过|达到|高达)*"
    r"(\d+(?:\.\d+)?)(万|亿)[余多]?(?=[，。；、）的]|$)",
    re.MULTILINE,
)
_SEASONS = {"一": "33", "二": "34", "三": "35", "四": "36", "上": "40", "下": "41"}
_WEEKDAYS = {"一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "日": 7, "天": 7}


def find(ground: Ground) -> list[Mention]:
    """The dates and amounts of a text."""
    money = (*_hundreds_of_millions(ground), *_spent(ground))
    return [*_dates(ground), *_amounts(ground), *money, *_counts(ground), *_people(ground)]


def _dates(ground: Ground) -> Iterator[Mention]:
    """Days as they are written, and those of which the month or all but the day is lost."""
    yield from _calendar_dates(ground)
    for match in _ISO.finditer(ground.text):
        entry = f"{match[1]}-{int(match[2]):02}-{int(match[3]):02}"
        yield ground.mention("Date", *match.span(), by="shape", score=0.95, entry=entry)
    for match in _LONE_DAY.finditer(ground.text):
        if int(match[1]) > _LAST_DAY or _FROM_DAY.search(ground.text, 0, match.start()):
            continue
        entry = f"XXXX-XX-{int(match[1]):02}"
        yield ground.mention("Date", *match.span(), by="shape", score=0.7, entry=entry)
    for match in _MONTH_LOST.finditer(ground.text):
        if match[3] != "00":
            entry = _calendar("XXXX", match[2], match[3])
            yield ground.mention("Date", *match.span(1), by="shape", score=0.7, entry=entry)
    for plan, entry in _PLANS.items() if "五" in ground.text else ():
        for match in re.finditer(plan, ground.text):
            yield ground.mention("Date", *match.span(), by="shape", score=0.8, entry=entry)


def _calendar_dates(ground: Ground) -> Iterator[Mention]:
    """Dates around a year, a month, a season or a relative word, whichever stands first."""
    text, shapes = ground.text, ground.lexicon.shapes
    last = 0
    for hint in _HINT.finditer(text):
        start = hint.start()
        if text.startswith(_NOW, max(start - 1, 0)) or _ON_THE.match(text, start - 1):
            continue  # 目前|日处理, 24|日前往江州
        match = shapes.dates.match(text, start) if start >= last else None
        if match is None or not match[0]:
            continue
        entry = _edtf(match, shapes)
        last = match.end() if entry or match["months"] else last
        if not entry:
            continue
        if entry.endswith("week") and (day := _WEEKDAY.match(text, last)):
            entry, last = f"{entry}-{_WEEKDAYS[day[0]]}", last + 1
        yield ground.mention("Date", start, last, by="shape", score=0.95, entry=entry)


def _edtf(match: re.Match[str], shapes: Shapes) -> str:
    """The normal form of a date; empty where the words are no date (a season of no year)."""
    said = match["year"] or (shapes.relative[match["word"]] if match["word"] else "")
    year = said.removesuffix(_IN_FRONT)
    if match["season"]:
        season = _SEASONS.get(match["season"].lstrip("第")[0])
        return f"{year or 'XXXX'}-{season}" if season else ""
    if not match["month"]:  # 2022年1至4月 is no month of it
        return year if year == said else ""
    if year and not year.endswith("year") and not year.isdigit():
        return ""
    first = _calendar(year or "XXXX", match["month"], match["day"])
    if not match["day2"]:
        return first
    return f"{first}/{_calendar(year or 'XXXX', match['month2'] or match['month'], match['day2'])}"


def _calendar(year: str, month: str, day: str | None) -> str:
    return f"{year}-{int(month):02}" + (f"-{int(day):02}" if day else "")


def _begins_line(text: str, start: int) -> bool:
    """Whether a place is the first of its line, where the number of an item may stand."""
    return start == 0 or text.endswith(_LINE_BEFORE, 0, start)


def _amounts(ground: Ground) -> Iterator[Mention]:
    """Money and measures in digits; the number of an item is no part: 3.|8台设备."""
    shapes = ground.lexicon.shapes
    for match in shapes.amount.finditer(ground.text):
        start, end = match.start(), match.end(3)
        is_item = match[3] in _WHOLE and not match[2] and _begins_line(ground.text, start)
        item = _ITEM.match(match[1]) if is_item else None
        digits = match[1][item.end() :] if item else match[1]
        start += item.end() if item else 0
        number = amounts.normal(digits, match[2])
        if match[3] in shapes.yuan:
            yield ground.mention("Money", start, end, by="shape", score=0.95, entry=number)
            continue
        entry = f"{number}|{match[3]}"
        if match[3] in shapes.currencies:
            yield ground.mention("Money", start, end, by="shape", score=0.95, entry=entry)
        else:
            yield ground.mention("Quantity", start, end, by="shape", score=0.9, entry=entry)


def _hundreds_of_millions(ground: Ground) -> Iterator[Mention]:
    """5个亿, 两个亿: an amount of money as people say it."""
    for match in _YI.finditer(ground.text):
        told = match[1] if match[1][0].isdecimal() else numerals.number(match[1])
        if told is not None:
            number = amounts.normal(str(told), "亿")
            yield ground.mention("Money", *match.span(), by="shape", score=0.95, entry=number)


def _spent(ground: Ground) -> Iterator[Mention]:
    """总投资2900万, 投资50亿的项目: money of which the word for its currency is left out."""
    for match in _SPENT.finditer(ground.text):
        number = amounts.normal(match[1], match[2])
        yield ground.mention(
            "Money", match.start(1), match.end(2), by="shape", score=0.95, entry=number
        )


def _counts(ground: Ground) -> Iterator[Mention]:
    """三家, 两个, 二十余条: a lone 一 counts nothing."""
    for match in ground.lexicon.shapes.counted.finditer(ground.text):
        if match[1] in "一千百十" or match[1].startswith("一一"):
            continue
        counted = numerals.number(match[1])
        if counted is None:
            continue
        entry = f"{counted}|{match[2]}"
        yield ground.mention("Quantity", *match.span(), by="shape", score=0.8, entry=entry)
    for match in _TENTHS.finditer(ground.text):
        entry = f"{(numerals.number(match[1]) or 0) * _TENTH}|%"
        yield ground.mention("Quantity", *match.span(), by="shape", score=0.8, entry=entry)


def _people(ground: Ground) -> Iterator[Mention]:
    """How many people there are, of whom no unit is written: 就业人数逾|1.2万|."""
    for match in _PEOPLE.finditer(ground.text):
        number = amounts.normal(match[1], match[2])
        entry = f"{number}|人"
        yield ground.mention(
            "Quantity", match.start(1), match.end(2), by="shape", score=0.9, entry=entry
        )
