"""Who leads the visit that an article tells of."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.facts.context.visitors import led_by
from kg.facts.encode import Encoded
from kg.knowledge.discourse import Discourse
from kg.knowledge.signs import PEOPLE, SIGNS
from kg.knowledge.wording import Wording
from kg.model import Mention

_OTHER_NEWS = ("同日", "同天", "另悉", "另据", "又讯")
# 近日，|高陵分局|联合街道开展…
_ACTING = re.compile(
    f"[^。；]{{0,8}}?({SIGNS['Organization']})[^，。；]{{0,6}}?"
    "(?:联合|会同|对|组织|出动|开展|深入|突击|派出|执法人员|专项)"
)
_EVENT = SIGNS["Event"]
_BARE_TEAM = 3
_LEAST = 2  # characters of the shortest name of a body: 政协
_DEPUTY = "副"  # 副主席 leads no visit of the whole body


def leader_of(
    sentences: Sequence[Encoded], bodies: Sequence[Mention], discourse: Discourse
) -> tuple[Mention | None, bool]:
    """Who leads, if anybody does, and whether the article says so in so many words.

    Who is said outright to lead it (由王明带队) does, wherever that stands, and anybody rather than
    a body (市督查组到华星科技督查。组长王明察看…); who is named first of those that take part
    (王明、李强参加观摩) where else nobody is told to lead.
    ``bodies`` are those that the article names, in order; a group of guests goes before the others.
    """
    news = [sentence for sentence in sentences if not _is_other_news(sentence)]
    for forms in (discourse.heads, discourse.leads):
        said = (led_by(sentence, form) for sentence in news for form in forms)
        leaders = list(filter(None, said))
        somebody = (leader for leader in leaders if leader.kind != "Organization")
        leader = next(somebody, next(iter(leaders), None))
        if leader is not None:
            is_bare = leader.kind == "Organization" and len(leader.text) <= _BARE_TEAM
            is_team = is_bare and leader.text.endswith(discourse.teams)
            head = _first_of_many(news, discourse, None if is_team else leader)
            return head or _whole(leader, bodies), forms is discourse.heads
    if (first := _first_of_many(news, discourse)) is not None:
        return first, False
    says = discourse.says
    is_toured = any(says["visits.bands"].search(sentence.text) for sentence in news)
    guests = (body for body in bodies if says["tours.guests"].search(body.text))
    return (next(guests, next(iter(bodies), None)) if is_toured else None), False


def _whole(leader: Mention, bodies: Sequence[Mention]) -> Mention:
    """省应急厅检查组…。|检查组|查看: the team by its whole name, if the article has it."""
    whole = (body for body in bodies if body.text.endswith(leader.text) and body.by != "anaphor")
    return max(whole, key=lambda body: len(body.text), default=leader)


def next_body(sentence: Encoded, leader: Mention | None, discourse: Discourse) -> Mention | None:
    """Another body that a paragraph begins with, and that checks on its own: 高陵分局开展检查.

    None where a person leads. ``leader`` is the body of the paragraph before.
    """
    if leader is None or leader.kind != "Organization":
        return None
    acting = _ACTING.match(sentence.text)
    body = sentence.mentions[acting.start(1)] if acting is not None else None
    is_own = body is not None and body.by != "anaphor" and not body.text.endswith(discourse.teams)
    return body if is_own else None


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
    says = discourse.says
    for before, sentence in zip((None, *sentences), sentences, strict=False):
        first = _partaker(sentence, before, says)
        if first is None or sentence.mentions[first].by == "anaphor":
            continue
        if leader is None or _is_head(sentence, first, leader):
            return sentence.mentions[first]
    return None


def _partaker(sentence: Encoded, before: Encoded | None, says: Wording) -> int | None:
    """Where the first of those that take part in a visit is named, who do nothing else there.

    Where the sentence before tells of the visit, 王明、李强参加 says enough.
    """
    text = sentence.text
    partaking = says["visits.partaking"].search(text)
    if partaking is None and before is not None and _EVENT not in before.text:
        is_told = says["visits.visit_told"].search(before.text) is not None
        partaking = says["visits.partaking_there"].search(text) if is_told else None
    if partaking is None or says["visits.divided"].search(text, 0, partaking.start()):
        return None
    return next((at for at in range(partaking.start()) if text[at] in PEOPLE), None)


def _is_head(sentence: Encoded, index: int, body: Mention) -> bool:
    """县政协|主席|王明: whether the post in front of who is named there is the body's first."""
    post = sentence.mentions.get(index - 1)
    if post is None or post.kind != "Post":
        return False
    # 江州区人大常委会 is told to visit, and its head as 区人大常委会|主任
    own = next((end for end in _ends(body.text) if post.text.startswith(end)), "")
    return bool(own) and not post.text.startswith(_DEPUTY, len(own))


def _ends(name: str) -> Sequence[str]:
    """A body's name, and what it is called where its place is known: 江州|区政协."""
    return [name[at:] for at in range(max(1, len(name) - _LEAST))]
