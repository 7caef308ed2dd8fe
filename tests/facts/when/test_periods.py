"""The year that a paragraph reports of dates what it says next."""

from tests.facts.reading import read


def _dates(text: str) -> dict[object, str | None]:
    found, _ = read(text)
    told = (fact for fact in found if fact.relation in ("reports", "receives"))
    return {fact.qualifier("indicator") or fact.object.text: fact.when for fact in told}


def test_facts_year_at_the_head_of_a_paragraph_dates_its_sentences() -> None:
    found = _dates(
        "[Date 2013年=2013]，[Park 江州工业园]新签约项目[Quantity 9个=9|个]。"
        "实现工业总产值[Money 41亿元=4100000000]，增长[Quantity 26%=26|%]。"
    )
    assert set(found.values()) == {"2013"}


def test_facts_whole_year_is_the_one_reported_of_before() -> None:
    found = _dates(
        "[Date 2016年=2016]，[Park 江州工业园]主攻再制造产业。\n"
        "全年，[Park 江州工业园]完成财政总收入[Money 3亿元=300000000]。"
        "获批[Honour 国家绿色园区]。"
    )
    assert found == {"完成财政总收入": "2016", "国家绿色园区": "2016"}


def test_facts_year_of_a_head_dates_the_items_under_it() -> None:
    found = _dates(
        "[Date 2013年=2013][Park 江州工业园]主要指标：\n●工业总产值[Money 41亿元=4100000000]；\n"
        "●税收[Money 2亿元=200000000]。\n现有员工[Quantity 260人=260|人]。"
    )
    assert found == {"工业总产值": "2013", "税收": "2013", "员工": None}


def test_facts_report_ends_where_the_text_speaks_of_now() -> None:
    found = _dates(
        "[Date 2016年=2016]，[Park 江州工业园]新签约项目[Quantity 9个=9|个]。"
        "目前，园区入驻企业[Quantity 80家=80|家]。"
    )
    assert found == {"新签约项目": "2016", "入驻企业": None}


def test_facts_year_of_a_beginning_dates_nothing_that_follows() -> None:
    found = _dates("[Date 2004年=2004]，[Park 江州工业园]成立。入驻企业[Quantity 80家=80|家]。")
    assert found == {"入驻企业": None}


def test_facts_guest_of_a_reporting_park_has_its_figures_without_its_year() -> None:
    found = _dates(
        "[Date 2016年=2016]，[Park 江州工业园]引进项目[Quantity 9个=9|个]。"
        "[Company 华星科技]拥有专利[Quantity 30项=30|项]。"
    )
    assert found == {"引进项目": "2016", "专利": None}


def test_facts_date_that_makes_a_clause_dates_what_follows_it() -> None:
    found = _dates(
        "[Date 3月26日=XXXX-03-26]，记者获悉，[Date 2023年=2023]，[Park 江州工业园]完成产值"
        "[Money 8亿元=800000000]，同比增长[Quantity 4%=4|%]。"
    )
    assert set(found.values()) == {"2023"}


def test_facts_month_of_this_year_that_is_over_is_no_target() -> None:
    found, _ = read(
        "到[Date 今年6月底=thisyear-06]，[Park 江州工业园]入驻企业[Quantity 70户=70|户]。"
    )
    assert [fact.status for fact in found if fact.relation == "reports"] == [None]


def test_facts_report_of_a_year_is_of_that_year_where_it_names_no_other() -> None:
    told = "[Park 江州工业园]入驻企业[Quantity 80家=80|家]。"
    assert _dates(f"「江州2021年十件大事」{told}") == {"入驻企业": "2021"}
    assert _dates(f"「江州2021年十件大事」[Date 2019年=2019]，{told}") == {"入驻企业": "2019"}
    assert _dates(f"「江州2021年招商会」{told}") == {"入驻企业": None}


def test_facts_year_of_a_chronicle_dates_what_its_companies_did() -> None:
    found, _ = read(
        "[Date 2008年=2008]，[Company 华星科技]投入[Money 2亿元=200000000]。"
        "[Company 东渡集团]投资[Money 3亿元=300000000]完成[Retrofit 锅炉改造]。"
    )
    told = [(fact.relation, fact.when) for fact in found if fact.subject.text == "东渡集团"]
    assert ("retrofits", "2008") in told
    assert ("reports", "2008") in told


def test_facts_year_that_is_heard_of_is_the_one_reported_of() -> None:
    found = _dates(
        "[Date 1月24日=XXXX-01-24]，记者从[Park 江州工业园]获悉，[Date 2018年=2018]，园区招大商。\n"
        "会上通报，全年完成财政收入[Money 3亿元=300000000]。"
    )
    assert set(found.values()) == {"2018"}
