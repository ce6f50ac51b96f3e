"""Immutable records, field for field the JSON contract; they import nothing of the parser."""

from govpub.models.article import Article, Caption, Jump, Note, Paragraph
from govpub.models.credit import Byline, Contributor, Dateline
from govpub.models.dates import PartialDate
from govpub.models.diagnostic import Diagnostic, DiagnosticCode
from govpub.models.issue import Issue, Segment
from govpub.models.kinds import Action, ArticleKind, JumpDirection, MeetingKind, NoteKind, Role, SegmentKind
from govpub.models.masthead import Contents, ContentsEntry, ContentsSection, Masthead, Staff
from govpub.models.meeting import AgendaItem, Meeting, Participant, Statement
from govpub.models.reason import Reason
from govpub.models.record import Record
from govpub.models.slogans import SloganList
from govpub.models.span import Span

__all__ = [
    "Action",
    "AgendaItem",
    "Article",
    "ArticleKind",
    "Byline",
    "Caption",
    "Contents",
    "ContentsEntry",
    "ContentsSection",
    "Contributor",
    "Dateline",
    "Diagnostic",
    "DiagnosticCode",
    "Issue",
    "Jump",
    "JumpDirection",
    "Masthead",
    "Meeting",
    "MeetingKind",
    "Note",
    "NoteKind",
    "Paragraph",
    "PartialDate",
    "Participant",
    "Reason",
    "Record",
    "Role",
    "Segment",
    "SegmentKind",
    "SloganList",
    "Span",
    "Staff",
    "Statement",
]
