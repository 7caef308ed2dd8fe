"""The small language of patterns, compiled to regular expressions over encoded sentences.

An encoded sentence holds one sign for each mention and no quotation marks (see
``kg.facts.encode``). A form is a row of parts with white space between; the editor's guide to
them is the head of ``seeds/patterns/hosts.yml``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from kg.knowledge.items import ITEM
from kg.knowledge.rows import CALLED as IN_ROWS
from kg.knowledge.rows import row
from kg.knowledge.signs import KINDS, SIGNS
from kg.knowledge.triggers import Group

_SLOT = re.compile(
    r"(?P<refused>!?)\{(?P<role>\w*):(?P<kinds>[\w|]+)(?P<list>\+{0,2}[!1~]?)(?:~(?P<test>[^}]+))?\}(?P<maybe>\??)"
)
_OPEN = re.compile(r"\{(?P<role>[so])=(?P<kind>\w+)(?P<list>\+?)\}")
_CONTEXT = re.compile(r"\{(?P<role>\w*)\?(?P<source>\w+)\}")
_CALLED = re.compile(r"<\w+>")
_MAYBE = re.compile(r"([^?]*)([^?])\?([^?]*)")  # 建成了?
_GAP = re.compile(r"(?P<dots>…{1,2})(?P<limit>\d+)")
CALLED = ("adverb", "tails", *IN_ROWS)
"""The lists of words that are called where no form names them."""

PHRASE_JOINT = "(?:、|以及|和|及)"
_SPOKEN_OF = frozenset({"maker"})
_SOURCES = frozenset(
    {
        *("leader", "site", "work", "scheme", "upgrading", "owner", "estate", "home"),
        *("subject", "doer", "maker", "guest", "host", "body"),
    }
)
_FIRMS = ("Company", "Park")
_SHORT_GAP = 6
_PHRASE = 18
# What never stands inside a phrase that has no mention of its own: bodies, people and values.
_NOT_IN_PHRASE = "".join(
    SIGNS[kind]
    for kind in (
        *("Company", "Park", "Official", "Person", "Organization", "Post"),
        *("Date", "Money", "Quantity"),
    )
)


class FormError(ValueError):
    """A form that does not follow the language; the message says which part."""


@dataclass(frozen=True, slots=True)
class Form:
    """One way of saying a relation.

    ``needs`` are the groups of words and signs of which a sentence must have one each, in their
    order, for a search to be worth while. ``roles`` finds the signs that may fill one, ``context``
    what fills one that is not said, ``opens`` the kind of one that a phrase fills; of a row in one
    of ``firsts`` the first name alone counts.
    """

    rule: str
    text: str
    expression: str
    needs: tuple[Group, ...]
    context: tuple[tuple[str, str], ...]
    roles: Mapping[str, re.Pattern[str]]
    opens: Mapping[str, str]
    firsts: tuple[str, ...]
    tests: tuple[tuple[str, re.Pattern[str]], ...]
    confidence: float
    status: str | None
    role: str | None

    def matches(self, text: str) -> Iterator[re.Match[str]]:
        """Where the form speaks in an encoded sentence."""
        return _compiled(self.expression).finditer(text)


@cache
def _compiled(expression: str) -> re.Pattern[str]:
    """Compiled when it is first looked for: of all forms a short text needs one in four."""
    return re.compile(expression)


@dataclass(frozen=True, slots=True)
class Parts:
    """A form taken apart: its expression, and what a sentence needs for it to speak."""

    expression: str
    needs: tuple[Group, ...]
    context: tuple[tuple[str, str], ...]
    roles: tuple[tuple[str, str], ...]
    opens: tuple[tuple[str, str], ...]
    firsts: tuple[str, ...]
    tests: tuple[tuple[str, str], ...]


def compile_form(text: str, words: Mapping[str, str]) -> Parts:
    """Translate a form; ``words`` are the lists of words and kinds that it may call by name.

    Raises:
        FormError: a part is not of the language.
    """
    parts = text.split()
    slots = [match for part in parts if (match := _SLOT.fullmatch(part))]
    signs = {match[0]: _signs(match["kinds"], words) for match in slots}
    own = "".join(sorted({sign for m in slots if m["role"] for sign in signs[m[0]]}))
    own += _unsaid(parts)
    expression = ""
    needs: list[Group] = []
    context: list[tuple[str, str]] = []
    opens: list[tuple[str, str]] = []
    for part in parts:
        if match := _OPEN.fullmatch(part):
            opens.append((match["role"], _kind(match["kind"])))
            expression += _phrase(match)
        elif match := _CONTEXT.fullmatch(part):
            context.append((match["role"], _source(match["source"])))
        elif match := _SLOT.fullmatch(part):
            expression += _slot(match, signs[part], words)
            needs.append(_required(match, signs[part]))
        elif match := _GAP.fullmatch(part):
            expression += _gap(len(match["dots"]), match["limit"], own)
        elif part == "^~":
            expression += _EDGES["^"] + _adverbs(words)
        elif part in _EDGES:
            expression += _EDGES[part]
        else:
            found, required = _literal(part, words)
            expression += found
            needs.append(required)
    asked = [match for match in slots if not match["refused"]]
    return Parts(
        expression=expression,
        needs=tuple(group for group in needs if group),
        context=tuple(context),
        opens=tuple(opens),
        firsts=tuple(match["role"] for match in asked if match["list"] == "+1"),
        roles=tuple((match["role"], signs[match[0]]) for match in asked if match["role"]),
        tests=tuple((m["role"], _test(m["test"], words)) for m in asked if m["test"]),
    )


# 5.建成监测站12个: the number of an item is no part of its clause
_EDGES = {"^": f"(?:^|(?<=[，。；：！？]))(?:{ITEM})?", "$": "(?=$|，|。|；|：|！|？|）)"}


def _unsaid(parts: Sequence[str]) -> str:
    """The signs that a gap never reaches over for a role that is not said: others who may be it."""
    sources = {match["source"] for part in parts if (match := _CONTEXT.fullmatch(part))}
    return "".join(SIGNS[kind] for kind in _FIRMS) if sources & _SPOKEN_OF else ""


def _source(name: str) -> str:
    """What the context can give for what is not said; the last one named of any kind, too."""
    if name not in _SOURCES and name.capitalize() not in KINDS:
        raise FormError(f"nothing stands for what is not said as {name}")
    return name


def _kind(name: str) -> str:
    if name not in KINDS:
        raise FormError(f"no such kind: {name}")
    return name


def _phrase(match: re.Match[str]) -> str:
    """Words that no finder saw as a name, as far as the part behind them allows."""
    one = f"(?![的了为等着过])[^，。；：！？、（）{_NOT_IN_PHRASE}]{{2,{_PHRASE}}}?"
    row = f"{one}(?:{PHRASE_JOINT}{one})*?" if match["list"] else one
    return f"(?P<{match['role']}>{row})"


def _adverbs(words: Mapping[str, str]) -> str:
    """What may stand between the beginning of a clause and its verb where no subject is said."""
    alternatives = "|".join(
        re.escape(word)
        for word in sorted(words.get("adverb", "").split("|"), key=len, reverse=True)
    )
    return f"(?:{alternatives}|{SIGNS['Date']})*" if alternatives else ""


def _signs(kinds: str, words: Mapping[str, str]) -> str:
    """The signs of kinds; a name with a capital may also be a group of kinds in the word lists."""
    named = [kind for name in kinds.split("|") for kind in words.get(name, name).split("|")]
    unknown = [kind for kind in named if kind not in KINDS]
    if unknown:
        raise FormError(f"no such kind: {', '.join(unknown)}")
    return "".join(SIGNS[kind] for kind in named)


def _required(match: re.Match[str], signs: str) -> Group:
    """The signs of a slot of which one must occur."""
    return () if match["refused"] or match["maybe"] else tuple(signs)


def _slot(match: re.Match[str], signs: str, words: Mapping[str, str]) -> str:
    if match["refused"]:
        return f"(?![{signs}])"
    one = f"[{signs}]" + _tails(words)
    if match["list"]:
        one = row(signs, one, words, manner=match["list"])
    elif SIGNS["Official"] in signs:
        one = f"{one}(?:同志|一行)?"
    captured = f"(?P<{match['role']}>{one})" if match["role"] else f"(?:{one})"
    return captured + match["maybe"]


def _test(expression: str, words: Mapping[str, str]) -> str:
    """What the words of a name must hold; lists of words may be called in it by name."""
    return _CALLED.sub(lambda name: _any(_expanded(name[0], words)), expression)


def _tails(words: Mapping[str, str]) -> str:
    """Words that may follow a name and belong to it: 巴特生产车间, 大晶圆项目工地."""
    tails = "|".join(map(re.escape, words.get("tails", "").split("|")))
    return (f"(?:{tails})?" if tails else "") + "(?:（[^（）。]{1,24}）)?"


def _gap(dots: int, limit: str, own: str) -> str:
    stops = "。；！？" if dots == 2 else "，。；：！？"
    # a few words never reach from one name of a row to the next
    stops += "、" if int(limit) <= _SHORT_GAP else ""
    # out of a bracket that began before, nothing is reached: 华星科技（东渡集团|控股）位于…
    return f"(?:[^{stops}{own}）]|（[^（）{stops}{own}]*）){{0,{limit}}}?"


def _literal(part: str, words: Mapping[str, str]) -> tuple[str, Group]:
    """The expression of a group of words, and the words of which one must occur."""
    if part.startswith("<!"):
        behind = _expanded(part[2:], words)
        return "".join(f"(?<!{re.escape(word)})" for word in sorted(behind)), ()
    if part.startswith("!"):
        return f"(?!{_any(_expanded(part[1:], words))})", ()
    if part.startswith("(") and part.endswith(")"):
        return f"{_any(_expanded(part[1:-1], words))}?", ()
    alternatives = _expanded(part, words)
    edged = any(word in _EDGES for word in alternatives)
    return _any(alternatives), () if edged else alternatives


def _any(words: tuple[str, ...]) -> str:
    longest_first = sorted(words, key=len, reverse=True)
    return f"(?:{'|'.join(_EDGES.get(word) or re.escape(word) for word in longest_first)})"


def _expanded(body: str, words: Mapping[str, str]) -> tuple[str, ...]:
    """The words of a group: lists called by name, and 建成了? as 建成 and 建成了."""
    found: list[str] = []
    for word in body.split("|"):
        if word.startswith("<") and word.endswith(">"):
            if word[1:-1] not in words:
                raise FormError(f"no such word list: {word}")
            found += _expanded(words[word[1:-1]], words)
        elif "?" in word and (match := _MAYBE.fullmatch(word)):
            found += filter(None, (match[1] + match[3], match[1] + match[2] + match[3]))
        else:
            found.append(word)
    if not all(found):
        raise FormError(f"an empty alternative in {body!r}")
    if any(sign in word for word in found for sign in "{}…?!<>()"):
        raise FormError(f"not understood: {body!r}")
    return tuple(dict.fromkeys(found))
