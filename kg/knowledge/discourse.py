"""How texts tell things, ``seeds/discourse``: what the words around names say of what is told.

Expressions of what is said (``wording/``), the kinds of bodies by their endings, lists of words
that forms call by name, the forms of visits, who hosts whom, and how sure a finding is.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kg.errors import KnowledgeError
from kg.knowledge import hosting, wanted, wording, yaml
from kg.knowledge.forms import CALLED, FormError, compile_form
from kg.knowledge.hosting import Hosting
from kg.knowledge.signs import KINDS
from kg.knowledge.wording import Wording
from kg.knowledge.words import expression, mapping, sections, words_of

_OF_BODIES = (
    *("party", "wings", "departments", "section", "managing", "teams", "offices", "places"),
)
_OF_VISITS = ("heads", "leads", "tours", "joint")


@dataclass(frozen=True, slots=True)
class Discourse:
    """All files of ``seeds/discourse``, each field as the first comment of its file tells it.

    ``says`` has the expressions of ``wording/`` by file and name (``status.planned``), ``words``
    the lists that forms call, ``bodies`` the kind of a body by its ending, ``offices`` the endings
    of those that run a park, the longest first; ``teams`` end the names of who is sent.
    ``sureness`` are the points by which a form's confidence is made a share of right facts;
    ``heads``, ``leads``, ``tours`` and ``joint`` are the forms of visits.
    """

    words: Mapping[str, str]
    bodies: Mapping[str, str]
    longest_body: int
    party: frozenset[str]
    wings: frozenset[str]
    departments: re.Pattern[str]
    section: re.Pattern[str]
    managing: re.Pattern[str]
    offices: tuple[str, ...]
    teams: tuple[str, ...]
    places: re.Pattern[str]
    says: Wording
    sureness: tuple[tuple[float, float], ...]
    hosting: Hosting
    heads: tuple[re.Pattern[str], ...]
    leads: tuple[re.Pattern[str], ...]
    tours: re.Pattern[str]
    joint: re.Pattern[str]


def load(folder: Path) -> Discourse:
    """Read the files of ``seeds/discourse``.

    Raises:
        KnowledgeError: a file or a key is missing, or an expression is wrong.
    """
    words, faults = _lists(folder / "words.yml"), list[str]()
    told = wording.load(folder / "wording", wanted.by("facts"), faults)
    if faults:
        raise KnowledgeError("\n".join(faults))
    path = folder / "bodies.yml"
    bodies = sections(path, *_OF_BODIES, lists=("kinds",))
    kinds = {ending: kind for kind, line in bodies["kinds"].items() for ending in words_of(line)}
    if unknown := [kind for kind in bodies["kinds"] if kind not in KINDS]:
        raise KnowledgeError(f"{yaml.place(path, 'kinds', unknown[0])}: no kind {unknown[0]}")
    departments = words_of(bodies["departments"])
    for number, one in enumerate(departments):
        expression(path, one, "departments", number)
    path_of_visits = folder / "visits.yml"
    visits = sections(path_of_visits, *_OF_VISITS)
    heads, leads, tours, joint = (_forms(path_of_visits, visits, key, words) for key in _OF_VISITS)
    return Discourse(
        words=words,
        bodies=kinds,
        longest_body=max(map(len, kinds)),
        party=frozenset(words_of(bodies["party"])),
        wings=frozenset(words_of(bodies["wings"])),
        departments=re.compile("|".join(departments)),
        section=expression(path, bodies["section"], "section"),
        managing=expression(path, bodies["managing"], "managing"),
        teams=words_of(bodies["teams"]),
        offices=tuple(sorted(words_of(bodies["offices"]), key=len, reverse=True)),
        places=expression(path, bodies["places"], "places"),
        says=told,
        sureness=_rising(folder / "confidence.yml"),
        hosting=hosting.read(folder / "hosting.yml"),
        heads=heads,
        leads=leads,
        tours=tours[0],
        joint=joint[0],
    )


def _lists(path: Path) -> Mapping[str, str]:
    """Lists of words that forms call by name, those among them without which no form is read."""
    found = mapping(path)
    faults = [f"{path}: no list {name}; see its comments" for name in CALLED if name not in found]
    faults += [
        f"{yaml.place(path, name)}: {name}: must be words with | between them"
        for name, words in found.items()
        if not isinstance(words, str) or not all(words.split("|"))
    ]
    if faults:
        raise KnowledgeError("\n".join(faults))
    return found


def _forms(
    path: Path, written: Mapping[str, Any], key: str, words: Mapping[str, str]
) -> tuple[re.Pattern[str], ...]:
    listed = written[key] if isinstance(written[key], list) else [written[key]]
    found = []
    for number, form in enumerate(listed):
        try:
            found.append(re.compile(compile_form(form, words).expression))
        except (FormError, re.error) as error:
            raise KnowledgeError(f"{yaml.place(path, key, number)}: {key}: {error}") from error
    return tuple(found)


def _rising(path: Path) -> tuple[tuple[float, float], ...]:
    found = mapping(path)
    for key in found.keys() - {"points"}:
        raise KnowledgeError(f"{yaml.place(path, key)}: unknown key {key!r}; there is points alone")
    points = found.get("points")
    try:
        pairs = tuple((float(value), float(share)) for value, share in points or ())
    except (TypeError, ValueError) as error:
        where = yaml.place(path, "points")
        raise KnowledgeError(f"{where}: a point is two numbers: [0.5, 0.8]") from error
    values, shares = [value for value, _ in pairs], [share for _, share in pairs]
    if len(pairs) < 1 or values != sorted(set(values)) or shares != sorted(set(shares)):
        where = yaml.place(path, "points")
        raise KnowledgeError(f"{where}: points must rise in both; sort them, leave out what falls")
    return pairs
