"""Names and the words around names: seeds/lexicon/ in, one frozen Lexicon out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ahocorasick_rs import AhoCorasick, MatchKind
from hanlp_trie import TrieDict

from kg.errors import KnowledgeError
from kg.knowledge import table, yaml
from kg.knowledge.words import alternation

KINDS = frozenset(
    "Park Company Official Person Organization Post Project Facility Place Retrofit Permit Honour "
    "Industry Product Mechanism Event".split()
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
_BREAK = r"[^一-鿿A-Za-z0-9·\-#&+.]"


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

    ``words`` finds kept words and stops at once, the longest first; those from ``stops`` on are stops.
    """

    breaks: re.Pattern[str]
    words: AhoCorasick
    stops: int
    leads: re.Pattern[str]
    general: Mapping[str, re.Pattern[str]]


@dataclass(frozen=True, slots=True)
class Persons:
    """How people and their posts are written."""

    surnames: frozenset[str]
    doubles: frozenset[str]
    not_given: frozenset[str]
    words: frozenset[str]
    titles: re.Pattern[str]
    holders: Mapping[str, str]
    after: re.Pattern[str]
    speech: re.Pattern[str]
    leading: re.Pattern[str]
    heads: re.Pattern[str]
    tails: re.Pattern[str]
    bylines: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Shapes:
    """How values are written."""

    amount: re.Pattern[str]
    counted: re.Pattern[str]
    yuan: frozenset[str]
    currencies: frozenset[str]
    relative: Mapping[str, str]
    dates: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Contexts:
    """What tells a short name, the kind of a list's members, and anaphors."""

    brand: re.Pattern[str]
    lists: re.Pattern[str]
    list_kinds: Mapping[str, str]
    not_members: frozenset[str]
    appositions: re.Pattern[str]
    trades: re.Pattern[str]
    spots: re.Pattern[str]
    visits: frozenset[str]
    plain: re.Pattern[str]
    anaphors: re.Pattern[str]
    anaphor_kinds: Mapping[str, str]
    common: frozenset[str]
    not_after: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """All that the mentions room knows of names, compiled.

    ``names`` is HanLP's trie of (kind, entry, firm); a name that is not firm (the short name of a
    county) counts only where a name may begin; ``sieve`` says in one quick pass where in a
    text it has anything to say (the trie alone reads ten times slower).
    """

    names: TrieDict
    sieve: AhoCorasick
    places: re.Pattern[str]
    endings: tuple[re.Pattern[str], re.Pattern[str]]
    ending: Mapping[str, Ending]
    edges: Edges
    persons: Persons
    shapes: Shapes
    contexts: Contexts


def load(folder: Path) -> Lexicon:
    """The lexicon in a folder (seeds/lexicon).

    Raises:
        KnowledgeError: files are missing or wrong; all faults are listed.
    """
    faults: list[str] = []
    places = _places(folder)
    names = {**places, **_names(folder)}
    turns = [_endings(folder / "endings.csv", faults), _endings(folder / "things.csv", faults)]
    lexicon = Lexicon(
        names=TrieDict(names),
        sieve=AhoCorasick(sorted(names), matchkind=MatchKind.LeftmostLongest),
        places=re.compile(alternation(places)),
        endings=(_any(turns[0]), _any(turns[1])),
        ending={ending.text: ending for turn in turns for ending in turn.values()},
        edges=_edges(folder / "edges.yml", [name for name in names if names[name][2]], faults),
        persons=_persons(folder, faults),
        shapes=_shapes(folder / "shapes.yml"),
        contexts=_contexts(folder / "contexts.yml", faults),
    )
    if faults:
        raise KnowledgeError("\n".join(faults))
    return lexicon


def _any(words: Iterable[str]) -> re.Pattern[str]:
    return re.compile(alternation(words))


def _words(value: object) -> tuple[str, ...]:
    """Words written as one string or as a list of strings, blanks between them."""
    lines = [value] if isinstance(value, str) else value if isinstance(value, list) else []
    return tuple(word for line in lines for word in str(line).split())


def _names(folder: Path) -> dict[str, tuple[str, str, bool]]:
    found: dict[str, tuple[str, str, bool]] = {}
    for file, kind in _NAMES.items():
        for row in table.rows(folder / f"{file}.csv", "name", "others"):
            for name in (row["name"], *row["others"].split()):
                found.setdefault(name, (kind, row["name"], True))
    return found


def _places(folder: Path) -> dict[str, tuple[str, str, bool]]:
    """Full and short names of divisions; the entry is the full chain 江苏省盐城市响水县."""
    rules = _mapping(folder / "places.yml")
    common = frozenset(_words(rules.get("common")))
    found: dict[str, tuple[str, str, bool]] = {}
    for row in table.rows(folder / "divisions.csv", "province", "prefecture", "counties"):
        chain = row["province"]
        for name in (row["province"], row["prefecture"], *row["counties"].split()):
            if name in (row["province"], row["prefecture"]):
                chain = row["province"] if name == row["province"] else row["province"] + name
                full = chain
            else:
                full = chain + name
            found[name] = ("Place", full, full == chain or len(name) > 3)
            short = _short(name)
            if short and short not in common:
                found.setdefault(short, ("Place", full, full == chain))
    found.pop("", None)
    return found


_OFFICIAL = re.compile(
    r"(?:特别行政区|(?:[一-鿿]{1,3}族){0,4}自治[区州县旗]|维吾尔自治区|地区|盟|[省市县])$"
)


def _short(name: str) -> str:
    short = _OFFICIAL.sub("", name)
    return short if short != name and len(short) > 1 else ""


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


def _mapping(path: Path) -> Mapping[str, Any]:
    found = yaml.read(path)
    if not isinstance(found, dict):
        raise KnowledgeError(f"{path}: must hold keys and values")
    return found


def _edges(path: Path, names: Iterable[str], faults: list[str]) -> Edges:
    data = _mapping(path)
    stops = frozenset(_words(data.get("stops")))
    inside = _any(stops)
    keeps = {*_words(data.get("keeps")), *(name for name in names if inside.search(name))} - stops
    general = data.get("general", {})
    faults += [f"{path}: general: no kind {k}" for k in general if k not in KINDS | {"any"}]
    common = _words(general.get("any"))
    return Edges(
        breaks=re.compile(_BREAK),
        words=AhoCorasick([*sorted(keeps), *sorted(stops)], matchkind=MatchKind.LeftmostLongest),
        stops=len(keeps),
        leads=re.compile(f"{alternation(_words(data.get('leads')))}+"),
        general={
            kind: _general([*(common if kind in _LOOSE else ()), *_words(general.get(kind))])
            for kind in KINDS
        },
    )


def _general(words: Iterable[str]) -> re.Pattern[str]:
    """Words alone or in a row; of single characters one at most at either end: 大中 is a name."""
    listed = sorted(set(words))
    long = alternation(word for word in listed if len(word) > 1) or "(?!)"
    single = alternation(word for word in listed if len(word) == 1) or "(?!)"
    return re.compile(f"{single}?(?:{long})+{single}?|{single}")


def _persons(folder: Path, faults: list[str]) -> Persons:
    data = _mapping(folder / "persons.yml")
    holders = {}
    for row in table.rows(folder / "titles.csv", "title", "holder"):
        holders[row["title"]] = row["holder"]
        if row["holder"] not in HOLDERS:
            faults.append(f"{folder / 'titles.csv'}: {row['title']}: no holder {row['holder']}")
    return Persons(
        surnames=frozenset(data["surnames"]),
        doubles=frozenset(_words(data["doubles"])),
        not_given=frozenset(data["not_given"]),
        words=frozenset(_words(data["words"])),
        titles=_any(holders),
        holders=holders,
        after=_any(_words(data["after"])),
        speech=_any(_words(data["speech"])),
        leading=_any(_words(data["leading"])),
        heads=_any(_words(data["list_heads"])),
        tails=_any(_words(data["list_tails"])),
        bylines=_any(_words(data["bylines"])),
    )


_CLOCK = (
    r"(?:当?日?(?:凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|晚|夜间|深夜))?"
    r"(?:\d{1,2}(?:[时点](?:\d{1,2}分|半|许|整)?|:\d\d))?"
)
_DATES = (
    rf"(?=[\dFIRST])(?:(?P<year>(?:19|20)\d\d)年|(?P<word>WORD)的?)?"
    rf"(?:(?P<month>1[0-2]|0?[1-9])月(?:(?P<day>3[01]|[12]\d|0?[1-9])[日号]"
    rf"(?:[至到\-—~](?:(?P<month2>1[0-2]|0?[1-9])月)?(?P<day2>3[01]|[12]\d|0?[1-9])[日号])?{_CLOCK}"
    r"|份|底前?|初|末|[上中下]旬)?"
    r"|(?P<season>第?[一二三四1-4]季度|[上下]半年)"
    r"|年?(?:底前?|初|末)|度)?"
)


def _shapes(path: Path) -> Shapes:
    data = _mapping(path)
    yuan, currencies = _words(data["yuan"]), _words(data["currencies"])
    measures = alternation([*yuan, *currencies, *_words(data["units"]), *_words(data["classifiers"])])
    after = alternation(_words(data["after"]))
    number = r"(?<![A-Za-z\d.])\d+(?:,\d{3})*(?:\.\d+)?"
    scale = "(?:万亿|千万|百万|十万|[万亿千百])"
    per = alternation(_words(data["units"]))
    return Shapes(
        amount=re.compile(
            rf"({number}) ?[余多]?({scale}?)[余多]? ?({measures}(?:/{per})?)(?:{after})?"
        ),
        counted=re.compile(
            rf"(?<![第一二三四五六七八九十百千])([一二三四五六七八九十百千两]+)[余多]?({alternation(_words(data['counted']))})"
        ),
        yuan=frozenset(yuan),
        currencies=frozenset(currencies),
        relative=data["relative"],
        dates=_dates(data["relative"]),
    )


def _dates(relative: Iterable[str]) -> re.Pattern[str]:
    first = "第一二三四上下" + "".join(word[0] for word in relative)
    return re.compile(_DATES.replace("FIRST", first).replace("WORD", alternation(relative)))


def _contexts(path: Path, faults: list[str]) -> Contexts:
    data = _mapping(path)
    kinds = {word: kind for kind, line in data["list_kinds"].items() for word in _words(line)}
    anaphors = {word: kind for kind, line in data["anaphors"].items() for word in _words(line)}
    faults += [
        f"{path}: no kind {kind}"
        for kind in {*kinds.values(), *anaphors.values()}
        if kind not in KINDS
    ]
    return Contexts(
        brand=_any(_words(data["brand_after"])),
        lists=re.compile(
            "等([一二三四五六七八九十百两数多几0-9]*)[余多]?([家个所户批项座条名种款类]?)"
            rf"([^，。；、：！？\s等]{{0,14}}?)({alternation(kinds)})"
        ),
        list_kinds=kinds,
        not_members=frozenset(_words(data["not_members"])),
        appositions=_any(_words(data["appositions"])),
        trades=re.compile(f"(?=(.{{2,4}}?){alternation(_words(data['trades']))}$)"),
        spots=_any(f"等{word}" for word in _words(data["spots"])),
        visits=frozenset(_words(data["visits"])),
        plain=re.compile(f"{alternation(_words(data['plain']))}+"),
        anaphors=_any(anaphors),
        anaphor_kinds=anaphors,
        common=frozenset(_words(data["common"])),
        not_after=_any(_words(data["not_after"])),
    )
