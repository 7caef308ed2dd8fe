"""Who leads the visit that an article tells of."""

from tests.facts.reading import read


def test_facts_each_body_visits_what_its_paragraph_tells() -> None:
    found, _ = read(
        "[Organization 江州市环保局]开展执法检查。执法人员到[Company 华星水泥]检查。\n"
        "[Organization 东渡县环保局]联合多部门开展专项检查。"
        "[Organization 检查组]到[Company 东渡铸造]检查。\n"
    )
    visits = {(f.subject.text, f.object.text) for f in found if f.relation == "inspects"}
    assert visits == {("江州市环保局", "华星水泥"), ("东渡县环保局", "东渡铸造")}


def test_facts_a_group_of_guests_visits_before_the_bodies_that_receive_it() -> None:
    found, _ = read(
        "[Organization 东渡县委]迎来客人。[Organization 江州商会考察团]一行参观。"
        "专家组走进[Company 华星水泥]检查。\n"
    )
    visits = {(f.subject.text, f.object.text) for f in found if f.relation == "inspects"}
    assert visits == {("江州商会考察团", "华星水泥")}
