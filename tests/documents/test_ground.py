from pathlib import Path

import pytest

from kg.documents import clean, ground
from kg.knowledge import reading
from kg.model import Article, Document, Source, Span

WORDS = reading.load(Path(__file__).parents[2])


def _document(raw: str) -> Document:
    cleaned = clean(raw, WORDS)
    article = Article(Span(0, len(cleaned.text)))
    return Document("d", Source("a.txt"), raw, cleaned.text, cleaned.origin, (article,))


@pytest.mark.parametrize(
    ("raw", "words"),
    [
        pytest.param("华星落户江州,成效很好。", "华星落户江州", id="plain words stay as they are"),
        pytest.param(
            "華(huá)星科技昨天正式落戶(hù)江州經開區,前後只有九天。縣長說這很難得。",
            "前后只有九天",
            id="a few traditional characters need the words around them",
        ),
    ],
)
def test_documents_ground_is_proved_by_its_own_raw_characters(raw: str, words: str) -> None:
    document = _document(raw)
    start = document.text.index(words)
    span = ground(document, Span(start, start + len(words)), WORDS)
    quote = span.of(document.text)
    assert words in quote
    assert quote in clean(document.raw_span(span).of(raw), WORDS).text


def test_documents_ground_does_not_widen_what_is_sound() -> None:
    document = _document("华星落户江州，成效很好。")
    assert ground(document, Span(0, 6), WORDS) == Span(0, 6)
