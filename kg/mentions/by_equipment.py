"""Equipment told by the verb of whoever has it: 配有自动化仓库, 建起天然气管路和窑炉供气系统."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.mentions.ground import Ground
from kg.model import Mention

_CLAUSE = re.compile("[^，。；：！？“”\n]{3,80}")
_PIECE = re.compile("(?:[^、（）和与及]|(?<=饱)和)+")
_LEAD = re.compile(
    r"(?:[^的]{0,18}的|[约近共各了还有]|全(?![国球省市县新套])|[\d一二两三四五六七八九十多余]+[台座条套个组间辆处](?:（套）)?"
    r"|[\d.×]+万?(?:蒸吨|立方米|平方米|方|吨)(?:/(?:小时|[日天年hd]))?)+"
)
_PLAIN = re.compile("(?:(?![的了在对将并是有和与])[一-鿿A-Za-z0-9+-]){2,12}")
_SCORE, _MACHINE_SCORE = 0.7, 0.65
_USED = re.compile(
    "公交|高压|输电|旅游|产业|管线|光纤|地铁|高铁|精品|落后|淘汰|条(?:生产|流水|产)线"
)
_SHORTEST, _WHOLE = 2, 3
# 雾炮72台, 渣场1处: what is counted so is equipment; the name may be short.
_COUNTED = re.compile(r"约?(?:[\d,]+|[一二两三四五六七八九十]+)余?[台套座处个条]")
# 8条|全自动磨装线: what is counted as a line is, and ends like one
_MACHINE = re.compile(
    r"(?:\d+|[首一二两三四五六七八九十]+)条(?P<line>[一-鿿A-Za-z0-9-]{2,10}?(?<![路航专战主热底红岸干支])线)"
    "(?![一-鿿]?[路段索上下])"
)
# 刨花板、胶合板等生产线: what the lines make, in a row
_GOODS = "(?:(?![的了和与及等条台套座后将有已])[一-鿿A-Za-z])"
_LINES = re.compile(
    f"(?:{_GOODS}{{2,8}}、){{1,4}}{_GOODS}{{2,8}}(?:[和及]{_GOODS}{{2,8}})?等?(?:生产线|流水线)"
)
_ROW_SCORE = 0.8


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
    for match in _MACHINE.finditer(ground.text):
        start, end = match.span("line")
        if ground.left(end) <= start and not _USED.search(match[0]):
            yield ground.mention("Facility", start, end, by="grammar", score=_MACHINE_SCORE)


def _lines(ground: Ground, start: int) -> Mention | None:
    """Lines told by a row of what they make: 上马|刨花板、胶合板等生产线."""
    lines = _LINES.match(ground.text, start)
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
    for piece in _PIECE.finditer(ground.text, start, clause.end()):
        found = _thing(ground, *piece.span())
        if found is not None:
            yield found


def _thing(ground: Ground, start: int, end: int) -> Mention | None:
    """The one name in a member of a row, without counts and praise."""
    equipment = ground.lexicon.equipment
    lead = _LEAD.match(ground.text, start, end)
    first = lead.end() if lead else start
    head = equipment.heads.search(ground.text, first, end)
    if head is None:
        return None
    whole, first = first, max(first, ground.left(head.start(), 20))
    if head.end() - first < _WHOLE and _PLAIN.fullmatch(ground.text, whole, head.start()):
        first = whole  # 焊接烟尘净化|设备: what it is for
    if praise := equipment.praise.match(ground.text, first, head.start()):
        first = praise.end()
    body = ground.text[first : head.start()]
    general = ground.lexicon.edges.general["Facility"].fullmatch(body)
    if head[0] in equipment.vague and (len(body) < _SHORTEST or general):
        return None
    counted = _COUNTED.match(ground.text, head.end())
    if head.end() - first < (_SHORTEST if counted else _WHOLE):
        return None
    return ground.mention("Facility", first, head.end(), by="grammar", score=_SCORE)
