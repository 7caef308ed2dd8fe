"""The words around a number that say what it counts or measures."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kg.facts.context.subjects import SUBJECTS, is_undertaking
from kg.facts.encode import Encoded, clause_around, written
from kg.facts.figures.bounds import BRACKETS, OWNERS, VALUES, bounds, from_where
from kg.facts.figures.numbers import counts, is_distance, is_rank, unit_of
from kg.knowledge.discourse import Discourse
from kg.knowledge.signs import SIGNS, THINGS
from kg.model import Mention

# 9家印染企业, 128台35蒸吨以下燃煤锅炉改造: what is counted may hold the name of a trade or work.
_WITHIN = (SIGNS["Industry"], SIGNS["Retrofit"])
_ENDS = "，。；：！？、（）的" + "".join(set(SIGNS.values()).difference(_WITHIN))
_BEHIND = re.compile(
    f"(?:{SIGNS['Quantity']}以[上下])?的?((?:[一-鿿]{{1,4}}级[、和及])*[^{_ENDS}]{{1,12}})"
)
_MACHINE = re.compile(SIGNS["Facility"])
_COUNTED = re.compile(f"[{SIGNS['Honour']}]")
_NAMES = "".join(SIGNS[kind] for kind in ("Facility", "Project", "Product", "Company", "Park"))
_GUESTS = "".join(SIGNS[kind] for kind in ("Project", "Company", "Park"))
_LISTED = re.compile(f"[^，。；：！？、（]{{0,4}}[{_NAMES}]")
# 占地500亩、年产4万辆汽车的华星公司: the figures in front of a name are of what it names.
_GOODS = f"(?:左右|以上|余)?{SIGNS['Product']}?"
_OF_NAME = re.compile(
    f"{_GOODS}(?:[、和][^，。；：、的]{{2,14}}[{VALUES}]{_GOODS})*"
    f"(?:建设|新建|兴建|打造)?的[^，。；：、和与及{VALUES}{THINGS}]{{0,8}}"
    f"[{THINGS}]*([{THINGS}])"  # …的污水厂|由华星建设
)
_WORKS = SIGNS["Retrofit"]  # 启动550吨/天浮法生产线技改: the size is of what is named
# 华星科技、东渡化工两家企业: the number of a row is no figure of anybody.
_ROW = re.compile(f"[、和与及](?![年月日]产)[^，。；：、]{{0,4}}[{_GUESTS}]$")
# 年产5万吨硫酸|、3万吨盐酸: the goods of the amount in front alone.
_ROW_OF_GOODS = re.compile(r"[、和与及]+\d.*|[（）].*")
# 由东、西、北3个片区组成, 4个园区累计投入…: such a number says which are meant.
_KNOWN = re.compile(
    "[^，。；、]{2,14}[里中内](?:排|位[列居]|名列|居)|[^，。；、]{2,8}(?:组成|构成)|(?:多个)?(?:国家|省份)|(?:园区|片区|基地|公司|单位)(?:累计|共|总|合计|均|全部)"
)
_WILL = re.compile("将[于在]|(?:将|已|均|已于|均已)$")  # 剩余4家|将于5月底前搬走
_LABEL = re.compile("([一-鿿]{2,10})：(?:约|近)?")  # a line of a card: 规划面积：|9平方公里
_DASHED = re.compile(f"——([^，。；：{VALUES}]{{2,20}})(?=[，。；]|$)")  # 312亿元|——工业总产值
_TONS = "吨"
_SIZE = re.compile("(?![以左及和与的等级位])[一-鿿]{3}")  # 320万吨|渣油加氢
_PARTS = ("其中", "当中")
_IS = re.compile("(?:为|是|属于?|系)([^，。；：]{1,16})(?=[，。；])")
_RANKED = "排名"
_PAID, _SPENT = ("花", "花了"), "费用"
_SHORTEST = 2
LONGEST = 24
# 开工项目中，江州市|25个|: what is counted of each place of a row
_HEAD = re.compile(
    f"(?:^|[，。；：{VALUES}])([^，。；：{VALUES}]{{0,10}}(?:项目|企业)数?)"
    "(?:来看|看|中|方面|前[^，]{1,2}名)?(?:[，：]|分别?[是为]|[是为有])"
)


@dataclass(frozen=True, slots=True)
class Phrase:
    """The words that say what a number counts: ``left`` and ``right`` of it, without its owner.

    ``start`` and ``at``, the number's place, count in the encoded text.
    """

    encoded: Encoded
    figure: Mention
    start: int
    at: int
    left: str
    right: str

    @property
    def indicator(self) -> str:
        """What is counted, in the text's own words."""
        return self.left[-LONGEST:] + self.right

    @property
    def is_part(self) -> bool:
        """Whether it is a part of the figure before it: 其中规上企业31家."""
        return self.encoded.text.endswith(_PARTS, 0, self.start)


def phrase_of(encoded: Encoded, at: int, figure: Mention, discourse: Discourse) -> Phrase | None:
    """The phrase of a number; None where it has none, or where it is no figure of anybody."""
    text, says = encoded.text, discourse.says
    if (dashed := _DASHED.match(text, at + 1)) is not None and (not at or text[at - 1] in "。；"):
        counted = says["figures.verb"].sub("", written(encoded, *dashed.span(1)))
        return Phrase(encoded, figure, at, at, "", counted) if len(counted) >= _SHORTEST else None
    if (label := _LABEL.fullmatch(text, 0, at)) is not None:
        return Phrase(encoded, figure, 0, at, written(encoded, *label.span(1)), "")
    is_none = _ROW.search(text, 0, at) or is_distance(figure, text[:at])
    found = None if is_none else bounds(encoded, at, discourse)
    if found is None:
        return None
    start, end = found
    clause = text[clause_around(text, start, at)[0] : at].lstrip(THINGS)
    of_all = says["figure_owners.region"]
    if says["figures.handled"].search(clause) and not of_all.search(clause):
        return None
    is_of_row = _lone_place(encoded, start, at)
    left = _head(encoded, start) if is_of_row else _left(encoded, start, end, discourse)
    if (said := _said_of_part(encoded, start, at)) is not None:
        return Phrase(encoded, figure, start, at, "", said)
    if is_rank(encoded, at):
        return Phrase(encoded, figure, start, at, left, _RANKED)
    right = _right(encoded, at, left, discourse, is_counted=counts(figure))
    if right is None or len(left + right) < _SHORTEST:
        return None
    return Phrase(encoded, figure, start, at, left, right)


def _lone_place(encoded: Encoded, start: int, at: int) -> bool:
    """Whether a place alone stands in front of a number: 较好的市有：|江州市|25个."""
    place = encoded.mentions.get(at - 1)
    return start == at - 1 and place is not None and place.kind == "Place"


def _head(encoded: Encoded, start: int) -> str:
    """What a row of places counts, as its beginning says: |开工项目|中，江州市25个、东渡市8个."""
    heads = list(_HEAD.finditer(encoded.text, 0, start))
    return written(encoded, *heads[-1].span(1)) if heads else ""


def _said_of_part(encoded: Encoded, start: int, at: int) -> str | None:
    """What a part of those counted before is, said behind its number: 其中|3家|为国家级绿色工厂."""
    if start != at or not encoded.text.endswith(_PARTS, 0, at) or not counts(encoded.mentions[at]):
        return None
    said = _IS.match(encoded.text, at + 1)
    return written(encoded, *said.span(1)) if said is not None else None


def name_behind(encoded: Encoded, at: int) -> int | None:
    """Where the name stands that the number at a place describes, if it describes one.

    What is counted describes no other: 变电站3座、日处理5万吨的污水厂.
    """
    match = _OF_NAME.match(encoded.text, at + 1)
    if match is None or (match[0][0] in "、和" and counts(encoded.mentions[at])):
        return None
    return match.start(1)


def is_work(phrase: Phrase, at: int) -> bool:
    """Whether an upgrading stands there, and no project: 投入8亿元的|余热回收改造|已完工."""
    thing = phrase.encoded.mentions.get(at)
    return thing is not None and thing.kind == "Retrofit" and not is_undertaking(thing)


def behind_brackets(text: str, at: int, end: int) -> int:
    """华星科技（|东渡|）总投资3亿元: behind the brackets that a name stands in."""
    asides = (m for m in BRACKETS.finditer(text, 0, end) if m.start() < at < m.end())
    return next((aside.end() for aside in asides), at)


def _left(encoded: Encoded, start: int, at: int, discourse: Discourse) -> str:
    """The words in front, without the name of the owner and without verbs."""
    begin, says = start, discourse.says
    for index in range(start, at):
        standing = encoded.mentions.get(index)
        if standing is None:
            continue
        far = (standing.kind in SUBJECTS or is_undertaking(standing)) and at - index > _SHORTEST
        is_counted = standing.kind == "Project" and index == at - 1  # 开工项目|6个
        is_name = standing.kind in OWNERS and standing.by != "anaphor" and not is_counted
        is_first = standing.kind in OWNERS and index == start and not is_counted
        if far or is_name or is_first:
            begin = behind_brackets(encoded.text, index + 1, at)
    said = says["figures.filler"].sub("", BRACKETS.sub("", written(encoded, begin, at)))
    return says["figures.verb"].sub("", said) or said


def _right(
    encoded: Encoded,
    at: int,
    left: str,
    discourse: Discourse,
    *,
    is_counted: bool,
) -> str | None:
    """The counted words behind; None where the number only measures what is named behind it."""
    text, says = encoded.text, discourse.says
    if says["figures.work"].match(text[at + 1 :]):
        return None
    if name_behind(encoded, at) is not None:
        return "能力" if says["figures.output"].fullmatch(left) else ""
    if not is_counted:
        return _measured(encoded, at, left, discourse)
    if says["figures.output"].search(left) and says["figures.built"].search(_goods(encoded, at)):
        return None
    equipped = says["figures.equipped"].search(text, 0, at) and _MACHINE.match(text, at + 1)
    if equipped or _COUNTED.match(text, at + 1):
        return written(encoded, at + 1, at + 2)
    match = _BEHIND.match(text, at + 1)
    if _KNOWN.match(text, at + 1) or _LISTED.match(text, at + 1):
        return None
    counted = written(encoded, *match.span(1)) if match else ""
    counted = "" if _WILL.match(counted) else counted
    return counted.partition("总投资")[0] if len(counted) >= _SHORTEST else ""


def _goods(encoded: Encoded, at: int) -> str:
    """The words behind an amount, to the end of its clause."""
    return written(encoded, at + 1, clause_around(encoded.text, at, at + 1)[1])


def _outlaid(encoded: Encoded, at: int, left: str, discourse: Discourse) -> str | None:
    """What the money is given for, be it behind the comma: 拿出9万元，|改造锅炉|."""
    if not encoded.text.startswith("，", at + 1):
        return _goods(encoded, at)[:LONGEST]
    purpose = _goods(encoded, at + 1)
    if discourse.says["figures.purpose"].match(purpose):
        return purpose[:LONGEST]
    return _SPENT if left.endswith(_PAID) else None


def _measured(encoded: Encoded, at: int, left: str, discourse: Discourse) -> str | None:
    """What is made or handled, behind its amount; nothing behind the amount of anything else."""
    text, says = encoded.text, discourse.says
    if encoded.mentions[at].kind == "Money" and says["figures.outlay"].search(left):
        return _outlaid(encoded, at, left, discourse)
    if says["figures.output"].search(left):
        behind = _goods(encoded, at)
        return (
            None
            if says["figures.built"].search(behind)
            else _ROW_OF_GOODS.sub("", behind)[:LONGEST]
        )
    behind = text[at + 1 :]
    makes = behind.startswith("的") and says["figures.yield"].search(left) is not None
    if says["figures.scale"].match(behind) or (makes and not says["figures.built"].search(behind)):
        return "能力"
    if unit_of(encoded.mentions[at]) == _TONS and _SIZE.match(behind) and left:
        return "" if says["figures.goods"].search(left) else None
    if says["figures.spending"].search(left) and says["figures.bought"].match(behind):
        return ""
    measured = says["figures.measured"].match(behind) or behind.startswith(_WORKS)
    if measured or _LISTED.match(text, at + 1) or says["figures.sized"].match(text[at + 1 :]):
        return None
    if says["figures.made"].search(left):
        made = _BEHIND.match(text, at + 1)
        return written(encoded, *made.span(1)) if made else ""
    is_of = text[at - 1] == "的" and from_where(text, at) is None
    return None if is_of and not says["figures.share"].search(left) else ""
