from __future__ import annotations

from kg.entities import resolve
from kg.knowledge.judgements import Judgement, Judgements
from kg.knowledge.names import NameForms
from kg.model import Resolution
from tests.entities.pages import Page, entity_of, holding, hosting

NONE = Judgements()


def resolved(*pages: Page, forms: NameForms, judged: Judgements = NONE) -> Resolution:
    return resolve([page.reading() for page in pages], judged, forms)


def judged(kind: str, a: str, b: str, *, same: bool, a_in: str = "", b_in: str = "") -> Judgements:
    item = Judgement(same, kind, a, b, a_in, b_in, "because", "judgements/file.csv:9")
    return Judgements((item,), ()) if same else Judgements((), (item,))


def test_entities_obey_same(forms: NameForms) -> None:
    pages = hosting("a", "远瀚环保"), hosting("b", "瀚海集团", park="徐州高新区")
    found = resolved(
        *pages, forms=forms, judged=judged("Company", "远瀚环保", "瀚海集团", same=True)
    )
    assert entity_of(found, "a", "远瀚环保") == entity_of(found, "b", "瀚海集团")
    reasons = {link.reason for link in found.links if link.mention.kind == "Company"}
    assert "judged same by judgements/file.csv:9" in reasons


def test_entities_obey_same_in_two_files(forms: NameForms) -> None:
    decided = judged("Official", "周明", "周明", same=True, a_in="a.txt", b_in="b.txt")
    pages = [holding(name, "周明", "区委", "书记") for name in ("a", "b", "c")]
    found = resolved(*pages, forms=forms, judged=decided)
    assert entity_of(found, "a", "周明") == entity_of(found, "b", "周明")
    assert entity_of(found, "a", "周明") != entity_of(found, "c", "周明")


def test_entities_never_overrule_different_through_a_third(forms: NameForms) -> None:
    page = hosting("a", "远瀚环保", "江苏远瀚环保科技有限公司", "远瀚环保科技有限公司")
    decided = judged("Company", "远瀚环保", "江苏远瀚环保科技有限公司", same=False)
    found = resolved(page, forms=forms, judged=decided)
    assert entity_of(found, "a", "远瀚环保") != entity_of(found, "a", "江苏远瀚环保科技有限公司")


def test_entities_never_overrule_different_for_two_spellings(forms: NameForms) -> None:
    page = hosting("a", "远瀚环保", park="徐州高新区")
    office = page.says("Organization", "徐州市政府")
    page.tells("administers", office, page.says("Park", "徐州高新技术产业开发区"))
    decided = judged("Park", "徐州高新区", "徐州高新技术产业开发区", same=False)
    found = resolved(page, forms=forms, judged=decided)
    assert entity_of(found, "a", "徐州高新区") != entity_of(found, "a", "徐州高新技术产业开发区")
    assert len({entity.id for entity in found.entities}) == len(found.entities)


def test_entities_tell_where_judgements_clash(forms: NameForms) -> None:
    same = judged("Company", "远瀚环保", "瀚海集团", same=True).same
    different = judged("Company", "瀚海集团", "远瀚环保", same=False).different
    found = resolved(
        hosting("a", "远瀚环保", "瀚海集团"), forms=forms, judged=Judgements(same, different)
    )
    assert entity_of(found, "a", "远瀚环保") != entity_of(found, "a", "瀚海集团")
    assert [(issue.code, issue.where) for issue in found.issues] == [
        ("clash", "judgements/file.csv:9")
    ]


def test_entities_separate_one_name_in_every_file(forms: NameForms) -> None:
    pages = hosting("a", "比海特"), hosting("b", "比海特")
    decided = judged("Company", "比海特", "比海特", same=False)
    assert entity_of(resolved(*pages, forms=forms), "a", "比海特") == entity_of(
        resolved(*pages, forms=forms), "b", "比海特"
    )
    found = resolved(*pages, forms=forms, judged=decided)
    assert entity_of(found, "a", "比海特") != entity_of(found, "b", "比海特")
