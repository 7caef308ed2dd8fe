"""Who goes along with a visitor in so many words."""

from __future__ import annotations

from tests.facts.reading import read


def _companions(text: str) -> set[str]:
    """Who goes along with somebody by a marked text."""
    found, _ = read(text)
    return {fact.subject.text for fact in found if fact.relation == "accompanies"}


def test_escorts_go_along_and_do_not_lead() -> None:
    found, _ = read(
        "[Post 主任|][Official 王明]一行[Quantity 7人=7|人]，在[Post 市发改委|副主任]"
        "[Official 李强]，[Organization 县发改局]领导[Official 张林]、[Official 钱水]的陪同下"
        "来[Park 江州产业园]调研。"
        "调研组先后来到[Company 华星科技]。"
    )
    told = {(fact.relation, fact.subject.text, fact.object.text) for fact in found}
    assert {one for one in told if one[0] == "accompanies"} == {
        ("accompanies", name, "王明") for name in ("李强", "张林", "钱水")
    }
    assert {one for one in told if one[0] == "inspects"} == {
        ("inspects", "王明", "江州产业园"),
        ("inspects", "王明", "华星科技"),
    }


def test_escorts_of_nobody_go_along_with_nobody() -> None:
    found, _ = read("在[Official 李强]陪同下，[Company 华星科技]的客人很高兴。")
    assert not [fact for fact in found if fact.relation == "accompanies"]


def test_all_in_front_of_the_verb_go_along() -> None:
    told = _companions(
        "[Post 市委|书记][Official 王明]到[Park 江州产业园]调研。"
        "[Post 市|长][Official 李强]，[Post 副市|长][Official 张林]，市领导[Official 钱水]"
        "及有关部门负责人，各镇主要负责同志一同参加。"
    )
    assert told == {"李强", "张林", "钱水"}


def test_who_reports_goes_along_with_nobody() -> None:
    told = _companions(
        "[Post 市委|书记][Official 王明]到[Park 江州产业园]调研，听取[Official 李强]介绍，"
        "[Official 张林]陪同。"
    )
    assert told == {"张林"}


def test_a_manager_who_leads_has_companions() -> None:
    found, _ = read(
        "[Post 华星集团|董事长][Person 王明]一行到[Park 江州产业园]考察。[Official 张林]陪同考察。"
    )
    told = {(fact.relation, fact.subject.text) for fact in found}
    assert {("inspects", "王明"), ("accompanies", "张林")} <= told


def test_who_takes_part_where_a_ceremony_is_held_attends_it() -> None:
    found, _ = read(
        "[Event 项目集中签约仪式]在县宾馆举行，县领导[Official 李强]、[Official 张林]"
        "及有关部门负责人参加。"
    )
    told = {(fact.relation, fact.subject.text, fact.qualifier("role")) for fact in found}
    assert told == {("attends", "李强", "attends"), ("attends", "张林", "attends")}


def test_all_in_front_of_the_verb_attend_what_it_names_by_its_whole_name() -> None:
    found, _ = read(
        "[Event 重点项目集中开工仪式]在江州举行。"
        "[Post 市|长][Official 李强]，[Organization 市经信局]主要负责人，县领导[Official 张林]、"
        "[Person 钱水]等参加[Event 开工仪式]。[Official 王平]未参加会议。"
    )
    said = [f for f in found if f.relation == "attends" and f.status is None]
    told = {(f.subject.text, f.object.text) for f in said}
    assert told == {(name, "重点项目集中开工仪式") for name in ("李强", "张林", "钱水")}


def test_who_attends_is_told_behind_the_sentence_that_holds_it() -> None:
    found, _ = read(
        "[Event 项目签约仪式]举行。[Post 秘书长|][Official 张林]，相关部门、各镇负责同志参加。"
    )
    assert ("attends", "张林") in {(fact.relation, fact.subject.text) for fact in found}


def test_hosts_who_go_along_with_a_party_lead_no_visit() -> None:
    found, _ = read(
        "[Post 县委|书记][Official 王明]率县考察团赴[Park 江州产业园]考察。"
        "[Official 李强]陪同考察团先后走进[Company 华星科技]。"
        "随后，由[Official 张林]陪同，先后来到[Company 东渡集团]。"
    )
    told = {(fact.relation, fact.subject.text, fact.object.text) for fact in found}
    assert {("accompanies", name, "王明") for name in ("李强", "张林")} <= told
    assert {one for one in told if one[0] == "inspects"} == {
        ("inspects", "王明", site) for site in ("江州产业园", "华星科技", "东渡集团")
    }


def test_who_is_brought_along_leads_no_visit() -> None:
    found, _ = read(
        "[Post 副市|长][Official 王明]带领[Post 市政府|秘书长][Official 李强]、[Post 市发改委|主任]"
        "[Official 张林]一行来[Park 江州产业园]调研。[Official 钱水]陪同。"
        "随后，客人走进[Company 华星科技]。"
    )
    told = {(fact.relation, fact.subject.text, fact.object.text) for fact in found}
    assert {who for relation, who, _ in told if relation == "inspects"} == {"王明"}
    assert {who for relation, _, who in told if relation == "accompanies"} == {"王明"}


def test_the_first_of_those_that_take_part_leads() -> None:
    found, _ = read(
        "与会人员观摩重点项目。[Post 市委|书记][Official 王明]，[Post 市|长][Official 李强]，"
        "[Post 副市|长][Official 张林]参加观摩。与会人员首先来到[Company 华星科技]。"
    )
    told = {(fact.relation, fact.subject.text, fact.object.text) for fact in found}
    assert {one for one in told if one[0] != "holdsPost"} == {
        ("inspects", "王明", "华星科技"),
        ("accompanies", "李强", "王明"),
        ("accompanies", "张林", "王明"),
    }


def test_who_attends_and_unveils_attends() -> None:
    found, _ = read(
        "[Event 签约暨揭牌仪式]在江州举行。[Post 市委|书记][Official 王明]，"
        "[Post 江州大学|校长][Person 李强]出席并共同为研究院揭牌，[Official 张林]致辞。"
    )
    assert {f.subject.text for f in found if f.relation == "attends"} == {"王明", "李强", "张林"}


def test_escorts_are_those_who_are_brought_along() -> None:
    told = _companions(
        "[Official 王明]到[Park 江州产业园]调研。由[Post 市|长][Official 李强]，"
        "[Post 副市|长][Official 张林]陪同，调研组走进[Company 华星科技]。[Official 钱水]一道参加。"
    )
    assert told == {"李强", "张林", "钱水"}


def test_who_comes_along_attends_no_meeting_that_was_spoken_of() -> None:
    found, _ = read(
        "[Official 王明]到[Park 江州产业园]调研，走进[Company 华星科技]，开了[Event 现场会]。\n"
        "[Post 市|长][Official 李强]、[Official 张林]参加。"
    )
    told = {(fact.relation, fact.subject.text) for fact in found if fact.subject.text != "王明"}
    assert told == {("accompanies", "李强"), ("accompanies", "张林"), ("holdsPost", "李强")}


def test_nobody_attends_what_only_tells_when() -> None:
    found, _ = read(
        "[Event 县人大会议]刚一结束，县里便组织代表到园区学习。[Official 李强]一道参加。"
    )
    assert not [fact for fact in found if fact.relation == "attends"]


def test_what_was_studied_at_a_meeting_is_none_that_one_attends() -> None:
    found, _ = read(
        "[Official 王明]主持召开[Event 安全例会]，学习在[Event 全国应急会议]上的重要讲话。"
        "[Official 李强]、[Official 张林]出席会议。"
    )
    told = {(f.subject.text, f.object.text) for f in found if f.relation == "attends"}
    assert told == {("王明", "安全例会"), ("李强", "安全例会"), ("张林", "安全例会")}


def test_whom_the_leader_brings_goes_along() -> None:
    told = _companions(
        "[Official 王明]率[Post 市环保局|副局长][Official 李强]、[Organization 市环境监测站]"
        "[Official 张林][Post |站长]，实地督查[Park 江州产业园]建设。"
        "[Official 王明]一行来到[Company 华星科技]察看。"
    )
    assert told == {"李强", "张林"}


def test_all_behind_the_words_go_along() -> None:
    told = _companions(
        "[Post 市委|书记][Official 王明]到[Park 江州产业园]调研。陪同调研并参加座谈的有"
        "[Post 市|长][Official 李强]，[Post 副市|长][Official 张林]；一同前往的还有"
        "[Official 钱水]。"
        "主持座谈的是[Official 郑海]。"
    )
    assert told == {"李强", "张林", "钱水"}


def test_who_brings_a_team_of_others_leads_it() -> None:
    found, _ = read(
        "[Post 市工商联|会长][Official 王明]带领由[Post 秘书|长][Official 李强]、[Official 张林]"
        "等人组成的[Organization 考察团]来到[Park 江州产业园]，考察园区环境。"
    )
    told = {(fact.relation, fact.subject.text) for fact in found if fact.relation == "inspects"}
    assert told == {("inspects", "王明")}


def test_escorts_go_along_with_who_goes_there_in_their_sentence() -> None:
    found, _ = read(
        "[Date 5月3日=XXXX-05-03]，[Post |县长][Official 王明]调研[Park 江州港区]。\n"
        "[Date 5月4日=XXXX-05-04]，[Post 省水利厅|副厅长][Official 钱水]来我县检查"
        "[Project 清水河工程]，[Post |县长][Official 李强]、[Post |副县长][Official 张林]陪同。"
    )
    assert {(f.subject.text, f.object.text) for f in found if f.relation == "accompanies"} == {
        ("李强", "钱水"),
        ("张林", "钱水"),
    }


def test_nobody_goes_along_by_being_talked_to_or_by_receiving_guests() -> None:
    told = _companions(
        "[Official 王明]到[Park 江州产业园]走访[Company 华星科技]，"
        "与[Post 企业|总经理][Person 钱水]座谈交流，[Post 副区|长][Official 李强]随行。"
        "[Post |主任][Official 张林]陪同会见。"
    )
    assert told == {"李强"}


def test_who_escorts_somebody_else_goes_along_with_that_one() -> None:
    found, _ = read(
        "[Official 王明]到[Company 华星科技]调研。"
        "[Official 李强]陪同[Post 副省|长][Official 钱水]到[Company 东渡集团]看望职工。"
    )
    told = {(f.subject.text, f.object.text) for f in found if f.relation == "accompanies"}
    assert told == {("李强", "钱水")}


def test_who_follows_a_team_goes_along_with_its_leader() -> None:
    found, _ = read(
        "[Official 李强]跟随考察组走访了[Company 华星科技]。"
        "考察组由[Post 副省|长][Official 王明]带队。"
    )
    told = {(f.relation, f.subject.text) for f in found}
    assert ("accompanies", "李强") in told and ("inspects", "王明") in told


def test_the_leader_of_a_group_is_not_the_leader_of_all() -> None:
    found, _ = read(
        "[Official 王明]带队督导。一组由[Official 王明]带队，到[Company 华星科技]检查；"
        "二组由[Official 李强]带队，到[Company 东渡集团]检查。[Official 钱水]全程陪同督导。"
    )
    told = {(f.subject.text, f.object.text) for f in found if f.relation != "holdsPost"}
    assert told == {("王明", "华星科技"), ("李强", "东渡集团"), ("钱水", "王明")}


def test_nobody_goes_along_with_whom_only_a_later_paragraph_names() -> None:
    told = _companions(
        "[Official 李强]和[Official 张林]一起，来到厂里核对清单。"
        + "清单上的问题一件一件划掉，职工们看在眼里。" * 6
        + "[Official 王明]到[Company 华星科技]督导。"
    )
    assert not told


def test_nobody_goes_along_with_who_receives_the_guests_behind_a_comma() -> None:
    found, _ = read(
        "[Organization 江州市代表团]莅临[Company 华星科技]参观。"
        "[Post 东渡园区|主任][Official 李强]陪同，"
        "[Post 华星科技|总经理助理][Person 王平]热情接待。"
    )
    objects = {fact.object.text for fact in found if fact.relation == "accompanies"}
    assert "王平" not in objects
