"""Numbers at the end of a row of names: 引进华星电梯、东渡光热等8个项目, A、B等12家改用电窑."""

from __future__ import annotations

import re
from collections.abc import Mapping

from kg.facts.encode import Encoded, clause_around, written
from kg.facts.phrases import Phrase, counts
from kg.knowledge.signs import SIGNS
from kg.model import Mention

_ENDS_ROW = "等"
_THINGS = "".join(SIGNS[kind] for kind in ("Retrofit", "Industry", "Facility", "Product"))
_COUNTED = re.compile(f"(?:[一-鿿]|[{_THINGS}]){{0,12}}?(?:项目|企业|工程|公司)")
_MEMBER = "".join(SIGNS[kind] for kind in ("Company", "Project"))
_INSIDE = f"(?:{SIGNS['Park']}内?的?|园区内?的?|区内的?|其中|目前)?"
_ROW = re.compile(f"{_INSIDE}[{_MEMBER}](?:[、和及与](?:[{_MEMBER}]|[一-鿿]{{2,6}}))*等")
_LONGEST = 16


def is_row(phrase: Phrase) -> bool:
    """Whether the number of a phrase closes a row of names."""
    return phrase.at - phrase.start == 1 and phrase.encoded.text.startswith("等", phrase.start)


def row_counted(
    encoded: Encoded, at: int, figure: Mention, measures: Mapping[str, re.Pattern[str]]
) -> Phrase | None:
    """The phrase of a number that closes a row, where the row is what somebody brought about."""
    text = encoded.text
    if not counts(figure) or not text.endswith(_ENDS_ROW, 0, at):
        return None
    left, right = clause_around(text, at, at + 1)
    deed = measures["brought"].match(text[left:at])
    counted = _COUNTED.match(text, at + 1, right)
    if deed is not None and counted is not None:
        return Phrase(encoded, figure, at - 1, at, deed[1], written(encoded, *counted.span()))
    listed = measures["listed"].match(text[left:at])
    if listed is not None:
        return Phrase(encoded, figure, at - 1, at, listed[1], "")
    done = measures["row"].match(written(encoded, at + 1, right))
    if done is None or not _ROW.fullmatch(text, left, at):
        return None
    said = written(encoded, at + 1, min(right, at + 1 + _LONGEST))
    return Phrase(encoded, figure, at - 1, at, "", said)
