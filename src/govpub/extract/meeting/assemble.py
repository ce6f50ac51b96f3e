"""Puts gatherings, acts, agenda and speeches of one report together."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from attrs import define, evolve, field

from govpub.extract.meeting.acts import Act, find_acts
from govpub.extract.meeting.agenda import Item, find_items, follow_items, learning_topic, starts_with_deed
from govpub.extract.meeting.gathering import Gathering, find_gathering
from govpub.extract.meeting.passage import Passage, Stretch, read_passages
from govpub.extract.meeting.statements import Saying, find_sayings
from govpub.extract.meeting.visits import find_visit
from govpub.models.credit import Dateline
from govpub.models.kinds import Action, MeetingKind
from govpub.models.meeting import AgendaItem, Meeting, Participant, Statement
from govpub.models.span import Span
from govpub.rules.meeting_gathering import BACK_REFERENCE
from govpub.rules.meeting_visit import VISITS
from govpub.text.aligned import AlignedText
from govpub.text.dates import Calendar, find_dates

__all__ = ["read_report"]

_LATELY_RE = re.compile(r"近日|日前|连日来|近期|最近|昨日|昨天|不久前")
_ASIDE_RE = re.compile(r"会[前后]|据悉|据了解|近年来|去年|今年以来|目前|截至|此前")
_ROUND_RE = re.compile(r"会[前后][，,]")
_GENERIC_TITLE_RE = re.compile(r"(?:[省市县区州旗乡镇]|[^、，]{0,6}级)?(?:领导|老领导|领导干部)|副?[厅处县科]级干部")
_LEAD_PARAGRAPHS = 2
_LEAD_STRETCHES = 4


@define
class _Part:
    """A gathering and what was read of it so far."""

    gathering: Gathering
    acts: list[Act] = field(factory=list[Act])
    items: list[Item] = field(factory=list[Item])
    sayings: list[Saying] = field(factory=list[Saying])


def read_report(
    paragraphs: tuple[AlignedText, ...], dateline: Dateline | None, calendar: Calendar, *, dated_only: bool = False
) -> tuple[Meeting, ...]:
    """Return the meetings and visits of one report, in order.

    Args:
        paragraphs: its body.
        dateline: its dateline; its date is the meetings' where none is printed with them.
        calendar: settles years.
        dated_only: whether only a gathering with a printed day counts.
    """
    passages = read_passages(paragraphs)
    sayings = find_sayings(passages)
    parts: list[_Part] = []
    for passage in passages:
        _read_passage(passage, sayings, parts, calendar, dateline)
    if dated_only:
        parts = [part for part in parts if part.gathering.date is not None]
    titles: dict[str, str] = {}
    meetings = [_meeting(part, passages, titles) for part in parts]
    return tuple(meeting for at, meeting in enumerate(meetings) if not at or _stands_alone(meeting, meetings[at - 1]))


def _stands_alone(meeting: Meeting, before: Meeting) -> bool:
    """Whether a later gathering is more than the end of a visit: it has people of its own."""
    return before.kind is not MeetingKind.VISIT or bool(meeting.participants)


def _read_passage(
    passage: Passage, sayings: tuple[Saying, ...], parts: list[_Part], calendar: Calendar, dateline: Dateline | None
) -> None:
    speech = _Speech(passage, sayings)
    has_items = False
    for number, stretch in enumerate(passage.stretches):
        end = speech.open_until(stretch)
        if end > stretch.start:
            gathering = _introduced(passage, stretch, number, end, parts, calendar, dateline)
            if gathering is not None:
                parts.append(_Part(gathering))
            if parts:
                has_items = _read_stretch(passage, stretch, end, parts[-1], gathering, has_items)
        if parts:
            parts[-1].sayings += speech.begun_in(stretch)


class _Speech:
    """The reported speeches of one paragraph, looked at stretch by stretch, from first to last."""

    def __init__(self, passage: Passage, sayings: tuple[Saying, ...]) -> None:
        low = bisect_left(sayings, passage.index, key=_last_passage)
        high = bisect_right(sayings, passage.index, key=_first_passage)
        self._passage = passage
        self._sayings = sayings[low:high]
        self._at = 0

    def open_until(self, stretch: Stretch) -> int:
        """Return where a speech starts in the stretch, else its end; its start if it is all speech."""
        while self._at < len(self._sayings) and self._end(self._sayings[self._at]) <= stretch.start:
            self._at += 1
        if self._at == len(self._sayings):
            return stretch.end
        start = self._start(self._sayings[self._at])
        if start <= stretch.start:
            return stretch.start
        return min(start, stretch.end) if start < stretch.end + 2 else stretch.end

    def begun_in(self, stretch: Stretch) -> Iterator[Saying]:
        """Yield the speeches whose verb stands in the stretch."""
        for at in range(self._at, len(self._sayings)):
            saying = self._sayings[at]
            if saying.passage == self._passage.index and saying.said_at >= stretch.end:
                return
            if saying.passage == self._passage.index and stretch.start <= saying.said_at:
                yield saying

    def _start(self, saying: Saying) -> int:
        return saying.start if saying.passage == self._passage.index else 0

    def _end(self, saying: Saying) -> int:
        return saying.end if saying.last == self._passage.index else len(self._passage.text)


def _last_passage(saying: Saying) -> int:
    return saying.last


def _first_passage(saying: Saying) -> int:
    return saying.passage


def _introduced(
    passage: Passage,
    stretch: Stretch,
    number: int,
    end: int,
    parts: list[_Part],
    calendar: Calendar,
    dateline: Dateline | None,
) -> Gathering | None:
    """Return the gathering that a stretch introduces, with its date, or None."""
    if _ASIDE_RE.match(passage.text, stretch.start):
        return None
    first = not parts
    if parts and parts[-1].gathering.date is not None:
        calendar = Calendar(parts[-1].gathering.date)
    lead = passage.index < _LEAD_PARAGRAPHS
    gathering = find_gathering(passage, stretch, end, calendar, first=first)
    if (
        first
        and not lead
        and gathering is not None
        and gathering.date is None
        and not passage.mentions_in(stretch.start, end)
    ):
        gathering = None
    if first and lead and number < _LEAD_STRETCHES and (gathering is None or _is_part_of_visit(passage, gathering)):
        gathering = find_visit(passage, stretch, end, calendar) or gathering
    if gathering is None or gathering.date is not None:
        return gathering
    return _dated(gathering, passage, stretch, parts, calendar, dateline)


def _is_part_of_visit(passage: Passage, gathering: Gathering) -> bool:
    """Whether people went out and also held a meeting without a name: 到青河镇调研并召开座谈会."""
    if gathering.name is None or not BACK_REFERENCE.fullmatch(gathering.name):
        return False
    return VISITS.search(passage.text[gathering.start : gathering.name_end - len(gathering.name)]) is not None


def _dated(
    gathering: Gathering,
    passage: Passage,
    stretch: Stretch,
    parts: list[_Part],
    calendar: Calendar,
    dateline: Dateline | None,
) -> Gathering:
    """Return the gathering with the day printed before it: in the paragraph, the dateline, the report."""
    head = passage.text[: gathering.name_end]
    if _LATELY_RE.search(head):
        return gathering
    printed = next((date for date in find_dates(passage.text[: stretch.start], calendar) if date.date), None)
    if printed is not None:
        return evolve(gathering, date=printed.date, end_date=printed.end_date, time_of_day=printed.time_of_day)
    if parts:
        before = parts[-1].gathering
        return evolve(gathering, date=before.date)
    if dateline is not None:
        return evolve(
            gathering, date=dateline.date, end_date=dateline.end_date,
            time_of_day=gathering.time_of_day or dateline.time_of_day,
        )  # fmt: skip
    return gathering


def _read_stretch(
    passage: Passage, stretch: Stretch, end: int, part: _Part, gathering: Gathering | None, items_before: bool
) -> bool:
    """Add the acts and agenda items of a stretch; return whether it ended in agenda items."""
    acts = list(find_acts(passage, stretch, end))
    if _ROUND_RE.match(passage.text, stretch.start):
        acts = [evolve(act, actions=frozenset()) for act in acts]
    if part.gathering.kind is MeetingKind.VISIT:
        acts = _with_visitors(passage, acts, gathering is not None)
        part.acts += acts
        return False
    part.acts += acts
    items: list[Item] = []
    if gathering is not None:
        topic = learning_topic(passage, stretch, end)
        items += [topic] if topic else []
        items += follow_items(passage, stretch, _next_clause(stretch, gathering.name_end), end)
    elif items_before and not stretch.opens_sentence and starts_with_deed(passage, stretch):
        items += follow_items(passage, stretch, stretch.start, end)
    else:
        items += find_items(passage, stretch, end)
    part.items += items
    return bool(items) or (gathering is not None and stretch.end <= gathering.name_end)


def _next_clause(stretch: Stretch, at: int) -> int:
    """Return where the clause after the one with a gathering's name starts, or the rest of that clause."""
    for clause in stretch.clauses:
        if clause.start <= at < clause.end:
            return at
        if clause.start >= at:
            return clause.start
    return stretch.end


def _with_visitors(passage: Passage, acts: list[Act], introduces: bool) -> list[Act]:
    """Return the acts, with 'attend' for those who make the visit."""
    if not acts:
        return acts
    first = acts[0].end
    return [
        evolve(act, actions=act.actions | {Action.ATTEND})
        if (introduces and act.end == first)
        or (VISITS.search(passage.text[act.mention.end : act.end]) and act.mention.title)
        else act
        for act in acts
    ]


def _meeting(part: _Part, passages: tuple[Passage, ...], titles: dict[str, str]) -> Meeting:
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
    return Meeting(
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


def _participants(acts: list[Act], passages: tuple[Passage, ...], titles: dict[str, str]) -> Iterator[Participant]:
    """Yield each person who does something once, in order of first mention.

    A person of two meetings in one piece keeps the title in both: `titles` remembers it.
    """
    order: dict[str, list[Act]] = {}
    for act in acts:
        order.setdefault(act.mention.name, []).append(act)
    for name, own in order.items():
        actions = frozenset[Action]().union(*(act.actions for act in own))
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
