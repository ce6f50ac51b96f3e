"""Puts gatherings, acts, agenda and speeches of one report together."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from attrs import evolve

from govpub.extract.meeting.acts import Act, Deed, find_acts
from govpub.extract.meeting.agenda import (
    Item,
    find_items,
    follow_items,
    learning_topic,
    objects_go_on,
    starts_with_deed,
)
from govpub.extract.meeting.gathering import Gathering, find_gathering
from govpub.extract.meeting.passage import Passage, Stretch, read_passages
from govpub.extract.meeting.records import MeetingReading, Part, reading_of
from govpub.extract.meeting.statements import Saying, find_sayings
from govpub.extract.meeting.visits import find_visit
from govpub.models.credit import Dateline
from govpub.models.kinds import Action, MeetingKind
from govpub.rules.meeting_gathering import BACK_REFERENCE
from govpub.rules.meeting_visit import VISITS
from govpub.text.aligned import AlignedText
from govpub.text.dates import Calendar, PrintedDate, find_dates

__all__ = ["read_report"]

_LATELY_RE = re.compile(r"近日|日前|连日来|近期|最近|昨日|昨天|不久前")
_ASIDE_RE = re.compile(
    r"会[前后]|据悉|据了解|近年来|去年|今年以来|目前|截至|此前|原来[，,]|早在|(?:今年|前年|[12][0-9]{3}年)[0-9]{1,2}月(?:份|初|底|以来)?[，,]"
)
_ROUND_RE = re.compile(r"会[前后][，,]")
_LEAD_PARAGRAPHS = 2
_LEAD_STRETCHES = 4


def read_report(
    paragraphs: tuple[AlignedText, ...],
    dateline: Dateline | None,
    calendar: Calendar,
    titles: dict[str, str],
    *,
    dated_only: bool = False,
) -> tuple[MeetingReading, ...]:
    """Return the meetings and visits of one report, in order.

    Args:
        paragraphs: its body.
        dateline: its dateline; its date is the meetings' where none is printed with them.
        calendar: settles years.
        titles: titles of people that the piece has printed before; those of this report are added.
        dated_only: whether only a gathering with a printed day counts.
    """
    passages = read_passages(paragraphs)
    day = _day(dateline, passages, calendar)
    sayings = find_sayings(passages)
    parts: list[Part] = []
    for passage in passages:
        _read_passage(passage, sayings, parts, calendar, day)
    if dated_only:
        parts = [part for part in parts if part.gathering.date is not None]
    readings: list[MeetingReading] = []
    for part in parts:
        reading = reading_of(part, passages, titles)
        if not readings or _stands_alone(reading, readings[-1]):
            readings.append(reading)
        else:
            # A talk without people of its own ends the visit: what was said there is the visit's.
            readings[-1].part.sayings += part.sayings
            readings[-1] = reading_of(readings[-1].part, passages, titles)
    return tuple(readings)


_Day = Dateline | PrintedDate
"""What dates a meeting that has no day of its own."""


def _day(dateline: Dateline | None, passages: tuple[Passage, ...], calendar: Calendar) -> _Day | None:
    """Return the dateline, or the day with which a report without one opens."""
    if dateline is not None and dateline.date is not None:
        return dateline
    text = passages[0].text if passages else ""
    days = list(find_dates(text, calendar))
    opening = days[0] if days and days[0].date is not None else None
    if opening is None or (opening.start > 0 and (len(days) > 1 or text[opening.start - 1] != "。")):
        return dateline
    return opening


def _stands_alone(reading: MeetingReading, before: MeetingReading) -> bool:
    """Whether a later gathering is more than the end of a visit: it has people of its own."""
    return before.meeting.kind is not MeetingKind.VISIT or bool(reading.meeting.participants)


def _read_passage(
    passage: Passage, sayings: tuple[Saying, ...], parts: list[Part], calendar: Calendar, day: _Day | None
) -> None:
    speech = _Speech(passage, sayings)
    has_items = False
    for number, stretch in enumerate(passage.stretches):
        end = speech.open_until(stretch)
        if end > stretch.start:
            gathering = _introduced(passage, stretch, number, end, parts, calendar, day)
            if gathering is not None:
                parts.append(Part(gathering))
            if parts:
                has_items = _read_stretch(passage, stretch, end, parts[-1], gathering, has_items)
        if parts:
            visit = parts[-1].gathering.kind is MeetingKind.VISIT
            # Those who are visited are no speakers: 大家纷纷表示.
            parts[-1].sayings += (said for said in speech.begun_in(stretch) if not (visit and said.speaker == "大家"))


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
    parts: list[Part],
    calendar: Calendar,
    day: _Day | None,
) -> Gathering | None:
    """Return the gathering that a stretch introduces, with its date, or None."""
    if _ASIDE_RE.match(passage.text, stretch.start):
        return None
    first = not parts
    if parts and parts[-1].gathering.date is not None:
        calendar = calendar.on_day(parts[-1].gathering.date)
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
    if gathering is None and parts and number == 0:
        gathering = _next_visit(passage, stretch, end, parts[-1], calendar)
    if gathering is None or gathering.date is not None:
        return gathering
    return _dated(gathering, passage, stretch, parts, calendar, day)


def _next_visit(passage: Passage, stretch: Stretch, end: int, before: Part, calendar: Calendar) -> Gathering | None:
    """Return the visit of somebody else on another day, with which a paragraph opens: 24日，市长某某检查防汛工作."""
    mentions = passage.mentions_in(stretch.start, end) if passage.text[stretch.start].isdigit() else ()
    if not mentions or mentions[0].title is None or mentions[0].name in {act.mention.name for act in before.acts}:
        return None
    visit = find_visit(passage, stretch, end, calendar)
    if visit is None or visit.date is None or visit.date in (before.gathering.date, before.gathering.end_date):
        return None
    return visit if before.gathering.end_date is None else None


def _is_part_of_visit(passage: Passage, gathering: Gathering) -> bool:
    """Whether people went out and also held a meeting without a name: 到青河镇调研并召开座谈会."""
    if gathering.name is None or not BACK_REFERENCE.fullmatch(gathering.name):
        return False
    return VISITS.search(passage.text[gathering.start : gathering.name_end - len(gathering.name)]) is not None


def _dated(
    gathering: Gathering,
    passage: Passage,
    stretch: Stretch,
    parts: list[Part],
    calendar: Calendar,
    day: _Day | None,
) -> Gathering:
    """Return the gathering with the day printed before it: in the paragraph, the dateline, the report."""
    head = passage.text[: gathering.name_end]
    if _LATELY_RE.search(head):
        return gathering
    printed = next((date for date in find_dates(passage.text[: stretch.start], calendar) if date.date), None)
    if printed is not None:
        return evolve(
            gathering, date=printed.date, end_date=printed.end_date,
            time_of_day=gathering.time_of_day or printed.time_of_day, date_rule=printed.rule,
        )  # fmt: skip
    if parts:
        before = parts[-1].gathering
        return evolve(gathering, date=before.date, date_rule="meeting-gathering.same-day")
    if day is not None and (passage.index < _LEAD_PARAGRAPHS or isinstance(day, Dateline)):
        return evolve(
            gathering, date=day.date, end_date=day.end_date, time_of_day=gathering.time_of_day or day.time_of_day,
            date_rule="meeting-gathering.dateline" if isinstance(day, Dateline) else day.rule,
        )  # fmt: skip
    return gathering


def _read_stretch(
    passage: Passage, stretch: Stretch, end: int, part: Part, gathering: Gathering | None, items_before: bool
) -> bool:
    """Add the acts and agenda items of a stretch; return whether it ended in agenda items."""
    acts = list(find_acts(passage, stretch, end))
    if _ROUND_RE.match(passage.text, stretch.start):
        acts = [evolve(act, deeds=frozenset()) for act in acts]
    if part.gathering.kind is MeetingKind.VISIT:
        acts = _with_visitors(passage, acts, gathering is not None)
        part.acts += acts
        return False
    part.acts += acts
    items: list[Item] = []
    if gathering is not None:
        items += follow_items(passage, stretch, _next_clause(stretch, gathering.name_end), end)
        items = _with_topic(learning_topic(passage, stretch, end), items)
    elif items_before and starts_with_deed(passage, stretch):
        items += follow_items(passage, stretch, stretch.start, end)
    elif items_before and part.items and (more := objects_go_on(passage, stretch, part.items[-1])) is not None:
        items.append(more)
    else:
        items += find_items(passage, stretch, end)
    part.items += items
    goes_on = items_before and not stretch.opens_sentence and not acts
    return bool(items) or goes_on or (gathering is not None and stretch.end <= gathering.name_end)


def _with_topic(topic: Item | None, items: list[Item]) -> list[Item]:
    """Return the items with what a gathering learned about, once: first, or in the place of the item that has its object."""
    if topic is None:
        return items
    if any(item.start == topic.start for item in items):
        return [topic if item.start == topic.start else item for item in items]
    return [topic, *items]


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
        evolve(act, deeds=act.deeds | {Deed(Action.ATTEND, VISITS.name)})
        if (introduces and act.end == first)
        or (VISITS.search(passage.text[act.mention.end : act.end]) and act.mention.title)
        else act
        for act in acts
    ]
