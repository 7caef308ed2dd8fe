"""Names of which a sentence only says something in passing."""

from kg.facts import examples
from kg.facts.context.asides import end_of_part
from kg.facts.context.subjects import subjects_of
from kg.facts.encode import encode
from kg.knowledge.patterns import Example
from kg.sentences import split
from tests.facts.reading import DISCOURSE, read


def test_a_part_of_a_park_is_spoken_of_to_the_end_of_its_sentence() -> None:
    text = "[Park 江州经开区]辖两个片区，其中[Park 东岭片区]靠江，面积不大。"
    marked = examples.read(Example("", "yes", text))
    (sentence,) = split(marked.document)
    encoded = encode(sentence, marked.mentions)
    ends = [end_of_part(park, encoded, DISCOURSE.says) for park in subjects_of(encoded, DISCOURSE)]
    assert ends == [None, sentence.span.end]


def test_whose_a_firm_is_is_said_in_passing_whatever_stands_in_front_of_its_name() -> None:
    text = (
        "[Company 华星锂业]成立多年，是上市企业[Company 东渡集团]的全资子公司，"
        "位于[Park 江州产业园]。"
    )
    facts, _ = read(text)
    assert [f.object.text for f in facts if f.relation == "hosts"] == ["华星锂业"]
