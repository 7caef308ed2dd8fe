"""Upgrading and awards told by their verbs: seeds/lexicon/works.yml in, patterns out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from kg.knowledge.words import alternation, behind, sections, words_of

_KEYS = (
    *("heads", "bare", "treating", "manner", "old", "replacing", "sources", "turning"),
    *("fouls", "recovering", "closing", "closed", "retiring", "retired", "finished"),
    *("improving", "improved", "aims", "heated", "burners", "joining"),
    *("awarding", "titled", "ranked", "untitled"),
    *("having", "equipment", "equipped", "vague", "numbered"),
    *("streams", "led", "treated"),
    *("fittings", "unsorted", "renewing", "sizes", "meanwhile", "not_replacing", "not_closed"),
    *("dated", "doing", "rooms", "worn", "lately", "given_up", "gone"),
    *("prizes", "placing", "rankings", "onward", "treated_on", "leading", "not_as_is"),
)
_WORD = "[^，。；：！？、（）“”\n]"
_COUNT = r"[\d一二两三四五六七八九十]+"
_ROW = "[^，。；：！？“”\n]"


@dataclass(frozen=True, slots=True)
class Works:
    """How upgrading is written that has no noun of its own.

    In ``treated`` and ``recovered`` groups ``what`` and ``how`` are what is upgraded and the word
    for it; in ``owned`` as well (锅炉的改造) and ``listed``, where, as where ``replaced``,
    ``closed``, ``gone`` and ``finished`` match, the name of a thing ends
    at the end of group ``what``, and begins somewhere to the left. ``old`` is cut off from
    the beginning of what is upgraded; ``improved``, ``retired``, ``plain`` and ``turned`` match
    the whole, and the former has what is done and what to as groups ``verb`` and ``what``;
    ``joining`` ends the left part of works with two names.
    """

    treated: re.Pattern[str]
    recovered: re.Pattern[str]
    owned: re.Pattern[str]
    listed: re.Pattern[str]
    old: re.Pattern[str]
    replaced: re.Pattern[str]
    closed: re.Pattern[str]
    finished: re.Pattern[str]
    improved: re.Pattern[str]
    turned: re.Pattern[str]
    plain: re.Pattern[str]
    retired: re.Pattern[str]
    gone: re.Pattern[str]
    joining: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Awards:
    """Titles stand behind ``verbs``, end as ``titled`` says, are ``ranked``, not ``untitled``."""

    verbs: re.Pattern[str]
    titled: re.Pattern[str]
    ranked: re.Pattern[str]
    untitled: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Equipment:
    """How equipment is told: behind ``verbs``, ending in ``heads``, without the ``praise``.

    A head that is ``vague`` needs words of its own in front.

    ``numbered`` matches the whole of what is told by its number (1号高炉).
    """

    verbs: re.Pattern[str]
    heads: re.Pattern[str]
    praise: re.Pattern[str]
    vague: frozenset[str]
    numbered: re.Pattern[str]


def read(path: Path) -> tuple[Works, Awards, Equipment]:
    """The patterns of one file of works, awards and equipment.

    Raises:
        KnowledgeError: the file is missing or lacks a key.
    """
    data = sections(path, *_KEYS)
    words = {key: alternation(words_of(data[key])) for key in _KEYS}
    words["doing"] = behind(words_of(data["doing"]))
    return _works(words), _awards(words), _equipment(words, words_of(data["vague"]))


def _works(words: Mapping[str, str]) -> Works:
    heads, sources, bare = words["heads"], words["sources"], words["bare"]
    ends = f"(?:{heads}|{sources})"
    sort = f"(?:(?!{words['unsorted']}){_WORD}){{0,6}}?"
    return Works(
        treated=re.compile(
            f"[对将把给](?P<what>(?:(?![对把]){_ROW}){{0,40}}?{heads})(?:{words['fittings']})?"
            f"{words['treating']}{words['manner']}*(?P<how>{sort}{bare})(?![项工])"
        ),
        recovered=re.compile(
            f"[对将把](?P<what>(?:(?![对把]){_ROW}){{0,20}}?{words['fouls']})"
            f"{words['treating']}{words['manner']}*(?P<how>{words['recovering']})(?![的率])"
        ),
        owned=re.compile(
            f"(?P<what>{heads}|机)(?:(?:的|[也还都均]?正?在)(?P<how>{bare})(?![项工的])"
            f"|[也还都均]?(?:正|正在|在)进行(?P<sort>{sort}{bare})(?![项工的]))"
        ),
        listed=re.compile(rf"(?P<what>{heads})(?P<how>{bare}|{words['renewing']})(?=[，；。\s]|$)"),
        old=re.compile(
            rf"(?:{words['old']}|[\d一二两三四五六七八九十]+[台座条套个组][\d.]*(?:{words['sizes']})?)+"
        ),
        replaced=re.compile(
            f"(?P<what>{ends})(?:{words['meanwhile']})*(?:{words['replacing']}|(?!{words['not_replacing']})改)了?{_WORD}{{0,14}}?{ends}"
            rf"(?:{words['burners']})?(?![一-鿿]{{0,2}}[化型类])"
        ),
        closed=re.compile(
            f"(?P<what>{heads})[全部均都已]*{words['closing']}?{words['closed']}(?!{words['not_closed']})"
        ),
        finished=re.compile(
            rf"(?P<what>{heads})(?:\d|{words['dated']}){{0,8}}(?:改造[已全部]*{words['finished']}|完成了?改造)"
        ),
        improved=re.compile(
            f"(?P<verb>{words['improving']})(?P<what>{_WORD}{{0,8}}?{words['improved']}"
            f"|(?<=了){_WORD}{{2,16}}?{heads})"
            r"(?=[，。；、！？”）\n\d]|[之以]?后|以[^及]|等|和|与|及|并|$)"
        ),
        plain=re.compile(f"{words['doing']}{words['aims']}{bare}(?=[，。；])"),
        turned=re.compile(
            f"(?:(?:{words['rooms']})?{words['heated']})?{words['turning']}(?:{_WORD}{{0,4}}?{sources}|{_WORD}{{2,14}}?{heads})"
        ),
        retired=re.compile(
            rf"(?:{words['retiring']}|拆除(?=[了\d一二两三四五六七八九十原全自旧老落]))了?(?:{words['worn']})?(?:[\d.]+(?:蒸?吨|台|座|套|条)的?|[一二两三四五六七八九十]+[台座套条])*(?P<what>(?:(?!以下){_WORD}){{0,10}}?{words['retired']})"
        ),
        gone=re.compile(
            f"(?P<what>{words['retired']})(?:{_COUNT}[台座条套])?"
            f"(?:{words['lately']})?(?:{words['given_up']})+{words['gone']}(?![计任工])"
        ),
        joining=re.compile(f"{words['joining']}+$"),
    )


def _awards(words: Mapping[str, str]) -> Awards:
    prize = rf"[^，。；“”]{{2,24}}?{words['prizes']}(?:[，。；、等和\n]|$)"
    placed = rf"{words['placing']}(?=[^，。；]{{0,16}}(?:\d强|{words['rankings']}))"
    return Awards(
        verbs=re.compile(f"(?:{words['awarding']}|[获是为](?=“)|获(?={prize})|{placed})[了为：]*"),
        titled=re.compile(f"{words['titled']}(?:（[^（）\n]{{2,12}}）)?$"),
        ranked=re.compile(words["ranked"]),
        untitled=re.compile(words["untitled"]),
    )


def _equipment(words: Mapping[str, str], vague: Iterable[str]) -> Equipment:
    led = f"{words['streams']}(?:{words['leading']})?{words['led']}"
    ended = (
        rf"(?=[，。；：、！？（）”\n]|[和与及等]|{words['onward']}|并(?!网)|$"
        rf"|{words['treated']}(?:{words['treated_on']}|[，。])|{_COUNT}余?[台座条套个组处间])"
    )
    numbers = f"(?<!\\d)(?:(?:{_COUNT}(?:号|#)[、和])*{_COUNT}(?:号|#)|第{_COUNT}[座台条套号])"
    return Equipment(
        verbs=re.compile(f"{words['having']}[了的]?|{led}"),
        heads=re.compile(words["equipment"] + ended),
        vague=frozenset(vague),
        praise=re.compile(f"{words['equipped']}+"),
        numbered=re.compile(f"{numbers}{words['numbered']}(?![一-鿿]{{0,6}}{words['not_as_is']})"),
    )
