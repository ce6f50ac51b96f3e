"""Meetings and visits that an article reports."""

from __future__ import annotations

from attrs import frozen

from govpub.models.dates import PartialDate
from govpub.models.kinds import Action, MeetingKind
from govpub.models.record import Record
from govpub.models.span import Span

__all__ = ["AgendaItem", "Meeting", "Participant", "Statement"]


@frozen(kw_only=True, slots=False)
class Participant(Record):
    """A person who took part in a meeting by a printed act."""

    name: str
    """The person's name."""
    title: str | None
    """Every post printed before the name, as printed: 市委常委、宣传部长."""
    actions: tuple[Action, ...]
    """What the person did, sorted."""
    span: Span
    """Where the name first stands."""


@frozen(kw_only=True, slots=False)
class AgendaItem(Record):
    """One thing that the meeting itself did."""

    action: str
    """传达学习, 听取, 审议 …, as printed."""
    text: str
    """What it was done to, as printed."""
    span: Span
    """Where it stands."""


@frozen(kw_only=True, slots=False)
class Statement(Record):
    """What somebody is reported to have said."""

    speaker: str
    """The person's name, or the printed subject (会议)."""
    verb: str
    """指出, 强调, 要求 …, as printed."""
    text: str
    """From the comma after the verb to the end of the sentence group."""
    span: Span
    """Where the text stands."""


@frozen(kw_only=True, slots=False)
class Meeting(Record):
    """A meeting or a visit."""

    kind: MeetingKind
    """Whether people gathered or one of them went out."""
    name: str | None
    """As printed, without the verb and without 我县/我市."""
    date: PartialDate | None
    """First day."""
    end_date: PartialDate | None
    """Last day of a meeting of several days."""
    time_of_day: str | None
    """上午, 晚 …, where printed."""
    venue: str | None
    """县委二楼会议室, where printed."""
    participants: tuple[Participant, ...]
    """Each person once, in order of first mention."""
    agenda: tuple[AgendaItem, ...]
    """What the meeting heard, studied and decided."""
    statements: tuple[Statement, ...]
    """Who said what."""
    span: Span
    """From the first to the last character it was read from."""
