"""What is no company, though it ends as one does."""

from tests.mentions.conftest import Finder


def test_company_words_a_yield_is_no_firm(found: Finder) -> None:
    mentions = found("带动农户的是东渡茧业有限公司（年产白厂丝9吨）。")
    assert [m.text for m in mentions if m.kind == "Company"] == ["东渡茧业有限公司"]


def test_company_words_what_takes_a_share_is_no_firm(found: Finder) -> None:
    mentions = found("眼下水泵阀门已占公司订单的大头。")
    assert [m.text for m in mentions if m.kind == "Company" and m.by != "anaphor"] == []


def test_company_words_a_counted_sort_of_works_is_no_firm(found: Finder) -> None:
    mentions = found("集聚了四大整车企业及7家专用车厂，另有四家热力公司。")
    assert [m.text for m in mentions if m.kind == "Company" and m.by != "anaphor"] == []


def test_company_words_a_new_plant_is_that_of_the_firm(found: Finder) -> None:
    mentions = found("江州华星精工有限公司新厂投产。")
    assert [m.text for m in mentions if m.kind == "Company"] == ["江州华星精工有限公司"]
