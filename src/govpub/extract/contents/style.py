"""Where the pages of a table of contents stand: before the titles, after them, above them, or nowhere."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import Enum

from attrs import evolve

from govpub.extract.contents.region import Region
from govpub.extract.contents.rows import PageReading, Row, read_tight_page, squash
from govpub.extract.contents.words import is_section_name, section_word_re
from govpub.text.spacing import is_letter_spaced

__all__ = ["Style", "read_style", "with_pages_above"]

_SHORTEST_TITLE = 4
_LATIN_RE = re.compile(r"[ \u3000/／|｜]*[A-Za-z][A-Za-z &'’.-]*$")


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
    """Return rows and trailing rows; pages that stand above their titles, alone or with a section, are put before these."""
    rows, trailing = _with_pages_of_sections(region)
    if rows is not region.rows:
        return rows, trailing
    alone = [position for position, row in enumerate(rows) if row.alone is not None]
    others = any(row.first is not None or row.last is not None for row in rows)
    under_section = alone[:1] == [1] and _names_section(rows[0])
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


def _with_pages_of_sections(region: Region) -> tuple[tuple[Row, ...], tuple[Row, ...]]:
    """Return the rows with each page that stands before a section's name at the title below it."""
    rows = (*region.rows, *region.trailing[:1])
    paged = [row for row in region.rows if row.has_page]
    named = [at for at, row in enumerate(rows) if row.first is not None and _is_of_section(row.first)]
    above = [at for at in named if at + 1 < len(rows) and not rows[at + 1].has_page]
    if region.digest or len(above) < 2 or len(above) != len(paged):
        return region.rows, region.trailing
    joined = list(rows)
    for at in above:
        page = rows[at].first
        if page is not None:
            joined[at] = evolve(rows[at], first=None, rest=page.title, label=page.title)
            joined[at + 1] = evolve(rows[at + 1], first=evolve(page, title=rows[at + 1].rest))
    # The name of a section is all that its row holds.
    done = tuple(evolve(row, rest=row.rest.cut(0, 0)) if row.label is row.rest else row for row in joined)
    return done, region.trailing[1:]


def _is_of_section(page: PageReading) -> bool:
    name = _LATIN_RE.sub("", page.title.text)
    return is_section_name(squash(name))


def _names_section(row: Row) -> bool:
    text = row.rest.text
    short = len(squash(text)) <= _SHORTEST_TITLE and row.gap > 0
    return row.label is not None or short or is_letter_spaced(text) or bool(section_word_re().search(squash(text)))
