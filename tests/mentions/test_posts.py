"""Posts and their bodies in front of people."""

from __future__ import annotations

import pytest

from kg.knowledge.lexicon import Lexicon
from tests.mentions.conftest import Finder
from tests.mentions.seeing import found as seeing
from tests.mentions.seeing import found_all


def test_find_ends_a_row_of_posts_at_who_holds_them(found: Finder) -> None:
    text = "市委副书记、市长丁国强与华星公司董事长李海会谈。"
    assert [m.text for m in found(text) if m.kind == "Post"] == [
        "市委副书记",
        "市长",
        "华星公司董事长",
    ]


def test_find_ends_a_row_of_posts_before_those_that_are_lost(found: Finder) -> None:
    text = "王海同志任江州新区党工委副书记、管委会主任，免去其市科技局党组书记职务。"
    posts = [m.text for m in found(text) if m.kind == "Post"]
    assert posts == ["江州新区党工委副书记", "管委会主任"]


def test_find_leaves_ours_out_of_a_post(found: Finder) -> None:
    text = "我市市委书记王海，我校科技处处长李强，我市财政局局长张林参加。"
    posts = [m.text for m in found(text) if m.kind == "Post"]
    assert posts == ["市委书记", "科技处处长", "市财政局局长"]


def test_find_leaves_by_whom_out_of_a_post(found: Finder) -> None:
    posts = [m.text for m in found("经市长王海提请，决定任命。") if m.kind == "Post"]
    assert posts == ["市长"]


def test_find_trusts_the_recogniser_with_where_a_holder_ends(lexicon: Lexicon) -> None:
    for text, name in (
        ("局长布仁巴图汇报。", "布仁巴图"),
        ("局长白明三天后到会。", "白明"),
    ):
        mentions = seeing(lexicon, text, name, "name", 0.95)
        assert [m.text for m in mentions if m.kind == "Official"] == [name]


def test_find_takes_no_title_and_no_verb_for_a_holder(found: Finder) -> None:
    text = "市人大常委会主任王海带领省人大代表来江视察。副主任薛海、秘书长邓明参加。秘书长参加。"
    people = [m.text for m in found(text) if m.kind in {"Official", "Person"}]
    assert people == ["王海", "薛海", "邓明"]


def test_find_takes_the_body_of_a_post(found: Finder) -> None:
    text = "区党工委委员、高新区管理办公室主任、党组书记邓明说。大河社区党总支书记陈雅参加。"
    posts = [(m.text, m.entry) for m in found(text) if m.kind == "Post"]
    assert posts == [
        ("区党工委委员", "区党工委"),
        ("高新区管理办公室主任", "高新区管理办公室"),
        ("党组书记", "高新区管理办公室"),
        ("大河社区党总支书记", "大河社区"),
    ]


@pytest.mark.parametrize(
    ("text", "posts"),
    [
        ("据园区党工委委员张志强介绍", ["园区党工委委员"]),
        (
            "张志强任江泽高新区党工委副书记、招商中心主任。",
            ["江泽高新区党工委副书记", "招商中心主任"],
        ),
        ("任命高鹏为经济发展局局长。", ["经济发展局局长"]),
        (
            "党工委书记、管委会主任由市委常委张志强兼任。",
            ["党工委书记", "管委会主任", "市委常委"],
        ),
        ("张志强（县委副书记）、高鹏出席。", ["县委副书记"]),
        ("江泽高新区管委会副主任（主持工作）张志强说。", ["江泽高新区管委会副主任"]),
    ],
)
def test_find_takes_whole_posts(found: Finder, text: str, posts: list[str]) -> None:
    assert [m.text for m in found(text) if m.kind == "Post"] == posts


@pytest.mark.parametrize(
    ("text", "posts"),
    [
        ("市长丁国强率市政府秘书长李海调研。", ["市长", "市政府秘书长"]),
        ("县委书记丁国强和县委副书记、县长李海带队。", ["县委书记", "县委副书记", "县长"]),
        ("丁国强、李海等江泽县领导参加。", ["江泽县领导"]),
    ],
)
def test_find_begins_a_post_behind_the_holder_of_another(
    found: Finder, text: str, posts: list[str]
) -> None:
    assert [m.text for m in found(text) if m.kind == "Post"] == posts


def test_find_takes_posts_behind_names_that_the_recogniser_read(lexicon: Lexicon) -> None:
    text = "龙溪环保局潘伟副局长、叶小敏科长陪同。"
    names = seeing(lexicon, text, "潘伟", "name", 0.9)
    assert [(m.kind, m.text, m.entry) for m in names if m.kind in {"Post", "Official"}] == [
        ("Official", "潘伟", None),
        ("Post", "副局长", "龙溪环保局"),
        ("Official", "叶小敏", None),
        ("Post", "科长", "龙溪环保局"),
    ]


def test_find_takes_a_rare_surname_from_the_recogniser_behind_a_post(lexicon: Lexicon) -> None:
    text = "县供销社主任佀景川在座。"
    names = seeing(lexicon, text, "佀景川", "name", 0.9)
    assert ("Official", "佀景川") in [(m.kind, m.text) for m in names]


def test_find_takes_a_post_of_the_firm_that_is_spoken_of_as_it_is_written(found: Finder) -> None:
    text = "华星科技扩产。公司总经理陈雅介绍，公司安环部经理李海负责，该公司总工程师王明说。"
    posts = [(m.text, m.entry) for m in found(text) if m.kind == "Post"]
    assert posts == [
        ("公司总经理", "公司"),
        ("公司安环部经理", "公司安环部"),
        ("公司总工程师", "公司"),
    ]


def test_find_goes_on_in_a_row_as_the_recogniser_read_it(lexicon: Lexicon) -> None:
    text = "副市长李岳、韩小群不打招呼到企业。"
    names = seeing(lexicon, text, "韩小群", "name", 1.0)
    assert ("Official", "韩小群") in [(m.kind, m.text) for m in names]


def test_find_reads_who_heads_a_delegation(found: Finder) -> None:
    text = "以副厅长王明强为团长的代表团到会。"
    people = [(m.kind, m.text) for m in found(text) if m.kind in {"Post", "Official"}]
    assert people == [("Post", "副厅长"), ("Official", "王明强"), ("Post", "团长")]


def test_find_puts_a_member_of_a_conference_at_the_conference(found: Finder) -> None:
    posts = [(m.text, m.entry) for m in found("全国政协委员王明强到会。") if m.kind == "Post"]
    assert posts == [("全国政协委员", "全国政协")]


def test_find_ends_a_row_of_posts_at_those_who_are_not_named(found: Finder) -> None:
    text = "出席仪式的有市委常委张林，各部门负责人，县领导王海参加。"
    posts = [m.text for m in found(text) if m.kind == "Post"]
    assert posts == ["市委常委", "县领导"]


def test_find_takes_no_office_for_a_holder(found: Finder) -> None:
    assert not [m for m in found("任县委委员、办公厅主任。") if m.kind == "Official"]


@pytest.mark.parametrize(
    ("post", "body"),
    [
        ("江州高新区领导", "江州高新区"),
        ("东渡县领导", "东渡县"),
        ("江州市长", "江州市"),
        ("江州市市长", "江州市"),
        ("江州市政府副市长", "江州市政府"),
        ("省市领导", "省"),
        ("岭南州州长", "岭南州"),
    ],
)
def test_posts_body_of_a_leader_is_named_to_its_end(found: Finder, post: str, body: str) -> None:
    said = [(m.text, m.entry) for m in found(f"{post}王强到会。") if m.kind == "Post"]
    assert said == [(post, body)]


def test_a_post_begins_where_its_body_was_seen_to_begin(lexicon: Lexicon) -> None:
    text, body = "市海岛和渔港建设局局长王海到会。", "市海岛和渔港建设局"
    names = [(body, "government"), ("局长", "position")]
    posts = [m.text for m in found_all(lexicon, text, names, 0.99) if m.kind == "Post"]
    assert posts == [f"{body}局长"]


def test_a_row_of_short_names_is_of_places_where_two_are(found: Finder) -> None:
    text = "王海先后到长沙、湘潭、岭北等地走访。"
    assert "岭北" in [m.text for m in found(text) if m.kind == "Place"]


def test_a_rare_name_in_front_of_its_appointment_is_one_where_it_was_seen(lexicon: Lexicon) -> None:
    text = "苏日娜（女）挂职任市能源局副局长。"
    mentions = seeing(lexicon, text, "苏日娜", "name", 0.97)
    assert {(m.text, m.kind) for m in mentions} >= {
        ("苏日娜", "Official"),
        ("市能源局副局长", "Post"),
    }


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("周一（3月6日）董事长王海到会。", "董事长"),
        ("省委第四巡视组组长王海到会。", "省委第四巡视组组长"),
        ("考察团与会长王海座谈。", "会长"),
        ("王海是江州市水利局局长，住在城东。", "江州市水利局局长"),
    ],
)
def test_find_ends_posts_at_what_is_no_body(found: Finder, text: str, post: str) -> None:
    assert [m.text for m in found(text) if m.kind == "Post"] == [post]


def test_find_begins_a_post_behind_what_a_firm_is_called(found: Finder) -> None:
    text = "江州市华星硅胶科技有限公司（以下简称华星公司）董事长王海说。"
    assert [m.text for m in found(text) if m.kind == "Post"] == ["董事长"]


def test_a_title_is_none_whose_end_begins_a_district(found: Finder) -> None:
    text = "重庆市长寿区区委书记王明、驻马店市副市长李强参加。"
    posts = {m.text for m in found(text) if m.kind == "Post"}
    assert posts == {"重庆市长寿区区委书记", "驻马店市副市长"}


def test_find_reads_a_leader_whose_title_stands_behind_the_name(found: Finder) -> None:
    text = "6月9日，王国强市长带领副市长李明到江州港区调研。"
    people = [m.text for m in found(text) if m.kind == "Official"]
    assert people == ["王国强", "李明"]


def test_find_takes_no_firm_for_the_district_of_its_head(found: Finder) -> None:
    for text, post in (
        ("在荣鼎化工副市长王海召开会议。", "副市长"),
        ("江州区副区长王海到场。", "江州区副区长"),
        ("副县长候选人王海到场。", "副县长候选人"),
    ):
        assert [m.text for m in found(text) if m.kind == "Post"] == [post], text


def test_find_sees_posts_that_somebody_loses(found: Finder) -> None:
    for text in ("王海同志不再担任市科技局局长职务。", "免去王海同志的市科技局局长职务。"):
        told = {(m.kind, m.text) for m in found(text)}
        assert {("Official", "王海"), ("Post", "市科技局局长")} <= told, text


def test_find_leaves_a_post_to_who_is_called_by_it(found: Finder) -> None:
    for text, posts in (
        ("集团公司夏副总裁，华星公司总工程师罗敏陪同。", ["华星公司总工程师"]),
        ("华星公司总经理，市政协委员罗敏陪同。", ["华星公司总经理", "市政协委员"]),
        ("市人大代表、该公司董事长罗敏陪同。", ["市人大代表", "公司董事长"]),
        ("自贸区长沙片区领导罗敏陪同。", ["自贸区长沙片区领导"]),
    ):
        assert [m.text for m in found(text) if m.kind == "Post"] == posts, text


def test_find_several_leaders_are_no_post_of_anybody(found: Finder) -> None:
    text = "华星公司总经理罗敏为市领导们讲解，我委主任王海参加。"
    assert [m.text for m in found(text) if m.kind == "Post"] == ["华星公司总经理", "主任"]
