from pathlib import Path

import pytest

from kg.facts.posts import bodies_of
from kg.knowledge import discourse
from kg.model import Mention, Span
from tests.facts.reading import read

DISCOURSE = discourse.load(Path(__file__).parents[2] / "seeds" / "discourse")


def _post(text: str, body: str, start: int) -> Mention:
    return Mention("Post", text, Span(start, start + len(text)), 1.0, "title", "d", body)


def _texts(bodies: dict[Span, Mention]) -> list[str]:
    return [body.text for _, body in sorted(bodies.items())]


def _held(text: str) -> list[tuple[str, str]]:
    """Who holds which post by a marked text, sorted."""
    found, _ = read(text)
    said = (fact for fact in found if fact.relation == "holdsPost")
    return sorted((fact.subject.text, fact.object.text) for fact in said)


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


def test_facts_head_of_government_is_of_the_place_and_not_of_its_committee() -> None:
    posts = [_post("江州市委副书记", "江州市委", 0), _post("市长", "", 8)]
    assert _texts(bodies_of(posts, None, {}, DISCOURSE)) == ["江州市委", "江州市"]
    posts = [_post("县委常委", "县委", 0), _post("副县长", "", 5)]
    assert _texts(bodies_of(posts, None, {}, DISCOURSE)) == ["县委"]
    posts = [_post("江州经开区党工委书记", "江州经开区党工委", 0), _post("副市长", "", 11)]
    assert _texts(bodies_of(posts, None, {}, DISCOURSE)) == ["江州经开区党工委"]


def test_facts_post_in_a_wing_of_the_committee_is_at_the_committee() -> None:
    posts = [_post("江州市委常委", "江州市委", 0), _post("统战部部长", "统战部", 7)]
    assert _texts(bodies_of(posts, None, {}, DISCOURSE)) == ["江州市委", "江州市委"]
    alone = [_post("市委宣传部部长", "市委宣传部", 0)]
    assert _texts(bodies_of(alone, None, {}, DISCOURSE)) == ["市委宣传部"]


def test_facts_lone_post_has_no_body() -> None:
    assert bodies_of([_post("董事长", "", 0)], None, {}, DISCOURSE) == {}


def test_facts_post_in_a_department_is_at_its_body() -> None:
    posts = [
        _post("省发改委环资处处长", "省发改委环资处", 0),
        _post("东渡区管委会办公室副主任", "东渡区管委会办公室", 20),
        _post("华星科技环保部经理", "华星科技环保部", 40),
    ]
    bodies = bodies_of(posts, None, {"华星科技": "Company"}, DISCOURSE)
    assert _texts(bodies) == ["省发改委", "东渡区管委会", "华星科技"]


def test_facts_department_named_behind_its_firm_is_no_body() -> None:
    company = Mention("Company", "华星科技", Span(0, 4), 1.0, "grammar", "d")
    posts = [_post("安环部经理", "安环部", 4)]
    assert bodies_of(posts, company, {}, DISCOURSE) == {Span(4, 9): company}


def test_facts_offices_that_stand_for_themselves_keep_their_posts() -> None:
    whole = ("市委政策研究室", "县委办公室", "区交通局公路管理处", "省委组织部", "园区管理办公室")
    posts = [_post(f"{body}主任", body, 20 * n) for n, body in enumerate(whole)]
    assert _texts(bodies_of(posts, None, {}, DISCOURSE)) == list(whole)


def test_facts_post_behind_the_bare_word_is_at_the_company_spoken_of() -> None:
    text = "[Company 华星科技]效益好。近来，公司[Post 生产部经理][Person 王明]说，二期已投产。"
    found, _ = read(text)
    posts = [fact for fact in found if fact.relation == "holdsPost"]
    assert [str(getattr(fact.qualifier("of"), "text", "")) for fact in posts] == ["华星科技"]


def test_facts_post_behind_its_holder_is_not_the_next_persons() -> None:
    text = "[Official 王明][Post |局长]、[Post 江州大学|主任][Person 李强]到会。"
    assert _held(text) == [("李强", "江州大学主任"), ("王明", "局长")]


def test_facts_posts_in_front_stand_behind_other_people() -> None:
    assert _held("[Post |董事长]：[Person 王明] [Post |总经理]：[Person 李强]") == [
        ("李强", "总经理"),
        ("王明", "董事长"),
    ]


def test_facts_post_of_the_firm_in_one_word_is_at_the_company_spoken_of() -> None:
    found, _ = read("[Company 华星科技]效益好。[Post 公司|总经理][Person 王明]说，二期已投产。")
    posts = [fact for fact in found if fact.relation == "holdsPost"]
    assert [str(getattr(fact.qualifier("of"), "text", "")) for fact in posts] == ["华星科技"]


def test_facts_post_behind_its_verb_is_not_the_next_persons() -> None:
    text = "由[Official 王明]任[Post |组长]，[Post |副县长][Official 李强]到会。"
    assert _held(text) == [("李强", "副县长"), ("王明", "组长")]


def test_facts_post_behind_a_word_of_its_time_is_of_who_follows() -> None:
    assert _held("现任[Post 江州经开区管委会|主任][Official 王明]说。") == [
        ("王明", "江州经开区管委会主任")
    ]


def _bodies_held(text: str) -> list[tuple[str, str]]:
    """Each post of a marked text and the body that it is at."""
    found, _ = read(text)
    said = (fact for fact in found if fact.relation == "holdsPost")
    return sorted((f.object.text, str(getattr(f.qualifier("of"), "text", ""))) for f in said)


def test_facts_bare_post_in_a_row_is_at_the_body_of_the_post_before_it() -> None:
    text = "[Post 东渡集团|董事长][Person 王明]、[Post |副总裁][Person 李强]到会。"
    assert _bodies_held(text) == [("东渡集团董事长", "东渡集团"), ("副总裁", "东渡集团")]


def test_facts_bare_post_of_a_manager_is_at_the_company_spoken_of() -> None:
    text = "[Company 华星科技]效益好。[Post |总经理][Person 王明]说，二期已投产。"
    assert _bodies_held(text) == [("总经理", "华星科技")]


def test_facts_title_behind_a_name_is_no_post_beside_the_one_told_in_full() -> None:
    text = (
        "[Post 市委|书记][Official 王明]到[Company 华星科技]调研。[Official 王明][Post |书记]说。"
    )
    assert _held(text) == [("王明", "市委书记")]


def test_facts_post_is_no_plan_where_its_holder_prepares_something() -> None:
    found, _ = read("[Post |市长][Official 王明]调研博览会筹备情况。")
    assert [(f.relation, f.status) for f in found] == [("holdsPost", None)]


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("[Post 县政协|主席][Official 王明]，[Post |副主席][Official 李强]到会。", "县政协"),
        (
            "[Post 江州镇党委|书记][Official 王明]和[Post 党委|副书记][Official 李强]到会。",
            "江州镇党委",
        ),
        ("[Post 县委|书记][Official 王明]，[Post |副局长][Official 李强]到会。", ""),
        ("[Post 县委|书记][Official 王明]、[Post |总经理][Person 李强]到会。", ""),
        ("[Post 县政协|主席][Official 王明]，[Post |科员][Official 李强]到会。", ""),
    ],
)
def test_facts_post_behind_another_holder_is_at_the_body_before_if_that_has_such(
    text: str, body: str
) -> None:
    found, _ = read(text)
    held = [f for f in found if f.relation == "holdsPost" and f.subject.text == "李强"]
    assert [str(getattr(f.qualifier("of"), "text", "")) for f in held] == [body]


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("[Post 华星|总经理][Person 李强]说，项目[Date 6月=XXXX-06]投产。", None),
        ("[Date 2023年5月=2023-05]，[Post 华星|总经理][Person 李强]说，项目投产。", "2023-05"),
    ],
)
def test_facts_post_is_dated_by_what_stands_before_its_holder(text: str, when: str | None) -> None:
    found, _ = read(text)
    assert [fact.when for fact in found if fact.relation == "holdsPost"] == [when]
