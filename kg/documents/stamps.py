"""The day on which a page says, amid its text, that it was put out: 发布时间：2018-06-11."""

from __future__ import annotations

import re

from kg.documents.dates import labelled_day

_LABELLED = re.compile(
    r"(?<![\u4e00-\u9fff])(?:发布|发表|更新|录入|上传|刊发)(?:时间|日期)\s*[:：]\s*"
    r"(\d{2,4} ?[-/.年] ?\d{1,2} ?[-/.月] ?\d{1,2})(?!\d)"
)


def stamped(text: str) -> str | None:
    """The day behind the first label of a text; 18-01-15 behind one is of 2018."""
    found = _LABELLED.search(text)
    return None if found is None else labelled_day(found[1])
