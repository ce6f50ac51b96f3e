"""Heaps of headlines that a byline cuts in two: the byline belongs to the headline above it, and no body is below."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from govpub.assemble.drafts import Draft
from govpub.assemble.gathered import HeadingRun
from govpub.segment.blocks import Block

__all__ = ["join_heaps", "sign_heaps"]

_LEAST_HEAP = 3


def join_heaps(runs: Sequence[HeadingRun]) -> tuple[list[HeadingRun], Mapping[int, Draft]]:
    """Return the runs, those that only a byline parts joined, and the drafts with the bylines.

    The drafts stand under the number of the line that the byline signs.
    """
    joined: list[HeadingRun] = []
    signed: dict[int, Draft] = {}
    for run in runs:
        before = joined[-1] if joined else None
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
