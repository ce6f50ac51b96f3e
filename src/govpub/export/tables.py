"""An issue as rows of tables with declared columns: the same columns and types for any input, also for none.

Every row begins with `path`, the file that the issue was read from; `article` and `meeting` count from 0 within it, as
in the JSON, so that the tables join on them. `start` and `end` are the offsets that a row was read from; for a value in
several pieces they are those of the first and of the last, for an issue those of the whole text.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from enum import StrEnum
from typing import TypeAlias

from attrs import field, frozen

from govpub.models import Action, Article, Contributor, Issue, Meeting, PartialDate, Span

__all__ = ["TABLES", "Cell", "Column", "ColumnType", "Row", "Table"]

Cell: TypeAlias = str | int | None
"""A value of a table; None where it is unknown."""

Row: TypeAlias = tuple[Cell, ...]
"""The cells of a row, in the order of the table's columns."""

_SEPARATOR = "；"
"""Between the values of a list in one cell."""


class ColumnType(StrEnum):
    """What a column holds."""

    TEXT = "text"
    """Printed or coded text; dates as in the JSON."""
    INTEGER = "integer"
    """A number."""
    FLAG = "flag"
    """1 or 0."""


@frozen
class Column:
    """A column of a table."""

    name: str
    """Its name, the same in every format."""
    type: ColumnType = ColumnType.TEXT
    """What it holds."""
    nullable: bool = True
    """Whether cells may be empty."""


@frozen
class Table:
    """A table and the way to its rows."""

    name: str
    """Its name, the same in every format."""
    about: str
    """What a row stands for."""
    columns: tuple[Column, ...]
    """In order."""
    key: tuple[str, ...]
    """The columns that tell its rows apart."""
    parent: str | None
    """The table that its rows belong to; they share the columns of its key."""
    cells: Callable[[Issue], Iterator[Row]] = field(repr=False)
    """Yields the rows of an issue without the path."""

    def rows(self, path: str, issue: Issue) -> Iterator[Row]:
        """Yield the rows of an issue that was read from `path`."""
        for cells in self.cells(issue):
            yield (path, *cells)


def _issues(issue: Issue) -> Iterator[Row]:
    head = issue.masthead
    texts: Row = (None,) * len(_MASTHEAD_KEYS)
    if head is not None:
        texts = tuple(_cell(getattr(head, key)) for key in _MASTHEAD_KEYS)
    yield (*texts, len(issue.articles), 0, issue.segments[-1].span.end if issue.segments else 0)


def _articles(issue: Issue) -> Iterator[Row]:
    for number, article in enumerate(issue.articles):
        line = article.dateline
        place: Row = (None,) * 7
        if line is not None:
            date = (_cell(line.date), _cell(line.end_date), line.time_of_day)
            place = (line.text, line.marker, line.agency, line.place, *date)
        yield (
            number,
            str(article.kind),
            article.section,
            article.kicker,
            article.headline,
            article.deck,
            article.page,
            None if article.byline is None else article.byline.text,
            *place,
            "\n".join(paragraph.text for paragraph in article.paragraphs),
            *_hull(article.spans or ((article.span,) if article.span is not None else ())),
        )


def _contributors(issue: Issue) -> Iterator[Row]:
    for article_number, article in enumerate(issue.articles):
        for number, (caption, person) in enumerate(_credited(article)):
            role = (person.name, str(person.role), person.label, person.outlet)
            yield (article_number, number, caption, *role, *person.span)


def _credited(article: Article) -> Iterator[tuple[int | None, Contributor]]:
    """Yield everyone credited, with the index of the caption for those of pictures."""
    if article.byline is not None:
        for person in article.byline.contributors:
            yield None, person
    for number, caption in enumerate(article.captions):
        for person in caption.credits:
            yield number, person


def _numbered_meetings(issue: Issue) -> Iterator[tuple[int, int, Meeting]]:
    for article_number, article in enumerate(issue.articles):
        for number, meeting in enumerate(article.meetings):
            yield article_number, number, meeting


def _meetings(issue: Issue) -> Iterator[Row]:
    for article, number, meeting in _numbered_meetings(issue):
        when = (_cell(meeting.date), _cell(meeting.end_date), meeting.time_of_day)
        yield (article, number, str(meeting.kind), meeting.name, *when, meeting.venue, *meeting.span)


def _participants(issue: Issue) -> Iterator[Row]:
    for article, meeting_number, meeting in _numbered_meetings(issue):
        for number, person in enumerate(meeting.participants):
            actions = tuple(int(action in person.actions) for action in Action)
            yield (article, meeting_number, number, person.name, person.title, *actions, *person.span)


def _statements(issue: Issue) -> Iterator[Row]:
    for article, meeting_number, meeting in _numbered_meetings(issue):
        for number, statement in enumerate(meeting.statements):
            said = (statement.speaker, statement.verb, statement.text)
            yield (article, meeting_number, number, *said, *statement.span)


def _agenda(issue: Issue) -> Iterator[Row]:
    for article, meeting_number, meeting in _numbered_meetings(issue):
        for number, item in enumerate(meeting.agenda):
            yield (article, meeting_number, number, item.action, item.text, *item.span)


def _contents(issue: Issue) -> Iterator[Row]:
    if issue.contents is None:
        return
    entries = [(section.title, entry) for section in issue.contents.sections for entry in section.entries]
    for number, (section, entry) in enumerate(entries):
        yield (number, section, entry.title, entry.page, _cell(entry.authors), *entry.span)


def _slogans(issue: Issue) -> Iterator[Row]:
    for list_number, slogans in enumerate(issue.slogans):
        for number, item in enumerate(slogans.items):
            yield (list_number, number, slogans.heading, item, *slogans.span)


def _diagnostics(issue: Issue) -> Iterator[Row]:
    for number, doubt in enumerate(issue.diagnostics):
        yield (number, str(doubt.code), doubt.message, *doubt.span)


def _cell(value: PartialDate | tuple[str, ...] | str | int | None) -> Cell:
    """Return a value as a cell; a list without values is empty."""
    if isinstance(value, PartialDate):
        return value.isoformat()
    return (_SEPARATOR.join(value) or None) if isinstance(value, tuple) else value


def _hull(spans: tuple[Span, ...]) -> tuple[int | None, int | None]:
    """Return the first start and the last end."""
    return (min(span.start for span in spans), max(span.end for span in spans)) if spans else (None, None)


_MASTHEAD_KEYS = (
    *(
        "title",
        "title_latin",
        "organ_of",
        "date",
        "issue_number",
        "serial_number",
        "frequency",
        "sponsors",
        "organizers",
    ),
    *("publisher", "printer", "permit", "distribution", "address", "postal_code", "phone", "website", "email"),
    "calligrapher",
)


def _table(name: str, about: str, columns: str, cells: Callable[[Issue], Iterator[Row]], parent: str | None) -> Table:
    """Return a table; in `columns`, `#` marks a number, `?` a flag, `!` a key and `*` a value that is always there."""
    read = tuple(
        Column(
            word.rstrip("#?!*"),
            ColumnType.INTEGER if "#" in word else ColumnType.FLAG if "?" in word else ColumnType.TEXT,
            nullable=not set("!*?") & set(word),
        )
        for word in ("path!", *columns.split())
    )
    key = ("path", *(word.rstrip("#?!*") for word in columns.split() if "!" in word))
    return Table(name=name, about=about, columns=read, key=key, parent=parent, cells=cells)


_SPAN = "start#* end#*"
_DATES = "date end_date time_of_day"
_NUMBERS = frozenset({"issue_number", "serial_number"})
_IN_MEETING = "article#! meeting#! number#!"

TABLES = (
    _table(
        "issues",
        "an issue",
        " ".join(f"{key}#" if key in _NUMBERS else key for key in _MASTHEAD_KEYS) + " articles#* start#* end#*",
        _issues,
        None,
    ),
    _table(
        "articles",
        "an article; `text` is its body, a paragraph a line",
        "article#! kind* section kicker headline deck page# byline dateline marker agency place "
        f"{_DATES} text* start# end#",
        _articles,
        "issues",
    ),
    _table(
        "contributors",
        "one person or office credited for an article, or for the picture that `caption` counts",
        f"article#! number#! caption# name* role* label outlet {_SPAN}",
        _contributors,
        "articles",
    ),
    _table(
        "meetings",
        "a meeting or a visit",
        f"article#! meeting#! kind* name {_DATES} venue {_SPAN}",
        _meetings,
        "articles",
    ),
    _table(
        "participants",
        "one person at one meeting, `number` counting in printed order; a flag for each way of taking part",
        f"{_IN_MEETING} name* title {' '.join(f'{action}?' for action in Action)} {_SPAN}",
        _participants,
        "meetings",
    ),
    _table(
        "statements",
        "what somebody is reported to have said",
        f"{_IN_MEETING} speaker* verb* text* {_SPAN}",
        _statements,
        "meetings",
    ),
    _table("agenda", "one thing that a meeting did", f"{_IN_MEETING} action* text* {_SPAN}", _agenda, "meetings"),
    _table(
        "contents_entries",
        "an entry of the printed table of contents",
        f"number#! section title* page# authors {_SPAN}",
        _contents,
        "issues",
    ),
    _table(
        "slogans",
        "one slogan; its offsets are those of the list",
        f"list#! number#! heading text* {_SPAN}",
        _slogans,
        "issues",
    ),
    _table(
        "diagnostics",
        "something doubted, guessed or repaired",
        f"number#! code* message* {_SPAN}",
        _diagnostics,
        "issues",
    ),
)
"""All tables, those that others refer to first."""
