from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.entities import compare, resolve
from kg.entities.compare import NAMED, group_of
from kg.knowledge import names
from kg.knowledge.judgements import Judgement, Judgements
from kg.knowledge.names import NameForms
from kg.model import Reading
from tests.entities.pages import Page

FORMS = names.load(Path(__file__).resolve().parents[2] / "seeds" / "names")
ADDRESS = re.compile(r"[a-z]+/[a-z0-9]+(?:-[a-z0-9]+)*-[0-9a-f]{8,}")
BASE = "https://w3id.org/park-kg/id/"
NAMES = {
    "Park": [
        "高新区", "徐州高新区", "徐州高新技术产业开发区", "徐州经开区", "徐州经济开发区",
        "沿海工业园",
    ],
    "Company": [
        "远瀚", "远瀚环保", "江苏远瀚环保科技有限公司", "浙江远瀚环保科技有限公司", "远瀚集团",
        "“远瀚环保”",
    ],
    "Organization": ["区委", "管委会", "徐州经开区管委会", "徐州市科技局", "科技局"],
    "Official": ["周明", "吴海"],
    "Retrofit": ["清洁原料替代", "清洁原料替代改造"],
    "Project": ["树脂项目", "年产5000吨树脂项目", "年产8000吨树脂项目"],
    "Place": ["盐城", "盐城市", "大丰区"],
}  # fmt: skip
LETTERS = "江苏盐城市区县远瀚环保科技高新区经开园集团有限公司管委会书记1一期项目工程（）“"
EVERY = [(kind, name) for kind, listed in NAMES.items() for name in listed]


@st.composite
def corpora(draw: st.DrawFn) -> list[Reading]:
    """Up to four documents that name and relate some of the names above."""
    readings = []
    for number in range(draw(st.integers(1, 4))):
        page = Page(f"d{number}")
        said = [page.says(*item) for item in draw(st.lists(st.sampled_from(EVERY), min_size=2))]
        for first, second in pairwise(said):
            page.tells("holdsPost" if first.kind == "Official" else "hosts", first, second)
        readings.append(page.reading())
    return readings


@st.composite
def decisions(draw: st.DrawFn) -> Judgements:
    """Some judgements about names of one kind."""
    made: dict[bool, list[Judgement]] = {True: [], False: []}
    for number in range(draw(st.integers(0, 4))):
        kind = draw(st.sampled_from(sorted(NAMES)))
        a, b = (draw(st.sampled_from(NAMES[kind])) for _ in range(2))
        same = draw(st.booleans())
        if a != b or not same:
            made[same].append(Judgement(same, kind, a, b, "", "", "why", f"file.csv:{number}"))
    return Judgements(tuple(made[True]), tuple(made[False]))


@settings(max_examples=30, deadline=None)
@given(corpora(), decisions(), st.randoms(use_true_random=False))
def test_entities_do_not_depend_on_the_order_of_documents(
    readings: list[Reading], judged: Judgements, chance: object
) -> None:
    shuffled = list(readings)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    assert resolve(shuffled, judged, FORMS) == resolve(readings, judged, FORMS)


@settings(max_examples=30, deadline=None)
@given(corpora(), decisions())
def test_entities_never_overrule_different(readings: list[Reading], judged: Judgements) -> None:
    found = resolve(readings, judged, FORMS)
    for item in judged.different:
        if item.a.strip("“”") != item.b.strip("“”"):
            a, b = (
                {
                    link.entity
                    for link in found.links
                    if link.mention.kind == item.kind
                    and link.mention.text.strip("“”") == name.strip("“”")
                }
                for name in (item.a, item.b)
            )
            assert not a & b


@settings(max_examples=30, deadline=None)
@given(corpora(), decisions())
def test_entities_have_addresses_that_all_stores_take(
    readings: list[Reading], judged: Judgements
) -> None:
    found = resolve(readings, judged, FORMS)
    ids = [entity.id for entity in found.entities]
    assert len(set(ids)) == len(ids)
    assert all(ADDRESS.fullmatch(entity) and len(BASE + entity) < 120 for entity in ids)
    assert {link.entity for link in found.links} == set(ids)


@settings(max_examples=20, deadline=None)
@given(corpora())
def test_entities_link_every_mention_of_a_fact(readings: list[Reading]) -> None:
    found = resolve(readings, Judgements(), FORMS)
    said = {
        mention for reading in readings for fact in reading.facts for mention in fact.mentions()
    }
    assert sorted(map(repr, said)) == sorted(repr(link.mention) for link in found.links)


@settings(max_examples=100, deadline=None)
@given(
    st.sampled_from([*sorted(NAMED), "Project", "Retrofit", "Permit"]),
    st.text(alphabet=LETTERS, max_size=14),
    st.text(alphabet=LETTERS, max_size=14),
)
def test_entities_compare_without_regard_to_order(kind: str, a: str, b: str) -> None:
    for near in ("document", "place", "corpus"):
        one, two = (compare(*pair, kind, FORMS, near=near) for pair in ((a, b), (b, a)))
        assert one.same is two.same


@pytest.mark.parametrize(
    ("kind", "group"), [("Official", "Person"), ("Person", "Person"), ("Park", "Park")]
)
def test_entities_put_officials_and_persons_in_one_group(
    kind: str, group: str, forms: NameForms = FORMS
) -> None:
    assert group_of(kind, forms) == group
