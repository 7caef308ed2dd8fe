"""What is noted of an article as it is read."""

from kg.facts.context import Context
from kg.model import Article, Mention, Span


def _mention(kind: str, text: str, at: int, *, by: str = "mark") -> Mention:
    return Mention(kind, text, Span(at, at + len(text)), 1.0, by, "example")


ARTICLE = Article(Span(0, 200))
LEADER, TEAM = _mention("Official", "王明", 0), _mention("Organization", "督查组", 20)
SITE = _mention("Company", "华星科技", 40)


def test_said_leader_is_followed_until_there_is_another() -> None:
    context = Context(ARTICLE, [LEADER, TEAM, SITE])
    context.follow(LEADER)
    context.follow(None)
    assert context.leader == LEADER
    context.follow(TEAM)
    assert context.leader == TEAM


def test_said_visit_of_a_body_leaves_the_lead_to_somebody() -> None:
    context = Context(ARTICLE, [LEADER, TEAM, SITE], leader=LEADER)
    context.visited(TEAM, SITE)
    assert (context.leader, context.site) == (LEADER, SITE)
    other = _mention("Official", "李强", 60)
    context.visited(other, SITE)
    assert context.leader == other


def test_said_site_is_the_one_come_to_last() -> None:
    context = Context(ARTICLE, [SITE])
    context.come_to(SITE)
    assert context.site == SITE
    assert context.leader is None


def test_said_figures_are_noted_with_their_places() -> None:
    context, figure = Context(ARTICLE, [SITE]), _mention("Money", "9亿元", 50)
    context.note_figure(figure, SITE)
    assert context.figured == (50, SITE)
    assert context.reported is None
    context.note_report(figure, SITE)
    assert context.reported == (50, "华星科技")


def test_said_district_is_kept_only_where_it_is_noted() -> None:
    county = _mention("Place", "江州县", 0)
    context = Context(ARTICLE, [county])
    assert context.region("县", 60) == county
    assert context.whole(60) is None  # to ask is not to speak of it
    context.note_district(60, county)
    assert context.whole(80) == context.landlord(80) == county
    assert context.subject(80, ("Place",)) == county


def test_said_anaphors_of_nothing_named_are_noted() -> None:
    context, firm = Context(ARTICLE, []), _mention("Company", "该公司", 9, by="anaphor")
    context.note_unresolved(firm)
    assert context.unresolved == [firm]
