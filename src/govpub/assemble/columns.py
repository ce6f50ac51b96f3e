"""Names of columns and sections (栏目) that stand without brackets above a headline."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from govpub.assemble.broken import goes_on
from govpub.assemble.titles import TitleIndex
from govpub.extract.byline_reading import BylineReading
from govpub.models import Role
from govpub.rules.broken_headline import GATHERING_REST
from govpub.rules.column import CAMPAIGN_COLUMN, COLUMN_RULES, FRAMED_COLUMN
from govpub.rules.headline import (
    BROKEN_LINE,
    BULLET_SECTION,
    CITED_SECTION,
    COLUMN_NAME,
    DECK_RULES,
    GENRE,
    ISSUING_OFFICE,
    KICKER_ENDING,
    VERSE_TITLE,
    is_own_title,
)
from govpub.segment.blocks import Block, BlockKind
from govpub.text.aligned import AlignedText

__all__ = ["is_column", "is_head_of_page", "name_in_head", "opens_with_column", "repeated_heads", "says_what_happened"]

_WIDEST_ESSAY_COLUMN = 5.0
_LONGEST_GENRE, _LONGEST_COLUMN = 8, 18
_REPORTS_RE = re.compile(
    r"(?:召开|举行|举办|开班|开讲|启动|闭幕|开幕)$|^(?:[我全][省市县区州旗镇乡]|[省市县区州旗](?:委|政府|人大|政协|直|纪委))"
)
"""A whole headline, and no half of a couplet."""
_FEWEST_BELOW_COLUMN, _LONGEST_REPEATED = 2, 16
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
    if not at_border or is_own_title(text) or VERSE_TITLE.fullmatch(text):
        return False
    if at + 2 == end and _is_essay_column(blocks, at):
        return True
    if BULLET_SECTION.fullmatch(text) is not None and len(text) <= _LONGEST_COLUMN:
        return not goes_on(text, blocks[at + 1].text.text)
    return _names_column(blocks[at], blocks[at + 1])


def _names_column(block: Block, below: Block) -> bool:
    """Whether a line names a column by its words, and is no part of a headline with the line below it."""
    text = block.text.text
    if COLUMN_RULES.fullmatch(text) is not None:
        return not _is_headline(block, below)
    if len(text) > _LONGEST_COLUMN or COLUMN_NAME.fullmatch(text) is None:
        return False
    return not goes_on(text, below.text.text)


def _is_headline(block: Block, below: Block) -> bool:
    """Whether two lines are a headline over two lines, or a headline and its deck, and the first is no column's head."""
    texts = block.text.text, below.text.text
    if any(rules.fullmatch(texts[1]) is not None for rules in (COLUMN_RULES, DECK_RULES, GATHERING_REST)):
        return True
    if len(texts[0]) != len(texts[1]) or says_what_happened(texts[1]):
        return False
    return CAMPAIGN_COLUMN.fullmatch(texts[0]) is None


def says_what_happened(text: str) -> bool:
    """Whether a line is worded as the headline of a report, that something was held or that an office did something.

    >>> says_what_happened("全县农业工作会议召开"), says_what_happened("奋进新征程 喜迎党代会")
    (True, False)
    """
    return _REPORTS_RE.search(text) is not None


def opens_with_column(blocks: Sequence[Block], start: int, end: int) -> bool:
    """Whether the first of several lines is the name of a column: no body has two subheads in a row."""
    return end - start >= _FEWEST_BELOW_COLUMN and _names_column(blocks[start], blocks[start + 1])


def is_head_of_page(block: Block) -> bool:
    """Whether the first line of all is the name of a column: then it is that of the page."""
    return block.first.index == 0 and not block.level and COLUMN_NAME.fullmatch(block.text.text) is not None


def repeated_heads(blocks: Sequence[Block]) -> frozenset[str]:
    """Return the short lines that stand above two different headlines: heads of a column that is printed twice."""
    below: dict[str, set[str]] = {}
    kind_above = None
    for block, after in pairwise(blocks):
        if (
            block.kind is BlockKind.DISPLAY is after.kind
            and kind_above is not BlockKind.DISPLAY
            and len(block.text) <= _LONGEST_REPEATED
        ):
            below.setdefault(block.text.text, set()).add(after.text.text)
        kind_above = block.kind
    repeated = ((text, headlines) for text, headlines in below.items() if len(headlines) > 1 and not _is_part(text))
    return frozenset(text for text, headlines in repeated if not any(map(DECK_RULES.fullmatch, headlines)))


def _is_part(text: str) -> bool:
    """Whether a line can stand above several headlines and be a part of each: an office, a kicker, a broken line."""
    return any(rule.fullmatch(text) is not None for rule in (ISSUING_OFFICE, KICKER_ENDING, BROKEN_LINE))


def name_in_head(text: AlignedText) -> AlignedText:
    """Return the name in the head of a column, without the marks around it."""
    match = (
        CITED_SECTION.fullmatch(text.text) or BULLET_SECTION.fullmatch(text.text) or FRAMED_COLUMN.fullmatch(text.text)
    )
    if match is None:
        return text
    return text.cut(*match.span("section" if match["section"] else "marked"))


def _is_essay_column(blocks: Sequence[Block], at: int) -> bool:
    """Whether a short line stands above an essay's headline: essays have columns, and no kickers."""
    block, below = blocks[at], blocks[at + 2] if at + 2 < len(blocks) else None
    if block.first.width > _WIDEST_ESSAY_COLUMN or " " in block.text.text or below is None:
        return False
    credit = below.credit if below.kind is BlockKind.BYLINE else None
    return isinstance(credit, BylineReading) and all(
        person.role is Role.AUTHOR for person in credit.byline.contributors
    )
