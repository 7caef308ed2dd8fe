"""The parts of a park: 东区 and 西区, A区 and B区, or of one word (东岭、北坡两个片区)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.mentions import by_field
from kg.mentions.ground import Ground
from kg.model import Mention

_PART = "(?:[东西南北中][部]?片?[区园]|[A-D][区园])"
# 开发区分为东区和西区: a text that divides a park so speaks of its parts from then on.
_DIVIDED = re.compile(
    f"(?:分为|划分为|分成|包括|下辖|下设|由|含|设有?)(?P<row>{_PART}(?:[、和与及]{_PART})+)"
)
# 下设东岭、北坡、临河三个片区
_SHARING = re.compile(
    "(?:下设|下辖|内设|现辖|现有|辖有?|设有|包括|分为|划分为)"
    "(?P<row>[一-鿿]{2}(?:、[一-鿿]{2,3}){0,6}[、和][一-鿿]{2,3}?)"
    "(?:[两二三四五六七八]|[2-8])个(?:片区|组团)"
)
_MEMBER = re.compile("[^、和]+")
_USED_FOR = re.compile(
    "生[活产]|商[贸务业]|居住|工业|农业|科[技教研]|行政|办公|服务|仓储|综合|产业|加工|[修游]$"
    "|[东西南北中][部区片]"
)
_NAMED = re.compile(_PART)
_WORD = re.compile("[一-鿿A-Za-z0-9]")
_BEFORE = frozenset("的在和与、为由对到将其及")
_BEHIND = frozenset("域县民别")


def find(ground: Ground) -> list[Mention]:
    """The parts of a park, wherever a text names them after it has divided the park into them."""
    return [*_found(ground), *_sharing(ground)]


def _found(ground: Ground) -> Iterator[Mention]:
    """The parts that a park is divided into, wherever the text names one: 东渡|片区."""
    text = ground.text
    divided = _DIVIDED.search(text)
    if divided is None:
        return
    parts = set(_NAMED.findall(divided["row"]))
    for match in _NAMED.finditer(text, divided.start("row")):
        before, behind = text[match.start() - 1], text[match.end() : match.end() + 1]
        alone = (
            before in _BEFORE or not _WORD.match(before) or match.start() == divided.start("row")
        )
        if match[0] in parts and alone and behind not in _BEHIND:
            yield ground.mention("Park", *match.span(), by="grammar", score=0.75)


def _sharing(ground: Ground) -> Iterator[Mention]:
    """The members of a row of parts that share one word, if all are names.

    Not 生活、商贸两个片区: what they are for.
    """
    for shared in _SHARING.finditer(ground.text):
        members = [*_MEMBER.finditer(ground.text, *shared.span("row"))]
        if not any(_USED_FOR.search(m[0]) or by_field.is_known(ground, *m.span()) for m in members):
            for member in members:
                yield ground.mention("Park", *member.span(), by="part", score=0.75)
