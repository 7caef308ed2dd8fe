"""Who leads the visit that an article tells of."""

from __future__ import annotations

from collections.abc import Sequence

from kg.facts.encode import Encoded
from kg.facts.visitors import led_by
from kg.knowledge.discourse import Discourse
from kg.knowledge.signs import PEOPLE
from kg.model import Mention

_OTHER_NEWS = ("同日", "同天", "另悉", "另据", "又讯")
_DEPUTY = "副"  # 副主席 leads no visit of the whole body


def leader_of(
    sentences: Sequence[Encoded], bodies: Sequence[Mention], discourse: Discourse
) -> tuple[Mention | None, bool]:
    """Who leads, if anybody does, and whether the article says so in so many words.

    Who is said outright to lead it (由王明带队) does, wherever that stands, and anybody rather than
    a body (市督查组到华星科技督查。组长王明察看…); who is named first of those that take part
    (王明、李强参加观摩) where else nobody is told to lead.
    ``bodies`` are those that the article names, in order.
    """
    news = [sentence for sentence in sentences if not _is_other_news(sentence)]
    for forms in (discourse.heads, discourse.leads):
        said = (led_by(sentence, form) for sentence in news for form in forms)
        leaders = list(filter(None, said))
        somebody = (leader for leader in leaders if leader.kind != "Organization")
        leader = next(somebody, next(iter(leaders), None))
        if leader is not None:
            head = _first_of_many(news, discourse, leader)
            return head or leader, forms is discourse.heads
    if (first := _first_of_many(news, discourse)) is not None:
        return first, False
    is_toured = any(discourse.bands.search(sentence.text) for sentence in news)
    return (next(iter(bodies), None) if is_toured else None), False


def _is_other_news(sentence: Encoded) -> bool:
    """同日，李强带领代表到江州: another visit, told of in passing."""
    return sentence.sentence.text.startswith(_OTHER_NEWS)


def _first_of_many(
    sentences: Sequence[Encoded], discourse: Discourse, leader: Mention | None = None
) -> Mention | None:
    """王明、李强参加观摩: who is named first of those that take part.

    Where another leads, only the head of a body that does: 县政协组织视察。县政协主席王明参加视察。
    """
    if leader is not None and leader.kind != "Organization":
        return None
    for sentence in sentences:
        partaking = discourse.partaking.search(sentence.text)
        ahead = range(partaking.start() if partaking is not None else 0)
        first = next((index for index in ahead if sentence.text[index] in PEOPLE), None)
        if first is None or sentence.mentions[first].by == "anaphor":
            continue
        if leader is None or _is_head(sentence, first, leader):
            return sentence.mentions[first]
    return None


def _is_head(sentence: Encoded, index: int, body: Mention) -> bool:
    """县政协|主席|王明: whether the post in front of who is named there is the body's first."""
    post = sentence.mentions.get(index - 1)
    is_post = post is not None and post.kind == "Post" and post.text.startswith(body.text)
    return post is not None and is_post and not post.text.startswith(_DEPUTY, len(body.text))
