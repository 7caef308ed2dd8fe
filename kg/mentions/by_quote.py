"""Names in quotation marks: “一企一策”, 《招商引资考核办法》."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.mentions.ground import Ground
from kg.model import Mention

_QUOTED = re.compile(
    "“([^“”\n]{2,60})”(?:的?(?:工作|管理|监管|服务|推进|招商)*"
    "(机制|制度|模式|工作法|管理法|办法|推进措施|措施|举措))?"
)
_SAYING = re.compile("一[一-鿿]{1,2}一[一-鿿]{1,2}(?:[、，]一[一-鿿]{1,2}一[一-鿿]{1,3})*")
# 周调度、月督查、季通报: how often what is done, again and again
_PACED = re.compile(
    r"(?<![一-鿿])[日周旬月季年半][一-鿿]{2,3}(?:、[日周旬月季年半][一-鿿]{2,3}){1,4}(?![一-鿿]*[\d])"
)
_RUN = re.compile("(?:机制|制度|工作法|模式|[任核审商长诺分单号办员票管]制)$")
_MARKED = re.compile("“([^“”]+)”")
_COUNTED = "一二两三四五六七八九十0123456789"
_TITLED = re.compile("《([^《》\n]{3,40}?(?:办法|制度|细则|机制|规程|规则))(?:（[^（）]*）)?》")


def find(ground: Ground) -> list[Mention]:
    """Mechanisms named in quotation marks or as a document's title; the marks are left out."""
    return list(_found(ground))


def _found(ground: Ground) -> Iterator[Mention]:
    for match in _QUOTED.finditer(ground.text):
        if match[2] or _speaks(match[1]):
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
    if (match := methods.quoted.match(text, place)) and not methods.unlike.search(match[1]):
        yield match.span(1)
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


def _speaks(words: str) -> bool:
    """Whether the words alone tell a mechanism: 一园一策, but not 四大模式."""
    if _SAYING.fullmatch(words):
        return True
    return words[0] not in _COUNTED and _RUN.search(words) is not None
