"""What an entry of a date comes to."""

import pytest

from kg.facts.when import edtf


@pytest.mark.parametrize(
    ("entry", "base", "expected"),
    [
        pytest.param("2022-04-14", None, "2022-04-14", id="a full date stays"),
        pytest.param("XXXX-06-10", None, "XXXX-06-10", id="no year where the page prints none"),
        pytest.param("XXXX-06-10", "2020-06-11", "2020-06-10", id="the year of the page"),
        pytest.param("XXXX-12-28", "2021-01-03", "2020-12-28", id="a day just before New Year"),
        pytest.param("XXXX-02", "2020-06-11", "2020-02", id="a month takes the year"),
        pytest.param("thisyear-02", "2020-06-11", "2020-02", id="this year's month"),
        pytest.param("thisyear-02", None, "XXXX-02", id="this year's month on an undated page"),
        pytest.param("lastyear", "2020-06-11", "2019", id="last year"),
        pytest.param("lastyear", None, None, id="last year of no year"),
        pytest.param("yesterday", "2020-03-01", "2020-02-29", id="yesterday over a leap day"),
        pytest.param("today", "XXXX-06-10", "XXXX-06-10", id="today on a page without a year"),
        pytest.param("yesterday", "XXXX-05-01", "XXXX-04-30", id="yesterday without a year"),
        pytest.param("yesterday", "XXXX-03-01", None, id="the last day of February"),
        pytest.param("lastmonth", "2021-01-15", "2020-12", id="last month over New Year"),
        pytest.param("thismonth-18", "2021-01-20", "2021-01-18", id="a day of this month"),
        pytest.param("lastweek-5", "2022-04-20", "2022-04-15", id="last Friday"),
        pytest.param("lastweek", "2022-04-20", None, id="last week is no day"),
        pytest.param("XXXX-XX-17", "2016-03-18", "2016-03-17", id="a day alone"),
        pytest.param("XXXX-XX-28", "2016-03-02", "2016-02-28", id="a day alone, of last month"),
        pytest.param("XXXX-XX-17", None, "XXXX-XX-17", id="a day alone on an undated page"),
        pytest.param("recently", "2020-03-01", None, id="the other day is no date"),
        pytest.param("XXXX-03-14/XXXX-03-18", "2022", None, id="a span of days is no date"),
        pytest.param("", "2020-03-01", None, id="nothing"),
    ],
)
def test_facts_date_is_as_exact_as_the_text(
    entry: str, base: str | None, expected: str | None
) -> None:
    assert edtf.normal(entry, base) == expected
