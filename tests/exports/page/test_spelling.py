from __future__ import annotations

import pytest

from kg.exports.page.spelling import columns, label, pinyin


@pytest.mark.parametrize(
    ("name", "spelt"),
    [
        ("苏州工业园区", "su zhou gong ye yuan qu"),
        ("重庆长寿经开区", "chong qing chang shou jing kai qu"),
        ("RTO废气焚烧", "rto fei qi fen shao"),
        ("绿能", "lv neng"),
        ("ABC", ""),
        ("", ""),
    ],
)
def test_page_spelling_of_names(name: str, spelt: str) -> None:
    assert pinyin(name) == spelt


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("薛盛堂", "薛盛堂"),
        ("云麓高新技术产业开发区", "云麓高新技术\n产业开发区"),
        ("苏州工业园区" * 5, "苏州工业园区苏州工\n业园区苏州工业园…"),
        ("  ", "?"),
        ("\u202e\u0000界", "界"),
        ("a\nb", "ab"),
    ],
)
def test_page_labels_are_short_lines(name: str, shown: str) -> None:
    assert label(name) == shown
    assert all(columns(line) <= 18 for line in shown.split("\n"))
