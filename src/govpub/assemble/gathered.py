"""What gathering gives: bodies and runs of headline lines, not yet put together."""

from __future__ import annotations

from attrs import define, field

from govpub.assemble.drafts import Claim, Draft
from govpub.assemble.pieces import read_jump
from govpub.models import Jump
from govpub.segment.blocks import Block
from govpub.text.aligned import AlignedText

__all__ = ["Gathered", "HeadingRun"]


@define
class HeadingRun:
    """Headline lines that follow each other without a body between."""

    blocks: list[Block] = field(factory=list[Block])
    """The lines."""
    rank: int = 0
    """How many bodies start before it."""
    fixed: Draft | None = None
    """The body that a byline between ties it to."""
    section: AlignedText | None = None
    """The column head that stood right above."""
    jumps: list[Jump] = field(factory=list[Jump])
    """Jump lines behind its lines."""
    loose: bool = False
    """Whether the page ends below it, so that no body follows."""

    def add(self, block: Block) -> None:
        """Add a line, and the jump line behind it."""
        self.blocks.append(block)
        jump = read_jump(block.first.text) if block.rule == "headline.with-jump" else None
        if jump is not None:
            self.jumps.append(jump[0])


@define
class Gathered:
    """Bodies and heading runs, each in order of the text."""

    drafts: list[Draft] = field(factory=list[Draft])
    """The bodies."""
    runs: list[HeadingRun] = field(factory=list[HeadingRun])
    """The headline lines."""
    claims: list[Claim] = field(factory=list[Claim])
    """What belongs to no article: page heads, column heads."""

    def join_pictures(self, draft: Draft) -> Draft:
        """Return the draft of a picture, or that of the pictures right above below one headline, which takes it over."""
        above = self.drafts[-2] if draft is self.drafts[-1] and draft.rank else None
        headed = [run.rank for run in self.runs[-2:]]
        if above is None or draft.rank in headed or above.rank not in headed:
            return draft
        if not above.captions or above.pieces or above.bylines or above.editor_note:
            return draft
        self.drafts.pop()
        above.captions += draft.captions
        above.claims += draft.claims
        return above
