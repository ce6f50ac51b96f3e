"""What the segmenting stage hands on: blocks, runs of printed lines of one kind."""

from __future__ import annotations

from enum import Enum

from attrs import define, field

from govpub.extract.byline_caption import PageCredit
from govpub.extract.byline_reading import BylineReading
from govpub.models.span import Span
from govpub.text.aligned import AlignedText
from govpub.text.lines import Line

__all__ = ["Block", "BlockKind"]


class BlockKind(Enum):
    """What a block is, as far as its own lines tell."""

    MASTHEAD = "masthead"
    """报头、版权页; read as a whole elsewhere."""
    CONTENTS = "contents"
    """目录; read as a whole elsewhere."""
    SLOGAN = "slogan"
    """标语; read as a whole elsewhere."""
    FOLIO = "folio"
    """Page number or running head."""
    PAGE_HEAD = "page-head"
    """`第2版 综合`: number and name of a newspaper page."""
    MARKUP = "markup"
    """Nothing printed: an image line, a rule, a tag."""
    SECTION = "section"
    """A column head."""
    DISPLAY = "display"
    """A line set apart: headline, kicker, deck or subhead."""
    BYLINE = "byline"
    """A line that is nothing but a credit."""
    PAGE_CREDIT = "page-credit"
    """A credit for a whole page or all its pictures."""
    NOTE = "note"
    """作者系…, 转自…, or the heading 编者按."""
    JUMP = "jump"
    """A jump line on a line of its own."""
    PARAGRAPH = "paragraph"
    """Body text, its lines joined."""


@define
class Block:
    """A run of printed lines of one kind.

    Nothing changes it, though it is not frozen: there is one for each block, and frozen it takes twice as long to make.
    """

    kind: BlockKind
    """What it is."""
    lines: tuple[Line, ...]
    """The lines it was read from, in reading order."""
    text: AlignedText
    """Their text, joined."""
    rule: str
    """Name of the rule that made it."""
    opens: bool = field(default=False, kw_only=True)
    """A paragraph that starts a report: it opens with a dateline."""
    unfinished: bool = field(default=False, kw_only=True)
    """A paragraph that ends without a stop: a column or a page may have cut it."""
    doubtful: bool = field(default=False, kw_only=True)
    """A display line that may as well be the first piece of a cut paragraph."""

    credit: BylineReading | PageCredit | None = field(default=None, kw_only=True)
    """What a byline or a page's credit says."""

    @property
    def first(self) -> Line:
        """Its first line."""
        return self.lines[0]

    @property
    def span(self) -> Span:
        """From its first to its last line."""
        return Span(self.lines[0].start, self.lines[-1].end)

    @property
    def level(self) -> int:
        """Markdown heading level of its first line, or 0."""
        return self.lines[0].heading
