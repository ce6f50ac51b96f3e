"""Where a value stands in the text that was given."""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["Span"]


class Span(NamedTuple):
    """A half-open range of code points, `[start, end)`, of the text as given.

    >>> Span(3, 6).of("青河县召开会议")
    '召开会'
    """

    start: int
    """Offset of the first code point."""
    end: int
    """Offset after the last code point."""

    def of(self, text: str) -> str:
        """Return the printed characters that the span covers in `text`."""
        return text[self.start : self.end]
