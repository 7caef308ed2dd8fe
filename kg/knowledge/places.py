"""Administrative divisions: their full names, and the short names that can be trusted."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from kg.knowledge import table
from kg.knowledge.words import alternation, sections, words_of


@dataclass(frozen=True, slots=True)
class PlaceRules:
    """``common`` short names are words as well; ``endings`` is what an official name ends in."""

    common: frozenset[str]
    endings: re.Pattern[str]

    def split(self, name: str) -> tuple[str, str]:
        """石柱, 县 of 石柱土家族自治县; 海州, 区 of 海州区; all of it where it ends in none."""
        found = next((m for m in self.endings.finditer(name, 1) if m.end() == len(name)), None)
        return (name[: found.start()], plain(found)) if found else (name, "")


def rules(folder: Path) -> PlaceRules:
    """The rules in ``places.yml`` of a folder."""
    written = sections(folder / "places.yml", "common", "nationalities")
    nations = alternation(words_of(written["nationalities"]))
    return PlaceRules(
        common=frozenset(words_of(written["common"])),
        endings=re.compile(
            f"(?:(?<=..)|^)(?:{nations}族?)*族?(?:(?P<own>自治区)|自治(?P<below>[州县旗]))"
            "|特别行政区|新区|地区|[省市区县旗盟州]"
        ),
    )


def plain(ending: re.Match[str]) -> str:
    """县 for 土家族自治县, 自治区 for 回族自治区; any other ending is what it is."""
    return ending["below"] or ending["own"] or ending[0]


def read(folder: Path) -> dict[str, tuple[str, str, bool]]:
    """Full and short names of divisions; the entry is the full chain 江苏省盐城市响水县."""
    known = rules(folder)
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
            short, ending = known.split(name)
            if len(short) < _SHORTEST or ending in _KEPT:
                continue
            if short not in known.common:
                found.setdefault(short, ("Place", full, full == chain))
            if short + ending != name:  # 恩施州, 石柱县
                found.setdefault(short + ending, ("Place", full, full == chain))
    found.pop("", None)
    return found


def bare(names: Iterable[str]) -> Iterator[str]:
    """襄都 of 襄都区: how a division begins the names of what is in it."""
    return (name[:-1] for name in names if len(name) > 2 and name[-1] in _DIVISIONS)


def provinces(places: Mapping[str, tuple[str, str, bool]]) -> Iterator[str]:
    """江苏 and the like: the short names of what has no place above it."""
    for name, (_, full, _) in places.items():
        if name != full and places.get(full, ("", "", True))[1] == full:
            yield name


LYING = ("位于", "坐落于", "坐落在", "坐落", "地处")
_DIVISIONS = "市县区旗"
_KEPT = frozenset({"", "区", "新区"})  # 海州区 is never 海州
_SHORTEST = 2
