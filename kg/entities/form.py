"""A name taken apart, and the verdict on two of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

Near = Literal["document", "place", "corpus"]
Reach = Literal["article", "document", "place", "corpus"]


class Place(NamedTuple):
    """A place at the front of a name; ``ending`` is 省, 市 ... as written or as listed, or ""."""

    root: str
    ending: str


@dataclass(frozen=True, slots=True)
class Form:
    """A name by its parts; ``canonical`` is equal for two spellings of one name.

    ``level`` is a place that is named by its level alone (区科技局); ``head`` the ending as
    it is compared; ``brand`` what is left of ``middle`` without trades and common words.
    ``reach`` says how far the name alone identifies: in its article, its document, among
    documents about one place, or everywhere.
    """

    kind: str
    plain: str
    canonical: str
    reach: Reach
    places: tuple[Place, ...] = ()
    level: str = ""
    middle: str = ""
    brand: str = ""
    head: str = ""
    legal: str = ""
    group: bool = False
    branch: str = ""
    numbers: frozenset[str] = frozenset()

    @property
    def is_bare(self) -> bool:
        """Whether the name is a common word: 园区, 管委会."""
        return not (self.places or self.level or self.middle)


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether two names are one thing, why in plain words, and how sure that is (0..1)."""

    same: bool
    reason: str
    score: float = 1.0


def yes(reason: str, score: float) -> Verdict:
    """The two are one."""
    return Verdict(True, reason, score)


def no(reason: str) -> Verdict:
    """The two stay two."""
    return Verdict(False, reason, 1.0)
