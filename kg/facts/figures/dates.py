"""The date of a figure: of its clause, of the figure before it, or of its paragraph."""

from __future__ import annotations

import re

from kg.facts.figures.rows import Figure
from kg.facts.scene import Scene
from kg.knowledge.signs import SIGNS
from kg.model import Mention

# 2014年产值9亿元，|2015年，|园区预计产值12亿元: a date set off between stops begins anew; so does
# 2023年计划投资9亿元，|截至3月底，|完成投资4亿元
_FRAME = re.compile(f"[，；](?:截[至止]|[至到止])?{SIGNS['Date']}[底末]?，[^，；{SIGNS['Date']}]*$")
_AT_ONCE = 2  # 2028年|全面达产后|，年产值8亿元: of the year in which it does
_DAY = len("XXXX-06-10")
_REPORTERS = frozenset({"Park", "Place", "Organization"})


def day_of(scene: Scene, figure: Figure, last: tuple[Mention, str | None] | None) -> str | None:
    """The date of its clause, of the figure of the same owner before it, or of the sentence.

    What holds for years (规划面积) is not dated by another clause, nor by its paragraph's year.
    """
    here = scene.when.here(figure.start, figure.end)
    if here or scene.says["figures.lasting"].search(figure.indicator):
        return here
    found = scene.when.near(figure.start, figure.end, before=True)
    if found and _FRAME.search(scene.sentence.text, 0, figure.start):
        return found
    if last is not None and last[0] == figure.owner and last[1]:
        return last[1]
    return (None if _is_since(scene, figure) else found) or _reported(scene, figure)


def _is_since(scene: Scene, figure: Figure) -> bool:
    """Whether a figure is not of the date in front: 4月投产，|截至目前产值3亿元|.

    4月开工，|投产后年产值3亿元|. Nor of the day of the telling: 10月24日，发布数据，|产值3亿元|.
    """
    text, says = scene.sentence.text, scene.says
    at = text.rfind(SIGNS["Date"], 0, figure.start)
    words = text[at + 1 : figure.end] if at >= 0 else ""
    built = says["figure_dates.once_built"].search(words)
    is_later = built is not None and (built.start() > _AT_ONCE or "，" in words[: built.start()])
    if is_later or says["figures.until_now"].search(words):
        return True
    is_day = at >= 0 and len(scene.when.meant(scene.sentence.mentions[at]) or "") == _DAY
    return is_day and says["figures.heard"].search(words) is not None


def _reported(scene: Scene, figure: Figure) -> str | None:
    """The year that the paragraph reports of, of whoever it reports: a park, and not its guests.

    What a guest has is not of that year, but what it has spent is.
    """
    context, period = scene.context, scene.when.period
    if figure.target or period is None:
        return None
    told = context.reported
    is_same = told is not None and told[0] >= context.paragraph and told[1] == figure.owner.text
    is_spent = scene.says["figures.spending"].search(figure.indicator) is not None
    return period if is_same or is_spent or figure.owner.kind in _REPORTERS else None
