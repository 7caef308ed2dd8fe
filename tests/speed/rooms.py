"""Where the road's time goes: CPU seconds of each room over the same texts."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kg import documents, entities, facts, graph, home, knowledge, mentions, sentences
from kg.model import Reading


def rooms(folder: Path) -> dict[str, float]:
    """CPU seconds by room, without the recogniser, knowledge already loaded."""
    spent: dict[str, float] = {}

    @contextmanager
    def timed(room: str) -> Iterator[None]:
        began = time.process_time()
        yield
        spent[room] = spent.get(room, 0.0) + time.process_time() - began

    with timed("knowledge"):
        knows = knowledge.load(home.find())
    readings = []
    paths, _ = documents.find([folder])
    for path in paths:
        with timed("documents"):
            document = documents.read(path, words=knows.pages)
        with timed("sentences"):
            split = sentences.split(document)
        with timed("mentions"):
            met = mentions.find(document, split, knows.lexicon)
        with timed("facts"):
            found, _ = facts.find(
                document, split, met, patterns=knows.patterns, discourse=knows.discourse
            )
        readings.append(Reading(document, split, met, found))
    with timed("entities"):
        resolution = entities.resolve(readings, knows.judgements, knows.names)
    with timed("graph"):
        whole = graph.build(readings, resolution, knows.ontology)
    with timed("shapes"):
        graph.check(whole, knows.home / "ontology" / "shapes.ttl")
    return spent


if __name__ == "__main__":
    print(json.dumps(rooms(Path(sys.argv[1]))))
