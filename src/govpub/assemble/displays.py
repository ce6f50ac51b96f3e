"""Decides for each line set apart from the body what it is: part of a headline, a subhead, a caption or body text.

A line does not tell by itself; what stands before and after it does, and what the rest of the text is like.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from govpub.assemble.affinity import affinity, pairs
from govpub.assemble.author_lines import read_author_line
from govpub.assemble.columns import is_column, is_head_of_page, opens_with_column, repeated_heads
from govpub.assemble.display_role import DisplayRole
from govpub.assemble.drafts import Piece
from govpub.assemble.pieces import heads_items
from govpub.assemble.placing import ordered_by_sections
from govpub.assemble.subheads import is_one_of_subheads
from govpub.assemble.surroundings import (
    above_captions,
    end_of_run,
    find_list,
    find_verse,
    follows_verse,
    has_deck_above_title,
    headline_levels,
    is_page_end,
    is_picture_above_credit,
    is_unbalanced,
    opens_poem,
    paragraph_gap,
)
from govpub.assemble.titles import TitleIndex
from govpub.assemble.topics import find_page_titles
from govpub.extract.byline import read_bare_names
from govpub.extract.byline_caption import find_caption_credit
from govpub.extract.byline_habits import PLAIN_HABITS, CreditHabits
from govpub.lexicon import load
from govpub.rules.caption import ARTWORK
from govpub.rules.headline import DECK_DATE, GENRE, PICTURE_COLUMN, PINYIN_LINE, SUBHEAD, is_own_title
from govpub.rules.note import ISSUER_LINE
from govpub.rules.paragraph import DATED_LEAD
from govpub.segment.blocks import Block, BlockKind

__all__ = ["assign_roles"]

_CLOSING_KINDS = (
    BlockKind.BYLINE,
    BlockKind.NOTE,
    BlockKind.JUMP,
    BlockKind.PAGE_CREDIT,
    BlockKind.SECTION,
    BlockKind.PAGE_HEAD,
)
_OPENING_KINDS = (BlockKind.BYLINE, BlockKind.NOTE, BlockKind.SECTION, BlockKind.PAGE_HEAD)
_NARROWEST_CUT = 15.0
_LEAD, _LEAST_LEADING = 60, 0.5
_ANNOUNCING = ("如下：", "如下:", "名单：", "名单:")


def assign_roles(
    blocks: Sequence[Block], pieces: Mapping[int, Piece], titles: TitleIndex, habits: CreditHabits = PLAIN_HABITS
) -> dict[int, DisplayRole]:
    """Return the role of each display block, by its index in `blocks`."""
    return _Roles(blocks, pieces, titles, habits).decide()


class _Roles:
    """The walk over the display lines, and what is known of the whole text."""

    def __init__(
        self, blocks: Sequence[Block], pieces: Mapping[int, Piece], titles: TitleIndex, habits: CreditHabits
    ) -> None:
        self.blocks = blocks
        self.pieces = pieces
        self.titles = titles
        self.habits = habits
        self.roles: dict[int, DisplayRole] = {}
        displays = [block for block in blocks if block.kind is BlockKind.DISPLAY]
        self.marked = sum(block.level > 0 for block in displays) >= 3
        self.has_reports = any(block.opens for block in blocks)
        self.has_closers = any(block.kind in (BlockKind.BYLINE, BlockKind.NOTE) for block in blocks) or any(
            piece.closes for piece in pieces.values()
        )
        self.ordered = ordered_by_sections(blocks)
        self.paragraph_gap = paragraph_gap(blocks)
        self.headline_levels = headline_levels(blocks)
        self.page_titles = find_page_titles(blocks)
        self.repeated_heads = repeated_heads(blocks)

    def decide(self) -> dict[int, DisplayRole]:
        """Return the role of each display block."""
        at = 0
        while at < len(self.blocks):
            if self.blocks[at].kind is not BlockKind.DISPLAY:
                at += 1
                continue
            end = at
            while end < len(self.blocks) and self.blocks[end].kind is BlockKind.DISPLAY:
                end += 1
            while at < end:
                at = self._decide_run(at, end_of_run(self.blocks, at, end))
        return self.roles

    def _decide_run(self, start: int, end: int) -> int:
        """Decide display lines `[start, end)`, which follow each other, as far as they belong together; return where."""
        if self._are_captions(start, end):
            self.roles.update(dict.fromkeys(range(start, end), DisplayRole.CAPTION))
            return end
        verse = find_verse(self.blocks, start, end, self.habits)
        if verse is not None:
            self._decide_lines(start, verse, of_verse=True)
            self.roles[verse] = DisplayRole.BYLINE
            return self._decide_verse(verse + 1, end)
        listed = find_list(self.blocks, start, end)
        if listed is not None:
            self._decide_lines(start, listed)
            self.roles.update(dict.fromkeys(range(listed, end), DisplayRole.LINE))
            return end
        if follows_verse(self.blocks, start, end):
            stop = self._decide_verse(start, end)
            if stop > start:
                return stop
        self._decide_lines(start, end)
        return end

    def _decide_lines(self, start: int, end: int, *, of_verse: bool = False) -> None:
        """Decide the lines `[start, end)`; a poem may stand below them."""
        texts = [block.text.text for block in self.blocks[start:end]] if len(self.titles) else []
        titled = {start + at for at in self.titles.lines_of_titles(texts)}
        items = self._end_of_items(start, end)
        at_border = of_verse or self._is_border(start, end) or opens_with_column(self.blocks, start, end)
        for at in range(start, end):
            block = self.blocks[at]
            if at in self.page_titles or (at == 0 and end > 1 and is_head_of_page(block)):
                role = DisplayRole.SECTION
            elif at in titled:
                role = DisplayRole.HEADLINE
            elif at < items:
                role = DisplayRole.LINE
            elif self._heads_column(at, start, end, at_border=at_border):
                role = DisplayRole.COLUMN
            elif PINYIN_LINE.fullmatch(block.text.text):
                role = DisplayRole.ORNAMENT
            elif self.roles.get(at - 1) is DisplayRole.CAPTION and ISSUER_LINE.fullmatch(block.text.text):
                role = DisplayRole.ISSUER
            elif self._is_bare_byline(at, start, end):
                role, at_border = DisplayRole.BYLINE, True
            elif self._is_caption(block):
                role, at_border = DisplayRole.CAPTION, True
            else:
                role = self._role_of(at, start, end, at_border)
            self.roles[at] = role

    def _decide_verse(self, start: int, end: int) -> int:
        """Decide the lines of a poem; return where it ends, since the last lines may be the headline of what follows."""
        blocks = self.blocks
        stop = next((at for at in range(start, end) if GENRE.fullmatch(blocks[at].text.text)), end)
        stop = next((at for at in range(start + 1, stop) if opens_poem(blocks, at, end, self.habits)), stop)
        if stop == end < len(self.blocks) and self._is_border(start, end):
            gap = self.blocks[start].first.gap
            apart = (at for at in range(end - 1, start, -1) if self.blocks[at].first.gap > gap)
            stop = end if is_page_end(self.blocks[end]) else next(apart, end - 1)
        self.roles.update(dict.fromkeys(range(start, stop), DisplayRole.LINE))
        return stop

    def _role_of(self, at: int, start: int, end: int, at_border: bool) -> DisplayRole:
        block = self.blocks[at]
        text = block.text.text
        if is_own_title(text) or (at + 1 == end and heads_items(text, self.pieces.get(end))):
            return DisplayRole.HEADLINE
        if self._is_enumerated(block, start, end):
            return DisplayRole.SUBHEAD
        if block.level:
            return self._role_of_marked(at, start, end, at_border)
        if self._is_cut_text(at, start, end):
            return DisplayRole.TEXT
        if at_border or self._follows_headline(at, start):
            return DisplayRole.HEADLINE
        if self.ordered and end - start == 1 and self._leads(at):
            return DisplayRole.HEADLINE
        if self.has_reports or self.has_closers or len(self.titles):
            return DisplayRole.SUBHEAD
        wide_gap = block.first.gap >= 3 or block.first.new_page
        return DisplayRole.HEADLINE if wide_gap or end - start > 1 else DisplayRole.SUBHEAD

    def _leads(self, at: int) -> bool:
        """Whether half of the words of a line stand in the first sentence below it, as a headline's do."""
        after = self.pieces.get(at + 1)
        if after is None:
            return False
        return affinity(pairs(self.blocks[at].text.text), pairs(after.body.text[:_LEAD])) >= _LEAST_LEADING

    def _is_enumerated(self, block: Block, start: int, end: int) -> bool:
        """Whether a line is a numbered or bulleted subhead; a bullet may also stand before the headline of a brief."""
        match = SUBHEAD.fullmatch(block.text.text)
        if match is None or (block.level and block.level in self.headline_levels):
            return False
        is_bullet = not match["mark"][-1].isalnum() and len(match["mark"]) == 1
        return not (is_bullet and end < len(self.blocks) and self.blocks[end].opens and end - start == 1)

    def _role_of_marked(self, at: int, start: int, end: int, at_border: bool) -> DisplayRole:
        level = self.blocks[at].level
        if at_border or level in self.headline_levels:
            return DisplayRole.HEADLINE
        if self.headline_levels and level < min(self.headline_levels):
            return DisplayRole.HEADLINE
        if any(self.blocks[other].level in self.headline_levels for other in range(start, end)):
            return DisplayRole.HEADLINE
        return DisplayRole.SUBHEAD if self.headline_levels else DisplayRole.HEADLINE

    def _is_border(self, start: int, end: int) -> bool:
        """Whether an article ends before the run `[start, end)`, or one starts after it."""
        if start == 0 or end == len(self.blocks):
            return True
        before, after = self.blocks[start - 1], self.blocks[end]
        if after.opens or after.kind in _OPENING_KINDS or has_deck_above_title(self.blocks, start, end):
            return True
        if before.kind in _CLOSING_KINDS:
            return True
        if after.kind is BlockKind.JUMP and "接" in after.text.text:
            return True
        if after.kind is BlockKind.PARAGRAPH and DATED_LEAD.match(after.text.text):
            return not (end == start + 1 and is_one_of_subheads(self.blocks, self.pieces, start, self._is_subhead))
        if self._is_caption_below(end):
            return True
        inside = end - start == 1 and (self.has_reports or self.has_closers)
        piece = self.pieces.get(above_captions(self.blocks, self.pieces, start - 1) if inside else start - 1)
        if self.paragraph_gap is not None and self.blocks[start].first.gap > self.paragraph_gap:
            return True
        return piece is not None and (piece.closes or piece.jump_to is not None or piece.caption is not None)

    def _is_subhead(self, at: int) -> bool:
        return self.roles.get(at) is DisplayRole.SUBHEAD

    def _is_caption_below(self, at: int) -> bool:
        piece = self.pieces.get(at)
        return piece is not None and (piece.caption is not None or is_picture_above_credit(self.blocks, at))

    def _end_of_items(self, start: int, end: int) -> int:
        """Return where the lines from `start` end that are body text without a stop: an announced list, a poem."""
        before = self.blocks[start - 1] if start else None
        if before is None or end - start < 2:
            return start
        if any(self.blocks[at].level for at in range(start, end)):
            return start
        if before.kind is BlockKind.PARAGRAPH and before.text.text.endswith(_ANNOUNCING):
            gap = self.blocks[start].first.gap
            apart = next((at for at in range(start + 1, end) if self.blocks[at].first.gap > gap), None)
            if apart is not None or end == len(self.blocks):
                return apart or end
            return end - 1 if self._is_border(start, end) else end
        return start

    def _is_caption(self, block: Block) -> bool:
        """Whether a line is a caption by the credit that ends it, or the title of a work of art."""
        if block.level:
            return False
        text = block.text.text
        if ("）" in text or ")" in text) and ARTWORK.fullmatch(text):
            return True
        return find_caption_credit(block.text, self.habits) is not None

    def _opens(self, at: int, start: int) -> bool:
        """Whether line `at` opens a run, or what is left of it below a credit or a wider gap."""
        if at == start or self.roles.get(at - 1) is DisplayRole.BYLINE:
            return True
        return at + 1 < len(self.blocks) and self.blocks[at].first.gap > self.blocks[at + 1].first.gap

    def _heads_column(self, at: int, start: int, end: int, *, at_border: bool) -> bool:
        """Whether a line is the head of a column, by its words or since it is printed above several headlines."""
        text = self.blocks[at].text.text
        if at + 1 == end:
            return PICTURE_COLUMN.fullmatch(text) is not None and self._is_caption_below(end)
        if at == start and text in self.repeated_heads and read_bare_names(self.blocks[at].text, self.habits) is None:
            return True
        return is_column(self.blocks, at, end, self.titles, at_border=at_border and self._opens(at, start))

    def _follows_headline(self, at: int, start: int) -> bool:
        return at > start and self.roles.get(at - 1) is DisplayRole.HEADLINE

    def _are_captions(self, start: int, end: int) -> bool:
        """Whether the lines stand right above the credit for all pictures of a page."""
        is_credited = end < len(self.blocks) and self.blocks[end].kind is BlockKind.PAGE_CREDIT
        return is_credited and not any(block.level for block in self.blocks[start:end])

    def _is_bare_byline(self, at: int, start: int, end: int) -> bool:
        """Whether a line of names without a role ends the body above, or stands under a headline."""
        block = self.blocks[at]
        if block.level or not self._may_hold_names(at, start, end):
            return False
        read = read_bare_names if at == start else read_author_line
        return read(block.text, self.habits) is not None

    def _may_hold_names(self, at: int, start: int, end: int) -> bool:
        """Whether names stand where line `at` does: at the end of a body, or below a headline."""
        if at == start:
            return start > 0 and self.blocks[start - 1].kind is BlockKind.PARAGRAPH and self._ends_article(at, end)
        if at == end - 2 and DECK_DATE.fullmatch(self.blocks[end - 1].text.text):
            # The day of a speech stands below the speaker.
            return True
        after = self.blocks[end] if end < len(self.blocks) else None
        return at == end - 1 and after is not None and after.kind is BlockKind.PARAGRAPH and not after.opens

    def _ends_article(self, at: int, end: int) -> bool:
        """Whether what follows line `at` of a run can start a new piece."""
        if at + 1 < end or end == len(self.blocks):
            return True
        after = self.blocks[end]
        return after.opens or after.kind in _CLOSING_KINDS

    def _is_cut_text(self, at: int, start: int, end: int) -> bool:
        """Whether a doubtful line is the first piece of a paragraph cut by a column or a page."""
        block = self.blocks[at]
        if not block.doubtful or at != end - 1 or end == len(self.blocks):
            return False
        if at > start and self.roles.get(at - 1) is not DisplayRole.SUBHEAD:
            return False
        after = self.blocks[end]
        if after.kind is BlockKind.JUMP:
            return True
        if after.kind is not BlockKind.PARAGRAPH or after.opens:
            return False
        text = block.text.text
        if is_unbalanced(text):
            return True
        if block.first.width < _NARROWEST_CUT or not any(comma in text for comma in "，、,"):
            return False
        return self.marked or text.startswith(load("clause_openers")) or self._has_enumerated_subheads(at)

    def _has_enumerated_subheads(self, at: int) -> bool:
        """Whether the subheads near `at` are numbered, so that a plain line is none."""
        near = self.blocks[max(at - 8, 0) : at + 9]
        return any(block.kind is BlockKind.DISPLAY and SUBHEAD.fullmatch(block.text.text) for block in near)
