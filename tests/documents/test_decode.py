"""Bytes become characters, or a clear error."""

from __future__ import annotations

import pytest

from kg.documents.decode import decode
from kg.errors import TextError

SIMPLE = (
    "今年以来，某某工业园区坚持绿色发展，新签约项目14个，总投资169亿元。\r\n园区负责人介绍情况。\n"
)
FULL = "今年以來，某某工業園區堅持綠色發展，新簽約項目14個，總投資169億元。園區負責人介紹情況。\n"


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "gb18030"]
)
def test_documents_decode_what_texts_are_saved_in(encoding: str) -> None:
    assert decode(SIMPLE.encode(encoding), "a.txt").lstrip("\ufeff") == SIMPLE


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_documents_decode_unmarked_utf_16_whose_wide_spaces_have_zeros_on_the_other_side(
    encoding: str,
) -> None:
    text = f"\u3000\u3000{SIMPLE}\u3000\u3000{SIMPLE}"
    assert decode(text.encode(encoding), "a.txt") == text


def test_documents_decode_a_stray_zero_as_a_character() -> None:
    assert decode("某某\x00园区。\n".encode(), "a.txt") == "某某\x00园区。\n"
    assert decode(b"The park opened today.\x00", "a.txt").startswith("The park")


def test_documents_name_the_line_of_a_character_that_is_cut_in_two() -> None:
    with pytest.raises(TextError, match=r"^a\.txt: UTF-8 with broken characters \(1, .* line 2\)"):
        decode(SIMPLE.encode()[:-2], "a.txt")


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030", "big5", "utf-16"])
def test_documents_decode_traditional_texts(encoding: str) -> None:
    assert decode(FULL.encode(encoding), "a.txt").lstrip("\ufeff") == FULL


def test_documents_count_line_ends_and_the_mark_as_characters() -> None:
    assert decode("\ufeff园\r\n区".encode(), "a.txt") == "\ufeff园\r\n区"


@pytest.mark.parametrize(
    ("data", "cure"),
    [
        (b"", "empty"),
        (b" \n\n", "empty"),
        (bytes(range(256)) * 8, "save it again as UTF-8"),
        (b"\x89PNG\r\n\x1a\n" + bytes(100), "save its words as UTF-8|save it again as UTF-8"),
        (b"\xef\xbb\xbf\xb0\xa1\xb0", "broken at byte 3"),
        ("某某园区".encode() + b"\xff\xfe\xfd" * 9, "save it again as UTF-8"),
    ],
    ids=["empty", "blank", "binary", "picture", "mark and another encoding", "damaged"],
)
def test_documents_refuse_what_is_no_text(data: bytes, cure: str) -> None:
    with pytest.raises(TextError, match=cure) as caught:
        decode(data, "folder/a.txt")
    assert str(caught.value).startswith("folder/a.txt: ")
    assert "\n" not in str(caught.value)
