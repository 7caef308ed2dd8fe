"""Which names an article is told with: no firms at large, no former names; what it calls 园区."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from kg.facts.encode import Encoded
from kg.knowledge.wording import Wording
from kg.model import Document, Mention, Sentence

_FIRMS, _NAMED_ANEW = "企业", ("Park", "Company")
_FORMER_PARK, _FORMER_NAME = "naming.former_park", "naming.former_name"


def meant(sentence: Sentence, mentions: Sequence[Mention], says: Wording) -> list[Mention]:
    """The mentions of a sentence less a bare 企业 that stands for firms at large.

    It stands for one firm where a clause begins with it, or where somebody hears of it.
    """
    return [m for m in mentions if not _is_bare(m) or _is_one_firm(sentence, m, says)]


def _is_bare(mention: Mention) -> bool:
    return mention.text == _FIRMS and mention.by == "anaphor"


def _is_one_firm(sentence: Sentence, mention: Mention, says: Wording) -> bool:
    """Whether 企业 stands where one firm is meant: ，企业去年投产."""
    before = sentence.text[: mention.span.start - sentence.span.start]
    return says["naming.one_firm"].search(before) is not None


def standing(sentence: Encoded, says: Wording) -> Iterator[Mention]:
    """The mentions of a sentence less the former name of a park: 前身是江州加工园区, （原…）.

    And less a firm's former name, and who holds it: 华星热电（原东渡电厂）由蓝天集团控股.
    And less a park in brackets, where that firm alone is: 华星科技（江州工业园）、东渡公司等.
    """
    for index, mention in sentence.mentions.items():
        if says["naming.where_it_is"].match(sentence.text, index):
            continue
        former = says[_FORMER_PARK if mention.kind == "Park" else _FORMER_NAME]
        if mention.kind in _NAMED_ANEW and former.search(sentence.text, 0, index):
            continue
        is_led = sentence.text.startswith("由", index - 1) and mention.kind == "Company"
        if not (is_led and says["naming.holding"].match(sentence.text, index + 1)):
            yield mention


def called(document: Document, named: Sequence[Mention], says: Wording) -> Mapping[str, Mention]:
    """What a text calls by a common word in so many words: 江州化工园（以下简称园区）."""
    found = ((says["naming.called"].match(document.text, m.span.end), m) for m in named)
    return {match[1]: mention for match, mention in found if match is not None}
