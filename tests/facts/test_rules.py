"""How rules are called, and which relations go together."""

from kg.facts import rules
from kg.model import Evidence, Fact, Mention, Span
from tests.facts.reading import PATTERNS


def _fact(relation: str, rule: str) -> Fact:
    who = Mention("Company", "华星科技", Span(0, 4), 1.0, "mark", "example")
    evidence = Evidence("example", Span(0, 9), Span(0, 9), rule)
    return Fact(relation, who, who, None, None, (), 0.9, evidence)


def test_rules_deeds_are_the_relations_with_stages_that_are_of_the_doer() -> None:
    staged = {relation.name for relation in PATTERNS.relations if relation.stages}
    assert staged == rules.DEEDS | {"hosts"}
    assert rules.WORKS < rules.DEEDS


def test_rules_are_called_by_what_they_are_asked_for_by() -> None:
    named = _fact("undertakes", rules.rule("undertakes", rules.BY_NAME))
    assert rules.is_by(named, rules.BY_NAME)
    assert not rules.is_by(named, rules.PART)
    assert not rules.is_by(_fact("hosts", "undertakes#name"), rules.BY_NAME)


def test_rules_forms_are_called_by_what_the_context_filled_them_with() -> None:
    told = _fact("attends", rules.filled("attends#4", ["leader", "event"]))
    assert told.evidence.rule == "attends#4+event+leader"
    assert rules.is_filled(told)
    assert rules.is_filled(told, rules.EVENT)
    assert not rules.is_filled(told, "park")
    assert not rules.is_filled(_fact("attends", rules.filled("attends#4", [])))
