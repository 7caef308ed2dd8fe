"""A company that a headline calls by a brand alone: 国家级绿色工厂花落华锻机, 华锻机荣获…."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kg.mentions.ground import Ground
from kg.model import Document, Mention

_BRAND = r"([一-鿿A-Za-z]{2,6}?)"
_GAINED = (
    "(?:再|又|成功|喜|荣)*(?:荣获|获评|入选|喜获|上榜|获批|斩获|获得|被评为|被认定为|被授予|跻身"
    "|蝉联|摘得|捧回|顺利通过|通过|获颁|获)(?=[一-鿿“”《》0-9 ]{4})"
)
_HEADLINES = (
    re.compile(f"(?:^|[\n：！ ]){_BRAND}{_GAINED}"),
    re.compile(rf"花落{_BRAND}(?=[\n！ ]|$)"),
)
_FIRM = re.compile("公司|企业|集团")
_PLACES = "省市县区镇乡村园局厅部委院校组团队人我们"
_SCORE = 0.6
_LEAST = 2


def find(ground: Ground, document: Document, names: Sequence[Mention]) -> list[Mention]:
    """The brands of headlines that the text goes on to speak of as a company."""
    if not _FIRM.search(ground.text):
        return []
    taken = {mention.text for mention in names}
    return [
        mention
        for article in document.articles
        if article.title
        for mention in _brands(ground, article.title, taken)
    ]


def _brands(ground: Ground, title: str, taken: set[str]) -> Iterator[Mention]:
    for headline in _HEADLINES:
        for match in headline.finditer(title):
            name = match[1]
            if not _is_brand(ground, name) or any(name in one or one in name for one in taken):
                continue
            places = [m.start() for m in re.finditer(re.escape(name), ground.text)]
            if sum(map(ground.begins, places)) >= _LEAST:
                yield from (
                    ground.mention("Company", at, at + len(name), by="grammar", score=_SCORE)
                    for at in places
                )


def _is_brand(ground: Ground, name: str) -> bool:
    """Words that are no place, no body, no trade and nothing that everybody says."""
    contexts = ground.lexicon.contexts
    if name[-1] in _PLACES or name in ground.lexicon.names or ground.lexicon.places.end(name):
        return False
    return not (
        contexts.plain.match(name) or ground.lexicon.edges.general["Company"].fullmatch(name)
    )
