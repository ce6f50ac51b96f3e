"""Turns finished drafts into the articles of the contract, and says what each stretch of the text became."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from attrs import evolve, frozen

from govpub.assemble.drafts import CaptionText, Claim, Draft, NoteText, Piece
from govpub.assemble.headline_block import HeadlineParts, read_headline_block
from govpub.assemble.kinds import decide_kind
from govpub.assemble.titles import TitleIndex, TitleMatch, title_alone
from govpub.extract.byline_habits import PLAIN_HABITS, CreditHabits
from govpub.extract.byline_reading import BylineReading, merge_bylines
from govpub.extract.dateline import DatelineReading, read_dateline
from govpub.extract.meeting import MeetingReading
from govpub.models import (
    Article,
    ArticleKind,
    Caption,
    Dateline,
    Diagnostic,
    DiagnosticCode,
    Note,
    NoteKind,
    Paragraph,
    SegmentKind,
    Span,
)
from govpub.rules.headline import SUBHEAD
from govpub.segment.blocks import Block
from govpub.text.aligned import AlignedText
from govpub.text.dates import Calendar
from govpub.text.spacing import tighten_display, tighten_prose

__all__ = ["ArticleReading", "read_article"]

_SPACE = " \u3000"
_LONGEST_TITLE = 3
"""Lines of a headline that make a title of the contents."""
_EDITORS = "编辑部"
_LINES = ("headline.subhead", "paragraph.short-line")
_ORNAMENTS = " \u3000·•●■◆★☆◇○□▲▼◎※"


@frozen
class ArticleReading:
    """An article, what its stretches are, and what was doubted."""

    article: Article
    """The record."""
    paragraphs: tuple[AlignedText, ...]
    """The texts of its paragraphs, with their offsets."""
    headline: AlignedText | None
    """The text of its headline."""
    claims: tuple[Claim, ...]
    """Its stretches of the source."""
    diagnostics: tuple[Diagnostic, ...]
    """What was doubted about it."""
    meetings: tuple[MeetingReading, ...] = ()
    """Its meetings, with what they were read from."""


def read_article(
    draft: Draft, calendar: Calendar, titles: TitleIndex, habits: CreditHabits = PLAIN_HABITS
) -> ArticleReading:
    """Return the record of a draft; `habits` says what the paper adds to credits."""
    claims = list(draft.claims)
    diagnostics = list(draft.diagnostics)
    match, parts, headline, title = _read_headings(draft.headings, titles, diagnostics)
    dateline, head_byline, pieces = _take_dateline(draft.pieces, calendar, habits, claims, diagnostics)
    readings = [*([head_byline] if head_byline else []), *draft.bylines]
    byline = merge_bylines(readings) if readings else None
    paragraphs = (*(block.text for block in parts.number), *_join_pieces(pieces, claims, diagnostics))
    claims += _heading_claims(parts)
    notes = _read_notes(draft)
    claims += [Claim(piece.block.span, SegmentKind.NOTE, "note.editor") for piece in draft.editor_note]
    spans = _merge_spans(claim.span for claim in claims)
    article = Article(
        kind=decide_kind(
            draft,
            headline,
            dateline,
            byline,
            paragraphs,
            of_magazine=titles.has_sections,
            in_contents=match is not None,
            has_author=match is not None and bool(match.entry.authors),
            staff=habits.staff,
        ),
        section=match.section if match is not None and match.section else _section_text(draft),
        kicker=_text(_join_headline(parts.kicker)),
        headline=title,
        deck=_text(_join_headline(parts.deck)),
        page=match.entry.page if match is not None and match.entry.page is not None else draft.page,
        byline=byline,
        dateline=dateline,
        paragraphs=tuple(_paragraph(text) for text in paragraphs),
        jumps=tuple(draft.jumps),
        notes=notes,
        captions=tuple(map(_caption, draft.captions)),
        meetings=(),
        kicker_spans=_spans(parts.kicker),
        headline_spans=_spans(parts.headline),
        deck_spans=_spans(parts.deck),
        span=spans[0] if len(spans) == 1 else None,
        spans=() if len(spans) == 1 else spans,
    )
    if article.kind is ArticleKind.NOTICE:
        article = _with_signature(article, claims)
    return ArticleReading(
        article=article,
        paragraphs=paragraphs,
        headline=headline,
        claims=tuple(claims),
        diagnostics=tuple(diagnostics),
    )


def _with_signature(notice: Article, claims: list[Claim]) -> Article:
    """Return a notice with the editors who sign it as its last paragraph: they have not written a piece."""
    byline = notice.byline
    span = byline.span if byline is not None else None
    if byline is None or span is None or not all(person.name == _EDITORS for person in byline.contributors):
        return notice
    claims[:] = [
        evolve(claim, kind=SegmentKind.PARAGRAPH)
        if claim.kind is SegmentKind.BYLINE and claim.span.start <= span.start < claim.span.end
        else claim
        for claim in claims
    ]
    signature = Paragraph(text=byline.text, span=span)
    return evolve(notice, byline=None, paragraphs=(*notice.paragraphs, signature))


def _read_headings(
    headings: Sequence[Block], titles: TitleIndex, diagnostics: list[Diagnostic]
) -> tuple[TitleMatch | None, HeadlineParts, AlignedText | None, str | None]:
    """Return the entry in the table of contents, the parts of a headline block, the headline as printed, and its text."""
    match, titled = _find_title(headings, titles)
    parts = read_headline_block(headings, titled)
    headline = _join_headline(parts.headline)
    if match is not None and headline is not None and not match.exact:
        diagnostics.append(_corrected(headline, match))
    title = _text(headline) if match is None else title_alone(match.entry.title, _text(headline))
    if title is not None and any(block.text.text in title for block in parts.number):
        parts = evolve(parts, headline=(*parts.headline, *parts.number), number=())
    return match, parts, headline, title


def _find_title(headings: Sequence[Block], titles: TitleIndex) -> tuple[TitleMatch | None, range | None]:
    """Return the entry of the table of contents for a headline block, and the lines that are its title."""
    if not headings or not len(titles):
        return None, None
    every = range(len(headings))
    match = titles.find("".join(block.text.text for block in headings))
    if match is None or not match.exact:
        for start in every:
            for stop in range(min(start + _LONGEST_TITLE, len(headings)), start, -1):
                part = titles.find_exact("".join(block.text.text for block in headings[start:stop]))
                if part is not None:
                    return part, range(start, stop)
    return match, every if match is not None else None


def _corrected(headline: AlignedText, match: TitleMatch) -> Diagnostic:
    return Diagnostic(
        code=DiagnosticCode.HEADLINE_CORRECTED,
        message=f"printed {headline.text!r}, the table of contents has {match.entry.title!r}",
        span=headline.source_span(),
    )


def _join_headline(blocks: Sequence[Block]) -> AlignedText | None:
    """Return the lines of a headline joined by one space."""
    if not blocks:
        return None
    return AlignedText.join([tighten_display(block.text.strip(_ORNAMENTS)) for block in blocks], " ")


def _text(text: AlignedText | None) -> str | None:
    return None if text is None else text.text


def _spans(blocks: Sequence[Block]) -> tuple[Span, ...]:
    return tuple(block.text.strip(_ORNAMENTS).source_span() for block in blocks)


def _section_text(draft: Draft) -> str | None:
    section = draft.section
    if section is None or isinstance(section, str):
        return section
    return tighten_display(section).text


def _take_dateline(
    pieces: Sequence[Piece],
    calendar: Calendar,
    habits: CreditHabits,
    claims: list[Claim],
    diagnostics: list[Diagnostic],
) -> tuple[Dateline | None, BylineReading | None, list[Piece]]:
    """Return the dateline that opens the body, the credit inside it, and the pieces without both."""
    for at, piece in enumerate(pieces[:2]):
        reading = read_dateline(piece.body, calendar, habits)
        if reading is None:
            continue
        _claim_opening(piece.body, reading, claims)
        if reading.impossible:
            diagnostics.append(
                Diagnostic(
                    code=DiagnosticCode.IMPOSSIBLE_DATE,
                    message="the calendar has no such day",
                    span=reading.dateline.span,
                )
            )
        body = piece.body.cut(reading.body_start, len(piece.body)).strip(_SPACE)
        rest = list(pieces)
        rest[at] = evolve(piece, body=body)
        return reading.dateline, reading.byline, [piece for piece in rest if piece.body.text]
    return None, None, list(pieces)


def _claim_opening(text: AlignedText, reading: DatelineReading, claims: list[Claim]) -> None:
    """Claim what stands before the first word of the body: the marker and the credit in it."""
    claims.append(Claim(text.source_span(0, reading.body_start), SegmentKind.DATELINE, reading.rule))
    if reading.byline is not None and reading.byline.byline.span is not None:
        start, end = reading.byline.start, reading.byline.end
        claims.append(Claim(text.source_span(start, end), SegmentKind.BYLINE, reading.byline.rule))


def _join_pieces(pieces: Sequence[Piece], claims: list[Claim], diagnostics: list[Diagnostic]) -> list[AlignedText]:
    """Return the paragraphs: pieces that a column, a page or a jump has cut are one again."""
    joined: list[list[Piece]] = []
    for piece in pieces:
        if joined and _goes_on(joined[-1][-1], piece):
            joined[-1].append(piece)
        else:
            joined.append([piece])
    paragraphs: list[AlignedText] = []
    for number, group in enumerate(joined):
        text = AlignedText.join([piece.body for piece in group]) if len(group) > 1 else group[0].body
        text = _tighten(text, group[0])
        paragraphs.append(text)
        rule = group[0].rule if len(group) == 1 else "paragraph.joined"
        claims += [Claim(piece.block.span, SegmentKind.PARAGRAPH, rule) for piece in group]
        if len(group) > 1:
            diagnostics.append(
                Diagnostic(
                    code=DiagnosticCode.PARAGRAPH_JOINED,
                    message=f"{len(group)} pieces of a paragraph were joined",
                    span=group[1].body.source_span(),
                )
            )
        elif group[0].unfinished and group[0].rule.startswith("paragraph") and number + 1 == len(joined):
            diagnostics.append(
                Diagnostic(
                    code=DiagnosticCode.PARAGRAPH_UNFINISHED,
                    message="the last paragraph ends without a stop",
                    span=group[0].body.source_span(),
                )
            )
    return paragraphs


def _goes_on(before: Piece, piece: Piece) -> bool:
    """Whether a piece goes on with the paragraph of the one before."""
    if before.rule == "headline.subhead" or piece.rule in ("headline.subhead", "paragraph.short-line") or piece.opens:
        return False
    return before.unfinished and not SUBHEAD.match(piece.body.text[:6] + "文")


def _tighten(text: AlignedText, first: Piece) -> AlignedText:
    # A space in a line of a list or of a poem parts two phrases, as in a headline.
    return tighten_display(text) if first.rule in _LINES else tighten_prose(text)


def _paragraph(text: AlignedText) -> Paragraph:
    pieces = text.pieces()
    if len(pieces) > 1:
        return Paragraph(text=text.text, span=None, spans=pieces)
    return Paragraph(text=text.text, span=text.source_span())


def _heading_claims(parts: HeadlineParts) -> list[Claim]:
    kinds = (
        (parts.kicker, SegmentKind.KICKER),
        (parts.headline, SegmentKind.HEADLINE),
        (parts.deck, SegmentKind.DECK),
        (parts.number, SegmentKind.PARAGRAPH),
    )
    return [Claim(block.span, kind, block.rule) for blocks, kind in kinds for block in blocks]


def _caption(caption: CaptionText) -> Caption:
    return Caption(text=tighten_prose(caption.text).text, credits=caption.credits, span=caption.text.source_span())


def _read_notes(draft: Draft) -> tuple[Note, ...]:
    notes = [_note(note) for note in draft.notes]
    if draft.editor_note:
        text = AlignedText.join([tighten_prose(piece.body) for piece in draft.editor_note], "\n")
        notes.insert(0, _note(NoteText(NoteKind.EDITOR, text)))
    return tuple(notes)


def _note(note: NoteText) -> Note:
    text = tighten_prose(note.text)
    pieces = text.pieces()
    if len(pieces) > 1:
        return Note(kind=note.kind, text=text.text, span=None, spans=pieces)
    return Note(kind=note.kind, text=text.text, span=text.source_span())


def _merge_spans(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Return the spans in order, those that touch or overlap made one."""
    merged: list[Span] = []
    first = last = -1
    for start, end in sorted(spans):
        if first >= 0 and start <= last + 3:
            last = max(last, end)
            continue
        if first >= 0:
            merged.append(Span(first, last))
        first, last = start, end
    return (*merged, Span(first, last)) if first >= 0 else ()
