"""The parts of a park that have no names of their own."""

from tests.mentions.conftest import Finder


def test_by_part_after_the_text_has_divided_the_park(found: Finder) -> None:
    text = "江州经开区分为东区和西区。西区规划面积9平方公里；东区主导产业为新材料，海东区域不算。"
    parts = [m.text for m in found(text) if m.kind == "Park"]
    assert parts == ["江州经开区", "东区", "西区", "西区", "东区"]


def test_by_part_of_nothing_divided_is_none(found: Finder) -> None:
    assert not [m for m in found("西区规划面积9平方公里。") if m.kind == "Park"]
