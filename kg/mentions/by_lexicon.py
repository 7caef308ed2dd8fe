"""Names that public knowledge lists: the longest match at each place, through HanLP's trie."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from kg.mentions.company_words import is_process
from kg.mentions.ground import Ground
from kg.model import Mention

_STREETS = frozenset("路街巷湾")  # 桃园路 is no 桃园, 莱州湾 no 莱州
# 江州|日报讯: the name of a paper tells no place
_PAPERS = ("日报", "晚报", "早报", "晨报", "商报", "都市报", "电视台", "广播电视", "新闻网")
_HOUSES, _MEMBERS = ("全国人大", "全国政协"), ("代表", "委员，", "委员、", "常委，", "常委、")
_CUT = ("其中", "中国")
_PARKS = ("园区", "工业园", "产业园", "产业基地")  # 中国化工|园区30强
_COUNTERS = frozenset("家个条")  # 9家|电子企业 is no 家电

# 江苏|日报讯, 浙江|在线讯, 江苏|经济日报江州讯: a paper, and no place that is spoken of
_PRESS = re.compile(
    r"(?:日报|晚报|晨报|都市报|商报|在线|新闻网|广播电视台|卫视)(?:[一-鿿]{0,4}\d+月\d+日)?(?:讯|电)"
    "|(?:经济|法治|法制|工人|农村|农民|科技|青年|商务|交通|环境|生态|政协|市场|消费)(?:日|晚|时|导)?报"
)
_BLOCKS = ("块", "区块")  # 由江南区|块和江西|区块组成: parts of a zone


def find(ground: Ground) -> list[Mention]:
    """Divisions, known companies and bodies, industries, permits, retrofits, honours."""
    return list(_found(ground))


def _found(ground: Ground) -> Iterator[Mention]:
    names, text = ground.lexicon.names, ground.text
    last = 0
    for begin, end in ground.lexicon.sieve.find(text):
        kind, entry, firm = names[text[begin:end]]
        is_placed = kind == "Place"
        if is_placed and (
            text.startswith(_BLOCKS, end)
            or text[end : end + 1] in _STREETS
            or text.startswith(_PAPERS, end)
        ):
            continue
        if kind == "Place" and _PRESS.match(text, end):
            continue
        if kind == "Company" and (is_process(ground, end) or _is_cut(text, begin, end)):
            continue
        if kind == "Organization" and _is_of_other(text, begin, end):
            continue
        if text[begin] in _COUNTERS and text[begin - 1 : begin].isdecimal():
            continue
        if firm or begin == last or ground.begins(begin):
            last = end
            yield ground.mention(kind, begin, end, by="lexicon", score=0.95, entry=entry)


def with_places(ground: Ground, known: Sequence[Mention]) -> list[Mention]:
    """上海|临港集团: a known company with the place in front of it, as well as the two."""
    joined = [
        ground.mention(
            "Company", one.span.start, two.span.end, by="lexicon", score=0.95, entry=two.entry
        )
        for one, two in pairwise(known)
        if one.kind == "Place" and two.kind == "Company" and one.span.end == two.span.start
    ]
    return [*known, *joined]


def _is_of_other(text: str, begin: int, end: int) -> bool:
    """工信商务部|门, 全国人大|代表王明: a body cut out of another word, or whose member it is."""
    if text[begin:end] in _HOUSES and text.startswith(_MEMBERS, end):
        return True
    return text[end - 1] == "部" and text.startswith("门", end)


def _is_cut(text: str, begin: int, end: int) -> bool:
    """其|中铝|产业产值8亿元, 中|国网|讯, 中国化工|园区: no firm stands within other words."""
    return text.startswith(_PARKS, end) or (begin > 0 and text.startswith(_CUT, begin - 1))
