"""The sample's gold files say what their texts can bear, in the words of the gold guide."""

from __future__ import annotations

import functools
import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from kg.documents import find, read, sources
from kg.knowledge import yaml

SEEDS = Path(__file__).resolve().parents[2] / "seeds"
TEXTS, GOLD = SEEDS / "texts", SEEDS / "gold"
FILES = sorted(GOLD.glob("*.yml"))
HELD_BACK = GOLD / "held-back.txt"

ACTORS = {"Company", "Park", "Organization"}
SITED = {"Park", "Company", "Project", "Organization", "Place"}
# What each relation joins; "post", "number" and "figure" are not things with an entry of their own.
JOINS: dict[str, tuple[set[str], set[str]]] = {
    "hosts": ({"Park"}, {"Company", "Project", "Park"}),
    "inspects": ({"Official", "Organization"}, SITED | {"Facility"}),
    "accompanies": ({"Official", "Person"}, {"Official"}),
    "retrofits": (ACTORS, {"Retrofit"}),
    "holdsPost": ({"Official", "Person"}, {"post"}),
    "undertakes": (ACTORS, {"Project"}),
    "invests": ({"Project", "Retrofit"}, {"number"}),
    "attends": ({"Official", "Organization"}, {"Event"}),
    "administers": ({"Organization"}, {"Park"}),
    "holdsPermit": ({"Company"}, {"Permit"}),
    "operates": (ACTORS, {"Facility"}),
    "receives": ({"Park", "Company"}, {"Honour"}),
    "locatedIn": (SITED, {"Place"}),
    "specialisesIn": ({"Park", "Company"}, {"Industry"}),
    "produces": ({"Company"}, {"Product"}),
    "adopts": (ACTORS, {"Mechanism"}),
    "partnersWith": (ACTORS, ACTORS),
    "reports": (ACTORS | SITED | {"Facility", "Official", "Person"}, {"figure"}),
}
UNNAMED = {"holdsPost": "post", "invests": "number", "reports": "figure"}
QUALIFIERS = {
    "status": re.compile("completed|underway|planned"),
    "role": re.compile("chairs|speaks|attends"),
    "date": re.compile(r"\d{4}|(?:\d{4}|XXXX)-[01]\d(?:-[0-3]\d)?"),
    "of": re.compile(".+"),
}


def name_of(path: Path) -> str:
    return path.stem


def compared(text: str) -> str:
    """What is left once wide forms, white space and quotation marks are taken out."""
    half = "".join(chr(ord(c) - 0xFEE0) if "！" <= c <= "～" else c for c in text)
    return re.sub(r"[\s“”‘’\"'《》*|]", "", half)


@functools.cache
def page(path: Path) -> dict[str, Any]:
    found = yaml.read(path)
    assert isinstance(found, dict)
    return found


@functools.cache
def words(document: str) -> str:
    return compared(read(TEXTS / document).text)


def facts(path: Path, *, optional: bool = True) -> list[list[Any]]:
    parts = ("facts", "optional") if optional else ("facts",)
    return [fact for part in parts for fact in page(path).get(part) or ()]


def names(path: Path, thing: str) -> list[str]:
    entity = page(path)["entities"][thing]
    return [thing, *entity.get("aliases", ())]


def kind(path: Path, relation: str, thing: object) -> str:
    if relation in UNNAMED:
        return UNNAMED[relation]
    return str(page(path)["entities"][thing]["type"])


def test_seeds_every_text_has_one_gold_file() -> None:
    texts, _ = find([TEXTS])
    listed = Counter(page(path)["document"] for path in FILES)
    assert listed == Counter(text.name for text in texts)
    assert all(Path(page(path)["document"]).stem == path.stem for path in FILES)


def test_seeds_every_source_is_of_a_text() -> None:
    found, issues = sources([TEXTS])
    assert found
    assert issues == ()


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_seeds_gold_entities_stand_in_the_text(path: Path) -> None:
    text = words(page(path)["document"])
    entities = page(path)["entities"]
    absent = [
        thing
        for thing in entities
        if not any(compared(name) in text for name in names(path, thing))
    ]
    assert absent == []


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_seeds_gold_facts_join_listed_things(path: Path) -> None:
    entities = page(path)["entities"]
    unknown = [
        fact
        for fact in facts(path)
        if fact[0] not in entities or (fact[1] not in UNNAMED and fact[2] not in entities)
    ]
    assert unknown == []


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_seeds_gold_facts_join_the_kinds_of_the_guide(path: Path) -> None:
    wrong = []
    for subject, relation, thing, *_ in facts(path, optional=False):
        subjects, objects = JOINS[relation]
        if kind(path, "", subject) not in subjects or kind(path, relation, thing) not in objects:
            wrong.append((subject, relation, thing))
    assert wrong == []


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_seeds_gold_posts_stand_in_the_text(path: Path) -> None:
    text = words(page(path)["document"])
    posts = [fact for fact in facts(path) if fact[1] == "holdsPost"]
    assert [fact for fact in posts if compared(fact[2]) not in text] == []


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_seeds_gold_numbers_are_numbers(path: Path) -> None:
    told = [fact[2] for fact in facts(path) if fact[1] == "invests"]
    told += [fact[2][1] for fact in facts(path) if fact[1] == "reports" and len(fact[2]) == 3]
    figures = [fact for fact in facts(path) if fact[1] in ("invests", "reports")]
    assert len(told) == len(figures)
    assert all(isinstance(number, int | float) for number in told)


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_seeds_gold_qualifiers_are_those_of_the_guide(path: Path) -> None:
    said = [pair for fact in facts(path) for more in fact[3:] for pair in more.items()]
    wrong = [(key, value) for key, value in said if not QUALIFIERS[key].fullmatch(str(value))]
    assert wrong == []


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_seeds_gold_says_each_fact_once(path: Path) -> None:
    twice = Counter(tuple(map(str, fact[:3])) for fact in facts(path))
    assert [fact for fact, times in twice.items() if times > 1] == []


@pytest.mark.parametrize("relation", JOINS)
def test_seeds_gold_has_each_relation_in_five_texts(relation: str) -> None:
    holding = [path for path in FILES if relation in {fact[1] for fact in facts(path)}]
    stated = [path for path in holding if relation in {f[1] for f in facts(path, optional=False)}]
    assert len(stated) >= 5


def test_seeds_held_back_texts_are_a_third_and_exist() -> None:
    lines = HELD_BACK.read_text(encoding="utf-8").splitlines()
    held = [line for line in lines if line and not line.startswith("#")]
    assert lines[0].startswith("#")
    assert len(set(held)) == len(held)
    assert set(held) <= {page(path)["document"] for path in FILES}
    assert 0.3 <= len(held) / len(FILES) <= 0.4
