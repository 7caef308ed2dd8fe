"""The model card."""

from __future__ import annotations

from kg.training.card import card
from kg.training.corpora import Annotated, Corpus
from kg.training.scores import Score, Scores

LEARNT = (Corpus("msra-test.bio", (Annotated("好", ()),) * 1200), Corpus("mine.bio", ()))
SCORES = Scores((("name", Score(3, 4, 6)),), Score(3, 4, 6))


def test_training_card_names_sources_terms_scores_and_limits() -> None:
    text = card(
        LEARNT, LEARNT[:1], {"msra-test.bio": SCORES}, tagger="a tagger", settings="3 epochs"
    )
    assert "| msra-test.bio | 1,200 | SIGHAN 2006 MSRA" in text
    assert "Research use" in text
    assert "| mine.bio | 0 | not known to kg: write its source and terms here |" in text
    assert "msra-test.bio (1,200 sentences):" in text
    assert "| name | 6 | 4 | 75.0 | 50.0 | 60.0 |" in text
    assert "## Not good for" in text
    assert text.endswith("\n")
