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


def test_facts_who_goes_along_with_a_group_leads_it_nowhere() -> None:
    found, _ = read(
        "[Organization 江州友城代表团]一行20人，在[Post 东渡区外办|副主任][Official 李强]的陪同下来"
        "[Park 东渡高新区]参观。[Official 李强]介绍了情况。代表团参观了[Company 华星科技]。"
    )
    assert not [
        fact for fact in found if fact.subject.text == "李强" and fact.relation == "inspects"
    ]


def test_facts_who_only_talks_to_a_team_leads_it_nowhere() -> None:
    found, _ = read(
        "[Organization 江北省第四调研组]来江州调研。[Post 副市|长][Official 李强]与调研组一行座谈。"
        "调研组一行先后深入[Company 华星科技]、[Company 东渡集团]。"
    )
    told = {fact.subject.text for fact in found if fact.relation == "inspects"}
    assert told == {"江北省第四调研组"}


def test_facts_where_nobody_leads_who_goes_along_does_not() -> None:
    found, _ = read(
        "客人在[Post 东渡区外办|副主任][Official 李强]陪同下专程来[Park 东渡高新区]参观。"
    )
    assert not [fact for fact in found if fact.relation == "inspects"]
