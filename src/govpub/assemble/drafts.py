"""What the assembling stage works on: pieces of text, headings and the drafts of articles made of them."""

from __future__ import annotations

from attrs import define, evolve, field, frozen

from govpub.extract.byline_reading import BylineReading
from govpub.models import Contributor, Diagnostic, Jump, NoteKind, SegmentKind, Span
from govpub.rules.note import EDITOR_GOES_ON
from govpub.segment.blocks import Block
from govpub.segment.line_ends import ends_sentence
from govpub.text.aligned import AlignedText

__all__ = ["CaptionText", "Claim", "Draft", "NoteText", "Piece"]


@define
class Claim:
    """A stretch of the source that has been read, and as what.

    Nothing changes it, though it is not frozen: there is one for each stretch, and frozen it takes twice as long to make.
    """

    span: Span
    """Where it stands."""
    kind: SegmentKind
    """What it is."""
    rule: str
    """Name of the rule that read it."""


@frozen
class NoteText:
    """A note that was taken off a piece."""

    kind: NoteKind
    """Whose note it is."""
    text: AlignedText
    """Without the brackets around it."""


@frozen
class CaptionText:
    """A picture's caption and its credits."""

    text: AlignedText
    """Without the credit that ends it."""
    credits: tuple[Contributor, ...]
    """Who made the picture."""


@define
class Piece:
    """A paragraph as printed, with what opens or ends it taken off.

    Nothing changes it, though it is not frozen: there is one for each paragraph, and frozen it takes twice as long to make.
    """

    block: Block
    """The block it was read from; of a joined paragraph, the first."""
    body: AlignedText
    """What is left of its text."""
    rule: str
    """Name of the rule that made it body text."""
    jump_from: Jump | None = None
    """上接 at its start."""
    jump_to: Jump | None = None
    """下转 at its end."""
    notes: tuple[NoteText, ...] = ()
    """作者系 …, 转自 … at its end, 编者按 at its start."""
    byline: BylineReading | None = None
    """A credit at its end."""
    caption: CaptionText | None = None
    """What it says if it is a caption."""
    claims: tuple[Claim, ...] = ()
    """The stretches that were taken off."""

    @property
    def opens(self) -> bool:
        """Whether a dateline opens it."""
        return self.block.opens

    @property
    def unfinished(self) -> bool:
        """Whether it ends without a stop, so that a column or a page may have cut it."""
        return (self.block.unfinished or self.jump_to is not None) and not ends_sentence(self.body.text)

    @property
    def closes(self) -> bool:
        """Whether what was taken off its end ends an article."""
        return self.byline is not None or any(note.kind is not NoteKind.EDITOR for note in self.notes)


@define
class Draft:
    """An article in the making; lives inside the assembling stage only."""

    pieces: list[Piece] = field(factory=list[Piece])
    """Body paragraphs and subheads in reading order."""
    headings: list[Block] = field(factory=list[Block])
    """The lines of its headline block, in order of the text."""
    bylines: list[BylineReading] = field(factory=list[BylineReading])
    """Credits, wherever they stand."""
    notes: list[NoteText] = field(factory=list[NoteText])
    """作者系, 转自, 编者按."""
    editor_note: list[Piece] = field(factory=list[Piece])
    """Paragraphs of the editor's note."""
    jumps: list[Jump] = field(factory=list[Jump])
    """下转, 上接."""
    captions: list[CaptionText] = field(factory=list[CaptionText])
    """Captions printed with it."""
    claims: list[Claim] = field(factory=list[Claim])
    """What was read from lines of their own."""
    diagnostics: list[Diagnostic] = field(factory=list[Diagnostic])
    """What was doubted about it."""
    section: AlignedText | str | None = None
    """The column or page name it stands under."""
    page: int | None = None
    """Printed page."""
    closed: bool = False
    """Whether something that ends an article was read."""
    continues: bool = False
    """Whether it is the far end of a jump."""
    beside: Draft | None = None
    """The article between whose byline and body it stands."""
    rank: int = 0
    """Its place among the drafts, in order of the text."""

    @property
    def has_body(self) -> bool:
        """Whether there is any text or caption."""
        return bool(self.pieces or self.captions or self.editor_note)

    @property
    def is_only_noted(self) -> bool:
        """Whether nothing but a note or a byline has been read."""
        return not (self.pieces or self.closed) and bool(self.editor_note or self.notes or self.bylines)

    @property
    def unfinished(self) -> bool:
        """Whether its last paragraph ends without a stop."""
        return bool(self.pieces) and self.pieces[-1].unfinished and not self.closed

    @property
    def opens(self) -> bool:
        """Whether a dateline opens it."""
        return bool(self.pieces) and self.pieces[0].opens

    def start(self) -> int:
        """Return the offset of its first character."""
        starts = [piece.block.first.start for piece in (*self.pieces, *self.editor_note)]
        starts += [block.first.start for block in self.headings]
        starts += [caption.text.source_span().start for caption in self.captions]
        starts += [claim.span.start for claim in self.claims]
        return min(starts, default=0)

    def take(self, piece: Piece) -> None:
        """Add a paragraph and what was taken off its end; one that ends an editor's note goes to that."""
        if self.notes and not self.pieces and self._ends_editor_note(piece):
            return
        if piece.body.text:
            self.pieces.append(piece)
        self.notes += piece.notes
        if piece.byline is not None:
            self.bylines.append(piece.byline)
        if piece.jump_to is not None:
            self.jumps.append(piece.jump_to)
        self.closed = piece.closes or piece.jump_to is not None

    def _ends_editor_note(self, piece: Piece) -> bool:
        """Whether a paragraph was added to the editor's note above it, which it ends."""
        last = self.notes[-1]
        if last.kind is not NoteKind.EDITOR or EDITOR_GOES_ON.fullmatch(piece.body.text) is None:
            return False
        self.notes[-1] = evolve(last, text=AlignedText.join([last.text, piece.body], "\n"))
        self.claims.append(Claim(piece.block.span, SegmentKind.NOTE, EDITOR_GOES_ON.name))
        return True

    def sign(self, reading: BylineReading, claim: Claim) -> None:
        """Add a credit."""
        self.bylines.append(reading)
        self.claims.append(claim)

    def note(self, note: NoteText, claim: Claim) -> None:
        """Add a note."""
        self.notes.append(note)
        self.claims.append(claim)

    def show(self, caption: CaptionText, block: Block) -> None:
        """Add a caption."""
        self.captions.append(caption)
        self.claims.append(Claim(block.span, SegmentKind.CAPTION, "caption"))

    def picture_of(self, people: tuple[Contributor, ...]) -> None:
        """Make the body the caption of a picture with these credits."""
        self.show_pieces("caption.credit-below", people)

    def show_pieces(self, rule: str, people: tuple[Contributor, ...] = ()) -> None:
        """Make the body, if there is any, the caption of a picture, which a rule says it is."""
        if not self.pieces:
            return
        text = AlignedText.join([piece.body for piece in self.pieces]) if len(self.pieces) > 1 else self.pieces[0].body
        self.captions.append(CaptionText(text=text, credits=people))
        self.claims += [Claim(piece.block.span, SegmentKind.CAPTION, rule) for piece in self.pieces]
        self.pieces.clear()

    def absorb(self, other: Draft) -> None:
        """Take over all that `other` holds, its text after one's own; a headline printed again stays aside."""
        self.pieces += other.pieces
        if self.headings:
            again = [Claim(block.span, SegmentKind.HEADLINE, "headline.printed-again") for block in other.headings]
            self.claims += again
        else:
            self.headings += other.headings
        self.bylines += other.bylines
        self.notes += other.notes
        self.editor_note += other.editor_note
        self.jumps += other.jumps
        self.captions += other.captions
        self.claims += other.claims
        self.diagnostics += other.diagnostics
        self.closed = self.closed or other.closed
