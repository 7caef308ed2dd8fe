"""Visits that are taken back when all of the article is read."""

from tests.facts.reading import read, visits


def test_a_town_whose_firms_at_large_are_meant_is_no_site() -> None:
    found, _ = read(
        "[Official 王明]到[Place 长岭镇]部分企业调研。"
        "先后来到[Company 华星科技]、[Company 东渡集团]。"
    )
    sites = {fact.object.text for fact in found if fact.relation == "inspects"}
    assert sites == {"华星科技", "东渡集团"}


def test_a_town_that_only_says_whence_a_site_is_is_none() -> None:
    text = "[Official 王明]先后到[Company 华星科技]、[Place 长岭镇]的[Company 东渡集团]调研。"
    assert visits(text) == {("王明", "华星科技"), ("王明", "东渡集团")}


def test_what_another_visited_takes_no_district_away() -> None:
    assert visits(
        "[Post 部|长][Official 李强]带队到[Place 东渡市]调研。[Post 副厅|长][Official 王明]率队前往"
        "[Company 华星科技]检查。"
    ) == {("李强", "东渡市"), ("王明", "华星科技")}


def test_a_city_is_a_site_where_the_article_names_none_in_it() -> None:
    text = "[Official 王明]到[Place 江州市]调研{}。"
    assert visits(text.format("")) == {("王明", "江州市")}


def test_works_are_the_site_and_not_the_firm_in_front_of_them() -> None:
    text = "[Official 王明]到[Company {}][Project 储能电池项目]调研。"
    assert visits(text.format("华星公司")) == {("王明", "储能电池项目")}
    both = visits(text.format("华星电池有限公司"))
    assert both == {("王明", "储能电池项目"), ("王明", "华星电池有限公司")}
