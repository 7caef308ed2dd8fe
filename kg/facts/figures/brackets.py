"""Figures in brackets: 建成填埋场（库容150万立方米）."""

from __future__ import annotations

import re

from kg.facts.context.subjects import SUBJECT_SIGNS
from kg.facts.figures.phrases import Phrase
from kg.knowledge.signs import SIGNS
from kg.model import Mention

_BUILT = ("Project", "Facility", "Company")
# 规上企业31家（其中…）, 入驻企业（含在建12家）: such brackets go on with what is said.
_SPOKEN = re.compile(f"[{SIGNS['Quantity']}{SIGNS['Money']}{SIGNS['Date']}{SUBJECT_SIGNS}%％]")
_ITS_OWN = re.compile("(?:企业|项目|面积|人员|产值|收入|[园片厂城]区|机构|左右|以上)$")


def is_of_other(phrase: Phrase) -> bool:
    """Whether it stands in brackets behind a word that is nobody's name: 新材料（年产3万吨）."""
    text, opened = phrase.encoded.text, _opened(phrase)
    if opened is None:
        return False
    return _SPOKEN.match(text, opened - 1) is None and _ITS_OWN.search(text, 0, opened) is None


def in_brackets_of(phrase: Phrase) -> Mention | None:
    """The plant, works or firm in whose brackets it stands: 建成填埋场|（库容150万立方米）."""
    opened = _opened(phrase)
    if opened is None:
        return None
    thing = phrase.encoded.mentions.get(opened - 1)
    return thing if thing is not None and thing.kind in _BUILT else None


def is_by_the_way(phrase: Phrase) -> bool:
    """任务40项（新建25项），|总投资9亿元: what is said by the way is not what is gone on with."""
    before = phrase.encoded.text[: phrase.at]
    return before.rfind("（") > before.rfind("）") and "）" in phrase.encoded.text[phrase.at :]


def _opened(phrase: Phrase) -> int | None:
    """Where the bracket opens that a figure stands in, behind something."""
    text = phrase.encoded.text
    opened = text.rfind("（", 0, phrase.at)
    is_inside = opened > 0 and text.find("）", opened, phrase.at) < 0
    return opened if is_inside else None
