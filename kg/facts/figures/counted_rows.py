"""Numbers at the end of a row of names, or in a row of numbers: 引进华星电梯、东渡光热等8个项目.

A、B等12家改用电窑; 配置6条贴片线和8条测试线; 出让土地7宗、860亩.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from kg.facts.encode import Encoded, clause_around, written
from kg.facts.figures.numbers import counts, unit_of
from kg.facts.figures.phrases import Phrase
from kg.knowledge.discourse import Discourse
from kg.knowledge.signs import SIGNS
from kg.model import Mention

_ENDS_ROW = "等"
_THINGS = "".join(SIGNS[kind] for kind in ("Retrofit", "Industry", "Facility", "Product"))
_COUNTED = re.compile(f"(?:[一-鿿]|[{_THINGS}]){{0,12}}?(?:项目|企业|工程|公司)")
_MEMBERS = ("Company", "Project")
_MEMBER = "".join(SIGNS[kind] for kind in _MEMBERS)
_INSIDE = f"(?:{SIGNS['Park']}内?的?|园区内?的?|区内的?|其中|目前)?"
_ROW = re.compile(f"{_INSIDE}[{_MEMBER}](?:[、和及与](?:[{_MEMBER}]|[一-鿿]{{2,6}}))*等")
# 去年，5万吨硝酸、华星制氢等|9个|项目完成设备安装: what is named need not be known
_STRANGE_ROW = re.compile(
    f"{_INSIDE}(?![对在把将向为由与同给从到据经和及以围组走查深邀除]|其中)"
    "(?:[^，。；：“”、和与及]{1,20}[、和与及])+[^，。；：“”、和与及]{1,20}等"
)
_FIRMS_AND_OTHERS = re.compile(f"{SIGNS['Company']}[、和与及](?:[{_MEMBER}]|[一-鿿]{{2,6}})等$")
_LONGEST = 16
# 配置|6条贴片线、2台锅炉和|8条测试线: what stands between the verb and the last of a row.
_MACHINE = SIGNS["Facility"]
_MACHINES_BEFORE = re.compile(f"(?:{SIGNS['Quantity']}{_MACHINE}(?:以及|[、和与及]))+$")
_OVER = re.compile("[，。；、）]|$")


def is_row(phrase: Phrase) -> bool:
    """Whether the number of a phrase closes a row of names."""
    return phrase.at - phrase.start == 1 and phrase.encoded.text.startswith("等", phrase.start)


def is_of_row(owner: Mention, phrase: Phrase) -> bool:
    """Whether it is one of those counted: 目前，|华星科技|中水回用、东渡化工脱硝等9个项目投产.

    Not so where somebody brought them about: |华星科技|引进东渡电梯、北辰光热等8个项目.
    """
    if owner.kind not in (*_MEMBERS, "Park") or phrase.left or not is_row(phrase):
        return False
    if owner.kind == "Company" and _FIRMS_AND_OTHERS.search(phrase.encoded.text, 0, phrase.at):
        return True  # 华星已停产，|东渡、北辰等4家|已招标: nor of the firm told of before
    begun = clause_around(phrase.encoded.text, phrase.start, phrase.at)[0]
    return any(m is owner for i, m in phrase.encoded.mentions.items() if begun <= i < phrase.at)


def row_counted(encoded: Encoded, at: int, figure: Mention, discourse: Discourse) -> Phrase | None:
    """The phrase of a number that closes a row, where the row is what somebody brought about."""
    text, says = encoded.text, discourse.says
    if not counts(figure) or not text.endswith(_ENDS_ROW, 0, at):
        return None
    left, right = clause_around(text, at, at + 1)
    deed = says["figures.brought"].match(text[left:at])
    counted = _COUNTED.match(text, at + 1, right)
    if deed is not None and counted is not None:
        return Phrase(encoded, figure, at - 1, at, deed[1], written(encoded, *counted.span()))
    listed = says["figures.listed"].match(text[left:at])
    if listed is not None:
        return Phrase(encoded, figure, at - 1, at, listed[1], "")
    done = says["figures.row"].match(written(encoded, at + 1, right))
    row = _ROW.fullmatch(text, left, at) or (counted and _STRANGE_ROW.fullmatch(text, left, at))
    if done is None or not row:
        return None
    said = written(encoded, at + 1, min(right, at + 1 + _LONGEST))
    return Phrase(encoded, figure, at - 1, at, "", said)


def machines_row(encoded: Encoded, at: int, figure: Mention, discourse: Discourse) -> Phrase | None:
    """The phrase of a number in a row of machines somebody has or had: 配6条贴片线和|8条测试线|."""
    text = encoded.text
    if not counts(figure) or not text.startswith(_MACHINE, at + 1):
        return None
    row = _MACHINES_BEFORE.search(text, 0, at)
    if row is None or not discourse.says["figures.equipped"].search(text, 0, row.start()):
        return None
    return Phrase(encoded, figure, row.start(), at, "", written(encoded, at + 1, at + 2))


def measured_too(
    encoded: Encoded, at: int, figure: Mention, phrases: Sequence[Phrase]
) -> Phrase | None:
    """The phrase of a number that measures what the one before it counts: 出让土地7宗、|860亩|."""
    last = phrases[-1] if phrases else None
    if last is None or last.at != at - 2 or not encoded.text.startswith("、", at - 1):
        return None
    if not counts(last.figure) or counts(figure) or unit_of(last.figure) == unit_of(figure):
        return None
    return replace(last, figure=figure, at=at) if _OVER.match(encoded.text, at + 1) else None
