"""Described things: what the grammar found, made whole and put under the right kind."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from kg.mentions import by_grammar, by_joint
from kg.mentions.ground import Ground
from kg.model import Mention

_WORKS = re.compile("(?:综合)?(?:[一二三四五]期)?(?:项目|工程)+$")
_UPGRADING = re.compile("(?:改造|技改|治理|提升)(?:项目|工程)$")
_CALLED = re.compile("“([^“”]{3,})”(?:荣誉)?称号$")
_HELD = re.compile("(?:手握|坐拥|握有|所?谓|[系是])(?=国家|全[国省市]|[省市]级)")
_FLOW = re.compile(
    "[一-鿿]{0,6}?(?:废气|烟气|尾气|废水|污水|粉尘|烟尘)(?:先|全部|统一)?(?:经过?|由|通过)"
    "|[一-鿿]{2,12}?均(?:安装|配备|配有|装有|建有|设有)了?(?=.{4})"
)
_EACH = re.compile("一(?:装置|项目|工程|改造|技改|锅炉|产品)$")  # 一装置一策
_PHASE = (
    "(?=正在|正[加抓]|已|刚|开[动工]|动[土工]|总投资|投资|预计|计划|投产|建成|竣工"
    "|试[产生运]|在建|延伸|[，、；）]|等)"
)
_PHASED = re.compile(f"[一二三四五]期{_PHASE}")
_NEXT = re.compile(f"[二三四五]期{_PHASE}")
# 公司|三期项目, 总投资2亿元的|二期项目: works that are called after their turn alone
_NEXT_OWN = re.compile("(?:(?<=公司)|(?<=企业)|(?<=元的))[二三四五]期(?:项目|工程)")
# 污水处理厂二期: the next part of a plant
_PLANT = (
    "处理厂",
    "水厂",
    "热源厂",
    "泵站",
    "变电站",
    "填埋场",
    "处置场",
    "应急池",
)
_UNNAMED = re.compile(
    "(?:.*(?:项目|工程|(?:项目|工程|共)分[成为]?|园区|园|开发区|区|基地|厂区|规划|其中|目前|一期|的|个|和|及|与|第)|[一-鿿])?"
)
# 甲、乙两个项目, 甲、乙三大“龙头”项目
_COUNTED = re.compile(r"[两三四五六七八九十\d][个大项][“”一-鿿]{0,8}项目$")
_NTH = re.compile(r"(?:(?:19|20)\d\d年度?)?(?:第[一二三四五六七八九十\d]+[次届]?)?$")
_PLANTS = ("智能工厂", "车间", "未来工厂")
_WORK = "项目"
_PARKS = ("产业基地", "产业化基地")
_WIDE = ("第", "中国", "全国")  # 第三届中国化工园区|发展大会
_MADE = frozenset({"Project", "Facility", "Retrofit", "Event"})
_BUILT = frozenset({"Project", "Retrofit"})
_OWNERS = frozenset({"Company", "Park", "Organization", "Place"})
_BASES = frozenset({"Project", "Facility"})
_MARKED = re.compile("(?<=“)[^，。；：、“”\n]+$")
_AHEAD = re.compile("[一-鿿A-Za-z0-9]{2,24}?(?:项目|工程)")
_LED = re.compile("(?!(?:中的|的))[一-鿿A-Za-z0-9（）]{2,16}?项目(?!业主|负责|经理)")
# 年产3000吨|谷氨酰胺|4月底竣工投产
_BEGUN = re.compile(
    r"((?!的)(?:(?!项目|工程|次年|当年|生产线|一期)[一-鿿A-Za-z]){2,10}?)(?:\d{1,2}月[初中末底份]?\d{0,2}日?)?(?:已|正式|顺利|全面|建成)*"
    "(?:竣工|投产|开工|奠基|试产|试生产|投料试车|签约|落户)(?!后|以来|达产后|期)"
)
# 年产8万套|水箱、骨胶生产项目, 年产1万吨|树脂、2万吨烧碱项目: what one project makes
_ROWED = re.compile(
    "(?:(?!的|项目|公司|工程)[一-鿿A-Za-z]){2,10}"
    r"(?:、(?:[\d.]+万?(?:吨|套|台|件|只|米|平方米|立方米|千瓦))?"
    "(?:(?!的|项目|公司|工程|年产)[一-鿿A-Za-z]){2,12}){1,3}项目"
)
_YEARLY = "年"
_BARELY = 0.7
_LONGEST, _LONG = 14, 22
# 2×150兆瓦|机组烟气脱硫技改工程
_TIMES = re.compile(
    r"(?:\d{1,2}[×xX*][\d.]+[A-Za-z万千兆瓦蒸吨]+(?:/[hd年日天时])?\+)?"
    r"\d{1,2}[×xX*](?:[\d.]+万?(?:MW|kW|GW|兆瓦|千瓦|蒸吨|吨|t)(?:/[hd年日天时]|/小时)?(?:级)?)?$"
)
_UNITS = ("机组",)
_HAS = re.compile("有(?![机色限关氧效线源研])")
_THEN = re.compile("[已仍正自未即尚全工]|项目")
_SURE = 0.92


def find(
    ground: Ground,
    known: Sequence[Mention],
    short: Sequence[Mention],
    values: Sequence[Mention],
) -> list[Mention]:
    """Things by their endings, and those named by their size.

    ``known`` are the names found, ``short`` the companies told by brand and trade alone.
    """
    fronts = {m.span.end: m.span.start for m in known if m.text.startswith(_WIDE)}
    fronts |= _capacities(ground, values)
    names = [*known, *short]
    taken = {mention.span.end for mention in names if mention.kind in _OWNERS}
    told = (_fitted(ground, mention) for mention in by_grammar.things(ground, names, short))
    whole = [
        by_joint.widened(ground, _whole(ground, mention, fronts), fronts, taken)
        for mention in told
        if mention
    ]
    bare = ground.lexicon.things.bare
    kept = [mention for mention in whole if mention.text not in bare]
    return [*kept, *_sized(ground, values), *_amounts(ground, fronts)]


def phases(ground: Ground, firms: Sequence[Mention]) -> Iterator[Mention]:
    """华星电机二期正在建设: the next works of a company, called after its short name.

    Or by their turn alone: 公司|三期项目. Or what is built by turns: 车载镜头二期, and with
    whose it is in front, 华星电机|车载镜头二期.
    """
    for alone in _NEXT_OWN.finditer(ground.text):
        yield ground.mention("Project", *alone.span(), by="grammar", score=_BARELY)
    short = {m.span.end: m for m in firms if m.kind == "Company" and not m.text.endswith("公司")}
    for end, firm in short.items():
        if phase := _PHASED.match(ground.text, end):
            yield _of_firm(ground, firm, phase.end())
    for phase in _NEXT.finditer(ground.text):
        start = ground.left(phase.start(), _LONGEST)
        if start in short:
            yield _of_firm(ground, short[start], phase.end())
        elif not _UNNAMED.fullmatch(ground.text, start, phase.start()):
            kind = "Facility" if ground.text.endswith(_PLANT, 0, phase.start()) else "Project"
            yield ground.mention(kind, start, phase.end(), by="grammar", score=_BARELY)


def _of_firm(ground: Ground, firm: Mention, end: int) -> Mention:
    span = firm.span.start, end
    return ground.mention("Project", *span, by="grammar", score=firm.score, entry=firm.text)


def _amounts(ground: Ground, fronts: Mapping[int, int]) -> Iterator[Mention]:
    """35万吨/年现代煤化工项目: what a project makes may be words of everybody behind an amount."""
    for end, start in fronts.items():
        is_yearly = ground.text.startswith(_YEARLY, start)
        if is_yearly and (begun := _BEGUN.match(ground.text, end)):
            yield ground.mention("Project", start, begun.end(1), by="grammar", score=_BARELY)
            continue
        if is_yearly and (row := _ROWED.match(ground.text, end)):
            yield ground.mention("Project", start, row.end(), by="grammar", score=_SURE)
            continue
        made = _LED.match(ground.text, end)
        if made is None or not ground.text[start].isdigit():
            continue
        if any(place in ground.closings for place in range(end, made.end() - len(_WORK))):
            continue
        works = ground.lexicon.things.upgrades.search(_WORKS.sub("", made[0]))
        kind = "Retrofit" if works else "Project"  # 4.5兆瓦|余热发电项目
        yield ground.mention(kind, start, made.end(), by="grammar", score=0.6)


def _capacities(ground: Ground, values: Sequence[Mention]) -> dict[int, int]:
    """Where 年产40万吨 or 20GWh ends, and where it begins."""
    things = ground.lexicon.things
    found: dict[int, int] = {}
    for value in values:
        if value.kind == "Quantity":
            lead = _last(ground, things.capacities, value.span.start)
            unit = _unit(value)  # 5000t/d|水泥熟料项目
            known = unit in things.sizes or "/" in unit
            sized = known and _AHEAD.match(ground.text, value.span.end)
            if lead or sized:
                found[value.span.end] = value.span.start - lead
    return found


def _unit(value: Mention) -> str:
    return (value.entry or "").partition("|")[2]


def _last(ground: Ground, words: Sequence[str], place: int) -> int:
    """The length of the one of some words that ends there; 0 where none does."""
    return next((len(word) for word in words if ground.text.endswith(word, 0, place)), 0)


def _whole(ground: Ground, mention: Mention, fronts: Mapping[int, int]) -> Mention:
    """With all that belongs to the name on its left: 年产40万吨|合成氨项目; the whole of “…”.

    How many units it is of, and how large, too: 2×150兆瓦|机组烟气脱硫技改工程.
    """
    end = mention.span.end
    start = _styled(ground, mention)
    if mention.kind in _MADE and start in fronts:
        start = fronts[start]
    if mention.kind in _BUILT or mention.text.endswith(_UNITS):
        units = _TIMES.search(ground.text, max(0, start - _LONG), start)
        start = units.start() if units else start
    if mention.kind in _MADE and ground.text.startswith("”", end):
        marked = _MARKED.search(ground.text, max(0, end - 32), end)
        start = marked.start() if marked else start
    if start == mention.span.start:
        return mention
    return ground.mention(mention.kind, start, end, by=mention.by, score=mention.score)


def _styled(ground: Ground, mention: Mention) -> int:
    """Where the name begins with what it is like in front: 大型|锻机生产基地."""
    start = mention.span.start
    style = ground.lexicon.things.styled.search(ground.text, max(0, start - 4), start)
    return style.start() if style and mention.kind in _BASES else start


def _fitted(ground: Ground, mention: Mention) -> Mention | None:
    """The mention with its edges and its kind put right; None where it is no name."""
    things = ground.lexicon.things
    if _EACH.search(mention.text) or _COUNTED.search(mention.text):
        return None
    if mention.kind in _BASES and mention.text.endswith(things.bases):
        return _base(ground, mention)
    if mention.kind in _BUILT and _HAS.match(mention.text):
        return _fitted(ground, _cut(ground, mention, 1))
    if mention.kind == "Project" and mention.text.startswith(_WORK):
        return _fitted(ground, _cut(ground, mention, len(_WORK)))
    if mention.kind == "Project" and things.upgrades.search(_work(mention)):
        own = _UPGRADING.sub("", mention.text)  # 9个环保改造项目 are no one's in particular
        is_plain = ground.lexicon.edges.general["Retrofit"].fullmatch(own)
        return None if is_plain else replace(mention, kind="Retrofit")
    if mention.kind == "Retrofit" and mention.text.endswith(things.verbal):
        end = mention.span.end
        return mention if end in ground.closings or _THEN.match(ground.text, end) else None
    edged = _EDGED.get(mention.kind)
    return edged(ground, mention) if edged else mention


def _work(mention: Mention) -> str:
    """What a project does, without marks: 煤改气 of “煤改气”工程."""
    return _WORKS.sub("", mention.text).replace("“", "").replace("”", "")


def _cut(ground: Ground, mention: Mention, length: int, last: int = 0) -> Mention:
    """A mention without its first characters, and without some at its end."""
    start, end = mention.span.start + length, mention.span.end - last
    return ground.mention(mention.kind, start, end, by=mention.by, score=mention.score)


def _base(ground: Ground, mention: Mention) -> Mention | None:
    """新建前驱体生产基地, 冷链加工中心开工: a Project; 省级智能工厂: an Honour."""
    things, text, span = ground.lexicon.things, ground.text, mention.span
    first = _styled(ground, mention)
    if mention.text.endswith(_PLANTS) and things.ranks.match(mention.text):
        return replace(mention, kind="Honour")
    is_park = mention.text.endswith(_PARKS) and mention.kind == "Project"
    stated = things.founding.match(text, span.end) and not is_park
    if text.endswith(things.founded, 0, first) or stated:
        return replace(mention, kind="Project", score=_SURE)
    return mention if mention.kind == "Facility" else None


def _numbered(ground: Ground, mention: Mention) -> Mention:
    """2024年第一次安全工作例会: with the year and the number in front."""
    start = mention.span.start
    if mention.text[:1] in "次届" and ground.text[start - 1 : start] == "一":
        start -= 2  # 第一|次: the stop is half of the number
    number = _NTH.search(ground.text, max(0, start - 12), start + 1)
    if ground.text[start : start + 1] == "第":
        number = _NTH.search(ground.text, max(0, start - 12), start)
    first = number.start() if number and number[0] else start
    return ground.mention("Event", first, mention.span.end, by=mention.by, score=mention.score)


def _behind_flow(ground: Ground, mention: Mention) -> Mention:
    """烟气经|SCR脱硝装置: what passes through it is no part of its name."""
    flow = _FLOW.match(mention.text)
    return _cut(ground, mention, flow.end()) if flow is not None else mention


def _titled(ground: Ground, mention: Mention) -> Mention:
    """“全国文明园区”称号: the title is what the marks hold; 手握|国家…基地: where it begins."""
    if held := _HELD.match(mention.text):
        mention = _cut(ground, mention, held.end())
    title = _CALLED.search(mention.text)
    if title is None:
        return mention
    named = _cut(ground, mention, title.start(1), len(mention.text) - title.end(1))
    return replace(named, score=_SURE)


def _unquoted(ground: Ground, mention: Mention) -> Mention:
    """环境管理“网格长”制度: a mechanism begins at the marks inside it."""
    at = mention.text.find("“")
    if at < 1:
        return mention
    start = mention.span.start + at
    return ground.mention("Mechanism", start, mention.span.end, by=mention.by, score=mention.score)


def _sized(ground: Ground, values: Sequence[Mention]) -> Iterator[Mention]:
    """1580立方米高炉: the size is part of the name."""
    things = ground.lexicon.things
    for value in values:
        if value.kind != "Quantity" or _unit(value) not in things.sizes:
            continue
        if match := things.sized.match(ground.text, value.span.end):
            yield ground.mention("Facility", value.span.start, match.end(), by="grammar", score=0.8)


_EDGED = {"Facility": _behind_flow, "Event": _numbered, "Honour": _titled, "Mechanism": _unquoted}
