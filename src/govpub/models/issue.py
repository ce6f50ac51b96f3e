"""A whole publication, as read from one text."""

from __future__ import annotations

from attrs import frozen

from govpub.models.article import Article
from govpub.models.diagnostic import Diagnostic
from govpub.models.kinds import SegmentKind
from govpub.models.masthead import Contents, Masthead
from govpub.models.record import Record
from govpub.models.slogans import SloganList
from govpub.models.span import Span

__all__ = ["Issue", "Segment"]


@frozen(kw_only=True, slots=False)
class Segment(Record):
    """A stretch of the given text and what it is; segments have no gap and no overlap."""

    kind: SegmentKind
    """What it is."""
    rule: str
    """Name of the rule that decided it."""
    article: int | None
    """Index of the article it belongs to, if it belongs to one."""
    span: Span
    """Where it stands."""


@frozen(kw_only=True, slots=False)
class Issue(Record):
    """One issue of a newspaper, magazine, gazette or bulletin."""

    masthead: Masthead | None
    """The publication's own statement about itself."""
    contents: Contents | None
    """The printed table of contents."""
    articles: tuple[Article, ...]
    """In the order in which they start in the text."""
    slogans: tuple[SloganList, ...]
    """Lists of slogans that belong to no article."""
    segments: tuple[Segment, ...]
    """The whole text, cut without gap or overlap."""
    diagnostics: tuple[Diagnostic, ...]
    """What was doubted, guessed or repaired."""
