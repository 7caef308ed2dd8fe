"""The model card: what the recogniser learnt from, how well it does, what it is not for."""

from __future__ import annotations

from collections.abc import Sequence

from kg.training.corpora import Corpus
from kg.training.scores import Measured, Score, Scores

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
        "pages",
        "Pages told after public news of parks, their number behind, marked by the facts annotated "
        "in them (`kg train --pages`); not given here",
    ),
    ("marked", "Sentences of kg's own, invented for it; Apache-2.0 as kg is"),
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
CLUENER's types are ours; parks, facilities, equipment, upgradings, goods, trades, mechanisms and
honours come from the marked sentences, and of pages only what their facts name is marked. Where
a corpus tells less (one ORG for company, government and organization; a title together with its
body) or marks nothing (books, games), its annotation allows several tags at a character, and
training only asks that an allowed row of tags be likely.
Full-width forms are made half-width and every digit 0, in training and in use.

## Settings

{settings}

## Scores

On sentences of which nothing was learnt. A name is right when its start, its end and its type
are; types that a file does not have are not counted there. No epoch was picked by these scores;
the settings that `kg train` begins with were chosen between two on CLUENER-dev.
"""

_TABLE = """
{name} ({sentences:,} sentences):

| type | annotated | found | precision | recall | F1 |
| --- | --- | --- | --- | --- | --- |
"""

_AFTER = """
## Not good for

- Pages in traditional characters, or poisoned with pinyin: clean them first, as `kg` does.
- Exact left edges: it takes a verb or a place into a name now and then (盛堂调研港区).
- Companies known by two characters that are also words, seen once and without context.
- Projects: no corpus has this type.
- Posts with their bodies: it finds 书记 where the post is 经开区党工委书记; the grammar adds
  the rest.
- Types book, game and movie: they are learnt so that they are not taken for companies, and `kg`
  leaves them out.
- Deciding alone. It is one finder of several. The certainty it gives (the least probability among
  its tags, raised to a power) is near the truth: on the sentences held out, what it is 0.4 to 0.5
  sure of is right in 46 of 100 cases, 0.6 to 0.7 in 61, and 0.9 or more in 92.
"""


def card(
    learnt: Sequence[Corpus],
    held_out: Sequence[Corpus],
    scores: Measured,
    *,
    tagger: str,
    settings: str,
) -> str:
    """The card of a training, as Markdown."""
    files = [f"| {item.name} | {len(item.sentences):,} | {_source(item.name)} |" for item in learnt]
    tables = [_table(item, scores[item.name]) for item in held_out]
    before = _BEFORE.format(tagger=tagger)
    between = _BETWEEN.format(settings=settings)
    return before + "\n".join(files) + "\n" + between + "".join(tables) + _AFTER


def _table(corpus: Corpus, scores: Scores) -> str:
    rows = [_row(kind, score) for kind, score in (*scores.by_type, ("all", scores.overall))]
    head = _TABLE.format(name=corpus.name, sentences=len(corpus.sentences))
    return head + "\n".join(rows) + "\n"


def _source(name: str) -> str:
    for prefix, source in _SOURCES:
        if name.startswith(prefix):
            return source
    return "not known to kg: write its source and terms here"


def _row(kind: str, score: Score) -> str:
    shares = (score.precision, score.recall, score.f1)
    cells = " | ".join(f"{100 * share:.1f}" for share in shares)
    return f"| {kind} | {score.annotated:,} | {score.found:,} | {cells} |"
