"""How far works have come by the clauses and sentences behind the one that states them."""

from __future__ import annotations

import pytest

from tests.facts.reading import read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "[Company 华星热电]的[Retrofit 余热利用工程]规模不小。"
            "该项目投资不少，[Date 去年11月=2017-11]投运，供热面积不断扩大。",
            ("completed", "2017-11"),
        ),
        (
            "[Company 华星热电]的[Retrofit 余热利用工程]规模不小。"
            "该项目投资不少，力争[Date 明年11月=2019-11]投运。",
            (None, None),
        ),
        (
            "[Company 华星热电]的[Retrofit 余热利用工程]投资不少，[Date 6月=XXXX-06]开工，"
            "[Date 10月=XXXX-10]投入正式运行。",
            ("completed", None),
        ),
        (
            "[Company 华星热电]的[Retrofit 余热利用工程]投资不少，[Date 6月=XXXX-06]开工，"
            "[Date 12月底前=XXXX-12]建成投产。",
            ("underway", None),
        ),
    ],
)
def test_progress(text: str, expected: tuple[str | None, str | None]) -> None:
    found, _ = read(text)
    (fact,) = (f for f in found if f.relation == "retrofits")
    assert fact.status == expected[0]
    assert expected[1] is None or fact.when == expected[1]
