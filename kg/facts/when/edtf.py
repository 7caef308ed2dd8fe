"""EDTF dates: what an entry of a Date mention comes to, counted from the day of its article.

Entries are EDTF themselves, ``XXXX-06-10`` where a page prints no year, or count from the dateline:
``thisyear-02``, ``yesterday``, ``lastweek-5``.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

UNKNOWN = "XXXX"
_FULL = re.compile(r"\d{4}-\d{2}-\d{2}")
_CALENDAR = re.compile(r"\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?")  # and no season: 2023-33
DAYS_BACK = {"today": 0, "thatday": 0, "yesterday": 1, "daybefore": 2, "tomorrow": -1}
"""How many days back an entry counts."""
_MONTHS_BACK = {"thismonth": 0, "lastmonth": 1, "nextmonth": -1}
_WEEKS_BACK = {"thisweek": 0, "lastweek": 1, "nextweek": -1}
_YEARS_BACK = {"thisyear": 0, "lastyear": 1, "nextyear": -1, "yearbeforelast": 2}
_EITHER = (2000, 2001)  # a leap year and none
_LATE = timedelta(days=31)
DAY_ALONE = "XXXX-XX-"
DAY = len("XXXX-06-10")
"""How long an entry is that is a day."""


def is_to_come(when: str | None, today: str | None) -> bool:
    """Whether an EDTF date is later than a day, as far as it is told; of a season nobody knows."""
    if when is None or today is None or not _FULL.fullmatch(today):
        return False
    return _CALENDAR.fullmatch(when) is not None and when > today[: len(when)]


def is_gone(when: str | None, today: str | None) -> bool:
    """Whether an EDTF date is no later than a known day, as far as it is told."""
    is_known = when is not None and today is not None and _FULL.fullmatch(today) is not None
    return is_known and not is_to_come(when, today)


def normal(entry: str | None, base: str | None) -> str | None:
    """The EDTF date of a Date mention's entry, counted from the base; None if it says no date."""
    if not entry or "/" in entry:
        return None
    if entry[:4].isdigit():
        return entry
    head, _, rest = entry.partition("-")
    if head == UNKNOWN:
        return _day_alone(entry, base) if rest.startswith("XX-") else with_year(entry, base)
    if head in _YEARS_BACK:
        return _of_year(head, rest, base)
    if base is None or not _FULL.fullmatch(base):
        return _days_from(head, base) if base and len(base) == DAY else None
    return _counted(head, rest, date.fromisoformat(base))


def _days_from(head: str, day: str) -> str | None:
    """昨日: counted back from a day of no known year (XXXX-05-08); none around the end of February.

    Nor where not even its month is known.
    """
    back = DAYS_BACK.get(head)
    if not back:
        return day if back == 0 else None
    if day.startswith(DAY_ALONE):
        return None
    found = [date(year, int(day[5:7]), int(day[8:])) - timedelta(days=back) for year in _EITHER]
    ways = {f"{UNKNOWN}{one.isoformat()[4:]}" for one in found}
    return ways.pop() if len(ways) == 1 else None


def _of_year(head: str, rest: str, base: str | None) -> str | None:
    """今年2月, 去年: the year of the base, or none in front of a month where no year is known."""
    if base and base[:4].isdigit():
        return "-".join(filter(None, (str(int(base[:4]) - _YEARS_BACK[head]), rest)))
    return f"{UNKNOWN}-{rest}" if rest and head == "thisyear" else None


def _counted(head: str, rest: str, day: date) -> str | None:
    """昨日, 上月18日, 上周五: counted back from the day of the page."""
    if head in DAYS_BACK:
        return (day - timedelta(days=DAYS_BACK[head])).isoformat()
    if head in _MONTHS_BACK:
        months = day.year * 12 + day.month - 1 - _MONTHS_BACK[head]
        return "-".join(filter(None, (f"{months // 12}-{months % 12 + 1:02}", rest)))
    if head in _WEEKS_BACK and rest:
        monday = day - timedelta(days=day.weekday() + 7 * _WEEKS_BACK[head])
        return (monday + timedelta(days=int(rest) - 1)).isoformat()
    return None


def _day_alone(entry: str, base: str | None) -> str:
    """17日: of the month of the page, or of the month before if that day is still to come."""
    if base is None or not _FULL.fullmatch(base):
        return entry
    month = (
        base[:7] if entry[-2:] <= base[-2:] else _counted("lastmonth", "", date.fromisoformat(base))
    )
    return f"{month}-{entry[-2:]}"


def with_year(entry: str, base: str | None) -> str:
    """Give a day the year of the page; a day well after it was in the year before."""
    if not base or not base[:4].isdigit():
        return entry
    dated = base[:4] + entry[4:]
    if _FULL.fullmatch(dated) and _FULL.fullmatch(base):
        try:
            if date.fromisoformat(dated) - date.fromisoformat(base) > _LATE:
                return f"{int(base[:4]) - 1}{entry[4:]}"
        except ValueError:
            return entry
    return dated
