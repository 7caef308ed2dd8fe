"""Names and the words around names: seeds/lexicon/ in, one frozen Lexicon out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind
from hanlp_trie import TrieDict

from kg.errors import KnowledgeError
from kg.knowledge import table
from kg.knowledge.places import read as read_places
from kg.knowledge.shapes import Shapes
from kg.knowledge.shapes import read as read_shapes
from kg.knowledge.things import Goods, Methods, Things
from kg.knowledge.things import read as read_things
from kg.knowledge.words import alternation, any_of, any_row_of, mapping, words_of

KINDS = frozenset(
    [
        *("Park", "Company", "Organization", "Place", "Person", "Official", "Post", "Project"),
        *("Facility", "Retrofit", "Permit", "Honour", "Industry", "Product", "Mechanism", "Event"),
    ]
)
HOLDERS = frozenset({"Official", "Person", "either", "nopost"})
_LOOSE = frozenset({"Park", "Company", "Place", "Project", "Facility", "Honour"})
_NAMES = {
    "companies": "Company",
    "organizations": "Organization",
    "industries": "Industry",
    "retrofits": "Retrofit",
    "permits": "Permit",
    "mechanisms": "Mechanism",
    "honours": "Honour",
    "products": "Product",
}
_ENDING_COLUMNS = ("ending", "kind", "body", "not_before", "turn")
_PERSON_KEYS = (
    *("surnames", "doubles", "rare", "not_given", "given", "foreign"),
    *("after", "speech", "leading"),
    *("list_heads", "list_tails", "bylines", "words"),
)
_CONTEXT_KEYS = (
    *("brand_after", "list_kinds", "spots", "visits", "plain", "appositions", "trades"),
    *("not_members", "anaphors", "common", "not_after", "not_behind", "honour_verbs"),
    *("processes", "brand_signs", "brand_never", "brand_verbs", "brand_not", "weak_trades"),
)
_FEW = 180
_BREAK = r"[^〇一-鿿A-Za-z0-9·\-#&+.]"


class WordFinder:
    """All of some words in one pass over a text: the leftmost, then the longest; none overlap.

    Few words are quicker to find with ``re``, many with an Aho-Corasick automaton, which counts
    the bytes of a text anew each time. Words of one document (``once``) get the automaton, since
    ``re`` takes long to compile them.
    """

    __slots__ = ("_automaton", "_pattern")

    def __init__(self, words: Iterable[str], *, once: bool = False) -> None:
        listed = list(dict.fromkeys(words))
        kind = Implementation.NoncontiguousNFA if once else None
        few = len(listed) <= _FEW and not once
        self._pattern = any_of(listed) if few else None
        self._automaton = AhoCorasick(
            [] if few else listed, matchkind=MatchKind.LeftmostLongest, implementation=kind
        )

    def find(self, text: str) -> list[tuple[int, int]]:
        """Where each word stands, in the order of the text."""
        if self._pattern is not None:
            return [match.span() for match in self._pattern.finditer(text)]
        return [(start, end) for _, start, end in self._automaton.find_matches_as_indexes(text)]


@dataclass(frozen=True, slots=True)
class Ending:
    """The last words of a kind of names; ``body`` characters at least stand in front of them."""

    text: str
    kind: str
    body: int
    not_before: str


@dataclass(frozen=True, slots=True)
class Edges:
    """Where a name begins: behind a break, and behind a stop that is not part of a kept word.

    ``words`` finds kept words and stops at once, the longest first; ``stops`` tells them apart.
    """

    breaks: re.Pattern[str]
    words: WordFinder
    stops: frozenset[str]
    inner: frozenset[str]
    leads: re.Pattern[str]
    bodies: re.Pattern[str]
    general: Mapping[str, re.Pattern[str]]


@dataclass(frozen=True, slots=True)
class Persons:
    """How people and their posts are written."""

    surnames: frozenset[str]
    doubles: frozenset[str]
    rare: frozenset[str]
    not_given: frozenset[str]
    given: frozenset[str]
    foreign: frozenset[str]
    words: frozenset[str]
    titles: WordFinder
    holders: Mapping[str, str]
    after: re.Pattern[str]
    speech: WordFinder
    leading: re.Pattern[str]
    heads: WordFinder
    tails: WordFinder
    bylines: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class BrandMarks:
    """What tells a company's short name from the trade in it: its characters, its neighbours.

    ``trade`` matches trades in a row; ``weak`` are those that are everyday words as well.
    """

    signs: frozenset[str]
    never: re.Pattern[str]
    verbs: re.Pattern[str]
    things: re.Pattern[str]
    trade: re.Pattern[str]
    weak: frozenset[str]


@dataclass(frozen=True, slots=True)
class Contexts:
    """What tells a short name, the kind of a list's members, and anaphors."""

    brand: WordFinder
    lists: re.Pattern[str]
    list_kinds: Mapping[str, str]
    not_members: frozenset[str]
    appositions: re.Pattern[str]
    trades: re.Pattern[str]
    spots: WordFinder
    trade_words: WordFinder
    processes: re.Pattern[str]
    marks: BrandMarks
    visits: tuple[str, ...]
    plain: re.Pattern[str]
    anaphors: WordFinder
    anaphor_kinds: Mapping[str, str]
    common: frozenset[str]
    not_after: re.Pattern[str]
    not_behind: str
    honour_verbs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """All that the mentions room knows of names, compiled.

    ``names`` is HanLP's trie of (kind, entry, firm); a name that is not firm (the short name of a
    county) counts only where a name may begin; ``sieve`` says in one quick pass where in a
    text it has anything to say (the trie alone reads ten times slower).
    """

    names: TrieDict
    sieve: WordFinder
    places: re.Pattern[str]
    endings: tuple[WordFinder, WordFinder]
    ending: Mapping[str, Ending]
    edges: Edges
    persons: Persons
    shapes: Shapes
    contexts: Contexts
    things: Things
    methods: Methods
    goods: Goods


def load(folder: Path) -> Lexicon:
    """The lexicon in a folder (seeds/lexicon).

    Raises:
        KnowledgeError: files are missing or wrong; all faults are listed.
    """
    faults: list[str] = []
    places = read_places(folder)
    names = {**places, **_names(folder)}
    turns = [_endings(folder / "endings.csv", faults), _endings(folder / "things.csv", faults)]
    things, methods, goods = read_things(folder / "things.yml")
    lexicon = Lexicon(
        names=TrieDict(names),
        sieve=WordFinder(sorted(names)),
        places=re.compile(alternation(places)),
        endings=(WordFinder(turns[0]), WordFinder(turns[1])),
        ending={ending.text: ending for turn in turns for ending in turn.values()},
        edges=_edges(folder / "edges.yml", [name for name in names if names[name][2]], faults),
        persons=_persons(folder, faults),
        shapes=read_shapes(folder / "shapes.yml"),
        contexts=_contexts(folder / "contexts.yml", faults),
        things=things,
        methods=methods,
        goods=goods,
    )
    if faults:
        raise KnowledgeError("\n".join(faults))
    return lexicon


def _names(folder: Path) -> dict[str, tuple[str, str, bool]]:
    found: dict[str, tuple[str, str, bool]] = {}
    for file, kind in _NAMES.items():
        for row in table.rows(folder / f"{file}.csv", "name", "others"):
            for name in (row["name"], *row["others"].split()):
                found.setdefault(name, (kind, row["name"], True))
    return found


def _endings(path: Path, faults: list[str]) -> dict[str, Ending]:
    found: dict[str, Ending] = {}
    for row in table.rows(path, *_ENDING_COLUMNS):
        text, kind = row["ending"], row["kind"]
        if kind not in KINDS:
            faults.append(f"{path}: {text}: no kind {kind}; one of {', '.join(sorted(KINDS))}")
        if not row["body"].isdigit():
            faults.append(f"{path}: {text}: body must be a number, not {row['body']!r}")
            continue
        if text in found:
            faults.append(f"{path}: {text} stands twice")
        found[text] = Ending(text, kind, int(row["body"]), row["not_before"])
    return found


def _edges(path: Path, names: Iterable[str], faults: list[str]) -> Edges:
    data = mapping(path, "stops", "keeps", "inner", "leads", "bodies", "general")
    stops = frozenset(words_of(data.get("stops")))
    inside = any_of(stops)
    keeps = {*words_of(data["keeps"]), *(name for name in names if inside.search(name))}
    both = sorted(stops.intersection(words_of(data["keeps"])))
    faults += [f"{path}: {word} is both a stop and kept; take it out of one" for word in both]
    general = data.get("general", {})
    faults += [f"{path}: general: no kind {k}" for k in general if k not in KINDS | {"any"}]
    common = words_of(general.get("any"))
    return Edges(
        breaks=re.compile(_BREAK),
        words=WordFinder(sorted(keeps | stops)),
        stops=stops,
        inner=frozenset(words_of(data["inner"])),
        leads=re.compile(f"{alternation(words_of(data.get('leads')))}+"),
        bodies=any_of(words_of(data["bodies"])),
        general={
            kind: any_row_of([*(common if kind in _LOOSE else ()), *words_of(general.get(kind))])
            for kind in KINDS
        },
    )


def _persons(folder: Path, faults: list[str]) -> Persons:
    data = mapping(folder / "persons.yml", *_PERSON_KEYS)
    holders = {}
    for row in table.rows(folder / "titles.csv", "title", "holder"):
        holders[row["title"]] = row["holder"]
        if row["holder"] not in HOLDERS:
            faults.append(f"{folder / 'titles.csv'}: {row['title']}: no holder {row['holder']}")
    return Persons(
        surnames=frozenset(data["surnames"]),
        doubles=frozenset(words_of(data["doubles"])),
        rare=frozenset(data["rare"]),
        not_given=frozenset(data["not_given"]),
        given=frozenset(data["given"]),
        foreign=frozenset(data["foreign"]),
        words=frozenset(words_of(data["words"])),
        titles=WordFinder(holders),
        holders=holders,
        after=any_of(words_of(data["after"])),
        speech=WordFinder(words_of(data["speech"])),
        leading=any_of(words_of(data["leading"])),
        heads=WordFinder(words_of(data["list_heads"])),
        tails=WordFinder(words_of(data["list_tails"])),
        bylines=any_of(words_of(data["bylines"])),
    )


def _contexts(path: Path, faults: list[str]) -> Contexts:
    data = mapping(path, *_CONTEXT_KEYS)
    kinds = {word: kind for kind, line in data["list_kinds"].items() for word in words_of(line)}
    anaphors = {word: kind for kind, line in data["anaphors"].items() for word in words_of(line)}
    faults += [
        f"{path}: no kind {kind}"
        for kind in {*kinds.values(), *anaphors.values()}
        if kind not in KINDS
    ]
    return Contexts(
        brand=WordFinder(words_of(data["brand_after"])),
        lists=re.compile(
            "等([一二三四五六七八九十百两数多几0-9]*)[余多]?([家个所户批项座条名种款类]?)(?!(?:[有相]关)?(?:部门|领导|负责))"
            rf"([^，。；、：！？\s等]{{0,14}}?)({alternation(kinds)})"
        ),
        list_kinds=kinds,
        not_members=frozenset(words_of(data["not_members"])),
        appositions=any_of(words_of(data["appositions"])),
        trades=re.compile(f"(?=(.{{2,4}}?){alternation(words_of(data['trades']))}$)"),
        spots=WordFinder(f"等{word}" for word in words_of(data["spots"])),
        trade_words=WordFinder(words_of(data["trades"])),
        processes=re.compile(f"{alternation(words_of(data['processes']))}+$"),
        marks=_marks(data),
        visits=words_of(data["visits"]),
        plain=re.compile(f"{alternation(words_of(data['plain']))}+"),
        anaphors=WordFinder(anaphors),
        anaphor_kinds=anaphors,
        common=frozenset(words_of(data["common"])),
        not_after=any_of(words_of(data["not_after"])),
        not_behind=str(data["not_behind"]),
        honour_verbs=words_of(data["honour_verbs"]),
    )


def _marks(data: Mapping[str, Any]) -> BrandMarks:
    return BrandMarks(
        signs=frozenset(data["brand_signs"]),
        never=re.compile(f"{alternation(words_of(data['brand_never']))}+"),
        verbs=any_of(words_of(data["brand_verbs"])),
        things=any_of(words_of(data["brand_not"])),
        trade=re.compile(f"{alternation(words_of(data['trades']))}+"),
        weak=frozenset(words_of(data["weak_trades"])),
    )
