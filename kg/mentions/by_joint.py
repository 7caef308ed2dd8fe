"""Projects and works named by two things: 烟气脱硫脱硝及余热回收工程, 电池及组件项目."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence

from kg.mentions import by_field
from kg.mentions.ground import Ground
from kg.model import Mention

_JOINTS = ("以及其配套", "及其配套", "及配套", "和配套", "以及", "及", "和", "与")
_ALWAYS = ("以及其配套", "及其配套", "及配套", "以及", "及")
_BEGINS = ("元的", "元建设的", "\n")  # 总投资5亿元的|隔膜和铜箔项目
_WHOLE = ("Project", "Retrofit")
_REACH = 20
_SHORTEST = 3
_SURE = 0.92
_COUNTS = frozenset({"个", "项", "大", "家"})
_MEANT = (("Retrofit", "things.enlarged"), ("Facility", "things.both"))


def widened(
    ground: Ground,
    mention: Mention,
    fronts: Mapping[int, int],
    taken: Collection[int],
    *,
    firms: Collection[int],
) -> Mention:
    """The whole name of a project or of works whose first part stands in front of 及 or 和.

    ``fronts`` says where 年产5万吨 begins by where it ends; at the places ``taken`` a name of
    its own ends, which is no part of another. ``firms`` are those where a company's name ends:
    what stands behind it in front of 和 are its first goods (华星科技|电容和电阻项目).
    """
    start = mention.span.start
    if mention.kind in _WHOLE and (twin := _twin(ground, mention)) is not None:
        return ground.mention(
            mention.kind, twin, mention.span.end, by=mention.by, score=mention.score
        )
    joint = next((word for word in _JOINTS if ground.text.endswith(word, 0, start)), None)
    if joint is None or mention.kind not in _WHOLE:
        return mention
    end = start - len(joint)
    first = _works(ground, end, joint)
    first = fronts.get(first, first) if first is not None else None
    if first is None and mention.kind == "Project" and end not in taken:
        first = _part(ground, end, joint, fronts, firms=firms)
    if first is None:
        return mention
    return ground.mention(mention.kind, first, mention.span.end, by=mention.by, score=mention.score)


def extended(ground: Ground) -> Iterator[Mention]:
    """污水处理厂二期扩建及提标改造工程: what is built on and upgraded is one upgrading."""
    for works in ground.says["things.extended"].finditer(ground.text):
        first = ground.led(ground.left(works.start(), _REACH), works.start())
        if works.start() - first >= _SHORTEST:
            yield ground.mention("Retrofit", first, works.end(), by="grammar", score=_SURE)


def enlarged(
    ground: Ground, values: Sequence[Mention], fronts: Mapping[int, int]
) -> Iterator[Mention]:
    """5万吨|技改工程: works that are told by how much is made, and no more.

    And lines for two amounts: 2000吨|白酒及500吨保健酒生产线.
    """
    for value in values:
        unit = (value.entry or "").partition("|")[2]
        if value.kind != "Quantity" or unit in _COUNTS:
            continue
        for kind, name in _MEANT:
            if works := ground.says[name].match(ground.text, value.span.end):
                start = fronts.get(value.span.end, value.span.start)
                yield ground.mention(kind, start, works.end(), by="grammar", score=_SURE)


def _twin(ground: Ground, mention: Mention) -> int | None:
    """Where the first of several of a kind begins: 3号焦炉和|4号焦炉脱硝改造."""
    start = mention.span.start
    row = ground.says["things.twin"].search(ground.text, max(0, start - _REACH), start)
    number = ground.says["things.number"].match(mention.text)
    is_same = row and number and mention.text.startswith(row["what"], number.end())
    return row.start() if row and is_same else None


def _works(ground: Ground, end: int, joint: str) -> int | None:
    """Where works begin that end there: 烟气|脱硫脱硝."""
    work = ground.lexicon.works.joining.search(ground.text, max(0, end - 8), end)
    if work is None or (joint not in _ALWAYS and ground.text.endswith("改造", 0, end)):
        return None
    first = ground.led(ground.left(work.start(), _REACH), work.start())
    return first if first < work.start() else None


def _part(
    ground: Ground, end: int, joint: str, fronts: Mapping[int, int], *, firms: Collection[int]
) -> int | None:
    """Where the first of two products begins: 年产5万吨|烧碱."""
    first = ground.led(ground.left(end, _REACH), end)
    whole = fronts.get(first, first)
    is_begun = ground.text.endswith(_BEGINS, 0, first)
    is_one = joint in _ALWAYS or whole < first or first in firms or is_begun
    is_told = whole < first or first in firms or by_field.is_known(ground, first, end)
    short = end - first < (_SHORTEST - 1 if is_told else _SHORTEST)
    is_goods = not ground.ends(ground.text[first:end], "goods.none")
    return whole if is_one and not short and is_goods else None
