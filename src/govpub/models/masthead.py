"""The publication's statement about itself, and its table of contents."""

from __future__ import annotations

from attrs import frozen

from govpub.models.dates import PartialDate
from govpub.models.record import Record
from govpub.models.span import Span

__all__ = ["Contents", "ContentsEntry", "ContentsSection", "Masthead", "Staff"]


@frozen(kw_only=True, slots=False)
class Staff(Record):
    """People of one role in the masthead."""

    role: str
    """As printed: 编委主任, 责任编辑."""
    names: tuple[str, ...]
    """In printed order."""
    span: Span
    """Where it stands."""


@frozen(kw_only=True, slots=False)
class Masthead(Record):
    """报头、版权页: what the publication says of itself (NITF pubdata); None for what it does not say."""

    title: str | None = None
    """报名、刊名."""
    title_latin: str | None = None
    """The printed pinyin."""
    organ_of: str | None = None
    """中共青河县委机关刊物: 中共青河县委."""
    date: PartialDate | None = None
    """出版日期."""
    issue_number: int | None = None
    """第5期."""
    serial_number: int | None = None
    """总第212期."""
    frequency: str | None = None
    """月刊."""
    sponsors: tuple[str, ...] = ()
    """主办."""
    organizers: tuple[str, ...] = ()
    """承办."""
    publisher: str | None = None
    """编辑出版、编印."""
    printer: str | None = None
    """承印."""
    permit: str | None = None
    """准印证号, CN or ISSN, as printed."""
    distribution: str | None = None
    """内部资料 免费赠阅."""
    staff: tuple[Staff, ...] = ()
    """编委会、主编、责任编辑 …"""
    address: str | None = None
    """地址."""
    postal_code: str | None = None
    """邮政编码."""
    phone: str | None = None
    """电话."""
    website: str | None = None
    """网址."""
    email: str | None = None
    """电子信箱."""
    calligrapher: str | None = None
    """报头题字."""
    span: Span | None = None
    """Where it stands, if in one piece."""
    spans: tuple[Span, ...] = ()
    """Its pieces (ears, cover, colophon), if in several."""


@frozen(kw_only=True, slots=False)
class ContentsEntry(Record):
    """One line of a table of contents."""

    title: str
    """Two printed lines are joined by one space."""
    page: int | None
    """Printed page."""
    authors: tuple[str, ...]
    """In printed order."""
    span: Span
    """Where it stands."""


@frozen(kw_only=True, slots=False)
class ContentsSection(Record):
    """A section of a table of contents."""

    title: str | None
    """None for entries that stand under no heading."""
    entries: tuple[ContentsEntry, ...]
    """In printed order."""
    span: Span
    """Where it stands."""


@frozen(kw_only=True, slots=False)
class Contents(Record):
    """目录、导读: a printed table of contents."""

    sections: tuple[ContentsSection, ...]
    """In printed order."""
    span: Span
    """Where it stands."""
