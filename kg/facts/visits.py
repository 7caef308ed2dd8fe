"""What is particular to visits: whose they are, and which sites count."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from kg.facts.by_pattern import Match
from kg.facts.context import Context
from kg.knowledge.discourse import Discourse
from kg.model import Fact, Mention

VISIT = "inspects"


def led(match: Match, context: Context, discourse: Discourse) -> Match:
    """The visit of a team, or of a body whose leader is said outright, is its leader's."""
    leader = context.leader
    if leader is None or leader.kind == "Organization" or match.subject.kind != "Organization":
        return match
    if not context.is_led_outright and not match.subject.text.endswith(discourse.teams):
        return match
    return replace(match, subject=leader)


def without_districts(facts: Sequence[Fact]) -> Iterator[Fact]:
    """Visits to a province, city or county count only where the article names no site in it."""
    sites = [site for fact in facts if (site := _site(fact)) is not None]
    has_site = any(site.kind != "Place" for site in sites)
    for fact in facts:
        site = _site(fact)
        is_district = site is not None and site.kind == "Place" and site.by == "lexicon"
        if not (is_district and has_site):
            yield fact


def _site(fact: Fact) -> Mention | None:
    is_visit = fact.relation == VISIT and isinstance(fact.object, Mention)
    return fact.object if is_visit and isinstance(fact.object, Mention) else None
