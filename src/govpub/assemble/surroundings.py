"""What stands around a run of display lines: captions above it, a picture or a poem below."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from govpub.assemble.drafts import Piece
from govpub.assemble.pieces import is_photographers
from govpub.extract.byline import read_bare_names
from govpub.extract.byline_habits import CreditHabits
from govpub.extract.byline_reading import BylineReading
from govpub.segment.blocks import Block, BlockKind

__all__ = ["above_captions", "find_verse", "is_picture_above_credit"]

_FEWEST_VERSES = 4
_WIDEST_VERSE, _WIDEST_TITLE = 16.0, 24.0
_FARTHEST_NAME = 3


def find_verse(blocks: Sequence[Block], start: int, end: int, habits: CreditHabits) -> int | None:
    """Return the display line in `[start, end)` with the name of an author whose verses follow, or None."""
    for at in range(start + 1, min(start + _FARTHEST_NAME + 1, end - _FEWEST_VERSES)):
        block = blocks[at]
        if block.level or blocks[at - 1].first.width > _WIDEST_TITLE:
            continue
        if read_bare_names(block.text, habits) is not None:
            widths = [line.first.width for line in blocks[at + 1 : at + 1 + _FEWEST_VERSES]]
            return at if max(widths) <= _WIDEST_VERSE else None
    return None


def above_captions(blocks: Sequence[Block], pieces: Mapping[int, Piece], at: int) -> int:
    """Return the paragraph above the captions that end at `at`, if they stand inside a body; else `at`."""
    above = at
    while above > 0 and (piece := pieces.get(above)) is not None and piece.caption is not None:
        above -= 1
    return above if above >= 0 and blocks[above].kind is BlockKind.PARAGRAPH else at


def is_picture_above_credit(blocks: Sequence[Block], at: int) -> bool:
    """Whether a photographer's credit stands right below the paragraph `at`."""
    after = blocks[at + 1] if at + 1 < len(blocks) else None
    credit = after.credit if after is not None and after.kind is BlockKind.BYLINE else None
    return isinstance(credit, BylineReading) and is_photographers(credit)
