"""Whom a sentence tells to be at home in a park: its subjects, rows, firms, who is quoted."""

from __future__ import annotations

from collections.abc import Iterator, Set

from kg.facts.context.subjects import subjects_of
from kg.facts.scene import Scene
from kg.knowledge.hosting import GUESTS
from kg.knowledge.wording import Wording
from kg.model import Mention

_NAME = 4  # 华星科技
_ROWS = (("hosting.row", 0), ("hosting.listed", 0), ("hosting.neighbour", 1), ("hosting.shown", 1))


def _is_firm(mention: Mention, behind: str, paying: tuple[str, ...]) -> bool:
    """Whether it is a company by a name of its own, and not who pays for what another builds."""
    is_named = mention.kind == "Company" and mention.by == "grammar" and len(mention.text) >= _NAME
    return is_named and not behind.startswith(paying)


def guests_of(scene: Scene) -> Iterator[tuple[int, Mention]]:
    """Whom a sentence tells to be at home there: its subjects, rows, firms, who is quoted."""
    named, text = scene.sentence.mentions, scene.sentence.text
    says, paying = scene.says, scene.discourse.hosting.paying
    spoken_of = {mention.span for mention in subjects_of(scene.sentence, scene.discourse)}
    told = {index for row in _rows(text, says) for index in row}
    firms = {at for at, m in named.items() if _is_firm(m, text[at + 1 :], paying)}
    firms |= _beside(text, firms, says)
    for index, mention in named.items():
        is_guest = mention.kind in GUESTS and mention.by != "anaphor"
        if is_guest and (index in told | firms or mention.span in spoken_of):
            yield index, mention
    for quoted in says["hosting.quoted"].finditer(text):
        firm = scene.bodies.get(named[quoted.start()].span)
        if firm is not None and firm.kind == "Company":
            yield quoted.start(), firm


def _beside(text: str, firms: Set[int], says: Wording) -> set[int]:
    """Who stands in one row with a firm: 华星科技、|安达|和东渡电子已开工."""
    rows = (set(range(*row.span())) for row in says["hosting.beside"].finditer(text))
    return {index for row in rows if row & firms for index in row}


def _rows(text: str, says: Wording) -> Iterator[range]:
    """Where the guests of a sentence stand that are shown, neighbours or one of a row."""
    for name, group in _ROWS:
        yield from (range(*one.span(group)) for one in says[name].finditer(text))
