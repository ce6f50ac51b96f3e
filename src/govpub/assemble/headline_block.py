"""Reads a headline block: which of its lines is kicker, headline and deck."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve, frozen

from govpub.assemble.broken import goes_on
from govpub.rules.broken_headline import AGENDA_LINE
from govpub.rules.headline import DECK_RULES, DOCUMENT_NUMBER, GATHERING_HELD, KICKER_ENDING, SIDEBAR_LABEL
from govpub.segment.blocks import Block
from govpub.text.aligned import AlignedText
from govpub.text.characters import em_width
from govpub.text.spacing import is_letter_spaced

__all__ = ["HeadlineParts", "read_headline_block"]

_LONGEST_COUPLET = 13.0
_SHORT_LINE, _SHORT_HEADLINE = 8.0, 12.0
_MOST_LINES, _WITH_KICKER_AND_DECK = 4, 3
_HELD = ("召开", "举行")


@frozen
class HeadlineParts:
    """The parts of a headline block."""

    kicker: tuple[Block, ...] = ()
    """引题."""
    headline: tuple[Block, ...] = ()
    """主题."""
    deck: tuple[Block, ...] = ()
    """副题."""
    number: tuple[Block, ...] = ()
    """文号: the line below the title of an official document that has its number; the first of its body."""


def read_headline_block(blocks: Sequence[Block], titled: range | None = None) -> HeadlineParts:
    """Return kicker, headline and deck of a headline block, and the number of the document that it heads.

    Args:
        blocks: its lines, in order of the text.
        titled: the lines that are the headline, where the table of contents says so.
    """
    parts = _read_parts(blocks, titled)
    deck: list[Block] = []
    number: list[Block] = []
    for block in parts.deck:
        (number if DOCUMENT_NUMBER.fullmatch(block.text.text) else deck).append(block)
    return evolve(parts, deck=tuple(deck), number=tuple(number))


def _read_parts(blocks: Sequence[Block], titled: range | None) -> HeadlineParts:
    if titled is not None:
        stop = next((at for at in titled[1:] if _is_deck(blocks[at])), titled.stop)
        headline, deck = blocks[titled.start : stop], blocks[stop:]
        return HeadlineParts(kicker=tuple(blocks[: titled.start]), headline=tuple(headline), deck=tuple(deck))
    if len(blocks) <= 1:
        return HeadlineParts(headline=tuple(blocks))
    first, last = _sure_parts(blocks)
    units = _units(blocks[first:last], closed=first > 0)
    main = _main_unit(units, has_kicker=first > 0, has_deck=last < len(blocks))
    return HeadlineParts(
        kicker=(*blocks[:first], *_flat(units[:main])),
        headline=units[main],
        deck=(*_flat(units[main + 1 :]), *blocks[last:]),
    )


def _sure_parts(blocks: Sequence[Block]) -> tuple[int, int]:
    """Return where the lines end that are a kicker by their form, and where those start that are a deck by theirs.

    A kicker runs to its last words and a deck from its first, each over as many lines as it is broken into.
    """
    last = next((at for at in range(1, len(blocks)) if _is_deck(blocks[at])), len(blocks))
    kickers = (at for at in range(last - 1, 0, -1) if _is_kicker(blocks[at - 1]))
    return next(kickers, 0), last


def _is_kicker(block: Block) -> bool:
    text = block.text.text
    return KICKER_ENDING.fullmatch(text) is not None or SIDEBAR_LABEL.fullmatch(text) is not None


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


def _units(blocks: Sequence[Block], *, closed: bool) -> list[tuple[Block, ...]]:
    """Return the lines put together that are one headline broken over several.

    Args:
        blocks: lines without a sure kicker and a sure deck.
        closed: a sure kicker stands above, so that no line is one.
    """
    if closed and len(blocks) <= _MOST_LINES and len({block.level for block in blocks}) == 1:
        return [tuple(blocks)]
    gathered: list[list[Block]] = []
    apart = max((block.first.gap for block in blocks[1:]), default=0)
    couplet = _couplet(blocks)
    for at, block in enumerate(blocks):
        before = gathered[-1][-1] if gathered else None
        is_last = at + 1 == len(blocks)
        joined = at == couplet or (before is not None and _runs_on(before, block, apart, is_last=is_last))
        if before is not None and before.level == block.level and joined:
            gathered[-1].append(block)
        else:
            gathered.append([block])
    units = list(map(tuple, gathered))
    if 3 <= len(units) <= _MOST_LINES and len({block.level for block in blocks}) == 1 and not _ends_with_agenda(units):
        # A deck shows by its form, and there is none: what follows the kicker is the headline.
        return [units[0], _flat(units[1:])]
    return units


def _ends_with_agenda(units: Sequence[tuple[Block, ...]]) -> bool:
    """Whether what a meeting did stands below a kicker and the headline that says that it was held."""
    if len(units) != _WITH_KICKER_AND_DECK or not AGENDA_LINE.fullmatch(units[-1][0].text.text):
        return False
    held = units[1][-1].text.text
    return held.endswith(_HELD) or GATHERING_HELD.fullmatch(held) is not None


def _runs_on(before: Block, block: Block, apart: int, *, is_last: bool) -> bool:
    """Whether two lines are one: broken by a tag or in mid-phrase, set closer or wider than others, or too short."""
    if block.first.number == before.first.number or block.first.gap < apart:
        return True
    if goes_on(before.text.text, block.text.text):
        return True
    if is_last and is_letter_spaced(before.first.text.text) and is_letter_spaced(block.first.text.text):
        return True
    widths = em_width(before.text.text), em_width(block.text.text)
    return max(widths) < _SHORT_LINE and sum(widths) <= _SHORT_HEADLINE


def _couplet(blocks: Sequence[Block]) -> int | None:
    """Return the second line of the only couplet, two lines of the same length, among two or three; or None."""
    if not 2 <= len(blocks) <= 3:
        return None
    widths = [em_width(block.text.text) for block in blocks]
    found = [
        at
        for at in range(1, len(blocks))
        if abs(widths[at - 1] - widths[at]) < 0.6
        and widths[at] <= _LONGEST_COUPLET
        and not (_has_gap(blocks[at - 1].text, blocks[at].text) or GATHERING_HELD.fullmatch(blocks[at - 1].text.text))
    ]
    return found[0] if len(found) == 1 else None


def _has_gap(*texts: AlignedText) -> bool:
    return any(" " in text.text for text in texts)
