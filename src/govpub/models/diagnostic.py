"""What the parser doubted, guessed or repaired."""

from __future__ import annotations

from enum import StrEnum

from attrs import frozen

from govpub.models.record import Record
from govpub.models.span import Span

__all__ = ["Diagnostic", "DiagnosticCode"]


class DiagnosticCode(StrEnum):
    """The closed list of things that can be doubted; docs/diagnostics.md explains each."""

    NO_TEXT = "no_text"
    """The text is empty or has white space only."""
    NOT_UNDERSTOOD = "not_understood"
    """A stretch of text that no rule reads."""
    UNPAIRED_CHARACTERS = "unpaired_characters"
    """NUL, lone surrogates or U+FFFD: characters that an earlier program has lost."""
    RADICAL_CODE_POINTS = "radical_code_points"
    """⺠ for 民: radicals that a PDF printed in place of characters; folded in the values."""
    HEADLINE_MOVED = "headline_moved"
    """A headline that stands away from its body was given to it by the words they share."""
    HEADLINE_WITHOUT_BODY = "headline_without_body"
    """A headline whose body is not in the text."""
    HEADLINE_CORRECTED = "headline_corrected"
    """A misread headline was corrected from the table of contents."""
    ORDER_SUSPECT = "order_suspect"
    """Pieces of a body were put into another order than the text has them in."""
    BODY_SPLIT = "body_split"
    """A run of paragraphs was divided between two headlines by the words they share."""
    PARAGRAPH_JOINED = "paragraph_joined"
    """A paragraph cut by a column, a page or other matter was joined."""
    PARAGRAPH_UNFINISHED = "paragraph_unfinished"
    """A paragraph ends without a stop and no other end was found."""
    JUMP_UNRESOLVED = "jump_unresolved"
    """A jump line whose other end is not in the text."""
    DATE_WITHOUT_YEAR = "date_without_year"
    """No year in the text and no reference date."""
    IMPOSSIBLE_DATE = "impossible_date"
    """A printed date that the calendar does not have."""
    TITLE_DIFFERS = "title_differs"
    """The printed title of the publication is nearly, and not quite, that of the profile; kept as printed."""
    NAME_DOUBTFUL = "name_doubtful"
    """A name that does not look like one, or may be cut."""
    CONTENTS_UNMATCHED = "contents_unmatched"
    """An entry of the table of contents whose article is not in the text."""


@frozen(kw_only=True, slots=False)
class Diagnostic(Record):
    """One doubt or repair, with the place in the text."""

    code: DiagnosticCode
    """What sort of doubt it is."""
    message: str
    """What was doubted, in a sentence."""
    span: Span
    """The text in question."""
