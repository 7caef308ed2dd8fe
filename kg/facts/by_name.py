"""Facts that names give by their own grammar.

经开区党工委 administers 经开区; 江西省萍乡市湘东区工业园 lies in 湘东区; 海博瑞运营总监 is a post at 海博瑞.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from kg.knowledge.discourse import Discourse
from kg.model import Mention, Span

_CHAIN = 2
# What a thing's owner has to do with it, by the kind of the thing and of the owner in its name.
_OWNED = {
    ("Company", "Project"): "undertakes",
    ("Company", "Facility"): "operates",
    ("Park", "Facility"): "operates",
    ("Company", "Retrofit"): "retrofits",
}


def part(whole: Mention, text: str, kind: str) -> Mention:
    """The name that a longer name begins with, as a mention of its own."""
    at = whole.text.find(text)
    start = whole.span.start + max(at, 0)
    span = Span(start, start + len(text)) if at >= 0 else whole.span
    return Mention(kind, text, span, whole.score, "part", whole.document)


def kind_of_body(text: str, known: Mapping[str, str], discourse: Discourse) -> str:
    """What a body is: what the document names it elsewhere, else what its ending tells."""
    if text in known:
        return known[text]
    for ending, kind in discourse.bodies:
        if text.endswith(ending):
            return kind
    return "Organization"


def bodies_of_posts(
    posts: Sequence[Mention], known: Mapping[str, str], discourse: Discourse
) -> dict[Span, Mention]:
    """The body of each post of one person's chain; a party body's posts go with the body before.

    新能源汽车产业园区管理办公室主任、党组书记: both posts are of the 管理办公室.
    """
    found: dict[Span, Mention] = {}
    last: Mention | None = None
    for post in posts:
        body = post.entry or ""
        if body and body not in discourse.party:
            last = part(post, body, kind_of_body(body, known, discourse))
        elif body in discourse.party and last is None:
            last = part(post, body, "Organization")
        if last is not None:
            found[post.span] = last
    return found


def administered(bodies: Iterable[Mention], discourse: Discourse, parks: Mapping[str, Mention]) -> list[tuple[Mention, Mention]]:
    """Pairs of an office and the park in its name, where the document names such a park or the name tells it."""
    pairs = []
    for body in bodies:
        office = next((end for end in discourse.offices if body.text.endswith(end)), None)
        stem = body.text.removesuffix(office) if office else ""
        if not stem:
            continue
        if stem in parks:
            pairs.append((body, parks[stem]))
        elif kind_of_body(stem, {}, discourse) == "Park" and len(stem) > _CHAIN + 1:
            pairs.append((body, part(body, stem, "Park")))
    return pairs


def place_of(name: Mention, discourse: Discourse) -> Mention | None:
    """The nearest place of a full chain in front of a name: 江苏省苏州市张家港经开区 lies in 苏州市."""
    chain = []
    at = 0
    while (found := discourse.places.match(name.text, at)) and found.end() < len(name.text):
        chain.append(found[0])
        at = found.end()
    return part(name, chain[-1], "Place") if len(chain) >= _CHAIN else None


def owned(thing: Mention, known: Mapping[str, str]) -> tuple[str, Mention] | None:
    """The relation and the owner that a thing's name begins with: 摩比斯RTO废气处理设备."""
    for end in range(len(thing.text) - _CHAIN, _CHAIN - 1, -1):
        name = thing.text[:end]
        relation = _OWNED.get((known.get(name, ""), thing.kind))
        if relation:
            return relation, part(thing, name, known[name])
    return None
