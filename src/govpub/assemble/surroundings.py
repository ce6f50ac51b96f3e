"""What stands around a run of display lines, and how the text marks and spaces headlines and paragraphs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from govpub.assemble.author_lines import read_author_line
from govpub.assemble.drafts import Piece
from govpub.assemble.pieces import is_photographers
from govpub.assemble.placing import DESK
from govpub.extract.byline_habits import CreditHabits
from govpub.extract.byline_reading import BylineReading
from govpub.rules.headline import DECK_DASH, VERSE_TITLE, is_own_title
from govpub.segment.blocks import Block, BlockKind
from govpub.text.characters import CLOSERS, OPENERS

__all__ = [
    "above_captions",
    "end_of_run",
    "find_list",
    "find_verse",
    "follows_verse",
    "has_deck_above_title",
    "headline_levels",
    "is_page_end",
    "is_picture_above_credit",
    "is_unbalanced",
    "opens_poem",
    "paragraph_gap",
]

_FEWEST_VERSES = 4
_WIDEST_VERSE, _WIDEST_TITLE = 16.0, 24.0
_FARTHEST_NAME, _LONGEST_POEM = 3, 60
_FEWEST_GAPS, _FEWEST_LISTED = 4, 4
_FEWEST_WITH_DECK = 3


def find_verse(blocks: Sequence[Block], start: int, end: int, habits: CreditHabits) -> int | None:
    """Return the display line in `[start, end)` with the name of an author whose verses follow, or None."""
    for at in range(start + 1, min(start + _FARTHEST_NAME + 1, end - _FEWEST_VERSES)):
        block = blocks[at]
        if block.level or blocks[at - 1].first.width > _WIDEST_TITLE:
            continue
        if read_author_line(block.text, habits, pen_names=True) is not None:
            widths = [line.first.width for line in blocks[at + 1 : at + 1 + _FEWEST_VERSES]]
            return at if max(widths) <= _WIDEST_VERSE else None
    return None


def end_of_run(blocks: Sequence[Block], start: int, end: int) -> int:
    """Return where the display lines below a marked heading end: before the next heading, if there are many of them."""
    first = _below_headings(blocks, start, end)
    stop = next((at for at in range(first, end) if blocks[at].level), end)
    return stop if start < first and stop - first >= _FEWEST_LISTED else end


def find_list(blocks: Sequence[Block], start: int, end: int) -> int | None:
    """Return the first of the lines that stand evenly below a marked heading: names, figures, a programme; or None."""
    first = _below_headings(blocks, start, end)
    if first == start or end - first < _FEWEST_LISTED or any(blocks[at].level for at in range(first, end)):
        return None
    return first if len({blocks[at].first.gap for at in range(first + 1, end)}) == 1 else None


def _below_headings(blocks: Sequence[Block], start: int, end: int) -> int:
    return next((at for at in range(start, end) if not blocks[at].level), end)


def is_page_end(block: Block) -> bool:
    """Whether a block below a poem begins another page, or says who made this one: no headline stands above it."""
    if block.kind is BlockKind.PAGE_HEAD:
        return True
    credit = block.credit
    return isinstance(credit, BylineReading) and all(person.role in DESK for person in credit.byline.contributors)


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


def follows_verse(blocks: Sequence[Block], start: int, end: int) -> bool:
    """Whether the lines of a run are verses below a credit under a headline; the first ones may be body text."""
    credit = start - 1
    while credit > max(start - _LONGEST_POEM, 0) and _is_verse(blocks[credit]):
        credit -= 1
    if credit < 1 or blocks[credit].kind is not BlockKind.BYLINE or blocks[credit - 1].kind is not BlockKind.DISPLAY:
        return False
    lines = blocks[credit + 1 : end]
    widths = [block.first.width for block in lines[:_FEWEST_VERSES]]
    return len(lines) >= _FEWEST_VERSES and max(widths) <= _WIDEST_VERSE and not any(line.level for line in lines)


def opens_poem(blocks: Sequence[Block], at: int, end: int, habits: CreditHabits) -> bool:
    """Whether line `at` of a run of verses to `end` is the title of another poem: by its form, or by a name below it."""
    if VERSE_TITLE.fullmatch(blocks[at].text.text):
        return True
    return (
        at + 2 == end
        and end < len(blocks)
        and read_author_line(blocks[at + 1].text, habits, pen_names=True) is not None
    )


def _is_verse(block: Block) -> bool:
    """Whether a paragraph is a short line without a stop."""
    if block.kind is not BlockKind.PARAGRAPH or len(block.lines) > 1 or block.opens:
        return False
    return block.first.width <= _WIDEST_VERSE and block.text.text[-1] not in "。：；"


def has_deck_above_title(blocks: Sequence[Block], start: int, end: int) -> bool:
    """Whether a headline and its deck stand above the title of a notice or the like: no subhead has a deck."""
    if end - start < _FEWEST_WITH_DECK:
        return False
    texts = [block.text.text for block in blocks[start:end]]
    return any(DECK_DASH.fullmatch(deck) is not None and is_own_title(title) for deck, title in pairwise(texts[1:]))


def headline_levels(blocks: Sequence[Block]) -> frozenset[int]:
    """Return the Markdown levels of the headings that a report or a byline follows."""
    return frozenset(
        block.level
        for block, after in pairwise(blocks)
        if block.kind is BlockKind.DISPLAY and block.level and (after.opens or after.kind is BlockKind.BYLINE)
    )


def paragraph_gap(blocks: Sequence[Block]) -> int | None:
    """Return the number of blank lines that nearly all paragraphs have before them, or None if it varies."""
    gaps = [
        block.first.gap
        for before, block in pairwise(blocks)
        if before.kind is BlockKind.PARAGRAPH and block.kind is BlockKind.PARAGRAPH and not block.opens
    ]
    if len(gaps) < _FEWEST_GAPS:
        return None
    common = max(set(gaps), key=gaps.count)
    return common if gaps.count(common) * 5 >= len(gaps) * 4 else None


def is_unbalanced(text: str) -> bool:
    """Whether a bracket or a quote is opened and not closed, or closed and not opened."""
    return any(text.count(left) != text.count(right) for left, right in zip(OPENERS, CLOSERS, strict=True))
