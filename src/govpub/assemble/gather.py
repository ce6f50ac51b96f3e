"""Gathers blocks into bodies: where an article starts, where it ends, and which credits are its own.

Headlines are left aside in runs, since they may stand before their body, after it or elsewhere; see
`headlines.py` for which goes where.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from attrs import evolve

from govpub.assemble import pictures
from govpub.assemble.author_lines import read_author_line
from govpub.assemble.columns import name_in_head
from govpub.assemble.display_role import DisplayRole
from govpub.assemble.displays import assign_roles
from govpub.assemble.drafts import CaptionText, Claim, Draft, NoteText, Piece
from govpub.assemble.gathered import Gathered, HeadingRun
from govpub.assemble.pieces import (
    display_caption,
    dissect,
    ends_with_caption,
    goes_on_with_items,
    is_item,
    is_photographers,
    is_signed_body,
    picture_credits,
    read_credit_beside,
    read_jump,
    read_notes,
)
from govpub.assemble.placing import Waiting, ends_above, ends_page, heads_next, ordered_by_sections
from govpub.assemble.titles import TitleIndex
from govpub.extract.byline_caption import PageCredit
from govpub.extract.byline_habits import PLAIN_HABITS, CreditHabits
from govpub.extract.byline_reading import BylineReading
from govpub.models import JumpDirection, NoteKind, SegmentKind
from govpub.rules.headline import BRIEFS_NAME, DECK_DATE, is_own_title
from govpub.rules.note import EDITOR_LABEL, ISSUER_LINE
from govpub.segment.blocks import Block, BlockKind
from govpub.segment.page_heads import read_page_head
from govpub.text.aligned import AlignedText

__all__ = ["gather"]

_LINES = {DisplayRole.SUBHEAD: "headline.subhead", DisplayRole.LINE: "paragraph.short-line"}
_APART = (BlockKind.MASTHEAD, BlockKind.CONTENTS, BlockKind.SLOGAN, BlockKind.FOLIO, BlockKind.MARKUP)


def gather(blocks: Sequence[Block], titles: TitleIndex, habits: CreditHabits = PLAIN_HABITS) -> Gathered:
    """Return the bodies and the heading runs of a text; `habits` says what the paper adds to credits."""
    own = [block for block in blocks if block.kind not in _APART]
    pieces = {at: dissect(block, habits) for at, block in enumerate(own) if block.kind is BlockKind.PARAGRAPH}
    gatherer = _Gatherer(own, pieces, assign_roles(own, pieces, titles, habits), habits)
    gatherer.walk()
    return gatherer.result


class _Gatherer:
    """One walk over the blocks; holds the body and the headings that are being gathered."""

    def __init__(
        self, blocks: Sequence[Block], pieces: dict[int, Piece], roles: dict[int, DisplayRole], habits: CreditHabits
    ) -> None:
        self.habits = habits
        self.blocks = blocks
        self.pieces = pieces
        self.roles = roles
        self.result = Gathered()
        self.draft: Draft | None = None
        self.run: HeadingRun | None = None
        self.awaiting: Draft | None = None
        self.waiting = Waiting()
        self.editor_note = False
        self.section: AlignedText | None = None
        self.lasts = ordered_by_sections(blocks)
        self.page_section: AlignedText | None = None
        self.page: int | None = None

    def walk(self) -> None:
        """Visit each block once."""
        for at, block in enumerate(self.blocks):
            if self.run is not None and block.kind is BlockKind.PAGE_HEAD:
                self.run.loose = True
            if block.kind is BlockKind.DISPLAY:
                self._visit_display(at, block)
            elif block.kind is BlockKind.PARAGRAPH:
                self._visit_paragraph(at, self.pieces[at])
            elif block.kind is BlockKind.BYLINE:
                self._visit_byline(at, block)
            elif block.kind is BlockKind.PAGE_CREDIT:
                self._visit_page_credit(block)
            elif block.kind is BlockKind.NOTE:
                self._visit_note(block)
            elif block.kind is BlockKind.JUMP:
                self._visit_jump(block)
            elif block.kind is BlockKind.SECTION:
                self._visit_section(block)
            elif block.kind is BlockKind.PAGE_HEAD:
                self._visit_page_head(at, block)
        if self.run is not None:
            self.run.loose = True
        if self.waiting.bylines:
            self.waiting.give(self.result.drafts[-1])

    # -- bodies and runs ---------------------------------------------------------------------------------

    def _use_section(self, title: str = "") -> AlignedText | None:
        """Return the column's name that stands above; it holds for one piece, that of short news up to a notice."""
        section = self.section
        if section is None or self.lasts:
            return section
        is_of_many = BRIEFS_NAME.fullmatch(section.text) is not None
        self.section = section if is_of_many and not is_own_title(title) else None
        return None if is_of_many and self.section is None else section

    def _open(self) -> Draft:
        """Start a new body."""
        draft = Draft(rank=len(self.result.drafts), section=self._use_section() or self.page_section, page=self.page)
        if self.run is not None:
            draft.section = self.run.section or draft.section
            draft.jumps += self.run.jumps
        self.result.drafts.append(draft)
        if self.waiting.give(draft) and self.run is not None:
            self.run.fixed = draft
        self.draft, self.run, self.editor_note = draft, None, False
        return draft

    def _current(self) -> Draft:
        """Return the body that text at this place belongs to."""
        if self.run is None and self.awaiting is not None and self.draft is not None and not self.draft.closed:
            # A picture stands between the byline and the body.
            self.draft.beside = self.awaiting
            self.draft, self.awaiting = self.awaiting, None
            return self.draft
        if self.draft is None or self.draft.closed or self.run is not None:
            return self._open()
        return self.draft

    def _close(self) -> None:
        self.draft = None
        self.editor_note = False

    # -- one method per kind of block
    def _visit_display(self, at: int, block: Block) -> None:
        role = self.roles[at]
        if role is DisplayRole.HEADLINE:
            self._add_heading(block)
        elif role in _LINES:
            self._current().pieces.append(Piece(block=block, body=block.text, rule=_LINES[role]))
        elif role is DisplayRole.TEXT:
            cut = evolve(block, kind=BlockKind.PARAGRAPH, rule="paragraph.cut", unfinished=True)
            self._visit_paragraph(at, dissect(cut, self.habits))
        elif role is DisplayRole.CAPTION:
            self._add_caption(display_caption(block, self.habits), block, inside=self._is_inside_body(at))
        elif role is DisplayRole.BYLINE:
            self._visit_byline(at, block)
        elif role is DisplayRole.ISSUER:
            self._current().note(
                NoteText(NoteKind.SOURCE, block.text), Claim(block.span, SegmentKind.NOTE, ISSUER_LINE.name)
            )
        elif role is DisplayRole.COLUMN:
            self._visit_section(block)
        elif role is DisplayRole.SECTION:
            self.page_section = block.text
            self.result.claims.append(Claim(block.span, SegmentKind.SECTION, "section.page-title"))
        else:
            self.result.claims.append(Claim(block.span, SegmentKind.HEADLINE, "headline.pinyin"))

    def _add_heading(self, block: Block) -> None:
        last = self.result.runs[-1] if self.result.runs else None
        if last is not None and last.fixed is self.draft is not None and DECK_DATE.fullmatch(block.text.text):
            # The day of a speech stands below the speaker.
            last.blocks.append(block)
            return
        if self.run is None:
            self.run = HeadingRun(rank=len(self.result.drafts), section=self._use_section(block.text.text))
            self.result.runs.append(self.run)
            self.awaiting = None
            self._close()
        self.run.add(block)

    def _visit_paragraph(self, at: int, piece: Piece) -> None:
        above = self.draft if self.run is None else None
        if piece.caption is not None and is_item(self.pieces, at):
            piece = evolve(piece, caption=None)
        if piece.caption is not None and above is not None:
            piece = pictures.without_given(above, piece)
        heads = self.run is not None and at + 1 not in self.pieces
        if piece.caption is not None and not self._is_inside_body(at) and not is_signed_body(piece, heads=heads):
            self._add_caption(piece.caption, piece.block)
            return
        if self.editor_note and not piece.opens and self.draft is not None:
            self.draft.editor_note.append(piece)
            return
        if above is not None and goes_on_with_items(above, piece):
            above.closed = False
        if piece.opens or piece.jump_from is not None:
            if above is not None and pictures.is_below_picture(above, self.result.runs, piece):
                above.show_pieces("caption.below-headline")
            elif self.run is None and not (above is not None and above.is_only_noted):
                self._close()
            draft = self._open() if self.draft is None else self.draft
            self.editor_note = False
        else:
            draft = self._current()
        if piece.jump_from is not None:
            draft.continues = True
            draft.jumps.append(piece.jump_from)
        draft.claims += piece.claims
        if piece.caption is not None and not is_signed_body(piece, heads=False):
            self._add_caption(piece.caption, piece.block, inside=True)
            return
        draft.take(piece)

    def _is_inside_body(self, at: int) -> bool:
        """Whether the body goes on after the block, so that a caption there belongs to it."""
        below = at + 1
        while self.roles.get(below) is DisplayRole.SUBHEAD:
            below += 1
        return self.run is None and pictures.is_inside(self.draft, self.pieces.get(below))

    def _add_caption(self, caption: CaptionText, block: Block, *, inside: bool = False) -> None:
        """Give a caption to the body that it stands inside, or to a draft of its own, with those right before it."""
        draft = self.draft
        if draft is not None and self.run is None and pictures.sign_numbered(draft, block):
            return
        if draft is not None and inside:
            draft.show(caption, block)
            return
        if draft is not None and self.run is None and draft.bylines and not (draft.pieces or draft.closed):
            self.awaiting = draft
        if draft is None or draft.pieces or draft.editor_note or draft.bylines or self.run is not None:
            draft = self._open()
        draft.show(caption, block)

    def _visit_byline(self, at: int, block: Block) -> None:
        credit = block.credit
        reading = (
            credit if isinstance(credit, BylineReading) else read_author_line(block.text, self.habits, pen_names=True)
        )
        if reading is None:
            return
        self.editor_note = False
        before = self.blocks[at - 1] if at else None
        claim = Claim(block.span, SegmentKind.BYLINE, reading.rule)
        above = self.result.drafts[-1] if self.result.drafts else None
        if self.run is None and (self.waiting.bylines or heads_next(self.blocks, at, self.draft, self.habits)):
            self.waiting.bylines.append((reading, claim))
            self._close()
            return
        if before is not None and before.kind is BlockKind.DISPLAY and ends_above(self.blocks, at, above, self.habits):
            draft = cast("Draft", above)
            draft.closed = True
        elif before is not None and before.kind is BlockKind.DISPLAY and self.run is not None:
            if above is not None and ends_page(self.blocks, at, reading):
                # Below the last headline of a page, whose text stands above it.
                above.sign(reading, claim)
                return
            run = self.run
            draft = self._open()
            run.fixed = draft
        elif self.draft is not None and self.run is None:
            draft = self._picture_at_end(self.draft) if is_photographers(reading) else self.draft
            draft.closed = bool(draft.pieces)
        else:
            draft = self._open()
        draft.claims.append(claim)
        people = picture_credits(draft, block.text, reading, self.habits)
        if people:
            draft.picture_of(people)
            self.draft = self.result.join_pictures(draft)
        else:
            pictures.sign(draft, reading)

    def _picture_at_end(self, draft: Draft) -> Draft:
        """Return the draft, or a new one with its last paragraph if that is the caption of a picture below it."""
        if not ends_with_caption(draft):
            return draft
        piece = draft.pieces.pop()
        draft.claims = [claim for claim in draft.claims if claim not in piece.claims]
        picture = self._open()
        picture.pieces.append(piece)
        picture.claims += piece.claims
        return picture

    def _visit_page_credit(self, block: Block) -> None:
        credit = block.credit
        if not isinstance(credit, PageCredit):
            return
        draft = self.draft if self.draft is not None and self.run is None else self._open()
        for piece in pictures.take_bare_captions(self.result.drafts, draft, credit):
            draft = self._open() if draft.pieces or draft.bylines else draft
            draft.show(CaptionText(text=piece.body, credits=()), piece.block)
        draft.claims.append(Claim(block.span, SegmentKind.CREDIT, credit.rule))
        pictures.sign_page(self.result.drafts, draft, credit)

    def _visit_note(self, block: Block) -> None:
        if EDITOR_LABEL.fullmatch(block.text.text):
            if self.run is not None or self.draft is None or self.draft.pieces:
                self._open()
            self.editor_note = True
            if self.draft is not None:
                self.draft.claims.append(Claim(block.span, SegmentKind.NOTE, block.rule))
            return
        found = read_notes(block.text)
        if found is None:
            return
        draft = self.draft if self.draft is not None and self.run is None else self._open()
        draft.notes += found[0]
        draft.claims.append(Claim(block.span, SegmentKind.NOTE, block.rule))
        credit = read_credit_beside(block.text, self.habits)
        if credit is not None:
            draft.bylines.append(credit)
        draft.closed = draft.has_body

    def _visit_jump(self, block: Block) -> None:
        found = read_jump(block.text)
        if found is None:
            return
        jump, rule, _, _ = found
        claim = Claim(block.span, SegmentKind.JUMP_LINE, rule)
        if jump.direction is JumpDirection.FROM:
            self.draft = self.draft if self.run is not None else None
            draft = self._open()
            draft.continues = True
        else:
            draft = self.draft if self.draft is not None and self.run is None else self._open()
            draft.closed = True
        draft.jumps.append(jump)
        draft.claims.append(claim)

    def _visit_section(self, block: Block) -> None:
        self.section = name_in_head(block.text)
        self.result.claims.append(Claim(block.span, SegmentKind.SECTION, block.rule))
        self._close()
        self.run = None

    def _visit_page_head(self, at: int, block: Block) -> None:
        page, section = read_page_head(block.text)
        if at and self.blocks[at - 1].kind is BlockKind.PAGE_HEAD:
            # Number and name stand on lines of their own.
            page, section = page or self.page, section or self.page_section
        self.page, self.page_section = page, section
        self.section = None
        self.result.claims.append(Claim(block.span, SegmentKind.FOLIO, block.rule))
        self._close()
        self.run = None
