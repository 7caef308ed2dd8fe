"""A company that a headline calls by a brand alone: 国家级绿色工厂花落华锻机, 华锻机荣获…."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.mentions.ground import Ground
from kg.model import Document, Mention

_HEADLINES = ("headlines.winner", "headlines.given")
_SCORE = 0.6
_LEAST = 2


def find(ground: Ground, document: Document, names: Sequence[Mention]) -> list[Mention]:
    """The brands of headlines that the text goes on to speak of as a company."""
    if ground.says["headlines.firm"].search(ground.text) is None:
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
        for match in ground.says[headline].finditer(title):
            name = match["brand"]
            if not _is_brand(ground, name) or any(name in one or one in name for one in taken):
                continue
            places = [end - len(name) for end in ground.words.ends(name)]
            if sum(map(ground.begins, places)) >= _LEAST:
                yield from (
                    ground.mention("Company", at, at + len(name), by="grammar", score=_SCORE)
                    for at in places
                )


def _is_brand(ground: Ground, name: str) -> bool:
    """Words that are no place, no body, no trade and nothing that everybody says."""
    contexts = ground.lexicon.contexts
    if ground.ends(name, "headlines.no_brand") or ground.lexicon.places.end(name):
        return False
    if name in ground.lexicon.names:
        return False
    return not (
        contexts.plain.match(name) or ground.lexicon.edges.general["Company"].fullmatch(name)
    )
