"""The parts of a park: 东区 and 西区, A区 and B区, or of one word (东岭、北坡两个片区)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.mentions import by_field
from kg.mentions.ground import Ground
from kg.model import Mention

_MEMBER = re.compile("[^、和]+")
_WORD = re.compile("[一-鿿A-Za-z0-9]")


def find(ground: Ground) -> list[Mention]:
    """The parts of a park, wherever a text names them after it has divided the park into them."""
    return [*_found(ground), *_sharing(ground)]


def _found(ground: Ground) -> Iterator[Mention]:
    """The parts that a park is divided into, wherever the text names one: 东渡|片区."""
    text, says = ground.text, ground.says
    divided = says["park_parts.divided"].search(text)
    if divided is None:
        return
    parts = set(says["park_parts.part"].findall(divided["row"]))
    for match in says["park_parts.part"].finditer(text, divided.start("row")):
        before = match.start() - 1
        alone = (
            match.start() == divided.start("row")
            or says["park_parts.before"].match(text, before)
            or not _WORD.match(text, before)
        )
        if match[0] in parts and alone and not says["park_parts.behind"].match(text, match.end()):
            yield ground.mention("Park", *match.span(), by="grammar", score=0.75)


def _sharing(ground: Ground) -> Iterator[Mention]:
    """The members of a row of parts that share one word, if all are names.

    Not 生活、商贸两个片区: what they are for.
    """
    says = ground.says
    used_for = says["park_parts.used_for"]
    rows = (
        row
        for how in ("park_parts.sharing", "park_parts.told_of")
        for row in says[how].finditer(ground.text)
    )
    for shared in rows:
        members = [*_MEMBER.finditer(ground.text, *shared.span("row"))]
        if not any(used_for.search(m[0]) or by_field.is_known(ground, *m.span()) for m in members):
            for member in members:
                yield ground.mention("Park", *member.span(), by="part", score=0.75)
