"""What the shipped knowledge finds in a marked text."""

from collections.abc import Sequence
from pathlib import Path

from kg.facts import examples, find
from kg.knowledge import discourse, patterns
from kg.knowledge.patterns import Example
from kg.model import Fact, Issue
from kg.sentences import split

SEEDS = Path(__file__).parents[2] / "seeds"
DISCOURSE = discourse.load(SEEDS / "discourse")
PATTERNS = patterns.load(SEEDS / "patterns", DISCOURSE.words)


def read(text: str, *, year: str | None = None) -> tuple[Sequence[Fact], Sequence[Issue]]:
    """The facts and issues of a text that is marked as examples are, on a page of a year or day."""
    marked = examples.read(Example("", "yes", text))
    return find(
        marked.document,
        split(marked.document),
        marked.mentions,
        patterns=PATTERNS,
        discourse=DISCOURSE,
        year=year,
    )


def visits(text: str) -> set[tuple[str, str]]:
    """Who visited which site."""
    found, _ = read(text)
    return {(fact.subject.text, fact.object.text) for fact in found if fact.relation == "inspects"}
