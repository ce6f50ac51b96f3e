"""Reads Chinese local-government publications into typed, lossless data.

Everything public is in this module. Importing it is cheap: names are loaded when they are first used.

>>> import govpub
>>> govpub.PartialDate(year=None, month=4, day=11).isoformat()
'--04-11'
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from govpub.version import __version__

if TYPE_CHECKING:
    from govpub.batch.jobs import FileResult
    from govpub.batch.parsing import iter_parse
    from govpub.errors import (
        GovpubError,
        InputTypeError,
        MissingExtraError,
        ProfileError,
        SchemaError,
        UnfinishedRunError,
        UnreadableFileError,
        WorkerError,
    )
    from govpub.extract.byline import parse_byline
    from govpub.extract.contents import parse_contents
    from govpub.extract.dateline import parse_dateline
    from govpub.extract.masthead import parse_masthead
    from govpub.extract.meeting import parse_meetings
    from govpub.extract.people import Person, find_people
    from govpub.extract.slogans import parse_slogans
    from govpub.models import (
        Action,
        AgendaItem,
        Article,
        ArticleKind,
        Byline,
        Caption,
        Contents,
        ContentsEntry,
        ContentsSection,
        Contributor,
        Dateline,
        Diagnostic,
        DiagnosticCode,
        Issue,
        Jump,
        JumpDirection,
        Masthead,
        Meeting,
        MeetingKind,
        Note,
        NoteKind,
        Paragraph,
        PartialDate,
        Participant,
        Reason,
        Record,
        Role,
        Segment,
        SegmentKind,
        SloganList,
        Span,
        Staff,
        Statement,
    )
    from govpub.pipeline import explain_issue, parse_issue
    from govpub.profile import Profile, load_profile
    from govpub.reading import TextFile, read_text

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
    "FileResult",
    "GovpubError",
    "InputTypeError",
    "Issue",
    "Jump",
    "JumpDirection",
    "Masthead",
    "Meeting",
    "MeetingKind",
    "MissingExtraError",
    "Note",
    "NoteKind",
    "Paragraph",
    "PartialDate",
    "Participant",
    "Person",
    "Profile",
    "ProfileError",
    "Reason",
    "Record",
    "Role",
    "SchemaError",
    "Segment",
    "SegmentKind",
    "SloganList",
    "Span",
    "Staff",
    "Statement",
    "TextFile",
    "UnfinishedRunError",
    "UnreadableFileError",
    "WorkerError",
    "__version__",
    "explain_issue",
    "find_people",
    "iter_parse",
    "load_profile",
    "parse_byline",
    "parse_contents",
    "parse_dateline",
    "parse_issue",
    "parse_masthead",
    "parse_meetings",
    "parse_slogans",
    "read_text",
]

# Where the names live that are not models; kept in step with the imports above by a test.
_HOMES = {
    "FileResult": "batch.jobs",
    "GovpubError": "errors",
    "InputTypeError": "errors",
    "MissingExtraError": "errors",
    "Person": "extract.people",
    "Profile": "profile",
    "ProfileError": "errors",
    "SchemaError": "errors",
    "TextFile": "reading",
    "UnfinishedRunError": "errors",
    "UnreadableFileError": "errors",
    "WorkerError": "errors",
    "explain_issue": "pipeline",
    "find_people": "extract.people",
    "iter_parse": "batch.parsing",
    "load_profile": "profile",
    "parse_byline": "extract.byline",
    "parse_contents": "extract.contents",
    "parse_dateline": "extract.dateline",
    "parse_issue": "pipeline",
    "parse_masthead": "extract.masthead",
    "parse_meetings": "extract.meeting",
    "parse_slogans": "extract.slogans",
    "read_text": "reading",
}


# Type checkers know the names from the imports above; to them, any other name is an error.
if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        """Return a public name, importing the module it lives in (PEP 562)."""
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(import_module(f"{__name__}.{_HOMES.get(name, 'models')}"), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted(__all__)
