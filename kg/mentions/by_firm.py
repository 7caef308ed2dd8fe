"""Works behind a firm: names that begin right behind it, and plants that belong to its name."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from kg.mentions.ground import Ground
from kg.model import Mention, Span

# 华星化工有限公司|釜残与滤渣综合利用联产2万吨颜料项目: what stands between may be the name's.
_FRONT = re.compile(
    "(?!的)(?:(?!投资|建设|实施|引进|引入|新建|启动|开展|推进|投入|完成|进行|签|承[建担接]|上马|计划|参与|申报|组织|负责"
    "|年度|每年|目前|现有|拥有|采用|通过|加快|企业|公司|[的为在对将由向把被已正拟了共总是有等其])"
    "[一-鿿A-Za-z0-9./]){2,32}"
)
_JOINED = re.compile("[与和及]|利用|联产|回收|治理")
_REGISTERED = ("有限公司", "有限责任公司", "股份公司", "集团公司")
_VENTURES = frozenset({"Project", "Retrofit"})
_NAMES = frozenset({"Company", "Park", "Organization", "Official", "Person", "Post"})
_WHOLE = ("项目", "工程")
_AND = ("以及", "及其", "及", "和", "与", "并")
PLANT = re.compile(
    "(?:污水处理|自来水|再生水|净水|热电|发电|焦化|水泥|钢铁|化肥|炼油|炼铁|炼钢|烧结|轧钢|乙烯|动力)厂(?=.{4})"
)


def widened(ground: Ground, found: Sequence[Mention]) -> list[Mention]:
    """The names with the works that begin right behind a registered firm told as a whole.

    江州华星化工有限公司|釜残与滤渣综合利用联产2万吨/年颜料清洁改造项目
    """
    firms = sorted(
        m.span.end for m in found if m.kind == "Company" and m.text.endswith(_REGISTERED)
    )
    others = sorted(
        (m.span.end, m.span.start) for m in found if m.kind in _NAMES or m.kind in _VENTURES
    )
    return [_from_firm(ground, m, firms, others) for m in found]


def _from_firm(
    ground: Ground, mention: Mention, firms: Sequence[int], others: Sequence[tuple[int, int]]
) -> Mention:
    """The project, from the company in front of it on, where plain words stand between.

    ``firms`` are where these end, in order, ``others`` where other names end and begin.
    """
    start, end = mention.span.start, mention.span.end
    if mention.kind not in _VENTURES or not mention.text.endswith(_WHOLE):
        return mention
    before = bisect_left(firms, start)
    if not before:
        return mention
    first = firms[before - 1]
    around = others[bisect_left(others, (first, 0)) : bisect_left(others, (start + 1, 0))]
    if any(first <= begun for _, begun in around):
        return mention
    front = ground.text[first:start]
    if front.startswith(_AND):
        return mention  # 华星科技有限公司以及|东渡储能项目
    if not _FRONT.fullmatch(front) or not _JOINED.search(front):
        return mention
    return ground.mention(mention.kind, first, end, by=mention.by, score=mention.score)


def with_plants(ground: Ground, mentions: Iterable[Mention]) -> Iterator[Mention]:
    """华星石化|热电厂|1号锅炉脱硝改造: the plant belongs to the firm's name."""
    last: Mention | None = None
    for mention in mentions:
        if last is not None and (plant := _plant(last, mention)):
            last = _until(ground, last, plant)
            mention = replace(
                ground.mention(
                    mention.kind, plant, mention.span.end, by=mention.by, score=mention.score
                ),
                entry=mention.entry,
            )
        if last is not None:
            yield last
        last = mention
    if last is not None:
        yield last


def _plant(firm: Mention, works: Mention) -> int | None:
    """Where a plant ends that a name of works behind a firm begins with."""
    is_behind = works.span.start == firm.span.end and works.kind in _VENTURES
    if firm.kind != "Company" or not is_behind or firm.text.endswith(("公司", "厂")):
        return None
    plant = PLANT.match(works.text)
    return works.span.start + plant.end() if plant else None


def _until(ground: Ground, firm: Mention, end: int) -> Mention:
    span = Span(firm.span.start, end)
    return replace(firm, text=ground.text[span.start : span.end], span=span, entry=None)
