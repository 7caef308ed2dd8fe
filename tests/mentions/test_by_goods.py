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


@pytest.mark.parametrize(
    ("text", "goods"),
    [
        ("江州重工生产风力发电机组，远销海外。", ["风力发电机组"]),
        ("华星科技推出了低氮燃气锅炉、冷凝式锅炉等节能产品。", ["低氮燃气锅炉", "冷凝式锅炉"]),
        ("华星科技新上了两台低氮燃气锅炉。", []),
    ],
)
def test_machines_that_somebody_makes_are_goods(found: Finder, text: str, goods: list[str]) -> None:
    assert [m.text for m in found(text) if m.kind == "Product"] == goods


def test_by_goods_tell_no_people(found: Finder) -> None:
    mentions = found("王明与加班生产的职工一一握手。")
    assert not [m for m in mentions if m.kind == "Product"]


def test_by_goods_go_on_to_what_they_are_made_into(found: Finder) -> None:
    goods = [m.text for m in found("华星化工生产农药中间体。") if m.kind == "Product"]
    assert goods == ["农药中间体"]
