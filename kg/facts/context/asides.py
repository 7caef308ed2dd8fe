"""Names of which a sentence only says something in passing: it does not speak of them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.facts.encode import Encoded
from kg.knowledge.signs import SIGNS
from kg.model import Mention, Span

SHARED = re.compile(f"{SIGNS['Company']}(?=持股|占股|参股|认缴|持有(?!效))")
_ASIDE = re.compile(f"[由与为向给和同](?:[与和、]?{SIGNS['Company']})+|{SHARED.pattern}")
# |中建八局|负责施工，: who only builds or plans for another
_BUILDS = "(?:负责|承担)?(?:施工|承建|监理|(?:EPC|施工)?总承包|代建|设计|勘察|供货|安装)+"
# 华星乳业是|东渡集团|130多家企业中的一个, 是|东渡集团|的下属企业: whose it is
_WHOSE = (
    f"(?<=[是系]){SIGNS['Company']}(?={SIGNS['Quantity']}?[^，。；：、]{{0,4}}"
    "(?:旗下|下属|所属|(?:企业|公司|成员)[中之]|的(?:全资|控股|独资|下属)?(?:[子孙分]公司|企业|工厂)))"
)
# 是|上市企业东渡集团|的全资子公司: the same, with words for it in front of its name
_WHOSE_TOLD = (
    f"(?<=[是系])[一-鿿]{{2,10}}{SIGNS['Company']}"
    "(?=的?(?:全资|控股|独资|下属|旗下)(?:[子孙分]公司|企业|工厂))"
)
BUILDER = re.compile(
    f"{_WHOSE}|{_WHOSE_TOLD}|{SIGNS['Company']}(?={_BUILDS}(?:[，。；、和及]|$))"
    f"|{SIGNS['Company']}(?=(?:负责)?(?:施工|承建|监理|总承?包|代建)的)"
    f"|(?:环评|监理|设计|施工|编制|评估|检测|总包|勘察|评价)(?:单位|机构)(?:名称)?(?:为|是|：)?{SIGNS['Company']}"
)
_INNER = re.compile(f"(?<={SIGNS['Park']})[^。；]*，其中的?[{SIGNS['Park']}{SIGNS['Company']}]")


def builders_of(sentence: Encoded) -> Iterator[Span]:
    """由|东渡建设|施工，…; 环评单位：|东渡环境: whoever only builds or plans for another.

    And whose a firm is: 华星乳业是|东渡集团|的下属企业.
    """
    for builder in BUILDER.finditer(sentence.text):
        yield sentence.mentions[builder.end() - 1].span


def asides_of(sentence: Encoded) -> Iterator[Span]:
    """华星科技由|东渡集团|控股，为|江州汽车|供货: the firms of whom it only says something.

    So is who holds a share of it: 华星科技成立，|东渡集团|持股30%.

    Not so where it speaks of no firm: 项目由东渡集团投建.
    """
    spoken = sentence.text.find(SIGNS["Company"])
    for said in _ASIDE.finditer(sentence.text, spoken + 1) if spoken >= 0 else ():
        yield sentence.mentions[said.end() - 1].span


def end_of_part(said: Mention, sentence: Encoded) -> int | None:
    """Up to where a part of a park is spoken of: 江州经开区辖两个片区，其中|东岭片区|靠江.

    What follows the sentence is told of the whole again.
    """
    inner = _INNER.search(sentence.text)
    is_inner = inner is not None and sentence.mentions[inner.end() - 1] is said
    return sentence.sentence.span.end if is_inner else None
