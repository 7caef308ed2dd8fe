"""People called by surname and post."""

from __future__ import annotations

import pytest

from tests.mentions.conftest import Finder


@pytest.mark.parametrize(
    ("text", "called"),
    [
        ("副市长孔海龙到场。孔副市长首先讲话，孔海龙表示欢迎。", ["孔副市长"]),
        ("县委书记欧阳明到场。随后欧阳书记讲话。", ["欧阳书记"]),
        ("副市长孔海龙到场。李副市长首先讲话。", []),
        ("局长江海到场。江州市长王明讲话。", []),
    ],
)
def test_addressed_finds_people_by_surname_and_post(
    found: Finder, text: str, called: list[str]
) -> None:
    assert [m.text for m in found(text) if m.kind == "Official" and m.by == "anaphor"] == called
