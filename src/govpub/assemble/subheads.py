"""Short lines in a body that are subheads, though what stands below them opens as a report does: with a day."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from govpub.assemble.drafts import Piece
from govpub.rules.paragraph import DATED_LEAD
from govpub.segment.blocks import Block, BlockKind

__all__ = ["is_one_of_subheads"]

_WIDEST, _LONGEST = 10.0, 40


def is_one_of_subheads(
    blocks: Sequence[Block], pieces: Mapping[int, Piece], at: int, is_subhead: Callable[[int], bool]
) -> bool:
    """Whether line `at` is one of several short ones in a body that has its credit below its headline.

    Args:
        blocks: all blocks.
        pieces: the paragraphs, by their index in `blocks`.
        at: a display line between two paragraphs.
        is_subhead: whether a line above is known to be a subhead.
    """
    if not _is_short(blocks[at]) or not _has_short_below(blocks, pieces, at + 1):
        return False
    above = at - 1
    while above > max(at - _LONGEST, 0) and (is_subhead(above) or _is_inside(pieces, above)):
        above -= 1
    if not 0 < above < at - 1:
        return False
    return blocks[above].kind is BlockKind.BYLINE and blocks[above - 1].kind is BlockKind.DISPLAY


def _has_short_below(blocks: Sequence[Block], pieces: Mapping[int, Piece], at: int) -> bool:
    """Whether the body from `at` runs to another short line that no report follows."""
    below = at
    while below < min(at + _LONGEST, len(blocks)) and _is_inside(pieces, below):
        below += 1
    after = blocks[below + 1] if below + 1 < len(blocks) else None
    if after is None or after.kind is not BlockKind.PARAGRAPH or after.opens or DATED_LEAD.match(after.text.text):
        return False
    return blocks[below].kind is BlockKind.DISPLAY and _is_short(blocks[below])


def _is_short(block: Block) -> bool:
    return not block.level and block.first.width <= _WIDEST


def _is_inside(pieces: Mapping[int, Piece], at: int) -> bool:
    """Whether a paragraph stands in a body and does not end it."""
    piece = pieces.get(at)
    return piece is not None and not (piece.opens or piece.closes or piece.jump_to is not None)
