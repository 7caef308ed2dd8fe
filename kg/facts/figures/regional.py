"""Whose a figure is that parks and districts have, and few others: 工业总产值, 招商引资."""

from __future__ import annotations

import re

from kg.facts.figures.numbers import counts
from kg.facts.figures.phrases import Phrase
from kg.facts.figures.unsaid import Owner
from kg.knowledge.discourse import Discourse
from kg.model import Mention

_SCHOOL = re.compile("(?:研究院|研究所|大学|学院|实验室)$")
_SITE = re.compile("(?:园|园区|基地|港|城|谷|街区)$")  # 华星智创园入驻企业14家
_FIRMS = re.compile("[^，]{0,4}(?:工业总?产值|进出口|固定资产投资|技改投资)")

Told = tuple[Mention, Mention | None]


def is_own(firm: Mention | None, phrase: Phrase) -> bool:
    """Whether a firm is named beside the number itself: |公司|工业总产值突破40亿元."""
    if firm is None or firm.kind != "Company" or not _FIRMS.match(phrase.left):
        return False
    return phrase.encoded.place(phrase.start) <= firm.span.start


def is_no_firms(told: Told, phrase: Phrase) -> bool:
    """Whether projects are counted behind a firm that nobody speaks of: |签约项目|9个."""
    owner, said = told
    is_firm = said is None and owner.kind == "Company"
    return is_firm and counts(phrase.figure) and phrase.indicator.endswith("项目")


def is_published(phrase: Phrase, discourse: Discourse) -> bool:
    """江州市工信局公布首批名单，共|285家企业|: who publishes a list is not who is on it."""
    says = discourse.says
    listed = says["figure_owners.listed"].search(phrase.encoded.text) is not None
    return listed or says["figure_owners.ranked"].search(phrase.indicator) is not None


def regional(told: Told, landlord: Mention | None, phrase: Phrase) -> Owner:
    """What only a park or district has: a firm's 产值 if of no park, a body's if that is said."""
    owner, said = told
    runs_park = owner is said and _SITE.search(owner.text) is not None
    is_guest = owner.kind in ("Company", "Project", "Facility") or _SCHOOL.search(owner.text)
    if is_guest and not runs_park:
        is_firms = landlord is None and owner.kind == "Company" and "产值" in phrase.indicator
        return told if is_firms else (landlord, None)
    if owner is not said and owner.kind in ("Organization", "Park"):
        return landlord or owner, None
    return owner, said
