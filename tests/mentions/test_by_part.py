"""The parts of a park that have no names of their own."""

from tests.mentions.conftest import Finder


def test_by_part_after_the_text_has_divided_the_park(found: Finder) -> None:
    text = "江州经开区分为东区和西区。西区规划面积9平方公里；东区主导产业为新材料，海东区域不算。"
    parts = [m.text for m in found(text) if m.kind == "Park"]
    assert parts == ["江州经开区", "东区", "西区", "西区", "东区"]


def test_by_part_of_nothing_divided_is_none(found: Finder) -> None:
    assert not [m for m in found("西区规划面积9平方公里。") if m.kind == "Park"]


def test_parts_that_share_a_word_are_parks(found: Finder) -> None:
    named = "江州经开区下设东岭、北坡、临河三个片区。"
    assert [m.text for m in found(named) if m.kind == "Park"][1:] == ["东岭", "北坡", "临河"]
    assert not [m for m in found("下设生活、商贸两个片区。") if m.kind == "Park"]
    named = "江州经开区实行“一区三园”（东岭、北坡和临河片区）。"
    assert {"东岭", "北坡"} <= {m.text for m in found(named) if m.kind == "Park"}
    assert [m.text for m in found("江州经开区建成东岭、北坡两大组团。")][1:3] == ["东岭", "北坡"]


def test_a_part_that_a_zone_begins_with_is_called_after_it(found: Finder) -> None:
    text = "江州开发开放试验区先行发展区已有企业投产，先行发展区建成国际物流园。"
    parks = [m.text for m in found(text) if m.kind == "Park"]
    assert parks == ["江州开发开放试验区先行发展区", "先行发展区", "国际物流园"]


def test_that_zone_is_a_park_where_no_district_is_named(found: Finder) -> None:
    text = "江州高新区位于江州县。该区去年获批省级绿色园区。"
    assert [m.kind for m in found(text) if m.text == "该区"] == ["Park"]
    text = "江州高新区位于萍乡市湘东区。该区面积不大。"
    assert [m.kind for m in found(text) if m.text == "该区"] == ["Place"]
