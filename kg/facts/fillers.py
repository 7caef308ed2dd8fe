"""Who is meant where a form leaves a role unsaid: what the context gives, if it may speak of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from kg.facts.context import Context
from kg.facts.encode import Encoded, clause_around
from kg.facts.subjects import SUBJECT_SIGNS
from kg.knowledge.forms import Form
from kg.knowledge.items import BEGINS_ITEM, ITEM
from kg.knowledge.signs import SIGNS
from kg.model import Mention

_PARKS = ("park", "home", "host", "estate")
_PARK_REACH = 160
_PARKS_OWN = re.compile(f"{SIGNS['Park']}|园区|开发区")
_COMMON = re.compile("污水(?:集中)?处理厂|污水厂|集中供热|供热管网|污水管网|循环化|雨污")
_PUBLIC = re.compile("^公共|片区|第[一二三四五]污水")
_SAID = frozenset({"maker", "subject", "doer"})
# 全镇去年淘汰锅炉16台, 分别完成改造: a clause of a district, or of several, is of no one firm.
_OF_MANY = re.compile(
    f"{SIGNS['Date']}?(?:至|截至)?{SIGNS['Date']}?[，]?(?:[全我][市县区镇省州旗乡](?![域内局])|(?:已|先后)?分别)"
)
# 引来华星面业、东渡农机等企业，|主要产品有…: what is made in a row of firms is not the last one's
_BEHIND_ROW = re.compile(
    f"{SIGNS['Company']}等[^，；。的]{{0,8}}(?:企业|公司|厂家|厂商|龙头|集团)[^，。；的]{{0,10}}，$"
)
_WITH = 4  # 先后与东渡大学
_ROW_OF_BODIES = re.compile(
    f"(?:^|[，；])[^，；、{SUBJECT_SIGNS}]{{0,8}}{SIGNS['Organization']}(?:[、和与及]{SIGNS['Organization']})+[^，；、与和同跟]*，"
)
_OF_ROW = re.compile(
    f"{SIGNS['Company']}[、和与及]{SIGNS['Company']}[^；。{SUBJECT_SIGNS}]*，(?:并|同时|均|还)?$"
)
# |全市|启动治理项目91个, |我县|形成…: whose words these are
_DISTRICT = re.compile(
    "(?:^|(?<=[，。；]))(?:[^，。；]{0,6}，)?[全我][市县省州旗镇乡](?![域内局级])"
)
_WHOLE = re.compile(_DISTRICT.pattern.replace("[全我]", "全"))
_AT_LARGE = re.compile("(?:[涉未各类业陶材染铸钢]|剩余|重点|规上)[^，。；]{0,3}企业")  # 未改燃|企业
_SEVERAL_FIRMS = re.compile(f"{SIGNS['Quantity']}(?:[一-鿿]{{0,8}})(?:企业|公司|厂家)")
_FRAME = re.compile(f"(?:^|[，；])在({SIGNS['Park']})[内里]?，")
_REGIONS = ("Park", "Place")
_ACTORS = ("Company", "Project", *_REGIONS)
_NEW_ITEM = re.compile(
    f"{ITEM}(?:[^，。；：]{{0,12}}[{SUBJECT_SIGNS}]|(?!总|计划|项目|工程|建设|占地|投资|规划|主要|预计|年)[^，。；：]{{4,30}}，)"
)
_NAMED_BEHIND = re.compile(
    f"[^，。；、]{{0,12}}的[^，。；、]{{0,8}}[{SIGNS['Company']}{SIGNS['Project']}]"
)


@dataclass(frozen=True, slots=True)
class Hit:
    """A form's expression met in a sentence, before its roles are filled."""

    encoded: Encoded
    form: Form
    found: re.Match[str]
    context: Context


def filler(hit: Hit, source: str) -> Mention | None:
    """What the context gives; a park that is meant was named before the clause, not in its rows.

    A park that was spoken of last, not far away, comes before the one of the article.
    """
    start = hit.found.start()
    if source in _SAID and (_is_of_many(hit) or _is_of_park(hit)):
        return None
    # what a firm does is no park's and no office's, what a district does is no park's
    if source == "body" and _is_of_no_body(hit):
        return None
    if source in _PARKS and (_is_of_district(hit) or _speaks_of(hit, _REGIONS) == "Place"):
        return None
    # 江州经开区投入2亿元，|实施了脱硝改造: what another does is not of the firm named before
    # 华星铝厂、东渡铝业也分别投资2亿元，|新上了喷粉线: nor what a row of firms does
    is_of_row = source == "doer" and _OF_ROW.search(hit.encoded.text, 0, start)
    if is_of_row or (source == "maker" and (_is_of_other(hit) or _is_told_of_many(hit))):
        return None
    # 位于|江州经开区|越东路的华星科技: who lies there is named behind
    is_behind = source == "guest" and _NAMED_BEHIND.match(hit.encoded.text, hit.found.end())
    # what a firm builds is none of the park's estate
    if is_behind or (source == "estate" and _speaks_of(hit, ("Park", "Company")) == "Company"):
        return None
    at = hit.encoded.place(start)
    if source == "home":  # 江州产业园投产十家，其中|华星科技… is of no other park
        here = hit.context.subject(at, ("Park",), reach=at - hit.encoded.sentence.span.start)
        return _framed(hit) or here or hit.context.fill(source, at)
    if source != "park":
        filler = hit.context.fill(source, at)
        is_row = source == "maker" and filler is not None and _is_row_before(hit, filler)
        return None if is_row or _is_of_item_before(hit, source, filler) else filler
    spoken_of = hit.context.subject(at, ("Park",), reach=_PARK_REACH)
    start, _ = clause_around(hit.encoded.text, start, hit.found.end())
    return spoken_of or hit.context.fill(source, hit.encoded.place(start))


def _is_told_of_many(hit: Hit) -> bool:
    """全市启动治理项目91个，|实施废气治理; 完成|11家企业落后产能淘汰: the deeds of no one firm."""
    text, start = hit.encoded.text, hit.found.start()
    said = [m.end() for m in _WHOLE.finditer(text, 0, start + 2)]
    if said and SIGNS["Company"] not in text[said[-1] : start]:
        return True
    last = max((hit.found.start(role) for role in hit.form.roles), default=start)
    at_large = _AT_LARGE.search(text, start, max(last, start))
    return at_large is not None or _SEVERAL_FIRMS.search(text, start, hit.found.end()) is not None


def _is_of_no_body(hit: Hit) -> bool:
    """Whether a firm does it, or a row of bodies: 江州市委、市政府支持企业发展，|与东渡大学签约."""
    is_with = any(word in hit.found[0][:_WITH] for word in "与和同跟")
    if is_with and _ROW_OF_BODIES.search(hit.encoded.text, 0, hit.found.start()):
        return True
    return _speaks_of(hit, ("Company", "Park", "Organization")) == "Company"


def _framed(hit: Hit) -> Mention | None:
    """在江州经开区，|华星电子、东渡纸业相继投产: the park that the clause is set in."""
    frames = [*_FRAME.finditer(hit.encoded.text, 0, hit.found.start() + 1)]
    park = hit.encoded.mentions[frames[-1].start(1)] if frames else None
    return None if park is None or park.by == "anaphor" else park


def _is_of_many(hit: Hit) -> bool:
    text, start = hit.encoded.text, hit.found.start()
    return bool(_OF_MANY.match(text, start) or BEGINS_ITEM.match(text, start))


def _is_of_park(hit: Hit) -> bool:
    """投资1亿元的|园区|管网改造: works of a park that stands before them are of no firm.

    Nor is what a park has for all: 污水处理厂提标改造.
    """
    last = max((hit.found.start(role) for role in hit.form.roles), default=-1)
    if _PARKS_OWN.search(hit.encoded.text, hit.found.start(), max(last, 0)) is not None:
        return True
    thing = hit.encoded.mentions.get(last)
    of_all = {"Retrofit": _COMMON, "Facility": _PUBLIC}.get(thing.kind) if thing else None
    return thing is not None and of_all is not None and bool(of_all.search(thing.text))


def _is_of_district(hit: Hit) -> bool:
    """近年来，全市形成…: what a district does is no park's, unless one is named since."""
    at = hit.found.start()
    last = max((m.end() for m in _DISTRICT.finditer(hit.encoded.text, 0, at + 2)), default=-1)
    return last >= 0 and SIGNS["Park"] not in hit.encoded.text[last:at]


def _is_of_item_before(hit: Hit, source: str, filler: Mention | None) -> bool:
    """1.储能项目。… 2.|江州产业园，总投资4亿元: a new item is not of the one before it.

    3.华星储能项目。… 4.铜箔项目。|年产铜箔4万吨: nor is what it makes of the firm before.
    """
    if filler is None or source not in ("project", "maker"):
        return False
    if source == "maker":
        item = hit.context.item
        return item is not None and item.kind == "Project" and filler.span.end < item.span.start
    is_item = _NEW_ITEM.match(hit.encoded.text, 0, hit.found.start()) is not None
    return is_item and filler.span.start < hit.encoded.sentence.span.start


def _is_row_before(hit: Hit, firm: Mention) -> bool:
    """华星科技、|东渡集团|等企业完成治理。推进锅炉改造: what follows a row is not the last one's.

    It is, where the article is about that firm.
    """
    before = [m for m in hit.context.named("Company") if m.span.end == firm.span.start - 1]
    if not before or firm.span.end > hit.encoded.sentence.span.start:
        return False
    return all(m.text != firm.text for m in hit.context.topic("Company"))


def _is_of_other(hit: Hit) -> bool:
    """Whether the sentence spoke last of a park or a district, or of a row of firms."""
    if _BEHIND_ROW.search(hit.encoded.text, 0, hit.found.start()):
        return True
    at = hit.encoded.place(hit.found.start())
    last = hit.context.subject(at, _ACTORS, reach=at - hit.encoded.sentence.span.start)
    return last is not None and last.kind in _REGIONS


def _speaks_of(hit: Hit, kinds: Sequence[str]) -> str | None:
    """The kind, of those asked for, of whom the sentence spoke last before the words found."""
    at = hit.encoded.place(hit.found.start())
    last = hit.context.subject(at, kinds, reach=at - hit.encoded.sentence.span.start)
    return last.kind if last is not None else None
