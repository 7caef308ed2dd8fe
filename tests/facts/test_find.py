"""Whole facts from marked texts: dates, qualifiers, evidence, context over sentences."""

import pytest

from kg.model import Fact, Mention
from tests.facts.reading import read, visits


def _facts(text: str) -> dict[tuple[str, str, str], Fact]:
    found, _ = read(text)
    return {(f.relation, f.subject.text, f.object.text): f for f in found}


VISIT = (
    "[Date 6月10日=XXXX-06-10]，[Post 区委|书记][Official 王明]到[Park 江州港区]调研。"
    "随后来到[Company 华星科技]，详细了解产能。"
    "[Post 区|领导][Official 张林]、[Official 钱水]参加活动。"
)


def test_facts_visit_reaches_over_sentences_with_leader_day_and_companions() -> None:
    found = _facts(VISIT)
    assert found["inspects", "王明", "华星科技"].when == "XXXX-06-10"
    assert found["accompanies", "张林", "王明"].when == "XXXX-06-10"
    assert ("accompanies", "钱水", "王明") in found
    assert ("holdsPost", "钱水", "区领导") in found


def test_facts_from_context_name_it_in_their_rule_and_are_less_sure() -> None:
    found = _facts(VISIT)
    said, filled = found["inspects", "王明", "江州港区"], found["inspects", "王明", "华星科技"]
    assert filled.evidence.rule.endswith("+leader")
    assert filled.confidence < said.confidence


def test_facts_evidence_is_the_clause_that_says_it() -> None:
    fact = _facts("昨天很热，[Company 华星科技]落户[Park 江州经开区]，大家高兴。")[
        "hosts", "江州经开区", "华星科技"
    ]
    assert fact.evidence.span == fact.evidence.raw_span
    assert len(fact.evidence.span) == len("华星科技落户江州经开区")


def test_facts_post_knows_its_body() -> None:
    fact = _facts("[Post 江州园区管理办公室|主任]、[Post 党组|书记][Official 王明]说。")[
        "holdsPost", "王明", "党组书记"
    ]
    body = fact.qualifier("of")
    assert isinstance(body, Mention)
    assert body.text == "江州园区管理办公室"


def test_facts_wish_of_a_leader_is_no_fact_nor_what_he_goes_on_to_wish() -> None:
    found = _facts(
        "[Official 王明]强调，要让[Company 华星科技]落户[Park 江州经开区]。"
        "要推动[Company 东渡集团]入驻[Park 江州经开区]。"
    )
    assert not [key for key in found if key[0] == "hosts"]


def test_facts_figure_has_its_owner_indicator_number_and_unit() -> None:
    found = _facts("[Park 江州经开区]培育国家高新技术企业[Quantity 242家=242|家]。")
    ((key, fact),) = ((k, f) for k, f in found.items() if k[0] == "reports")
    assert key[1] == "江州经开区"
    assert dict(fact.qualifiers) == {"indicator": "培育国家高新技术企业", "unit": "家"}
    assert fact.object.normal == "242"  # type: ignore[union-attr]


def test_facts_said_of_nobody_known_are_an_issue_and_not_lost() -> None:
    found, issues = read("该公司落户[Park 江州经开区]。")
    assert not found
    assert [(issue.code, issue.where) for issue in issues] == [("unresolved", "example:0-3")]


def test_facts_body_visits_for_the_leader_who_is_said_outright() -> None:
    found = _facts(
        "[Organization 市政协]到[Park 江州港区]开展调研。"
        "调研由[Post 市政协|主席][Official 王明]带队。"
    )
    assert ("inspects", "王明", "江州港区") in found


def test_facts_companions_named_first_do_not_lead() -> None:
    found = _facts(
        "[Organization 省督查组]来江州督查。[Official 张林]、[Official 钱水]陪同检查。"
        "督查组先后来到[Company 华星科技]检查。"
    )
    assert ("inspects", "省督查组", "华星科技") in found


def test_facts_first_of_several_leads_with_a_post_in_front() -> None:
    found = _facts(
        "[Post 县委书记][Official 王明]、[Post 县长][Official 李强]带领考察团到江州考察。"
        "考察团先后来到[Company 华星科技]。"
    )
    assert ("inspects", "王明", "华星科技") in found


def test_facts_guests_of_a_ceremony_go_along_with_nobody() -> None:
    before = "[Event 集中开工仪式]举行。[Official 王明]出席并宣布开工。[Official 李强]等参加。"
    found = _facts(f"{before}仪式后，[Official 王明]实地察看了[Company 华星科技]。")
    assert ("attends", "李强", "集中开工仪式") in found
    assert ("accompanies", "李强", "王明") not in found


def test_facts_visit_is_on_the_day_it_tells_of_and_not_of_its_printing() -> None:
    found = _facts(
        "江州网[Date 9月22日=XXXX-09-22]讯[Date 9月21日=XXXX-09-21]，[Official 王明]到江州调研。"
        "[Official 王明]走进[Company 华星科技]，察看生产。"
    )
    assert found["inspects", "王明", "华星科技"].when == "XXXX-09-21"


def test_facts_take_no_date_from_the_founding_of_a_firm() -> None:
    found = _facts(
        "坐落于[Park 江州经开区]的[Company 顺和酱菜厂]是一家成立于[Date 1996年=1996]的企业。"
    )
    assert found["hosts", "江州经开区", "顺和酱菜厂"].when is None


def test_facts_visit_to_a_project_goes_on_to_the_next_company() -> None:
    found = _facts(
        "[Official 王明]先后来到[Company 华星科技][Project 储能电池项目]、[Company 东渡集团]察看。"
    )
    sites = {thing for relation, _, thing in found if relation == "inspects"}
    assert sites == {"储能电池项目", "东渡集团"}


def test_facts_visit_is_over_whatever_was_looked_at_is_still_to_come() -> None:
    found = _facts("[Official 王明]到[Place 长岭镇]实地督导灯会筹备情况。")
    assert found["inspects", "王明", "长岭镇"].status is None


def test_facts_paragraph_goes_back_to_the_company_of_the_headline() -> None:
    found = _facts(
        "「[Company 华星科技]的新天地」[Company 华星科技]从老城搬来，厂区交给[Company 东渡集团]。\n"
        "该公司新上[Facility 纺丝线]。"
    )
    assert ("operates", "华星科技", "纺丝线") in found
    assert ("operates", "东渡集团", "纺丝线") not in found


def test_facts_thing_is_not_its_own_guest() -> None:
    found = _facts("「[Park 江州高新区]」[Park 高新区]、[Park 江州高新区]均已建成。")
    assert not [key for key in found if key[0] == "hosts"]


def test_facts_article_about_a_park_tells_of_its_projects_and_their_companies() -> None:
    found = _facts("「[Park 江州经开区]进展」[Company 华星科技]兴建[Project 储能电池项目]。")
    assert found["hosts", "江州经开区", "储能电池项目"].evidence.rule == "hosts#home"
    assert ("hosts", "江州经开区", "华星科技") in found


def test_facts_projects_in_a_row_with_one_of_the_park_are_its_too() -> None:
    found = _facts(
        "「[Park 江州经开区]进展」最快的，要数[Company 华星科技]、[Project 华星科技储能电池项目]、"
        "[Project 光伏玻璃项目]、[Project 平场]，还有[Project 云港物流项目]。"
    )
    assert ("hosts", "江州经开区", "光伏玻璃项目") in found
    assert ("hosts", "江州经开区", "云港物流项目") in found
    assert ("hosts", "江州经开区", "平场") not in found


def test_facts_company_known_by_its_project_alone_may_sit_elsewhere() -> None:
    found = _facts(
        "「[Park 江州经开区]进展」[Company 华星科技]、[Project 华星科技储能电池项目]开工。"
    )
    assert ("hosts", "江州经开区", "华星科技储能电池项目") in found
    assert ("hosts", "江州经开区", "华星科技") not in found


def test_facts_who_builds_for_others_is_no_guest_of_the_park() -> None:
    found = _facts("「[Park 江州经开区]进展」[Project 储能电池项目]由[Company 东渡建设]承建。")
    assert ("hosts", "江州经开区", "东渡建设") not in found


def test_facts_told_in_turn_pair_the_first_with_the_first() -> None:
    found = _facts(
        "专家对[Company 华星科技]、[Company 东渡集团]，"
        "分别指导完成了[Retrofit 料场封闭]和[Retrofit 锅炉低氮改造]。"
    )
    done = {key[1:] for key in found if key[0] == "retrofits"}
    assert done == {("华星科技", "料场封闭"), ("东渡集团", "锅炉低氮改造")}


def test_facts_sums_told_in_turn_are_of_one_project_each() -> None:
    found = _facts(
        "[Project 泵管项目]、[Project 机床项目]已经开工，"
        "投资分别为[Money 8亿元=800000000]、[Money 2亿元=200000000]。"
    )
    costs = {key[1:] for key in found if key[0] == "invests"}
    assert costs == {("泵管项目", "8亿元"), ("机床项目", "2亿元")}


def test_facts_what_several_cost_is_of_no_one_of_them() -> None:
    one, several = (
        _facts(f"[Quantity {count}={count[0]}|个][Project 储能项目]总投资[Money 2亿元=200000000]。")
        for count in ("1个", "3个")
    )
    assert ("invests", "储能项目", "2亿元") in one
    assert not [key for key in several if key[0] == "invests"]


def test_facts_of_a_clause_on_the_whole_district_are_no_firms() -> None:
    found = _facts(
        "[Company 华星科技]舍得投入。全镇去年[Retrofit 淘汰锅炉][Quantity 16台=16|台]，成效明显。"
    )
    assert not [key for key in found if key[0] == "retrofits"]


def test_facts_of_a_sentence_on_a_firm_are_not_its_parks() -> None:
    found = _facts(
        "[Park 江州经开区]变化大。[Company 华星科技]先后获奖，推行“[Mechanism 一企一档]”。"
    )
    assert ("adopts", "江州经开区", "一企一档") not in found


def test_facts_changes_told_in_turn_are_of_the_figures_before_them() -> None:
    found, _ = read(
        "[Park 江州经开区]完成营业收入[Money 176亿元=17600000000]、税收[Money 8亿元=800000000]，"
        "分别增长[Quantity 14%=14|%]、[Quantity 10%=10|%]。"
    )
    told = {(f.qualifier("indicator"), f.object.text) for f in found if f.relation == "reports"}
    assert {("完成营业收入增长", "14%"), ("税收增长", "10%")} <= told


def test_facts_visit_of_a_band_is_the_first_bodys() -> None:
    assert visits(
        "[Organization 市环保局]、[Organization 公安局]组成的利剑行动再次出击。"
        "执法人员首先来到[Company 华星科技]，查看除尘设施。"
    ) == {("市环保局", "华星科技")}


def test_a_heading_says_whose_the_paragraphs_below_it_are() -> None:
    found, _ = read(
        "一、[Park 江州循环园]\n[Park 江州循环园]位于江边。[Park 江州循环园]发展很快。\n"
        "二、[Park 江州商务园]\n位于城南，面积不大。荣获[Honour 省级示范园区]。"
    )
    told = {(fact.relation, fact.subject.text) for fact in found}
    assert ("receives", "江州商务园") in told
    assert ("receives", "江州循环园") not in told


def test_facts_know_nothing_of_the_agency_of_a_dateline() -> None:
    found = _facts(
        "[Company 华星网]江州[Date 6月8日=XXXX-06-08]电，落户[Park 江州经开区]的企业多。"
    )
    assert not [key for key in found if "华星网" in key]


@pytest.mark.parametrize(
    ("text", "costs"),
    [
        ("[Project 储能电池项目]建设[Quantity 4个=4|个]车间，总投资[Money 8亿元=800000000]。", 1),
        ("[Project 储能电池项目][Quantity 86个=86|个]，总投资[Money 8亿元=800000000]。", 0),
        ("[Project 储能电池项目]投产，[Quantity 3个=3|个]项目总投资[Money 8亿元=800000000]。", 0),
        (
            "在[Project 储能电池项目]工地投产，项目共有[Quantity 45个=45|个]，"
            "总投资[Money 8亿元=800000000]。",
            0,
        ),
    ],
)
def test_facts_sum_of_several_projects_is_of_no_one_of_them(text: str, costs: int) -> None:
    found, _ = read(text)
    assert sum(fact.relation == "invests" for fact in found) == costs


@pytest.mark.parametrize(
    "said",
    [
        "[Company 华星热电]（原[Company 东渡电厂]）建于老城。",
        "[Company 华星热电]由[Company 东渡集团]控股，是老厂。",
    ],
)
def test_a_former_name_or_a_holder_is_not_the_firm_that_is_spoken_of(said: str) -> None:
    found = _facts(f"{said}该公司建成[Facility 脱硫塔]。")
    assert ("operates", "华星热电", "脱硫塔") in found
