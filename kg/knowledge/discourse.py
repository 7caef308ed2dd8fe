"""How texts tell things, ``seeds/discourse``: what the words around names say of what is told.

Expressions of what is said (``wording/``), the kinds of bodies by their endings, lists of words
that forms call by name, the forms of visits, who hosts whom, and how sure a finding is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from kg.errors import KnowledgeError
from kg.knowledge import hosting, wording, yaml
from kg.knowledge.forms import FormError, compile_form
from kg.knowledge.hosting import Hosting
from kg.knowledge.wording import Wording


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
    try:
        return _load(folder)
    except KeyError as error:
        raise KnowledgeError(
            f"{folder}: the key {error} is missing; see the first comment"
        ) from error
    except re.error as error:
        raise KnowledgeError(f"{folder}: not an expression: {error.pattern!r}: {error}") from error
    except FormError as error:
        raise KnowledgeError(f"{folder / 'visits.yml'}: {error}") from error


def _load(folder: Path) -> Discourse:
    faults: list[str] = []
    told = wording.load(folder / "wording", faults)
    if faults:
        raise KnowledgeError("\n".join(faults))
    bodies = yaml.read(folder / "bodies.yml")
    kinds = {ending: kind for kind, endings in bodies["kinds"].items() for ending in endings}
    words = yaml.read(folder / "words.yml")
    visits = yaml.read(folder / "visits.yml")
    return Discourse(
        words=words,
        bodies=kinds,
        longest_body=max(map(len, kinds)),
        party=frozenset(bodies["party"]),
        wings=frozenset(bodies["wings"]),
        departments=re.compile("|".join(bodies["departments"])),
        section=re.compile(bodies["section"]),
        managing=re.compile(bodies["managing"]),
        teams=tuple(bodies["teams"]),
        offices=tuple(sorted(bodies["offices"], key=len, reverse=True)),
        places=re.compile(bodies["places"]),
        says=told,
        sureness=_rising(folder / "confidence.yml"),
        hosting=hosting.of(yaml.read(folder / "hosting.yml")),
        heads=_compiled(visits["heads"], words),
        leads=_compiled(visits["leads"], words),
        tours=_compiled([visits["tours"]], words)[0],
        joint=_compiled([visits["joint"]], words)[0],
    )


def _compiled(forms: Iterable[str], words: Mapping[str, str]) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(compile_form(form, words).expression) for form in forms)


def _rising(path: Path) -> tuple[tuple[float, float], ...]:
    points = tuple((float(value), float(share)) for value, share in yaml.read(path)["points"])
    values, shares = zip(*points, strict=True)
    if list(values) != sorted(set(values)) or list(shares) != sorted(set(shares)):
        raise KnowledgeError(f"{path}: points must rise in both; sort them, leave out what falls")
    return points
