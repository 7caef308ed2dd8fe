"""Whose a visit is, and which sites count."""

from tests.facts.reading import read, visits


def test_fittings_of_the_works_that_are_visited_are_no_sites() -> None:
    found, _ = read("[Official 王明]来到[Company 华星科技]，实地察看[Facility 废水处理设施]。")
    assert {f.object.text for f in found if f.relation == "inspects"} == {"华星科技"}


def test_told_knows_who_leads_each_of_several_groups() -> None:
    assert visits(
        "[Official 王明]、[Official 李强]分头带队检查防汛。第一组由[Official 王明]带队，"
        "检查了[Company 华星科技]；第二组由[Post 副县|长][Official 李强]带队，"
        "先后走访了[Company 东渡集团]和[Park 江州港区]。"
    ) == {("王明", "华星科技"), ("李强", "东渡集团"), ("李强", "江州港区")}


def test_a_second_leader_visits_what_the_first_does() -> None:
    text = "[Official 王明]、[Official 李强]一行来到[Company 华星科技]，察看进度。"
    assert visits(text) == {("王明", "华星科技"), ("李强", "华星科技")}


def test_a_plant_is_a_site_where_no_firm_is_visited() -> None:
    text = "[Official 王明]来到[Facility 江州污水处理厂]，实地察看运行。"
    assert visits(text) == {("王明", "江州污水处理厂")}


def test_all_three_who_bring_others_go_and_of_a_party_the_first() -> None:
    row = "[Post 市人大常委会|主任][Official 王明]、[Post |副主任][Official 李强]，"
    row += "[Post |秘书长][Official 张林]"
    assert visits(f"{row}率检查组到[Park 江州产业园]检查。") == {
        (who, "江州产业园") for who in ("王明", "李强", "张林")
    }
    assert visits(f"{row}一行到[Park 江州产业园]检查。") == {("王明", "江州产业园")}


def test_bodies_that_are_brought_along_among_others_visit_nothing() -> None:
    assert visits(
        "[Post 管委会|主任][Official 王明]分别带领建设、环保、[Organization 市应急局]等部门"
        "深入[Company 华星科技]、[Company 东渡集团]开展检查。"
    ) == {("王明", "华星科技"), ("王明", "东渡集团")}


def test_the_first_of_two_bodies_leads_on() -> None:
    found = visits(
        "[Date 5月6日=XXXX-05-06]，[Organization 市委网信办]、[Organization 市应急局]至"
        "[Company 华星科技]调研。随后调研组到[Company 东渡集团]现场走访。"
    )
    assert ("市委网信办", "东渡集团") in found
    assert ("市应急局", "东渡集团") not in found


def test_what_is_studied_about_zones_at_large_is_no_site() -> None:
    led = "[Post 市|长][Official 王明]率考察团来到[Place 江州市]，考察[Park 开发区]"
    assert not {site for _, site in visits(led + "管理、机构改革工作。") if site == "开发区"}
    assert ("王明", "开发区") in visits(led + "，听取汇报。")
