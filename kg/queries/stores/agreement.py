"""Each question put to each store, and whether they say the same."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from kg.errors import KgError
from kg.graph import Graph
from kg.queries.answers import Answer
from kg.queries.binding import bind
from kg.queries.offline import refuse_network
from kg.queries.questions import Question
from kg.queries.stores.fingerprint import fingerprint
from kg.queries.stores.store import Ask, Store

Progress = Callable[[str, int, int], None]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a store answers: the number of distinct rows, their hash, seconds; or why it cannot."""

    rows: int = 0
    hash: str = ""
    seconds: float = 0.0
    fault: str = ""


@dataclass(frozen=True, slots=True)
class Asked:
    """A question as it was put (``name`` with what it was told), and the outcome of each store."""

    name: str
    outcomes: Mapping[str, Outcome]

    def agree(self) -> bool:
        """Whether all answer, and alike."""
        found = list(self.outcomes.values())
        return len({one.hash for one in found}) <= 1 and not any(one.fault for one in found)


def check(
    graph: Graph,
    questions: Sequence[Question],
    stores: Mapping[str, Store],
    *,
    progress: Progress | None = None,
) -> tuple[Asked, ...]:
    """Put every question to every store: as it stands, and with its example.

    The stores run one after the other, and each holds the whole graph.

    Raises:
        GraphError: a store does not start or cannot hold the graph.
    """
    wordings = dict(wording for question in questions for wording in _wordings(question))
    found: dict[str, dict[str, Outcome]] = {name: {} for name in wordings}
    for name, store in stores.items():
        with store.opened(graph) as ask:
            for done, (wording, query) in enumerate(wordings.items(), start=1):
                found[wording][name] = _outcome(ask, query)
                if progress:
                    progress(name, done, len(wordings))
    return tuple(Asked(name, outcomes) for name, outcomes in found.items())


def answer(asked: Sequence[Asked]) -> Answer:
    """The outcomes as rows: a question, whether all agree, how many rows, and a column a store."""
    stores = tuple(asked[0].outcomes) if asked else ()
    rows = tuple(
        (one.name, "yes" if one.agree() else "NO", *(_cell(one.outcomes[name]) for name in stores))
        for one in asked
    )
    objects = [
        {"question": one.name, "agree": one.agree(), "stores": _plain(one.outcomes)}
        for one in asked
    ]
    text = json.dumps(objects, ensure_ascii=False, indent=2)
    return Answer(columns=("question", "agree", *stores), rows=rows, told=text)


def _wordings(question: Question) -> Iterator[tuple[str, str]]:
    if not any(parameter.required for parameter in question.parameters):
        yield question.name, question.text
    if question.example:
        told = " ".join(f"{name}={value}" for name, value in question.example.items())
        yield f"{question.name} {told}", bind(question.text, question.example)


def _outcome(ask: Ask, query: str) -> Outcome:
    began = time.monotonic()
    try:
        refuse_network(query)
        rows, digest = fingerprint(ask(query))
    except KgError as error:
        return Outcome(fault=" ".join(str(error).split()))
    return Outcome(rows, digest, round(time.monotonic() - began, 3))


def _cell(outcome: Outcome) -> str:
    if outcome.fault:
        return outcome.fault[:60]
    return f"{outcome.rows:,} rows {outcome.hash[:6]} {outcome.seconds:.2f} s"


def _plain(outcomes: Mapping[str, Outcome]) -> dict[str, dict[str, object]]:
    return {
        name: {"fault": one.fault}
        if one.fault
        else {"rows": one.rows, "hash": one.hash, "seconds": one.seconds}
        for name, one in outcomes.items()
    }
