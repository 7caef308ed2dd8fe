"""Posts and their bodies in front of a person: 市委常委、经开区党工委书记|王强."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from kg.mentions.ground import Ground
from kg.mentions.people import read_people
from kg.model import Mention

_AND_ALSO = "、兼"
_JOINTS = f"{_AND_ALSO},，"
_THIS = ("该", "本")
_LINKS = ("和", "与", "及")
_WORDS = re.compile("[一-鿿A-Za-z0-9（）()·]*")
_WITH = "与"  # 考察团与|会长王强座谈
_ASIDE = re.compile("（[^（）]{2,16}）")
_WHOLE = 3  # characters of surname and given name
_NAMED = 8  # characters of a body in front of a surname
_BEFORE = 5  # characters in front of a comma that say what stands there


def chain_before(ground: Ground, titles: Mapping[int, int], end: int) -> list[Mention]:
    """The posts in front of a person, the first first: 市委常委、经开区党工委书记."""
    text = ground.text
    posts: list[Mention] = []
    while end in titles:
        start = titles[end]
        left = left_of(ground, titles, start)
        body = _body(ground, left, start, end)
        posts.append(ground.mention("Post", left, end, by="title", score=0.95, entry=body))
        left -= text[left - 1 : left] in _THIS  # 市人大代表、该|公司董事长
        if not left or text[left - 1] not in _JOINTS:
            break
        before = text[max(0, left - 1 - _BEFORE) : left - 1]
        if text[left - 1] in ",，" and (
            ground.ends(before, "posts.at_large") or _is_called(ground, titles, left - 1)
        ):
            break
        end = _before_aside(text, left - 1)
    return _carried(ground, posts[::-1])


def _is_called(ground: Ground, titles: Mapping[int, int], end: int) -> bool:
    """集团公司|夏副总裁|，总工程师罗敏: another is called by surname and post there."""
    first = titles.get(end, 0) - 1
    is_surname = first > 0 and ground.text[first] in ground.lexicon.persons.surnames
    return is_surname and ground.ends(ground.text[max(0, first - _NAMED) : first], "posts.office")


def last_of(ground: Ground, titles: Mapping[int, int], end: int) -> int:
    """王强任党工委书记、管委会主任: the end of the last post in a row."""
    apart = ground.says["posts.apart"]
    while ground.text.startswith(("、", "，"), end):
        words = _WORDS.match(ground.text, end + 1)
        behind = words.end() if words else end
        if behind not in titles or apart.search(ground.text, end, titles[behind]):
            break
        end = behind
    return end


def _before_aside(text: str, end: int) -> int:
    """市委副书记（主持工作）、市长: the end of the post in front of an aside."""
    aside = _ASIDE.search(text, max(0, end - 20), end)
    return aside.start() if aside and aside.end() == end else end


def left_of(ground: Ground, titles: Mapping[int, int], start: int) -> int:
    """Where a post begins whose title begins there, its body in front: 江州经开区党工委|书记."""
    text, says = ground.text, ground.says
    clause = max(text.rfind(joint, max(0, start - 25), start) for joint in _AND_ALSO)
    words = _WORDS.fullmatch(text, clause + 1, start) if clause in titles else None
    if (
        words
        and not says["posts.apart"].search(words[0])
        and not _is_held(ground, titles, clause, start)
    ):
        # Behind another post the next begins, whatever words it has.
        told = says["posts.this"].match(text, clause + 1, start)
        return told.end() if told else clause + 1
    left = _body_start(ground, titles, start)
    if left == start or says["posts.unit"].fullmatch(text, left, start):  # 江州总部执行|总经理
        left = ground.beyond(left)
    if ground.ends(text[left:start], "posts.limited"):
        left = ground.linked(left)
    if called := says["posts.called"].search(text, left, start):
        return called.end()
    is_head = says["posts.district_head"].match(text, start)
    if is_head and says["posts.no_district"].fullmatch(text, left, start):
        return start
    if says["posts.ours"].fullmatch(text, left, start) or text.endswith(_WITH, left, start):
        return start
    anaphors = ground.lexicon.contexts.anaphor_kinds
    this = says["posts.this"]
    told = this.match(text, left, start) or this.match(text, max(0, left - 1), start)
    left = told.end() if told else left
    if says["posts.own_firm"].fullmatch(text, left, start):
        return left
    return start if {text[max(0, left - 1) : start], text[left:start]} & anaphors.keys() else left


def _body_start(ground: Ground, titles: Mapping[int, int], start: int) -> int:
    """Where the body of a post begins by the edges around: 提请|江州市委|书记, 驻马店市委|书记."""
    text = ground.text
    left = _behind_holder(ground, titles, ground.left(start, 30), start)
    verb = ground.lexicon.edges.bodies.match(text, left, start)
    if verb and ground.lexicon.places.end(text, left) <= verb.end():
        left = verb.end()
    if team := ground.says["posts.team"].search(text, max(0, left - 12), start):
        begun = ground.left(team.start(), 20)
        left = min(left, _behind_holder(ground, titles, begun, team.start()))
    return left


def _is_held(ground: Ground, titles: Mapping[int, int], clause: int, start: int) -> bool:
    """市委副书记、市长|王强|与华星公司董事长: another post stands there, and who holds it."""
    return any(end in titles and read_people(ground, end) for end in range(clause + 2, start))


def _behind_holder(ground: Ground, titles: Mapping[int, int], left: int, start: int) -> int:
    """市长王强率|市政府秘书长, 书记王强和|县委副书记: behind a holder another post begins."""
    ends = (end for end in range(start - _WHOLE, left + 1, -1) if end in titles)
    held = next((people for end in ends if (people := read_people(ground, end))), None)
    if held is None or held[-1][1] > start:
        return left
    behind = held[-1][1]
    return behind + ground.text.startswith(_LINKS, behind)


def _body(ground: Ground, left: int, start: int, end: int) -> str:
    """统战部 of 统战部长, 全国政协 of 全国政协委员, 大河社区 of 大河社区党总支书记.

    And 江州高新区 of 江州高新区领导, whose title has the last of its characters.
    """
    says = ground.says
    body = says["posts.rank"].sub("", ground.text[left:start])
    head = says["posts.head"].match(ground.text, start, end)
    unit = (head[1] or head[2]) if head else ""
    level = says["posts.level"].match(ground.text, start, end) if len(body) > 1 else None
    if (
        level is not None
        and not ground.ends(body, "posts.levelled")
        and not body.endswith(level[1])
    ):
        unit = level[1]
    if body and not body.endswith(unit):
        body += unit
    return says["posts.party"].sub("", body)


def body_before(ground: Ground, titles: Mapping[int, int], place: int) -> str:
    """The body in front of who has its post behind: 市环保局|王强局长; empty where none is."""
    left = left_of(ground, titles, place)
    body = ground.text[left:place]
    return body if ground.ends(body, "posts.office") else ""


def _carried(ground: Ground, posts: list[Mention]) -> list[Mention]:
    """A body said once for several posts: 管委会主任、党组书记."""
    carried: list[Mention] = []
    body = ""
    for post in posts:
        if not post.entry and body and not ground.ends(post.text, "posts.own_body"):
            post = Mention(
                post.kind, post.text, post.span, post.score, post.by, post.document, body
            )
        body = post.entry or ""
        carried.append(post)
    return carried


def holder(ground: Ground, post: Mention) -> str:
    """Who holds such a post: ``Official``, ``Person``, ``either``, or nobody (``nopost``)."""
    persons = ground.lexicon.persons
    ends = [post.text[at:] for at in range(len(post.text))]
    return next((persons.holders[end] for end in ends if end in persons.holders), "either")


def is_public(ground: Ground, chain: Sequence[Mention]) -> bool:
    """Whether someone of these posts is an official: 党委书记、总裁 is a manager's pair."""
    holders = [holder(ground, post) for post in chain]
    if "Official" in holders:
        return True
    firm = ground.says["posts.firm"]
    is_firm = any(firm.search(post.entry or "") for post in chain)
    return "either" in holders and "Person" not in holders and not is_firm
