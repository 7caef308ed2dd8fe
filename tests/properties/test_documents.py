"""Laws of cleaning and splitting, over made-up and over composed pages."""

from __future__ import annotations

import random
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from opencc import OpenCC

from kg.documents import clean
from kg.documents.articles import articles
from kg.documents.decode import decode
from kg.errors import TextError
from kg.knowledge import reading
from kg.model import Document, Source
from kg.sentences import split

HOME = Path(__file__).resolve().parents[2]
PIECES = (
    *(
        "园区",
        "工业园區",
        "發(fa)(fa)布(bu)",
        "公司(gōngsī)",
        "開(kāi)會",
        "(an)",
        "（叶某东）",
        "記者",
        "本报讯 6月10日",
    ),
    *(
        "\n",
        "\n\n\n\n",
        "\r\n",
        "。",
        "，",
        ",",
        ".",
        "：",
        "(",
        ")",
        "（",
        "）",
        "“",
        "”",
        '"',
        " ",
        "　",
    ),
    *(
        "１２％",
        "SK",
        "PHA",
        "**",
        "<p>",
        "</p>",
        "&amp;",
        "&ldquo;",
        "<b",
        "| ",
        "# ",
        "- ",
        "?！?",
    ),
    *(
        "来源:某某网",
        "2022-04-23 10:00",
        "点击数:12",
        "单某泉 摄",
        "（上接1版）",
        "编者按：",
        "————",
        "\u200b",
    ),
    *(
        "e\u0301",
        "瞭(le)解",
        "乾照",
        "著名",
        "https://a.cn/b",
        "[甲](http://a.cn)",
        "\ufeff",
        "\x0c",
        "\ud83d\ude00",
    ),
)
pages = st.lists(st.sampled_from(PIECES), max_size=40).map("".join) | st.text(max_size=200)

# Sentences of a page, as they are and as pages show them.
SENTENCES = (
    "某某工业园区坚持生态优先，累计新签约项目14个，协议总投资169亿元。",
    "区委书记某某来到某某环保科技有限公司，察看“一企一策”落实情况，询问企业经营。",
    "该公司今年2月取得危废经营许可证，目前1条年产9000吨的生产线正在试运行。",
    "中韩（盐城）产业园推动企业实施清洁原料替代，废气排放总量下降12.5%。",
    "管委会主任表示，园区要加快推进中水回用工程，力争年底前建成投用。",
)


@settings(max_examples=300, deadline=None)
@given(pages)
def test_documents_clean_twice_as_once(raw: str) -> None:
    once = clean(raw)
    assert clean(once.text).text == once.text


@settings(max_examples=300, deadline=None)
@given(pages)
def test_documents_place_every_character_in_order(raw: str) -> None:
    cleaned = clean(raw)
    assert len(cleaned.origin) == len(cleaned.text)
    assert list(cleaned.origin) == sorted(cleaned.origin)
    assert all(0 <= place < len(raw) for place in cleaned.origin)


@settings(max_examples=200, deadline=None)
@given(pages)
def test_documents_articles_and_sentences_tile_the_text(raw: str) -> None:
    cleaned = clean(raw)
    found = articles(cleaned, reading.load(HOME), None)
    document = Document("d", Source("a"), raw, cleaned.text, cleaned.origin, found)
    sentences = split(document)
    spans = [sentence.span for sentence in sentences]
    assert all(a.end <= b.start for a, b in pairwise(spans))
    assert _bare("".join(s.text for s in sentences)) == _bare(cleaned.text)
    for sentence in sentences:
        assert sentence.span.of(document.text) == sentence.text
        assert sentence.text.strip() == sentence.text != ""
        assert found[sentence.article].span.contains(sentence.span)


def _bare(text: str) -> str:
    return "".join(text.split())


def _poisoned(sentence: str, chance: random.Random) -> str:
    readings = {
        "园": "yuan",
        "区": "qu",
        "业": "ye",
        "产": "chan",
        "的": "de",
        "企": "qi",
        "年": "nián",
    }
    return "".join(
        c + f"({readings[c]})" * chance.choice((0, 1, 2)) if c in readings else c for c in sentence
    )


def _traditional(sentence: str, _: random.Random) -> str:
    return str(OpenCC("s2t").convert(sentence)).replace("，", ",").replace("（", "(")


def _broken(sentence: str, chance: random.Random) -> str:
    place = chance.randrange(sentence.index("，") + 1, len(sentence) - 1)
    return (
        "建设提速。"
        + sentence[:place]
        + chance.choice(("\n", "\n\n", "\r\n\r\n\r\n"))
        + sentence[place:]
    )


def _marked(sentence: str, _: random.Random) -> str:
    return f"<p>{sentence.replace('园区', '<b>园区</b>').replace('“', '&ldquo;')}</p>"


@pytest.mark.parametrize("shown", [_poisoned, _traditional, _broken, _marked])
@pytest.mark.parametrize("seed", range(12))
def test_documents_clean_a_piece_like_the_page(
    shown: Callable[[str, random.Random], str], seed: int
) -> None:
    chance = random.Random(seed)
    body = [shown(sentence, chance) for sentence in chance.sample(SENTENCES, len(SENTENCES))]
    raw = "\n某某园区纪实\n\n" + chance.choice(("", "\n")).join(body) + "\n"
    cleaned = clean(raw)
    found = articles(cleaned, reading.load(HOME), None)
    document = Document("d", Source("a"), raw, cleaned.text, cleaned.origin, found)
    texts = {sentence.text: document.raw_span(sentence.span) for sentence in split(document)}
    assert set(SENTENCES) <= set(texts)
    for text in SENTENCES:
        assert text in clean(texts[text].of(raw)).text


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=300))
def test_documents_decode_or_say_why(data: bytes) -> None:
    try:
        text = decode(data, "a.txt")
    except TextError as error:
        assert str(error).startswith("a.txt: ")
    else:
        assert text
