"""Posts of short lives: 王明，男，1975年3月生，现任市工信局党组成员、副局长，拟任…"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from kg.knowledge.lives import NOW, OVER, TOLD
from kg.mentions.ground import Ground
from kg.mentions.people import is_name
from kg.mentions.posts import chain_before, holder, is_public
from kg.model import Mention

# 1.王明，男，满族: who is told of
_LIFE = re.compile(
    f"(?:^|(?<=[\n。；：，、.．）) ]))([一-鿿]{{2,4}}|[一-鿿]{{1,6}}(?:·[一-鿿]{{1,6}})+){TOLD}"
)
# 其木格，女，|蒙古族|: a name of any make
_FOLK = re.compile("[，, ]+[一-鿿]{1,5}族")
# 副组长：王明 党工委委员、管委会副主任: a line that tells who somebody is
_LINE = re.compile("(?:^|(?<=[\n：]))([一-鿿]{2,4})[ 　]+(?=[一-鿿、（）]{3,40}(?:\n|$))")
_ENDED = re.compile("[，。；、（(\n ]|等职|$")
_REACH = 300


def lives(ground: Ground, titles: Mapping[int, int], people: dict[str, str]) -> Iterator[Mention]:
    """The posts held now by each person whose life is told shortly; who it is, into ``people``."""
    told = [life for life in _LIFE.finditer(ground.text) if _is_told_of(ground, life)]
    ends = [life.start() for life in told[1:]] + [len(ground.text)] * bool(told)
    for life, end in zip(told, ends, strict=True):
        reach = min(end, life.end() + _REACH)
        begun = NOW.finditer(ground.text, life.end(), reach)
        posts = [post for now in begun for post in _held(ground, titles, now.span(), reach)]
        is_official = bool(posts) and is_public(ground, posts)
        if is_official or life[1] not in people:
            people[life[1]] = "Official" if is_official else "Person"
        yield from (post for post in posts if holder(ground, post) != "nopost")
    yield from _in_lines(ground, titles, people)


def _is_told_of(ground: Ground, life: re.Match[str]) -> bool:
    """王明，男，…; 其木格，女，蒙古族，…: whether it is a name, of any make before a folk."""
    return is_name(ground, *life.span(1)) or _FOLK.match(ground.text, life.end()) is not None


def _in_lines(
    ground: Ground, titles: Mapping[int, int], people: dict[str, str]
) -> Iterator[Mention]:
    """组长：王明 管委会主任: the posts of who is named in front of them, in a line of its own."""
    for line in _LINE.finditer(ground.text):
        end = ground.text.find("\n", line.end())
        end = end if end >= 0 else len(ground.text)
        if end not in titles or not is_name(ground, *line.span(1)):
            continue
        posts = chain_before(ground, titles, end)
        if posts and posts[0].span.start == line.end():
            people[line[1]] = "Official" if is_public(ground, posts) else "Person"
            yield from posts


def _held(
    ground: Ground, titles: Mapping[int, int], now: tuple[int, int], end: int
) -> list[Mention]:
    """现任|市政协副主席，江州港区党工委副书记|，拟…: the posts of the chain that begins there."""
    start, begins = now
    over = OVER.search(ground.text, begins, end)
    stop = over.start() if over else end
    held = (at for at in range(stop, begins, -1) if at in titles and titles[at] >= begins)
    last = next((at for at in held if _ENDED.match(ground.text, at)), None)
    if last is None:
        return []
    return [post for post in chain_before(ground, titles, last) if post.span.start >= start]
