"""Names and the words around names: seeds/lexicon/ in, one frozen Lexicon out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from hanlp_trie import TrieDict

from kg.errors import KnowledgeError
from kg.knowledge import table, wanted, wording, yaml
from kg.knowledge.contexts import Contexts
from kg.knowledge.contexts import read as read_contexts
from kg.knowledge.fields import Fields
from kg.knowledge.fields import read as read_fields
from kg.knowledge.finder import Longest, WordFinder
from kg.knowledge.nameless import Rows
from kg.knowledge.nameless import read as read_nameless
from kg.knowledge.places import bare, provinces
from kg.knowledge.places import read as read_places
from kg.knowledge.shapes import Shapes
from kg.knowledge.shapes import read as read_shapes
from kg.knowledge.tables import Tables
from kg.knowledge.tables import read as read_tables
from kg.knowledge.things import Goods, Methods, Things
from kg.knowledge.things import read as read_things
from kg.knowledge.wording import Wording
from kg.knowledge.words import (
    alternation,
    any_of,
    any_row_of,
    beginning,
    ending,
    sections,
    words_of,
)
from kg.knowledge.works import Awards, Equipment, Works
from kg.knowledge.works import read as read_works

KINDS = frozenset(
    [
        *("Park", "Company", "Organization", "Place", "Person", "Official", "Post", "Project"),
        *("Facility", "Retrofit", "Permit", "Honour", "Industry", "Product", "Mechanism", "Event"),
    ]
)
HOLDERS = frozenset({"Official", "Person", "either", "nopost"})
_LEGAL, _GROUP = ("有限公司", "有限责任公司", "股份有限公司"), "集团"
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
_EDGE_KEYS = (
    *("stops", "keeps", "inner", "linked", "working", "branded", "made"),
    *("leads", "bodies"),
)
_PERSON_KEYS = (
    *("surnames", "doubles", "rare", "transcribed", "not_given", "given", "foreign"),
    *("after", "speech", "leading"),
    *("list_heads", "list_tails", "bylines", "words"),
)
_TRANSCRIBED = "4,8"
# 本报记者 王明 通讯员 |李强, and no 社会工作者|李强, 摄像头。|李强
_SIGNED = r"(?<![工合创]){0}[\s:：/（(、]*(?:[一-鿿]{{2,4}}[\s:：/（(、]+){{0,3}}$"
_BREAK = r"[^〇一-鿿A-Za-z0-9·\-#&+.]"


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
    linked: frozenset[str]
    working: frozenset[str]
    branded: frozenset[str]
    made: frozenset[str]
    leads: re.Pattern[str]
    bodies: re.Pattern[str]
    general: Mapping[str, re.Pattern[str]]
    unlike: Mapping[str, re.Pattern[str]]


@dataclass(frozen=True, slots=True)
class Persons:
    """How people and their posts are written."""

    surnames: frozenset[str]
    doubles: frozenset[str]
    rare: frozenset[str]
    transcribed: re.Pattern[str]
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
    signed: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """All that the mentions room knows of names, compiled.

    ``names`` is HanLP's trie of (kind, entry, firm); a name that is not firm (the short name of a
    county) counts only where a name may begin; ``sieve`` says in one quick pass where in a
    text it has anything to say (the trie alone reads ten times slower).
    """

    names: TrieDict
    sieve: WordFinder
    places: Longest
    provinces: re.Pattern[str]
    endings: tuple[WordFinder, WordFinder]
    ending: Mapping[str, Ending]
    edges: Edges
    persons: Persons
    shapes: Shapes
    contexts: Contexts
    things: Things
    methods: Methods
    goods: Goods
    fields: Fields
    works: Works
    awards: Awards
    equipment: Equipment
    tables: Tables
    nameless: Mapping[str, Rows]
    says: Wording


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
    works, awards, equipment = read_works(folder / "works.yml")
    lexicon = Lexicon(
        names=TrieDict(names),
        sieve=WordFinder(sorted(names)),
        places=Longest(places),
        provinces=any_of(provinces(places)),
        endings=(WordFinder(turns[0]), WordFinder(turns[1])),
        ending={ending.text: ending for turn in turns for ending in turn.values()},
        edges=_edges(folder / "edges.yml", [*_sure(names), *bare(places)], faults),
        persons=_persons(folder, faults),
        shapes=read_shapes(folder / "shapes.yml"),
        contexts=read_contexts(folder / "contexts.yml", KINDS),
        things=things,
        methods=methods,
        goods=goods,
        fields=read_fields(folder / "goods.yml"),
        works=works,
        awards=awards,
        equipment=equipment,
        tables=read_tables(folder / "tables.yml"),
        nameless=read_nameless(folder / "nameless.yml", KINDS, faults),
        says=wording.load(folder / "wording", wanted.by("mentions"), faults),
    )
    if faults:
        raise KnowledgeError("\n".join(faults))
    return lexicon


def _sure(names: Mapping[str, tuple[str, str, bool]]) -> Iterator[str]:
    return (name for name, (_, _, is_sure) in names.items() if is_sure)


def _names(folder: Path) -> dict[str, tuple[str, str, bool]]:
    found: dict[str, tuple[str, str, bool]] = {}
    for file, kind in _NAMES.items():
        for row in table.rows(folder / f"{file}.csv", "name", "others"):
            for name in (row["name"], *row["others"].split(), *_shortened(row["name"])):
                found.setdefault(name, (kind, row["name"], True))
    return found


def _shortened(name: str) -> Iterator[str]:
    """中国华星集团 and 中国华星集团公司 of 中国华星集团有限公司."""
    short = next((name.removesuffix(end) for end in _LEGAL if name.endswith(end)), "")
    if short.endswith(_GROUP):
        yield from (short, f"{short}公司")


def _endings(path: Path, faults: list[str]) -> dict[str, Ending]:
    found: dict[str, Ending] = {}
    for row in table.rows(path, *_ENDING_COLUMNS):
        text, kind = row["ending"], row["kind"]
        if kind not in KINDS:
            known = ", ".join(sorted(KINDS))
            faults.append(f"{row.where}: {text}: no kind {kind}; one of {known}")
        if not row["body"].isdigit():
            faults.append(f"{row.where}: {text}: body must be a number, not {row['body']!r}")
            continue
        if text in found:
            faults.append(f"{row.where}: {text} stands twice")
        found[text] = Ending(text, kind, int(row["body"]), row["not_before"])
    return found


def _edges(path: Path, names: Iterable[str], faults: list[str]) -> Edges:
    data = sections(path, *_EDGE_KEYS, lists=("general", "unlike"))
    stops = frozenset(words_of(data["stops"]))
    inside = WordFinder(stops)
    held = {name for name in names if inside.find(name)} - stops
    keeps = {*words_of(data["keeps"]), *held}
    both = sorted(stops.intersection(words_of(data["keeps"])))
    keeping = yaml.place(path, "keeps") if both else ""
    faults += [f"{keeping}: {word} is both a stop and kept; take it out of one" for word in both]
    general = data["general"]
    faults += [
        f"{yaml.place(path, key, kind)}: {key}: no kind {kind}"
        for key, known in (("general", KINDS | {"any"}), ("unlike", KINDS))
        for kind in data[key]
        if kind not in known
    ]
    common = words_of(general.get("any"))
    return Edges(
        breaks=re.compile(_BREAK),
        words=WordFinder(sorted(keeps | stops)),
        stops=stops,
        inner=frozenset(words_of(data["inner"])),
        linked=frozenset(words_of(data["linked"])),
        working=frozenset(words_of(data["working"])),
        branded=frozenset(words_of(data["branded"])),
        made=frozenset(words_of(data["made"])),
        leads=re.compile(f"{alternation(words_of(data['leads']))}+"),
        bodies=beginning(words_of(data["bodies"])),
        general={
            kind: any_row_of([*(common if kind in _LOOSE else ()), *words_of(general.get(kind))])
            for kind in KINDS
        },
        unlike={kind: ending(words_of(words)) for kind, words in data["unlike"].items()},
    )


def _persons(folder: Path, faults: list[str]) -> Persons:
    data = sections(folder / "persons.yml", *_PERSON_KEYS)
    holders = {}
    for row in table.rows(folder / "titles.csv", "title", "holder"):
        holders[row["title"]] = row["holder"]
        if row["holder"] not in HOLDERS:
            known = ", ".join(sorted(HOLDERS))
            faults.append(f"{row.where}: {row['title']}: no holder {row['holder']}; one of {known}")
    return Persons(
        surnames=frozenset(data["surnames"]),
        doubles=frozenset(words_of(data["doubles"])),
        rare=frozenset(data["rare"]),
        transcribed=re.compile(f"[{re.escape(data['transcribed'])}]{{{_TRANSCRIBED}}}"),
        not_given=frozenset(data["not_given"]),
        given=frozenset(data["given"]),
        foreign=frozenset(data["foreign"]),
        words=frozenset(words_of(data["words"])),
        titles=WordFinder(holders),
        holders=holders,
        after=beginning(words_of(data["after"])),
        speech=WordFinder(words_of(data["speech"])),
        leading=beginning(words_of(data["leading"])),
        heads=WordFinder(words_of(data["list_heads"])),
        tails=WordFinder(words_of(data["list_tails"])),
        bylines=any_of(words_of(data["bylines"])),
        signed=re.compile(_SIGNED.format(alternation(words_of(data["bylines"])))),
    )
