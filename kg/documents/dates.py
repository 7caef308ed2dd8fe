"""Days as pages print them, in EDTF."""

from __future__ import annotations

import re
from datetime import date

from kg.knowledge import numerals

_NUMBER = r"(?:\d{1,2}|[一二三四五六七八九十]{1,3})"
FULL_DAY = (
    rf"(?:(?:19|20)\d\d ?[-/.年] ?\d{{1,2}} ?[-/.月] ?\d{{1,2}} ?日?(?!\d)"
    rf"|[一二][〇○О零一二三四五六七八九]{{3}}年{_NUMBER}月{_NUMBER}日)"
)
_FULL = re.compile(
    r"((?:19|20)\d\d) ?[-/.年] ?(\d{1,2}) ?[-/.月] ?(\d{1,2})(?!\d)"
    rf"|([一二][〇○О零一二三四五六七八九]{{3}})年({_NUMBER})月({_NUMBER})日"
)
_SHORT = re.compile(r"\d\d([-/.])\d{1,2}\1\d{1,2}(?![\d-])")
_EDTF = re.compile(r"(\d{4})(?:[-/.年](\d{1,2})(?:[-/.月](\d{1,2})日?|月)?|年)?")


def full_day(text: str) -> str | None:
    """The first day with its year in the text: ``2022-04-23``."""
    found = _FULL.search(text)
    if found is None:
        return None
    year, month, day = (numerals.count(found[n] or found[n + 3]) for n in (1, 2, 3))
    if year is None or month is None or day is None:
        return None  # 二三十日
    return _checked(year, month, day)


def labelled_day(text: str) -> str | None:
    """The day behind a label such as 发布时间, where its year may be short: 18-01-15."""
    short = _SHORT.match(text.strip())
    return full_day(text) or (full_day(f"20{short.group()}") if short else None)


def written(text: str) -> str | None:
    """A whole field as EDTF: 2022, 2022-04, 2022-04-23, 2022/4/23, 2022年4月23日."""
    found = _EDTF.fullmatch(text.strip())
    if found is None:
        return None
    year, month, day = found.groups()
    if month is None:
        return year
    checked = _checked(int(year), int(month), int(day or 1))
    return checked if day or checked is None else checked[:7]


def day_of_year(
    month: int, day: int, published: str | None, *, year: str | None = None
) -> str | None:
    """A month and day in EDTF, with the year of the page where it prints one.

    News is not printed before it happens: a December day on a page of January is last year's.
    """
    if year is not None:
        return _checked(int(year), month, day)
    if _checked(2000, month, day) is None:
        return None
    if published is None or not published[:4].isdigit():
        return f"XXXX-{month:02}-{day:02}"
    is_last_year = published[5:7].isdigit() and month - int(published[5:7]) > 6
    return _checked(int(published[:4]) - is_last_year, month, day)


def _checked(year: int, month: int, day: int) -> str | None:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None
