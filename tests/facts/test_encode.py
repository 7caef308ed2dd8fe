from kg.facts.encode import behind_comma, clause_around, encode, span_in_document
from kg.knowledge.signs import SIGNS
from kg.model import Mention, Sentence, Span


def _mention(kind: str, text: str, start: int) -> Mention:
    return Mention(kind, text, Span(start, start + len(text)), 1.0, "mark", "d")


SENTENCE = Sentence("d", 0, 0, Span(10, 25), "对企业实行“一企一策”，成效好")
MECHANISM = _mention("Mechanism", "一企一策", 16)


def test_facts_encode_writes_a_sign_for_a_mention_and_no_quotation_marks() -> None:
    encoded = encode(SENTENCE, [MECHANISM])
    assert encoded.text == f"对企业实行{SIGNS['Mechanism']}，成效好"
    assert encoded.mentions == {5: MECHANISM}


def test_facts_encode_walks_every_character_back_to_the_document() -> None:
    encoded = encode(SENTENCE, [MECHANISM])
    places = [encoded.place(index) for index in range(len(encoded.text))]
    assert places == [10, 11, 12, 13, 14, 16, 21, 22, 23, 24][: len(places)]
    assert span_in_document(encoded, 3, 6) == Span(13, 20)


def test_facts_clause_reaches_to_the_marks_around_it() -> None:
    text = "近日，华星落户江州，反响热烈。"
    assert clause_around(text, 5, 6) == (3, 9)
    assert text[3:9] == "华星落户江州"


def test_facts_encode_gives_the_words_behind_the_last_comma() -> None:
    assert [behind_comma(text) for text in ("甲，乙。丙", "甲。乙，丙", "甲", "")] == [
        "丙",
        "丙",
        "甲",
        "",
    ]
