"""What holds for the result of any text: nothing lost, and each value stands where its span says."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from govpub import Article, Contributor, DiagnosticCode, Issue, Span
from govpub.models import Record
from govpub.text.characters import fold
from govpub.text.lines import Mark, split_lines

__all__ = ["assert_lossless", "spans_of"]

_MARKUP = re.compile(r"[\s\u200b-\u200f\ufeff*_#|>\\`~+·•◎◇◆●○■□★☆▲△-]+")


def assert_lossless(text: str, issue: Issue) -> None:
    """Check all that must hold between a text and its issue."""
    assert_partition(text, issue)
    for span in spans_of(issue):
        assert 0 <= span.start <= span.end <= len(text), span
    corrected = {doubt.span.start for doubt in issue.diagnostics if doubt.code is DiagnosticCode.HEADLINE_CORRECTED}
    for article in issue.articles:
        assert_article(
            text,
            article,
            headline_corrected=article.headline_spans[:1] != () and article.headline_spans[0].start in corrected,
        )
    for slogans in issue.slogans:
        assert_in_order(text, slogans.span, slogans.items)
    assert Issue.from_dict(issue.to_dict()) == issue


def assert_partition(text: str, issue: Issue) -> None:
    """Segments follow each other from the first to the last character."""
    end = 0
    for segment in issue.segments:
        assert segment.span.start == end, "segments neither overlap nor leave gaps"
        assert segment.span.end > end, "no segment is empty"
        assert segment.rule
        assert segment.article is None or 0 <= segment.article < len(issue.articles)
        end = segment.span.end
    assert end == len(text)


def assert_article(text: str, article: Article, *, headline_corrected: bool) -> None:
    """Headlines, paragraphs, names and dates are their spans' text after clean-up."""
    for value, spans in (
        (article.kicker, article.kicker_spans),
        (article.headline, article.headline_spans),
        (article.deck, article.deck_spans),
    ):
        assert value is None or value.strip() == value != ""
        assert bool(spans) == (value is not None)
        if value is not None and not (value is article.headline and headline_corrected):
            assert_printed(text, value, spans)
    for paragraph in article.paragraphs:
        assert paragraph.text.strip() == paragraph.text != ""
        assert_printed(text, paragraph.text, paragraph.pieces)
    for contributor in contributors_of(article):
        assert_printed(text, contributor.name, [contributor.span])
    if article.dateline is not None:
        assert_subsequence(article.dateline.text, article.dateline.span.of(text))


def contributors_of(article: Article) -> Iterator[Contributor]:
    if article.byline is not None:
        yield from article.byline.contributors
    for caption in article.captions:
        yield from caption.credits


def spans_of(value: Any) -> Iterator[Span]:
    """Yield every span in a result."""
    if isinstance(value, Span):
        yield value
    elif isinstance(value, Record):
        for name in value.__attrs_attrs__:  # type: ignore[attr-defined]
            yield from spans_of(getattr(value, name.name))
    elif isinstance(value, tuple):
        for item in value:
            yield from spans_of(item)


def bare(text: str) -> str:
    """Return the characters that are printed, without spaces and the marks of tools."""
    return _MARKUP.sub("", "".join(str(line) for line in split_lines(text) if line.mark not in {Mark.IMAGE, Mark.RULE}))


def assert_printed(text: str, value: str, spans: Sequence[Span]) -> None:
    assert bare(value) == "".join(bare(span.of(text)) for span in spans), value


def assert_subsequence(value: str, printed: str) -> None:
    """Each character of the value stands in the printed text, in that order."""
    rest = iter(fold(printed))
    assert all(character in rest for character in bare(value)), (value, printed)


def assert_in_order(text: str, span: Span, items: Sequence[str]) -> None:
    """A list of slogans holds nothing that is not printed there; a grid is read in another order than it stands."""
    printed = bare(span.of(text))
    assert all(item for item in items)
    assert set("".join(map(bare, items))) <= set(printed)
