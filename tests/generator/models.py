"""What an invented issue consists of, before any layout: the content and, with it, the right answer."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal

from attrs import field, frozen

Gold = dict[str, Any]
"""JSON in the shape of the contract."""

Stand = Literal["marker", "tail", "tail_line", "names_line", "head"]
"""Where a credit stands: after the marker, behind the last paragraph, below it in brackets or bare, under the headline."""


@frozen
class Credit:
    """One contributor."""

    name: str
    role: str
    label: str | None = None
    outlet: str | None = None


@frozen
class Signature:
    """A byline."""

    printed: str
    """As printed, letter-spacing and all, without the brackets of a tail."""
    credits: tuple[Credit, ...]
    stand: Stand


@frozen
class Lead:
    """A dateline and the words that print it."""

    printed: str
    """All that stands before the first sentence, with any reporter bracket left out: `本报讯`, `新华社棠溪6月2日电`."""
    marker: str
    agency: str | None = None
    place: str | None = None
    date: str | None = None
    end_date: str | None = None
    time_of_day: str | None = None
    bracket: bool = False
    """Whether the signature stands in brackets behind it."""


@frozen
class Paragraph:
    """A paragraph of a body."""

    text: str
    form: Literal["text", "subhead", "item", "quote", "entry"] = "text"


@frozen
class Caption:
    """Words under a picture and the credit that ends them."""

    text: str
    printed_credit: str
    credits: tuple[Credit, ...]


@frozen
class Note:
    """A note and how it is printed."""

    kind: Literal["author", "source", "editor"]
    text: str
    bracketed: bool = True


@frozen
class Piece:
    """One article."""

    kind: str
    paragraphs: tuple[Paragraph, ...] = ()
    headline: tuple[str, ...] = ()
    """Its printed lines."""
    kicker: str | None = None
    deck: str | None = None
    section: str | None = None
    page: int | None = None
    signature: Signature | None = None
    lead: Lead | None = None
    notes: tuple[Note, ...] = ()
    captions: tuple[Caption, ...] = ()
    jump_to: int | None = None
    """Page to which a jump line sends the reader; the rest is then printed there, if that page is in the issue."""
    jump_form: str = ""
    """The jump line as printed."""
    jump_back_form: str = ""
    """What is printed before the rest."""
    jump_at: tuple[int, int] | None = None
    """Paragraph and character at which a jump cuts the body."""


@frozen
class Page:
    """A page of a newspaper."""

    number: int
    folio: str | None
    """The line with its number and name, if it is printed."""
    name: str | None
    """The name in that line."""
    pieces: tuple[Piece, ...]


@frozen
class Content:
    """An invented issue."""

    date: dt.date | None
    """The printed date, if any is printed."""
    pages: tuple[Page, ...]
    masthead: tuple[str, ...] = ()
    """Its printed lines."""
    masthead_gold: Gold | None = None
    colophon: tuple[str, ...] = ()
    """Lines of a magazine's last page that belong to the masthead."""
    contents: tuple[str, ...] = ()
    """The printed lines of the table of contents."""
    contents_gold: Gold | None = None
    slogans: tuple[str, ...] = ()
    slogans_gold: tuple[Gold, ...] = field(factory=tuple)
    running_head: str | None = None


@frozen
class Sample:
    """A rendered issue and what a careful reader sees in it."""

    name: str
    text: str
    gold: Gold
