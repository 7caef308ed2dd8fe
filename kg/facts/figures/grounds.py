"""The park and its plants that a sentence speaks of, where a figure is of one of them."""

from __future__ import annotations

import re

from kg.facts.context import Context
from kg.facts.encode import clause_around
from kg.facts.figures.bounds import OWNERS
from kg.facts.figures.meant import PLANT
from kg.facts.figures.phrases import Phrase
from kg.knowledge.discourse import Discourse
from kg.knowledge.signs import SIGNS
from kg.model import Mention

# 园区|污水处理厂|已建好配电室75平方米: of the plant, and not of the park
_PARKS_PLANT = re.compile(
    f"(?:{SIGNS['Date']}|目前|眼下|其中)?{SIGNS['Park']}的?({SIGNS['Facility']})(?![、和与及等，的])"
)
# 华星、东渡等9个项目，分布在江州经开区、东渡园: they are of none of these
_SPREAD = re.compile("(?:分布|散布|散落|分属|分头)[^，。；]*$")

# 与江州学院共建东渡研究院，|已孵化项目9个
_FOUNDED = re.compile(
    f"(?:共建|合建|组建|成立|联办)了?([{SIGNS['Organization']}{SIGNS['Facility']}{SIGNS['Park']}])，$"
)
_FOSTERS = re.compile("(?:目前|累计|至今|现|已)*(?:孵化|转化|培育|攻克|引育)")

_IN_ROW = re.compile(
    "(?:[一二三四五首]期)?[等、]"
)  # 东渡产业园|等3个项目, 东渡产业园|一期、铜箔项目


def founded_before(phrase: Phrase) -> Mention | None:
    """What the clause before was the founding of: 共建东渡研究院，|已孵化项目9个."""
    text = phrase.encoded.text
    clause, _ = clause_around(text, phrase.start, phrase.at)
    founded = _FOUNDED.search(text, 0, clause) if _FOSTERS.match(text, clause) else None
    return phrase.encoded.mentions[founded.start(1)] if founded is not None else None


def plant_of_park(phrase: Phrase) -> Mention | None:
    """The park's plant that its clause begins with: 园区|污水处理厂|已建好配电室75平方米."""
    clause, _ = clause_around(phrase.encoded.text, phrase.start, phrase.at)
    begun = _PARKS_PLANT.match(phrase.encoded.text, clause, phrase.at)
    plant = phrase.encoded.mentions[begun.start(1)] if begun is not None else None
    return plant if plant is not None and PLANT.search(plant.text) else None


def park_of_sentence(phrase: Phrase, context: Context) -> Mention | None:
    """The park that the sentence speaks of: 园区内华星、东渡等9家企业的锅炉已拆除.

    None that they are spread over, or that another part of a list names.
    """
    standing, text = phrase.encoded.mentions.items(), phrase.encoded.text
    part = text.find("；", phrase.at)
    within = ((i, m) for i, m in standing if part < 0 or i < part)
    parks = (
        m
        for i, m in within
        if m.kind == "Park" and not _SPREAD.search(text, 0, i) and not _IN_ROW.match(text, i + 1)
    )
    return next(filter(None, map(context.meant, parks)), None)


def park_of_event(phrase: Phrase, context: Context) -> Mention | None:
    """The park whose ceremony it was: |江州经开区|第四季度签约仪式举行，4个项目签约.

    Only where its sentence names nobody else in between.
    """
    standing = {i: m for i, m in phrase.encoded.mentions.items() if i < phrase.at}
    events = [i for i, m in standing.items() if m.kind == "Event"]
    if not events or any(m.kind in OWNERS for i, m in standing.items() if i > events[-1]):
        return None
    held = standing[events[-1]].text
    parks = (m for m in context.named("Park") if held.startswith(m.text))
    return max(parks, key=lambda m: len(m.text), default=None)


def park_behind(owner: Mention, phrase: Phrase, context: Context) -> Mention | None:
    """The park that the sentence began with, where a firm was only told of since.

    江州产业园规划面积32平方公里，东渡集团负责开发，目前|签约项目46个.
    """
    within = phrase.encoded.mentions.items()
    if owner.kind != "Company" or any(m is owner for i, m in within if i >= phrase.start):
        return None
    at = phrase.encoded.place(phrase.at)
    return context.subject(at, ("Park",), reach=at - phrase.encoded.place(0))


def is_not_its(phrase: Phrase, plant: Mention, discourse: Discourse) -> bool:
    """Whether no plant has it, or another item of a list tells it: 日处理5万吨；热电厂|2座|."""
    if discourse.says["figure_owners.unbuilt"].search(phrase.left):
        return True
    at = phrase.encoded.index_of(plant)
    return at is not None and "；" in phrase.encoded.text[at : phrase.start]


def who_built(phrase: Phrase, context: Context) -> Mention | None:
    """Who had the plant built: |园区|建成污水厂，日处理5万吨，累计投入修复资金6亿元."""
    at = phrase.encoded.place(phrase.at)
    begun = at - phrase.encoded.place(0)
    return context.subject(at, ("Park", "Company", "Place"), reach=begun) or context.park(at)
