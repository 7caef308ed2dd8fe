"""Numbers written in Chinese."""

import pytest

from kg.knowledge.numerals import count, number


@pytest.mark.parametrize(
    ("numeral", "meant"),
    [
        ("两", 2),
        ("十", 10),
        ("十二", 12),
        ("二十", 20),
        ("九十九", 99),
        ("三百二十", 320),
        ("一千二百三十四", 1234),
        ("两千", 2000),
        ("三百五", 350),
        ("两千三", 2300),
        ("百", 0),
        ("两万", 20_000),
        ("三万五", 35_000),
        ("一万三千二百", 13_200),
        ("十二万", 120_000),
        ("二〇二二", 2022),
        ("二○一九", 2019),
    ],
)
def test_numeral_says_its_number(numeral: str, meant: int) -> None:
    assert (number(numeral) or 0) == meant


@pytest.mark.parametrize(
    "numeral",
    [
        *("五六千", "百十一", "一一十一", "十百", "千二", "万", "五六千万"),
        pytest.param("二" * 5000, id="too-long"),
    ],
)
def test_numeral_that_says_no_exact_number_says_none(numeral: str) -> None:
    assert number(numeral) is None


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        *(("12", 12), ("十二", 12), ("两", 2), ("数十", None)),
        pytest.param("2" * 5000, None, id="too-long"),
    ],
)
def test_count_is_written_in_figures_or_as_a_numeral(written: str, meant: int | None) -> None:
    assert count(written) == meant
