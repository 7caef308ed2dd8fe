"""Words that stand for something named before: 园区, 该公司, 我区, 他."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.mentions.ground import Ground
from kg.model import Mention

# 这个占地9平方公里的|园区: what is said in between does not make it another.
_THIS = re.compile("[这该](?:个|座|家|片|处|块)?[^，。；：]{2,24}的$")
_LONGEST = 30


def find(ground: Ground) -> list[Mention]:
    """The anaphors; a common word (园区, 企业) only where a name could begin and end."""
    return list(_found(ground))


def _found(ground: Ground) -> Iterator[Mention]:
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
        kind = contexts.anaphor_kinds[word]
        yield ground.mention(kind, start, end, by="anaphor", score=0.7)
