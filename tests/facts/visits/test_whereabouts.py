"""Names that only say where a site is, or whose."""

from tests.facts.reading import visits

LED = "[Official 王明]到[Park 江州经开区]调研。"


def test_a_town_in_front_of_the_site_only_says_where_it_is() -> None:
    sites = visits(LED + "[Official 王明]一行还到[Place 长岭镇][Place 金沙社区]，察看建设。")
    assert ("王明", "长岭镇") not in sites
    assert ("王明", "金沙社区") in sites


def test_whose_the_project_or_park_is_is_no_site() -> None:
    text = "[Official 王明]走进[Company 华星][Quantity 80万头=80|万头][Project 生猪养殖项目]工地。"
    assert visits(LED + text) >= {("王明", "生猪养殖项目")}
    assert ("王明", "华星") not in visits(LED + text)


def test_where_a_site_lies_is_no_site() -> None:
    assert visits(
        "[Official 王明]一行先后参观了位于[Park 江州高新区]、投资3亿元的在建项目——"
        "[Facility 东渡展览馆]。"
    ) == {("王明", "东渡展览馆")}


def test_a_town_is_a_site_where_nothing_in_it_is_named() -> None:
    assert ("王明", "长岭镇") in visits(LED + "[Official 王明]一行还到[Place 长岭镇]，察看建设。")


def test_a_firm_is_a_site_whose_works_have_no_name() -> None:
    text = "[Official 王明]走进[Company 华星养殖场]的工地，察看进度。"
    assert ("王明", "华星养殖场") in visits(LED + text)
