"""Whom a word means that a figure is told of."""

from kg.facts.context import Context
from kg.facts.figures.meant import meant_by, unless_press
from kg.model import Article, Mention, Span
from tests.facts.counting import figures
from tests.facts.reading import DISCOURSE


def _mention(kind: str, text: str, at: int, *, by: str = "mark") -> Mention:
    return Mention(kind, text, Span(at, at + len(text)), 1.0, by, "example")


def _meant(anaphor: Mention, *named: Mention, title: str = "") -> str | None:
    """Whom an anaphor means in an article that names these."""
    meant = meant_by(anaphor, Context(Article(Span(0, 99), title), [*named, anaphor]))
    return meant.text if meant is not None else None


PARK, FIRM = _mention("Park", "江州产业园", 9), _mention("Company", "华星科技", 20)
FIRMS = _mention("Company", "企业", 40, by="anaphor")


def test_meant_firms_at_large_are_the_parks_that_an_article_portrays() -> None:
    other = _mention("Company", "东渡集团", 30)
    assert _meant(FIRMS, PARK, FIRM, other, title="江州产业园春潮涌动") == "江州产业园"
    assert _meant(FIRMS, PARK, FIRM, other, title="东渡集团领先") == "东渡集团"


def test_meant_firm_is_the_only_one_that_the_paragraph_spoke_of() -> None:
    assert _meant(FIRMS, PARK, FIRM, title="江州产业园春潮涌动") == "华星科技"


def test_meant_plant_is_what_was_named_last_plant_or_firm() -> None:
    that = _mention("Company", "该厂", 40, by="anaphor")
    assert _meant(that, FIRM, _mention("Facility", "江州污水厂", 30)) == "江州污水厂"
    assert _meant(that, _mention("Facility", "江州污水厂", 9), FIRM) == "华星科技"
    assert _meant(that, FIRM, _mention("Facility", "脱硫塔", 30)) == "华星科技"


def test_meant_project_may_be_the_upgrading_in_hand() -> None:
    told = "[Company 华星科技]启动{}。项目年产能[Quantity 2万吨=20000|吨]。"
    for works in ("[Retrofit 易地技改项目]", "[Project 铜箔项目]"):
        found = figures(told.format(works))
        assert [owner for owner, _, _ in found] == [works[1:-1].partition(" ")[2]]


def test_meant_is_nobody_who_publishes_the_article() -> None:
    assert unless_press(_mention("Organization", "江州日报", 0), DISCOURSE) is None
    assert unless_press(FIRM, DISCOURSE) == FIRM
