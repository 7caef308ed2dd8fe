from hypothesis import given
from hypothesis import strategies as st

from kg.evaluation import calibration


def _seen(value: float, right: int, wrong: int) -> list[tuple[float, bool]]:
    return [(value, True)] * right + [(value, False)] * wrong


def test_evaluation_calibration_gives_each_value_its_share_of_right_facts() -> None:
    points = calibration([*_seen(0.3, 20, 20), *_seen(0.8, 54, 4)])
    assert points == ((0.3, 0.5), (0.8, round(55 / 60, 4)))


def test_evaluation_calibration_pools_a_higher_value_that_is_right_less_often() -> None:
    points = calibration([*_seen(0.3, 30, 10), *_seen(0.5, 20, 20), *_seen(0.9, 39, 1)])
    assert [value for value, _ in points] == [0.4, 0.9]


def test_evaluation_calibration_of_few_facts_is_one_point() -> None:
    assert calibration(_seen(0.7, 2, 0)) == ((0.7, 0.75),)


@given(st.lists(st.tuples(st.integers(0, 20).map(lambda n: n / 20), st.booleans()), max_size=300))
def test_evaluation_calibration_always_rises(certainties: list[tuple[float, bool]]) -> None:
    points = calibration(certainties)
    values, shares = [point[0] for point in points], [point[1] for point in points]
    assert values == sorted(set(values))
    assert shares == sorted(shares)
