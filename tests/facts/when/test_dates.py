import pytest

from kg.facts.when import dates
from kg.model import Mention, Span
from tests.facts.reading import read


def _date(entry: str, start: int) -> Mention:
    return Mention("Date", "日", Span(start, start + 1), 1.0, "shape", "d", entry)


def test_facts_date_is_the_nearest_one_before_a_place() -> None:
    said = [_date("2020-01-01", 0), _date("2020-02-02", 10), _date("2020-03-03", 30)]
    assert dates.nearest(said, 20, None) == "2020-02-02"
    assert dates.nearest(said[2:], 20, None) == "2020-03-03"


def test_facts_article_tells_of_the_first_day_in_its_first_sentences() -> None:
    assert (
        dates.lead([[(0, _date("2019", 0))], [(9, _date("XXXX-06-10", 9))]], None) == "XXXX-06-10"
    )
    assert dates.lead([*[[]] * 8, [(9, _date("XXXX-06-10", 9))]], None) is None
    alone = [[(0, _date("XXXX-XX-03", 0))]]
    assert dates.lead(alone, None, "XXXX-05-04") == "XXXX-05-03"
    assert dates.lead(alone, None) == "XXXX-XX-03"


def test_facts_day_alone_is_of_the_month_that_the_article_tells_of() -> None:
    found, _ = read(
        "[Date 5月22日=XXXX-05-22]，[Official 王明]到[Park 江州产业园]调研。"
        "[Date 23日=XXXX-XX-23]，[Official 王明]来到[Company 华星科技]调研。"
    )
    visits = {fact.object.text: fact.when for fact in found if fact.relation == "inspects"}
    assert visits == {"江州产业园": "XXXX-05-22", "华星科技": "XXXX-05-23"}


@pytest.mark.parametrize(
    ("text", "day"),
    [
        pytest.param(
            "[Date 11月18日至19日=XXXX-11-18/XXXX-11-19]，[Official 周岚]外出调研。"
            "[Date 18日=XXXX-XX-18]，[Official 周岚]到[Company 华星科技]调研。",
            "XXXX-11-18",
            id="a lone day",
        ),
        pytest.param(
            "[Date 5月31日=XXXX-05-31]晚报警。"
            "[Date 次日=nextday]，[Official 周岚]到[Company 华星科技]调研。",
            "XXXX-06-01",
            id="the day after",
        ),
        pytest.param(
            "[Date 2月31日=XXXX-02-31]开会。"
            "[Date 次日=nextday]，[Official 周岚]到[Company 华星科技]调研。",
            "XXXX-02-31",
            id="no such day",
        ),
        pytest.param(
            "[Date 5月31日=XXXX-05-31]开会。"
            "[Date 当天=thatday]，[Official 周岚]到[Company 华星科技]调研。",
            "XXXX-05-31",
            id="that day",
        ),
        pytest.param(
            "（[Date 2023年6月20日=2023-06-20]）[Date 6月15日=XXXX-06-15]，[Official 周岚]开会。"
            "[Official 周岚]到[Company 华星科技]调研。",
            "2023-06-15",
            id="a stamp in brackets",
        ),
    ],
)
def test_facts_days_count_from_the_day_told_before(text: str, day: str) -> None:
    found, _ = read(text)
    assert {fact.when for fact in found if fact.relation == "inspects"} == {day}


@pytest.mark.parametrize(
    ("said", "when"),
    [
        ("[Date 次年3月=followingyear-03]", "2018-03"),
        ("[Date 同年10月=sameyear-10]", "2017-10"),
        ("[Date 当年年底=sameyear]", "2017"),
    ],
)
def test_facts_date_counts_from_the_year_told_before(said: str, when: str) -> None:
    found, _ = read(
        "[Company 华星科技][Date 2017年8月=2017-08]获评[Honour 省级绿色工厂]，"
        f"{said}获评[Honour 国家级绿色工厂]。"
    )
    assert [fact.when for fact in found if fact.relation == "receives"] == ["2017-08", when]


def test_facts_date_that_counts_from_no_year_is_none() -> None:
    found, _ = read(
        "[Company 华星科技][Date 次年3月=followingyear-03]获评[Honour 国家级绿色工厂]。"
    )
    assert [fact.when for fact in found if fact.relation == "receives"] == [None]


def test_facts_date_counts_from_no_year_of_a_title() -> None:
    found, _ = read(
        "[Company 华星科技][Date 2017年8月=2017-08]获评[Honour 省级绿色工厂]，"
        "被评为[Date 2016年=2016]度先进单位，"
        "[Date 同年10月=sameyear-10]获评[Honour 国家级绿色工厂]。"
    )
    assert [fact.when for fact in found if fact.relation == "receives"][-1] == "2017-10"


def test_facts_article_tells_of_the_day_behind_the_one_that_reports_it() -> None:
    found, _ = read(
        "江州网[Date 8月11日=XXXX-08-11]东渡讯[Date 8月3日=XXXX-08-03]，[Official 王明]到江州调研。"
        "调研组来到[Company 华星科技]。"
    )
    assert [f.when for f in found if f.relation == "inspects"] == ["XXXX-08-03"]


def test_facts_day_on_which_a_page_was_put_out_dates_no_visit() -> None:
    found, _ = read(
        "[Date 2022年2月10日=2022-02-10]来源：新闻中心，[Date 2月8日=XXXX-02-08]，"
        "[Official 王明]到[Company 华星科技]调研。"
    )
    assert [f.when for f in found if f.relation == "inspects"] == ["2022-02-08"]


def test_facts_visit_of_another_day_is_not_on_the_day_that_the_article_tells_of() -> None:
    text = (
        "[Date 3月1日=XXXX-03-01]，项目开工。[Date {}]，[Official 王明]到[Company 华星科技]调研。"
    )
    for day, when in (("今日=today", "XXXX-03-01"), ("昨日=yesterday", None)):
        found, _ = read(text.format(day))
        assert [f.when for f in found if f.relation == "inspects"] == [when]


def test_facts_day_of_a_report_gives_way_to_the_day_that_it_tells_of() -> None:
    found, _ = read(
        "江州网[Date 2月8日=XXXX-02-08]讯据报道[Date 2月5日=XXXX-02-05]，"
        "[Official 王明]到[Company 华星科技]调研。"
    )
    assert [f.when for f in found if f.relation == "inspects"] == ["XXXX-02-05"]


def test_facts_date_of_what_is_done_is_the_day_of_the_clause_that_ends_it() -> None:
    found, _ = read(
        "[Company 华星炭素]投资不少，对老旧窑炉实施[Retrofit 脱硝改造]，"
        "[Date 2023年5月20日=2023-05-20]通过竣工验收。"
    )
    assert {fact.when for fact in found if fact.relation == "retrofits"} == {"2023-05-20"}


def test_facts_date_on_which_reporters_heard_of_it_is_not_of_it() -> None:
    found, _ = read(
        "[Date 3月9日=XXXX-03-09]，记者从[Organization 江州工信局]获悉，"
        "[Company 华星印染]完成[Retrofit 中水回用改造]。"
    )
    assert {fact.when for fact in found if fact.relation == "retrofits"} == {None}


def test_facts_year_that_a_sentence_begins_with_dates_nothing_of_today() -> None:
    text = "[Park 江州产业园]从[Date 2009年=2009]的荒坡起步，{}落户企业[Quantity 81家=81|家]。"
    for now, when in (("如今", None), ("[Date 去年=lastyear]", None)):
        found, _ = read(text.format(now))
        assert [f.when for f in found if f.relation == "reports"] == [when]


@pytest.mark.parametrize(
    ("since", "when"),
    [
        pytest.param("以来", None, id="what was done since a year"),
        pytest.param("", "2018", id="what was done in it"),
    ],
)
def test_facts_year_from_which_time_is_told_dates_nothing(since: str, when: str | None) -> None:
    found, _ = read(
        f"[Date 2018年=2018]{since}，[Company 华星焦化]先后投入[Money 6亿元=600000000]，"
        "完成了[Retrofit 焦炉脱硫脱硝]。"
    )
    assert {fact.when for fact in found if fact.relation == "retrofits"} == {when}
