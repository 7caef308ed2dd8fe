"""The day on which a page says that it was put out: 发布时间：2018-06-11, 18.03.2016 13:20."""

from __future__ import annotations

import re
from datetime import date

_LABELLED = re.compile(
    r"(?:发布|发表|更新|录入|上传|刊发)(?:时间|日期|于)\s*[:：]?\s*"
    r"(?P<year>20\d\d|\d\d(?=-))\s?[-/.年]\s?(?P<month>\d{1,2})\s?[-/.月]\s?(?P<day>\d{1,2})(?!\d)"
)
# alone on its line, the day first
_DAY_FIRST = re.compile(
    r"(?<![^\n])(?P<day>\d\d)\.(?P<month>\d\d)\.(?P<year>20\d\d) ?\d\d[:：]\d\d(?![^\n])"
)
_CENTURY = "20"


def stamped(text: str) -> str | None:
    """The day of the first stamp of a text; 18-01-15 behind 发布时间 is of 2018."""
    found = _LABELLED.search(text) or _DAY_FIRST.search(text)
    if found is None:
        return None
    year = found["year"] if len(found["year"]) > len(_CENTURY) else _CENTURY + found["year"]
    try:
        return date(int(year), int(found["month"]), int(found["day"])).isoformat()
    except ValueError:
        return None
