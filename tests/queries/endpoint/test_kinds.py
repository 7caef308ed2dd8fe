"""Which form a client would rather have."""

from __future__ import annotations

import pytest

from kg.queries.endpoint.kinds import ROWS, TRIPLES, best

JSON, XML = "application/sparql-results+json", "application/sparql-results+xml"


@pytest.mark.parametrize(
    ("accept", "kind"),
    [
        ("", JSON),
        ("*/*", JSON),
        ("text/csv", "text/csv"),
        ("TEXT/CSV ; q=0.5", "text/csv"),
        ("text/*", "text/csv"),
        (f"{JSON};q=0.2, {XML};q=0.9", XML),
        ("text/csv;q=0, */*", JSON),
        ("*/*;q=0.1, text/csv", "text/csv"),
        (f"image/png, {XML}", XML),
        ("application/json", JSON),
        ("image/png", None),
        ("*/*;q=0", None),
        ("text/csv;q=x", None),
    ],
)
def test_endpoint_knows_which_form_of_rows_is_liked_best(accept: str, kind: str | None) -> None:
    assert best(accept, ROWS) == kind


def test_endpoint_knows_which_form_of_triples_is_liked_best() -> None:
    assert best("", TRIPLES) == "text/turtle"
    assert best("text/plain", TRIPLES) == "application/n-triples"
    assert best("text/csv", TRIPLES) is None
