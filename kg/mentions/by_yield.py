"""Projects named by what they make and how much of it behind: 年产碳酸锂2万吨项目."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from kg.mentions.ground import Ground
from kg.model import Mention

_UNIT = (
    "(?:吨|套|台套|台|件|只|片|支|辆|平方米|立方米|米|千瓦|兆瓦|瓶|盒|颗|粒|枚|块|条|双|张|箱|头|羽"
    "|艘|个|根|芯公里)"
)
_GOODS = (
    r"(?:\d+(?:\.\d+)?(?:英寸|毫米|微米|纳米))?(?:(?!的|项目|公司|年产)[一-鿿A-Za-z-]){2,12}"
    rf"\d[\d.]*[万亿千百]{{0,2}}{_UNIT}"
)
_MADE = re.compile(
    rf"年(?:产|加工|处理|处置){_GOODS}(?:[、和及](?:年产)?{_GOODS}){{0,3}}"
    r"(?:一期|二期|扩建|扩能|技改|技术改造|新建|建设|生产)?(?:项目|工程)(?![部化区之组])"
)
_MUCH = rf"\d[\d.]*[万亿千百]{{0,2}}(?:{_UNIT}|m[23]|㎡)(?:（[^（）]{{1,6}}）)?"
_SORT = "(?:(?!的|项目|工程|公司|企业|年产|技改|技术改造)[一-鿿A-Za-z-]){2,16}"
# 年产5万吨|重钙粉、腻子粉|技改项目: all that one project makes
_ROWED = re.compile(
    rf"年(?:产|加工|处理|处置){_MUCH}{_SORT}(?:[、与和及](?:年产)?(?:{_MUCH})?{_SORT}){{1,4}}"
    r"(?:扩建|扩能|技改|技术改造)(?:项目|工程)(?![部化区之组])"
)
_SCORE = 0.85


def find(ground: Ground) -> Iterator[Mention]:
    """年产碳酸锂2万吨项目, 年产硫酸30万吨、磷酸5万吨项目, 年产5万吨重钙粉、腻子粉技改项目."""
    for match in chain(_MADE.finditer(ground.text), _ROWED.finditer(ground.text)):
        kind = "Retrofit" if "技" in match[0][-6:] else "Project"
        yield ground.mention(kind, *match.span(), by="grammar", score=_SCORE)
