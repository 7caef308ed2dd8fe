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


def _led(text: str) -> set[str]:
    """Who goes along with who leads by a marked text."""
    found, _ = read(text)
    return {fact.subject.text for fact in found if fact.relation == "accompanies"}


def test_the_first_leads_where_the_sentence_before_tells_of_the_visit() -> None:
    row = "[Post 市人大常委会|副主任][Official 王明]、[Official 李强]等人大代表参加。"
    sites = "[Organization 视察组]先后察看了[Company 华星科技]。"
    found, _ = read(f"代表来[Place 江州区]开展集中视察活动。{row}{sites}")
    told = {(fact.relation, fact.subject.text, fact.object.text) for fact in found}
    assert {one for one in told if one[0] != "holdsPost"} == {
        ("inspects", "王明", "华星科技"),
        ("accompanies", "李强", "王明"),
    }
    held, _ = read(f"江州区召开表彰会。{row}{sites}")
    assert {fact.subject.text for fact in held if fact.relation == "inspects"} == {"视察组"}


def test_the_head_of_a_body_leads_by_its_name_without_the_place() -> None:
    found, _ = read(
        "[Organization 江州区人大常委会]组织委员视察工业。"
        "[Post 区人大常委会|主任][Official 王明]，"
        "[Post 区人大常委会|副主任][Official 李强]一同视察。"
        "委员们先后前往[Company 华星科技]，现场听取汇报。"
    )
    told = {(fact.relation, fact.subject.text) for fact in found if fact.relation != "holdsPost"}
    assert told == {("inspects", "王明"), ("accompanies", "李强")}


def test_a_team_is_called_by_its_whole_name() -> None:
    found, _ = read(
        "[Organization 省应急厅检查组]一行检查我市安全生产工作。"
        "[Organization 检查组]实地查看了[Company 华星科技]。"
    )
    told = {fact.subject.text for fact in found if fact.relation == "inspects"}
    assert told == {"省应急厅检查组"}


def test_who_brings_a_team_with_a_name_leads() -> None:
    told = _led(
        "[Post 区|长][Official 王明]率[Organization 江州区政府考察团]一行近[Quantity 20人=20|人]"
        "在[Post 县|长][Official 李强]等领导陪同下来[Park 东渡产业园]考察。"
    )
    assert told == {"李强"}


def test_who_brings_a_row_of_people_and_bodies_leads() -> None:
    told = _led(
        "[Post 师党委|书记][Official 王明]带领[Post 师党委|常委][Official 李强]，"
        "及党办、财政局等部门考察组一行赴[Place 江州]走访，"
        "[Post 江州市委|书记][Official 张林]等领导陪同考察。"
        "考察组一行先后来到[Company 华星科技]。"
    )
    assert told == {"李强", "张林"}


def test_who_calls_others_together_leads_and_so_does_who_comes_with_others() -> None:
    sites = "调研组一行先后来到[Company 华星科技]。"
    for led in (
        "[Post 市人大|主任][Official 王明]召集省人大代表，围绕工业开展专题调研。"
        "[Official 李强]、[Official 张林]参加调研。",
        "[Post 副市|长][Official 王明]等有关单位挂职干部来到我县，就产业发展进行调研。"
        "县领导[Official 李强]介绍情况。",
    ):
        found, _ = read(led + sites)
        assert {f.subject.text for f in found if f.relation == "inspects"} == {"王明"}, led
