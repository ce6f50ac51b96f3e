"""Makes the record of a meeting of what was read of it, and tells which rules read its values."""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import define, field, frozen

from govpub.extract.meeting.acts import Act
from govpub.extract.meeting.agenda import Item
from govpub.extract.meeting.gathering import Gathering
from govpub.extract.meeting.passage import Passage
from govpub.extract.meeting.statements import Saying
from govpub.models.meeting import AgendaItem, Meeting, Participant, Statement
from govpub.models.reason import Reason
from govpub.models.span import Span

__all__ = ["MeetingReading", "Part", "reading_of"]

_GENERIC_TITLE_RE = re.compile(
    r"(?:[省市县区州旗乡镇][上直里]?|[^、，]{0,6}级|[省市县区州旗]?(?:党政|人武部|在家|有关|政协|人大))?(?:领导|老领导|领导干部)|副?[厅处县科]级干部"
)


@define
class Part:
    """A gathering and what was read of it so far."""

    gathering: Gathering
    acts: list[Act] = field(factory=list[Act])
    items: list[Item] = field(factory=list[Item])
    sayings: list[Saying] = field(factory=list[Saying])


@frozen
class MeetingReading:
    """A meeting as the contract has it, and what it was read from."""

    meeting: Meeting
    """The record."""
    part: Part
    """What was read."""
    opening: Span
    """The words that introduce the gathering."""

    def reasons(self) -> Iterator[Reason]:
        """Yield the value of each field of the meeting with the name of the rule that read it."""
        meeting, gathering = self.meeting, self.part.gathering
        printed = (
            ("kind", meeting.kind.value, gathering.rule),
            ("name", meeting.name, gathering.rule),
            ("date", meeting.date and meeting.date.isoformat(), gathering.date_rule),
            ("venue", meeting.venue, gathering.venue_rule),
        )
        yield from (Reason(name, value, self.opening, rule) for name, value, rule in printed if value)
        for number, person in enumerate(meeting.participants):
            yield from self._reasons_of(f"participants[{number}]", person)
        for number, (item, read) in enumerate(zip(meeting.agenda, self.part.items, strict=True)):
            yield Reason(f"agenda[{number}]", f"{item.action} {item.text}", item.span, read.rule)
        for number, (statement, said) in enumerate(zip(meeting.statements, self.part.sayings, strict=True)):
            yield Reason(f"statements[{number}].speaker", statement.speaker, statement.span, said.speaker_rule)
            yield Reason(f"statements[{number}].text", statement.verb, statement.span, said.rule)

    def _reasons_of(self, path: str, person: Participant) -> Iterator[Reason]:
        own = [act for act in self.part.acts if act.mention.name == person.name]
        yield Reason(f"{path}.name", person.name, person.span, own[0].mention.rule)
        if person.title is not None:
            titled = next((act.mention.rule for act in own if act.mention.title == person.title), "people.same-report")
            yield Reason(f"{path}.title", person.title, person.span, titled)
        for deed in sorted({deed for act in own for deed in act.deeds}):
            yield Reason(f"{path}.actions", deed.action.value, person.span, deed.rule)


def reading_of(part: Part, passages: tuple[Passage, ...], titles: dict[str, str]) -> MeetingReading:
    """Return the record of a gathering.

    Args:
        part: what was read of it.
        passages: the report's paragraphs.
        titles: titles of the people of the report's meetings so far; those of this one are added.
    """
    gathering = part.gathering
    participants = tuple(_participants(part.acts, passages, titles))
    agenda = tuple(_agenda_item(item, passages) for item in part.items)
    statements = tuple(_statement(saying, passages) for saying in part.sayings)
    opening = passages[gathering.passage].aligned.source_span(gathering.start, gathering.name_end)
    spans = [
        opening,
        *(participant.span for participant in participants),
        *(item.span for item in agenda),
        *(statement.span for statement in statements),
    ]
    meeting = Meeting(
        kind=gathering.kind,
        name=gathering.name,
        date=gathering.date,
        end_date=gathering.end_date,
        time_of_day=gathering.time_of_day,
        venue=gathering.venue,
        participants=participants,
        agenda=agenda,
        statements=statements,
        span=Span(min(span.start for span in spans), max(span.end for span in spans)),
    )
    return MeetingReading(meeting, part, opening)


def _participants(acts: list[Act], passages: tuple[Passage, ...], titles: dict[str, str]) -> Iterator[Participant]:
    """Yield each person who does something once, in order of first mention.

    A person of two meetings in one piece keeps the title in both: `titles` remembers it.
    """
    order: dict[str, list[Act]] = {}
    for act in acts:
        order.setdefault(act.mention.name, []).append(act)
    for name, own in order.items():
        actions = {deed.action for act in own for deed in act.deeds}
        if not actions:
            continue
        mention = own[0].mention
        title = _title(own) or titles.get(name)
        if title is not None:
            titles.setdefault(name, title)
        yield Participant(
            name=name,
            title=title,
            actions=tuple(sorted(actions)),
            span=passages[own[0].passage].aligned.source_span(mention.start, mention.end),
        )


def _title(acts: list[Act]) -> str | None:
    """Return the first printed title, or a later and fuller one."""
    title: str | None = None
    for act in acts:
        later = act.mention.title
        if later is None or later == title:
            continue
        if title is None or _GENERIC_TITLE_RE.fullmatch(title) or (len(later) > len(title) and title in later):
            title = later
    return title


def _agenda_item(item: Item, passages: tuple[Passage, ...]) -> AgendaItem:
    passage = passages[item.passage]
    return AgendaItem(
        action=item.action,
        text=passage.printed[item.start : item.end],
        span=passage.aligned.source_span(min(item.start, item.verb_at), item.end),
    )


def _statement(saying: Saying, passages: tuple[Passage, ...]) -> Statement:
    first = passages[saying.passage]
    if saying.last == saying.passage:
        pieces = [first.printed[saying.start : saying.end]]
        spans = [first.aligned.source_span(saying.start, saying.end)]
    else:
        pieces = [first.printed[saying.start :].rstrip()]
        spans = [first.aligned.source_span(saying.start, len(first.text))]
        for number in range(saying.passage + 1, saying.last + 1):
            passage = passages[number]
            end = saying.end if number == saying.last else len(passage.text.rstrip())
            pieces.append(passage.printed[:end])
            spans.append(passage.aligned.source_span(0, end))
    return Statement(
        speaker=saying.speaker,
        verb=saying.verb,
        text="\n".join(pieces),
        span=Span(min(span.start for span in spans), max(span.end for span in spans)),
    )
