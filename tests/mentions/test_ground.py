"""Where names begin, and what only looks like one in the words around it."""

from __future__ import annotations

import pytest

from tests.mentions.conftest import Finder


@pytest.mark.parametrize(
    ("text", "names"),
    [
        pytest.param("江州园区地处长岭东麓。", [], id="where it lies is no head of an office"),
        pytest.param("签约的有华星电池项目。", ["华星电池项目"], id="who is among them"),
        pytest.param("三县签订《产业园合作协议》。", [], id="no anaphor in a title of a paper"),
    ],
)
def test_find_begins_names_behind_what_is_said_of_them(
    found: Finder, text: str, names: list[str]
) -> None:
    kinds = ("Project", "Official", "Person", "Post")
    assert [m.text for m in found(text) if m.kind in kinds or m.text == "产业园"] == names


def test_find_echoes_no_ministry_in_the_word_for_departments(found: Finder) -> None:
    offices = [m.text for m in found("商务部发文。当地商务部门落实。") if m.kind == "Organization"]
    assert offices == ["商务部"]
