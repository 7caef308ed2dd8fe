"""Whom 园区, 该厂, 企业, 项目 and 全县 mean where a figure is told of them; who has no figures."""

from __future__ import annotations

import re

from kg.facts import order
from kg.facts.context import Context
from kg.facts.context.headlines import is_headed
from kg.facts.figures.phrases import Phrase
from kg.knowledge.discourse import Discourse
from kg.model import Mention

THAT_PLANT, _FIRM_OR_FIRMS = "该厂", "企业"
PLANT = re.compile("(?:厂|站|中心|场)$")


def meant_by(anaphor: Mention, context: Context) -> Mention | None:
    """Whom 园区 or 该公司 means; 该厂 is the plant named last as well as a company.

    企业 may mean a park's firms at large, whose figures are the park's.
    """
    if anaphor.text == _FIRM_OR_FIRMS and _is_of_firms(anaphor, context):
        return context.park(anaphor.span.start)
    meant = context.resolve(anaphor)
    plant = context.latest("Facility", anaphor.span.start) if anaphor.text == THAT_PLANT else None
    return order.later(meant, plant) if plant and PLANT.search(plant.text) else meant


def _is_of_firms(anaphor: Mention, context: Context) -> bool:
    """Whether 企业 means the firms of the park that an article portrays: 企业累计实现产值8亿元.

    Not on a visit, nor where its paragraph spoke of one firm alone.
    """
    at = anaphor.span.start
    told = {m.text for m in context.named("Company") if context.paragraph <= m.span.start < at}
    return context.leader is None and is_of_park(context) and len(told) != 1


def in_hand(phrase: Phrase, context: Context) -> Mention | None:
    """The project that 项目 means: the sentence's subject, the one in hand, or an upgrading."""
    at = phrase.encoded.place(phrase.at)
    subject = context.subject(at, ("Project",), reach=at - phrase.encoded.place(0))
    if (project := subject or context.fill("project", at)) is not None:
        return project
    return context.fill("upgrading", at) if context.latest("Project", at) is None else None


def whole_district(ending: str, phrase: Phrase, context: Context) -> Mention | None:
    """The district that 全县 means by its last sign; the article goes on to speak of it."""
    at = phrase.encoded.place(phrase.at)
    district = context.region(ending, at)
    if district is not None:
        context.note_district(at, district)
    return district


def is_of_park(context: Context) -> bool:
    """Whether the article portrays a park: its headline names the one that it is about."""
    return is_headed(context.topic("Park"), context.article)


def unless_press(owner: Mention | None, discourse: Discourse) -> Mention | None:
    """Who publishes the article has none of its figures."""
    is_press = owner is not None and discourse.says["figure_owners.press"].search(owner.text)
    return None if is_press else owner
