"""An article and its parts."""

from __future__ import annotations

from attrs import frozen

from govpub.models.credit import Byline, Contributor, Dateline
from govpub.models.kinds import ArticleKind, JumpDirection, NoteKind
from govpub.models.meeting import Meeting
from govpub.models.record import Record
from govpub.models.span import Span

__all__ = ["Article", "Caption", "Jump", "Note", "Paragraph"]


@frozen(kw_only=True, slots=False)
class Paragraph(Record):
    """A paragraph of the body, whole again where a column, a page or a jump cut it."""

    text: str
    """Without layout noise."""
    span: Span | None
    """Where it stands, if in one piece; else None, and `spans` has the pieces."""
    spans: tuple[Span, ...] = ()
    """The pieces in reading order, if it was cut."""

    @property
    def pieces(self) -> tuple[Span, ...]:
        """Where it stands, in reading order, whether cut or not."""
        return self.spans or ((self.span,) if self.span is not None else ())


@frozen(kw_only=True, slots=False)
class Jump(Record):
    """下转第四版, 上接第12页: sends the reader to another page."""

    direction: JumpDirection
    """On, or back."""
    page: int | None
    """The printed page."""
    span: Span
    """Where it stands."""


@frozen(kw_only=True, slots=False)
class Note(Record):
    """作者系…, 转自…, 编者按: a note about the piece (NITF note, tagline)."""

    kind: NoteKind
    """Whose note it is."""
    text: str
    """Without the brackets around it; paragraphs joined by a line feed."""
    span: Span | None
    """Where it stands, if in one piece."""
    spans: tuple[Span, ...] = ()
    """The pieces in reading order, if it was cut."""


@frozen(kw_only=True, slots=False)
class Caption(Record):
    """图片说明: the words under a picture (NITF media-caption)."""

    text: str
    """Without the credit that ends it."""
    credits: tuple[Contributor, ...]
    """Who made the picture (NITF media-producer)."""
    span: Span
    """Where it stands."""


@frozen(kw_only=True, slots=False)
class Article(Record):
    """One piece of the publication."""

    kind: ArticleKind
    """What sort of piece it is."""
    section: str | None
    """栏目: the column or section under which it stands (NITF series)."""
    kicker: str | None
    """引题: the line above the headline."""
    headline: str | None
    """主题: the main headline, its lines joined by one space (NITF hl1)."""
    deck: str | None
    """副题: the line below the headline (NITF hl2)."""
    page: int | None
    """Printed page on which it starts."""
    byline: Byline | None
    """Everyone credited for it, wherever the credit stands."""
    dateline: Dateline | None
    """本报讯 4月11日 …"""
    paragraphs: tuple[Paragraph, ...]
    """The body."""
    jumps: tuple[Jump, ...]
    """下转, 上接."""
    notes: tuple[Note, ...]
    """作者系, 转自, 编者按."""
    captions: tuple[Caption, ...]
    """Captions printed with it."""
    meetings: tuple[Meeting, ...]
    """Meetings and visits that it reports."""
    kicker_spans: tuple[Span, ...]
    """Where the kicker stands, a span for each printed line."""
    headline_spans: tuple[Span, ...]
    """Where the headline stands, a span for each printed line."""
    deck_spans: tuple[Span, ...]
    """Where the deck stands, a span for each printed line."""
    span: Span | None
    """Where the article stands, if in one piece."""
    spans: tuple[Span, ...] = ()
    """The pieces in order of the text, if it is not in one piece."""
