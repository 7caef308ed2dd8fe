"""Equipment told by the verb of whoever has it: 配有自动化仓库, 建起天然气管路和窑炉供气系统."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.mentions.ground import Ground
from kg.model import Mention

_CLAUSE = re.compile("[^，。；：！？“”\n]{3,80}")
_SCORE, _MACHINE_SCORE, _ROW_SCORE = 0.7, 0.65, 0.8
_SURE = 0.96  # above the lexicon, where 机器人 is an industry
_SHORTEST, _WHOLE, _LONGEST = 2, 3, 14


def find(ground: Ground) -> list[Mention]:
    """Facilities behind the verbs of works.yml, and those that are counted (1号高炉)."""
    verbs = list(_verbs(ground))
    told = [mention for verb in verbs for mention in _row(ground, verb)]
    told += [mention for verb in verbs if (mention := _lines(ground, verb))]
    numbered = (
        ground.mention("Facility", *match.span(), by="grammar", score=_SCORE)
        for match in ground.lexicon.equipment.numbered.finditer(ground.text)
    )
    return [*told, *numbered, *_machines(ground)]


def _machines(ground: Ground) -> Iterator[Mention]:
    says = ground.says
    for match in says["equipment.machine"].finditer(ground.text):
        start, end = match.span("line")
        if ground.left(end) <= start and not says["equipment.used"].search(match[0]):
            yield ground.mention("Facility", start, end, by="grammar", score=_MACHINE_SCORE)


def _lines(ground: Ground, start: int) -> Mention | None:
    """Lines told by a row of what they make: 上马|刨花板、胶合板等生产线."""
    lines = ground.says["equipment.lines"].match(ground.text, start)
    if lines is None or any(
        ground.lexicon.equipment.heads.search(piece) for piece in lines[0].split("、")[:-1]
    ):
        return None
    return ground.mention("Facility", *lines.span(), by="grammar", score=_ROW_SCORE)


def _verbs(ground: Ground) -> Iterator[int]:
    """Where the words behind each verb begin."""
    for verb in ground.lexicon.equipment.verbs.finditer(ground.text):
        yield verb.end()


def _row(ground: Ground, start: int) -> Iterator[Mention]:
    """The members of the row that begins there, as long as they are equipment."""
    clause = _CLAUSE.match(ground.text, start)
    if clause is None:
        return
    is_such = ground.says["equipment.such"].search(ground.text, start, clause.end()) is not None
    for piece in ground.says["equipment.piece"].finditer(ground.text, start, clause.end()):
        found = _thing(ground, *piece.span(), is_such=is_such) or _headless(ground, *piece.span())
        if found is not None:
            yield found


def _headless(ground: Ground, start: int, end: int) -> Mention | None:
    """废气处理|、热能回收设备: what shares the word for it with the next of its row."""
    lead = ground.says["equipment.lead"].match(ground.text, start, end)
    first = max(lead.end() if lead else start, ground.left(end - 1, _LONGEST))
    shared = ground.says["equipment.shared"].fullmatch(ground.text, first, end)
    is_shared = shared and ground.says["equipment.sharing"].match(ground.text, end)
    return _one_of(ground, first, end) if is_shared else None


def _one_of(ground: Ground, start: int, end: int) -> Mention | None:
    """数控冲床|等设备: whatever it is called, it is equipment."""
    first = max(start, ground.left(end - 1, _LONGEST))
    if praise := ground.lexicon.equipment.praise.match(ground.text, first, end):
        first = praise.end()
    if not _SHORTEST <= end - first <= _LONGEST:
        return None
    return ground.mention("Facility", first, end, by="grammar", score=_SURE)


def _thing(ground: Ground, start: int, end: int, *, is_such: bool) -> Mention | None:
    """The one name in a member of a row, without counts and praise.

    In one of ``such`` equipment (数控机床、折弯机等设备) whatever ends as devices do is equipment.
    """
    says, equipment = ground.says, ground.lexicon.equipment
    lead = says["equipment.lead"].match(ground.text, start, end)
    first = lead.end() if lead else start
    if such := says["equipment.such"].search(ground.text, first, end):
        return _one_of(ground, first, such.start())
    head = equipment.heads.search(ground.text, first, end)
    if head is None:
        is_device = is_such and says["equipment.device"].search(ground.text, first, end)
        return _one_of(ground, first, end) if is_device else None
    whole, first = first, max(first, ground.left(head.start(), 20))
    if head.end() - first < _WHOLE and says["equipment.plain"].fullmatch(
        ground.text, whole, head.start()
    ):
        first = whole  # 焊接烟尘净化|设备: what it is for
    if praise := equipment.praise.match(ground.text, first, head.start()):
        first = praise.end()
    body = ground.text[first : head.start()]
    general = ground.lexicon.edges.general["Facility"].fullmatch(body)
    if head[0] in equipment.vague and (len(body) < _SHORTEST or general):
        return None
    counted = says["equipment.counted"].match(ground.text, head.end())
    if head.end() - first < (_SHORTEST if counted else _WHOLE):
        return None
    score = _SURE if counted or is_such else _SCORE
    return ground.mention("Facility", first, head.end(), by="grammar", score=score)
