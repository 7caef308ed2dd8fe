"""What each corpus's labels leave open."""

from __future__ import annotations

import pytest

from kg.errors import RecogniserError
from kg.sentences.tagging import TAGS
from kg.training.corpora import Annotated, Corpus
from kg.training.labels import Scheme, allowed, scheme_of


def _scheme(*labels: str) -> Scheme:
    spans = tuple((0, 1, label) for label in labels)
    return scheme_of(Corpus("x", (Annotated("好", spans),)))


def _tags(sentence: Annotated, scheme: Scheme) -> list[set[str]]:
    return [
        {tag for place, tag in enumerate(TAGS) if bits >> place & 1}
        for bits in allowed(sentence, scheme)
    ]


def test_training_own_labels_leave_nothing_open_but_what_they_do_not_mark() -> None:
    row = _tags(Annotated("周岚说好", ((0, 2, "name"), (3, 4, "scene"))), _scheme("name", "scene"))
    kinds = ("product", "industry", "equipment", "upgrade", "mechanism", "honour")
    untold = {f"{mark}-{kind}" for mark in "BIES" for kind in kinds}
    assert row == [{"B-name"}, {"E-name"}, {"O", *untold}, {"S-scene"}]


def test_training_a_marked_body_may_be_of_either_kind_and_its_post_is_left_open() -> None:
    sentence = Annotated("市委书记到东园", ((0, 2, "body"), (5, 7, "park")))
    row = _tags(sentence, _scheme("body", "park"))
    assert row[0] == {"B-government", "B-organization"}
    assert {"O", "B-position", "B-address"} <= row[2]
    assert not {tag for tag in row[2] if tag.endswith(("-company", "-park", "-facility"))}
    assert row[5:] == [{"B-park"}, {"E-park"}]


def test_training_a_page_is_marked_by_its_facts_and_leaves_the_rest_open() -> None:
    sentence = Annotated("东园的水厂和周园", ((0, 2, "park"), (3, 5, "site"), (6, 8, "any")))
    row = _tags(sentence, _scheme("park", "site", "any"))
    assert row[0] == {"B-park"}
    assert {"O", "S-product", "B-organization", "I-equipment"} <= row[2]
    assert not {tag for tag in row[2] if tag.endswith(("-company", "-park", "-name"))}
    assert row[3] == {"B-facility", "B-equipment"}
    assert set(TAGS) == row[6] == row[7]


def test_training_parks_and_facilities_may_hide_behind_types_of_the_corpus() -> None:
    sentence = Annotated("东园和水厂和周园", ((0, 2, "scene"), (3, 5, "company"), (6, 8, "name")))
    row = _tags(sentence, _scheme("scene", "company", "name"))
    assert row[0] == {"B-scene", "B-park"}
    assert row[3] == {"B-company", "B-facility"}
    assert row[6] == {"B-name"}


def test_training_news_knows_people_but_not_which_kind_of_body() -> None:
    sentence = Annotated("周岚在市府", ((0, 2, "PER"), (3, 5, "ORG")))
    row = _tags(sentence, _scheme("PER", "ORG", "LOC"))
    assert row[:2] == [{"B-name"}, {"E-name"}]
    assert row[3] == {"B-company", "B-government", "B-organization"}
    assert row[4] == {"E-company", "E-government", "E-organization"}


def test_training_news_says_nothing_of_posts_and_books_but_where_no_people_are() -> None:
    (row,) = _tags(Annotated("长", ()), _scheme("PER"))
    assert {"O", "B-position", "S-book"} <= row
    assert not {tag for tag in row if tag.endswith("-name")}
    assert "B-company" not in row


def test_training_a_title_ends_a_post_and_may_carry_its_body() -> None:
    row = _tags(Annotated("财务部经理", ((0, 5, "TITLE"),)), _scheme("TITLE"))
    assert row[-1] == {"E-position", "S-position"}
    assert {"O", "B-position", "B-organization"} <= row[0]


def test_training_membership_is_no_post_for_certain() -> None:
    row = _tags(Annotated("党员", ((0, 2, "TITLE"),)), _scheme("TITLE"))
    assert "O" in row[-1]


def test_training_refuses_labels_of_no_scheme() -> None:
    with pytest.raises(RecogniserError, match="WEAPON are of no known scheme"):
        _scheme("WEAPON")
