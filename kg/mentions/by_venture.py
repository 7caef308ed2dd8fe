"""The projects of a row, each behind its company: 华星炼油升级、东渡3万吨聚丙烯等重点项目."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from kg.mentions.ground import Ground
from kg.model import Mention, Span

_NOTED = re.compile("(?<=.)（[^（）]*）$")  # 研发中心（一期）
_CLAUSE = re.compile("[，。；：！？\n（）]")
_JOINT = re.compile("、|以及|[和及与]")
_DASHES = "—–-"  # 华星科技——|铜箔项目
_SORT = 6  # 三大技改|项目
_NEAR = 6  # characters at the end of a name that say what it is
_BRAND, _REACH, _LONG = range(2, 7), 90, 5
_SURE, _FAIR = 1.0, 0.6


def find(ground: Ground, firms: Sequence[Mention]) -> list[Mention]:
    """What stands behind the companies of a row of projects, or ends as a base does.

    ``firms`` are the companies that the other finders saw.
    """
    starts = {m.span.start: m.span.end for m in firms if m.kind == "Company"}
    found: dict[Span, Mention] = {}
    for mention in (*_in_rows(ground, starts), *_in_lists(ground, starts), *_stages(ground, firms)):
        found.setdefault(mention.span, mention)
    return [*found.values()]


def _in_rows(ground: Ground, starts: Mapping[int, int]) -> Iterator[Mention]:
    """华星纸业扩建、东渡食品二期|等项目; or the last says so itself: 东渡食品二期|项目."""
    says = ground.says
    for match in says["project_rows.closed"].finditer(ground.text):
        for member in _members(ground, match.start(), starts):
            yield from _told(ground, member, starts, closed=True, sort=match[0])
    for match in says["project_rows.last"].finditer(ground.text):
        for member in _whole(ground, [*_members(ground, match.end(), starts)], starts):
            yield from _told(ground, member, starts, closed=False)


def _whole(ground: Ground, members: Sequence[Span], starts: Mapping[int, int]) -> Iterator[Span]:
    """华星科技|呼吸机、麻醉机生产项目: the goods of one project, of which the last says so."""
    says, taken = ground.says, -1
    for at, member in enumerate(members):
        begun = starts.get(member.start, member.start)
        if member.start < taken:
            continue
        row = [one for one in members[at + 1 :] if one.start not in starts]
        if begun == member.start or begun >= member.end or len(row) != len(members) - at - 1:
            yield member  # a firm stands behind it: not the last of the row
            continue
        tail = row[-1].end if row else member.end
        if row and says["project_rows.goods"].fullmatch(ground.text, begun, tail):
            member, taken = Span(member.start, tail), tail
        yield member


def _stages(ground: Ground, firms: Sequence[Mention]) -> Iterator[Mention]:
    """华星玻璃有限公司|日用玻璃二期|去年投产: a stage of what a firm makes."""
    says = ground.says
    for firm in firms:
        end = firm.span.end
        is_full = says["project_rows.full"].search(firm.text[-_NEAR:])
        match = says["project_rows.stage"].match(ground.text, end) if is_full else None
        if match is not None and _is_work(ground, end, match.end()):
            yield ground.mention("Project", end, match.end(), by="grammar", score=_SURE)


def _in_lists(ground: Ground, starts: Mapping[int, int]) -> Iterator[Mention]:
    """重点项目有|华星纸业扩建、东渡食品二期: the members of a row behind the word for it."""
    for match in ground.says["project_rows.headed"].finditer(ground.text):
        sort = ground.text[max(0, match.start() - _SORT) : match.start("row")]
        for member in _listed(ground, match):
            yield from _told(ground, member, starts, closed=True, headed=True, sort=sort)


def _listed(ground: Ground, head: re.Match[str]) -> Iterator[Span]:
    """The members of the row behind a word for it."""
    says = ground.says
    start, end = head.span("row")
    if ended := says["project_rows.ended"].search(ground.text, start, end):
        end = ended.start()
    of_sorts = ended is not None and says["project_rows.sorts"].match(ground.text, ended.end())
    if of_sorts or "、" not in ground.text[start:end]:
        return
    for cut in re.finditer("、|以及", ground.text[start:end] + "、"):
        last = head.start("row") + cut.start()
        if start < last:
            noted = _NOTED.search(ground.text, start, last)
            yield Span(start, noted.start() if noted else last)
        start = head.start("row") + cut.end()


def _members(ground: Ground, end: int, starts: Mapping[int, int]) -> Iterator[Span]:
    """The members of the row that ends there; none where one stands alone."""
    first = max(0, end - _REACH)
    for stop in _CLAUSE.finditer(ground.text, first, end):
        first = stop.end()
    cuts = [m for m in _JOINT.finditer(ground.text, first, end) if _divides(m, starts)]
    if not cuts:
        return
    ahead = range(first, cuts[0].start())
    begin = next((at for at in reversed(ahead) if at in starts), None)
    if begin is None:
        first = cuts[0].start()
        begin = ground.led(ground.left(first), first)  # 继|竹浆制板、…等项目
    for cut in cuts:
        yield Span(begin, cut.start()) if begin < cut.start() else Span(begin, begin + 1)
        begin = cut.end()
    if begin < end:
        yield Span(begin, end)


def _divides(joint: re.Match[str], starts: Mapping[int, int]) -> bool:
    """、 does; 和 does where a company's name begins behind it."""
    return joint[0] == "、" or joint.end() in starts


def _told(
    ground: Ground,
    member: Span,
    starts: Mapping[int, int],
    *,
    closed: bool,
    headed: bool = False,
    sort: str = "",
) -> Iterator[Mention]:
    """What a member tells of: its firm's next stage, the firm and its works, or works alone.

    东渡电子|二期, 华星纸业|5万吨扩建; ``sort`` are the words by which a row says what it lists.
    """
    says = ground.says
    start = starts.get(member.start, member.start)
    if start > member.start:
        yield from _of_firm(ground, member, start, sort)
        return
    if not closed or not _is_work(ground, member.start, member.end):
        return
    counted = says["project_rows.counted"].search(ground.text, member.start + 2, member.end)
    phased = says["project_rows.expanded"].search(ground.text, member.start + 2, member.end)
    split = counted or phased
    if split is not None and _is_brand(ground, ground.text[member.start : split.start()]):
        yield ground.mention("Company", member.start, split.start(), by="grammar", score=_FAIR)
        yield _work(ground, split.start(), member.end, sort)
    elif says["project_rows.base"].search(ground.text, max(0, member.end - _NEAR), member.end):
        yield _work(ground, member.start, member.end, sort)
    elif headed and member.end - member.start >= _LONG and not _is_trade(ground, member):
        kind = "Retrofit" if says["project_rows.upgrades"].search(sort) else "Project"
        yield ground.mention(kind, member.start, member.end, by="grammar", score=_FAIR)


def _of_firm(ground: Ground, member: Span, start: int, sort: str) -> Iterator[Mention]:
    """What stands behind a firm: 东渡电子|二期扩建, 华星纸业|5万吨扩建, 东渡汽配|车灯、空调项目."""
    says, firm = ground.says, ground.text[member.start : start]
    while start < member.end and ground.text[start] in _DASHES:
        start += 1
    if says["project_rows.phase"].match(ground.text, start, member.end):  # 东渡电子|二期扩建
        span = member.start, member.end
        yield ground.mention("Project", *span, by="grammar", score=_SURE, entry=firm)
    elif _is_work(ground, start, member.end):
        yield _work(ground, start, member.end, sort)
    elif says["project_rows.goods"].fullmatch(ground.text, start, member.end):
        yield replace(_work(ground, start, member.end, sort), entry=firm)


def _is_trade(ground: Ground, member: Span) -> bool:
    """Goods and trades alone are no project: 新能源电池、装备制造."""
    words = ground.text[member.start : member.end]
    return words in ground.lexicon.names or bool(ground.lexicon.contexts.plain.fullmatch(words))


def _is_work(ground: Ground, start: int, end: int) -> bool:
    """Whether the words are works, be it with an amount: 二期扩建, 5万吨扩建."""
    says, words = ground.says, ground.text[start:end]
    if says["project_rows.machines"].fullmatch(words):
        return False  # 完成改造的有华星电厂|2号机组
    if start in ground.closings and not says["project_rows.counted"].match(ground.text, start):
        return False  # 华星科技|完成了脱硝改造
    is_plain = ground.lexicon.edges.general["Project"].fullmatch(words.removesuffix("项目"))
    return (
        bool(says["project_rows.work"].fullmatch(words))
        and not is_plain
        and not says["project_rows.told"].search(words)
    )


def _is_brand(ground: Ground, name: str) -> bool:
    """Words that may be a company's: no goods, no trade, no place."""
    contexts, edges = ground.lexicon.contexts, ground.lexicon.edges
    return (
        len(name) in _BRAND
        and name.isalpha()
        and not contexts.plain.match(name)
        and not contexts.ventures.match(name)
        and name not in ground.lexicon.names
        and not ground.lexicon.places.fullmatch(name)
        and not edges.general["Company"].fullmatch(name)
    )


def _is_known_upgrading(ground: Ground, work: str) -> bool:
    """中水回用: what everybody calls so."""
    return any(kind == "Retrofit" for _, _, (kind, _, _) in ground.lexicon.names.tokenize(work))


def _work(ground: Ground, start: int, end: int, sort: str) -> Mention:
    """The works as a project, or as upgrading where they, or the row, say so: 中水回用."""
    says, work = ground.says, ground.text[start:end]
    is_upgrading = (
        ground.lexicon.things.upgrades.search(says["project_rows.called"].sub("", work)) is not None
        or says["project_rows.upgrades"].search(sort) is not None
        or _is_known_upgrading(ground, work)
    )
    kind = (
        "Retrofit"
        if is_upgrading and not says["project_rows.base"].search(work[-_NEAR:])
        else "Project"
    )
    return ground.mention(kind, start, end, by="venture", score=_SURE)
