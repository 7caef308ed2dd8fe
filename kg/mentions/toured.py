"""Sites of a visit that are called as titles are: 先后来到|甲县循环经济示范园区|、华星科技."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from kg.mentions.ground import Ground
from kg.mentions.park_words import is_given
from kg.model import Mention

_SITES = frozenset({"Company", "Project", "Park", "Facility"})
_JOINTS = frozenset({"、", "和", "与", "及", "以及"})
_NEAR = 10
_BASE = "基地"


def as_sites(ground: Ground, mentions: Sequence[Mention]) -> Iterator[Mention]:
    """The mentions; what may be a title is a zone or a base where somebody goes to see it."""
    for at, mention in enumerate(mentions):
        if mention.kind == "Honour" and _is_seen(ground, mentions, at):
            is_base = mention.text.endswith(_BASE)
            yield replace(mention, kind="Facility" if is_base else "Park")
        else:
            yield mention


def _is_seen(ground: Ground, mentions: Sequence[Mention], at: int) -> bool:
    """Behind the verb of a visit, or in a row of sites that is no award's."""
    says, start = ground.says, mentions[at].span.start
    if is_given(ground, start) or not says["rows.zone"].fullmatch(mentions[at].text):
        return False
    if says["rows.seen"].search(ground.text, max(0, start - _NEAR), start):
        return True
    first = at
    while first and mentions[first - 1].kind in _SITES and _joined(ground, mentions, first):
        first -= 1
    begun = mentions[first].span.start
    return first < at and bool(says["rows.seen"].search(ground.text, max(0, begun - _NEAR), begun))


def _joined(ground: Ground, mentions: Sequence[Mention], at: int) -> bool:
    """Whether a name stands in a row with the one in front of it."""
    return ground.text[mentions[at - 1].span.end : mentions[at].span.start] in _JOINTS
