"""Goods told by the words around them."""

import pytest

from tests.mentions.conftest import Finder


@pytest.mark.parametrize(
    ("text", "goods"),
    [
        ("华星科技年产8英寸硅环60万片。", "硅环"),
        ("华星科技年可生产核电、锅炉用弯管1.6万吨。", "锅炉用弯管"),
    ],
)
def test_by_goods_leaves_the_amount_behind_the_name(found: Finder, text: str, goods: str) -> None:
    assert goods in [m.text for m in found(text) if m.kind == "Product"]


def test_by_goods_end_before_about_how_much_of_them(found: Finder) -> None:
    goods = [m.text for m in found("年产钢构件约15万吨。") if m.kind == "Product"]
    assert goods == ["钢构件"]


def test_by_goods_begin_behind_the_town(found: Finder) -> None:
    mentions = found("去年，滨州市粮食加工企业发展很快。")
    assert not [m for m in mentions if m.kind == "Product" and "滨州" in m.text]
