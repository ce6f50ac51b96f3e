"""Heaps of headlines that something cuts in two: a byline, which belongs to the headline above it, or a picture."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import accumulate

from govpub.assemble.affinity import affinity
from govpub.assemble.drafts import Draft
from govpub.assemble.gathered import HeadingRun
from govpub.assemble.wording import Body
from govpub.segment.blocks import Block

__all__ = ["find_heaps", "join_heaps", "pair_rest", "sign_heaps"]

_LEAST_HEAP = 3
"""Three lines with no body below are seldom one headline block."""
_LEAST_HEAP_AMONG, _FEWEST_REPORTS = 5, 3
"""Nor are five lines above three reports without a headline, or behind as many and three of the lines speak of those."""
_FEWEST_HEADLESS = 3
_MOST_BESIDE = 12


def find_heaps(
    runs: Sequence[HeadingRun],
    bodies: Sequence[Body],
    until_next: Mapping[int, range],
    words: Mapping[int, frozenset[str]],
) -> dict[int, bool]:
    """Return the runs that are heaps of headlines, where place says next to nothing, and whether the texts stand above.

    Args:
        runs: all runs; each is named by its `id`.
        bodies: all bodies.
        until_next: the bodies from each run to the next, by the rank of the run.
        words: the words of each line.
    """
    found: dict[int, bool] = {}
    last = 0
    for run in runs:
        least = _LEAST_HEAP if run.loose else _LEAST_HEAP_AMONG
        if len(run.blocks) >= least:
            if run.loose or _count_reports(bodies, until_next[run.rank]) >= _FEWEST_REPORTS:
                found[id(run)] = False
            elif _is_behind(run, bodies, range(last, run.rank), words):
                found[id(run)] = True
        last = run.rank
    return found


def _count_reports(bodies: Sequence[Body], among: range) -> int:
    """Return how many bodies open as a report does."""
    return sum(bodies[body].draft.opens for body in among)


def _is_behind(run: HeadingRun, bodies: Sequence[Body], above: range, words: Mapping[int, frozenset[str]]) -> bool:
    """Whether lines are the headlines of the reports above them, of the same page, and no headline block of the one below."""
    page = bodies[run.rank].draft.page if run.rank < len(bodies) else None
    beside = [body for body in above[-_MOST_BESIDE:] if bodies[body].draft.opens and bodies[body].draft.page == page]
    if len(beside) < _FEWEST_REPORTS or run.fixed is not None:
        return False
    lines = [words[block.first.index] for block in run.blocks]
    below = [affinity(line, bodies[run.rank].words) if run.rank < len(bodies) else 0.0 for line in lines]
    speak = [max(affinity(line, bodies[body].words) for body in beside) for line in lines]
    return sum(shared > least for shared, least in zip(speak, below, strict=True)) >= _FEWEST_REPORTS


def join_heaps(runs: Sequence[HeadingRun], drafts: Sequence[Draft]) -> tuple[list[HeadingRun], Mapping[int, Draft]]:
    """Return the runs, those that only a byline or pictures part joined, and the drafts with the bylines.

    The drafts stand under the number of the line that the byline signs.
    """
    joined: list[HeadingRun] = []
    signed: dict[int, Draft] = {}
    pages = _Pages(runs, drafts)
    for run in runs:
        before = joined[-1] if joined else None
        if before is not None and pages.parts_only_pictures(before, run):
            before.blocks += run.blocks
            before.jumps += run.jumps
            before.rank, before.loose = run.rank, True
            continue
        if before is None or not _is_one_heap(before, run):
            joined.append(run)
            continue
        if before.fixed is not None:
            signed[before.blocks[-1].first.index] = before.fixed
        before.blocks += run.blocks
        before.fixed, before.loose, before.rank = run.fixed, run.loose, run.rank
    return joined, signed


def _is_one_heap(before: HeadingRun, run: HeadingRun) -> bool:
    """Whether a run, the last of a page, follows another with nothing but a byline between, and many lines are in both."""
    between = before.fixed
    if between is None or between.has_body or between.notes or between.jumps or not run.loose:
        return False
    return run.rank == between.rank + 1 and len(before.blocks) + len(run.blocks) >= _LEAST_HEAP


class _Pages:
    """What stands on each page, counted in one pass over the drafts."""

    def __init__(self, runs: Sequence[HeadingRun], drafts: Sequence[Draft]) -> None:
        self.drafts = drafts
        self.aside = [_is_aside(draft) for draft in drafts]
        self.texts = [0, *accumulate(not aside for aside in self.aside)]
        self.ranks = [run.rank for run in runs]
        count = len(drafts)
        borders = [at == 0 or drafts[at].page != drafts[at - 1].page for at in range(count)]
        self.starts = list(accumulate((at if border else 0 for at, border in enumerate(borders)), max))
        self.ends = [True] * (count + 1)
        """Whether nothing but pictures and the like stands from a draft on to the end of its page."""
        for at in range(count - 1, -1, -1):
            self.ends[at] = self.aside[at] and (at + 1 == count or borders[at + 1] or self.ends[at + 1])

    def parts_only_pictures(self, before: HeadingRun, run: HeadingRun) -> bool:
        """Whether nothing but pictures and far ends of jumps stands between two runs and below them, to the page's end.

        Only where texts above have no headline: else each is the headline of what stands below it.
        """
        first, last = before.rank, run.rank
        if before.fixed is not None or run.fixed is not None or first >= last or not self.aside[first]:
            return False
        if len(before.blocks) + len(run.blocks) < _LEAST_HEAP or not all(self.aside[first:last]):
            return False
        start = self.starts[first]
        if last < len(self.drafts) and self.starts[last] == start and not self.ends[last]:
            return False
        headed = bisect_left(self.ranks, first) - bisect_left(self.ranks, start)
        return self.texts[first] - self.texts[start] - headed >= _FEWEST_HEADLESS


def _is_aside(draft: Draft) -> bool:
    """Whether a draft is a picture, or the far end of a jump."""
    return draft.continues or not draft.pieces


def sign_heaps(blocks: Sequence[Block], draft: Draft | None, signed: Mapping[int, Draft]) -> Draft | None:
    """Return the body of a headline, the byline below one of its lines given to it."""
    for block in blocks:
        byline = signed.get(block.first.index)
        if byline is None:
            continue
        if draft is None:
            return byline
        draft.bylines += byline.bylines
        draft.claims += byline.claims
        byline.bylines.clear()
        byline.claims.clear()
    return draft


def pair_rest(
    groups: Mapping[int, frozenset[str]], bodies: Mapping[int, frozenset[str]], texts: Collection[int]
) -> Iterator[tuple[int, int]]:
    """Yield headlines of a heap with their bodies: each with the one that it shares most with, the last with the last.

    Args:
        groups: the words of the headlines that fit no body well.
        bodies: the words of the texts and pictures without a headline.
        texts: which of them are texts.
    """
    alone, free = set(groups), set(bodies)
    shared = ((affinity(groups[at], bodies[body]), body, at) for at in groups for body in bodies)
    for score, body, at in sorted(shared, reverse=True):
        if score and at in alone and body in free:
            alone.remove(at)
            free.remove(body)
            yield at, body
    left = free.intersection(texts)
    if len(alone) == len(left) == 1:
        yield alone.pop(), left.pop()
