"""Upgrading told by a verb: 对脱硫系统进行升级改造, 改进工艺, 电除尘换成袋式除尘器."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import chain

from kg.mentions.ground import Ground
from kg.model import Mention

_LONGEST, _TREATED = 20, 44  # characters of what is upgraded, and behind 对
_VERB = 2  # 小锅炉全部|拆除
_COUNT = re.compile(r"[\d一二两三四五六七八九十]+[台座条套个组]")
_OWNERS = frozenset({"Park", "Company"})
_NEAR = 3  # characters in front of works that tell whose they are
_SURE = 0.9


def find(ground: Ground, names: Sequence[Mention] = ()) -> list[Mention]:
    """Retrofits that are phrases, each with the name that its words amount to as its entry.

    ``names`` are those found before: what is upgraded begins behind its owner's.
    """
    owners = sorted(m.span.end for m in names if m.kind in _OWNERS)
    return list(_found(ground, owners))


def _found(ground: Ground, owners: Sequence[int]) -> Iterator[Mention]:
    """Upgrading by what is done to what: 煤气炉|改造, 余热|回收, 燃煤锅炉|淘汰."""
    works, text = ground.lexicon.works, ground.text
    phrases = chain(works.treated.finditer(text), works.recovered.finditer(text))
    for match in phrases:
        first, last = match.span("what")
        start = _own(ground, _behind(ground, owners, first, last), last, _TREATED)
        what = _COUNT.sub("", text[start : match.end("what")])
        yield _work(ground, start, match.end(), what + match["how"])
    yield from _things(ground)
    yield from _listed(ground)
    for match in works.replaced.finditer(text):
        start, _ = _thing(ground, match)
        yield _work(ground, start, match.end(), text[start : match.end()])
    for match in works.gone.finditer(text):
        start, end = _thing(ground, match)
        yield _work(ground, start, match.end(), text[start:end] + match[0][-_VERB:])
    for match in works.retired.finditer(text):
        yield _work(ground, *match.span(), match["what"] + "淘汰")
    yield from _verbs(ground)


def _things(ground: Ground) -> Iterator[Mention]:
    """锅炉的改造, 料棚6月底改造完毕, 料场全密闭: the name of a thing with what is done to it."""
    works, text = ground.lexicon.works, ground.text
    for match in ground.says["works.rowed"].finditer(text):
        start = ground.left(match.start())
        if match.start() - start >= _VERB:
            yield _work(ground, start, match.end(), text[start : match.end()])
    for match in works.owned.finditer(text):
        start, end = _thing(ground, match)
        if end - start > _VERB:
            how = match["how"] or match["sort"]
            yield _work(ground, start, match.end(), text[start:end] + how)
    for match in works.finished.finditer(text):
        start, end = _thing(ground, match)
        yield _work(ground, start, end, text[start:end] + "改造")
    for match in works.closed.finditer(text):
        start, end = _thing(ground, match)
        if start < match.start("what"):
            yield _work(ground, start, match.end(), text[start:end] + "密闭")


def _listed(ground: Ground) -> Iterator[Mention]:
    """华星水泥：窑头除尘器|更新，: a thing and what is done to it, in a line of a list."""
    for match in ground.lexicon.works.listed.finditer(ground.text):
        start, end = _thing(ground, match)
        headed = ground.says["works.head"].search(ground.text, max(0, start - _NEAR), start)
        if end - start > _VERB and headed:
            yield _work(ground, start, match.end(), ground.text[start : match.end()])


def _verbs(ground: Ground) -> Iterator[Mention]:
    """改进工艺, 改用天然气: a verb with its object, where a clause or its verb begins."""
    works, text = ground.lexicon.works, ground.text
    for match in works.plain.finditer(text):
        yield _work(ground, *match.span(), match[0])
    for pattern in (works.improved, works.turned):
        for match in pattern.finditer(text):
            start = match.start()
            owner = ground.says["works.owner"].search(text, max(0, start - _NEAR), start)
            if ground.begins(start) or owner:
                yield _work(ground, *match.span(), _named(match).replace("了", ""))


def _named(match: re.Match[str]) -> str:
    """污水管网改造 of 改造污水管网; 改进工艺 stays as it is."""
    verb = match.groupdict().get("verb") or ""
    return match["what"] + verb if "改造" in verb else match[0]


def _thing(ground: Ground, match: re.Match[str]) -> tuple[int, int]:
    """Where the name that ends with group ``what`` begins and ends."""
    end = match.end("what")
    return _own(ground, ground.left(match.start("what")), end), end


def _behind(ground: Ground, owners: Sequence[int], first: int, last: int) -> int:
    """Where what is upgraded begins behind its owner: 对华星科技|两台锅炉进行改造."""
    at = bisect_left(owners, last) - 1
    if at < 0 or owners[at] <= first:
        return first
    return owners[at] + ground.text.startswith("的", owners[at])


def _own(ground: Ground, start: int, end: int, longest: int = _LONGEST) -> int:
    """Where the name of what is upgraded begins: 原有的|脱硫系统, 3台|烧结机."""
    start = max(start, end - longest)
    old = ground.lexicon.works.old.match(ground.text, start, end)
    return old.end() if old and old.end() < end else start


def _work(ground: Ground, start: int, end: int, name: str) -> Mention:
    return ground.mention("Retrofit", start, end, by="phrase", score=_SURE, entry=name)
