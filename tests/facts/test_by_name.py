from dataclasses import replace
from pathlib import Path

import pytest

from kg.facts import by_name
from kg.knowledge import discourse
from kg.model import Mention, Span

DISCOURSE = discourse.load(Path(__file__).parents[2] / "seeds" / "discourse")


def _mention(kind: str, text: str, start: int = 0) -> Mention:
    return Mention(kind, text, Span(start, start + len(text)), 1.0, "grammar", "d")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("华星科技", "Company"),
        ("江州经开区", "Park"),
        ("大华社区", "Place"),
        ("市文联", "Organization"),
    ],
)
def test_facts_body_has_the_kind_of_its_ending(text: str, kind: str) -> None:
    assert by_name.kind_of_body(text, {}, DISCOURSE) == kind


def test_facts_body_has_the_kind_that_the_document_names() -> None:
    assert by_name.kind_of_body("海瑞", {"海瑞": "Company"}, DISCOURSE) == "Company"


def test_facts_committee_administers_the_park_in_its_name() -> None:
    committee = _mention("Organization", "江州经开区管委会")
    (park,) = by_name.administered(committee, DISCOURSE, {}, {})
    assert park.text == "江州经开区"
    assert park.span == Span(0, 5)


@pytest.mark.parametrize("text", ["区管委会", "市生态环境局", "管委会"])
def test_facts_office_without_a_park_in_its_name_administers_none(text: str) -> None:
    assert not list(by_name.administered(_mention("Organization", text), DISCOURSE, {}, {}))


@pytest.mark.parametrize(
    ("name", "place"),
    [
        ("江苏省苏州市张家港经开区", "苏州市"),
        ("江西省萍乡市湘东区产业园", "湘东区"),
        ("张家港经开区", None),
        ("县沿海工业园", None),
        ("长岭县化工园区", "长岭县"),
        ("江州东渡镇科技产业园", "东渡镇"),
        ("江城南镇科技产业园", None),
        ("江州市生态环境局东渡区产业园", None),
    ],
)
def test_facts_full_name_tells_the_nearest_place(name: str, place: str | None) -> None:
    found = by_name.place_of(_mention("Park", name), DISCOURSE, {"江州": "Place"})
    assert (found.text if found else None) == place


@pytest.mark.parametrize(
    ("firm", "district"),
    [
        ("江州市东渡纸业有限公司", "江州市"),
        ("长岭市东渡纸业有限公司", None),
        ("江州市华星公司东渡厂", None),
        ("江州纸业有限公司", None),
    ],
)
def test_a_firm_lies_in_the_district_of_its_name_if_the_text_tells_of_it(
    firm: str, district: str | None
) -> None:
    found = by_name.district_of(
        _mention("Company", firm), {"江州市": "Place", "江州": "Place"}, DISCOURSE
    )
    assert (found.text if found else None) == district


@pytest.mark.parametrize(
    ("party", "park"),
    [("江州经开区党工委", "江州经开区"), ("高新区党工委", None), ("区党工委", None)],
)
def test_an_office_behind_its_party_body_is_of_the_same_park(party: str, park: str | None) -> None:
    office = _mention("Organization", "管委会", 20)
    found = by_name.whole_office(_mention("Organization", party), office)
    said = (found[0].text, found[1].text) if found else None
    assert said == (f"{park}管委会", park) if park else said is None


def test_facts_owner_is_read_off_the_beginning_of_a_name() -> None:
    thing = _mention("Facility", "华星RTO焚烧炉", 7)
    relation, owner = by_name.owned(thing, {"华星": "Company"}, DISCOURSE) or ("", thing)
    assert (relation, owner.text, owner.span) == ("operates", "华星", Span(7, 9))
    assert by_name.owned(thing, {"东渡": "Company"}, DISCOURSE) is None


def test_a_project_called_after_a_firm_is_the_firms() -> None:
    project = replace(_mention("Project", "华星玻璃安瓿瓶项目", 7), entry="华星玻璃")
    relation, owner = by_name.owned(project, {}, DISCOURSE) or ("", project)
    assert (relation, owner.text) == ("undertakes", "华星玻璃")
    brand = replace(project, entry="华星玻璃制品有限公司")
    relation, owner = by_name.owned(brand, {}, DISCOURSE) or ("", project)
    assert (relation, owner.text) == ("undertakes", "华星玻璃制品有限公司")
    bare = replace(_mention("Project", "华星玻璃项目", 7), entry="华星玻璃")
    assert by_name.owned(bare, {}, DISCOURSE) is None
    assert by_name.owned(project, {"华星玻璃": "Park"}, DISCOURSE) is None


@pytest.mark.parametrize(
    ("place", "behind", "nearest"),
    [
        ("云溪省", "省会东渡市南岭区，", "南岭区"),
        ("云溪省", "会东渡市东部", "东渡市"),
        ("江苏省澄阳市", "北部，", "澄阳市"),
        ("内蒙古", "乌泽市，是一家", "乌泽市"),
        ("盐城市", "大丰区境内", "大丰区"),
        ("江州市", "东部，", "江州市"),
        ("江州市", "已建成省级园区", "江州市"),
        ("江州市", "经济开发区内", "江州市"),
        ("江州市", "市辖区内", "江州市"),
        ("内蒙古", "地区乌泽市境内", "乌泽市"),
        ("江州市城区", "，交通便利", "江州市"),
    ],
)
def test_facts_nearest_place_of_a_chain_is_meant(place: str, behind: str, nearest: str) -> None:
    found = by_name.nearest(_mention("Place", place), behind, DISCOURSE)
    assert found.text == nearest
    assert found.span.of(place + behind) == nearest


@pytest.mark.parametrize(
    ("office", "park", "is_its"),
    [
        ("高新区管委会", "华星集团产业园", False),
        ("高新区管委会", "江州高新技术产业开发区", True),
        ("经开区管委会", "江州经济技术开发区", True),
        ("开发区管委会", "江州经济技术开发区", True),
        ("园区管委会", "华星集团产业园", True),
    ],
)
def test_facts_plain_office_is_of_a_park_of_its_sort(office: str, park: str, is_its: bool) -> None:
    pair = (_mention("Organization", office), _mention("Park", park))
    assert by_name.is_office_of(*pair, DISCOURSE) is is_its


def test_facts_park_named_after_another_is_a_part_of_it() -> None:
    quarter = _mention("Park", "江州经开区化工片区", 7)
    whole = by_name.whole_of(quarter, {"江州经开区": "Park"}, DISCOURSE)
    assert whole is not None
    assert (whole.text, whole.span) == ("江州经开区", Span(7, 12))
    quarter = _mention("Park", "华星科技化工片区", 7)
    assert by_name.whole_of(quarter, {"华星科技": "Company"}, DISCOURSE) is None


def test_facts_committee_tells_its_park() -> None:
    office = replace(_mention("Organization", "江州经开区管委会"), entry="江州经开区")
    park = by_name.run_park(office)
    assert park is not None
    assert (park.kind, park.text) == ("Park", "江州经开区")
    assert by_name.run_park(_mention("Organization", "江州经开区管委会")) is None


def test_facts_short_project_tells_its_company() -> None:
    company = by_name.called_after(_mention("Project", "蓝海项目"))
    assert company is not None
    assert (company.kind, company.text) == ("Company", "蓝海")
    assert by_name.called_after(_mention("Project", "储能电池扩产项目")) is None


def test_a_project_called_after_a_park_in_another_tells_of_both() -> None:
    project, known = _mention("Project", "江州经开区东渡科技园项目", 3), {"东渡科技园": "Park"}
    whole, part = by_name.inside(project, known, DISCOURSE) or (project, project)
    assert (whole.text, part.text) == ("江州经开区", "东渡科技园")
    assert by_name.inside(project, {}, DISCOURSE) is None
