"""One fact for each claim of a sentence."""

from tests.facts.reading import read

ABOUT = "[Park 江州经开区]办会。"


def _subjects(text: str) -> set[str]:
    found, _ = read(text)
    return {fact.subject.text for fact in found if fact.relation == "receives"}


def test_claims_of_a_title_are_nobodys_from_before_where_the_sentence_says_whose() -> None:
    title = "获评[Honour 省级绿色工厂]"
    text = f"{ABOUT}{title}的是[Company 华星科技]、[Company 东渡集团]。"
    assert _subjects(text) == {"华星科技", "东渡集团"}
    assert _subjects(f"{ABOUT}{title}。") == {"江州经开区"}


def test_claims_are_made_once_by_the_surest_form() -> None:
    found, _ = read("[Company 华星科技]落户[Park 江州经开区]，落户[Park 江州经开区]。")
    hosts = [fact for fact in found if fact.relation == "hosts"]
    assert [(fact.subject.text, fact.object.text) for fact in hosts] == [("江州经开区", "华星科技")]
