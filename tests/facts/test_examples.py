import pytest

from kg.facts import examples
from kg.knowledge import yaml
from kg.knowledge.patterns import Example
from kg.model import Span
from tests.facts.reading import SEEDS


def _example(text: str, expects: str = "yes") -> Example:
    return Example("hosts", expects, text)


def test_facts_example_marks_become_mentions_with_their_roles() -> None:
    marked = examples.read(_example("[o:Company 华星]落户[s:Park 江州经开区]，[Person 李明]说。"))
    assert marked.document.text == "华星落户江州经开区，李明说。"
    assert [(m.kind, m.text, m.span) for m in marked.mentions] == [
        ("Company", "华星", Span(0, 2)),
        ("Park", "江州经开区", Span(4, 9)),
        ("Person", "李明", Span(10, 12)),
    ]
    assert marked.subjects == {"江州经开区"}
    assert marked.objects == {"华星"}


def test_facts_example_tells_bodies_values_headlines_and_anaphors() -> None:
    marked = examples.read(_example("「[Park 甲园]」园区[Date 6月=XXXX-06]由[Post 县委|书记]管。"))
    assert marked.document.articles[0].title == "甲园"
    kinds = {m.text: (m.kind, m.by, m.entry) for m in marked.mentions}
    assert kinds["6月"] == ("Date", "mark", "XXXX-06")
    assert kinds["县委书记"] == ("Post", "mark", "县委")
    assert kinds["园区"] == ("Park", "anaphor", None)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        *[("该园区领先。", "Park"), ("该企业领先。", "Company"), ("后者领先。", "Company")],
        *[("该项目领先。", "Project"), ("我县领先。", "Place"), ("他领先。", "Official")],
    ],
)
def test_facts_example_has_the_anaphors_of_the_lexicon_and_their_kinds(
    text: str, kind: str
) -> None:
    (mention,) = examples.read(_example(text)).mentions
    told = yaml.read(SEEDS / "lexicon" / "contexts.yml")["anaphors"]
    assert (mention.kind, mention.by) == (kind, "anaphor")
    assert mention.text in told[kind].split()


@pytest.mark.parametrize("text", ["他们领先。", "[Park 江州园区]领先。"])
def test_facts_example_has_no_anaphor_in_a_name_or_a_longer_word(text: str) -> None:
    assert not [m for m in examples.read(_example(text)).mentions if m.by == "anaphor"]


def test_facts_example_that_is_missed_says_so() -> None:
    assert "missed" in (examples.fault(_example("[o:Company 华星]到[s:Park 甲园]"), ()) or "")
    assert examples.fault(_example("[Company 华星]到[Park 甲园]", "no"), ()) is None
    assert "marked" in (examples.fault(_example("[o:Company 华星]落户"), ()) or "")


def test_facts_example_may_have_a_post_without_a_body() -> None:
    marked = examples.read(_example("[Post |局长][Official 王明]到会。"))
    assert [(m.text, m.entry) for m in marked.mentions] == [("局长", ""), ("王明", None)]
