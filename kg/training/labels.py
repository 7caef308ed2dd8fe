"""What each corpus's labels say in the recogniser's tags, and what they leave open.

CLUENER's ten types are ours, and its sentences are known in full but for parks, which it calls
addresses, scenes or bodies, and for works and deeds such as goods and upgradings, which it does
not mark. Marked sentences know all of ours, companies, bodies and people, and nothing of posts and
places; those of annotated pages (``site`` for a facility or equipment, ``any`` for what may be
anything) know only what is marked, companies, parks and people aside. The other corpora know
people for certain, but one ORG where we tell companies, governments and organizations apart, and
nothing of books or games. Such sentences therefore allow several tags at a character, and the
recogniser learns only that some row of allowed tags is right.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from kg.errors import RecogniserError
from kg.sentences.tagging import TAGS, TYPES
from kg.training.corpora import Annotated, Corpus

Allowed = int
"""A set of tags, one bit for each tag in the order of TAGS."""

_BODIES = ("company", "government", "organization")
_PLACES = ("address", "scene")
_WORKS = ("book", "game", "movie")
_MATTERS = ("product", "industry", "equipment", "upgrade", "mechanism", "honour")
_NOT_POSTS = ("党员", "会员")  # résumés list membership among the titles
_SITES = {"park": ("区", "园", "城", "基地"), "facility": ("厂", "站", "场", "中心")}
"""How the names of parks and facilities end where a corpus has no such types."""


@dataclass(frozen=True, slots=True)
class Label:
    """What one label of a corpus allows.

    ``exact`` types begin and end where the label does. ``last`` types end where it does and
    may begin behind it: a title may carry its body in front. ``open`` tags may stand anywhere.
    """

    exact: tuple[str, ...] = ()
    last: tuple[str, ...] = ()
    open: Allowed = 0


@dataclass(frozen=True, slots=True)
class Scheme:
    """The labels of a family of corpora, and what may stand where they mark nothing."""

    labels: Mapping[str, Label]
    outside: Allowed
    swaps: bool = False  # names of one label may stand in for each other
    times: int = 1  # an epoch reads such a sentence

    def said(self, kind: str) -> str:
        """The label that a type of ours has here, or "" where it has none of its own."""
        return next((name for name, label in self.labels.items() if kind in label.exact), "")


def allowed(sentence: Annotated, scheme: Scheme) -> tuple[Allowed, ...]:
    """The tags that the annotation leaves possible at each character."""
    row = [scheme.outside] * len(sentence.text)
    for start, end, name in sentence.spans:
        label = scheme.labels[name]
        if label.last and sentence.text.endswith(_NOT_POSTS, start, end):
            row[start:end] = [_tags("BIES", label.last) | _OUTSIDE] * (end - start)
        else:
            sites = _sites(sentence.text[start:end], label, scheme)
            row[start:end] = _inside(replace(label, exact=(*label.exact, *sites)), end - start)
    return tuple(row)


def scheme_of(corpus: Corpus) -> Scheme:
    """The scheme that knows all labels of a corpus.

    Raises:
        RecogniserError: none does.
    """
    used = corpus.labels()
    for scheme in (_CLUENER, _MARKED, _PAGES, _NEWS, _RESUMES):
        if used <= scheme.labels.keys():
            return scheme
    raise RecogniserError(
        f"{corpus.name}: its labels {', '.join(sorted(used))} are of no known scheme; "
        f"use {', '.join(_CLUENER.labels)} or {', '.join(_MARKED.labels)}"
    )


def _sites(name: str, label: Label, scheme: Scheme) -> Iterator[str]:
    """What a body or a place may be of the types that its corpus does not have."""
    if not set(label.exact).isdisjoint((*_BODIES, *_PLACES)):
        yield from (
            kind
            for kind, ends in _SITES.items()
            if kind not in scheme.labels and name.endswith(ends)
        )


def _inside(label: Label, length: int) -> list[Allowed]:
    marks = "S" if length == 1 else "B" + "I" * (length - 2) + "E"
    row = [_tags(mark, label.exact) | label.open for mark in marks]
    if label.last:
        body = _tags("BIES", _BODIES) | _tags("BI", label.last) | _OUTSIDE
        row = [body] * (length - 1) + [_tags("ES", label.last)]
    return row


def _tags(marks: Iterable[str], types: Iterable[str]) -> Allowed:
    return sum(1 << TAGS.index(f"{mark}-{kind}") for kind in types for mark in marks)


_OUTSIDE: Allowed = 1 << TAGS.index("O")
_UNMARKED = _OUTSIDE | _tags("BIES", _WORKS)
_UNTOLD = _tags("BIES", _MATTERS)
# A marked place may be the beginning of a longer name of ours: 中国 of 中国政府.
_TAIL = _tags("IE", (*_PLACES, *_BODIES, *_SITES))
_PLACE = Label(open=_tags("BIES", (*_PLACES, *_BODIES, *_SITES, "position")))
_OTHER = Label(open=_OUTSIDE | _tags("BIES", ("position",)))

_CLUENER = Scheme(
    {kind: Label(exact=(kind,)) for kind in TYPES if kind not in (*_SITES, *_MATTERS)},
    _OUTSIDE | _UNTOLD,
    swaps=True,
)
_MARKED = Scheme(
    {
        "company": Label(exact=("company",)),
        "park": Label(exact=("park",)),
        "facility": Label(exact=("facility",)),
        "body": Label(exact=("government", "organization")),
        "person": Label(exact=("name",)),
        **{kind: Label(exact=(kind,)) for kind in _MATTERS},
    },
    _UNMARKED | _tags("BIES", ("address", "position", "scene")),
    swaps=True,
    times=2,
)
# Pages are marked by their gold facts: bodies, goods and sites of no fact stand unmarked.
_PAGES = Scheme(
    {
        **_MARKED.labels,
        "site": Label(exact=("facility", "equipment")),
        "any": Label(open=_OUTSIDE | _tags("BIES", TYPES)),
    },
    _MARKED.outside | _UNTOLD | _tags("BIES", ("government", "organization", "facility")),
    swaps=True,
    times=2,
)
_NEWS = Scheme(
    {"PER": Label(exact=("name",)), "ORG": Label(exact=_BODIES), "LOC": _PLACE},
    _UNMARKED | _UNTOLD | _TAIL | _tags("BIES", ("position",)),
)
_RESUMES = Scheme(
    {
        "NAME": Label(exact=("name",)),
        "ORG": Label(exact=_BODIES),
        "TITLE": Label(last=("position",)),
        "LOC": _PLACE,
        **dict.fromkeys(("EDU", "PRO", "CONT", "RACE"), _OTHER),
    },
    _UNMARKED | _UNTOLD | _TAIL | _tags("BIES", ("address",)),
)
