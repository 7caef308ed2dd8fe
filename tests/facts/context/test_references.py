"""Whom words mean by where they stand."""

from dataclasses import replace

from kg.facts.context.references import (
    addressed,
    as_zone,
    ending_alike,
    is_alone,
    last_alone,
    of_two,
    usual_group,
)
from kg.model import Mention, Span
from tests.facts.reading import read


def _firm(text: str, at: int) -> Mention:
    return Mention("Company", text, Span(at, at + len(text)), 0.9, "mark", "example", None)


def _told(text: str) -> set[tuple[str, str, str]]:
    found, _ = read(text)
    return {(f.relation, f.subject.text, f.object.text) for f in found}


def test_references_park_means_the_one_that_its_own_paragraph_begins_with() -> None:
    found = _told(
        "初冬走笔\n[Park 江州经开区]春潮涌动。[Park 江州经开区]去年签约不断。\n"
        "驱车向北，便到了[Park 东渡产业园]。园区获评[Honour 省级绿色园区]。"
    )
    assert ("receives", "东渡产业园", "省级绿色园区") in found


def test_references_centre_is_the_plant_and_not_the_university_named_last() -> None:
    found = _told(
        "[Company 华星科技]与[Organization 江州大学]建设[Facility 检测中心]。"
        "该中心推行[Mechanism 首席专员制]。"
    )
    assert ("adopts", "江州大学", "首席专员制") not in found


def test_references_a_reporters_walk_is_no_visit_of_whom_a_later_paragraph_names() -> None:
    found = _told(
        "走进[Company 华星科技]，机器轰鸣，一派繁忙。公司去年上了三条线，工人换成了机械臂，"
        "订单已经排到了明年春天，仓库里的货一天要走十几车，连门口的小饭馆都跟着红火起来，"
        "老板说从来没有见过这样的光景。\n"
        "[Date 去年11月=lastyear-11]，[Post 市委|书记][Official 王明]到[Park 江州港区]调研。"
    )
    assert ("inspects", "王明", "江州港区") in found
    assert ("inspects", "王明", "华星科技") not in found


def test_references_group_is_the_one_named_again_and_again_and_not_its_partner() -> None:
    said = ("东渡集团", "东渡集团", "北辰集团")
    named = [_firm(text, 10 * at) for at, text in enumerate(said)]
    group = replace(_firm("集团", 40), by="anaphor")
    assert usual_group(named[-1], group, named) == named[0]
    assert usual_group(named[-1], replace(group, text="该集团"), named) == named[-1]


def test_references_group_is_the_last_where_none_is_named_so() -> None:
    firm, group = _firm("东渡集团有限公司", 0), _firm("集团", 20)
    assert usual_group(firm, group, [firm]) == firm


def test_references_that_firm_is_not_who_holds_a_share_of_it() -> None:
    found = _told(
        "[Company 华星公司]成立，另一股东[Company 东渡集团]持股30%。该公司建成[Facility 脱硫塔]。"
    )
    assert ("operates", "华星公司", "脱硫塔") in found


def test_references_a_zone_may_be_that_district_where_it_is_called_one() -> None:
    zone, area = (replace(_firm(text, 9), kind="Park") for text in ("江州高新区", "东渡产业园"))
    that = replace(_firm("该区", 40), kind="Place", by="anaphor")
    assert as_zone(that, zone) == zone
    assert as_zone(that, area) is None
    assert as_zone(replace(that, text="该市"), zone) is None


def test_references_words_at_the_end_of_a_name_mean_it_unless_they_are_of_any() -> None:
    named = [_firm("华星电厂有限公司", 0), _firm("东渡公司", 20)]
    assert ending_alike(named, replace(_firm("该电厂", 40), by="anaphor")) == named[0]
    assert ending_alike(named, replace(_firm("该公司", 40), by="anaphor")) is None


def test_references_former_and_latter_are_the_two_firms_named_last() -> None:
    firms = [_firm("华星科技", 0), _firm("东渡集团", 10), _firm("北辰电子", 20)]
    former, latter = (
        replace(_firm(text, at), by="anaphor") for text, at in (("前者", 30), ("后者", 50))
    )
    named = [*firms, former, latter]
    assert of_two(named, former) == firms[1]
    assert of_two(named, latter) == firms[2]
    assert of_two([firms[0], former], former) is None


def test_references_last_is_none_where_it_ends_a_row_of_others() -> None:
    row = [_firm("华星科技", 0), _firm("东渡集团", 5)]
    assert last_alone(row, 20) is None
    assert last_alone(row[:1], 20) == row[0]


def test_references_thing_is_alone_where_only_rows_and_anaphors_stand_beside_it() -> None:
    firm, row = _firm("华星科技", 0), [_firm("东渡集团", 20), _firm("北辰电子", 25)]
    assert is_alone(firm, [firm, *row, replace(_firm("公司", 40), by="anaphor")])
    assert not is_alone(firm, [firm, row[0]])


def _official(text: str, at: int, by: str = "mark") -> Mention:
    return Mention("Official", text, Span(at, at + len(text)), 0.9, by, "example", None)


def test_references_who_is_called_by_surname_and_post_is_the_leader_or_the_last_so_called() -> None:
    wang, li = _official("王明", 0), _official("李强", 10)
    assert addressed([wang, li], _official("王书记", 20, "anaphor"), wang) is wang
    assert addressed([wang, li], _official("李区长", 20, "anaphor"), wang) is li
    assert addressed([wang, li], _official("他", 20, "anaphor"), wang) is wang
    assert addressed([wang, li], _official("张区长", 20, "anaphor"), wang) is None
