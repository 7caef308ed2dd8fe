"""Days as pages print them."""

from __future__ import annotations

import pytest

from kg.documents.dates import full_day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2022年4月23日", "2022-04-23"),
        ("江州日报2022-04-23", "2022-04-23"),
        ("二〇二二年四月二十三日", "2022-04-23"),
        ("二○一九年十二月十日", "2019-12-10"),
        ("二〇二二年四月二三十日", None),
        ("二〇二二年十三月一日", None),
    ],
)
def test_full_day_reads_figures_and_numerals(text: str, day: str | None) -> None:
    assert full_day(text) == day
