"""Cuts the whole text into segments without gap or overlap, from what each stage has claimed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from govpub.assemble.drafts import Claim
from govpub.models import Segment, SegmentKind, Span

__all__ = ["partition"]

_SPACE = "\ufeff \t\r\n\f\v\u3000\u00a0\u200b"
_TAGS_RE = re.compile(r"(?:</?[a-zA-Z][^<>\n]{0,200}>\s*)+")
_INSIDE = frozenset(
    {SegmentKind.DATELINE, SegmentKind.BYLINE, SegmentKind.NOTE, SegmentKind.JUMP_LINE, SegmentKind.CREDIT}
)
"""Kinds printed inside the lines of others: they are cut out of what they stand in."""


def partition(text: str, claims: Iterable[tuple[Claim, int | None]]) -> tuple[Segment, ...]:
    """Return the segments of `text`.

    Args:
        text: the text as given.
        claims: what was read where, and the index of the article it belongs to. Where two overlap, the one
            that starts later, or of two that start together the shorter, is cut out of the other.
    """
    printed = (owned for owned in claims if owned[0].span.start < owned[0].span.end)
    ordered = sorted(printed, key=lambda owned: (owned[0].span.start, -owned[0].span.end, owned[0].kind in _INSIDE))
    segments: list[Segment] = []
    at = 0
    for claim, article, span in _flatten(ordered, len(text)):
        if span.start > at:
            segments.append(_unclaimed(text, at, span.start))
        segments.append(Segment(kind=claim.kind, rule=claim.rule, article=article, span=span))
        at = span.end
    if at < len(text):
        segments.append(_unclaimed(text, at, len(text)))
    return tuple(segments)


def _flatten(ordered: list[tuple[Claim, int | None]], end: int) -> Iterator[tuple[Claim, int | None, Span]]:
    """Yield claims cut so that none overlap, in order; the inner of two claims is cut out of the outer."""
    stack: list[tuple[Claim, int | None]] = []
    at = 0
    for owned in (*ordered, None):
        limit = end if owned is None else owned[0].span.start
        while stack:
            claim, article = stack[-1]
            stop = claim.span.end
            if min(stop, limit) > at:
                yield claim, article, Span(at, min(stop, limit))
                at = min(stop, limit)
            if stop > limit:
                break
            stack.pop()
        if owned is not None:
            at = max(at, limit)
            stack.append(owned)


def _unclaimed(text: str, start: int, end: int) -> Segment:
    """Return what nobody has claimed: white space, or text that was not understood."""
    gap = text[start:end]
    left = "" if gap.isspace() else gap.strip(_SPACE)
    if left and _TAGS_RE.fullmatch(left):
        return Segment(kind=SegmentKind.MARKUP, rule="markup.tag", article=None, span=Span(start, end))
    if left:
        return Segment(kind=SegmentKind.UNKNOWN, rule="unknown", article=None, span=Span(start, end))
    return Segment(kind=SegmentKind.SPACE, rule="space", article=None, span=Span(start, end))
