from __future__ import annotations

import json

import pytest

from kg.exports.page.island import island


@pytest.mark.parametrize(
    "word",
    ["</script>", "<!--", "a&b", "\u2028\u2029", "http://a.cn/?q=<b>", "\\u003c", '"\\', "界"],
)
def test_page_island_reads_back_and_stays_inside(word: str) -> None:
    text = island({word: [word, 1, None]})
    assert json.loads(text) == {word: [word, 1, None]}
    assert not set("<>&\u2028\u2029") & set(text)
    assert "://" not in text


def test_page_island_replaces_half_characters() -> None:
    assert json.loads(island(["a\udc80b"])) == ["a\ufffdb"]


def test_page_island_refuses_what_is_not_json() -> None:
    with pytest.raises(ValueError, match="JSON"):
        island([float("nan")])
