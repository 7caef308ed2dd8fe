"""Reads seeds/names: what the names of companies, parks and offices are made of.

Places come from seeds/lexicon/divisions.csv, which every room shares.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kg.errors import KnowledgeError
from kg.knowledge import places, table, yaml
from kg.knowledge.places import PlaceRules
from kg.knowledge.signs import KINDS
from kg.knowledge.words import sections

REACHES = ("document", "corpus")
LISTS = (
    "branches", "everywhere", "zones", "park_bodies", "trades", "generic", "levels", "regions",
    "small", "general", "titles",
)  # fmt: skip
_BY_NAME = ("legal", "nation", "tails")


@dataclass(frozen=True, slots=True)
class Loose:
    """What a short ending may stand for, and how far; no ``longs`` means anything."""

    longs: frozenset[str]
    reach: str


@dataclass(frozen=True, slots=True)
class Ends:
    """Words looked for at the end of a text, the longest first, each with what it means."""

    means: Mapping[str, str]
    longest: int

    def find(self, text: str) -> str:
        """The longest of the words that the text ends in, or ""."""
        for length in range(min(self.longest, len(text)), 0, -1):
            if text[-length:] in self.means:
                return text[-length:]
        return ""


@dataclass(frozen=True, slots=True)
class NameForms:
    """The grammar of names, as seeds/names tells it.

    ``places`` gives each listed place its official ending, ``provinces`` the province it is in,
    ``twins`` the names that several places bear;
    ``heads`` and ``tails`` are by kind; ``winners`` gives a kind the kind that it gives way to.
    """

    places: Mapping[str, str]
    provinces: Mapping[str, str]
    place_rules: PlaceRules
    twins: frozenset[str]
    heads: Mapping[str, Ends]
    loose: Mapping[tuple[str, str], Loose]
    winners: Mapping[str, str]
    legal: Ends
    group: str
    branches: Ends
    trades: Ends
    generic: Ends
    zones: frozenset[str]
    park_bodies: frozenset[str]
    levels: frozenset[str]
    nation: tuple[tuple[str, ...], tuple[str, ...]]
    regions: frozenset[str]
    small: Ends
    tails: Mapping[str, Ends]
    general: frozenset[str]
    titles: Ends


def load(folder: Path) -> NameForms:
    """The forms in a folder such as seeds/names, and the places in seeds/lexicon beside it.

    Raises:
        KnowledgeError: a file is missing or not sound; all faults of a file are listed.
    """
    words = _words(folder / "words.yml")
    rules = places.rules(folder.parent / "lexicon")
    roots, provinces, twins = _places(folder.parent / "lexicon", rules)
    listed = {name: frozenset(words[name]) for name in LISTS}
    return NameForms(
        places=roots,
        place_rules=rules,
        provinces=provinces,
        twins=twins | listed["everywhere"],
        heads=_heads(folder / "heads.csv"),
        loose=_loose(folder / "loose.csv"),
        winners=_winners(folder / "kinds.csv"),
        legal=_ends({form: means for means, forms in words["legal"].items() for form in forms}),
        group=words["group"],
        branches=_same(listed["branches"]),
        trades=_same(listed["trades"]),
        generic=_same(listed["generic"]),
        zones=listed["zones"],
        park_bodies=listed["park_bodies"],
        levels=listed["levels"],
        nation=(tuple(words["nation"]["begins"]), tuple(words["nation"]["ends"])),
        regions=listed["regions"],
        small=_same(listed["small"]),
        tails={kind: _same(tails) for kind, tails in words["tails"].items()},
        general=listed["general"],
        titles=_same(listed["titles"]),
    )


def _ends(means: Mapping[str, str]) -> Ends:
    return Ends(means, max(map(len, means), default=0))


def _same(words: Iterable[str]) -> Ends:
    return _ends({word: word for word in sorted(words)})


def _places(
    folder: Path, rules: PlaceRules
) -> tuple[dict[str, str], dict[str, str], frozenset[str]]:
    """Places by short name, the province of each, and the full names that two places bear."""
    provinces: dict[str, str] = {}
    around: dict[str, set[str]] = {}
    for row in table.rows(folder / "divisions.csv", "province", "prefecture", "counties"):
        province = rules.split(row["province"])[0]
        for full in (row["province"], row["prefecture"], *row["counties"].split()):
            provinces.setdefault(full, province)
            around.setdefault(full, set()).add("" if full == row["province"] else row["prefecture"])
    twins = frozenset(full for full, where in around.items() if len(where) > 1)
    return *_short(provinces, twins, rules), twins


def _short(
    provinces: Mapping[str, str], twins: frozenset[str], rules: PlaceRules
) -> tuple[dict[str, str], dict[str, str]]:
    """Endings and provinces by short name; of two with one short name the higher rank has it."""
    endings: dict[str, str] = {}
    inside: dict[str, str] = {}
    ranked = ((*rules.split(full), full, province) for full, province in provinces.items())
    for root, ending, full, province in sorted(ranked, key=_rank):
        if len(root) > 1 and root not in rules.common and full not in twins and root not in endings:
            endings[root] = ending
            if root != province:
                inside[root] = province
    return endings, inside


def _rank(place: tuple[str, str, str, str]) -> tuple[int, str]:
    """Provinces first, then cities, then the rest."""
    root, ending, full, province = place
    return (0 if root == province else 1 if ending == "市" else 2), full


def _heads(path: Path) -> dict[str, Ends]:
    by_kind: dict[str, dict[str, str]] = {}
    faults: list[str] = []
    for row in table.rows(path, "kind", "written", "means"):
        heads = by_kind.setdefault(row["kind"], {})
        if row["written"] in heads:
            faults.append(f"{row.where}: {row['kind']} {row['written']} stands twice")
        if not row["written"] or not row["means"]:
            faults.append(f"{row.where}: an empty field beside {row['written']}{row['means']}")
        faults += _unknown(row, "kind")
        heads[row["written"]] = row["means"]
    if faults:
        raise KnowledgeError("\n".join(faults))
    return {kind: _ends(heads) for kind, heads in by_kind.items()}


def _loose(path: Path) -> dict[tuple[str, str], Loose]:
    found: dict[tuple[str, str], Loose] = {}
    faults: list[str] = []
    for row in table.rows(path, "kind", "short", "long", "reach"):
        if row["reach"] not in REACHES:
            reaches = " and ".join(REACHES)
            faults.append(f"{row.where}: reach {row['reach']!r} is none of {reaches}")
        faults += _unknown(row, "kind")
        longs = frozenset[str]() if row["long"] == "*" else frozenset(row["long"].split())
        found[row["kind"], row["short"]] = Loose(longs, row["reach"])
    if faults:
        raise KnowledgeError("\n".join(faults))
    return found


def _winners(path: Path) -> dict[str, str]:
    rows = table.rows(path, "wins", "over")
    winners = {row["over"]: row["wins"] for row in rows}
    faults = [fault for row in rows for fault in _unknown(row, "wins", "over")]
    faults += [
        f"{row.where}: {row['wins']} both wins and gives way"
        for row in rows
        if row["wins"] in winners
    ]
    if faults:
        raise KnowledgeError("\n".join(faults))
    return winners


def _unknown(row: table.Row, *columns: str) -> list[str]:
    """What a row has in these columns that is no kind of names."""
    return [f"{row.where}: no kind {row[key]}" for key in columns if row[key] not in KINDS]


def _words(path: Path) -> Mapping[str, Any]:
    found = sections(path, "group", *LISTS, lists=_BY_NAME)
    lists: dict[tuple[str, ...], Any] = {(name,): found[name] for name in LISTS}
    lists |= {(key, name): words for key in _BY_NAME for name, words in found[key].items()}
    faults = [
        f"{path}: nation: no {key}" for key in ("begins", "ends") if key not in found["nation"]
    ]
    faults += [
        f"{yaml.place(path, *keys)}: {keys[-1]} {fault}"
        for keys, words in lists.items()
        for fault in _bad_words(words)
    ]
    faults += [
        f"{yaml.place(path, key)}: {key}: no kind {kind}"
        for key in ("tails", "general")
        for kind in found[key]
        if kind not in KINDS
    ]
    if not isinstance(found["group"], str):
        faults.append(f"{yaml.place(path, 'group')}: group must be one word")
    if faults:
        raise KnowledgeError("\n".join(faults))
    return found


def _bad_words(words: object) -> list[str]:
    if not isinstance(words, list) or not _plain(words):
        return ["must be a list of words"]
    twice = sorted({word for word in words if words.count(word) > 1})
    return [f"holds {word} twice" for word in twice]


def _plain(words: Iterable[object]) -> bool:
    return all(isinstance(word, str) and word for word in words)
