"""Lists of slogans."""

from __future__ import annotations

from attrs import frozen

from govpub.models.record import Record
from govpub.models.span import Span

__all__ = ["SloganList"]


@frozen(kw_only=True, slots=False)
class SloganList(Record):
    """标语口号: a list of slogans that belongs to no article."""

    heading: str | None
    """The line above them."""
    items: tuple[str, ...]
    """In reading order, without bullets and numbers."""
    span: Span
    """Where the list stands."""
