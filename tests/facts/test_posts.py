from pathlib import Path

from kg.facts.posts import bodies_of
from kg.knowledge import discourse
from kg.model import Mention, Span

DISCOURSE = discourse.load(Path(__file__).parents[2] / "seeds" / "discourse")


def _post(text: str, body: str, start: int) -> Mention:
    return Mention("Post", text, Span(start, start + len(text)), 1.0, "title", "d", body)


def _texts(bodies: dict[Span, Mention]) -> list[str]:
    return [body.text for _, body in sorted(bodies.items())]


def test_facts_posts_of_a_party_group_belong_to_the_office_before_it() -> None:
    posts = [
        _post("江州园区管理办公室主任", "江州园区管理办公室", 0),
        _post("党组书记", "党组", 12),
    ]
    bodies = bodies_of(posts, None, {}, DISCOURSE)
    assert _texts(bodies) == ["江州园区管理办公室", "江州园区管理办公室"]
    assert {body.kind for body in bodies.values()} == {"Organization"}


def test_facts_post_without_a_body_is_at_the_company_named_before_it() -> None:
    company = Mention("Company", "华星科技", Span(0, 4), 1.0, "grammar", "d")
    assert bodies_of([_post("总经理", "", 4)], company, {}, DISCOURSE) == {Span(4, 7): company}


def test_facts_each_post_has_its_own_body() -> None:
    posts = [_post("市委常委", "市委", 0), _post("经开区党工委书记", "经开区党工委", 5)]
    assert _texts(bodies_of(posts, None, {}, DISCOURSE)) == ["市委", "经开区党工委"]


def test_facts_lone_post_has_no_body() -> None:
    assert bodies_of([_post("董事长", "", 0)], None, {}, DISCOURSE) == {}
