"""Whose a figure is that nobody's name stands beside.

It is of the subject of its clause, of the clauses before, of its paragraph or of the article.
"""

from __future__ import annotations

import re

from kg.facts.context import Context
from kg.facts.context.headlines import is_headed
from kg.facts.context.subjects import SUBJECTS, is_undertaking
from kg.facts.encode import clause_around
from kg.facts.figures.bounds import OWNERS
from kg.facts.figures.meant import PLANT, THAT_PLANT, in_hand, is_of_park, meant_by, unless_press
from kg.facts.figures.numbers import counts
from kg.facts.figures.phrases import Phrase
from kg.knowledge.discourse import Discourse
from kg.knowledge.items import BEGINS_ITEM
from kg.knowledge.signs import SIGNS
from kg.model import Mention

# A machine owns the figures of its own clause only, a place those of its own sentence: they are
# named for many other reasons. A plant (污水处理厂) owns those of a sentence that begins with it.
_REGIONS = (*OWNERS, "Place", "Retrofit")
_LASTING = ("Park", "Place", "Company", "Organization")
_TOLD_OF = (*SUBJECTS, "Retrofit")
_PROGRESS = re.compile("进度|完成|投资|面积|长度|全长")
_FIRMS = ("Company", "Organization")
# 塔吊林立，项目由华星科技投建，|设计库容15万吨
_OF_PROJECT = re.compile(
    "[，；](?:该)?(?:项目|工程)(?:现?已|由|分|自|采用|选用|于|位于|计划|建设|总)[^；]*，$"
)
_BEGIN = re.compile(f"(?:^|[，；：])(?:{SIGNS['Date']})?")
_REACH = 120

Owner = tuple[Mention | None, Mention | None]
# Where the figure before it ended in the sentence, and whose that was, if anybody's that is known.
Row = tuple[int, Mention | None] | None


def subject_of(phrase: Phrase, row: Row, context: Context, discourse: Discourse) -> Owner:
    """The subject of the clause, of the clauses before, or of the sentences before."""
    place = phrase.encoded.place(phrase.at)
    part = _own_part(phrase)
    reach = place - phrase.encoded.place(part)
    if part and context.subject(place, _REGIONS, reach=reach) is None:
        return (context.park(place) if is_of_park(context) else None), None
    if row is None and _is_of_project(phrase, context):
        return in_hand(phrase, context), None
    here = _in_clauses(phrase, row, context, discourse)
    if here is not None:
        return here, here
    if row is None and discourse.says["figure_owners.undertaken"].search(phrase.encoded.text):
        return in_hand(phrase, context), None
    if row is not None:
        other = context.subject(place, SUBJECTS, reach=place - phrase.encoded.place(row[0]))
        aside = other is not None or (row[1] is not None and _is_by_the_way(row[1], phrase))
        return (None, None) if aside else (row[1], row[1])
    if (speaker := _speaker(phrase, context)) is not None:
        return speaker, None
    if _is_of_stranger(phrase, context):
        return None, None
    return unless_press(_in_article(phrase, context, discourse), discourse), None


def _is_of_project(phrase: Phrase, context: Context) -> bool:
    """Whether a clause before spoke of the project in hand, and none since of anything else."""
    said = _OF_PROJECT.search(phrase.encoded.text, 0, phrase.start)
    if said is None:
        return False
    place = phrase.encoded.place(phrase.at)
    reach = place - phrase.encoded.place(said.start() + 1)
    return context.subject(place, _TOLD_OF, reach=reach) is None


def told_of_last(phrase: Phrase, context: Context, discourse: Discourse) -> Mention | None:
    """Whose a figure may be of which nobody else is: the sentence's only firm, or who is in hand.

    That is the park or company of which the paragraph spoke last. What is counted is no company's.
    """
    says = discourse.says
    encoded, place = phrase.encoded, phrase.encoded.place(phrase.at)
    if says["figure_owners.undertaken"].search(encoded.text) or says["figure_owners.region"].search(
        encoded.text
    ):
        return None
    named = [m for i, m in encoded.mentions.items() if i < phrase.at and m.kind in OWNERS]
    if named:
        is_lone = "由" not in encoded.text[: phrase.at] and len({m.text for m in named}) == 1
        told = named[-1] if is_lone else None
    else:
        since, spoken_of = context.spoken(place, OWNERS, reach=_REACH)
        told = spoken_of if since >= context.paragraph else None
    if told is None or told.by == "anaphor":
        return None
    if told.kind == "Company":
        is_firms = not (
            counts(phrase.figure) or says["figure_owners.regional"].search(phrase.indicator)
        )
        return told if is_firms else None
    return told if told.kind == "Park" and not named else None


def _is_of_stranger(phrase: Phrase, context: Context) -> bool:
    """Whether the sentence speaks of a firm that nobody knows, or is a worker's own words.

    这家公司…，年产4万吨 of no firm that is known; “以前…，现在每年进账400万元”.
    """
    text = phrase.encoded.text[: phrase.at]
    if _is_spoken(phrase):
        return True
    begins = (m.end() for m in _BEGIN.finditer(text))
    firsts = (phrase.encoded.mentions.get(at) for at in begins)
    return any(
        m is not None and m.by == "anaphor" and m.kind in _FIRMS and meant_by(m, context) is None
        for m in firsts
    )


def _is_spoken(phrase: Phrase) -> bool:
    """Whether it stands in a quotation that begins in this sentence."""
    sentence = phrase.encoded.sentence
    before = sentence.text[: phrase.encoded.place(phrase.at) - sentence.span.start]
    return before.rfind("“") > before.rfind("”")


def _speaker(phrase: Phrase, context: Context) -> Mention | None:
    """Who speaks in the quotation that it stands in: “单位能耗降了8%。”华星科技总经理王明说."""
    return context.quoted[1] if context.quoted and is_quoted(phrase, context) else None


def is_quoted(phrase: Phrase, context: Context) -> bool:
    """Whether somebody of a firm says it, in a quotation that has begun and not yet ended."""
    start, text = phrase.encoded.sentence.span.start, phrase.encoded.text
    is_open = text.rfind("“", 0, phrase.at) >= text.rfind("”", 0, phrase.at)
    return context.quoted is not None and context.quoted[0] == start and is_open


def _in_clauses(phrase: Phrase, row: Row, context: Context, discourse: Discourse) -> Mention | None:
    """The subject of its clause, of the clauses since the last figure, or the sentence's plant."""
    encoded, place = phrase.encoded, phrase.encoded.place(phrase.at)
    clause, _ = clause_around(encoded.text, phrase.start, phrase.at)
    machines = ("Facility",) if discourse.says["figure_owners.effect"].search(phrase.left) else ()
    since_row = (*_REGIONS, *machines), row[0] if row else 0
    for kinds, begin in (((*SUBJECTS, "Retrofit"), clause), since_row):
        beginning = context.subject(place, kinds, reach=place - encoded.place(begin))
        if beginning is not None and not _is_by_the_way(beginning, phrase):
            return _upgraded(beginning, phrase, context, discourse)
    plant = encoded.mentions.get(0) if row is None else None
    if plant is not None and plant.text == THAT_PLANT:  # 该厂|总投资1亿元，日处理污水2万吨
        return meant_by(plant, context)
    is_plant = plant is not None and plant.kind == "Facility" and PLANT.search(plant.text)
    return plant if is_plant else None


def _upgraded(owner: Mention, phrase: Phrase, context: Context, discourse: Discourse) -> Mention:
    """Whose works are told of: 华星科技投入4亿元，废水处理改造已完工，出水COD稳定在60毫克/升.

    What is sold is the company's: 华星科技产值9亿元，|空调机组|出口增长8%.
    """
    begun, says = phrase.encoded.place(phrase.at) - phrase.encoded.place(0), discourse.says
    if owner.kind == "Facility" and says["figure_owners.sold"].search(phrase.left):
        return context.subject(phrase.encoded.place(phrase.at), ("Company",), reach=begun) or owner
    own = says["figure_owners.effect"].search(phrase.left) or says["figure_owners.designed"].search(
        phrase.left
    )
    if owner.kind != "Retrofit" or own or _PROGRESS.search(phrase.left):
        return owner
    place = phrase.encoded.place(phrase.at)
    return context.subject(place, ("Company",), reach=begun) or owner


def _in_article(phrase: Phrase, context: Context, discourse: Discourse) -> Mention | None:
    """Whom the sentences before spoke of, in this paragraph if anybody, or the article's park."""
    says, text = discourse.says, phrase.encoded.text
    place = phrase.encoded.place(phrase.at)
    if says["figure_owners.overall"].search(text):
        return context.whole(place)
    if says["figure_owners.inside"].search(text):
        return context.park(place)
    carried = _carried(phrase, context)
    if carried is not None and not says["figure_owners.undertaken"].search(text):
        return carried
    since, last = context.spoken(place, _REGIONS, reach=_REACH)
    if since < context.paragraph and _opens_park(phrase, context, last, discourse):
        return context.park(place)
    if last is None:
        return context.owner(place) or _last_park(phrase, context, discourse)
    alone = context.subject_alone(place, _REGIONS, reach=_REACH)
    if alone is None and _is_told_of(last, phrase, context, discourse):
        return last
    if alone is None and says["figure_owners.of_parks"].search(phrase.indicator):
        return context.fill("estate", place)
    return alone


def _is_told_of(last: Mention, phrase: Phrase, context: Context, discourse: Discourse) -> bool:
    """Whether who was spoken of last is still meant, though others were named since.

    What the headline names is, and a project whose size or output a figure says.
    """
    if last.kind in ("Park", "Company"):
        topic = context.topic(last.kind)
        return last in topic and is_headed(topic, context.article)
    return (
        last.kind == "Project"
        and discourse.says["figure_owners.designed"].search(phrase.left) is not None
    )


def _opens_park(
    phrase: Phrase, context: Context, last: Mention | None, discourse: Discourse
) -> bool:
    """Whether a paragraph about a park, or of what parks alone have, begins with no name."""
    standing, says = phrase.encoded.mentions.items(), discourse.says
    named = any(m.kind in _TOLD_OF for i, m in standing if i < phrase.at)
    is_found = says["figure_owners.found"].search(phrase.indicator) is not None
    is_estates = last is not None and last.kind == "Place" and bool(context.topic("Park"))
    is_estates = is_estates and says["figure_owners.estate"].search(phrase.indicator) is not None
    return (is_of_park(context) or is_estates) and not named and not is_found


def _last_park(phrase: Phrase, context: Context, discourse: Discourse) -> Mention | None:
    """The park spoken of last, however far, where a section begins with how many firms it has."""
    if not discourse.says["figure_owners.of_parks"].search(phrase.left):
        return None
    last = context.subject(phrase.encoded.place(phrase.at), SUBJECTS)
    return last if last is not None and last.kind == "Park" else None


def _own_part(phrase: Phrase) -> int:
    """Where the part of a list begins that has to name its owner anew; 0 where it is in no list.

    The parts of a list are numbered, or two before it speak of two companies.
    """
    text, standing = phrase.encoded.text, phrase.encoded.mentions
    part = text.rfind("；", 0, phrase.at) + 1
    if not part or BEGINS_ITEM.match(text, part):
        return part
    firsts = map(standing.get, (0, *(m.end() for m in re.finditer("；", text[: part - 1]))))
    companies = {mention.text for mention in firsts if mention and mention.kind == "Company"}
    return part if len(companies) > 1 else 0


def _is_by_the_way(owner: Mention, phrase: Phrase) -> bool:
    """Whether it is an upgrading that was told of, and the number counts things: 改造混接点37处."""
    is_aside = owner.kind == "Retrofit" and not is_undertaking(owner)
    return is_aside and counts(phrase.figure)


def _carried(phrase: Phrase, context: Context) -> Mention | None:
    """Whose the last figure of this paragraph was, if nobody has been spoken of since."""
    at = phrase.encoded.place(phrase.at)
    if context.figured is None or context.figured[0] < context.paragraph:
        return None
    before, owner = context.figured
    named = (m for i, m in phrase.encoded.mentions.items() if i < phrase.at and m.kind in OWNERS)
    is_passing = any(named) or owner.kind not in _LASTING
    if is_passing or context.subject(at, _REGIONS, reach=at - before) is not None:
        return None
    return owner if at - before <= _REACH else None
