"""What the headline of an article names, and which park a heading inside it begins to portray."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.facts.encode import Encoded
from kg.knowledge.items import ITEM, NTH
from kg.knowledge.park_kinds import is_bare_park
from kg.knowledge.signs import SIGNS
from kg.model import Article, Mention

_SHEET = "(?:的?(?:基本|总体|发展)?(?:情况|概况|简介|介绍|概述))+"  # 1.江州产业园简介
_HEADING = re.compile(
    rf"(?P<number>{NTH}[章节]|{ITEM})?\s*"
    f"[【“]?(?P<park>{SIGNS['Park']})[】”：]?(?:(?<=：)[^，。；：！？]{{3,24}}|{_SHEET})?"
)
# ——东岭组团：规划面积5平方公里…: one of a row of portraits
_ITEM = re.compile(f"(?P<number>—{{1,2}})(?P<park>{SIGNS['Park']})：")
_CALLED = re.compile(
    f"(?P<park>{SIGNS['Park']})（(?:以下)?(?:统一)?简称[:：]?“?(?P<short>{SIGNS['Park']})”?）"
)


def headlined(named: Sequence[Mention], title: str) -> Mention | None:
    """The one of the things that a headline names, if all that it names are forms of one."""
    said = [mention for mention in named if mention.text in title]
    whole = max(said, key=_length, default=None)
    is_alone = whole is not None and all(mention.text in whole.text for mention in said)
    return whole if is_alone else None


def _length(mention: Mention) -> tuple[int, int]:
    return len(mention.text), -mention.span.start


def is_of_headline(mention: Mention, article: Article) -> bool:
    """Whether it stands in the first line of an article that has a headline."""
    return mention.span.end - article.span.start <= len(article.title or "")


def is_headed(topic: Sequence[Mention], article: Article) -> bool:
    """Whether the headline names what the article is about."""
    return bool(topic) and topic[0].text in (article.title or "")


def headed_by(sentence: Encoded, article: Article) -> Mention | None:
    """The park whose name, numbered or not, is a line of its own: 二、江州产业园.

    Words may go on behind a colon (江州产业园：腾笼换鸟谋发展), or say what follows (简介, 概况).
    Or the one that is called 园区 from here on: 江州产业园（以下简称园区）; or ——东岭组团：….
    """
    if (called := _CALLED.search(sentence.text)) is not None:
        short = sentence.mentions[called.start("short")]
        if is_bare_park(short.text):
            return sentence.mentions[called.start("park")]
    heading = _ITEM.match(sentence.text) or _HEADING.fullmatch(sentence.text.strip())
    park = sentence.mentions.get(heading.start("park")) if heading else None
    if heading is None or park is None or park.by == "anaphor":
        return None
    is_first = sentence.sentence.span.start == article.span.start
    return None if is_first and not heading["number"] else park
