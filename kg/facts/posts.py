"""Which body a post is at: its own words say it, or the post or the name before it does."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from kg.facts.by_name import body_itself, kind_of_body, part
from kg.facts.context import Context
from kg.facts.encode import Encoded
from kg.knowledge.discourse import Discourse
from kg.knowledge.signs import PEOPLE
from kg.model import Fact, Mention, Span

_JOINS = frozenset("、，兼")
_FIRM = ("公司", "企业", "集团")
# 公司总经理, 公司环保部部长: of the company that is spoken of
_UNSAID = re.compile("^(?:公司|企业|集团)(?!公司)")
# 副区长, 县领导: of a body that such a post says itself
_ELSEWHERE = re.compile("[省市区县镇乡州旗]长$|领导$|[常委]委员?$|代表$")
# 江州市委副书记、市长: of the 江州市 itself
_HEADS = re.compile("(?:常务|代理?|第一)?副?([省市区县镇乡州旗])长")
_SECTION = 5  # 综合管理部; a longer one has its firm in front: 华星科技生产部
_SURE = 0.6
_NEXT = re.compile(f"[{PEOPLE}]([、，和])")
_OF_COMMITTEE = re.compile("书记|[常委]委$|委员|秘书长|部长|主委|巡视员|调研员")
_DEPUTY = re.compile("副|秘书长|党")
_HOLDERS = frozenset({"Official", "Person"})
_BODIES = frozenset({"Company", "Organization", "Park", "Place"})


def bodies_in(
    sentence: Encoded, context: Context, known: Mapping[str, str], discourse: Discourse
) -> dict[Span, Mention]:
    """The body of each post in a sentence, by the post's place."""
    found: dict[Span, Mention] = {}
    last: Mention | None = None
    for before, chain in _chains(sentence):
        owner = context.meant(before) if before else None
        if owner is None and last is not None and _goes_on(sentence, last, chain[0], discourse):
            owner = found.get(last.span)
            owner = None if owner and not _fits(chain[0], owner) else owner
        if owner is None and _is_of_firm(sentence, chain[0], discourse):
            maker = context.fill("maker", chain[0].span.start)
            owner = maker if maker and (maker.score >= _SURE or chain[0].entry) else None
        found |= bodies_of(chain, owner, known, discourse)
        last = chain[-1]
    return found


def _goes_on(sentence: Encoded, last: Mention, post: Mention, discourse: Discourse) -> bool:
    """集团董事长|王明、副总裁|李强: a bare post in a row is at the body of the post before it.

    So are, behind a comma, a deputy (县政协主席王明，副主席李强) and a post of the party group.
    """
    first, second = sentence.index_of(last), sentence.index_of(post)
    if first is None or second is None or _ELSEWHERE.search(post.text):
        return False
    if post.entry and post.entry not in discourse.party:
        return False
    joint = _NEXT.fullmatch(sentence.text, first + 1, second)
    return joint is not None and (joint[1] == "、" or _DEPUTY.match(post.text) is not None)


def _fits(post: Mention, body: Mention) -> bool:
    """Whether a body can have such a post: a party committee has no 局长 and no 总经理."""
    return not body.text.endswith("委") or _OF_COMMITTEE.search(post.text) is not None


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
        body = post.entry or ""
        if (last is not None and last.kind == "Company") or body in _FIRM[:2]:
            body = _UNSAID.sub("", body)
        if body and not (last and _is_within(body, last, discourse)):
            whole = body_itself(body, known, discourse)
            last = part(post, whole, kind_of_body(whole, known, discourse))
        at = last if body or last is None else _governed(post, last)
        if at is not None:
            found[post.span] = at
    return found


def _governed(post: Mention, last: Mention) -> Mention | None:
    """The place that a head of government is of, behind a post of its party committee.

    江州市委副书记、市长 is of 江州市, and not of its committee; 市委副书记、市长 tells no place.
    """
    head = _HEADS.fullmatch(post.text)
    if head is None or not last.text.endswith("委"):
        return last
    place = re.fullmatch(f"(.+?{head[1]}){head[1]}?(?:党委|委)", last.text)
    return part(last, place[1], "Place") if place else None


def once_each(facts: Sequence[Fact]) -> Iterator[Fact]:
    """The facts less a bare title behind a name, its post told in full: 市委书记王明…王明书记."""
    held: dict[str, set[str]] = {}
    for fact in facts:
        if fact.relation == "holdsPost" and isinstance(fact.object, Mention):
            held.setdefault(fact.subject.text, set()).add(fact.object.text)
    for fact in facts:
        post = fact.object
        named = held.get(fact.subject.text, ()) if fact.relation == "holdsPost" else ()
        is_bare = isinstance(post, Mention) and not post.entry and fact.qualifier("of") is None
        if not (is_bare and any(_says_all(other, str(post.text)) for other in named)):
            yield fact


def _says_all(post: str, title: str) -> bool:
    """Whether a post's name holds more than its title: 华星科技|董事长."""
    return len(post) > len(title) and post.endswith(title)


def _is_of_firm(sentence: Encoded, post: Mention, discourse: Discourse) -> bool:
    """公司总经理, 公司生产部经理, 总经理, 生产部经理: at the company that the text speaks of."""
    start, body = post.span.start - sentence.sentence.span.start, post.entry or ""
    if sentence.sentence.text.endswith(_FIRM, 0, start) or _UNSAID.match(body):
        return True
    is_bare = not body or (len(body) <= _SECTION and discourse.section.fullmatch(body) is not None)
    return is_bare and discourse.managing.search(post.text) is not None


def _is_within(body: str, last: Mention, discourse: Discourse) -> bool:
    """Whether it is a part of the body before it: its party group, or a firm's department."""
    in_firm = last.kind == "Company" and discourse.section.fullmatch(body) is not None
    in_committee = body in discourse.wings and last.text.endswith("委")
    return body in discourse.party or in_firm or in_committee


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
