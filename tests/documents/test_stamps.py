"""The day on which a page says that it was put out."""

from __future__ import annotations

import pytest

from kg.documents.stamps import stamped


@pytest.mark.parametrize(
    ("text", "day"),
    [
        pytest.param("王明调研。\n发布时间：2018-06-11浏览：12次", "2018-06-11", id="behind"),
        pytest.param("发布时间：18-01-15来源：", "2018-01-15", id="a short year"),
        pytest.param("发布日期：2021年2月31日", None, id="no such day"),
        pytest.param("项目2018年6月11日开工。", None, id="no stamp"),
        pytest.param("办法更新于2016年3月5日，今年再修订。", None, id="amid a sentence"),
    ],
)
def test_a_page_is_dated_by_its_stamp(text: str, day: str | None) -> None:
    assert stamped(text) == day
