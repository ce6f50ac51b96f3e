"""Reports that a grammar invents are read as they were meant, with hardly a miss."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable

import pytest
from tests.meeting_grammar import Answer, invent_report

from govpub.extract.meeting import parse_meetings
from govpub.models import Meeting

SEEDS = range(400)


class Tally:
    """Hits, found and wanted values of one field."""

    def __init__(self) -> None:
        self.hits = self.found = self.wanted = 0
        self.wrong: list[str] = []

    def add(self, got: Iterable[Hashable], want: Iterable[Hashable], where: str) -> None:
        found, wanted = Counter(got), Counter(want)
        self.hits += (found & wanted).total()
        self.found += found.total()
        self.wanted += wanted.total()
        if found != wanted:
            self.wrong.append(
                f"{where}: too much {list((found - wanted).elements())}, missed {list((wanted - found).elements())}"
            )

    @property
    def f1(self) -> float:
        return 2 * self.hits / (self.found + self.wanted)

    @property
    def precision(self) -> float:
        return self.hits / self.found


FIELDS = ("meeting", "name", "date", "time", "venue", "person", "title", "actions", "agenda", "statement")


def compare(tallies: dict[str, Tally], meetings: tuple[Meeting, ...], answer: Answer, text: str) -> None:
    meeting = meetings[0] if meetings else None
    people = meeting.participants if meeting else ()
    rows: dict[str, tuple[list[Hashable], list[Hashable]]] = {
        "meeting": ([each.kind.value for each in meetings], [answer.kind]),
        "name": ([meeting.name] if meeting and meeting.name else [], [answer.name] if answer.name else []),
        "date": ([str(meeting.date)] if meeting else [], [answer.date]),
        "time": (
            [meeting.time_of_day] if meeting and meeting.time_of_day else [],
            [answer.time_of_day] if answer.time_of_day else [],
        ),
        "venue": ([meeting.venue] if meeting and meeting.venue else [], [answer.venue] if answer.venue else []),
        "person": ([person.name for person in people], list(answer.people)),
        "title": (
            [(person.name, person.title) for person in people],
            [(name, title) for name, (title, _) in answer.people.items()],
        ),
        "actions": (
            [(person.name, *sorted(action.value for action in person.actions)) for person in people],
            [(name, *sorted(actions)) for name, (_, actions) in answer.people.items()],
        ),
        "agenda": ([(item.action, item.text) for item in meeting.agenda] if meeting else [], [*answer.agenda]),
        "statement": (
            [(said.speaker, said.verb) for said in meeting.statements] if meeting else [],
            [*answer.statements],
        ),
    }
    for name, (got, want) in rows.items():
        tallies[name].add(got, want, text)


@pytest.fixture(scope="module")
def tallies() -> dict[str, Tally]:
    counted = {name: Tally() for name in FIELDS}
    for seed in SEEDS:
        report = invent_report(seed)
        compare(counted, parse_meetings(report.text), report.answer, report.text)
    return counted


@pytest.mark.parametrize("name", FIELDS)
def test_invented_reports_are_read_as_they_were_meant(tallies: dict[str, Tally], name: str) -> None:
    tally = tallies[name]
    assert tally.wanted > 30
    assert tally.f1 >= 0.98, "\n".join(tally.wrong[:5])
    assert tally.precision >= 0.98, "\n".join(tally.wrong[:5])


def test_people_stay_in_printed_order() -> None:
    for seed in SEEDS[:100]:
        report = invent_report(seed)
        for meeting in parse_meetings(report.text):
            places = [person.span.start for person in meeting.participants]
            assert places == sorted(places), report.text
