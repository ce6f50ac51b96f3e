"""Knows the title of an entry again where it is printed above its article: there the table of contents has ended."""

from __future__ import annotations

from govpub.extract.contents.authors import read_authors, trim_edges
from govpub.extract.contents.columns import split_columns
from govpub.extract.contents.rows import Row, read_row, squash
from govpub.text.aligned import AlignedText

__all__ = ["PrintedTitles"]

_SHORTEST_TITLE = 4


class PrintedTitles:
    """What the rows could be called where they are printed again, above their articles."""

    def __init__(self) -> None:
        self._waiting: dict[str, list[AlignedText]] = {}
        self._read: set[str] = set()

    def add(self, row: Row) -> None:
        """Add a row; who signs it is read only when a line that starts like it is printed."""
        for part in split_columns(row.text):
            column = row if part is row.text else read_row(row.line, part, row.gap)
            reading = column.last or column.first
            title = trim_edges(reading.title if reading else column.rest)
            start = squash(title.text)[:_SHORTEST_TITLE]
            if len(start) == _SHORTEST_TITLE:
                self._waiting.setdefault(start, []).append(title)

    def repeated_by(self, row: Row) -> bool:
        """Whether a row is one of the titles, or begins with one."""
        text = squash(row.rest.text)
        for title in self._waiting.pop(text[:_SHORTEST_TITLE], ()):
            self._read.add(squash(read_authors(title).title.text))
        return text in self._read or any(text[:length] in self._read for length in range(6, len(text)))
