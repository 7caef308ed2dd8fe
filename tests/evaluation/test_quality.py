from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from kg.evaluation import (
    PairScores,
    Scores,
    quality,
    read_held_back,
    score,
    score_each,
    total,
)
from kg.evaluation.drawing import ranges
from kg.evaluation.gold import Figure, Gold, GoldEntity, GoldFact
from kg.evaluation.pairs import WrongPair
from kg.model import Resolution
from tests.entities.pages import Page

COMPANIES = ("远瀚环保", "金宇化工", "宏昌染料")
ENTITIES = (GoldEntity("盐城高新区", "Park"), *(GoldEntity(one, "Company") for one in COMPANIES))
NOBODY = Resolution((), ())


def page(name: str, *companies: str) -> Page:
    """A park hosts companies."""
    made = Page(name)
    park = made.says("Park", "盐城高新区")
    for company in companies:
        made.tells("hosts", park, made.says("Company", company))
    return made


def gold(name: str, *companies: str) -> Gold:
    facts = tuple(
        GoldFact("hosts", "盐城高新区", company, (("date", "2020"),)) for company in companies
    )
    return Gold(f"{name}.yml", f"{name}.txt", "", ENTITIES, facts)


def three() -> dict[str, Scores]:
    """One page read whole, one with a fact missed, one with a wrong fact."""
    pages = (page("a", "远瀚环保"), page("b", "远瀚环保"), page("c", "远瀚环保", "金宇化工"))
    golds = (gold("a", "远瀚环保"), gold("b", "远瀚环保", "金宇化工"), gold("c", "远瀚环保"))
    return score_each([one.reading() for one in pages], NOBODY, golds)


def test_evaluation_adds_documents_up_to_the_scores_of_all() -> None:
    pages = [page("a", "远瀚环保"), page("b", "宏昌染料")]
    golds = [gold("a", "远瀚环保", "金宇化工"), gold("b", "远瀚环保")]
    readings = [one.reading() for one in pages]
    each = score_each(readings, NOBODY, golds)
    assert list(each) == ["a.txt", "b.txt"]
    assert total(tuple(each.values())) == score(readings, NOBODY, golds)


def test_evaluation_tells_how_sure_right_and_wrong_facts_were() -> None:
    found = total(tuple(three().values())).certainties
    assert found == ((0.9, False), (0.9, True), (0.9, True), (0.9, True))


def test_evaluation_draws_documents_the_same_way_each_time() -> None:
    parts = tuple(three().values())
    assert ranges(parts) == ranges(parts)


def test_evaluation_ranges_hold_the_score_and_stay_apart_where_documents_differ() -> None:
    parts = tuple(three().values())
    found = ranges(parts)["hosts"]
    whole = total(parts).group("leading")
    for between, share in (
        (found.precision, whole.precision), (found.recall, whole.recall), (found.f1, whole.f1)
    ):  # fmt: skip
        assert between is not None
        assert 0 < between[0] < share < between[1] <= 1


def test_evaluation_ranges_of_equal_documents_have_no_width() -> None:
    (alike,) = score_each(
        [page("a", "远瀚环保").reading()], NOBODY, [gold("a", "远瀚环保")]
    ).values()
    assert ranges((alike, alike))["hosts"].f1 == (1.0, 1.0)


def test_evaluation_ranges_are_none_where_nothing_is_told() -> None:
    found = ranges(tuple(three().values()))["receives"]
    assert (found.precision, found.recall, found.f1) == (None, None, None)


def test_evaluation_quality_page_shows_sets_apart() -> None:
    each = tuple(three().values())
    said = quality({"Tuning set": each[:2], "Held-back set": each[2:]})
    assert "## Tuning set: 2 documents" in said
    assert "## Held-back set: 1 documents" in said
    assert "| hosts | 3 | 2 | 2 | 0 | 100.0 (100.0–100.0) | 66.7 (50.0–100.0) |" in said
    assert "| hosts | 1 | 1 | 1 | 1 | 50.0 (50.0–50.0) | 100.0 (100.0–100.0) |" in said
    assert "| date | 2 | 0 | 0.0 |" in said
    assert "| name not found | 1 |" in said
    assert "| 0.9 to below 0.95 | 2 | 2 | 100.0 |" in said
    assert "| receives |" not in said
    assert said == quality({"Tuning set": each[:2], "Held-back set": each[2:]})


def test_evaluation_quality_page_counts_figures() -> None:
    told = Gold("a.yml", "a.txt", "", (), (GoldFact("invests", "树脂项目", Figure(Decimal(100))),))
    (found,) = score_each([page("a").reading()], NOBODY, [told]).values()
    assert "| invests | 1 | 0 | 0 | 0 | – | 0.0 (0.0–0.0) | 0.0 (0.0–0.0) |" in quality(
        {"All texts": (found,)}
    )


def test_evaluation_quality_page_shows_pairs_by_kind() -> None:
    wrong = (
        WrongPair("Company", "远瀚", "远瀚环保", True, "same-document", ""),
        WrongPair("Park", "化工园", "化工园", False, "other-document", ""),
    )
    pairs = PairScores(10, 5, 5, 1, 1, wrong, (("Company", 6), ("Park", 4)))
    said = quality({}, pairs=pairs)
    assert "Of 10 pairs 80.0 were judged rightly" in said
    assert "| Company | 6 | 0 | 1 |" in said
    assert "| Park | 4 | 1 | 0 |" in said


def test_evaluation_quality_page_quotes_the_cards_scores_alone() -> None:
    card = "# Card\n\n## Scores\n\n| all | 75.1 |\n\n## Not good for\n\n- poems\n"
    said = quality({}, card=card)
    assert said.endswith("| all | 75.1 |\n")
    assert "poems" not in said
    assert "recogniser" not in quality({}, card="# Card\n\nno scores\n")


@pytest.mark.parametrize(
    ("text", "names"), [("# why\na.txt\n\n b.txt \n", {"a.txt", "b.txt"}), (None, set())]
)
def test_evaluation_reads_what_is_held_back(
    text: str | None, names: set[str], tmp_path: Path
) -> None:
    file = tmp_path / "held-back.txt"
    if text is not None:
        file.write_text(text, encoding="utf-8")
    assert read_held_back(file) == names
