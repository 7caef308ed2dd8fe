"""The figures of a marked text, in the order of its words."""

from pathlib import Path

from kg.facts import examples, find
from kg.knowledge import discourse, patterns
from kg.knowledge.patterns import Example
from kg.model import Fact
from kg.sentences import split

SEEDS = Path(__file__).parents[2] / "seeds"
DISCOURSE = discourse.load(SEEDS / "discourse")
PATTERNS = patterns.load(SEEDS / "patterns", DISCOURSE.words)


def reported(text: str) -> list[Fact]:
    """The facts of reports."""
    marked = examples.read(Example("", "yes", text))
    found, _ = find(
        marked.document,
        split(marked.document),
        marked.mentions,
        patterns=PATTERNS,
        discourse=DISCOURSE,
    )
    facts = [fact for fact in found if fact.relation == "reports"]
    return sorted(facts, key=lambda fact: text.index(fact.object.text))


def figures(text: str) -> list[tuple[str, str, str]]:
    """Owner, indicator and number of each figure."""
    return [
        (fact.subject.text, str(fact.qualifier("indicator")), fact.object.normal)  # type: ignore[union-attr]
        for fact in reported(text)
    ]
