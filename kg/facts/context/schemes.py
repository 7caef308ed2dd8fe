"""The project, upgrading or plant that an article speaks of at a place: what 该项目 means."""

from __future__ import annotations

import functools
import re
from typing import Protocol

from kg.facts import order
from kg.facts.context.references import Named
from kg.facts.context.subjects import is_undertaking
from kg.facts.encode import Encoded
from kg.knowledge.items import ITEM, NTH
from kg.knowledge.signs import SIGNS
from kg.model import Mention

_BUILT = ("Project", "Retrofit", "Facility")
_PART = re.compile("(?:(?<!水)库|罐区|车间|厂房|库房|楼|(?:生产|产|流水)线)$")  # of some project
_MANY = ("个", "项", "家", "户")  # 12个项目签约，总投资…
# 2.江州产业园（一期）, a line of a list of projects
_ITEM = re.compile(
    rf"(?:{NTH}[、.]?|{ITEM})\s*“?"
    f"(?:{SIGNS['Company']}?(?P<work>{SIGNS['Project']})|(?P<thing>[{SIGNS['Park']}{SIGNS['Facility']}])”?"
    "[（(]?[一二三四五首]期[）)]?)[。：]?"
)


class Headed(Named, Protocol):
    """What an article has named so far, and under what; ``section``: the park of the last heading.

    ``item``: the park or plant that is a line of its own in a list of projects.
    """

    section: Mention | None
    item: Mention | None


def upgrading(article: Headed, at: int) -> Mention | None:
    """The upgrading called a project that 该项目 means where none other was named."""
    return order.last_before(article.named("Retrofit"), at, is_undertaking)


def scheme(article: Headed, at: int) -> Mention | None:
    """What 项目总投资 speaks of: the last project or upgrading called one, else what is built."""
    last = _called_one(article, at) or _built(article, at)
    return last if _is_of_section(article, last) else None


def project(article: Headed, at: int) -> Mention | None:
    """The last project, or upgrading called one, unless what may cost as much was named since."""
    last = _called_one(article, at)
    found = (
        order.last_before(article.named("Quantity"), at, lambda m: m.text.endswith(_MANY)),
        order.last_before(article.named("Retrofit"), at, lambda m: not is_undertaking(m)),
        order.last_before(article.named("Facility"), at, lambda m: not _PART.search(m.text)),
    )
    since = max((m.span.start for m in found if m is not None), default=-1)
    is_last = last is not None and since < last.span.start and _is_of_section(article, last)
    return last if is_last else None


def item_of(sentence: Encoded) -> Mention | None:
    """What a numbered line names: 3.储能项目; 2.江州产业园（一期）."""
    item = _ITEM.fullmatch(sentence.text.strip())
    return (
        sentence.mentions.get(sentence.text.find(item["work"] or item["thing"])) if item else None
    )


def _is_of_section(article: Headed, thing: Mention | None) -> bool:
    """Whether it is named behind the last heading: 2.甲项目。… 3.乙产业园。总投资4亿元 is of 乙."""
    heads = [m.span.start for m in (article.section, article.item) if m is not None]
    return not heads or (thing is not None and max(heads) <= thing.span.start)


def _called_one(article: Headed, at: int) -> Mention | None:
    return order.later(article.latest("Project", at), upgrading(article, at))


def _built(article: Headed, at: int) -> Mention | None:
    return functools.reduce(order.later, (article.latest(kind, at) for kind in _BUILT))
