"""What an article is about: the one thing of a kind that it names again and again."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from kg.facts.order import loners
from kg.knowledge.park_kinds import is_bare_park
from kg.model import Article, Mention

_TITLE_WEIGHT = 3
_FAR = 160
_LEAD = 60
_OPENING = 2  # “江州经开区: the first words are its name
_PARKS = ("园", "园区", "开发区", "集聚区", "集中区", "工业区", "产业城", "科技城")
_SORT = re.compile("(?:经济技术|经济|高新技术产业|工业)(?=开发区$)")
_DISTRICT = re.compile("(?<=^[一-鿿]{2})[市县](?=[一-鿿]{3})")


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
