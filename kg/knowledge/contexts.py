"""The words around names: seeds/lexicon/contexts.yml."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kg.errors import KnowledgeError
from kg.knowledge import yaml
from kg.knowledge.finder import WordFinder
from kg.knowledge.words import alternation, any_of, beginning, sections, words_of

_CONTEXT_KEYS = (
    *("brand_after", "weak_after", "leading", "spots"),
    *("visits", "touring", "public", "looked_at", "plain"),
    *("appositions", "trades", "branches"),
    *("not_members", "firms_of", "common", "not_after", "not_behind", "honour_verbs"),
    *("processes", "brand_signs", "brand_never", "brand_verbs", "brand_not", "weak_trades"),
    *("ventures", "corporate", "told_first", "told_inside", "told_last", "told_seen"),
    *("not_lists", "not_listed_and", "not_listed_of", "not_yet", "workers", "counters"),
)
_OF_KINDS = ("list_kinds", "row_kinds", "anaphors")
_MANNER = 4  # 先后|实地|走访


@dataclass(frozen=True, slots=True)
class BrandMarks:
    """What tells a company's short name from the trade in it: its characters, its neighbours.

    ``trade`` matches ``trades`` in a row, ``corporate`` one that ends a name;
    ``weak`` are those that are everyday words as well.
    """

    signs: frozenset[str]
    never: re.Pattern[str]
    verbs: re.Pattern[str]
    things: re.Pattern[str]
    trade: re.Pattern[str]
    trades: frozenset[str]
    corporate: re.Pattern[str]
    weak: frozenset[str]


@dataclass(frozen=True, slots=True)
class Contexts:
    """What tells a short name, the kind of a list's members, and anaphors."""

    brand: WordFinder
    weak_after: tuple[str, ...]
    lists: re.Pattern[str]
    counted: re.Pattern[str]  # 甲、乙两家企业: the count and the word behind a row
    branches: re.Pattern[str]
    row_kinds: re.Pattern[str]  # a group for each kind
    list_kinds: Mapping[str, str]
    not_members: frozenset[str]
    firms_of: frozenset[str]  # trades that tell of firms in a row
    appositions: re.Pattern[str]
    trades: re.Pattern[str]
    leading: WordFinder
    spots: WordFinder
    trade_words: WordFinder
    processes: re.Pattern[str]
    marks: BrandMarks
    visits: tuple[str, ...]
    toured: re.Pattern[str]  # the words of a tour: 先后到, 依次走访了
    public: tuple[str, ...]
    looked_at: tuple[str, ...]
    plain: re.Pattern[str]
    ventures: re.Pattern[str]
    anaphors: WordFinder
    anaphor_kinds: Mapping[str, str]
    common: frozenset[str]
    not_after: re.Pattern[str]
    not_behind: str
    honour_verbs: tuple[str, ...]
    short_zones: Mapping[str, tuple[str, ...]]  # by how the full name of a park ends
    told: re.Pattern[str]  # what a sentence says of somebody, and no member of a row


def read(path: Path, kinds: Collection[str]) -> Contexts:
    """The file contexts.yml.

    Raises:
        KnowledgeError: the file is missing, lacks a key, or names what is none of the kinds.
    """
    data = sections(path, *_CONTEXT_KEYS, lists=(*_OF_KINDS, "short_zones"))
    members = {word: kind for kind, line in data["list_kinds"].items() for word in words_of(line)}
    anaphors = {word: kind for kind, line in data["anaphors"].items() for word in words_of(line)}
    plain = words_of(data["plain"])
    unknown = [(key, kind) for key in _OF_KINDS for kind in data[key] if kind not in kinds]
    if unknown:
        faults = (f"{yaml.place(path, *keys)}: {keys[0]}: no kind {keys[1]}" for keys in unknown)
        raise KnowledgeError("\n".join(faults))
    return Contexts(
        brand=WordFinder(words_of(data["brand_after"])),
        weak_after=words_of(data["weak_after"]),
        lists=_lists(data, members),
        counted=re.compile(
            rf"(?<!等)([两三四五六七八九十2-9])([家个户])([^，。；、：！？\s等]{{0,8}}?)({alternation(members)})"
        ),
        branches=re.compile(f"[一-鿿]{{2,3}}?{alternation(words_of(data['branches']))}"),
        row_kinds=re.compile(
            "|".join(
                f"(?P<{kind}>{alternation(words_of(line))}$)"
                for kind, line in data["row_kinds"].items()
            )
        ),
        list_kinds=members,
        not_members=frozenset(words_of(data["not_members"])),
        firms_of=frozenset(words_of(data["firms_of"])),
        appositions=any_of(words_of(data["appositions"])),
        trades=re.compile(f"(?=(.{{2,4}}?){alternation(words_of(data['trades']))}$)"),
        leading=WordFinder(words_of(data["leading"])),
        spots=WordFinder(f"等{word}" for word in words_of(data["spots"])),
        trade_words=WordFinder(words_of(data["trades"])),
        processes=re.compile(f"{alternation(words_of(data['processes']))}+$"),
        marks=_marks(data),
        visits=words_of(data["visits"]),
        toured=re.compile(
            f"{alternation(words_of(data['touring']))}[^，。；：、]{{0,{_MANNER}}}?"
            f"{alternation(words_of(data['visits']))}了?"
        ),
        public=words_of(data["public"]),
        looked_at=words_of(data["looked_at"]),
        plain=re.compile(f"{alternation(plain)}+"),
        ventures=beginning(
            [word for word in plain if len(word) > 1] + [*words_of(data["ventures"])]
        ),
        anaphors=WordFinder(anaphors),
        anaphor_kinds=anaphors,
        common=frozenset(words_of(data["common"])),
        not_after=beginning(words_of(data["not_after"])),
        not_behind=str(data["not_behind"]),
        honour_verbs=words_of(data["honour_verbs"]),
        short_zones={end: words_of(short) for end, short in data["short_zones"].items()},
        told=_told(data),
    )


def _lists(data: Mapping[str, Any], members: Collection[str]) -> re.Pattern[str]:
    """等14家江州|企业; no 等相关部门, and no 等农产品|加工企业, where what they are comes later."""
    never, joined, owned, later, workers = (
        alternation(words_of(data[key]))
        for key in ("not_lists", "not_listed_and", "not_listed_of", "not_yet", "workers")
    )
    return re.compile(
        "等([一二三四五六七八九十百两数多几0-9]*)[余多]?([家个所户批项座条名种款类]?)"
        f"(?!{never}|[^，。；：、]{{0,6}}{joined}[和及与]|[^，。；：、的]{{0,4}}{owned}的)"
        rf"([^，。；、：！？\s等]{{0,14}}?)({alternation(members)})"
        rf"(?!{later}[^，。；、：！？\s等]{{0,6}}{workers})"
    )


def _told(data: Mapping[str, Any]) -> re.Pattern[str]:
    first, inside, last, looked, counters = (
        alternation(words_of(data[key]))
        for key in ("told_first", "told_inside", "told_last", "told_seen", "counters")
    )
    return re.compile(rf"^{first}|{inside}|[看问听查]{looked}|(?:{last}|\d{counters})$")


def _marks(data: Mapping[str, Any]) -> BrandMarks:
    return BrandMarks(
        signs=frozenset(data["brand_signs"]),
        never=re.compile(f"{alternation(words_of(data['brand_never']))}+"),
        verbs=beginning(words_of(data["brand_verbs"])),
        things=beginning(words_of(data["brand_not"])),
        trade=re.compile(f"{alternation(words_of(data['trades']))}+"),
        trades=frozenset(words_of(data["trades"])),
        corporate=any_of(words_of(data["corporate"])),
        weak=frozenset(words_of(data["weak_trades"])),
    )
