"""Names of which a sentence only says something in passing: it does not speak of them."""

from __future__ import annotations

from collections.abc import Iterator

from kg.facts.encode import Encoded
from kg.knowledge.signs import SIGNS
from kg.knowledge.wording import Wording
from kg.model import Mention, Span


def builders_of(sentence: Encoded, says: Wording) -> Iterator[Span]:
    """由|东渡建设|施工，…; 环评单位：|东渡环境: whoever only builds or plans for another.

    And whose a firm is: 华星乳业是|东渡集团|的下属企业.
    """
    for builder in says["asides.builder"].finditer(sentence.text):
        yield sentence.mentions[builder.end() - 1].span


def asides_of(sentence: Encoded, says: Wording) -> Iterator[Span]:
    """华星科技由|东渡集团|控股，为|江州汽车|供货: the firms of whom it only says something.

    So is who holds a share of it: 华星科技成立，|东渡集团|持股30%.

    Not so where it speaks of no firm: 项目由东渡集团投建.
    """
    spoken = sentence.text.find(SIGNS["Company"])
    for said in says["asides.said"].finditer(sentence.text, spoken + 1) if spoken >= 0 else ():
        yield sentence.mentions[said.end() - 1].span


def end_of_part(said: Mention, sentence: Encoded, says: Wording) -> int | None:
    """Up to where a part of a park is spoken of: 江州经开区辖两个片区，其中|东岭片区|靠江.

    What follows the sentence is told of the whole again.
    """
    inner = says["asides.inner"].search(sentence.text)
    is_inner = inner is not None and sentence.mentions[inner.end() - 1] is said
    return sentence.sentence.span.end if is_inner else None
