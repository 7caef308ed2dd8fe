"""A document knows where each clean character stood."""

from __future__ import annotations

from kg.model import Document, Source, Span

RAW = "發(fa)布 港区(gang)方案"


def _document() -> Document:
    kept = [index for index, character in enumerate(RAW) if "一" <= character <= "鿿"]
    text = "".join(RAW[index] for index in kept)
    return Document("d", Source("a.txt"), RAW, text, tuple(kept), ())


def test_model_document_walks_clean_words_back_to_the_file() -> None:
    document = _document()
    start = document.text.index("港区")
    assert document.raw_span(Span(start, start + 2)).of(RAW) == "港区"


def test_model_document_raw_words_hold_the_noise_between_them() -> None:
    assert _document().raw_span(Span(0, 2)).of(RAW) == "發(fa)布"
