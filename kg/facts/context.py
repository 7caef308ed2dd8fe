"""What an article has said so far: the park, leader, site, company and project in hand.

News names the leader and the site once and then leaves them out. Nothing here crosses an article.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from kg.model import Article, Mention

_REACH = {"Company": 220, "Project": 220, "Event": 400, "Place": 1000}
_TITLE_WEIGHT = 3


@dataclass(slots=True)
class Context:
    """The state of one article; ``leader`` and ``site`` are set by the visits found in it."""

    article: Article
    mentions: Sequence[Mention]
    leader: Mention | None = None
    site: Mention | None = None
    _named: dict[str, list[Mention]] = field(default_factory=dict)
    _topics: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for mention in self.mentions:
            if mention.by != "anaphor":
                self._named.setdefault(mention.kind, []).append(mention)
        for kind, named in self._named.items():
            topic = _topic(named, self.article)
            if topic:
                self._topics[kind] = topic

    def fill(self, source: str, at: int) -> Mention | None:
        """What a context slot stands for at a place in the text, if anything."""
        match source:
            case "leader":
                return self.leader
            case "site":
                return self.site
            case "park":
                return self.park(at)
            case "owner":
                return self.owner(at)
            case _:
                return self.latest(source.capitalize(), at)

    def resolve(self, anaphor: Mention) -> Mention | None:
        """The real name that 园区, 该公司 or 他 stands for."""
        at = anaphor.span.start
        if anaphor.kind == "Park":
            return self.park(at)
        if anaphor.kind in ("Official", "Person"):
            return self.leader
        return self.latest(anaphor.kind, at)

    def park(self, at: int) -> Mention | None:
        """The park that the article is about, or else the last one named before the place."""
        named = self._named.get("Park", [])
        before = named[: bisect_left(named, at, key=_start)]
        topic = self._topics.get("Park")
        of_topic = [mention for mention in (before or named) if mention.text == topic]
        if of_topic:
            return of_topic[-1]
        return before[-1] if before else None

    def latest(self, kind: str, at: int) -> Mention | None:
        """The last thing of a kind named before the place and not too far from it."""
        named = self._named.get(kind, [])
        before = named[: bisect_left(named, at, key=_start)]
        if before and at - before[-1].span.end <= _REACH.get(kind, 220):
            return before[-1]
        topic = self._topics.get(kind)
        of_topic = [mention for mention in before if mention.text == topic]
        return of_topic[-1] if of_topic else None

    def owner(self, at: int) -> Mention | None:
        """Whose figures the article tells where the sentence does not say."""
        topics = [(kind, self._topics[kind]) for kind in _OWNERS if kind in self._topics]
        for kind, text in topics:
            of_topic = [mention for mention in self._named[kind] if mention.text == text]
            if of_topic and of_topic[0].span.start < at:
                return of_topic[0]
        return None


_OWNERS = ("Park", "Company", "Organization")


def _start(mention: Mention) -> int:
    return mention.span.start


def _topic(named: Sequence[Mention], article: Article) -> str | None:
    """The name that the article is about: the most frequent, names in the headline counted more."""
    title = article.title or ""
    counts = Counter(mention.text for mention in named)
    for text in counts:
        if text in title:
            counts[text] += _TITLE_WEIGHT
    best, times = counts.most_common(1)[0]
    return best if times * 2 >= sum(counts.values()) else None
