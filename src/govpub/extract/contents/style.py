"""Where the pages of a table of contents stand: before the titles, after them, above them, or nowhere."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import Enum
from functools import cache

from attrs import evolve

from govpub.extract.contents.region import Region
from govpub.extract.contents.rows import Row, read_tight_page, squash
from govpub.lexicon import load
from govpub.rules.rule import words

__all__ = ["Style", "read_style", "section_word_re", "with_pages_above"]


class Style(Enum):
    """Where the page stands."""

    FIRST = "page before the title"
    LAST = "page after the title"
    TIGHT = "page that touches the title"
    BARE = "no pages"


def read_style(region: Region, rows: Sequence[Row]) -> Style:
    """Return where most pages of the rows stand."""
    if region.bare:
        return Style.BARE
    first = sum(row.first is not None and not row.ordinal for row in rows)
    last = sum(row.last is not None for row in rows)
    if first or last:
        return Style.LAST if last >= first else Style.FIRST
    tight = sum(read_tight_page(row) is not None for row in rows)
    return Style.TIGHT if tight >= 3 else Style.LAST


def with_pages_above(region: Region) -> tuple[tuple[Row, ...], tuple[Row, ...]]:
    """Return rows and trailing rows; pages that stand alone above their titles are put before these."""
    rows = region.rows
    alone = [position for position, row in enumerate(rows) if row.alone is not None]
    others = any(row.first is not None or row.last is not None for row in rows)
    under_section = alone[:1] == [1] and bool(section_word_re().search(squash(rows[0].rest.text)))
    if len(alone) < 2 or others or not region.trailing or not (alone[0] == 0 or under_section):
        return rows, region.trailing
    rows = (*rows, *region.trailing[:1])
    joined: list[Row] = []
    page: Row | None = None
    for row in rows:
        if row.alone is not None:
            page = row
        elif page is not None and page.alone is not None:
            joined.append(evolve(row, gap=page.gap, first=evolve(page.alone, title=row.rest)))
            page = None
        else:
            joined.append(row)
    return tuple(joined), region.trailing[1:]


@cache
def section_word_re() -> re.Pattern[str]:
    """Return a pattern of the words that end the name of a section."""
    return re.compile(words(load("section_words")) + "$")
