"""The recogniser as one more witness."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kg.knowledge.park_kinds import ZONES
from kg.mentions import by_goods, company_words
from kg.mentions.by_grammar import is_shop
from kg.mentions.ground import Ground
from kg.mentions.park_words import behind_park, is_aim
from kg.mentions.people import follows, is_name
from kg.model import Mention, Name, Sentence

KINDS = {
    "name": "Person",
    "company": "Company",
    "government": "Organization",
    "organization": "Organization",
    "address": "Place",
    "scene": "Place",
    "park": "Park",
    "facility": "Facility",
    "product": "Product",
    "industry": "Industry",
    "equipment": "Facility",
    "upgrade": "Retrofit",
    "mechanism": "Mechanism",
    "honour": "Honour",
}
"""The kinds of mentions that the recogniser's types are."""

_WEIGHT = 0.6  # of the recogniser's certainty beside what the other finders know


def weighed(certainty: float) -> float:
    """The score of a mention of which the recogniser is so certain."""
    return round(_WEIGHT * certainty, 3)


SURE = weighed(0.95)
"""The score of what the recogniser is sure of."""

_POST = "position"
_MADE = frozenset({"product", "industry", "equipment"})
_JOINTS, _PROJECT, _REGISTERED = ("、", "和", "及"), "项目", "有限公司"
_ANY, _NEWS = "某", "讯"
_LEAST = 0.55
_NAMED, _SHORTEST = 0.7, 2  # 覃|常委 is no name
_CUM = "暨"  # 书记|暨党务骨干培训班
_LEAST_OF = {"Facility": 0.85, "Retrofit": 0.75, "Mechanism": 0.95}
_WHOLE_FROM = 0.85  # certainty from which a name is left as it was seen
_WHOLE_PARK = 0.93
_DOUBTFUL = 0.3
_FIT = re.compile("[一-鿿A-Za-z0-9·（）()+＋#]{2,24}")
# 江州市|东渡县|城西南侧; not 景德镇|市, 中心城区
_DIVISION = re.compile(
    "(?!中心|主城|老城|核心|城)[一-鿿]{2,5}?"
    f"(?:自治区|自治州|自治县|省|市|县|(?<![{ZONES}])区|盟|旗|镇|乡|街道|村|社区)"
    "(?!市(?![中北南]区)|[县区镇乡州]|街道|委|政府)"
)
# 主城区, 山阳区新河镇: a place, however much is made there
_DISTRICT = re.compile(f"(?:镇|乡|街道|村|市|县|(?<![{ZONES}])区)$")
_MAIL = frozenset("@/")
_TOWN = 3
_BEFORE = 6  # characters in front of a name that say where it is
_DIVISIONS = ("市", "县", "区", "镇")  # 赣江 where the document says 赣江县
_ZONES = ("开发区", "经开区", "高新区", "经济开发区", "港经济开发区")


def find(ground: Ground, sentences: Sequence[Sentence]) -> list[Mention]:
    """What the recogniser saw, with the left edge put right; nothing where no recogniser was."""
    return [
        mention
        for sentence in sentences
        for name in sentence.names
        for mention in _checked(ground, name)
    ] + [row for sentence in sentences for row in _rows_of_goods(ground, sentence)]


def _rows_of_goods(ground: Ground, sentence: Sentence) -> Iterator[Mention]:
    """东渡公司|车灯、空调、线束|项目: a firm and the goods of its one project."""
    goods = {n.span.start: n.span.end for n in sentence.names if n.label in _MADE}
    for name in sentence.names:
        end, first = name.span.end, goods.get(name.span.end)
        if KINDS.get(name.label) != "Company" or name.score < _NAMED or first is None:
            continue
        last = first
        while ground.text.startswith(_JOINTS, last) and last + 1 in goods:
            last = goods[last + 1]
        if last > first and ground.text.startswith(_PROJECT, last):
            firm = ground.text[name.span.start : end]
            start = end if firm.endswith(_REGISTERED) else name.span.start
            last += len(_PROJECT)
            yield ground.mention("Project", start, last, by="grammar", score=0.92, entry=firm)


def people(ground: Ground, sentences: Sequence[Sentence]) -> dict[int, int]:
    """Where each name that it takes for a person's begins, by where it ends."""
    return {
        name.span.end: name.span.start
        for sentence in sentences
        for name in sentence.names
        if KINDS.get(name.label) == "Person"
        and name.score >= _NAMED
        and len(name.span) >= _SHORTEST
        and not ground.text.startswith(_CUM, name.span.start)
    }


def bodies(sentences: Sequence[Sentence]) -> Iterator[tuple[int, int]]:
    """The bodies that it read right in front of a post: 市住房和城乡建设局|局长."""
    for sentence in sentences:
        posts = {name.span.start for name in sentence.names if name.label == _POST}
        for name in sentence.names:
            is_body = KINDS.get(name.label) == "Organization" and name.score >= _WHOLE_FROM
            if is_body and name.span.end in posts:
                yield name.span.start, name.span.end


def _checked(ground: Ground, name: Name) -> Iterator[Mention]:
    kind = KINDS.get(name.label)
    if kind is None or name.score < _DOUBTFUL:
        return
    if kind == "Place" and name.score >= _LEAST and (chain := [*_divisions(ground, name)]):
        score = weighed(name.score)
        yield from (ground.mention(kind, *each, by="model", score=score) for each in chain)
        return
    end = name.span.end
    start = name.span.start if name.score >= _whole_from(kind) else _edge(ground, name)
    if kind == "Company":
        start = company_words.in_province(ground, ground.behind_number(start), end)
        start = behind_park(ground, start, company_words.own_end(ground, start, end))
    if kind == "Facility" and (
        count := ground.says["firms.devices"].match(ground.text, start, end)
    ):
        start = count.end()
    text = ground.text[start:end]
    kind = _kind(ground, kind, text, start)
    least = _LEAST_OF.get(kind, _LEAST)
    if name.score < least and not (kind == "Company" and _recurs(ground, text, start)):
        return
    if not _FIT.fullmatch(text) or not _is_sound(ground, kind, start, end):
        return
    yield ground.mention(kind, start, end, by="model", score=weighed(name.score))


def _kind(ground: Ground, kind: str, text: str, start: int) -> str:
    """The kind of what the recogniser saw: 南开区 is no park, and 落户|东渡 tells of one."""
    if kind == "Park" and _DISTRICT.search(text) and not _is_zone(ground, text):
        return "Place"
    return "Park" if kind == "Company" and _is_settled_in(ground, text, start) else kind


def _is_settled_in(ground: Ground, text: str, start: int) -> bool:
    """公司落户|东渡, where the document says 东渡港经济开发区: who settles is no firm's guest."""
    settled = ground.says["firms.settled"].search(ground.text, max(0, start - _BEFORE), start)
    return settled is not None and any(text + word in ground.words for word in _ZONES)


def _is_zone(ground: Ground, text: str) -> bool:
    """江州经开区, 江州综保区: a zone by its ending, and no district such as 南开区."""
    ends = (ground.lexicon.ending.get(text[at:]) for at in range(1, len(text)))
    return any(end is not None and end.kind == "Park" for end in ends)


def _divisions(ground: Ground, name: Name) -> Iterator[tuple[int, int]]:
    """The parts of an address: 江州市|东渡县|城西南侧, 江州市|东渡区|黄溪路66号."""
    parts: list[tuple[int, int]] = []
    at, end = name.span.start, name.span.end
    while part := _DIVISION.match(ground.text, at, end):
        parts.append(part.span())
        at = part.end()
    is_whole = len(parts) == 1 and at == end
    is_address = at == end or ground.ends(ground.text[at:end], "addresses.spot")
    yield from parts if is_address and not is_whole else ()


def _whole_from(kind: str) -> float:
    """A park's name goes far to the left: 江州县盯准|百亿级化工园区."""
    return _WHOLE_PARK if kind == "Park" else _WHOLE_FROM


def _edge(ground: Ground, name: Name) -> int:
    """Where a name begins that may have a word too much in front."""
    start = max(name.span.start, ground.left(name.span.end, 30))
    return ground.led(start, name.span.end)


def _recurs(ground: Ground, text: str, start: int) -> bool:
    """A doubtful company that the document names again, and where a name may begin."""
    return ground.begins(start) and ground.words.count(text) > 1


def _is_other(ground: Ground, kind: str, start: int, end: int) -> bool:
    """熟料分厂, 某公司: a shop, a certain one, and what is taken for a firm and is none."""
    text = ground.text[start:end]
    is_any = is_shop(ground, text) or _ANY in text
    return is_any or (kind == "Company" and _is_no_firm(ground, start, end))


def _is_no_firm(ground: Ground, start: int, end: int) -> bool:
    """华星网|江州5月18日电: who reports, and no firm.

    拜耳法生产氧化铝 is how it is made, “华星”牌电缆 what it is sold under.
    """
    says, text = ground.says, ground.text[start:end]
    if says["firms.process"].search(text) or ground.ends(text, "firms.some"):
        return True
    if says["firms.mark"].match(ground.text, end) or _is_address(ground, text):
        return True
    if _is_where(ground, start, end) or company_words.is_how(ground, start, end):
        return True
    said = end - text.endswith(_NEWS)  # 本报|昌吉讯（记者…
    return says["firms.reports"].match(ground.text, said) is not None


def _is_where(ground: Ground, start: int, end: int) -> bool:
    """在|双流|建设数据中心, news|@huaxing.cn: where something is built, or letters are sent.

    以|甘薯|为原料 is what something is made of.
    """
    says = ground.says
    if says["firms.mailed"].match(ground.text, end) or ground.text[start - 1 : start] in _MAIL:
        return True
    if says["firms.over"].match(ground.text, end - 1):
        return True  # 达纲达|产后
    if ground.text[start - 1 : start] == "以" and says["firms.stuff"].match(ground.text, end):
        return True
    is_short = end - start <= _TOWN and ground.text[start - 1 : start] == "在"
    return is_short and says["firms.built"].match(ground.text, end) is not None


def _is_address(ground: Ground, text: str) -> bool:
    """湖南衡阳, 惠安北部, 山东东平: places and nothing else, but for a side of the last.

    东平 alone is a common word; behind 山东 it is 东平县.
    """
    at, places = 0, ground.lexicon.places
    while at < len(text) and (end := places.end(text, at)) > at:
        at = end
    rest, side = text[at:], ground.says["addresses.side"]
    is_county = any(places.fullmatch(rest + word) for word in _DIVISIONS)
    return not rest or (at > 0 and (side.fullmatch(rest) is not None or is_county))


def _is_unlike(ground: Ground, kind: str, start: int, end: int) -> bool:
    """Whether no name of the kind ends so, or its last word is a verb: 新城投资|3亿元.

    江州县（东渡经开区|）is half of two names.
    """
    text, unlike = ground.text[start:end], ground.lexicon.edges.unlike.get(kind)
    if text.count("（") != text.count("）"):
        return True
    if kind == "Company" and ground.says["firms.invests"].match(ground.text, end):
        return True
    return unlike is not None and unlike.search(text) is not None


def _is_sound(ground: Ground, kind: str, start: int, end: int) -> bool:
    text = ground.text[start:end]
    if text in ground.lexicon.contexts.anaphor_kinds or _is_other(ground, kind, start, end):
        return False
    if kind in {"Person", "Company"} and any(text + word in ground.words for word in _DIVISIONS):
        return False
    is_park = kind != "Park" or (
        ground.ends(text, "addresses.zone") and not is_aim(ground, start, end)
    )
    if not is_park or _is_unlike(ground, kind, start, end):
        return False
    if kind == "Person":
        return is_name(ground, start, end) and follows(ground, end) > 0
    if kind == "Place":
        is_block = text.endswith("区") and ground.text.startswith("块", end)  # 江南区|块
        return not is_block and ground.ends(text, "addresses.place")
    if kind in by_goods.GOODS:
        return by_goods.may_be(ground, kind, start, end)
    if ground.lexicon.edges.general[kind].fullmatch(text):
        return False
    return kind != "Organization" or (len(text) > 3 and ground.ends(text, "addresses.body"))
