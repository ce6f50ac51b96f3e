"""The topic of a special page, or its name: a line above all its headlines."""

from __future__ import annotations

from collections.abc import Sequence

from govpub.assemble.broken import goes_on
from govpub.assemble.columns import says_what_happened
from govpub.rules.headline import DECK_RULES, KICKER_ENDING
from govpub.rules.note import EDITOR_LABEL, EDITOR_OPENING
from govpub.segment.blocks import Block, BlockKind
from govpub.segment.page_heads import is_special_page

__all__ = ["find_page_titles"]

_FEWEST_MARKED, _FEWEST_PIECES = 4, 2
_MOST_NOTED = 4
"""Paragraphs of an editor's note."""


def find_page_titles(blocks: Sequence[Block]) -> frozenset[int]:
    """Return the display lines that are the name of a page or its topic, by the tool's marks or by what stands below."""
    title = _find_highest(blocks)
    heads = [at for at, block in enumerate(blocks[:-1]) if block.kind is BlockKind.PAGE_HEAD]
    starts = [at + 1 for at in (-1, *heads) if blocks and blocks[at + 1].kind is BlockKind.DISPLAY]
    topics = {at for at in starts if _is_topic(blocks, at)}
    return frozenset(topics if title is None else topics | {title})


def _find_highest(blocks: Sequence[Block]) -> int | None:
    """Return the first display line if it is a heading above all others: the name of the page, or its topic."""
    displays = [at for at, block in enumerate(blocks) if block.kind is BlockKind.DISPLAY and block.level]
    if len(displays) < _FEWEST_MARKED:
        return None
    above = blocks[: displays[0]]
    if not all(block.kind is BlockKind.PAGE_HEAD and is_special_page(block.text) for block in above):
        return None
    first = blocks[displays[0]].level
    if first >= min(blocks[at].level for at in displays[1:]) or not _heads_others(blocks, displays[0]):
        return None
    return displays[0]


def _heads_others(blocks: Sequence[Block], at: int) -> bool:
    """Whether a headline of its own or an editor's note stands right below a heading; else it is the first headline."""
    below = blocks[at + 1]
    if below.kind is BlockKind.PARAGRAPH:
        return EDITOR_OPENING.match(below.text.text) is not None
    if below.kind is not BlockKind.DISPLAY:
        return below.kind in (BlockKind.NOTE, BlockKind.SECTION)
    if not below.level or DECK_RULES.fullmatch(below.text.text):
        return False
    return not says_what_happened(blocks[at].text.text)


def _is_topic(blocks: Sequence[Block], start: int) -> bool:
    """Whether the first line of a page stands above an editor's note with a headline of its own, and then the pieces.

    The note is one for all pieces: each has a headline and a byline, the first right below the note.
    """
    above = start
    while above and blocks[above - 1].kind is BlockKind.PAGE_HEAD:
        above -= 1
    if not all(is_special_page(block.text) for block in blocks[above:start]):
        return False
    end = _end_of_displays(blocks, start)
    if not _is_above_headline(blocks[start:end]):
        return False
    below = _end_of_note(blocks, end)
    return below is not None and _are_signed_pieces(blocks, below)


def _end_of_displays(blocks: Sequence[Block], at: int) -> int:
    """Return where the display lines end that start at `at`."""
    while at < len(blocks) and blocks[at].kind is BlockKind.DISPLAY:
        at += 1
    return at


def _is_above_headline(lines: Sequence[Block]) -> bool:
    """Whether the first of some display lines stands above a headline, and is neither its kicker nor its first line."""
    texts = [line.text.text for line in lines]
    if len(texts) < _FEWEST_PIECES or DECK_RULES.fullmatch(texts[1]) or KICKER_ENDING.fullmatch(texts[0]):
        return False
    if lines[0].level > lines[1].level > 0 or len(texts[0]) == len(texts[1]):
        return False
    return not goes_on(texts[0], texts[1])


def _end_of_note(blocks: Sequence[Block], at: int) -> int | None:
    """Return where the editor's note ends that starts at `at`, if display lines follow it; else None."""
    if at >= len(blocks):
        return None
    block, end = blocks[at], at + 1
    if block.kind is BlockKind.NOTE and EDITOR_LABEL.fullmatch(block.text.text):
        while end < min(at + 1 + _MOST_NOTED, len(blocks)) and _is_text(blocks[end]):
            end += 1
    elif not _is_text(block) or EDITOR_OPENING.match(block.text.text) is None:
        return None
    return end if end < len(blocks) and blocks[end].kind is BlockKind.DISPLAY else None


def _is_text(block: Block) -> bool:
    return block.kind is BlockKind.PARAGRAPH and not block.opens


def _are_signed_pieces(blocks: Sequence[Block], at: int) -> bool:
    """Whether headlines with a byline below each follow, the first of them at `at`."""
    found = 0
    while at < len(blocks) and found < _FEWEST_PIECES and blocks[at].kind is not BlockKind.PAGE_HEAD:
        end = _end_of_displays(blocks, at)
        if end > at and end < len(blocks) and blocks[end].kind is BlockKind.BYLINE:
            found += 1
        elif not found:
            return False
        at = end + 1
    return found == _FEWEST_PIECES
