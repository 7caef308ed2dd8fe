"""Names with a firm or a park in front: one name that is called after it, or two names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from kg.mentions import by_firm, by_owner, nameless
from kg.mentions.company_words import is_registered
from kg.mentions.ground import Ground
from kg.model import Mention

_VENTURES = frozenset({"Project", "Retrofit"})
# who finds works with their firm in front; who finds rows of ventures has told the two apart
_UNPARTED = ("grammar", "model")
_CALLED = 0.8
_SHORTEST_WORKS = 4  # 华星科技有限公司|储能项目


def apart(
    ground: Ground,
    mentions: Iterable[Mention],
    owners: Iterable[Mention],
    brands: Mapping[str, str],
) -> Iterator[Mention]:
    """The mentions, each with whom it is called after as its entry, or told from them.

    ``owners`` are the parks and firms that were found, also inside of other names, ``brands`` the
    full names of the short ones.
    """
    inner = {owner.span.end: owner for owner in owners}
    named = (named_after(ground, mention, inner) for mention in mentions)
    parts = [part for mention in named for part in parted(ground, mention, brands)]
    return called(ground, by_firm.with_plants(ground, parts))


def named_after(ground: Ground, mention: Mention, inner: Mapping[int, Mention]) -> Mention:
    """A body or a project with the park or company in its name as its entry."""
    if mention.entry is not None or mention.kind not in {"Organization", "Project"}:
        return mention
    start, end = mention.span.start, mention.span.end
    ends = [place for place in range(start + 1, end) if place in inner]
    for place in reversed(ends):
        if inner[place].span.start == start:
            own = by_owner.before_goods(ground, mention.text, place - start)
            return replace(mention, entry=mention.text[:own])
    return mention


def parted(ground: Ground, mention: Mention, brands: Mapping[str, str]) -> Iterable[Mention]:
    """华通橡塑|废气治理项目: a firm and its upgrading are two; a project keeps it as its entry.

    A firm by its registered name and its project are two as well.
    """
    if mention.kind == "Park" and mention.text.endswith("基地"):
        return based(ground, mention)
    if mention.kind not in _VENTURES or mention.by not in _UNPARTED:
        return [mention]
    registered = by_owner.registered(ground, mention.text)
    if registered is not None and len(mention.text) - len(registered) >= _SHORTEST_WORKS:
        return _split(ground, mention, len(registered), mention.kind)
    if mention.entry is not None:
        return [mention]
    firm = by_owner.owner(ground, mention) or by_owner.known(ground, mention, brands)
    if firm is not None and (plant := by_firm.plant(ground, mention.text, len(firm))):
        firm += plant[0]  # 华星|污水处理厂|提标改造: the plant is called after its firm
    works = mention.text[len(firm or "") :]
    if firm is None or (len(works) < _SHORTEST_WORKS and not by_owner.is_brief(works)):
        return [mention]
    is_upgrading = ground.lexicon.things.upgrades.search(mention.text, len(firm))
    if mention.kind == "Project" and (mention.text.endswith("项目") or not is_upgrading):
        return [replace(mention, entry=firm)]
    return _split(ground, mention, len(firm), "Retrofit")


def called(ground: Ground, mentions: Iterable[Mention]) -> Iterator[Mention]:
    """海岸恒晟|PTA三期项目: a project with its firm's short name in front is called after it."""
    firm: Mention | None = None
    for mention in mentions:
        if firm is not None and _is_park_of(ground, mention, firm):
            start, end = firm.span.start, mention.span.end
            mention, firm = ground.mention("Park", start, end, by="grammar", score=_CALLED), None
        if firm is not None and _is_called_after(ground, mention, firm):
            start, end = firm.span.start, mention.span.end
            whole = ground.mention("Project", start, end, by=mention.by, score=mention.score)
            mention, firm = replace(whole, entry=firm.text), None
        if firm is not None:
            yield firm
        firm = mention if mention.kind == "Company" and mention.by != "anaphor" else None
        if firm is None and not nameless.is_plain_work(ground, mention):
            yield mention
    if firm is not None:
        yield firm


def _is_park_of(ground: Ground, mention: Mention, firm: Mention) -> bool:
    """华星化学|新材料产业园: a park with a firm's short name in front, named so alone nowhere."""
    if mention.kind != "Park" or mention.by == "anaphor" or is_registered(ground, firm.text):
        return False
    between = ground.text[firm.span.end : mention.span.start]  # 华星化学|新|东渡产业园
    is_next = between in ("", "新") and firm.span.end <= mention.span.start
    whole = firm.text + between + mention.text
    is_own = ground.words.count(mention.text) == ground.words.count(whole)
    return is_next and is_own and ground.ends(mention.text, "parks.of_firm")


def _is_called_after(ground: Ground, mention: Mention, firm: Mention) -> bool:
    if mention.span.start == firm.span.end and nameless.is_plain_work(ground, mention):
        return True  # 华星有限公司|新建项目
    is_next = mention.span.start == firm.span.end and not is_registered(ground, firm.text)
    is_plain = mention.kind == "Project" and mention.entry is None
    return (
        is_next and is_plain and ground.says["things.undertaking"].match(mention.text) is not None
    )


def based(ground: Ground, mention: Mention) -> Iterable[Mention]:
    """华星科技有限公司|储能产业基地: a base with a registered name in front is no park."""
    firm = by_owner.registered(ground, mention.text)
    if firm is None:
        return [mention]
    return _split(ground, mention, len(firm), "Facility")


def _split(ground: Ground, mention: Mention, length: int, kind: str) -> list[Mention]:
    """A firm and what it has, out of one mention; 华星有限公司新建项目 stays one."""
    start, end = mention.span.start, mention.span.end
    split = start + length
    if nameless.is_plain(ground, ground.text[split:end]):
        return [replace(mention, entry=ground.text[start:split])]
    return [
        ground.mention("Company", start, split, by="grammar", score=_CALLED),
        ground.mention(kind, split, end, by=mention.by, score=mention.score),
    ]
