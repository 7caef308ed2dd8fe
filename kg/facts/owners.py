"""Whose a figure is: the name in front of it, the subject of its clause, district or topic."""

from __future__ import annotations

import re
from collections.abc import Mapping

from kg.facts.context import Context
from kg.facts.encode import clause_around, written
from kg.facts.phrases import OWNERS, Phrase, name_behind
from kg.facts.subjects import SUBJECTS
from kg.knowledge.signs import SIGNS
from kg.model import Mention

# A machine owns the figures of its own clause only, a place those of its own sentence: they are
# named for many other reasons.
_REGIONS = (*OWNERS, "Place", "Retrofit")
_WORKS = (*OWNERS, "Facility")
_VISITED = ("Park", "Place")
_REACH = 120
_IN_ROW = ("、", "等")  # 在供水、通讯等设施上投入: one of a row owns nothing
_SHORTEST = 2
# 入驻江州经开区的工业企业达到120户: a park's companies are counted.
_GUESTS = re.compile(f"{SIGNS['Park']}内?的[一-鿿]{{0,8}}(?:企业|项目)")

_Owner = tuple[Mention | None, Mention | None]
# Where the figure before it ended in the sentence, and whose that was, if anybody's that is known.
Row = tuple[int, Mention | None] | None


def whose(
    phrase: Phrase,
    row: Row,
    context: Context,
    measures: Mapping[str, re.Pattern[str]],
) -> _Owner:
    """The thing a figure is of, and the mention of the sentence that says so, if one does.

    ``row`` is of the figure before it in the sentence.
    """
    behind = name_behind(phrase.encoded.text, phrase.at + 1)
    if behind is not None:
        thing = phrase.encoded.mentions[behind]
        return (thing, thing) if thing.kind in _WORKS and thing.by != "anaphor" else (None, None)
    ending = _region(phrase, measures["region"])
    if ending is not None:
        district = context.region(ending, phrase.encoded.place(phrase.at))
        return district, district
    owner, said = _told(phrase, row, context, measures)
    if measures["found"].search(phrase.indicator):
        if (firm := _visited(phrase)) is not None:
            meant = context.resolve(firm) if firm.by == "anaphor" else firm
            return meant, meant
        if (owner is None or owner.kind in _VISITED) and _is_body(context.leader):
            return context.leader, context.leader
    if owner is not None and _is_body(owner) and measures["lasting"].search(phrase.indicator):
        return context.park(phrase.encoded.place(phrase.at)), None
    if owner is not None and measures["regional"].search(phrase.indicator):
        return _regional(owner, said, context.landlord(phrase.encoded.place(phrase.at)))
    return owner, said


def _is_body(owner: Mention | None) -> bool:
    """Whether it is one that inspects and grants, and has neither land nor plants."""
    return owner is not None and owner.kind == "Organization"


def _told(
    phrase: Phrase, row: Row, context: Context, measures: Mapping[str, re.Pattern[str]]
) -> _Owner:
    """Whom the words in front of the number speak of."""
    words = phrase.encoded.text[phrase.start : phrase.at]
    if measures["headed"].search(words):
        project = context.fill("project", phrase.encoded.place(phrase.at))
        if project is not None:
            return project, None
    named = _named(phrase, context, measures)
    if named is not None:
        return named
    if measures["stranger"].search(words) or words.startswith(SIGNS["Retrofit"]):
        return None, None
    designed = _designed(phrase, measures, row)
    return (designed, designed) if designed else _subject(phrase, row, context, measures)


def _regional(owner: Mention, said: Mention | None, landlord: Mention | None) -> _Owner:
    """What only a park or district has is no company's, and a body's only where that is said."""
    if owner.kind in ("Company", "Project", "Facility"):
        return landlord, None
    if owner is not said and owner.kind in ("Organization", "Park"):
        return landlord or owner, None
    return owner, said


def _region(phrase: Phrase, region: re.Pattern[str]) -> str | None:
    """The last sign of the district's name if the clause speaks of the whole of it: 全县 县."""
    clause, _ = clause_around(phrase.encoded.text, phrase.start, phrase.at)
    match = region.search(written(phrase.encoded, clause, phrase.at))
    return (match[1] or match[2]) if match else None


def _named(
    phrase: Phrase, context: Context, measures: Mapping[str, re.Pattern[str]]
) -> _Owner | None:
    """A name in front of the indicator, unless it only says where something is.

    Nobody where that has no figures, or is 园区 and means none that is known.
    """
    for index in range(phrase.at - 1, phrase.start - 1, -1):
        mention = phrase.encoded.mentions.get(index)
        if mention is None or mention.kind not in OWNERS or phrase.at - index <= _SHORTEST:
            continue
        text = phrase.encoded.text
        if measures["beside"].search(text[:index]) and not _GUESTS.match(text, index):
            continue
        if text.startswith(_IN_ROW, index + 1):
            continue
        meant = context.resolve(mention) if mention.by == "anaphor" else mention
        owner = _unless_press(meant, measures)
        return owner, mention if owner is not None else None
    return None


def _visited(phrase: Phrase) -> Mention | None:
    """The company that inspectors looked at: 对华星科技进行检查，发现隐患21项."""
    index = phrase.encoded.text.rfind(f"对{SIGNS['Company']}", 0, phrase.start)
    return phrase.encoded.mentions[index + 1] if index >= 0 else None


def _designed(phrase: Phrase, measures: Mapping[str, re.Pattern[str]], row: Row) -> Mention | None:
    """The project or works of the sentence whose size or output a figure says.

    In a row of figures of somebody else it has been named since the one before.
    """
    clause, _ = clause_around(phrase.encoded.text, phrase.start, phrase.at)
    words = written(phrase.encoded, clause, phrase.at)
    kinds = [
        *(["Project"] if measures["designed"].search(words) else []),
        *(["Facility"] if measures["capacity"].search(phrase.left) else []),
    ]
    standing = phrase.encoded.mentions.items()
    since = row[0] if row and row[1] is not None and row[1].kind not in kinds else 0
    found = [m for i, m in standing if since <= i < phrase.start and m.kind in kinds]
    return found[-1] if found and found[-1].by != "anaphor" else None


def _subject(
    phrase: Phrase,
    row: Row,
    context: Context,
    measures: Mapping[str, re.Pattern[str]],
) -> _Owner:
    """The subject of the clause, of the clauses before, or of the sentences before."""
    encoded = phrase.encoded
    place = encoded.place(phrase.at)
    clause, _ = clause_around(encoded.text, phrase.start, phrase.at)
    for kinds, begin in (((*SUBJECTS, "Retrofit"), clause), (_REGIONS, row[0] if row else 0)):
        beginning = context.subject(place, kinds, reach=place - encoded.place(begin))
        if beginning is not None:
            return beginning, beginning
    if row is not None:
        other = context.subject(place, SUBJECTS, reach=place - encoded.place(row[0]))
        return (None, None) if other is not None else (row[1], row[1])
    if measures["overall"].search(encoded.text):
        return context.whole(place), None
    if measures["inside"].search(encoded.text):
        return context.park(place), None
    if context.subject(place, _REGIONS, reach=_REACH) is None:
        return _unless_press(context.owner(place), measures), None
    alone = context.subject_alone(place, _REGIONS, reach=_REACH)
    if alone is None and measures["parkly"].search(phrase.indicator):
        return context.fill("home", place), None
    return _unless_press(alone, measures), None


def _unless_press(owner: Mention | None, measures: Mapping[str, re.Pattern[str]]) -> Mention | None:
    """Who publishes the article has none of its figures."""
    if owner is not None and measures["press"].search(owner.text):
        return None
    return owner
