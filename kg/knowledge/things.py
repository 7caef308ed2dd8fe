"""What things are told by beyond their endings: seeds/lexicon/things.yml in, patterns out."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from kg.knowledge.words import alternation, any_of, behind, ending, sections, words_of

_KEYS = (
    *("upgrades", "changing", "verbal", "measured", "ranks", "sized", "sizes", "styled"),
    *("capacities", "bare", "bases", "founded", "founding"),
    *("coined", "bound", "methods", "unlike"),
    *("product_heads", "product_tails", "makers", "flagships", "industry_heads", "not_made"),
    *("output", "built", "pursued", "trades", "unlisted", "modifiers", "not_modifiers", "suffixes"),
    *("not_methods", "of_methods", "not_coined", "producing", "finishing", "counters"),
    *("not_flagships", "flagship_tails", "output_tails", "selling"),
)
_LISTED = "[:：]?([一-鿿A-Za-z0-9、（）()·-]{2,60})"


@dataclass(frozen=True, slots=True)
class Things:
    """What the words in and around a described thing say of it.

    ``upgrades`` is looked for at the end of a project's name without its 项目, ``changing``
    anywhere in what the recogniser takes for an upgrading.
    """

    upgrades: re.Pattern[str]
    changing: re.Pattern[str]
    verbal: tuple[str, ...]
    measured: re.Pattern[str]
    ranks: re.Pattern[str]
    sized: re.Pattern[str]
    sizes: frozenset[str]
    styled: re.Pattern[str]
    capacities: tuple[str, ...]
    bare: frozenset[str]
    bases: tuple[str, ...]
    founded: tuple[str, ...]
    founding: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Methods:
    """How mechanisms are written that have no ending: the name is group 1 of each pattern.

    ``marked`` are words in quotation marks with what stands behind them, ``listed`` several of
    them. The others stand behind a verb that is one of ``coined``: ``quoted`` words with marks,
    ``next`` those that follow them, ``told`` the whole of a clause, ``plain`` words without marks
    (behind one of ``bound`` alone); what ends as ``unlike`` does is none.
    """

    marked: re.Pattern[str]
    listed: re.Pattern[str]
    coined: re.Pattern[str]
    bound: frozenset[str]
    quoted: re.Pattern[str]
    next: re.Pattern[str]
    told: re.Pattern[str]
    plain: re.Pattern[str]
    unlike: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Goods:
    """How products and industries are written that no list knows.

    ``products`` and ``industries`` have the members of a list as group 1, ``made`` the goods.
    """

    products: re.Pattern[str]
    made: re.Pattern[str]
    makers: re.Pattern[str]
    industries: re.Pattern[str]
    output: re.Pattern[str]
    amounted: re.Pattern[str]
    built: re.Pattern[str]
    pursued: re.Pattern[str]
    trades: re.Pattern[str]
    unlisted: re.Pattern[str]
    modifiers: re.Pattern[str]
    not_modifiers: re.Pattern[str]
    suffixes: re.Pattern[str]
    sold: re.Pattern[str]


def read(path: Path) -> tuple[Things, Methods, Goods]:
    """The patterns of one file of things.

    Raises:
        KnowledgeError: the file is missing or lacks a key.
    """
    data = sections(path, *_KEYS)
    words = {key: words_of(data[key]) for key in _KEYS}
    return _things(words), _methods(words), _goods(words)


def _things(words: Mapping[str, tuple[str, ...]]) -> Things:
    return Things(
        upgrades=ending(words["upgrades"]),
        changing=any_of(words["changing"]),
        verbal=words["verbal"],
        measured=any_of(words["measured"]),
        ranks=any_of(words["ranks"]),
        sized=re.compile(f"级?{alternation(words['sized'])}"),
        sizes=frozenset(words["sizes"]),
        styled=ending(words["styled"]),
        capacities=words["capacities"],
        bare=frozenset(words["bare"]),
        bases=words["bases"],
        founded=words["founded"],
        founding=re.compile(f" ?[一-鿿]{{0,3}}?{alternation(words['founding'])}"),
    )


def _methods(words: Mapping[str, tuple[str, ...]]) -> Methods:
    methods = alternation(words["methods"])
    marked = "“[^“”\n]{2,20}”"
    return Methods(
        marked=re.compile(
            f"({marked}(?:(?:(?![的了和与在是为对等])[一-鿿]){{0,4}}?{methods}"
            f"(?!{alternation(words['not_methods'])})|的[一-鿿]{{0,6}}?{alternation(words['of_methods'])}))"
        ),
        listed=re.compile(f"((?:{marked}、?)+)等[一-鿿]{{0,4}}?{methods}"),
        coined=any_of(words["coined"]),
        bound=frozenset(words["bound"]),
        quoted=re.compile("了?(?:[一-鿿]{1,4}?的?)?“([^“”\n]{2,16})”"),
        next=re.compile(f"[、和与及]?“([^“”\n]{{2,16}})”(?!{alternation(words['not_coined'])})"),
        told=re.compile(f"了?([^，。；：“”\n]{{4,30}}?的[一-鿿]{{0,4}}?{methods})"),
        plain=re.compile("了?([一-鿿A-Za-z0-9+]{3,10})(?=[，。；\n]|以来)"),
        unlike=ending(words["unlike"]),
    )


def _goods(words: Mapping[str, tuple[str, ...]]) -> Goods:
    makers, tails = alternation(words["makers"]), alternation(words["product_tails"])
    return Goods(
        products=re.compile(alternation(words["product_heads"]) + _LISTED),
        made=_made(words, tails),
        makers=re.compile(f"{makers}(?:[、和与及兼跟暨]{makers})*"),
        industries=re.compile(alternation(words["industry_heads"]) + _LISTED),
        output=ending(words["output"]),
        amounted=re.compile(
            "的?([A-Z]?[一-鿿A-Za-z][一-鿿A-Za-z0-9·-]{1,13}?)"
            f"(?=[，。；、）\n]|$|{alternation(words['output_tails'])}|{tails})"
        ),
        built=any_of(words["built"]),
        pursued=any_of(words["pursued"]),
        trades=any_of(words["trades"]),
        unlisted=ending(words["unlisted"]),
        modifiers=re.compile(
            f"(?:{alternation(words['modifiers'])}|(?!做)[一-鿿A-Za-z0-9]{{1,3}}[型级用])+$"
        ),
        not_modifiers=any_of(words["not_modifiers"]),
        suffixes=any_of(words["suffixes"]),
        sold=re.compile(
            f"(?:生产|制造)(?:[、和]?{alternation(words['selling'])})*的?$|销售$|[年月日]产$"
        ),
    )


def _made(words: Mapping[str, tuple[str, ...]], tails: str) -> re.Pattern[str]:
    """The goods of 交付散货船5艘, of 核心产品汽车线束被…, and of 公司生产汽车线束， to its stop."""
    producing, known = behind(words["producing"]), alternation(words["flagships"])
    known_on = alternation(words["flagship_tails"])
    return re.compile(
        r"[年月日]产(?![量值能品销])([一-鿿A-Za-z]{2,10})(?=\d)|"
        rf"{alternation(words['finishing'])}了?([一-鿿A-Za-z0-9-]{{2,16}}?)(?=\d+{alternation(words['counters'])})|"
        f"{producing}生产(?!{alternation(words['not_made'])})([一-鿿A-Za-z0-9-]{{2,14}}?)(?=[，。；])|"
        f"{known}(?!{alternation(words['not_flagships'])})([一-鿿A-Za-z0-9-]{{2,10}}?)(?=[，。、；]|{known_on}|{tails})|"
        f"生产的([一-鿿A-Za-z0-9-]{{3,14}}?)(?=[，。、；]|{tails})"
    )
