"""Names in quotation marks: “一企一策”, 《招商引资考核办法》."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.knowledge.wording import Wording
from kg.mentions.ground import Ground
from kg.model import Mention

_MARKED = re.compile("“([^“”]+)”")
_COUNTED = "一二两三四五六七八九十0123456789"


def find(ground: Ground) -> list[Mention]:
    """Mechanisms named in quotation marks or as a document's title; the marks are left out."""
    return list(_found(ground))


def _found(ground: Ground) -> Iterator[Mention]:
    """Mechanisms by their marks, their beat or the verb in front of them."""
    says = ground.says
    for match in says["mechanisms.quoted"].finditer(ground.text):
        if match[2] or _speaks(says, match[1]) or _is_run(ground, match):
            yield ground.mention("Mechanism", *match.span(1), by="shape", score=0.8)
    for match in says["mechanisms.paced"].finditer(ground.text):
        yield ground.mention("Mechanism", *match.span(), by="shape", score=0.75)
    yield from _coined(ground)
    for match in says["mechanisms.titled"].finditer(ground.text):
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
    says = ground.says
    if not (
        says["mechanisms.alike"].fullmatch(match[1])
        or says["mechanisms.joined"].fullmatch(match[1])
    ):
        return False
    if says["mechanisms.process"].match(ground.text, match.end()):
        return False
    return (
        says["mechanisms.runs"].search(ground.text, max(0, match.start() - 12), match.start())
        is not None
    )


def _speaks(says: Wording, words: str) -> bool:
    """Whether the words alone tell a mechanism: 一园一策, but not 四大模式."""
    if says["mechanisms.saying"].fullmatch(words):
        return True
    is_counted = words[0] in _COUNTED
    return (
        not is_counted and says["mechanisms.run"].search(words, max(0, len(words) - 3)) is not None
    )
