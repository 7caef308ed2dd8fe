"""Titles told by the verb of their award: 被认定为江州市模范企业、诚信单位."""

from __future__ import annotations

from collections.abc import Iterator

from kg.mentions.ground import Ground
from kg.model import Mention

_SHORTEST, _LONGEST = 4, 30
_SCORE = 0.93
_SEVERAL = 2
_WITHOUT_VERB = ("awards.being", "awards.having", "awards.holding", "awards.called")
_NEAR = 4  # characters in front of a name that say what it is
_JOINTS = ("和", "与", "及", "以及")


def find(ground: Ground) -> list[Mention]:
    """Honours behind the verbs of works.yml, as far as the clause goes; and rows of them."""
    counted = (
        ground.mention("Honour", *match.span(), by="grammar", score=_SCORE)
        for match in ground.says["awards.counted"].finditer(ground.text)
    )
    return [*_found(ground), *_without_verb(ground), *_headed(ground), *counted]


def _headed(ground: Ground) -> Iterator[Mention]:
    """The titles that head the lists of a commendation: 予以表彰：二、安全生产先进企业：…"""
    says = ground.says
    if says["awards.commends"].search(ground.text) is None:
        return
    for head in says["awards.heads"].finditer(ground.text):
        if ground.lexicon.awards.ranked.search(head["title"]):
            yield ground.mention("Honour", *head.span("title"), by="grammar", score=_SCORE)


def _found(ground: Ground) -> Iterator[Mention]:
    for verb in ground.lexicon.awards.verbs.finditer(ground.text):
        told = ground.says["awards.told"].match(ground.text, verb.end())
        if told is not None:
            yield from _titles(ground, *told.span())


def _without_verb(ground: Ground) -> Iterator[Mention]:
    """Titles that somebody is said to be, and those that stand in a row by themselves."""
    says = ground.says
    for verb in (match for name in _WITHOUT_VERB for match in says[name].finditer(ground.text)):
        told = says["awards.told"].match(ground.text, verb.end())
        first = says["awards.piece"].match(told[0]) if told is not None else None
        titles = list(_titles(ground, *told.span())) if told is not None and first else []
        if titles and first and titles[0].span.start < verb.end() + first.end():
            yield from titles
    for row in says["awards.row"].finditer(ground.text):
        titles = list(_titles(ground, *row.span()))
        if len(titles) >= _SEVERAL:
            yield from titles


def _titles(ground: Ground, start: int, end: int) -> Iterator[Mention]:
    """Those of the names in a row that are titles."""
    says, before = ground.says, (start, start)
    for piece in says["awards.piece"].finditer(ground.text[start:end]):
        first, last = _edges(ground, start + piece.start(), piece[0])
        if _goes_on(ground, before, first):
            first = before[0]  # 自治区机电|和|高新技术产业出口基地
        before = first, start + piece.end()
        if again := ground.lexicon.awards.verbs.match(ground.text, first, last):
            first = again.end()  # 获评省级绿色园区、|入选|省级示范园区
        is_renamed = says["awards.renamed"].search(ground.text, max(0, first - _NEAR), first)
        if not is_renamed and _is_title(ground, ground.text[first:last]):
            yield ground.mention("Honour", first, last, by="grammar", score=_SCORE)


def _goes_on(ground: Ground, before: tuple[int, int], start: int) -> bool:
    """Whether the words before a 和 are the beginning of the title behind it, and none alone."""
    says, words = ground.says, ground.text[slice(*before)]
    is_joined = ground.text[before[1] : start] in _JOINTS
    is_begun = says["awards.rank"].match(words) and not says["awards.rank"].match(
        ground.text, start
    )
    return bool(is_joined and is_begun) and ground.lexicon.awards.titled.search(words) is None


def _edges(ground: Ground, start: int, words: str) -> tuple[int, int]:
    """The title without marks, years and 等称号."""
    says, titled = ground.says, ground.lexicon.awards.titled
    lead = says["awards.lead"].match(words)
    first = lead.end() if lead else 0
    if (granted := says["awards.granted"].match(words, first)) and titled.search(
        words[granted.end() :]
    ):
        first = granted.end()
    first += words.startswith("的", first)  # 唯一一家获批|的|省级高新区
    last = len(words)
    if (whose := says["awards.first_of_all"].match(words, first)) and words.startswith(
        "“", whose.end()
    ):
        first = whose.end()  # 江州市首批|“绿色工厂”
    if words.startswith("“", first):
        close = words.find("”", first)
        behind = words[close + 1 :]
        if behind in ("", "等") or says["awards.called_so"].match(behind):
            return start + first + 1, start + close
    if tail := says["awards.last"].search(words):
        last = tail.start()
    owner = says["awards.whose"].search(words, first, last)
    if owner and titled.search(words[first : owner.start()]):
        last = owner.start()
    listed = says["awards.list"].search(words, first, last)
    if listed and titled.search(words[first : listed.start()]):
        last = listed.start()
    return start + first, start + last


def _is_title(ground: Ground, words: str) -> bool:
    says, awards = ground.says, ground.lexicon.awards
    if not _SHORTEST <= len(words) <= _LONGEST or not awards.titled.search(words):
        return False
    if says["awards.many"].search(words) or says["awards.to_come"].match(words):
        return False
    told = says["awards.programme"].sub("", words)
    return bool(awards.ranked.search(words)) and not awards.untitled.search(told)


def is_receiver(ground: Ground, start: int, end: int) -> bool:
    """授予|江州高新区|“先进园区”称号: who is given a title may stand in front of it."""
    says = ground.says
    is_given = says["awards.giving"].search(ground.text, max(0, start - _NEAR), start)
    return is_given is not None and says["awards.titled_so"].match(ground.text, end) is not None
