"""Words that stand for something named before: 园区, 该公司, 我区, 他."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from kg.mentions.ground import Ground
from kg.model import Mention

# 这个占地9平方公里的|园区: what is said in between does not make it another.
_THIS = re.compile("[这该](?:个|座|家|片|处|块)?[^，。；：]{2,24}的$")
_LONGEST = 30
_THAT_ZONE, _ZONE, _AREA = "该区", "区", ("域", "块", "间")


def find(ground: Ground) -> list[Mention]:
    """The anaphors; a common word (园区, 企业) only where a name could begin and end."""
    return list(_found(ground))


def _found(ground: Ground) -> Iterator[Mention]:
    """The words that stand for a name, a common one (园区) only where a clause begins."""
    contexts, text = ground.lexicon.contexts, ground.text
    for start, end in contexts.anaphors.find(text):
        word = text[start:end]
        if text.rfind("《", max(0, start - _LONGEST), start) > text.rfind("》", 0, start):
            continue  # 《产业园|合作协议》
        if word in contexts.common and (
            not ground.begins(start) or contexts.not_after.match(text, end)
        ):
            continue
        if word in contexts.common and start and text[start - 1] in contexts.not_behind:
            this = _THIS.search(text, max(0, start - _LONGEST), start)
            if this is None:
                continue
        if word == _THAT_ZONE and text.startswith(_AREA, end):
            continue  # 该区|域东临江州港
        kind = contexts.anaphor_kinds[word]
        yield ground.mention(kind, start, end, by="anaphor", score=0.7)


def of_zones(mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions, with 该区 as a park where zones are named, and no district: 江州高新区…该区."""
    named = {(m.kind, m.text[-1]) for m in mentions if m.by != "anaphor"}
    is_zone = ("Park", _ZONE) in named and ("Place", _ZONE) not in named
    return [
        replace(mention, kind="Park") if is_zone and mention.text == _THAT_ZONE else mention
        for mention in mentions
    ]
