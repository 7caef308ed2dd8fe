"""Pages on one line are broken where their parts begin."""

from __future__ import annotations

import pytest

from kg.documents import clean

PROSE = "江州经开区坚持把治气放在首位，全年跑完了十二户企业的门，把账记清、把路修通。"
TEXT = PROSE * 4


@pytest.mark.parametrize(
    ("raw", "lines"),
    [
        (f"江州经开区忙治气 本报讯{TEXT}", ["江州经开区忙治气", f"本报讯{TEXT}"]),
        (f"江州经开区忙治气 5月18日，{TEXT}", ["江州经开区忙治气", f"5月18日，{TEXT}"]),
        (f"{TEXT}\u3000\u3000下一步，还要再跑。", [TEXT, "下一步，还要再跑。"]),
        (f"{TEXT} 二、存在的问题 {TEXT}", [TEXT, "二、存在的问题", TEXT]),
        (f"全区用好 “一张网” {TEXT}", [f"全区用好 “一张网” {TEXT}"]),
        (f"{TEXT} 5月18日，还要再跑。", [f"{TEXT}5月18日，还要再跑。"]),
        (f"江州经开区忙治气 {PROSE}", [f"江州经开区忙治气 {PROSE}"]),
    ],
    ids=["opening", "day", "set in", "subhead", "blanks", "day in prose", "short"],
)
def test_flat_pages_are_broken_where_their_parts_begin(raw: str, lines: list[str]) -> None:
    assert clean(raw).text.splitlines() == lines


def test_flat_pages_keep_what_they_say_of_themselves() -> None:
    cleaned = clean(
        "江州经开区忙治气 发布时间：2023-05-18 09:12 来源：江州日报 浏览次数：12 "
        f"【字体：大 中 小】 {TEXT} （责任编辑：王明） 版权所有：江州日报社"
    )
    assert cleaned.text.splitlines() == ["江州经开区忙治气", TEXT]
    assert (cleaned.published, cleaned.publisher) == ("2023-05-18", "江州日报")


def test_flat_pages_are_broken_once() -> None:
    once = clean(f"江州经开区忙治气 近日，{TEXT}  {TEXT} 来源：江州日报").text
    assert clean(once).text == once
