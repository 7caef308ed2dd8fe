"""Names in quotation marks: “一企一策”, 《招商引资考核办法》."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.mentions.ground import Ground
from kg.model import Mention

_QUOTED = re.compile(
    "“([^“”\n]{2,60})”(?:的?(?:工作|管理|监管|服务|推进|招商)*"
    "(机制|制度|模式|工作法|管理法|办法|推进措施|措施|举措|制(?![造定品药作剂约订冷])))?"
)
_SAYING = re.compile(
    "一[一-鿿]{1,2}一[一-鿿]{1,2}(?:一[一-鿿]{1,2})?(?:[、，]一[一-鿿]{1,2}一[一-鿿]{1,3})*"
)
# 周调度、月督查、季通报: how often what is done, again and again
_PACED = re.compile(
    "(?:(?<![一-鿿])|(?<=实行|推行|坚持|落实|建立|执行|问题|项目|采取|企业|园区|按照|开展))"
    r"[日周旬月季年半](?:(?!制)[一-鿿]){2,3}(?:、[日周旬月季年半](?:(?!制)[一-鿿]){2,3}){1,4}"
    r"(?:制度|机制)?(?![一-鿿]*[\d])"
)
_RUN = re.compile("(?:机制|制度|工作法|模式|[任核审商长诺分单号办员票管家金班包]制)$")
# 大起底、大整改、大提升: members alike; 管委会+公司: parts joined
_ALIKE = re.compile(
    "([一-鿿])[一-鿿]{1,3}(?:、\\1[一-鿿]{1,3}){1,4}|[一-鿿]{1,3}([一-鿿])(?:、[一-鿿]{1,3}\\2){1,4}"
)
_JOINED = re.compile(r"[一-鿿A-Za-z0-9、]{1,10}(?:\+[一-鿿A-Za-z0-9、]{1,10}){1,4}")
_PROCESS = re.compile(
    "的?[一-鿿]{0,6}?(?:产业|团队|队伍|集群|格局|工艺|技术|项目|工程|产品|材料|路线|设备|装置)"
)
_RUNS = re.compile(
    "(?:推行|推进|开展|实施|落实|实行|坚持|采取|采用|探索|践行|深化|打造|建立|构建|形成|搞的是|执行|采取了)了?[一-鿿]{0,6}?$"
)
_MARKED = re.compile("“([^“”]+)”")
_COUNTED = "一二两三四五六七八九十0123456789"
_TITLED = re.compile("《([^《》\n]{3,40}?(?:办法|制度|细则|机制|规程|规则))(?:（[^（）]*）)?》")


def find(ground: Ground) -> list[Mention]:
    """Mechanisms named in quotation marks or as a document's title; the marks are left out."""
    return list(_found(ground))


def _found(ground: Ground) -> Iterator[Mention]:
    """Mechanisms by their marks, their beat or the verb in front of them."""
    for match in _QUOTED.finditer(ground.text):
        if match[2] or _speaks(match[1]) or _is_run(ground, match):
            yield ground.mention("Mechanism", *match.span(1), by="shape", score=0.8)
    for match in _PACED.finditer(ground.text):
        yield ground.mention("Mechanism", *match.span(), by="shape", score=0.75)
    yield from _coined(ground)
    for match in _TITLED.finditer(ground.text):
        yield ground.mention("Mechanism", *match.span(1), by="shape", score=0.6)


def _coined(ground: Ground) -> Iterator[Mention]:
    """“热点网格”监管体系; 首创“验登合一”; 试行环境健康码: told by the words around."""
    methods, text = ground.lexicon.methods, ground.text
    spans = [match.span(1) for match in methods.marked.finditer(text)]
    for match in methods.listed.finditer(text):
        spans += [words.span(1) for words in _MARKED.finditer(text, *match.span(1))]
    for verb in methods.coined.finditer(text):
        spans += _behind(ground, verb)
    for start, end in spans:
        yield ground.mention("Mechanism", start, end, by="shape", score=0.8)


def _behind(ground: Ground, verb: re.Match[str]) -> Iterator[tuple[int, int]]:
    """What stands behind 推行, 首创: words with marks, the whole of a clause, or plain words."""
    methods, text, place = ground.lexicon.methods, ground.text, verb.end()
    match = methods.quoted.match(text, place)
    while match and not methods.unlike.search(match[1]):
        yield match.span(1)
        match = methods.next.match(text, match.end())  # “拿地即开工”、“一项目一专员”
    if (match := methods.told.match(text, place)) and "、" in match[1]:
        yield match.span(1)
    match = methods.plain.match(text, place) if verb[0] in methods.bound else None
    if match and _names(ground, *match.span(1)):
        yield match.span(1)


def _names(ground: Ground, start: int, end: int) -> bool:
    """Whether words without marks are one name: no stop in them, and not general ones alone."""
    edges, words = ground.lexicon.edges, ground.text[start:end]
    if ground.left(end) > start or edges.leads.match(words):
        return False
    unlike = ground.lexicon.methods.unlike.search(words)
    return not unlike and not edges.general["Mechanism"].fullmatch(words)


def _is_run(ground: Ground, match: re.Match[str]) -> bool:
    """推进“大起底、大整改”, 探索“政府+市场”: a way to do things, if somebody runs it."""
    if not (_ALIKE.fullmatch(match[1]) or _JOINED.fullmatch(match[1])):
        return False
    if _PROCESS.match(ground.text, match.end()):
        return False
    return _RUNS.search(ground.text, max(0, match.start() - 12), match.start()) is not None


def _speaks(words: str) -> bool:
    """Whether the words alone tell a mechanism: 一园一策, but not 四大模式."""
    if _SAYING.fullmatch(words):
        return True
    return words[0] not in _COUNTED and _RUN.search(words) is not None
