"""Titles told by the verb of their award: 被认定为江州市模范企业、诚信单位."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.mentions.ground import Ground
from kg.model import Mention

_TOLD = re.compile("[^，。；：！？\n]{3,120}")
_PIECE = re.compile("[^、“”和及《》]*“[^“”]{1,24}”[^、“”和及]{0,6}|[^、“”和以及《》]+")
_LEAD = re.compile(
    r"(?:(?:19|20)\d\d(?:-\d+)?年度?|(?:19|20)\d\d(?=[一-鿿])|第[一二三四五六七八九十\d]+批|了|为|[新又]?一批|首批(?=国家|省|全国)|[\d一二三四五六七八九十]+[个项家次]|过|由.{2,8}颁发的|全球首个|[全国省市我]+首[个家批])+"
)
_LAST = re.compile(
    r"(?:等?(?:荣誉)?称号|殊荣|等(?:多?项)?荣誉|等|之一|榜首|第[\d一二三四五六七八九十]+[位名])$"
)
_LIST = re.compile("(?:公示|推荐|认定)?名单$|榜单$|培育库$|行列$")
_SHORTEST, _LONGEST = 4, 30


def find(ground: Ground) -> list[Mention]:
    """Honours behind the verbs of works.yml, as far as the clause goes."""
    return list(_found(ground))


def _found(ground: Ground) -> Iterator[Mention]:
    awards = ground.lexicon.awards
    for verb in awards.verbs.finditer(ground.text):
        told = _TOLD.match(ground.text, verb.end())
        if told is None:
            continue
        for piece in _PIECE.finditer(told[0]):
            start, end = _edges(told.start() + piece.start(), piece[0], awards.titled)
            if _is_title(ground, ground.text[start:end]):
                yield ground.mention("Honour", start, end, by="grammar", score=0.93)


def _edges(start: int, words: str, titled: re.Pattern[str]) -> tuple[int, int]:
    """The title without marks, years and 等称号."""
    lead = _LEAD.match(words)
    first = lead.end() if lead else 0
    last = len(words)
    if words.startswith("“", first):
        close = words.find("”", first)
        if words[close + 1 :] in ("", "称号", "荣誉称号", "等称号", "等荣誉", "殊荣", "等"):
            return start + first + 1, start + close
    if tail := _LAST.search(words):
        last = tail.start()
    listed = _LIST.search(words, first, last)
    if listed and titled.search(words[first : listed.start()]):
        last = listed.start()
    return start + first, start + last


def _is_title(ground: Ground, words: str) -> bool:
    awards = ground.lexicon.awards
    if not _SHORTEST <= len(words) <= _LONGEST or not awards.titled.search(words):
        return False
    return bool(awards.ranked.search(words)) and not awards.un.search(words)
