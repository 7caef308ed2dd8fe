"""How far all that stands in a list or row has come, by its head or its end."""

from __future__ import annotations

import re

from kg.facts.encode import CLAUSE
from kg.knowledge.discourse import Discourse
from kg.knowledge.signs import SIGNS

_COUNTED = ("status.summed", "status.counting", "status.those", "status.as_one")
# 竣工投产6个：…, 储备清单4项，分别是…: what stands before a list.
_HEAD = re.compile(
    "[^，。；：！？]+(?:：[^，。；：！？]{1,6})?(?=(?:：|，分别[是为有])[^。！？]*$)"
)
# 具体为…, 名单上有…: a list of what the sentence before has counted.
_GOES_ON = re.compile("(?:具体|分别|它们|名单|其中|这些)[^，。；：]{0,8}?(?:[为是有]|包括)")
# What stands in a row of works: works or firms, each behind a stop
_WORKS = re.compile(f"[{SIGNS['Company']}{SIGNS['Project']}{SIGNS['Retrofit']}]")
_STOP = re.compile("[，、]")


def status_of_list(before: str, preceding: str, discourse: Discourse) -> str | None:
    """How far all of a list has come by the head that stands before it: 在建项目3个：…

    Or by a clause that counts it, begins it, or has it as one of several: 9个项目已投产，包括…,
    竣工的有…, 作为集中开工项目之一，…; or by the sentence in front of it: 集中开工的项目有6个。
    具体为…. ``preceding`` is that sentence, ``before`` the text of the list's own up to the thing
    that stands in it.
    """
    stage = _stage(before, preceding, discourse)
    return stage.lastgroup if stage else None


def is_intended(before: str, preceding: str, discourse: Discourse) -> bool:
    """Whether all of a list is only talked about, by the same: 在谈项目8个，分别为…."""
    stage = _stage(before, preceding, discourse)
    return stage is not None and discourse.says["status.all_intended"].search(stage[0]) is not None


def _stage(before: str, preceding: str, discourse: Discourse) -> re.Match[str] | None:
    """The words by which all of a list is as far as their group is called."""
    says = discourse.says
    heads = (says["status.head"].fullmatch(head[0]) for head in _HEAD.finditer(before))
    counts = (says[name].search(before) for name in _COUNTED)
    told = next(filter(None, (*heads, *counts)), None)
    return told or _stage_before(preceding, before, discourse)


def _stage_before(preceding: str, before: str, discourse: Discourse) -> re.Match[str] | None:
    if not _GOES_ON.match(before):
        return None
    clauses = (clause.strip("，。；") for clause in CLAUSE.findall(preceding))
    heads = (discourse.says["status.head"].fullmatch(clause) for clause in clauses)
    return next(filter(None, heads), None)


def status_of_row(behind: str, discourse: Discourse) -> str | None:
    """How far all of a row has come by its end: 铜箔项目|、东渡的仪表项目等6个项目现场签约.

    ``behind`` is the text from the end of the thing that stands in the row.
    """
    stage = discourse.says["status.row"].match(behind)
    if stage is None or not all(_WORKS.search(one) for one in _members(stage["rest"] or "")):
        return None
    return stage.lastgroup


def _members(rest: str) -> list[str]:
    """What stands behind each stop of the rest of a row."""
    return _STOP.split(rest)[1:]
