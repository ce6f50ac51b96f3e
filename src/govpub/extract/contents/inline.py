"""Reads the name of a section that stands on the line of its first entry, as a table and a set-out list print it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from govpub.extract.contents.authors import read_only_authors
from govpub.extract.contents.region import Region
from govpub.extract.contents.rows import PageReading, Row, squash
from govpub.extract.contents.words import is_section_name
from govpub.text.aligned import AlignedText

__all__ = ["InlineSections"]

_LONGEST = 8
_WIDE_GAP_RE, _GAP_RE = re.compile(r"[ \u3000]{2,}"), re.compile(r"[ \u3000]+")


class InlineSections:
    """How the rows of one table of contents begin: with the name of a section, or not."""

    def __init__(self, region: Region, titles: Sequence[AlignedText]) -> None:
        heads = [line.text.text for line in region.heading if line.text.text.startswith("栏")]
        self._digest = region.digest
        self._cells = _cells(heads[0]) if heads else 0
        self._usual = any(self._name(title, _WIDE_GAP_RE) is not None for title in titles)

    def split(self, row: Row, reading: PageReading) -> tuple[AlignedText, AlignedText] | None:
        """Return the section's name before the title of an entry, and the title, or None."""
        if self._digest or row.label is not None:
            return None
        full = _cells(row.rest.text) == self._cells
        for pattern in (_WIDE_GAP_RE, _GAP_RE)[: 1 + self._usual]:
            found = self._name(reading.title, pattern, full=full)
            if found is not None and not read_only_authors(found[1]):
                return found
        return None

    @staticmethod
    def _name(
        title: AlignedText, pattern: re.Pattern[str], *, full: bool = False
    ) -> tuple[AlignedText, AlignedText] | None:
        gap = pattern.search(title.text)
        if gap is None:
            return None
        name = squash(title.text[: gap.start()])
        fits = 2 <= len(name) <= _LONGEST and (full or is_section_name(name))
        return (title.cut(0, gap.start()), title.cut(gap.end(), len(title))) if fits else None


def _cells(text: str) -> int:
    """Return how many cells a row of a table has."""
    return len(_WIDE_GAP_RE.findall(text)) + 1
