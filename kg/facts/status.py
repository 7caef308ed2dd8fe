"""How far along a stated thing is: planned, underway, completed, denied, or only wished for."""

from __future__ import annotations

import re

from kg.facts.encode import CLAUSE, clause_around
from kg.knowledge.discourse import Discourse

WISHED = "wished"
_DONE = re.compile("[已了]")
NOT_YET = frozenset({"denied", "planned", WISHED})
# 项目投产后，年产值可达5亿元: what comes after its end does not say that it has come.
_ONCE = re.compile(
    "(?:建成|竣工|投产|达产|投用|投运|完工|投入(?:使用|运营|生产))(?:[之以]后|后(?!续))"
)
# How far a thing may be, and how it is told; the first that is told of holds.
_TOLD = {
    "denied": "status.denied",
    "planned": "status.planned",
    "underway": "status.underway",
    "completed": "status.completed",
}
_UNDONE = ("denied", "planned")
_AHEAD = ("status.denied", "status.planned", "status.underway", "status.wished")
_BEFORE = re.compile("日(?:底|末|初|[上中下]旬)?(?:之?前|以前|内)")


def status_in(text: str, start: int, end: int, discourse: Discourse) -> str | None:
    """The status that the clause around ``text[start:end]`` gives; None where it gives none."""
    if _is_refuted(text, start, end, discourse):
        return "denied"
    return _status_told(text, start, end, discourse)


def _is_refuted(text: str, start: int, end: int, discourse: Discourse) -> bool:
    """Whether it is only said by others, and is not so by a clause behind: 网传…，经核实不实."""
    says = discourse.says
    is_rumour = says["status.rumoured"].search(_sentence_to(text, start, end)) is not None
    return is_rumour and says["status.refuted"].search(text, end) is not None


def _status_told(text: str, start: int, end: int, discourse: Discourse) -> str | None:
    left, right = clause_around(text, start, end)
    whole, says = text[left:right], discourse.says
    unfinished = _unfinished(text[left:end], text[max(left, start) : right], discourse)
    if unfinished is not None:
        return unfinished
    completed = _last(says["status.completed"], whole)
    underway = _last(says["status.underway"], whole)
    if _is_to_come(whole, end - left, completed, discourse):
        return "planned"
    if says["status.planned"].search(whole) and completed <= end - left:
        return "planned"
    if max(completed, underway) < 0:
        return None
    if completed > underway:
        is_aim = says["status.aimed"].search(_sentence_to(text, left, end)) is not None
        is_aim = is_aim or is_ahead(text, start, end, discourse)
        return "planned" if is_aim else "completed"
    return "planned" if is_ahead(text, start, end, discourse) else "underway"


def _unfinished(before: str, behind: str, discourse: Discourse) -> str | None:
    """Denied, under way to its end, planned or wished for, by the words around what is stated."""
    says = discourse.says
    if says["status.denied"].search(before) or says["status.gone"].search(behind):
        return "denied"
    if says["status.to_be_finished"].search(behind) or says["status.in_hand"].search(before):
        return "underway"
    if says["status.planned"].search(before):
        return "planned"
    return WISHED if says["status.wished"].search(before) else None


def _is_to_come(clause: str, start: int, completed: int, discourse: Discourse) -> bool:
    """改造|将在国庆前投产; not 改造|投产将新增产值, and not 改造计划|已完成.

    ``completed`` is where the last word that tells an end stands.
    """
    says = discourse.says
    ahead = says["status.planned"].search(clause, start)
    if ahead is None or _DONE.search(clause, ahead.end(), max(completed, ahead.end())):
        return False
    return says["status.completed"].search(clause, start, ahead.start()) is None


def is_ahead(text: str, start: int, end: int, discourse: Discourse) -> bool:
    """Whether the clauses before it in the sentence, or its own first words, say it is to come."""
    left, _ = clause_around(text, start, end)
    return discourse.says["status.ahead"].search(_sentence_to(text, left, end)) is not None


def _sentence_to(text: str, left: int, end: int) -> str:
    """The words of the sentence that a clause beginning at ``left`` stands in, up to ``end``."""
    return text[max(text.rfind(stop, 0, left) for stop in "；。！？") + 1 : end]


def is_expected(text: str, discourse: Discourse) -> bool:
    """Whether a clause after it is stated says that its end is to come: 有望年底完工."""
    return discourse.says["status.expected"].search(_ONCE.sub("", text)) is not None


def is_to_begin(text: str, discourse: Discourse) -> bool:
    """Whether a clause behind says that even its beginning is to come: 完成招标，|计划3月开工."""
    return discourse.says["status.begins"].search(text) is not None


def status_within(words: str, discourse: Discourse) -> str | None:
    """How far an upgrading has come that is told by its own verb: 重油换成了天然气 is completed.

    喷漆线正在升级改造 is underway.
    """
    says = discourse.says
    if says["status.completed"].search(words) or says["status.turned"].search(words):
        return "completed"
    return "underway" if says["status.underway"].search(words) else None


def is_mere_deed(text: str, start: int, end: int, discourse: Discourse) -> bool:
    """Whether the clause around tells a deed and no end of it: 实施了|改造, and not 完成了|改造."""
    left, right = clause_around(text, start, end)
    says = discourse.says
    last = _last(says["status.completed"], text[left:right])
    return last >= 0 and last == _last(says["status.deed"], text[left:right])


def goes_on(text: str, discourse: Discourse) -> bool:
    """Whether the words behind a deed tell that it is not over: 目前已进入收尾阶段."""
    return discourse.says["status.going_on"].search(text) is not None


def is_unbegun(text: str, discourse: Discourse) -> bool:
    """Whether words tell that nothing is done of it yet: 合同已签订, 待动工."""
    return discourse.says["status.unbegun"].search(text) is not None


def is_over(text: str, discourse: Discourse) -> bool:
    """Whether a clause after it is stated says that what was under way is done.

    启动改造，次年3月通过验收: what is to come, or comes after its end (投产后), is not done.
    """
    says = discourse.says
    return any(
        says["status.over"].search(clause)
        and not _BEFORE.search(clause)
        and not any(says[told].search(clause) for told in _AHEAD)
        for clause in CLAUSE.findall(text)
    )


def intention_in(text: str, start: int, end: int, discourse: Discourse) -> str | None:
    """Whether the words up to the end of what is stated deny it, or say that it is to come.

    For visits, which are over when they are told of; what comes after is what was looked at.
    """
    left, _ = clause_around(text, start, end)
    before, says = text[left:end], discourse.says
    return next((stage for stage in _UNDONE if says[_TOLD[stage]].search(before)), None)


def status_after(text: str, discourse: Discourse, *, begun: bool = False) -> str | None:
    """How far a thing has come by the clauses after it is stated: underway or completed.

    What they aim at (to be done next year) is the end of it, and does not make it a mere plan;
    ``begun``, where money was spent on it, it is under way.
    """
    found = {_of_clause(clause, discourse) for clause in CLAUSE.findall(text)}
    told = next((status for status in ("underway", "completed") if status in found), None)
    return told or ("underway" if begun and "planned" in found else None)


def speech_start(text: str, discourse: Discourse, speaking: bool) -> int:
    """Where in a sentence a leader's wishes begin; its length where they do not.

    ``speaking`` where the sentence before has one's wishes to its end.
    """
    says = discourse.says
    if speaking and says["status.appeal"].search(text):
        return 0
    match = says["status.speech"].search(text)
    return match.end() if match else len(text)


def _of_clause(clause: str, discourse: Discourse) -> str | None:
    clause, says = _ONCE.sub("", clause), discourse.says
    for stage, told in _TOLD.items():
        if says[told].search(clause):
            return stage
    return "completed" if says["status.result"].search(clause) else None


def _last(pattern: re.Pattern[str], text: str) -> int:
    """Where the last match ends, or -1."""
    return max((match.end() for match in pattern.finditer(text)), default=-1)
