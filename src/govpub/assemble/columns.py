"""Names of columns and sections (栏目) that stand without brackets above a headline."""

from __future__ import annotations

from collections.abc import Sequence

from govpub.assemble.titles import TitleIndex
from govpub.extract.byline_reading import BylineReading
from govpub.models import Role
from govpub.rules.column import CAMPAIGN_COLUMN, COLUMN_RULES
from govpub.rules.headline import BULLET_SECTION, COLUMN_NAME, GENRE, is_own_title
from govpub.segment.blocks import Block, BlockKind

__all__ = ["is_column", "is_head_of_page", "opens_with_column"]

_WIDEST_ESSAY_COLUMN = 5.0
_LONGEST_GENRE, _LONGEST_COLUMN = 8, 18
_FEWEST_BELOW_COLUMN = 2
"""The column's head and the headline."""


def is_column(blocks: Sequence[Block], at: int, end: int, titles: TitleIndex, *, at_border: bool) -> bool:
    """Whether a line above another display line is the name of a column or of a section of the contents.

    Args:
        blocks: all blocks.
        at: the line, one of a run of display lines.
        end: where the run ends.
        titles: the table of contents.
        at_border: whether the line opens the run and a piece ends above it.
    """
    text = blocks[at].text.text
    if titles.is_section(text) or (len(text) <= _LONGEST_GENRE and GENRE.fullmatch(text)):
        return True
    if not at_border or is_own_title(text):
        return False
    if at + 2 == end and _is_essay_column(blocks, at):
        return True
    if COLUMN_RULES.fullmatch(text) is not None:
        return not _is_couplet(blocks[at], blocks[at + 1])
    if len(text) > _LONGEST_COLUMN:
        return False
    return BULLET_SECTION.fullmatch(text) is not None or COLUMN_NAME.fullmatch(text) is not None


def _is_couplet(block: Block, below: Block) -> bool:
    """Whether two lines are a headline over two lines: both names of campaigns, or as long and no name alone."""
    texts = block.text.text, below.text.text
    if COLUMN_RULES.fullmatch(texts[1]) is not None:
        return True
    return len(texts[0]) == len(texts[1]) and CAMPAIGN_COLUMN.fullmatch(texts[0]) is None


def opens_with_column(blocks: Sequence[Block], start: int, end: int) -> bool:
    """Whether the first of several lines is the name of a column: no body has two subheads in a row."""
    text = blocks[start].text.text
    if end - start < _FEWEST_BELOW_COLUMN:
        return False
    if COLUMN_RULES.fullmatch(text) is not None:
        return not _is_couplet(blocks[start], blocks[start + 1])
    return len(text) <= _LONGEST_COLUMN and COLUMN_NAME.fullmatch(text) is not None


def is_head_of_page(block: Block) -> bool:
    """Whether the first line of all is the name of a column: then it is that of the page."""
    return block.first.index == 0 and not block.level and COLUMN_NAME.fullmatch(block.text.text) is not None


def _is_essay_column(blocks: Sequence[Block], at: int) -> bool:
    """Whether a short line stands above an essay's headline: essays have columns, and no kickers."""
    block, below = blocks[at], blocks[at + 2] if at + 2 < len(blocks) else None
    if block.first.width > _WIDEST_ESSAY_COLUMN or " " in block.text.text or below is None:
        return False
    credit = below.credit if below.kind is BlockKind.BYLINE else None
    return isinstance(credit, BylineReading) and all(
        person.role is Role.AUTHOR for person in credit.byline.contributors
    )
