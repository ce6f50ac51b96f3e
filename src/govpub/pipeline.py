"""The whole way from a text to an issue: five calls in order."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from collections.abc import Sequence

from attrs import evolve, frozen

from govpub.assemble import Assembled, assemble
from govpub.assemble.drafts import Claim
from govpub.assemble.records import ArticleReading, read_article
from govpub.assemble.titles import TitleIndex
from govpub.doubts import find_doubts, title_doubts
from govpub.errors import InputTypeError
from govpub.extract.byline_habits import CreditHabits
from govpub.extract.meeting import read_meetings
from govpub.extract.reference import read_reference
from govpub.models import Issue, PartialDate, Reason, SegmentKind
from govpub.partition import partition
from govpub.profile import Profile
from govpub.segment import Segmented, segment
from govpub.segment.blocks import BlockKind
from govpub.text.dates import Calendar
from govpub.text.lines import Line, split_lines

__all__ = ["explain_issue", "parse_issue"]

_FRONT_KINDS = {
    BlockKind.MASTHEAD: SegmentKind.MASTHEAD,
    BlockKind.CONTENTS: SegmentKind.CONTENTS,
    BlockKind.SLOGAN: SegmentKind.SLOGAN,
    BlockKind.FOLIO: SegmentKind.FOLIO,
    BlockKind.MARKUP: SegmentKind.MARKUP,
}


def parse_issue(
    text: str, *, reference_date: dt.date | PartialDate | str | None = None, profile: Profile | None = None
) -> Issue:
    """Return the issue that a text holds; any text gives one.

    Args:
        text: a publication as text: PDF text layer, OCR result, Markdown. Offsets in the result count its
            code points.
        reference_date: a day near the issue's date, used where the text does not print one, to settle the
            year of `4月11日`. A `datetime.date` or `2023-04-14`.
        profile: what is known of the paper beforehand; settles what the text leaves open, see `load_profile`.

    Raises:
        InputTypeError: `text` is not a `str`, `reference_date` no date, or `profile` not a `Profile`.

    >>> issue = parse_issue("## 青河县召开春耕会议\\n\\n本报讯 4月11日，青河县召开春耕会议。", reference_date="2023-04-14")
    >>> article = issue.articles[0]
    >>> article.headline, str(article.dateline.date), article.paragraphs[0].text
    ('青河县召开春耕会议', '2023-04-11', '4月11日，青河县召开春耕会议。')
    """
    return _parse("parse_issue", text, reference_date, profile)[0]


def explain_issue(
    text: str, *, reference_date: dt.date | PartialDate | str | None = None, profile: Profile | None = None
) -> tuple[Issue, tuple[Reason, ...]]:
    """Return the issue that a text holds, and why each value of its meetings is what it is.

    What each stretch of the text is, and by which rule, the issue's own segments say.

    Args:
        text: as for `parse_issue`.
        reference_date: as for `parse_issue`.
        profile: as for `parse_issue`.

    Raises:
        InputTypeError: `text` is not a `str`, `reference_date` no date, or `profile` not a `Profile`.

    >>> issue, reasons = explain_issue("本报讯 4月11日，县委书记高青主持召开春耕工作座谈会。")
    >>> next((reason.value, reason.rule) for reason in reasons if reason.path.endswith(".actions"))
    ('chair', 'meeting-act.chair')
    """
    issue, readings = _parse("explain_issue", text, reference_date, profile)
    return issue, tuple(
        evolve(reason, path=f"articles[{number}].meetings[{place}].{reason.path}")
        for number, reading in enumerate(readings)
        for place, meeting in enumerate(reading.meetings)
        for reason in meeting.reasons()
    )


def _parse(
    function: str, text: str, reference_date: dt.date | PartialDate | str | None, profile: Profile | None
) -> tuple[Issue, Sequence[ArticleReading]]:
    """Return the issue and what its articles were read from."""
    if not isinstance(text, str):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InputTypeError(function, "text", "str", text)
    if profile is None:
        profile = Profile()
    elif not isinstance(profile, Profile):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InputTypeError(function, "profile", "Profile", profile)
    reference = read_reference(function, reference_date)
    lines = split_lines(text)
    segmented = segment(lines, profile, CreditHabits.of(profile))
    habits = segmented.habits
    calendars = _Calendars.of(segmented, lines, _calendar(segmented, reference))
    titles = TitleIndex(segmented.contents.contents if segmented.contents else None)
    assembled = assemble(segmented.blocks, titles, habits)
    readings: list[ArticleReading] = []
    for draft in assembled.drafts:
        calendar = calendars.at(draft.start())
        readings.append(_with_meetings(read_article(draft, calendar, titles, habits), calendar))
    return _issue(text, profile, segmented, assembled, readings), readings


@frozen
class _Calendars:
    """What settles the years of each part of a text, which may hold several issues."""

    first: Calendar
    """The calendar of the text, or of its first issue."""
    starts: tuple[int, ...] = ()
    """Where each further issue starts."""
    others: tuple[Calendar, ...] = ()
    """The calendar of each."""

    @classmethod
    def of(cls, segmented: Segmented, lines: Sequence[Line], first: Calendar) -> _Calendars:
        """Return the calendars of a text whose first is known."""
        days = sorted(segmented.masthead.others.items()) if segmented.masthead else []
        starts = tuple(lines[index].start for index, _ in days)
        return cls(first, starts, tuple(Calendar(day) for _, day in days))

    def at(self, offset: int) -> Calendar:
        """Return the calendar of the issue that holds an offset."""
        number = bisect_right(self.starts, offset)
        return self.others[number - 1] if number else self.first


def _calendar(segmented: Segmented, reference: PartialDate | None) -> Calendar:
    """Return what settles years: the day printed, else the month or the year printed, else the day given."""
    day = segmented.day
    if day is not None:
        return Calendar(day)
    period = segmented.masthead.period if segmented.masthead else None
    if period is None:
        return Calendar(reference)
    if period.month is not None:
        return Calendar(period.latest)
    # Only the day given knows the month of `12日`.
    return Calendar(reference, period.latest)


def _with_meetings(reading: ArticleReading, calendar: Calendar) -> ArticleReading:
    """Return the reading with the meetings that the article reports."""
    article = reading.article
    meetings = read_meetings(
        reading.paragraphs,
        kind=article.kind,
        headline=reading.headline,
        dateline=article.dateline,
        calendar=calendar,
    )
    if not meetings:
        return reading
    return evolve(
        reading, article=evolve(article, meetings=tuple(meeting.meeting for meeting in meetings)), meetings=meetings
    )


def _issue(
    text: str, profile: Profile, segmented: Segmented, assembled: Assembled, readings: Sequence[ArticleReading]
) -> Issue:
    """Return the issue of all that was read, its segments and its diagnostics."""
    owned: list[tuple[Claim, int | None]] = [
        (Claim(block.span, _FRONT_KINDS[block.kind], block.rule), None)
        for block in segmented.blocks
        if block.kind in _FRONT_KINDS
    ]
    owned += [(claim, None) for claim in assembled.claims]
    owned += [(claim, number) for number, reading in enumerate(readings) for claim in reading.claims]
    segments = partition(text, owned)
    articles = tuple(reading.article for reading in readings)
    masthead = segmented.masthead.masthead if segmented.masthead else None
    contents = segmented.contents.contents if segmented.contents else None
    doubts = [*assembled.diagnostics, *find_doubts(text, segments, contents, articles)]
    doubts += [doubt for reading in readings for doubt in reading.diagnostics]
    doubts += title_doubts(text, masthead, profile.title)
    return Issue(
        masthead=masthead,
        contents=contents,
        articles=articles,
        slogans=tuple(reading.slogans for reading in segmented.slogans),
        segments=segments,
        diagnostics=tuple(sorted(doubts, key=lambda doubt: doubt.span)),
    )
