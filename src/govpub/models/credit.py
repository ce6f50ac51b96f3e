"""Who wrote a piece, and the words that open it."""

from __future__ import annotations

from attrs import frozen

from govpub.models.dates import PartialDate
from govpub.models.kinds import Role
from govpub.models.record import Record
from govpub.models.span import Span

__all__ = ["Byline", "Contributor", "Dateline"]


@frozen(kw_only=True, slots=False)
class Contributor(Record):
    """One person or office credited for a piece."""

    name: str
    """The name as printed, without letter-spacing."""
    role: Role
    """What the person did."""
    label: str | None = None
    """The role's words as printed, such as 融媒体记者."""
    outlet: str | None = None
    """本报, 新华社 …, where printed."""
    span: Span
    """Where the name stands."""


@frozen(kw_only=True, slots=False)
class Byline(Record):
    """署名: everyone credited for a piece (NITF byline)."""

    text: str
    """As printed, without the brackets around it."""
    contributors: tuple[Contributor, ...]
    """In printed order."""
    span: Span | None
    """Where it stands, if in one place."""
    spans: tuple[Span, ...] = ()
    """Where it stands, if in several places."""


@frozen(kw_only=True, slots=False)
class Dateline(Record):
    """电头: the words that open a report, with agency, place and date (NITF dateline)."""

    text: str
    """As printed: `本报讯 4月11日`."""
    marker: str
    """`本报讯`, or `讯`, `电`, `消息` where place, date or paper stand inside it."""
    agency: str | None = None
    """新华社, 本报, 本网 …, where printed."""
    place: str | None = None
    """北京, where printed."""
    date: PartialDate | None = None
    """The dateline's own date, or the one that opens the lead sentence."""
    end_date: PartialDate | None = None
    """Last day of `4月11日至13日`."""
    time_of_day: str | None = None
    """上午, 晚 …, where printed."""
    span: Span
    """Where it stands."""
