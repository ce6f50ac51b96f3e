"""Cuts a run of lines into groups: the best of all ways, found by a walk over the places where a cut may be."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from attrs import frozen

from govpub.assemble.broken import goes_on
from govpub.assemble.titles import TitleIndex
from govpub.rules.headline import BROKEN_LINE, DECK_RULES, SIDEBAR_LABEL, is_own_title
from govpub.segment.blocks import Block
from govpub.segment.starts import is_set_off
from govpub.text.characters import em_width

__all__ = ["Option", "best_cut", "inside_costs", "is_title", "split_costs"]

_LONGEST_GROUP = 6
_MOST_COUNTED = 48
"""Lines of a run of which the number of groups is weighed; the time grows with the square of it."""
_WRONG_NUMBER = 0.2
"""What each group too many or too few costs."""
_NEVER = -1e9

_SPLIT_COST, _LOW_SPLIT_COST = 0.35, 0.2
_GAP_CREDIT = 0.2
"""Blank lines between headlines make a cut between them likelier."""
_DECK_CREDIT = 0.3
"""What a deck behind a dash, which ends a headline block, takes off the cost of a cut after it."""
_WIDEST_HALF = 6.0
"""Two lines as long as each other and no longer are the halves of a couplet."""
_SHORT_REST = 10.0
"""A short line at the end of a run may be the rest of a deck."""
_DASHES = frozenset("—－─")
_KICKER_CUT = 2.0
"""Cost of a cut between a marked line and one marked higher: kicker and headline."""
_KICKER_INSIDE = 0.6
_KICKER_ENDS = ("强调", "指出", "要求", "表示", "时说")
"""No headline block ends with these words, and few have them below their first line."""
_HELD = tuple(f"{what}{was}" for what in ("会", "会议", "仪式") for was in ("召开", "举行"))
_GRAVE = 5.0
"""Cost of a title of its own inside a group, or of a cut inside a broken line."""


@frozen(eq=False)
class Option:
    """Lines `[start, end)` of a run as one group, and how well the best body suits them."""

    score: float
    start: int
    end: int


def best_cut(
    count: int,
    best: Callable[[int, int], Option],
    before: Sequence[float],
    inside: Sequence[float],
    wanted: range | None,
) -> list[Option]:
    """Return the groups of the best way to cut `count` lines.

    Args:
        count: the number of lines.
        best: how well the lines from one to before another make a group.
        before: what a cut before each line costs.
        inside: what it costs that a line is in a group and not its first.
        wanted: the numbers of groups that there may be, or None if nothing tells.
    """
    inner = [0.0]
    for cost in inside:
        inner.append(inner[-1] + cost)
    options = [[best(start, end) for start in range(max(end - _LONGEST_GROUP, 0), end)] for end in range(1, count + 1)]
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
    scores: Sequence[Sequence[float]],
    chosen: Sequence[Sequence[Option | None]],
    count: int,
    most: int,
    wanted: range | None,
) -> list[Option]:
    """Return the groups that lead to the best score at the end."""
    groups = max(
        range(most + 1),
        key=lambda number: scores[count][number] - _WRONG_NUMBER * _distance(number, wanted),
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


def _distance(number: int, wanted: range | None) -> int:
    """Return how far a number is from those that are wanted."""
    return max(wanted.start - number, number - wanted.stop + 1, 0) if wanted is not None else 0


def is_title(block: Block, titles: TitleIndex) -> bool:
    """Whether a line is a headline by its form: a chronicle's, a notice's, a box's, or one of the contents."""
    return is_own_title(block.text.text) or titles.find_exact(block.text.text) is not None


def inside_costs(lines: Sequence[Block], titles: TitleIndex, *, of_heap: bool) -> list[float]:
    """Return what it costs that a line is in a headline block and not its first: a title of its own, a kicker."""
    costs = [0.0]
    halves = [
        left
        for before, left, right in zip(lines, lines[1:], lines[2:], strict=False)
        if not _goes_on(before, left) and _are_halves(left, right)
    ]
    for before, block in pairwise(lines):
        alone = is_title(block, titles) and not SIDEBAR_LABEL.fullmatch(before.text.text)
        kicker = of_heap and block.text.text.endswith(_KICKER_ENDS) and not BROKEN_LINE.fullmatch(before.text.text)
        unlikely = kicker or (of_heap and block in halves)
        alone = alone or (_says_held(before) and _says_held(block) and not goes_on(before.text.text, block.text.text))
        costs.append((_GRAVE if alone else 0.0) + (_KICKER_INSIDE if unlikely else 0.0))
    return costs


def _says_held(block: Block) -> bool:
    """Whether a line says that a gathering was held, as only one line of a headline block does."""
    return block.text.text.endswith(_HELD)


def split_costs(lines: Sequence[Block], titles: TitleIndex, *, of_many: bool) -> list[float]:
    """Return what a cut before each line costs; before the first there is none.

    Args:
        lines: the lines of a run.
        titles: the table of contents.
        of_many: the lines are likely those of several headlines.
    """
    least_gap = min(block.first.gap for block in lines[1:])
    # Where blocks of a PDF page start with a space, blank lines stand inside the blocks.
    in_frames = least_gap == 0 and any(is_set_off(block.first) for block in lines[1:])
    costs = [0.0]
    for before, block in pairwise(lines):
        is_apart = block.first.gap > least_gap and not in_frames
        cost = (_LOW_SPLIT_COST if of_many else _SPLIT_COST) - (_GAP_CREDIT if is_apart else 0.0)
        is_rest = block is lines[-1] and block.first.width < _SHORT_REST
        if before.text.text[0] in _DASHES and block.text.text[0] not in _DASHES and not is_rest:
            cost -= _DECK_CREDIT
        cost += _KICKER_CUT if before.level > block.level > 0 else 0.0
        is_whole = _goes_on(before, block) or titles.find(before.text.text + block.text.text) is not None
        costs.append(cost + (_GRAVE if is_whole else 0.0))
    return costs


def _goes_on(before: Block, block: Block) -> bool:
    """Whether two lines of a run belong to one headline by their form: a broken line, or a deck."""
    text = before.text.text
    if text.endswith(_KICKER_ENDS) or SIDEBAR_LABEL.fullmatch(text) or goes_on(text, block.text.text):
        return True
    return _are_halves(before, block) or DECK_RULES.fullmatch(block.text.text) is not None


def _are_halves(left: Block, right: Block) -> bool:
    """Whether two short lines of the same length are the halves of a couplet."""
    return em_width(left.text.text) == em_width(right.text.text) <= _WIDEST_HALF
