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


def test_documents_ground_is_proved_but_for_the_line_end_that_a_column_made() -> None:
    text = (
        "园区今年修路建桥，又引来华星科技等企业落户，产值增长。江州水务有限公司的污水厂已经投产运行"
        "。园区去年建成标准厂房十二栋，吸引企业三十家入驻，就业增加。今年还要再建六栋，明年全部投用。"
    )
    raw = "\n".join(text[at : at + 14] for at in range(0, len(text), 14))
    document = _document(raw)
    words = "江州水务有限公司的污水厂已经投产运行"
    start = document.text.index(words)
    span = ground(document, Span(start, start + len(words)), WORDS)
    piece = clean(document.raw_span(span).of(raw), WORDS).text
    assert span.of(document.text) in piece.replace("\n", "")
    assert len(span) <= len(words) + 1


def test_documents_ground_is_proved_but_for_the_marks_inside_a_cell() -> None:
    cells = "<td>1</td><td>锅炉改造</td><td>拆两台，建一台。</td><td>已完成</td>"
    raw = f"<html><table><tr>{cells}</tr><tr>{cells}</tr></table></html>"
    document = _document(raw)
    start = document.text.index("建一台")
    span = ground(document, Span(start, start + len("建一台，已完成")), WORDS)
    assert span.of(document.text) == "建一台，已完成"
