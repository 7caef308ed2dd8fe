from __future__ import annotations

import pytest
from pyoxigraph import RdfFormat, parse

from kg.errors import UsageError
from kg.graph import terms

HOSTILE = [
    'he said "no"',
    "back\\slash at the end\\",
    "two\nlines\r\nand\ttabs",
    "</script><script>alert(1)</script>",
    "<https://example.org/> . <a:b>",
    '"@zh . <a:b> <a:c> "',
    "表情😀与𠮷野家",
    "\u2028\u2029",
]


@pytest.mark.parametrize("words", HOSTILE)
def test_graph_terms_keep_hostile_words_inside_one_literal(words: str) -> None:
    line = f"<a:s> <a:p> {terms.name(words)} .\n"
    (quad,) = parse(line.encode(), format=RdfFormat.N_TRIPLES)
    assert quad.object.value == words
    assert quad.object.language == "zh"
    assert f"{quad.triple} .\n" == line


def test_graph_terms_leave_out_what_xml_cannot_hold() -> None:
    assert terms.name("a\x00b\x08c\ud800d\uffff") == '"abcd"@zh'


def test_graph_terms_are_in_nfc() -> None:
    assert terms.plain("e\u0301") == '"é"'


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("012.50", "12.5"),
        ("1250000000", "1250000000"),
        ("5.", "5"),
        (".5", "0.5"),
        ("0.0", "0"),
        ("-0.0", "0"),
        ("-2.50", "-2.5"),
        ("+7", "7"),
        ("100", "100"),
    ],
)
def test_graph_terms_write_a_decimal_in_one_form(written: str, kept: str) -> None:
    assert terms.decimal(written) == f'"{kept}"^^<{terms.XSD}decimal>'


@pytest.mark.parametrize("written", ["", ".", "三十", "1e9", '1" .'])
def test_graph_terms_leave_what_is_no_number_to_the_shapes(written: str) -> None:
    (quad,) = parse(f"<a:s> <a:p> {terms.decimal(written)} .".encode(), format=RdfFormat.N_TRIPLES)
    assert quad.object.value == written


@pytest.mark.parametrize("base", ["https://example.org/id/", "https://example.org/id", "urn:x:"])
def test_graph_terms_take_a_base(base: str) -> None:
    assert terms.checked_base(base).startswith(base)


@pytest.mark.parametrize("base", ["", "id/", "https://例子.cn/", "https://a b/", "x" * 90])
def test_graph_terms_refuse_a_base_that_cannot_begin_addresses(base: str) -> None:
    with pytest.raises(UsageError, match="cannot begin addresses"):
        terms.checked_base(base)
