"""Names with a firm or a park in front: called after it, or told from it."""

from __future__ import annotations

import pytest

from tests.mentions.conftest import Finder


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "江州华星科技有限公司储能电池项目开工。",
            [("Company", "江州华星科技有限公司", None), ("Project", "储能电池项目", None)],
            id="a registered firm and its project are two",
        ),
        pytest.param(
            "华通橡塑废气治理项目完工。",
            [("Company", "华通橡塑", None), ("Retrofit", "废气治理项目", None)],
            id="a short name and its upgrading are two",
        ),
        pytest.param(
            "江州东渡工业园管委会发文。",
            [("Organization", "江州东渡工业园管委会", "江州东渡工业园")],
            id="a body is called after its park",
        ),
        pytest.param(
            "江州华星科技有限公司储能产业基地投用。",
            [("Company", "江州华星科技有限公司", None), ("Facility", "储能产业基地", None)],
            id="a base behind a registered firm is no park",
        ),
    ],
)
def test_parting_tells_whose_a_name_is(
    found: Finder, text: str, expected: list[tuple[str, str, str | None]]
) -> None:
    assert [(m.kind, m.text, m.entry) for m in found(text)] == expected
