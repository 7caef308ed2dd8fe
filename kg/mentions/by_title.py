"""People and their posts: 区委书记王强, 王强指出, 区领导张三、李四参加."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from kg.knowledge.finder import occurrences
from kg.mentions.addressed import by_post
from kg.mentions.ground import Ground
from kg.mentions.lives import lives
from kg.mentions.people import as_read, comes, follows, is_name, is_sure, read_people, titles_in
from kg.mentions.posts import body_before, chain_before, holder, is_public, last_of, left_of
from kg.model import Mention

_OFTEN = 4
_WHOLE = 3  # characters of surname and given name
_BYLINE, _SIGNATURES = 6, 18
_ACTS = 2  # 主持, 表示: words fit for a person alone
_AND_OTHERS = "等"
_ASIDE = re.compile("（[^（），。；]{1,8}）(?=[一-鿿])")
_CLAUSE = re.compile("[，。；！？：,;!?:\n“”（()）]")


def find(
    ground: Ground, seen: Sequence[str] = (), read: Mapping[int, int] | None = None
) -> list[Mention]:
    """Posts beside people, and all people, wherever they stand in the document.

    ``seen`` are people that the recogniser saw: Persons, where no post says more. ``read`` is
    where a name of a person begins, by where it ends, as the recogniser read it beside a post.
    """
    known = {name: "Person" for name in seen if name not in ground.lexicon.names}
    people: dict[str, str] = dict(known)
    titles = titles_in(ground)
    read = {end: at for end, at in (read or {}).items() if not comes(ground, at)}
    posts = []
    for post, first in list(_behind(ground, titles, read)):
        titles.pop(post.span.end)
        name = ground.text[first : post.span.start]
        _note(people, name, _kind(ground, post.span.start, post.span.end))
        posts += [post] if holder(ground, post) != "nopost" else []
    posts += [*_beside_titles(ground, titles, people, read), *lives(ground, titles, people)]
    _in_lists(ground, people)
    _speaking(ground, people)
    for name in [name for name in people if name not in known and name[:-1] in known]:
        if not ground.words.count(name) == ground.words.count(name[:-1]) > 1:
            _note(people, name[:-1], people.pop(name))  # 费娜反|映: the recogniser saw 费娜
    for name in [name for name in known if people.get(name[:-1]) == "Official"]:
        is_verb = name[-1] not in ground.lexicon.persons.given
        if is_verb or ground.words.count(name) < ground.words.count(name[:-1]):
            people.pop(name, None)  # 王明率|队: the recogniser saw 王明率
    for name in by_post(ground, people):
        people.pop(name)  # 王书记, where 王明 is named
    people = {name: kind for name, kind in people.items() if _is_person(ground, name, kind)}
    return [*posts, *_everywhere(ground, people)]


def _is_person(ground: Ground, name: str, kind: str) -> bool:
    """Not 柳集 where the document says 柳集镇, nor 沙果 that is mostly part of other words."""
    ends, town = tuple(ground.words.ends(name)), ground.says["people.town"]
    if any(town.match(ground.text, end) for end in ends):
        return False
    if kind == "Official" or len(ends) < _OFTEN:
        return True
    return 2 * sum(follows(ground, end) > 0 for end in ends) >= len(ends)


def _beside_titles(
    ground: Ground, titles: Mapping[int, int], people: dict[str, str], read: Mapping[int, int]
) -> Iterator[Mention]:
    """Posts, and into ``people`` the name of each holder and its kind."""
    text = ground.text
    begun = {start: end for end, start in read.items()}
    for end, start in titles.items():
        named = _held_by(ground, start, end, begun)
        if not named and (row := _row_before(ground, titles, start)):
            for name in row:
                _note(people, text[slice(*name)], _kind(ground, start, end))
            yield _bare(ground, left_of(ground, titles, start), end)
            continue
        if not named and (first := _before(ground, start, end)) is not None:
            _note(people, text[first:start], _kind(ground, start, end))
            if holder(ground, post := _bare(ground, start, end)) != "nopost":
                yield post
            continue
        last = end
        if not named:
            named, last = _given(ground, titles, read, (start, end))
        chain = chain_before(ground, titles, last) if named else []
        kind = "Official" if is_public(ground, chain) else "Person"
        yield from (post for post in chain if holder(ground, post) != "nopost")
        for first, last in named:
            _note(people, text[first:last], kind)


def _behind(
    ground: Ground, titles: Mapping[int, int], read: Mapping[int, int]
) -> Iterator[tuple[Mention, int]]:
    """市环保局|王强|局长、李明|副局长: posts behind their holders, and where each name begins.

    The recogniser read the name and none behind the title, or a post before it is one's as well.
    """
    text, behind, body = ground.text, 0, ""
    begun = set(read.values())
    for end, start in titles.items():
        is_next = bool(behind) and behind + 1 == ground.left(start, 4) and text[behind] == "、"
        first = behind + 1 if is_next and is_name(ground, behind + 1, start) else read.get(start)
        if first is None or end in begun or ground.says["people.half"].match(text, end):
            continue
        body = body if is_next else body_before(ground, titles, first)
        behind = end
        yield _bare(ground, start, end, body), first


def _held_by(
    ground: Ground, start: int, end: int, begun: Mapping[int, int]
) -> list[tuple[int, int]]:
    """局长|王强: the names behind a title, one of a rare surname if the recogniser read it.

    What is said of the post may stand between: 副主任（主持工作）王强.
    """
    aside = _ASIDE.match(ground.text, end)
    behind = end + (ground.text.startswith("：", end) or _is_held_by(ground, start, end))
    behind = aside.end() if aside is not None else behind
    is_half = ground.says["people.half"].match(ground.text, end) is not None
    named = [] if is_half else read_people(ground, behind)
    if behind in begun and not (named and is_sure(ground, behind, named[0][1], begun[behind])):
        named = [(behind, begun[behind])]
    named = as_read(ground, named, begun)
    while named and (first := _next(ground.text, named[-1][1])) in begun:
        named.append((first, begun[first]))
    return named


def _next(text: str, end: int) -> int:
    """王强、|李明|不打招呼: where the next of a row would begin, as the recogniser read it."""
    return end + 1 if text.startswith("、", end) else -1


def _is_held_by(ground: Ground, start: int, end: int) -> bool:
    """身为园区管委会主任|的|王强: who holds a post is named behind it."""
    if not ground.text.startswith("的", end):
        return False
    return ground.says["people.holding"].search(ground.text, max(0, start - 20), start) is not None


def _note(people: dict[str, str], name: str, kind: str) -> None:
    if people.get(name) != "Official":
        people[name] = kind


def _bare(ground: Ground, start: int, end: int, body: str = "") -> Mention:
    """The post behind its holder, 王强|书记, and the body that stands in front of them."""
    return ground.mention("Post", start, end, by="title", score=0.95, entry=body)


def _row_before(ground: Ground, titles: Mapping[int, int], start: int) -> list[tuple[int, int]]:
    """张林、李强等|江州县领导: a row of names that a post ends."""
    left = left_of(ground, titles, start)
    end = left - len(_AND_OTHERS)
    if not ground.text.endswith(_AND_OTHERS, 0, left):
        return []
    named = read_people(ground, _clause(ground.text, end))
    return named if named and named[-1][1] == end else []


def _before(ground: Ground, start: int, end: int) -> int | None:
    """王强书记: a name between an edge and the title, or behind an office: 区委|李强副书记.

    Behind other bodies (开发区|李国强主任主持) it is of three characters, and somebody acts.
    """
    text, says, first = ground.text, ground.says, ground.left(start, 4)
    known = ground.words.count(text[first:start]) > 1 or _leads(ground, first, end)
    if is_name(ground, first, start) and known:
        return first
    whole = start - _WHOLE
    acts = follows(ground, end) >= _ACTS or _is_of_district(ground, whole, start, end)
    is_given = ground.lexicon.persons.given.issuperset(text[whole + 1 : start])
    if (
        acts
        and is_given
        and says["people.body"].match(text, whole)
        and is_name(ground, whole, start)
    ):
        return whole
    if says["people.office"].match(text, start):
        return None  # 办公厅|主任
    behind = (at for at in (whole, start - 2) if says["people.office"].match(text, at))
    return next((at for at in behind if is_name(ground, at, start)), None)


def _leads(ground: Ground, first: int, end: int) -> bool:
    """，|王国强市长|带领, at the head of a clause: who leads others there is somebody."""
    begins = first == 0 or _CLAUSE.match(ground.text, first - 1)
    return bool(begins and ground.says["people.leads"].match(ground.text, end))


def _is_of_district(ground: Ground, first: int, start: int, end: int) -> bool:
    """江口|区|王国强|副区长、: the title says which kind of district its holder stands behind."""
    is_head = ground.says["people.district_head"].fullmatch(ground.text, start, end) is not None
    return is_head and first > 0 and ground.text[end - 2] == ground.text[first - 1]


def _appointed(
    ground: Ground, titles: Mapping[int, int], read: Mapping[int, int], start: int
) -> list[tuple[int, int]]:
    """王强任管委会主任, 以王强为组长: the name in front of the verb, as it is read there."""
    left = ground.left(start, 30)
    verb = ground.says["people.appointed"].search(ground.text, max(0, left - 12), left)
    if verb is None or verb.end() != left:
        return _named_to(ground, left)
    end = verb.start()
    firsts = [ground.left(end, 4), *(at for at in range(end - 4, end - 1) if at in titles)]
    sure = [read[end]] if end in read else []  # 孟克|任市能源局局长
    firsts += sure
    named = next(([(at, end)] for at in firsts if at in sure or is_name(ground, at, end)), [])
    return named or _named_to(ground, left)


def _named_to(ground: Ground, left: int) -> list[tuple[int, int]]:
    """任命王强为管委会主任: the name between the verb and 为."""
    named = ground.says["people.named"].search(ground.text, max(0, left - 12), left)
    if named is None or named.end() != left or not is_name(ground, *named.span(1)):
        return []
    return [named.span(1)]


def _given(
    ground: Ground, titles: Mapping[int, int], read: Mapping[int, int], title: tuple[int, int]
) -> tuple[list[tuple[int, int]], int]:
    """王强任|管委会主任, 管委会主任|由王强兼任: who it is, and where the last post ends."""
    if named := _appointed(ground, titles, read, title[0]):
        return named, last_of(ground, titles, title[1])
    return _by_whom(ground, title[1]), title[1]


def _by_whom(ground: Ground, end: int) -> list[tuple[int, int]]:
    """管委会主任|由市委常委王强兼任: the name between 由 and the verb, behind its own posts."""
    held = ground.says["people.by_whom"].match(ground.text, end)
    if held is None:
        return []
    last = held.end(1)
    firsts = (at for at in range(max(held.start(1), last - 3), last - 1))
    return next(([(at, last)] for at in firsts if is_name(ground, at, last)), [])


def _kind(ground: Ground, start: int, end: int) -> str:
    holder = ground.lexicon.persons.holders[ground.text[start:end]]
    return "Official" if holder in {"Official", "either"} else "Person"


def _in_lists(ground: Ground, people: dict[str, str]) -> None:
    """县领导张三、李四参加; 张三、李四陪同."""
    text, persons, leader = ground.text, ground.lexicon.persons, ground.says["people.leader"]
    for start, end in persons.heads.find(text):
        kind = "Official" if leader.search(text, start, end) else "Person"
        for first, last in read_people(ground, end):
            _note(people, text[first:last], kind)
    for start, _ in persons.tails.find(text):
        named = read_people(ground, _clause(text, start))
        if not named or named[-1][1] != start:
            continue
        known = ground.words.count(text[slice(*named[0])]) > 1
        for first, last in named if len(named) > 1 or known else ():
            _note(people, text[first:last], "Person")


def _clause(text: str, place: int) -> int:
    """Where the clause that holds a place begins."""
    breaks = [found.end() for found in _CLAUSE.finditer(text, max(0, place - 40), place)]
    return breaks[-1] if breaks else 0


def _speaking(ground: Ground, people: dict[str, str]) -> None:
    """王强指出: a name that nobody introduced, between an edge and a verb of speech or visit."""
    text, persons = ground.text, ground.lexicon.persons
    for start, _ in persons.speech.find(text):
        first = ground.left(start, 4)
        name = text[first:start]
        if not is_name(ground, first, start) or name[1:] in persons.holders:
            continue
        if ground.lexicon.places.fullmatch(name):
            continue  # 来到|黄冈|调研
        leads = bool(persons.leading.match(text, start))
        if leads or ground.words.count(name) > 1:
            _note(people, name, "Official" if leads else "Person")


def _everywhere(ground: Ground, people: Mapping[str, str]) -> Iterator[Mention]:
    if not people:
        return
    persons = ground.lexicon.persons
    for start, end in occurrences(people, ground.text):
        behind = ground.text[end : end + _BYLINE].lstrip()
        before = max(0, start - _SIGNATURES)
        if persons.signed.search(ground.text, before, start) or persons.bylines.match(behind):
            continue
        yield ground.mention(people[ground.text[start:end]], start, end, by="title", score=0.95)
