"""Divides a run of paragraphs between two headlines, where the second is printed after the body of both."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from govpub.assemble.affinity import affinity, pairs
from govpub.assemble.drafts import Draft, Piece
from govpub.assemble.headlines import HeadlineGroup
from govpub.models import Diagnostic, DiagnosticCode
from govpub.segment.blocks import Block

__all__ = ["split_shared_bodies"]

_FEWEST_PIECES = 4
_LEAST_GAIN = 0.15


def split_shared_bodies(drafts: Sequence[Draft], groups: Sequence[HeadlineGroup]) -> list[Draft]:
    """Return the drafts, each headline that has a byline and no body given the end of the body above it.

    Only where the words say so: the paragraphs of the end share words with the second headline, those
    before with the first.
    """
    headed = {id(group.draft): group for group in groups if group.draft is not None}
    for above, draft in pairwise(drafts):
        group = headed.get(id(draft))
        if group is None or draft.has_body or not draft.bylines or not above.headings:
            continue
        cut = _find_cut(above.pieces, above.headings, draft.headings)
        if cut is None:
            continue
        draft.pieces += above.pieces[cut:]
        del above.pieces[cut:]
        draft.diagnostics.append(
            Diagnostic(
                code=DiagnosticCode.BODY_SPLIT,
                message="the body above was divided between its headline and this one by the words they share",
                span=draft.pieces[0].block.span,
            )
        )
    return list(drafts)


def _find_cut(pieces: Sequence[Piece], first: Sequence[Block], second: Sequence[Block]) -> int | None:
    """Return the index of the first piece of the second article, or None if the words do not tell."""
    if len(pieces) < _FEWEST_PIECES:
        return None
    words = [pairs(piece.body.text) for piece in pieces]
    own, other = _words(first, second), _words(second, first)
    leaning = [affinity(own, text) - affinity(other, text) for text in words]
    total = sum(leaning)
    best, cut, running = _LEAST_GAIN, None, 0.0
    for at in range(1, len(pieces)):
        running += leaning[at - 1]
        gain = running - (total - running) - _cohesion(words, at)
        if gain > best + 1e-9 and total - running < 0:
            best, cut = gain, at
    return cut


def _words(blocks: Sequence[Block], others: Sequence[Block]) -> frozenset[str]:
    """Return the pairs of a headline that the other headline does not have."""
    every = pairs("\n".join(block.text.text for block in blocks))
    return (every - pairs("\n".join(block.text.text for block in others))) or every


def _cohesion(words: Sequence[frozenset[str]], at: int) -> float:
    """Return how much the paragraphs on both sides of a cut share."""
    left = frozenset[str]().union(*words[max(at - 2, 0) : at])
    right = frozenset[str]().union(*words[at : at + 2])
    return len(left & right) / (1 + min(len(left), len(right)))
