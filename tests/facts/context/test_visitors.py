"""Who goes on a visit, by the words of one sentence."""

from __future__ import annotations

from tests.facts.reading import read, visits


def test_facts_of_two_visitors_in_one_sentence_are_their_own() -> None:
    assert visits(
        "[Post 区委|书记][Official 王明]、[Post |区长][Official 李强]分别带队走访企业。"
        "[Official 王明]一行先后到[Company 华星科技]、[Company 南屏机电]，看望职工；"
        "[Official 李强]一行来到[Company 东渡集团]。"
    ) == {("王明", "华星科技"), ("王明", "南屏机电"), ("李强", "东渡集团")}


def test_facts_head_of_a_body_told_without_his_name_is_the_leader() -> None:
    assert visits(
        "[Organization 江州市委]书记到[Park 江州港区]现场办公\n"
        "[Post 江州市委|书记][Official 王明]到[Park 江州港区]现场办公，现场调研码头。"
    ) == {("王明", "江州港区")}


def test_what_a_body_looks_into_on_another_day_is_no_visit_of_the_leaders() -> None:
    assert visits(
        "[Date 5月6日=XXXX-05-06]，[Post |市长][Official 王明]调研[Company 南屏机电]。"
        "[Date 5月9日=XXXX-05-09]，[Organization 县应急局]对[Company 华星科技]开展检查。"
    ) == {("王明", "南屏机电"), ("县应急局", "华星科技")}


def test_a_visit_of_several_days_has_no_day() -> None:
    found, _ = read(
        "[Date 5月6日=XXXX-05-06]，[Post |市长][Official 王明]调研[Company 南屏机电]。"
        "[Date 5月8日至9日=XXXX-05-08/XXXX-05-09]，[Post |主任][Official 李强]带队赴"
        "[Company 华星科技]考察。"
    )
    days = {f.object.text: f.when for f in found if f.relation == "inspects"}
    assert days == {"南屏机电": "XXXX-05-06", "华星科技": None}


def test_who_is_met_leads_no_visit() -> None:
    found, _ = read(
        "[Post |市长][Official 王明]会见[Post 东渡集团|董事长][Person 李强]，"
        "并到[Park 江州经开区]考察。"
    )
    assert not [f for f in found if f.relation == "inspects" and f.subject.text == "李强"]


def test_first_of_the_names_that_stand_together_in_a_headline_leads() -> None:
    found, _ = read(
        "[Official 王明][Official 李强]带队调研工业\n"
        "[Post |书记][Official 王明]，[Post |区长][Official 李强]带领调研组督查。调研组先后察看了"
        "[Company 华星科技]。[Post |副区长][Official 张林]参加。"
    )
    assert ("王明", "华星科技") in {
        (f.subject.text, f.object.text) for f in found if f.relation == "inspects"
    }
    escorted = {f.object.text for f in found if f.relation == "accompanies"}
    assert escorted == {"王明"}


def test_works_behind_a_firms_short_name_are_the_site() -> None:
    works = "[Project 储能电池项目]、[Project 东渡铜箔项目]"
    assert visits(f"[Post |市长][Official 王明]察看了[Company 华星公司]{works}。") == {
        ("王明", "储能电池项目"),
        ("王明", "东渡铜箔项目"),
    }
    assert ("王明", "华星有限公司") in visits(
        f"[Post |市长][Official 王明]察看了[Company 华星有限公司]{works}。"
    )
