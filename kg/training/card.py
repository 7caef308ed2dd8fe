"""The model card: what the recogniser learnt from, how well it does, what it is not for."""

from __future__ import annotations

from collections.abc import Sequence

from kg.training.corpora import Corpus
from kg.training.scores import Score, Scores

_SOURCES = (
    (
        "cluener",
        "CLUENER2020 (CLUEbenchmark/CLUENER2020), ten types, built on THUCTC: Sina news. No "
        "licence file in its repository; redistributed elsewhere as Apache-2.0",
    ),
    (
        "peoples-daily",
        "People's Daily (zjy-ucas/ChineseNER, by way of OYE93/Chinese-NLP-Corpus); people, bodies "
        "and places. Research use",
    ),
    (
        "msra",
        "SIGHAN 2006 MSRA (by way of OYE93/Chinese-NLP-Corpus); people, bodies and places. "
        "Research use",
    ),
    (
        "resume",
        "Résumés of executives (jiesutd/LatticeLSTM); people, bodies and titles. Research use",
    ),
)

_BEFORE = """\
# The recogniser

It finds names in simplified Chinese: {tagger}. `kg train CORPORA TARGET` wrote it.

No sentence of the texts below is kept, only weights and single characters. Where a source is
given for research use, who ships the weights in a product should read its terms, or train on
texts of their own.

## Learnt from

| file | sentences | source and terms |
| --- | --- | --- |
"""

_BETWEEN = """
Only CLUENER's types are ours. Where another corpus tells less (one ORG for company, government
and organization; a title together with its body) or marks nothing (books, games), its
annotation allows several tags at a character, and training only asks that an allowed row of
tags be likely. Full-width forms are made half-width and every digit 0, in training and in use.

## Settings

{settings}

## Scores

On {held_out}, of which nothing was learnt.
A name is right when its start, its end and its type are. No epoch was picked by these scores;
the settings that `kg train` begins with were chosen between two on CLUENER-dev.

| type | annotated | found | precision | recall | F1 |
| --- | --- | --- | --- | --- | --- |
"""

_AFTER = """
## Not good for

- Pages in traditional characters, or poisoned with pinyin: clean them first, as `kg` does.
- Exact left edges: it takes a verb or a place into a name now and then (盛堂调研港区).
- Companies known by two characters that are also words, seen once and without context.
- Parks and projects: no corpus has these types; they come out as address, scene or not at all.
- Posts with their bodies: it finds 书记 where the post is 经开区党工委书记; the grammar adds
  the rest.
- Types book, game and movie: they are learnt so that they are not taken for companies, and `kg`
  leaves them out.
- Deciding alone. It is one finder of several, and the certainty it gives (the least probability
  among its tags) is a rank, and too high: what it is 0.4 sure of is right three times in ten,
  0.6 five times, and 0.9 or more nine times.
"""


def card(
    learnt: Sequence[Corpus],
    held_out: Sequence[Corpus],
    scores: Scores,
    *,
    tagger: str,
    settings: str,
) -> str:
    """The card of a training, as Markdown."""
    files = [f"| {item.name} | {len(item.sentences):,} | {_source(item.name)} |" for item in learnt]
    measured = ", ".join(f"{item.name} ({len(item.sentences):,} sentences)" for item in held_out)
    rows = [_row(kind, score) for kind, score in (*scores.by_type, ("all", scores.overall))]
    before = _BEFORE.format(tagger=tagger)
    between = _BETWEEN.format(settings=settings, held_out=measured)
    return before + "\n".join(files) + "\n" + between + "\n".join(rows) + "\n" + _AFTER


def _source(name: str) -> str:
    for prefix, source in _SOURCES:
        if name.startswith(prefix):
            return source
    return "not known to kg: write its source and terms here"


def _row(kind: str, score: Score) -> str:
    shares = (score.precision, score.recall, score.f1)
    cells = " | ".join(f"{100 * share:.1f}" for share in shares)
    return f"| {kind} | {score.annotated:,} | {score.found:,} | {cells} |"
