"""The project in a ceremony's name."""

import pytest

from kg.facts.ceremonies import whole_event
from kg.model import Mention, Span
from tests.facts.reading import read


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        (
            "[Company 华星科技][Event 储能电池项目奠基仪式]在[Park 江州经开区]举行。",
            {("undertakes", "华星科技"), ("hosts", "江州经开区")},
        ),
        (
            "[Park 江州经开区]举行[Company 华星科技][Event 储能电池项目开工仪式]。",
            {("undertakes", "华星科技"), ("hosts", "江州经开区")},
        ),
        (
            "由[Company 华星科技]负责推进的[Event 储能电池项目开工仪式]昨日举行。",
            {("undertakes", "华星科技")},
        ),
        ("[Event 一季度重点项目开工仪式]在[Park 江州经开区]举行。", set()),
    ],
)
def test_ceremonies_tell_whose_a_project_is(text: str, pairs: set[tuple[str, str]]) -> None:
    facts, _ = read(text)
    said = [fact for fact in facts if fact.evidence.rule.endswith("#ceremony")]
    assert {(fact.relation, fact.subject.text) for fact in said} == pairs
    assert all(fact.object.text == "储能电池项目" for fact in said)


@pytest.mark.parametrize(
    ("ceremony", "status"),
    [("开工仪式", "underway"), ("竣工仪式", "completed"), ("签约仪式", "planned")],
)
def test_ceremonies_tell_how_far_a_project_is(ceremony: str, status: str | None) -> None:
    facts, _ = read(f"6月18日，古桥镇举行[Company 华星科技][Event 储能电池项目{ceremony}]。")
    said = [fact.status for fact in facts if fact.evidence.rule == "undertakes#ceremony"]
    assert said == [status]


def test_what_is_begun_may_be_an_upgrading() -> None:
    day = "[Date 6月18日=XXXX-06-18]"
    facts, _ = read(f"{day}，[Company 华星热电][Event 除尘提标改造工程启动仪式]举行。")
    said = [fact for fact in facts if fact.evidence.rule.endswith("#ceremony")]
    assert [(fact.relation, fact.when) for fact in said] == [("retrofits", "XXXX-06-18")]


HELD = "[Date 6月18日=XXXX-06-18]，[Park 江州经开区]举行项目集中{verb}活动。"


@pytest.mark.parametrize(
    ("verb", "status"), [("签约", "planned"), ("开工", "underway"), ("投产", "completed")]
)
def test_on_their_day_who_signs_or_begins_does_it_there(verb: str, status: str) -> None:
    facts, _ = read(
        HELD.format(verb=verb)
        + f"短短半小时，[Company 华星科技]的[Project 储能电池项目]先后{verb}。"
    )
    said = [fact for fact in facts if fact.relation == "undertakes"]
    assert [(fact.status, fact.when) for fact in said] == [(status, "XXXX-06-18")]


def test_on_their_day_what_was_done_before_keeps_its_time() -> None:
    facts, _ = read(
        HELD.format(verb="签约")
        + "此前，[Company 华星科技]投资建设的[Project 储能电池项目]已经投产。"
    )
    said = [fact for fact in facts if fact.relation == "undertakes"]
    assert [(fact.status, fact.when) for fact in said] == [("completed", None)]


def test_on_their_day_a_park_hosts_whoever_signs_there() -> None:
    facts, _ = read(
        HELD.format(verb="签约")
        + "[Company 华星科技]的[Project 储能电池项目]签约落户[Park 江州经开区]。"
    )
    assert ("hosts", "江州经开区", "XXXX-06-18") in {
        (fact.relation, fact.subject.text, fact.when) for fact in facts
    }


def test_on_their_day_so_many_are_counted_as_take_part_there() -> None:
    facts, _ = read(
        HELD.format(verb="签约")
        + "此次集中签约项目共[Quantity 20个=20|个]。今年累计签约项目[Quantity 90个=90|个]。"
    )
    counted = {fact.object.text: fact.when for fact in facts if fact.relation == "reports"}
    assert counted == {"20个": "XXXX-06-18", "90个": None}


def _event(text: str, at: int) -> Mention:
    return Mention("Event", text, Span(at, at + len(text)), 1.0, "mark", "example")


def test_ceremonies_of_a_short_name_are_those_of_a_longer_one_before() -> None:
    whole, short = _event("重点项目集中开工仪式", 0), _event("开工仪式", 40)
    assert whole_event(short, [whole, short]) == whole
    other = _event("集中签约大会", 20)
    assert whole_event(short, [other, short]) == short
    assert whole_event(_event("开工仪式", 0), [_event("重点项目集中开工仪式", 40)]).span.start == 0


def test_facts_whoever_attends_a_meeting_does_it_on_its_day() -> None:
    found, _ = read(
        "[Official 王明]出席[Date 8月26日=XXXX-08-26]举行的[Event 江州园揭牌仪式]。"
        "[Official 李强]出席[Event 江州园揭牌仪式]。"
    )
    assert [fact.when for fact in found if fact.relation == "attends"] == ["XXXX-08-26"] * 2
