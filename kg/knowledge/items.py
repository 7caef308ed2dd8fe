"""How the items of a list are numbered: 5.建成监测站12个, （三）江州产业园, 第二章."""

from __future__ import annotations

import re

# a point with a digit behind it is within a number: 1.5亿元
ITEM = r"[（(]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})(?:[）)、．]|\.(?!\d))"
NTH = "第[一二三四五六七八九十]+"
BEGINS_ITEM = re.compile(ITEM)
