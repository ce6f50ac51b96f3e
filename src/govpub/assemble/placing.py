"""Bylines on a line of their own that could belong to the piece above and to the one below: the paper's habit decides."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import define, field

from govpub.assemble.drafts import Claim, Draft
from govpub.extract.byline_habits import CreditHabits
from govpub.extract.byline_reading import BylineReading
from govpub.models import Role
from govpub.segment.blocks import Block, BlockKind

__all__ = ["DESK", "Waiting", "ends_above", "ends_page", "heads_next", "ordered_by_sections"]

_FEWEST_SECTIONS = 3
DESK = frozenset({Role.EDITOR, Role.DESIGNER, Role.PROOFREADER, Role.REVIEWER})
"""What those do who make a page."""


@define
class Waiting:
    """Bylines that wait for the piece below them; lives inside the assembling stage only."""

    bylines: list[tuple[BylineReading, Claim]] = field(factory=list[tuple[BylineReading, Claim]])
    """Each with its stretch of the text."""

    def give(self, draft: Draft) -> bool:
        """Give all to a draft; return whether there were any."""
        given = bool(self.bylines)
        for reading, claim in self.bylines:
            draft.sign(reading, claim)
        self.bylines.clear()
        return given


def ends_page(blocks: Sequence[Block], at: int, reading: BylineReading) -> bool:
    """Whether the byline `at` is that of a page: it names editors only, and no text stands below it."""
    if any(person.role not in DESK for person in reading.byline.contributors):
        return False
    return at + 1 == len(blocks) or blocks[at + 1].kind is BlockKind.PAGE_HEAD


def heads_next(blocks: Sequence[Block], at: int, above: Draft | None, habits: CreditHabits) -> bool:
    """Whether the byline `at` below a body heads what follows, in a paper that has its credits there."""
    if habits.place != "head" or above is None or not above.pieces:
        return False
    while at < len(blocks) and blocks[at].kind is BlockKind.BYLINE:
        at += 1
    return at < len(blocks) and blocks[at].kind in (BlockKind.DISPLAY, BlockKind.PARAGRAPH)


def ends_above(blocks: Sequence[Block], at: int, above: Draft | None, habits: CreditHabits) -> bool:
    """Whether the byline `at` below a headline ends the body above that, in a paper that has its credits there.

    Only where that body is not signed, and what follows the byline is no body that it could head.
    """
    if habits.place != "tail" or above is None or not above.pieces or above.closed or above.bylines:
        return False
    if at + 1 == len(blocks) or blocks[at + 1].opens:
        return True
    return blocks[at + 1].kind not in (BlockKind.PARAGRAPH, BlockKind.BYLINE, BlockKind.NOTE)


def ordered_by_sections(blocks: Sequence[Block]) -> bool:
    """Whether every piece stands below the head of a section, as in a bulletin; a paper's column holds one piece."""
    heads = [at for at, block in enumerate(blocks) if block.kind is BlockKind.SECTION]
    if len(heads) < _FEWEST_SECTIONS or any(block.kind is BlockKind.PAGE_HEAD for block in blocks):
        return False
    return heads[0] == 0 or all(block.kind is BlockKind.NOTE for block in blocks[: heads[0]])
