"""Facts by the forms of ``seeds/patterns``: the relations as texts put them in words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product

from kg.facts import in_turn
from kg.facts.context import Context
from kg.facts.encode import Encoded, clause_around, span_in_document, written
from kg.facts.subjects import SUBJECT_SIGNS
from kg.knowledge.forms import PHRASE_JOINT, Form
from kg.knowledge.items import BEGINS_ITEM, ITEM
from kg.knowledge.patterns import Relation
from kg.knowledge.signs import SIGNS
from kg.model import Mention, Span

_CONTEXT_DISCOUNT = 0.15
_ANAPHOR_DISCOUNT = 0.05
_LEAST = 0.05
_IN_TURN = "分别"
_Pair = tuple[tuple[Mention, Mention], tuple[Mention, Mention]]
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
_OF_ROW = re.compile(
    f"{SIGNS['Company']}[、和与及]{SIGNS['Company']}[^；。{SUBJECT_SIGNS}]*，(?:并|同时|均|还)?$"
)
_FRAME = re.compile(f"(?:^|[，；])在({SIGNS['Park']})[内里]?，")
_REGIONS = ("Park", "Place")
_ACTORS = ("Company", "Project", *_REGIONS)
_NEW_ITEM = re.compile(
    f"{ITEM}(?:[^，。；：]{{0,12}}[{SUBJECT_SIGNS}]|(?!总|计划|项目|工程|建设|占地|投资|规划|主要|预计|年)[^，。；：]{{4,30}}，)"
)
# 甲项目、|乙项目|同时开工，总投资9亿元
_ROW_BEFORE = re.compile(f"{SIGNS['Project']}[^，。；：]{{0,3}}[、和与及][^，。；：、]{{0,12}}$")
_ALL_DID = re.compile(
    "(?![^。；]*分别)[^，。；]{0,16}(?:同时|集中|同步|一齐|一同|均|都|相继|先后|陆续|双双)"
)
_DISTRICT = re.compile("(?:^|(?<=[，。；]))(?:[^，。；]{0,6}，)?[全我][市县省州旗](?![域内局级])")

_LEAST_OF = {"Honour": 4}  # 获评先进
# 喜获多项荣誉: how many there are, and no name
_COUNTED = re.compile("(?:[多数几两三四五六七八九十]+|众|诸|一系|系)[项个多列枚][^，]{0,6}$")
_SEVERAL = re.compile(r"(?!1\|)[\d.]+\|[个项家户]")  # 86个
# 5.建成监测站12个: an item of a list goes on with the whole, not with the firm of the item before.


@dataclass(frozen=True, slots=True)
class Match:
    """A form met in a sentence; ``start`` and ``end`` count in the encoded text."""

    relation: Relation
    form: Form
    rule: str
    subject: Mention
    object: Mention
    start: int
    end: int
    confidence: float


@dataclass(frozen=True, slots=True)
class _Hit:
    """A form's expression met in a sentence, before its roles are filled."""

    encoded: Encoded
    form: Form
    found: re.Match[str]
    context: Context


def matches(
    encoded: Encoded, forms: Iterable[tuple[Relation, Form]], context: Context
) -> Iterator[Match]:
    """Every match of the relations' forms in a sentence, in their order."""
    for relation, form in forms:
        for found in form.matches(encoded.text):
            yield from _expanded(relation, _Hit(encoded, form, found, context))


def _expanded(relation: Relation, hit: _Hit) -> Iterator[Match]:
    """One match for each pair of a subject and an object that a list or context stands for."""
    form, found = hit.form, hit.found
    fillers = [(role, source, _filler(hit, source)) for role, source in form.context]
    if any(filler is None for _, _, filler in fillers):
        return
    filled = {role: (source, filler) for role, source, filler in fillers if role and filler}
    rule = "+".join((form.rule, *sorted(source for source, _ in filled.values())))
    sides = [
        [(filled[role][1], filled[role][1])] if role in filled else list(_said(hit, role))
        for role in ("s", "o")
    ]
    for (subject, said_subject), (thing, said_object) in _paired(hit, sides):
        if subject.span == thing.span or _is_of_several(hit.encoded, subject, thing):
            continue
        unsaid = (subject is not said_subject) + (thing is not said_object)
        sure = form.confidence - len(filled) * _CONTEXT_DISCOUNT - unsaid * _ANAPHOR_DISCOUNT
        sure *= min(subject.score, thing.score)
        yield Match(
            relation=relation,
            form=form,
            rule=rule,
            subject=subject,
            object=thing,
            start=found.start(),
            end=found.end(),
            confidence=round(max(sure, _LEAST), 3),
        )


def _paired(hit: _Hit, sides: list[list[tuple[Mention, Mention]]]) -> Iterable[_Pair]:
    """Each subject with each object; 甲、乙分别完成丙和丁: the first with the first."""
    pairs: list[_Pair] = list(product(sides[0], sides[1]))
    if _IN_TURN not in hit.found[0]:
        return pairs
    subjects, things = (_row(hit, role) for role in ("s", "o"))
    if len(subjects) == len(things) + 1:
        pairs = list(product(sides[0], halves := list(in_turn.divided(sides[1]))))
        things = {said.span: n for n, (_, said) in enumerate(halves)}
    if not len(subjects) == len(things) > 1:
        return [pair for pair in pairs if pair[1][0].kind != "Money"]  # 甲、乙等投资分别为…
    return [(one, two) for one, two in pairs if subjects[one[1].span] == things[two[1].span]]


def _is_of_several(encoded: Encoded, subject: Mention, thing: Mention) -> bool:
    """储能项目86个，总投资9亿元; 3个储能项目投资9亿元: what several cost is of no one of them.

    Nor is what a row that began together costs: 甲项目、乙项目同时开工，总投资9亿元.
    """
    if thing.kind != "Money":
        return False
    at = encoded.index_of(subject)
    in_row = at is not None and _ROW_BEFORE.search(encoded.text, 0, at)
    if at is not None and in_row and _ALL_DID.match(encoded.text, at + 1):
        return True
    sides = (subject.span.start, subject.span.end)
    counts = (m for m in encoded.mentions.values() if m.kind == "Quantity")
    beside = (m for m in counts if m.span.end == sides[0] or m.span.start == sides[1])
    return any(_SEVERAL.fullmatch(m.entry or "") for m in beside)


def _row(hit: _Hit, role: str) -> Mapping[Span, int]:
    """The number of each name in what fills a role; none where nothing said does."""
    if role not in hit.form.roles:
        return {}
    signs = hit.form.roles[role].finditer(hit.encoded.text, *hit.found.span(role))
    return {hit.encoded.mentions[sign.start()].span: n for n, sign in enumerate(signs)}


def _filler(hit: _Hit, source: str) -> Mention | None:
    """What the context gives; a park that is meant was named before the clause, not in its rows.

    A park that was spoken of last, not far away, comes before the one of the article.
    """
    start = hit.found.start()
    if source in _SAID and (_is_of_many(hit) or _is_of_park(hit)):
        return None
    # what a firm does is no park's and no office's, what a district does is no park's
    if source == "body" and _speaks_of(hit, ("Company", "Park", "Organization")) == "Company":
        return None
    if source in _PARKS and (_is_of_district(hit) or _speaks_of(hit, _REGIONS) == "Place"):
        return None
    # 江州经开区投入2亿元，|实施了脱硝改造: what another does is not of the firm named before
    # 华星铝厂、东渡铝业也分别投资2亿元，|新上了喷粉线: nor what a row of firms does
    is_of_row = source == "doer" and _OF_ROW.search(hit.encoded.text, 0, start)
    if is_of_row or (source == "maker" and _is_of_other(hit)):
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
        return None if _is_of_item_before(hit, source, filler) else filler
    spoken_of = hit.context.subject(at, ("Park",), reach=_PARK_REACH)
    start, _ = clause_around(hit.encoded.text, start, hit.found.end())
    return spoken_of or hit.context.fill(source, hit.encoded.place(start))


def _framed(hit: _Hit) -> Mention | None:
    """在江州经开区，|华星电子、东渡纸业相继投产: the park that the clause is set in."""
    frames = [*_FRAME.finditer(hit.encoded.text, 0, hit.found.start() + 1)]
    park = hit.encoded.mentions[frames[-1].start(1)] if frames else None
    return None if park is None or park.by == "anaphor" else park


def _is_of_many(hit: _Hit) -> bool:
    text, start = hit.encoded.text, hit.found.start()
    return bool(_OF_MANY.match(text, start) or BEGINS_ITEM.match(text, start))


def _is_of_park(hit: _Hit) -> bool:
    """投资1亿元的|园区|管网改造: works of a park that stands before them are of no firm.

    Nor is what a park has for all: 污水处理厂提标改造.
    """
    last = max((hit.found.start(role) for role in hit.form.roles), default=-1)
    if _PARKS_OWN.search(hit.encoded.text, hit.found.start(), max(last, 0)) is not None:
        return True
    thing = hit.encoded.mentions.get(last)
    of_all = {"Retrofit": _COMMON, "Facility": _PUBLIC}.get(thing.kind) if thing else None
    return thing is not None and of_all is not None and bool(of_all.search(thing.text))


def _is_of_district(hit: _Hit) -> bool:
    """近年来，全市形成…: what a district does is no park's, unless one is named since."""
    at = hit.found.start()
    last = max((m.end() for m in _DISTRICT.finditer(hit.encoded.text, 0, at + 2)), default=-1)
    return last >= 0 and SIGNS["Park"] not in hit.encoded.text[last:at]


def _is_of_item_before(hit: _Hit, source: str, filler: Mention | None) -> bool:
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


def _is_of_other(hit: _Hit) -> bool:
    """Whether the sentence spoke last of a park or a district, or of a row of firms."""
    if _BEHIND_ROW.search(hit.encoded.text, 0, hit.found.start()):
        return True
    at = hit.encoded.place(hit.found.start())
    last = hit.context.subject(at, _ACTORS, reach=at - hit.encoded.sentence.span.start)
    return last is not None and last.kind in _REGIONS


def _speaks_of(hit: _Hit, kinds: Sequence[str]) -> str | None:
    """The kind, of those asked for, of whom the sentence spoke last before the words found."""
    at = hit.encoded.place(hit.found.start())
    last = hit.context.subject(at, kinds, reach=at - hit.encoded.sentence.span.start)
    return last.kind if last is not None else None


def _said(hit: _Hit, role: str) -> Iterator[tuple[Mention, Mention]]:
    """What stands in a role: pairs of the thing meant and the mention as written."""
    start, end = hit.found.span(role)
    kind = hit.form.opens.get(role)
    if kind:
        yield from ((phrase, phrase) for phrase in _phrases(hit.encoded, kind, start, end))
        return
    tests = [test for tested, test in hit.form.tests if tested == role]
    for sign in hit.form.roles[role].finditer(hit.encoded.text, start, end):
        mention = hit.encoded.mentions[sign.start()]
        thing = _meant(mention, hit.context)
        if thing is not None and all(test.search(mention.text) for test in tests):
            yield thing, mention
            if role in hit.form.firsts:
                return


def _meant(mention: Mention, context: Context) -> Mention | None:
    if mention.by != "anaphor":
        return mention
    meant = context.resolve(mention)
    if meant is None:
        context.unresolved.append(mention)
    return meant


_NAMED_BEHIND = re.compile(
    f"[^，。；、]{{0,12}}的[^，。；、]{{0,8}}[{SIGNS['Company']}{SIGNS['Project']}]"
)
# 做优|海产品加工、培育|数字经济: what is done about an industry
_GROWN = re.compile(
    "^(?:以|做[大强优精细实深长]|发展|壮大|培育|培植|延伸|拉长|巩固|提升|改造)+(?=..|[^一-鿿])"
)


def _phrases(encoded: Encoded, kind: str, start: int, end: int) -> Iterator[Mention]:
    """Words as mentions of a kind; they may end in a name of that kind: 食品级[硫酸亚铁]."""
    at = start
    for words in re.split(PHRASE_JOINT, encoded.text[start:end]):
        piece = _GROWN.sub("", words) if kind == "Industry" else words
        begin = encoded.text.index(piece, encoded.text.index(words, at))
        stop = at = begin + len(piece)
        if (
            len(piece) < _LEAST_OF.get(kind, 1)
            or _COUNTED.match(piece)
            or SIGNS[kind] in piece[:-1]
        ):
            continue
        yield Mention(
            kind=kind,
            text=written(encoded, begin, stop),
            span=span_in_document(encoded, begin, stop),
            score=1.0,
            by="pattern",
            document=encoded.sentence.document,
        )
