"""Cuts a run of lines into groups: the best of all ways, found by a walk over the places where a cut may be."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from attrs import frozen

__all__ = ["Option", "best_cut"]

_LONGEST_GROUP = 5
_MOST_COUNTED = 48
"""Lines of a run of which the number of groups is weighed; the time grows with the square of it."""
_WRONG_NUMBER = 0.2
"""What each group too many or too few costs."""
_NEVER = -1e9


@frozen(eq=False)
class Option:
    """Lines `[start, end)` of a run as one group, and how well the best body suits them."""

    score: float
    start: int
    end: int


def best_cut(
    count: int, best: Callable[[int, int], Option], before: Sequence[float], inside: Sequence[float], wanted: int | None
) -> list[Option]:
    """Return the groups of the best way to cut `count` lines.

    Args:
        count: the number of lines.
        best: how well the lines from one to before another make a group.
        before: what a cut before each line costs.
        inside: what it costs that a line is in a group and not its first.
        wanted: the number of groups that there should be, or None if nothing tells.
    """
    inner = [0.0]
    for cost in inside:
        inner.append(inner[-1] + cost)
    options = [
        [best(start, end) for start in range(max(end - _LONGEST_GROUP, 0), end)] for end in range(1, count + 1)
    ]
    most = count if wanted is not None and count <= _MOST_COUNTED else 0
    # scores[end][groups], and the option that gives it; without counting, all numbers of groups are one.
    scores = [[0.0] + [_NEVER] * most]
    chosen: list[list[Option | None]] = [[None] * (most + 1)]
    for end in range(1, count + 1):
        row = [_NEVER] * (most + 1)
        picked: list[Option | None] = [None] * (most + 1)
        for option in options[end - 1]:
            cost = before[option.start] + inner[end] - inner[option.start + 1]
            for groups, score in enumerate(scores[option.start]):
                to = min(groups + 1, most)
                total = score + option.score - cost
                if score > _NEVER / 2 and total > row[to]:
                    row[to], picked[to] = total, option
        scores.append(row)
        chosen.append(picked)
    return _trace(scores, chosen, count, most, wanted)


def _trace(
    scores: Sequence[Sequence[float]], chosen: Sequence[Sequence[Option | None]], count: int, most: int, wanted: int | None
) -> list[Option]:
    """Return the groups that lead to the best score at the end."""
    groups = max(
        range(most + 1), key=lambda number: scores[count][number] - _WRONG_NUMBER * abs(number - (wanted or 0)) * (most > 0)
    )
    found: list[Option] = []
    end = count
    while end > 0:
        option = chosen[end][groups]
        if option is None:
            break
        found.append(option)
        end = option.start
        groups = max(groups - 1, 0)
    return found[::-1]
