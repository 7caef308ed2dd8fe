import pytest

from kg.facts.confidence import calibrated

POINTS = ((0.2, 0.5), (0.6, 0.8), (0.9, 0.95))


@pytest.mark.parametrize(
    ("value", "share"),
    [(0.1, 0.5), (0.2, 0.5), (0.4, 0.65), (0.6, 0.8), (0.75, 0.875), (0.9, 0.95), (1.0, 0.95)],
)
def test_facts_confidence_is_the_share_of_right_facts(value: float, share: float) -> None:
    assert calibrated(value, POINTS) == pytest.approx(share)
