"""The figures of a marked text, in the order of its words."""

from kg.model import Fact
from tests.facts.reading import read


def reported(text: str) -> list[Fact]:
    """The facts of reports."""
    found, _ = read(text)
    facts = [fact for fact in found if fact.relation == "reports"]
    return sorted(facts, key=lambda fact: text.index(fact.object.text))


def figures(text: str) -> list[tuple[str, str, str]]:
    """Owner, indicator and number of each figure."""
    return [
        (fact.subject.text, str(fact.qualifier("indicator")), fact.object.normal)  # type: ignore[union-attr]
        for fact in reported(text)
    ]
