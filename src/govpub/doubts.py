"""What is doubtful about a finished issue: the text itself, its dates, its table of contents."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher

from govpub.models import Article, Contents, Diagnostic, DiagnosticCode, Masthead, Segment, SegmentKind, Span
from govpub.models.issue import HeadlineIndex

__all__ = ["find_doubts", "title_doubts"]

_SUSPECT_RE = re.compile(r"[\x00\u2e80-\u2fd5\ud800-\udfff\ufffd]")
"""Any of the characters below; a class alone is searched for fast."""
_LOST_RE = re.compile(r"[\x00\ud800-\udfff\ufffd]+")
_NEAR = 0.7
"""Share of the characters that a misread title has in common with the right one."""
_RADICAL_RE = re.compile(r"[\u2e80-\u2fd5]")


def find_doubts(
    text: str, segments: Sequence[Segment], contents: Contents | None, articles: Sequence[Article]
) -> Iterator[Diagnostic]:
    """Yield what is doubtful about the whole, each sort of doubt about characters and years once."""
    if all(segment.kind is SegmentKind.SPACE for segment in segments):
        yield _doubt(DiagnosticCode.NO_TEXT, "there is no text", Span(0, len(text)))
        return
    yield from _character_doubts(text)
    for segment in segments:
        if segment.kind is SegmentKind.UNKNOWN:
            yield _doubt(DiagnosticCode.NOT_UNDERSTOOD, "no rule reads this", segment.span)
    yield from _year_doubts(articles)
    if contents is not None:
        yield from _contents_doubts(contents, articles)
    yield from _name_doubts(articles)


def _doubt(code: DiagnosticCode, message: str, span: Span) -> Diagnostic:
    return Diagnostic(code=code, message=message, span=span)


def _character_doubts(text: str) -> Iterator[Diagnostic]:
    """Yield that characters are lost, and that radicals stand for characters, with the first place of each."""
    if _SUSPECT_RE.search(text) is None:
        return
    lost = _LOST_RE.search(text)
    if lost is not None:
        count = sum(len(match[0]) for match in _LOST_RE.finditer(text))
        message = f"{count} characters were lost before the text came here (NUL, lone surrogates, U+FFFD)"
        yield _doubt(DiagnosticCode.UNPAIRED_CHARACTERS, message, Span(*lost.span()))
    radical = _RADICAL_RE.search(text)
    if radical is not None:
        count = len(_RADICAL_RE.findall(text))
        message = f"{count} radicals stand for characters and are folded in the values: {radical[0]} …"
        yield _doubt(DiagnosticCode.RADICAL_CODE_POINTS, message, Span(*radical.span()))


def _year_doubts(articles: Iterable[Article]) -> Iterator[Diagnostic]:
    """Yield once that dates have no year."""
    for article in articles:
        dateline = article.dateline
        if dateline is not None and dateline.date is not None and not dateline.date.is_complete:
            message = "no year is printed and no reference_date was given; dates keep the form --04-11"
            yield _doubt(DiagnosticCode.DATE_WITHOUT_YEAR, message, dateline.span)
            return


def _contents_doubts(contents: Contents, articles: Iterable[Article]) -> Iterator[Diagnostic]:
    """Yield the entries of the table of contents that no article has for its headline."""
    headlines = HeadlineIndex(articles)
    for section in contents.sections:
        for entry in section.entries:
            if headlines.find(entry) is None:
                message = f"no article in the text has the headline {entry.title!r}"
                yield _doubt(DiagnosticCode.CONTENTS_UNMATCHED, message, entry.span)


def _name_doubts(articles: Iterable[Article]) -> Iterator[Diagnostic]:
    """Yield the credited names of a single character: something has cut them."""
    for article in articles:
        for person in article.byline.contributors if article.byline else ():
            if len(person.name) == 1 or "\N{REPLACEMENT CHARACTER}" in person.name:
                yield _doubt(DiagnosticCode.NAME_DOUBTFUL, f"the name {person.name!r} may be cut", person.span)


def title_doubts(text: str, masthead: Masthead | None, title: str | None) -> Iterator[Diagnostic]:
    """Yield that the masthead's title is nearly that of the paper's profile: OCR may have misread it."""
    if title is None or masthead is None or masthead.title is None:
        return
    printed = "".join(masthead.title.split())
    if printed == title or SequenceMatcher(None, printed, title).ratio() < _NEAR:
        return
    spans = masthead.spans or ((masthead.span,) if masthead.span is not None else ())
    message = f"printed {masthead.title!r}, the profile has {title!r}; kept as printed"
    for span in spans[:1]:
        at = text.find(masthead.title, span.start, span.end)
        place = span if at < 0 else Span(at, at + len(masthead.title))
        yield _doubt(DiagnosticCode.TITLE_DIFFERS, message, place)
