"""Rows of names in the language of patterns: 华星科技、东渡制革等14家企业.

Everything here is written over encoded sentences, in which one sign stands for each mention.
"""

from __future__ import annotations

from collections.abc import Mapping

from kg.knowledge.signs import PEOPLE, SIGNS, THINGS
from kg.knowledge.words import either

_JOINT = "(?:、|和|与|及|以及|暨)"
_POST = SIGNS["Post"]
_POST_JOINT = "、[该本]?|兼|和|，|"
_POSTS = f"(?:{_POST}(?:(?:{_POST_JOINT}){_POST})*)?"
_POST_BEHIND = f"(?:{_POST}(?=、|和|与|及|等|一行|，{_POST}))?"  # 王强|局长|、李明|副局长|一行
_HOLDERS = f"[{PEOPLE}]"
_NOT_BEHIND = f"(?:(?<!{_HOLDERS})|(?={_POST}：?{_HOLDERS}))"  # 王强局长，|副局长李明
_COUNT, _FIRM = SIGNS["Quantity"], SIGNS["Company"]
_POSTED = frozenset(_POST + PEOPLE)
CALLED = ("single", "capacity", "building", "counted", "firms")
"""The lists of words that rows call by name, of those that forms may call."""

_MODIFIER = 18
_REST = 14
_NO_TOPIC = "(?!就(?!业)|围绕)"  # 深入江州县|就产业发展及园区建设调研
_STRANGER = 14  # a name of a row that nobody knows
# Alternatives are written out here and below, and no set has more than two ranges: `re` takes ten
# times as long to compile a set of such characters, and makes one of alternatives, too, where each
# is one character.
_PLAIN = f"(?:(?![，；：])[^。{THINGS}])"


def _any(words: Mapping[str, str], name: str) -> str:
    """A pattern for one of the words of a list; of one that is missing, for nothing."""
    return either(words.get(name, "").split("|"))


def _of_them(words: Mapping[str, str]) -> str:
    """污水处理厂|2座|、…."""
    return f"(?:(?:{_COUNT}|{_any(words, 'single')})(?=$|、|，|；|。|和))?"


def _sized(words: Mapping[str, str]) -> str:
    """和|1条|年产|8000吨|的生产线."""
    per = f"(?:{_any(words, 'capacity')})?"
    return f"(?:(?:{per}{_COUNT}{per}{_COUNT}?|一[条套台座组])的?)?"


def row(signs: str, one: str, words: Mapping[str, str], *, manner: str) -> str:
    """Names with 、 between and 等14家企业 behind; after that the row may go on.

    ``++`` lets words stand around each name, ``+~`` around each but the first; ``+!`` only names;
    else each person may bring posts. ``+1`` is a row of which the first alone counts.
    ``words`` are the lists of words by their names.
    """
    name, joint, before = one, _JOINT, ""
    if _POST in signs:
        joint = f"(?:{_POST_JOINT})"
    elif manner in ("++", "+~"):
        rest = f"(?:{_NO_TOPIC}[^，。；：、等{signs}]{{1,{_REST}}}?(?=、|等|和|与|及|以及))?"
        # 华星科技|储能项目, 江州产业园|内的|华星科技, 华星科技|投资2亿元的|储能项目
        paid = f"总?投资{SIGNS['Money']}(?:{_any(words, 'building')})?的"
        owned = f"(?:(?:内的|的|{paid})?[{signs}](?:（[^（）。]{{1,24}}）)?)?"
        name, before = one + rest + owned, f"[^，。；：、{signs}]{{0,{_MODIFIER}}}?"
        joint = f"(?:(?:、[^，。；：、{signs}]{{1,{_STRANGER}}}){{0,2}}{_JOINT})"
    elif SIGNS["Official"] in signs and manner in ("+", "+1"):
        name = f"{_POSTS}{one}(?:同志)?{_POST_BEHIND}"
        joint = f"(?:{_JOINT}|，(?={_POST})|(?={_POST}))"
    first = before if manner == "++" else _NOT_BEHIND if _POST in signs else ""
    if signs == SIGNS["Industry"]:  # 新型建材|产业|、氢能
        name += f"(?:(?:产业|行业)(?={_JOINT}))?"
    if any(SIGNS[kind] in signs for kind in ("Honour", "Industry", "Mechanism")):
        joint = f"{joint}?"  # “先进园区”“示范基地”, “新能源”“新材料”
    if not _POSTED.intersection(signs):
        name, before = name + _of_them(words), _sized(words) + before
    counted = f"等(?:{_PLAIN}{{0,14}}?(?:{_any(words, 'counted')}){_COUNT}?)?"
    # 华星科技、东渡制革|2家企业, but not 江州经开区|5家企业
    of_firms = f"|(?<={_FIRM}){_COUNT}{_PLAIN}{{0,6}}?(?:{_any(words, 'firms')})"
    numbered = of_firms if _FIRM in signs else ""
    onward = f"{counted}(?:，|、|和|与|以及)(?=(?:(?![，；])[^。])*等)"
    return f"{first}{name}(?:(?:{joint}{before}|{onward}{first}){name})*(?:{counted}{numbered})?"
