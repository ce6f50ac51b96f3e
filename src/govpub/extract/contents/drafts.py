"""Entries and sections in the making."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import Factory, define

from govpub.extract.contents.rows import Row
from govpub.models.masthead import ContentsEntry, ContentsSection
from govpub.models.span import Span
from govpub.text.aligned import AlignedText
from govpub.text.spacing import tighten_display

__all__ = ["Draft", "Section"]


@define
class Draft:
    """An entry in the making."""

    titles: list[AlignedText] = Factory(list[AlignedText])
    authors: tuple[AlignedText, ...] = ()
    page: int | None = None
    rows: list[Row] = Factory(list[Row])

    def finish(self) -> ContentsEntry | None:
        """Return the entry, or None if it has no title."""
        titles = [tidy(title) for title in self.titles if title.text.strip()]
        if not any(title.text for title in titles):
            return None
        return ContentsEntry(
            title=" ".join(title.text for title in titles if title.text),
            page=self.page,
            authors=tuple(author.text for author in self.authors),
            span=cover(self.rows),
        )


@define
class Section:
    """A section in the making."""

    title: AlignedText | None = None
    head: list[Row] = Factory(list[Row])
    drafts: list[Draft] = Factory(list[Draft])

    def finish(self) -> ContentsSection | None:
        """Return the section, or None if it has neither name nor entries."""
        finished = [(draft, draft.finish()) for draft in self.drafts]
        entries = tuple(entry for _, entry in finished if entry is not None)
        rows = [*self.head, *(row for draft, entry in finished if entry is not None for row in draft.rows)]
        if not rows:
            return None
        return ContentsSection(
            title=tidy(self.title).text if self.title is not None else None, entries=entries, span=cover(rows)
        )


def tidy(title: AlignedText) -> AlignedText:
    """Return a title without letter-spacing and without strokes and dots around it."""
    return tighten_display(title.strip(" \u3000")).strip(" \u3000/／|｜:：·")


def cover(rows: Sequence[Row]) -> Span:
    """Return the span from the first to the last of the rows."""
    spans = [row.text.source_span() for row in rows]
    return Span(min(span.start for span in spans), max(span.end for span in spans))
