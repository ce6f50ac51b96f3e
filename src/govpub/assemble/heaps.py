"""Heaps of headlines that something cuts in two: a byline, which belongs to the headline above it, or a picture."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence

from govpub.assemble.affinity import affinity
from govpub.assemble.drafts import Draft
from govpub.assemble.gathered import HeadingRun
from govpub.segment.blocks import Block

__all__ = ["join_heaps", "pair_rest", "sign_heaps"]

_LEAST_HEAP = 3
_FEWEST_HEADLESS = 3


def join_heaps(runs: Sequence[HeadingRun], drafts: Sequence[Draft]) -> tuple[list[HeadingRun], Mapping[int, Draft]]:
    """Return the runs, those that only a byline or pictures part joined, and the drafts with the bylines.

    The drafts stand under the number of the line that the byline signs.
    """
    joined: list[HeadingRun] = []
    signed: dict[int, Draft] = {}
    for at, run in enumerate(runs):
        before = joined[-1] if joined else None
        if before is not None and _is_cut_by_pictures(before, run, drafts, runs[:at]):
            before.blocks += run.blocks
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


def _is_cut_by_pictures(
    before: HeadingRun, run: HeadingRun, drafts: Sequence[Draft], above: Sequence[HeadingRun]
) -> bool:
    """Whether nothing but pictures and far ends of jumps stands between two runs and below them, to the page's end.

    Only where texts above have no headline: else each is the headline of what stands below it.
    """
    if before.fixed is not None or run.fixed is not None or before.rank >= run.rank:
        return False
    if len(before.blocks) + len(run.blocks) < _LEAST_HEAP or not all(map(_is_aside, drafts[before.rank : run.rank])):
        return False
    page = drafts[before.rank].page
    below = run.rank
    while below < len(drafts) and drafts[below].page == page:
        if not _is_aside(drafts[below]):
            return False
        below += 1
    texts = [draft for draft in drafts[: before.rank] if draft.page == page and not _is_aside(draft)]
    headed = [other for other in above if other is not before and drafts[max(other.rank - 1, 0)].page == page]
    return len(texts) - len(headed) >= _FEWEST_HEADLESS


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
