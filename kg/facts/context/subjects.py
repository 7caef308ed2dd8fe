"""Whom the clauses of a sentence speak of: the names that stand as their subjects."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.facts.encode import Encoded
from kg.knowledge.discourse import Discourse
from kg.knowledge.places import LYING
from kg.knowledge.signs import SIGNS
from kg.knowledge.wording import Wording
from kg.knowledge.words import either
from kg.model import Mention

SUBJECTS = ("Company", "Park", "Organization", "Project", "Facility", "Place")
SUBJECT_SIGNS = "".join(SIGNS[kind] for kind in (*SUBJECTS, "Retrofit"))
_CLAUSE = re.compile("[^，；：]+")
_SPEAKING = (*SUBJECTS, "Post")
_UNDERTAKING = ("项目", "工程")
_COUNTABLE = ("Facility", "Project", "Retrofit")
_RUN = ("Facility", "Project")
_SHORTEST_CLAUSE = 5
# Whom a sentence speaks of though no clause of it begins with the name.
_ANYWHERE = ("subjects.quoted", "subjects.presented", "subjects.peopled")
_ROW = "、和与及等"
_SITED = re.compile(f"(?:{either(LYING)})[^，；：]*{SIGNS['Place']}$")  # 位于城南的东渡镇，面积9亩
_DOES = {"Organization": "subjects.granting", "Park": "subjects.sending"}
_UPGRADED, _HELD = (
    2,
    3,
)  # characters at the end that tell of upgrading, and of an event that is held


def is_undertaking(mention: Mention) -> bool:
    """Whether it is a project, or upgrading that is called one: 集中供热改造工程."""
    if mention.kind == "Retrofit":
        return mention.text.endswith(_UNDERTAKING)
    return mention.kind == "Project"


def firm_of(project: Mention, discourse: Discourse) -> str | None:
    """Whose a project is, by its name; 江州经开区|工程: a park does not make what is built."""
    if project.kind != "Project" or not project.entry:
        return None
    return None if discourse.says["subjects.zone"].search(project.entry) else project.entry


def subjects_of(sentence: Encoded, discourse: Discourse) -> Iterator[Mention]:
    """The subject of each clause that has one, as it is written."""
    says = discourse.says
    heading = says["subjects.heading"].match(sentence.text)
    headed = sentence.mentions[heading.start(1)] if heading is not None else None
    if headed is not None and (headed.kind in SUBJECTS or is_undertaking(headed)):
        yield headed
    for clause in _CLAUSE.finditer(sentence.text):
        mention = _told_by(sentence, clause, says) or _subject_of(sentence, clause, says)
        if mention is not None and not _is_holder(sentence, mention, clause, says):
            yield mention
            yield from _owned(sentence, clause, mention, says)
    for titled in says["subjects.titled"].finditer(sentence.text):
        mention = sentence.mentions[titled.end() - 2]
        if mention.kind != "Park" or says["subjects.part"].search(
            mention.text
        ):  # ——绿水绕园：a slogan
            yield mention
    for name in _ANYWHERE:
        told = says[name].search(sentence.text)
        if told is not None:
            yield sentence.mentions[told.start(told.lastindex or 1)]


def _is_holder(sentence: Encoded, mention: Mention, clause: re.Match[str], says: Wording) -> bool:
    """华星科技成立，另一股东|东渡集团|持股30%: behind another firm, a holder of its shares."""
    held = says["asides.shared"].search(sentence.text, clause.start(), clause.end())
    is_second = SIGNS["Company"] in sentence.text[: clause.start()]
    return held is not None and is_second and sentence.mentions[held.start()] is mention


def _told_by(sentence: Encoded, clause: re.Match[str], says: Wording) -> Mention | None:
    """The firm whose story a clause begins to tell: 老厂华星科技|的日子也变了, 龙头企业华星，…."""
    story = says["subjects.story"].match(sentence.text, clause.start(), clause.end())
    story = story or says["subjects.praised"].match(sentence.text, clause.start(), clause.end())
    return sentence.mentions[story.start(1)] if story is not None else None


def _subject_of(sentence: Encoded, clause: re.Match[str], says: Wording) -> Mention | None:
    """The name that a clause begins with, after adverbs or a long attribute: 位于甲园的华星科技…"""
    place = says["subjects.at"].fullmatch(sentence.text, clause.start(), clause.end())
    if place is not None:
        return sentence.mentions[place.start(1)]
    lead = says["subjects.lead"].match(sentence.text, clause.start(), clause.end())
    first = lead.end() if lead else clause.start()
    if says["subjects.former"].match(sentence.text, first):
        return None
    said = says["subjects.saying"].match(sentence.text, first, clause.end())
    attribute = 0 if said else sentence.text.rfind("的", first, clause.end()) + 1
    member = says["subjects.member"].match(sentence.text, first)
    member = member or says["subjects.resident"].match(sentence.text, first)
    for index in (member.end() if member else first, attribute or first):
        mention = sentence.mentions.get(index)
        if mention is None or not _may_speak(sentence, index, (first, clause.end()), says):
            continue
        if _is_helper(sentence.text, index, mention, says):
            continue
        is_subject = _is_subject(sentence.text[index + 1 :], says)
        if is_subject and not _is_counted(sentence, index, mention, says):
            return mention
    at = sentence.text.rfind(SIGNS["Place"], clause.start(), first)  # 江州区今年签约…
    if at < 0 or not _speaks(sentence.text[first:], says) or sentence.text.endswith("来自", 0, at):
        return None
    district = sentence.mentions[at]
    is_apart = sentence.text.endswith("；", 0, clause.start()) and at == clause.start()
    is_town = (
        is_apart and says["subjects.town"].search(district.text) is not None
    )  # 园区…；东渡镇|种植…
    is_known = (
        district.by == "lexicon" or says["subjects.district"].search(district.text) is not None
    )
    return district if is_known or is_town else None


def _is_helper(text: str, index: int, mention: Mention, says: Wording) -> bool:
    """省政府|批准…, 江州经开区|派出20名干部…: who does something for what is spoken of."""
    does = _DOES.get(mention.kind)
    return does is not None and says[does].match(text, index + 1) is not None


def _may_speak(sentence: Encoded, index: int, clause: tuple[int, int], says: Wording) -> bool:
    """Whether such a name can be a subject, and not where something is: 位于城南的|东渡镇|，…."""
    kind = sentence.mentions[index].kind
    if says["asides.builder"].match(sentence.text, index):  # |东渡建设|施工，…
        return False
    if kind == "Place" and _SITED.match(sentence.text, *clause):
        return False
    return kind in _SPEAKING or _is_work(sentence, index, says)


def _is_subject(words: str, says: Wording) -> bool:
    """Whether the words behind a name speak of it: 华星科技|与隔壁的东渡石化共用管线."""
    return says["subjects.with"].match(words) is not None or _speaks(words, says)


def _owned(
    sentence: Encoded, clause: re.Match[str], owner: Mention, says: Wording
) -> Iterator[Mention]:
    """What the clause speaks of beside its owner: 华星科技|的|余热回收改造|去年完工."""
    work = _work_of(sentence, clause, owner, says)
    if work is not None:
        yield work
    at = sentence.text.rfind("的", clause.start(), clause.end()) + 1
    at += sentence.text.startswith(SIGNS["Quantity"], at)  # 新上的80兆瓦|发电机组
    mention = sentence.mentions.get(at) if at else None
    if mention is None or mention is owner or not _speaks(sentence.text[at + 1 :], says):
        return
    run = mention.kind in _RUN and sentence.text.startswith("由", at + 1)  # 污水厂|由华星运营，…
    if run or (mention.kind == "Facility" and at + 1 == clause.end()):
        yield mention
    if mention.kind == "Retrofit" and _is_work(sentence, at, says):
        yield mention


def _work_of(
    sentence: Encoded, clause: re.Match[str], owner: Mention, says: Wording
) -> Mention | None:
    """The project behind its firm's name, of which the sentence goes on to speak.

    华星科技|光伏玻璃项目|总投资8亿元，到现在完成投资2亿元.
    """
    at = 1 + next(i for i in range(*clause.span()) if sentence.mentions.get(i) is owner)
    work = sentence.mentions.get(at)
    if owner.kind != "Company" or work is None or work.kind != "Project":
        return None
    return work if says["subjects.costing"].match(sentence.text, at + 1) else None


def _is_work(sentence: Encoded, index: int, says: Wording) -> bool:
    """Whether it is a project, or upgrading of which something is told: 余热回收改造|去年完工."""
    mention = sentence.mentions[index]
    if mention.kind != "Retrofit":
        return is_undertaking(mention)
    if says["subjects.sort_of_work"].fullmatch(mention.text):  # 技改|投资9亿元
        return False
    if says["subjects.upgrading"].search(mention.text, max(0, len(mention.text) - _UPGRADED)):
        return says["subjects.told"].match(sentence.text, index + 1) is not None
    return is_undertaking(mention)


def _is_counted(sentence: Encoded, index: int, mention: Mention, says: Wording) -> bool:
    """建有日处理4万吨的污水处理厂1座, 开工项目6个: what is counted is no subject."""
    return (
        mention.kind in _COUNTABLE
        and says["subjects.some"].match(sentence.text, index + 1) is not None
    )


def _speaks(words: str, says: Wording) -> bool:
    """Whether something is said of a name by the words after it.

    A caption that only names a thing has no subject, and a row of names in the middle of a sentence
    goes on with what was said before it.
    """
    if words.startswith(SIGNS["Retrofit"] + "，"):  # 华星科技|淘汰两台锅炉|，…
        return True
    words = says["subjects.in_brackets"].sub("", words)
    if says["subjects.within"].match(words) or says["subjects.works_of_row"].match(words):
        return False
    if len(words) >= _SHORTEST_CLAUSE or says["subjects.shortly"].match(words):
        return words[0] not in _ROW
    told = words.rstrip("。")  # 市里|举行|开工活动
    is_held = says["subjects.held"].search(told, max(0, len(told) - _HELD)) is not None
    return is_held and words[0] not in _ROW
