"""Reads a headline block: which of its lines is kicker, headline and deck."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen

from govpub.rules.headline import BROKEN_LINE, DECK_RULES, KICKER_ENDING
from govpub.segment.blocks import Block
from govpub.text.aligned import AlignedText
from govpub.text.characters import em_width

__all__ = ["HeadlineParts", "read_headline_block"]

_LONGEST_COUPLET = 13.0


@frozen
class HeadlineParts:
    """The parts of a headline block."""

    kicker: tuple[Block, ...] = ()
    """引题."""
    headline: tuple[Block, ...] = ()
    """主题."""
    deck: tuple[Block, ...] = ()
    """副题."""


def read_headline_block(blocks: Sequence[Block], *, whole: bool = False) -> HeadlineParts:
    """Return kicker, headline and deck of a headline block.

    Args:
        blocks: its lines, in order of the text.
        whole: all lines are the headline, as when the table of contents says so.
    """
    if not blocks or whole or len(blocks) == 1:
        return HeadlineParts(headline=tuple(blocks))
    units = _units(blocks)
    decks: list[tuple[Block, ...]] = []
    while len(units) > 1 and _is_deck(units[-1][0]):
        decks.insert(0, units.pop())
    kickers: list[tuple[Block, ...]] = []
    while len(units) > 1 and _is_kicker(units[0][-1]):
        kickers.append(units.pop(0))
    if len(units) > 1:
        main = _main_unit(units, has_kicker=bool(kickers), has_deck=bool(decks))
        kickers += units[:main]
        decks = units[main + 1 :] + decks
        units = [units[main]]
    return HeadlineParts(kicker=_flat(kickers), headline=_flat(units), deck=_flat(decks))


def _is_kicker(block: Block) -> bool:
    return KICKER_ENDING.fullmatch(block.text.text) is not None


def _is_deck(block: Block) -> bool:
    return DECK_RULES.fullmatch(block.text.text) is not None


def _flat(units: Sequence[tuple[Block, ...]]) -> tuple[Block, ...]:
    return tuple(block for unit in units for block in unit)


def _main_unit(units: Sequence[tuple[Block, ...]], *, has_kicker: bool, has_deck: bool) -> int:
    """Return which unit is the main headline: of marked ones the highest; else the second, after a kicker."""
    levels = [unit[0].level or 9 for unit in units]
    if min(levels) < max(levels):
        return levels.index(min(levels))
    if has_kicker:
        return 0
    return len(units) - 1 if has_deck else min(1, len(units) - 1)


def _units(blocks: Sequence[Block]) -> list[tuple[Block, ...]]:
    """Return the lines put together that are one headline broken over two lines."""
    units: list[tuple[Block, ...]] = []
    apart = max((block.first.gap for block in blocks[1:]), default=0)
    alone = sum(not (_is_kicker(block) or _is_deck(block)) for block in blocks) == 2
    for block in blocks:
        if units and _is_same_unit(units[-1][-1], block, apart, alone=alone):
            units[-1] = (*units[-1], block)
        else:
            units.append((block,))
    return units


def _is_same_unit(before: Block, block: Block, apart: int, *, alone: bool) -> bool:
    """Whether two lines are one: set closer than the others of the block, or a couplet of equal length."""
    if before.level != block.level:
        return False
    if _is_kicker(before) or _is_deck(block):
        return False
    if block.first.gap < apart or BROKEN_LINE.fullmatch(before.text.text):
        return True
    left, right = em_width(before.text.text), em_width(block.text.text)
    return alone and abs(left - right) < 0.6 and left <= _LONGEST_COUPLET and not _has_gap(before.text, block.text)


def _has_gap(*texts: AlignedText) -> bool:
    return any(" " in text.text for text in texts)
