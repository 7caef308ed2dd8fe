"""What an article is about: the one thing of a kind that it names again and again."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from kg.facts.context.subjects import SUBJECTS
from kg.facts.encode import Encoded
from kg.knowledge.items import ITEM, NTH
from kg.knowledge.park_kinds import is_bare_park
from kg.knowledge.signs import SIGNS
from kg.model import Article, Mention

_TITLE_WEIGHT = 3
_FAR = 160
_LEAD, _HEAD = 60, 12
_THAT = "该"
_GENERIC = frozenset({"公司", "企业", "园区", "项目", "厂", "他", "她"})
_LIMITED = "有限公司"
OF_TWO = (_FIRST_OF_TWO := "前者", "后者")
_TWO_REACH, _PAIR = 120, 2
_ZONE = "区"
_KIND, _OPENING = 2, 2  # 仪式, 大会; “江州经开区: the first words are its name
_SHEET = "(?:的?(?:基本|总体|发展)?(?:情况|概况|简介|介绍|概述))+"  # 1.江州产业园简介
_HEADING = re.compile(
    rf"(?P<number>{NTH}[章节]|{ITEM})?\s*"
    f"[【“]?(?P<park>{SIGNS['Park']})[】”：]?(?:(?<=：)[^，。；：！？]{{3,24}}|{_SHEET})?"
)
# ——东岭组团：规划面积5平方公里…: one of a row of portraits
_ITEM = re.compile(f"(?P<number>—{{1,2}})(?P<park>{SIGNS['Park']})：")
_PARKS = ("园", "园区", "开发区", "集聚区", "集中区", "工业区", "产业城", "科技城")
_SORT = re.compile("(?:经济技术|经济|高新技术产业|工业)(?=开发区$)")
_DISTRICT = re.compile("(?<=^[一-鿿]{2})[市县](?=[一-鿿]{3})")
_CALLED = re.compile(
    f"(?P<park>{SIGNS['Park']})（(?:以下)?(?:统一)?简称[:：]?“?(?P<short>{SIGNS['Park']})”?）"
)
_RANKS = "省市县区镇乡旗州盟村"


def topic_of(
    named: Sequence[Mention], article: Article, mentions: Sequence[Mention] = ()
) -> Sequence[Mention]:
    """The mentions of what the article is about: named in the headline, or half of all.

    经开区 counts for 江州经开区: a name is one with the longer names that it ends.
    """
    title = article.title or ""
    named = _told_apart([mention for mention in named if mention.by != "part"], title)
    if len(named) == 1 and _is_by_the_way(named[0], article):
        return ()
    counts = Counter(plain(mention.text) for mention in _counted(named, article))
    if named and named[0].kind == "Park" and named[0].span.start - article.span.start < _LEAD:
        anaphors = sum(m.kind == "Park" and m.by == "anaphor" for m in mentions)
        counts[plain(named[0].text)] += anaphors
    titled = {plain(mention.text) for mention in named if mention.text in title}
    for text in titled:
        counts[text] += _TITLE_WEIGHT
    if not counts:
        return ()
    whole = _with_endings(counts)
    best = max(counts, key=lambda text: (whole[text], len(text), text))
    if best not in titled and whole[best] * 2 < sum(counts.values()):
        return ()
    return tuple(mention for mention in named if is_one(mention.text, best))


def _counted(named: Sequence[Mention], article: Article) -> Sequence[Mention]:
    """Those that count: where an article opens with a park, none of its rows of others does.

    江州经开区有甲园、乙园和丙园 is about the first, the more if 开发区 comes again.
    """
    lone = [*loners(named)]
    first = next(iter(lone), None)
    is_park = first is not None and first.kind == "Park" and first == named[0]
    if first is None or not is_park or first.span.start - article.span.start >= _OPENING:
        return named
    is_again = any(is_one(mention.text, first.text) for mention in lone[1:])
    return [*lone, *[first] * (_TITLE_WEIGHT * is_again)]


def _told_apart(named: Sequence[Mention], title: str) -> Sequence[Mention]:
    """The parks less those called by a kind of park alone, where none, or several, are called so.

    经济开发区 counts beside 江州经济开发区, not beside 江州产业园; alone, or heading the article.
    """
    told = {mention.text for mention in named}
    bare = {text for text in told if is_bare_park(text)}
    named_so = {text: {plain(t) for t in told - bare if t.endswith(text)} for text in bare}
    lone = {t for t in bare if len(named_so[t]) != 1 and not title.startswith(t)}
    return [mention for mention in named if mention.text not in lone] if told - bare else named


def _is_by_the_way(mention: Mention, article: Article) -> bool:
    """A park named once, far behind the beginning: not what the article is about."""
    is_late = mention.span.start - article.span.start > _FAR
    return mention.kind == "Park" and is_late and mention.text not in (article.title or "")


def _with_endings(counts: Mapping[str, int]) -> Counter[str]:
    """The counts, each with those of the names that it ends and of those that end it."""
    whole = Counter(counts)
    for text, count in counts.items():
        for at in range(1, len(text)):
            ending = text[at:]
            if ending in counts:
                whole[ending] += count
                whole[text] += counts[ending]
    return whole


def first_told(topics: Sequence[Sequence[Mention]], at: int, title: str) -> Mention | None:
    """The first mention of the topic named most, of those begun before a place.

    A company or body is named more than once, or in the headline.
    """
    begun = [topic for topic in topics if topic and topic[0].span.start < at]
    told = [
        topic
        for topic in begun
        if len(topic) > 1 or topic[0].kind == "Park" or topic[0].text in title
    ]
    return max(told, key=len)[0] if told else None


def is_one(name: str, other: str) -> bool:
    """Whether one of the names is the end of the other: 经开区 that of 江州经开区.

    江州开发区 may be any sort of it: 江州经济技术开发区.
    """
    first, second = plain(name), plain(other)
    shorter = {_SORT.sub("", first), _SORT.sub("", second)}
    return first.endswith(second) or second.endswith(first) or shorter in ({first}, {second})


def plain(name: str) -> str:
    """A name of a park as texts write it shortest: 江州工业园 for 江州县工业园区."""
    if not name.endswith(_PARKS):
        return name
    return _DISTRICT.sub("", name.removesuffix("区") if name.endswith("园区") else name, count=1)


def whole_event(said: Mention, named: Sequence[Mention]) -> Mention:
    """The event of a longer name that a short one means: 本次开工仪式 of 重点项目集中开工仪式.

    It was named before, ends alike, and holds the characters of the short name in their order.
    """
    before = (event for event in reversed(named) if event.span.start < said.span.start)
    return next((event for event in before if _is_short_for(said.text, event.text)), said)


def _is_short_for(short: str, whole: str) -> bool:
    if len(short) >= len(whole) or short[-_KIND:] != whole[-_KIND:]:
        return False
    rest = iter(whole)
    return all(character in rest for character in short)


def headlined(named: Sequence[Mention], title: str) -> Mention | None:
    """The one of the things that a headline names, if all that it names are forms of one."""
    said = [mention for mention in named if mention.text in title]
    whole = max(said, key=_length, default=None)
    is_alone = whole is not None and all(mention.text in whole.text for mention in said)
    return whole if is_alone else None


def is_of_headline(mention: Mention, article: Article) -> bool:
    """Whether it stands in the first line of an article that has a headline."""
    return mention.span.end - article.span.start <= len(article.title or "")


def districts(places: Sequence[Mention], ending: str, article: Article) -> Sequence[Mention]:
    """The places that are called so (江州县), else those of the page's head (今日江州)."""
    title, start = article.title or "", article.span.start
    return [place for place in places if place.text.endswith(ending)] or [
        place
        for place in places
        if (place.entry or "").endswith(ending)
        and (place.span.start - start < _HEAD or place.text in title)
    ]


def of_rank(places: Sequence[Mention], anaphor: Mention) -> Sequence[Mention]:
    """The places that 我县 may mean: counties, and those that do not tell what they are."""
    rank = anaphor.text[-1]
    return [
        place
        for place in places
        if rank in (place.text[-1], (place.entry or "")[-1:]) or place.text[-1] not in _RANKS
    ]


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


def as_zone(anaphor: Mention, park: Mention | None) -> Mention | None:
    """该区 is the development zone that is spoken of, where no district was named."""
    is_zone = park is not None and anaphor.text.endswith(_ZONE) and park.text.endswith(_ZONE)
    return park if is_zone else None


def is_headed(topic: Sequence[Mention], article: Article) -> bool:
    """Whether the headline names what the article is about."""
    return bool(topic) and topic[0].text in (article.title or "")


def between(named: Sequence[Mention], since: int, at: int) -> Sequence[Mention]:
    """The mentions, which stand in order, that begin after one place and before another."""
    return named[bisect_right(named, since, key=start_of) : bisect_left(named, at, key=start_of)]


def loners(named: Sequence[Mention]) -> Iterator[Mention]:
    """Those that stand alone: a row of parts or guests (甲园、乙园和丙园) does not take over."""
    for number, mention in enumerate(named):
        beside = (*named[max(number - 1, 0) : number], *named[number + 1 : number + 2])
        if not any(_are_row(mention, other) for other in beside):
            yield mention


def is_alone(thing: Mention, named: Sequence[Mention]) -> bool:
    """Whether none of the mentions, which stand in order, could be meant in its place."""
    return all(
        mention.text == thing.text or mention.by == "anaphor"
        for mention in loners(named)
        if mention.kind in SUBJECTS
    )


def _are_row(one: Mention, other: Mention) -> bool:
    first, second = sorted((one, other), key=start_of)
    return one.kind == other.kind and second.span.start - first.span.end == 1


def ending_alike(named: Sequence[Mention], anaphor: Mention) -> Mention | None:
    """The last name with the anaphor's words at its end: 集聚区 for 江州集聚区."""
    words = anaphor.text.removeprefix(_THAT)
    if words in _GENERIC:
        return None
    alike = [m for m in named if m.text.removesuffix(_LIMITED).endswith(words)]
    return last_before(alike, anaphor.span.start)


def of_two(named: Sequence[Mention], anaphor: Mention) -> Mention | None:
    """Which of the two firms named last 前者 and 后者 mean; between them others may be named."""
    told = [m for m in named if m.by == "anaphor" and m.text == _FIRST_OF_TWO]
    first = last_before(told, anaphor.span.start)
    near = first is not None and anaphor.span.start - first.span.start < _TWO_REACH
    at = first.span.start if first is not None and near else anaphor.span.start
    firms = [
        m
        for m in named
        if m.kind == anaphor.kind and m.by != "anaphor" and at - _TWO_REACH < m.span.start < at
    ]
    if len(firms) < _PAIR:
        return firms[-1] if firms and anaphor.text != _FIRST_OF_TWO else None
    return firms[-_PAIR if anaphor.text == _FIRST_OF_TWO else -1]


def last_before(named: Sequence[Mention], at: int) -> Mention | None:
    """The last of the mentions, which stand in order, before a place."""
    number = bisect_left(named, at, key=start_of)
    return named[number - 1] if number else None


def last_alone(named: Sequence[Mention], at: int) -> Mention | None:
    """The same, but none where it ends a row, of which each may be meant: 甲园、乙园和丙园."""
    last = last_before(named, at)
    others = [mention for mention in named if last and not is_one(mention.text, last.text)]
    return None if last and any(_are_row(last, other) for other in others) else last


def later(one: Mention | None, other: Mention | None) -> Mention | None:
    """The one of two that stands later, if either is there."""
    return max(filter(None, (one, other)), key=start_of, default=None)


def _length(mention: Mention) -> tuple[int, int]:
    return len(mention.text), -mention.span.start


def start_of(mention: Mention) -> int:
    """Where a mention stands in the text, by which mentions are sorted and looked up."""
    return mention.span.start
