import pytest
from pyoxigraph import RdfFormat, parse

from kg.graph import terms
from kg.graph.cards import words

TERMS = [
    terms.name('he said "no"\\\n\t\r'),
    terms.name("merged", "en"),
    terms.plain("back\\slash at the end\\"),
    terms.decimal("12.50"),
    "<https://example.org/id/park/甲>",
    '"\\u8FBE\\U00020BB7 \\b\\f"',
    '"x"@zh-hans',
    "_:b1",
]


@pytest.mark.parametrize("term", TERMS)
def test_graph_words_of_a_term_are_what_a_parser_reads(term: str) -> None:
    (quad,) = parse(f"<a:s> <a:p> {term} .".encode(), format=RdfFormat.N_TRIPLES)
    if not term.startswith("_:"):
        language = getattr(quad.object, "language", None) or ""
        assert words(term) == (quad.object.value, language)
    else:
        assert words(term) == ("b1", "")
