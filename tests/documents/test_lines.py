"""Sentences that columns broke are put together; headlines and captions stay alone."""

from __future__ import annotations

import pytest

from kg.documents import clean

REST = "\n园区还将建设二期工程。项目年内开工。"


@pytest.mark.parametrize(
    ("before", "behind"),
    [
        ("一期已建成。二期项目主", "体完工，正在安装设备。"),
        ("企业严格落实要求，加强监测，推", "进危废规范化处置，做到清零。"),
        ("经开区要树立“绿水青山就是金山", "银山”理念，坚定不移。"),
        ("区领导指出，企业要主", "动上门服务，用好政策。"),
        ("项目总投资5亿元，", "占地100亩，年底投产。"),
        ("一期建成。二期投资1", "69亿元，占地25亩。"),
        ("本报讯6月1日，区领导到园区调", "研，察看了一期项目。"),
    ],
    ids=["word", "prose", "quotation", "speech", "comma", "number", "opening"],
)
def test_documents_join_broken_sentences(before: str, behind: str) -> None:
    assert (
        clean(f"园区动态汇总\n{before}\n\n\n{behind}{REST}").text.splitlines()[1] == before + behind
    )


@pytest.mark.parametrize(
    ("before", "behind"),
    [
        ("压紧压实责任 推动长效常治", "企业是环保的主体，责任重大。"),
        ("动员大会举行，某某讲话", "12月18日上午，大会召开，部署工作。"),
        ("一期已建成。二期主体", "企业外景"),
        ("一期已建成。二期已开工。", "三期正在规划，年底完工。"),
        ("一期建成。联系电话：0000", "本报讯6月1日，二期开工。"),
        ("一期建成。附件如下", "1.项目名单，共10个。"),
    ],
    ids=["headline", "headline with a comma", "caption", "whole", "opening", "list"],
)
def test_documents_leave_whole_lines_apart(before: str, behind: str) -> None:
    lines = clean(f"园区动态汇总\n{before}\n{behind}{REST}").text.splitlines()
    assert lines[1:3] == [before, behind]


def test_documents_keep_a_caption_between_halves_where_it_stands() -> None:
    raw = "园区动态汇总\n一期已建成。二期项目主\n企业外景\n体完工，年底投产。"
    cleaned = clean(raw)
    assert cleaned.text.splitlines()[2] == "企业外景"
    assert list(cleaned.origin) == sorted(cleaned.origin)


def test_documents_join_a_piece_that_is_one_sentence() -> None:
    assert clean("做好落地服务，主动\n\n靠前帮办手续。").text == "做好落地服务，主动靠前帮办手续。"


def test_documents_keep_two_empty_lines_at_most() -> None:
    assert clean("一期建成。\n\n\n\n\n\n二期开工。").text == "一期建成。\n\n\n二期开工。"


def test_documents_join_a_line_that_begins_with_a_comma() -> None:
    raw = "园区动态汇总\n经开区党工委副书记\n、管委会副主任张林\n，副区长李强陪同\n。"
    assert (
        clean(raw).text.splitlines()[-1] == "经开区党工委副书记、管委会副主任张林，副区长李强陪同。"
    )


def test_documents_join_the_lines_of_a_narrow_column() -> None:
    lines = [
        "省里的考察组到园区来，先",
        "看了污水处理厂，再看电镀",
        "园，对中水回用表示满意。",
        "昨天，区政协副主席王",
        "明带领部分委员到水务集团",
        "视察，区环保局局长张林、",
        "水务集团总经理钱水参加。",
    ]
    assert clean("\n".join(lines)).text.splitlines() == [
        "".join(lines[:3]),
        "".join(lines[3:]),
    ]


_PAGE = (
    "11月8日，江州市副市长王明带领督导组走进江州高新技术产业开发区，检查秋冬季大气污染防治工作。",
    "督导组先后察看华星能源化工集团股份有限公司、东渡煤业公司煤制油分公司、江州和顺化学有限公司，"
    "核对VOCs治理设施和应急减排措施。检查发现，一台锅炉的除尘器滤袋破损，企业当场作了整改。",
    "据了解，园区累计投入环保资金46亿元，实施了燃煤锅炉超低排放改造等项目87个，28台锅炉全部达标。"
    "今年前10个月，优良天数的比例为84.5%，比去年同期提高3.2个百分点。",
)


@pytest.mark.parametrize("width", [14, 18, 26])
@pytest.mark.parametrize("indent", ["", "\u3000\u3000"])
def test_documents_join_the_lines_that_a_program_or_a_column_cut(width: int, indent: str) -> None:
    lines = [
        (indent + paragraph)[at : at + width]
        for paragraph in _PAGE
        for at in range(0, len(indent + paragraph), width)
    ]
    assert clean("\n".join(lines)).text.splitlines() == list(_PAGE)


def test_documents_leave_names_on_their_lines_though_they_are_as_long() -> None:
    names = [
        f"江州市{word}新材料科技有限公司"
        for word in ["华星", "东渡", "云岭", "长风", "大河", "青山", "白石"]
    ]
    assert clean("\n".join(names)).text.splitlines() == names


def test_documents_put_the_letters_of_a_short_word_together() -> None:
    raw = "园区实施了锅炉超低排放改造，完成了V\nOCs治理，全部达标。"
    assert "完成了VOCs治理" in clean(raw).text
