"""From what was found and whether it was right: the share of right ones a value stands for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

_BIN = 40

Seen = Sequence[tuple[float, bool]]


def calibration(certainties: Iterable[tuple[float, bool]]) -> tuple[tuple[float, float], ...]:
    """Points (value, share of right facts) that rise in both, by isotonic regression.

    ``certainties`` are pairs of a value and whether the fact was right. They are put in bins of
    forty and more by value; where a higher bin is right no more often, the two are one (pool
    adjacent violators). A share counts one right and one wrong fact more than were seen, so that
    none is 0 or 1.
    """
    pools: list[Seen] = []
    for seen in _bins(sorted(certainties)):
        pools.append(seen)
        while len(pools) > 1 and _share(pools[-1]) <= _share(pools[-2]):
            pools[-2:] = [[*pools[-2], *pools[-1]]]
    return tuple((round(_middle(pool), 3), round(_share(pool), 4)) for pool in pools)


def _bins(certainties: Seen) -> Iterator[Seen]:
    """Bins that no value is in twice; the last is as large as the others at least."""
    start = 0
    while start < len(certainties):
        end = start + _BIN
        while end < len(certainties) and certainties[end][0] == certainties[end - 1][0]:
            end += 1
        if len(certainties) - end < _BIN:
            end = len(certainties)
        yield certainties[start:end]
        start = end


def _share(seen: Seen) -> float:
    return (sum(is_right for _, is_right in seen) + 1) / (len(seen) + 2)


def _middle(seen: Seen) -> float:
    return sum(value for value, _ in seen) / len(seen)
