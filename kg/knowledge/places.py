"""Administrative divisions: their full names, and the short names that can be trusted."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from kg.knowledge import table
from kg.knowledge.words import mapping, words_of


def read(folder: Path) -> dict[str, tuple[str, str, bool]]:
    """Full and short names of divisions; the entry is the full chain 江苏省盐城市响水县."""
    rules = mapping(folder / "places.yml")
    common = frozenset(words_of(rules.get("common")))
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
            if short and name.endswith(_PREFECTURE):  # 恩施州
                found.setdefault(short + _PREFECTURE[-1], ("Place", full, True))
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
_PREFECTURE, _SHORTEST = "自治州", 2
_OFFICIAL = re.compile(
    r"(?:特别行政区|(?:[一-鿿]{1,3}族){0,4}自治[区州县旗]|维吾尔自治区|地区|盟|[省市县])$"
)


def _short(name: str) -> str:
    """江苏 of 江苏省, 宁夏 of 宁夏回族自治区; nothing where no two characters are left."""
    short = _OFFICIAL.sub("", name) or name[:_SHORTEST]
    return short if short != name and len(short) >= _SHORTEST else ""
