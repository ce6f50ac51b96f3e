"""Which rule decided what each printed line is."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen

from govpub.models import Issue, Segment, SegmentKind, Span

__all__ = ["ExplainedPiece", "explain"]


@frozen(kw_only=True)
class ExplainedPiece:
    """A printed line, or the part of one that belongs to one segment."""

    line: int
    """Number of the line in the file, from 1."""
    text: str
    """The characters as printed, without the white space around them."""
    span: Span
    """Where the piece stands, that white space included."""
    kind: SegmentKind
    """What it is."""
    article: int | None
    """Index of its article in `issue.articles`."""
    rule: str
    """Name of the rule that decided it."""


def explain(text: str, issue: Issue) -> Iterator[ExplainedPiece]:
    """Yield the pieces of each line in order; lines and pieces of white space only are left out.

    Args:
        text: the text that was parsed.
        issue: what `parse_issue(text)` returned.
    """
    segments = iter(issue.segments)
    segment = next(segments, None)
    start = 0
    for number, line in enumerate(text.splitlines(keepends=True), start=1):
        end = start + len(line)
        while segment is not None and segment.span.start < end:
            piece = Span(max(start, segment.span.start), min(end, segment.span.end))
            if not piece.of(text).isspace():
                yield _explained(text, piece, number, segment)
            if segment.span.end > end:
                break
            segment = next(segments, None)
        start = end


def _explained(text: str, piece: Span, number: int, segment: Segment) -> ExplainedPiece:
    return ExplainedPiece(
        line=number,
        text=piece.of(text).strip(),
        span=piece,
        kind=segment.kind,
        article=segment.article,
        rule=segment.rule,
    )
