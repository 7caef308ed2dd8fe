"""Which body a post is at: its own words say it, or the post or the name before it does."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kg.facts.by_name import body_itself, kind_of_body, part
from kg.facts.context import Context
from kg.facts.encode import Encoded
from kg.knowledge.discourse import Discourse
from kg.model import Mention, Span

_JOINS = frozenset("、，兼")
_FIRM = ("公司", "企业", "集团")
_UNSAID = ("公司", "企业")  # of 公司总经理: the company that is spoken of
_HOLDERS = frozenset({"Official", "Person"})
_BODIES = frozenset({"Company", "Organization", "Park", "Place"})


def bodies_in(
    sentence: Encoded, context: Context, known: Mapping[str, str], discourse: Discourse
) -> dict[Span, Mention]:
    """The body of each post in a sentence, by the post's place."""
    found: dict[Span, Mention] = {}
    for before, chain in _chains(sentence):
        owner = context.resolve(before) if before and before.by == "anaphor" else before
        if owner is None and _is_of_firm(sentence, chain[0]):
            owner = context.fill("maker", chain[0].span.start)
        found |= bodies_of(chain, owner, known, discourse)
    return found


def bodies_of(
    posts: Sequence[Mention],
    owner: Mention | None,
    known: Mapping[str, str],
    discourse: Discourse,
) -> dict[Span, Mention]:
    """The bodies of a chain of posts; ``owner`` is the body named right before it, if one is.

    A party body's posts go with the office before: 园区管理办公室主任、党组书记 are both posts of
    the 管理办公室. A department's posts are the body's: 公司|安环部经理 is at the company.
    """
    found: dict[Span, Mention] = {}
    last = owner
    for post in posts:
        body = "" if post.entry in _UNSAID else post.entry or ""
        if body and not (last and _is_within(body, last, discourse)):
            whole = body_itself(body, known, discourse)
            last = part(post, whole, kind_of_body(whole, known, discourse))
        if last is not None:
            found[post.span] = last
    return found


def _is_of_firm(sentence: Encoded, post: Mention) -> bool:
    """公司总经理, 公司|生产部经理: at the company that the text speaks of."""
    start = post.span.start - sentence.sentence.span.start
    return post.entry in _UNSAID or sentence.sentence.text.endswith(_FIRM, 0, start)


def _is_within(body: str, last: Mention, discourse: Discourse) -> bool:
    """Whether it is a part of the body before it: its party group, or the department of a firm."""
    in_firm = last.kind == "Company" and discourse.section.fullmatch(body) is not None
    return body in discourse.party or in_firm


def _chains(sentence: Encoded) -> list[tuple[Mention | None, list[Mention]]]:
    """Posts that follow each other with nothing but 、 between, and the body right before them."""
    chains: list[tuple[Mention | None, list[Mention]]] = []
    last = -2
    for index, mention in sorted(sentence.mentions.items()):
        if mention.kind != "Post":
            continue
        between = sentence.text[last + 1 : index]
        if chains and len(between) <= 1 and set(between) <= _JOINS:
            chains[-1][1].append(mention)
        else:
            before = sentence.mentions.get(index - 1)
            if before is not None and before.kind in _HOLDERS:  # 江州经开区|王明|主任
                before = sentence.mentions.get(index - 2)
            chains.append((before if before and before.kind in _BODIES else None, [mention]))
        last = index
    return chains
