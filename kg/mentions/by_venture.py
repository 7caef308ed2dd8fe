"""The projects of a row, each behind its company: 华星炼油升级、东渡3万吨聚丙烯等重点项目."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from kg.mentions.ground import Ground
from kg.model import Mention, Span

# What closes a row of projects: 等8个项目, 三大“龙头”项目; or the last of them says so itself.
_CLOSED = re.compile(
    r"(?:等[\d一二三四五六七八九十百多两几]*余?[个项批大]?|(?<!等)[两三四五六七八九十2-9][个大项])"
    "(?:[“”一-鿿\\d]{0,12}?)项目"
)
_LAST = re.compile("(?<![个项等大])项目(?![、一-鿿]*等)")
# 实施三大技改项目，分别是冷凝水回收、尾气治理; 重点项目包括…
_HEADED = re.compile(
    "(?<!经营)(?<!主营)(?<!检测)(?<!服务)(?<!收费)(?<!业务)(?:项目|工程|技改|改造)[一-鿿]{0,4}?(?:\\d{1,3}[个项])?[，：]?(?:其中|主要|具体)?"
    "(?:分别是|分别为|分别有|依次是|包括|有(?=[^，。；]{2,30}、)|为(?=[^，。；]{2,30}、)|包含)[：]?(?P<row>[^，。；：！？\n]{4,200})"
)
_UPGRADES = re.compile("技改|改造|环保|节能|治理|减排|降碳|超低|提标")
_NOTED = re.compile("(?<=.)（[^（）]*）$")  # 研发中心（一期）
_SORTS = ("领域", "产业", "行业", "方面", "类")
_ENDED = re.compile("等|[\\d一二两三四五六七八九十]+[个项大](?:[一-鿿]{0,4}项目)?$")
_CLAUSE = re.compile("[，。；：！？\n（）]")
_JOINT = re.compile("、|以及|[和及与]")
_WORK = re.compile("(?!年内|等|[的在与和对将由是为内里已])[一-鿿A-Za-z0-9.“”+/-]{2,28}")
_TOLD = re.compile(
    "[的元等]|(?:投资|建设|实施|引进|新建|考察|落户|签[约订署]|分别|举行|合作|入驻)(?!项目)|项目.|企业|公司"
    r"|[两三四五六七八九十\d][个大]|经理|主任|书记|[局厅县市区]长|董事|负责人"
)
_COUNTED = re.compile(
    r"(?:年[产处加]|日[产处])?\d[\d.]*万?(?:吨|台|套|辆|平方米|米|件|只|千瓦|兆瓦|GWh|MW)"
)
_PHASE = re.compile("[一二三四五]期(?:扩建|技改|工程|项目|改扩建)?$")
_MACHINES = re.compile(r"\d[\d、至~-]*(?:号|#)[机锅高转焦]?[组炉]?")
_CALLED = re.compile("(?:[一二三四五]期)?(?:项目|工程)+$")
_BASES = ("生产基地", "制造基地", "研发基地", "总部基地", "研发中心", "总部", "智能工厂")
_PHASED = re.compile("(?:技改|扩建|技改扩能|扩能)$")
_FULL = ("有限公司", "有限责任公司", "股份公司")
_STAGE = re.compile(
    "的?[一-鿿A-Za-z0-9]{2,14}?[二三四五]期(?=(?:已经?|正[在式]?|也|将|于|均|全面|顺利|[今去明]年|上?个?月|本月"
    "|\\d{1,2}月|点火|开工|投[产用运]|竣工|建成|封顶|试|主体|进入|达产|破土|落成|在建))"
)
_SORT = 6  # 三大技改|项目
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
    for match in _CLOSED.finditer(ground.text):
        for member in _members(ground, match.start(), starts):
            yield from _told(ground, member, starts, closed=True, sort=match[0])
    for match in _LAST.finditer(ground.text):
        for member in _members(ground, match.end(), starts):
            yield from _told(ground, member, starts, closed=False)


def _stages(ground: Ground, firms: Sequence[Mention]) -> Iterator[Mention]:
    """华星玻璃有限公司|日用玻璃二期|去年投产: a stage of what a firm makes."""
    for firm in firms:
        end = firm.span.end
        match = _STAGE.match(ground.text, end) if firm.text.endswith(_FULL) else None
        if match is not None and _is_work(ground, end, match.end()):
            yield ground.mention("Project", end, match.end(), by="grammar", score=_SURE)


def _in_lists(ground: Ground, starts: Mapping[int, int]) -> Iterator[Mention]:
    """重点项目有|华星纸业扩建、东渡食品二期: the members of a row behind the word for it."""
    for match in _HEADED.finditer(ground.text):
        sort = ground.text[max(0, match.start() - _SORT) : match.start("row")]
        for member in _listed(ground, match):
            yield from _told(ground, member, starts, closed=True, headed=True, sort=sort)


def _listed(ground: Ground, head: re.Match[str]) -> Iterator[Span]:
    """The members of the row behind a word for it."""
    start, end = head.span("row")
    if ended := _ENDED.search(ground.text, start, end):
        end = ended.start()
    of_sorts = ended is not None and ground.text.startswith(_SORTS, ended.end())
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
    inside = [at for at in starts if first <= at < end]
    cuts = [m for m in _JOINT.finditer(ground.text, first, end) if _divides(m, starts)]
    if not cuts:
        return
    begin = max((at for at in inside if at < cuts[0].start()), default=None)
    if begin is None:
        begin = ground.left(cuts[0].start())
        if lead := ground.lexicon.edges.leads.match(ground.text, begin, cuts[0].start()):
            begin = lead.end()  # 继|竹浆制板、…等项目
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
    start = starts.get(member.start, member.start)
    if start > member.start:
        if _PHASE.match(ground.text, start, member.end):  # 东渡电子|二期扩建
            firm = ground.text[member.start : start]
            yield ground.mention(
                "Project", member.start, member.end, by="grammar", score=_SURE, entry=firm
            )
        elif _is_work(ground, start, member.end):
            yield _work(ground, start, member.end, sort)
        return
    if not closed or not _is_work(ground, member.start, member.end):
        return
    counted = _COUNTED.search(ground.text, member.start + 2, member.end)
    phased = _PHASED.search(ground.text, member.start + 2, member.end)
    split = counted or phased
    if split is not None and _is_brand(ground, ground.text[member.start : split.start()]):
        yield ground.mention("Company", member.start, split.start(), by="grammar", score=_FAIR)
        yield _work(ground, split.start(), member.end, sort)
    elif ground.text.endswith(_BASES, 0, member.end):
        yield _work(ground, member.start, member.end, sort)
    elif headed and member.end - member.start >= _LONG and not _is_trade(ground, member):
        kind = "Retrofit" if _UPGRADES.search(sort) else "Project"
        yield ground.mention(kind, member.start, member.end, by="grammar", score=_FAIR)


def _is_trade(ground: Ground, member: Span) -> bool:
    """Goods and trades alone are no project: 新能源电池、装备制造."""
    words = ground.text[member.start : member.end]
    return words in ground.lexicon.names or bool(ground.lexicon.contexts.plain.fullmatch(words))


def _is_work(ground: Ground, start: int, end: int) -> bool:
    """Whether the words are works, be it with an amount: 二期扩建, 5万吨扩建."""
    words = ground.text[start:end]
    if _MACHINES.fullmatch(words):
        return False  # 完成改造的有华星电厂|2号机组
    if start in ground.closings and not _COUNTED.match(ground.text, start):
        return False  # 华星科技|完成了脱硝改造
    is_plain = ground.lexicon.edges.general["Project"].fullmatch(words.removesuffix("项目"))
    return bool(_WORK.fullmatch(words)) and not is_plain and not _TOLD.search(words)


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
    work = ground.text[start:end]
    is_upgrading = (
        ground.lexicon.things.upgrades.search(_CALLED.sub("", work)) is not None
        or _UPGRADES.search(sort) is not None
        or _is_known_upgrading(ground, work)
    )
    kind = "Retrofit" if is_upgrading and not work.endswith(_BASES) else "Project"
    return ground.mention(kind, start, end, by="row", score=_SURE)
