"""Numbers in front of names."""

from __future__ import annotations

import pytest

from tests.mentions.conftest import Finder


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        pytest.param("江州第一污水处理厂开工。", "Facility", "江州第一污水处理厂", id="the first"),
        pytest.param("改造4台锅炉改造项目。", "Retrofit", "锅炉改造项目", id="a word that counts"),
        pytest.param(
            "实施了4号、5号烧结机脱硫改造。", "Retrofit", "4号、5号烧结机脱硫改造", id="several"
        ),
        pytest.param("完成一期、二期锅炉改造。", "Retrofit", "一期、二期锅炉改造", id="stages"),
        pytest.param(
            "完成家具厂锅炉改造。", "Retrofit", "家具厂锅炉改造", id="no word that counts"
        ),
    ],
)
def test_numbering_begins_a_name_with_the_numbers_that_are_its_own(
    found: Finder, text: str, kind: str, name: str
) -> None:
    assert [m.text for m in found(text) if m.kind == kind] == [name]
