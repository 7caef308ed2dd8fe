"""Zones and bases that are called as titles are, where somebody goes to see them."""

from __future__ import annotations

import pytest

from tests.mentions.conftest import Finder


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("代表们先后来到轴承产业动能转换示范园区、华星科技有限公司。", "Park"),
        ("代表们先后来到华星科技有限公司、轴承产业动能转换示范园区。", "Park"),
        ("代表们实地察看了轴承产业动能转换示范基地。", "Facility"),
        ("园区获评轴承产业动能转换示范基地。", "Honour"),
        ("园区建设轴承产业动能转换示范基地。", "Honour"),
    ],
)
def test_toured_what_is_seen_is_no_title(found: Finder, text: str, kind: str) -> None:
    assert {m.kind for m in found(text) if "动能转换示范" in m.text} == {kind}
