"""Found facts against gold facts, by the rules of the gold guide."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from kg.evaluation.errors import Error, missed, unfounded
from kg.evaluation.found import Finder, Found, name_of
from kg.evaluation.gold import CORE, EXTENDED, Gold, GoldFact
from kg.evaluation.matching import is_match, names
from kg.model import Reading, Resolution

LEADING = ("hosts", "inspects", "retrofits", "holdsPost")
GROUPS = (
    ("leading", LEADING),
    ("core", CORE),
    ("extended", EXTENDED),
    ("all", (*CORE, *EXTENDED)),
)
QUALIFIERS = ("status", "date", "role", "of")


@dataclass(frozen=True, slots=True)
class Score:
    """Counts of facts: ``hit`` of ``told`` gold facts, ``right`` and ``wrong`` found facts.

    ``right`` counts optional facts too, so that it can be more than ``hit``.
    """

    name: str
    told: int
    hit: int
    right: int
    wrong: int

    @property
    def precision(self) -> float:
        """Right among found; 0 where nothing is found."""
        return _share(self.right, self.right + self.wrong)

    @property
    def recall(self) -> float:
        """Hit among told; 0 where nothing is told."""
        return _share(self.hit, self.told)

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


@dataclass(frozen=True, slots=True)
class Agreement:
    """Of ``told`` right facts whose gold has a qualifier, how many have the ``same`` value."""

    name: str
    told: int
    same: int

    @property
    def share(self) -> float:
        """The share with the same value."""
        return _share(self.same, self.told)


@dataclass(frozen=True, slots=True)
class Scores:
    """All scores, micro-averaged: by relation, by group, by qualifier; and every error.

    ``certainties`` says of each found fact how sure kg was of it, and whether it is right.
    """

    documents: int
    relations: tuple[Score, ...]
    groups: tuple[Score, ...]
    qualifiers: tuple[Agreement, ...]
    errors: tuple[Error, ...]
    certainties: tuple[tuple[float, bool], ...] = ()

    def group(self, name: str) -> Score:
        """One of ``leading``, ``core``, ``extended``, ``all``."""
        return next(score for score in self.groups if score.name == name)


@dataclass(slots=True)
class _Page:
    """One document while it is scored."""

    gold: Gold
    right: dict[GoldFact, list[Found]] = field(default_factory=dict)
    wrong: dict[tuple[Hashable, ...], Found] = field(default_factory=dict)
    held_back: list[Found] = field(default_factory=list)


def score(readings: Sequence[Reading], resolution: Resolution, golds: Iterable[Gold]) -> Scores:
    """What was found, measured against what is there; documents without gold are left out."""
    finder = Finder(resolution)
    by_name = {name_of(reading): reading for reading in readings}
    pages: list[_Page] = []
    errors: list[Error] = []
    for gold in golds:
        reading = by_name.get(gold.document)
        page = _page(gold, finder.facts(reading) if reading else ())
        pages.append(page)
        errors += _errors(page, reading, finder)
    relations = tuple(_relation(name, pages) for name in (*CORE, *EXTENDED))
    qualifiers = tuple(_agreement(name, pages) for name in QUALIFIERS)
    certainties = tuple(sorted(_certainties(pages)))
    return Scores(
        len(pages), relations, _groups(relations), qualifiers, tuple(sorted(errors)), certainties
    )


def score_each(
    readings: Sequence[Reading], resolution: Resolution, golds: Iterable[Gold]
) -> dict[str, Scores]:
    """The scores of each document that has gold, by its name."""
    return {gold.document: score(readings, resolution, [gold]) for gold in golds}


def total(parts: Sequence[Scores]) -> Scores:
    """The scores of several documents as those of one text."""
    relations = tuple(
        added(name, [part.relations[place] for part in parts])
        for place, name in enumerate((*CORE, *EXTENDED))
    )
    qualifiers = tuple(
        Agreement(
            name,
            sum(part.qualifiers[place].told for part in parts),
            sum(part.qualifiers[place].same for part in parts),
        )
        for place, name in enumerate(QUALIFIERS)
    )
    errors = tuple(sorted(error for part in parts for error in part.errors))
    certainties = tuple(sorted(pair for part in parts for pair in part.certainties))
    documents = sum(part.documents for part in parts)
    return Scores(documents, relations, _groups(relations), qualifiers, errors, certainties)


def _groups(relations: Sequence[Score]) -> tuple[Score, ...]:
    return tuple(
        added(name, [item for item in relations if item.name in members])
        for name, members in GROUPS
    )


def _certainties(pages: Iterable[_Page]) -> Iterator[tuple[float, bool]]:
    for page in pages:
        for founds in page.right.values():
            yield max(found.fact.confidence for found in founds), True
        for found in page.wrong.values():
            yield found.fact.confidence, False


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 0.0


def _page(gold: Gold, facts: Iterable[Found]) -> _Page:
    page = _Page(gold)
    for found in facts:
        if not found.fact.is_asserted():
            page.held_back.append(found)
            continue
        fits = [fact for fact in gold.facts if is_match(found, fact, gold)]
        if fits:
            best = min(fits, key=lambda fact: _preference(found, fact, page))
            page.right.setdefault(best, []).append(found)
        else:
            page.wrong.setdefault(found.key(), found)
    return page


def _preference(found: Found, fact: GoldFact, page: _Page) -> tuple[bool, bool, bool]:
    """Facts that count before optional ones, the same date first, then those not yet found."""
    date = dict(fact.qualifiers).get("date")
    return fact.optional, bool(date) and date != found.fact.when, fact in page.right


def _relation(name: str, pages: Iterable[_Page]) -> Score:
    told = hit = right = wrong = 0
    for page in pages:
        told += sum(fact.relation == name and not fact.optional for fact in page.gold.facts)
        matched = [fact for fact in page.right if fact.relation == name]
        hit += sum(not fact.optional for fact in matched)
        right += len(matched)
        wrong += sum(found.fact.relation == name for found in page.wrong.values())
    return Score(name, told, hit, right, wrong)


def added(name: str, scores: Sequence[Score]) -> Score:
    """Counts of several scores under one name."""
    return Score(
        name, sum(s.told for s in scores), sum(s.hit for s in scores),
        sum(s.right for s in scores), sum(s.wrong for s in scores),
    )  # fmt: skip


def _agreement(name: str, pages: Iterable[_Page]) -> Agreement:
    told = same = 0
    for page in pages:
        for fact, founds in page.right.items():
            value = dict(fact.qualifiers).get(name)
            if value is not None:
                told += 1
                same += any(_has(found, name, value, page.gold) for found in founds)
    return Agreement(name, told, same)


def _has(found: Found, name: str, value: str, gold: Gold) -> bool:
    if name == "of":
        return bool(found.body & names(value, gold))
    if name == "date":
        return found.fact.when == value
    return (found.fact.status if name == "status" else found.fact.qualifier(name)) == value


def _errors(page: _Page, reading: Reading | None, finder: Finder) -> list[Error]:
    gold = page.gold
    errors = [
        missed(fact, gold, reading, (finder, page.held_back))
        for fact in gold.facts
        if not fact.optional and fact not in page.right
    ]
    for fact, founds in page.right.items():
        for name, value in fact.qualifiers:
            if not any(_has(found, name, value, gold) for found in founds):
                errors.append(
                    Error(gold.document, "wrong status or date", *_shown(fact), f"{name}: {value}")
                )
    return errors + [unfounded(found, gold) for found in page.wrong.values()]


def _shown(fact: GoldFact) -> tuple[str, str, str]:
    return fact.relation, fact.subject, str(fact.object)
