"""What an article is about: the one thing of a kind that it names again and again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from kg.model import Article, Mention

_TITLE_WEIGHT = 3


def topic_of(named: Sequence[Mention], article: Article) -> Sequence[Mention]:
    """The mentions of what the article is about: named in the headline, or half of all.

    经开区 counts for 江州经开区: a name is one with the longer names that it ends.
    """
    title = article.title or ""
    counts = Counter(mention.text for mention in named)
    for text in counts:
        if text in title:
            counts[text] += _TITLE_WEIGHT
    if not counts:
        return ()
    whole = {text: sum(n for other, n in counts.items() if is_one(text, other)) for text in counts}
    best = max(counts, key=lambda text: (whole[text], len(text), text))
    if best not in title and whole[best] * 2 < sum(counts.values()):
        return ()
    return tuple(mention for mention in named if is_one(mention.text, best))


def is_one(name: str, other: str) -> bool:
    """Whether one of the names is the end of the other."""
    return name.endswith(other) or other.endswith(name)
