from __future__ import annotations

import pytest

from kg.entities import resolve
from kg.knowledge.judgements import Judgements
from kg.knowledge.names import NameForms
from kg.model import Resolution
from tests.entities.pages import Page, entity_of, holding, hosting, reason_of

NONE = Judgements()


def resolved(*pages: Page, forms: NameForms, judged: Judgements = NONE) -> Resolution:
    return resolve([page.reading() for page in pages], judged, forms)


def test_entities_link_each_mention_of_a_fact_once(forms: NameForms) -> None:
    page = hosting("a", "江苏远瀚环保科技有限公司", "远瀚环保")
    page.says("Person", "周明")
    found = resolved(page, forms=forms)
    assert [link.mention.text for link in found.links] == [
        "盐城高新区", "江苏远瀚环保科技有限公司", "远瀚环保",
    ]  # fmt: skip
    assert {entity.kind for entity in found.entities} == {"Park", "Company"}


def test_entities_call_a_phrase_by_the_name_that_it_amounts_to(forms: NameForms) -> None:
    page = Page("a")
    firm = page.says("Company", "江苏远瀚环保科技有限公司")
    page.tells("retrofits", firm, page.says("Retrofit", "窑炉进行改造", "窑炉改造", by="phrase"))
    found = resolved(page, forms=forms)
    assert [entity.name for entity in found.entities if entity.kind == "Retrofit"] == ["窑炉改造"]


def test_entities_join_a_short_name_in_its_document(forms: NameForms) -> None:
    found = resolved(hosting("a", "江苏远瀚环保科技有限公司", "远瀚环保"), forms=forms)
    (company,) = (entity for entity in found.entities if entity.kind == "Company")
    assert company.name == "江苏远瀚环保科技有限公司"
    assert company.aliases == ("远瀚环保",)
    assert reason_of(found, "a", "远瀚环保") == (
        "short form: 江苏远瀚环保科技有限公司 in the same document"
    )


def test_entities_use_names_that_no_fact_speaks_of(forms: NameForms) -> None:
    page = hosting("a", "远瀚环保")
    page.says("Company", "江苏远瀚环保科技有限公司")
    found = resolved(page, forms=forms)
    assert "江苏远瀚环保科技有限公司" in {entity.name for entity in found.entities}


def test_entities_keep_a_short_name_apart_that_fits_two(forms: NameForms) -> None:
    page = hosting("a", "江苏远瀚环保科技有限公司", "浙江远瀚环保科技有限公司", "远瀚环保")
    found = resolved(page, forms=forms)
    assert len([entity for entity in found.entities if entity.kind == "Company"]) == 3
    (issue,) = found.issues
    assert (issue.room, issue.code, issue.where) == ("entities", "ambiguous", "texts/a.txt:32-36")
    assert "江苏远瀚环保科技有限公司" in issue.detail
    assert "浙江远瀚环保科技有限公司" in issue.detail


def test_entities_prefer_the_long_name_of_the_same_article(forms: NameForms) -> None:
    page = hosting("a", "江苏远瀚环保科技有限公司")
    page.article()
    host = page.says("Park", "盐城高新区")
    page.tells("hosts", host, page.says("Company", "浙江远瀚环保科技有限公司"))
    page.tells("hosts", host, page.says("Company", "远瀚环保"))
    found = resolved(page, forms=forms)
    assert entity_of(found, "a", "远瀚环保") == entity_of(found, "a", "浙江远瀚环保科技有限公司")


def test_entities_join_across_documents_what_is_unique(forms: NameForms) -> None:
    found = resolved(
        hosting("a", "江苏远瀚环保科技有限公司", park="盐城高新区"),
        hosting("b", "远瀚环保", park="徐州高新区"),
        forms=forms,
    )
    assert entity_of(found, "a", "江苏远瀚环保科技有限公司") == entity_of(found, "b", "远瀚环保")
    assert "the only one that fits in the corpus" in reason_of(found, "b", "远瀚环保")


def test_entities_keep_apart_across_documents_what_fits_two(forms: NameForms) -> None:
    found = resolved(
        hosting("a", "江苏远瀚环保科技有限公司", park="盐城高新区"),
        hosting("b", "浙江远瀚环保科技有限公司", park="绍兴高新区"),
        hosting("c", "远瀚环保", park="徐州高新区"),
        forms=forms,
    )
    companies = {entity.name for entity in found.entities if entity.kind == "Company"}
    assert len(companies) == 3
    assert [issue.where for issue in found.issues] == ["texts/c.txt:6-10"]


@pytest.mark.parametrize(
    ("park", "joined"), [("盐城高新区", True), ("徐州高新区", False)], ids=["one-place", "two"]
)
def test_entities_join_two_characters_only_about_one_place(
    park: str, joined: bool, forms: NameForms
) -> None:
    pages = hosting("a", "远瀚", park="盐城高新区"), hosting("b", "远瀚", park=park)
    found = resolved(*pages, forms=forms)
    assert (entity_of(found, "a", "远瀚") == entity_of(found, "b", "远瀚")) is joined


def test_entities_keep_names_apart_that_a_text_lists(forms: NameForms) -> None:
    page = Page("a")
    page.write("滨海经济开发区、滨海经济技术开发区。")
    office = page.says("Organization", "滨海县政府")
    for park in ("滨海经济开发区", "滨海经济技术开发区"):
        page.tells("administers", office, page.says("Park", park))
    found = resolved(page, forms=forms)
    assert len([entity for entity in found.entities if entity.kind == "Park"]) == 2


def test_entities_join_a_zone_that_was_raised(forms: NameForms) -> None:
    found = resolved(
        hosting("a", "远瀚环保", park="滨海经济开发区"),
        hosting("b", "远瀚环保", park="滨海经济技术开发区"),
        forms=forms,
    )
    assert entity_of(found, "a", "滨海经济开发区") == entity_of(found, "b", "滨海经济技术开发区")


def test_entities_keep_two_persons_of_one_name(forms: NameForms) -> None:
    found = resolved(
        holding("a", "周明", "区委", "书记"), holding("b", "周明", "县委", "书记"), forms=forms
    )
    assert entity_of(found, "a", "周明") != entity_of(found, "b", "周明")
    (issue,) = found.issues
    assert "周明 in texts/a.txt, texts/b.txt" in issue.detail


def test_entities_keep_persons_apart_who_share_a_common_body(forms: NameForms) -> None:
    found = resolved(
        holding("a", "周明", "区委", "书记"), holding("b", "周明", "区委", "书记"), forms=forms
    )
    assert entity_of(found, "a", "周明") != entity_of(found, "b", "周明")


def test_entities_join_persons_who_share_a_body(forms: NameForms) -> None:
    first = holding("a", "周明", "徐州经开区管委会", "主任")
    second = holding("b", "周明", "徐州经济技术开发区管理委员会", "副主任", kind="Person")
    found = resolved(first, second, forms=forms)
    assert entity_of(found, "a", "周明") == entity_of(found, "b", "周明")
    assert entity_of(found, "a", "周明").startswith("official/zhouming-")
    assert "both hold a post in 徐州经济技术开发区管理委员会" in reason_of(found, "b", "周明")


def test_entities_know_a_common_body_by_the_place_of_the_text(forms: NameForms) -> None:
    pages = []
    for name in ("a", "b"):
        page = holding(name, "周明", "区委", "书记")
        page.says("Place", "大丰区")
        pages.append(page)
    found = resolved(*pages, forms=forms)
    assert entity_of(found, "a", "周明") == entity_of(found, "b", "周明")
    assert entity_of(found, "a", "区委书记") == entity_of(found, "b", "区委书记")


@pytest.mark.parametrize(
    ("second", "joined"), [("徐州经开区", True), ("盐城经开区", False)], ids=["its", "another's"]
)
def test_entities_know_the_committee_of_the_one_park_of_an_article(
    second: str, joined: bool, forms: NameForms
) -> None:
    pages = [holding("a", "周明", "管委会", "主任"), holding("b", "周明", "管委会", "主任")]
    pages[0].says("Park", "徐州经济技术开发区")
    pages[1].says("Park", second)
    found = resolved(*pages, forms=forms)
    assert (entity_of(found, "a", "周明") == entity_of(found, "b", "周明")) is joined
    pages[0].says("Park", "徐州高新区")
    found = resolved(*pages, forms=forms)
    assert entity_of(found, "a", "周明") != entity_of(found, "b", "周明")


def test_entities_keep_a_manager_and_an_official_of_one_page_apart(forms: NameForms) -> None:
    page = Page("a")
    for body, kind in (("徐州市政府", "Organization"), ("远瀚环保", "Company")):
        of = page.says(kind, body)
        post = page.says("Post", body + "负责人", entry=body)
        page.tells("holdsPost", page.says("Official", "周明"), post, of=of)
        page.article()
    page.write("完。")
    found = resolved(page, forms=forms)
    assert len({link.entity for link in found.links if link.mention.text == "周明"}) == 2


def test_entities_name_a_post_with_its_body(forms: NameForms) -> None:
    page = Page("a")
    person = page.says("Official", "周明")
    page.tells("holdsPost", person, page.says("Post", "党组书记", entry="徐州市科技局"))
    found = resolved(page, forms=forms)
    (post,) = (entity for entity in found.entities if entity.kind == "Post")
    assert post.name == "徐州市科技局党组书记"


def retrofitting(name: str, company: str, retrofit: str) -> Page:
    page = Page(name)
    page.tells("retrofits", page.says("Company", company), page.says("Retrofit", retrofit))
    return page


@pytest.mark.parametrize(
    ("company", "joined"), [("远瀚环保", True), ("金宇化工", False)], ids=["its", "another's"]
)
def test_entities_join_a_retrofit_of_one_company(
    company: str, joined: bool, forms: NameForms
) -> None:
    found = resolved(
        retrofitting("a", "远瀚环保", "清洁原料替代"),
        retrofitting("b", company, "清洁原料替代改造"),
        forms=forms,
    )
    same = entity_of(found, "a", "清洁原料替代") == entity_of(found, "b", "清洁原料替代改造")
    assert same is joined


def test_entities_are_one_retrofit_for_two_companies_of_a_sentence(forms: NameForms) -> None:
    page = Page("a")
    first, second = page.says("Company", "远瀚环保"), page.says("Company", "金宇化工")
    retrofit = page.says("Retrofit", "清洁原料替代")
    page.tells("retrofits", first, retrofit)
    page.tells("retrofits", second, retrofit)
    found = resolved(page, forms=forms)
    assert len([entity for entity in found.entities if entity.kind == "Retrofit"]) == 1


def test_entities_never_mix_kinds(forms: NameForms) -> None:
    page = Page("a")
    park = page.says("Park", "智慧园区")
    page.tells("adopts", park, page.says("Mechanism", "智慧园区"))
    page.tells("undertakes", park, page.says("Project", "智慧园区"))
    found = resolved(page, forms=forms)
    assert [entity.kind for entity in found.entities] == ["Mechanism", "Park", "Project"]


def test_entities_keep_anaphors_out_of_names(forms: NameForms) -> None:
    page = hosting("a", "远瀚环保", park="盐城高新区")
    page.tells("hosts", page.says("Park", "高新区"), page.says("Company", "金宇化工"))
    page.tells("hosts", page.says("Park", "该园区", by="anaphor"), page.mentions[-1])
    found = resolved(page, forms=forms)
    park = next(entity for entity in found.entities if entity.name == "盐城高新区")
    assert park.aliases == ()
    assert entity_of(found, "a", "高新区") == park.id


def test_entities_keep_an_address_when_another_document_goes(forms: NameForms) -> None:
    pages = [hosting("a", "江苏远瀚环保科技有限公司"), hosting("b", "远瀚环保")]
    both, alone = resolved(*pages, forms=forms), resolved(pages[0], forms=forms)
    name = "江苏远瀚环保科技有限公司"
    assert entity_of(both, "a", name) == entity_of(alone, "a", name)


def test_entities_read_one_document_given_twice_once(forms: NameForms) -> None:
    page = hosting("a", "远瀚环保")
    assert resolved(page, page, forms=forms) == resolved(page, forms=forms)
