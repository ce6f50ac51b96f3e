"""Finds the pages that stand apart from their titles: in a column of their own, or as what looks like a count."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from attrs import evolve

from govpub.extract.contents.authors import read_only_authors
from govpub.extract.contents.rows import PageReading, Row, read_row, squash
from govpub.extract.contents.words import is_section_name
from govpub.text.aligned import AlignedText
from govpub.text.lines import Line
from govpub.text.spacing import is_letter_spaced

__all__ = ["FEWEST_PAGES", "from_blocks", "with_dotted_pages"]

FEWEST_PAGES = 3
"""Pages that follow each other and rise are a column of their own."""
_LEAST_STEP = 1.5


def from_blocks(rows: Sequence[Row]) -> tuple[tuple[Row, ...], tuple[Line, ...]] | None:
    """Return the rows with each page at its title, and each author, and the lines that these stood on.

    None if there is no column of pages, or none of titles as long.
    """
    pages = _column_of_pages(rows)
    if pages is None:
        return None
    start, count = pages
    numbers = rows[start : start + count]
    before, after = rows[:start], rows[start + count :]
    others = _titles(before, count) or _titles(after, count)
    if others is None:
        return None
    sections, titles, authors = others
    joined: list[Row] = []
    for number, (title, page) in enumerate(zip(titles, numbers, strict=True)):
        joined += sections.get(number, [])
        row = _signed(title, authors[number]) if authors else title
        joined.append(evolve(row, first=None, last=evolve(page.alone, title=row.rest) if page.alone else None))
    return tuple(joined), tuple(row.line for row in (*authors, *numbers))


def with_dotted_pages(rows: Sequence[Row]) -> list[Row]:
    """Return the rows with `4.` read as a page, if no row has another and the numbers rise by more than one."""
    counted = [(row, int(row.ordinal)) for row in rows if row.ordinal.isascii() and row.ordinal.isdigit()]
    numbers = [number for _, number in counted]
    if len(numbers) < FEWEST_PAGES or any(row.has_page for row in rows):
        return list(rows)
    rises = all(one < other for one, other in pairwise(numbers))
    if not rises or numbers[-1] - numbers[0] < _LEAST_STEP * (len(numbers) - 1):
        return list(rows)
    read: list[Row] = []
    for row in rows:
        if row.ordinal.isascii() and row.ordinal.isdigit():
            page = PageReading(number=int(row.ordinal), title=row.rest, firm=False, rule=row.rule)
            row = evolve(row, ordinal="", first=page)  # noqa: PLW2901
        read.append(row)
    return read


def _column_of_pages(rows: Sequence[Row]) -> tuple[int, int] | None:
    """Return start and length of the only run of pages without titles, if they rise and no other row has a page."""
    alone = [at for at, row in enumerate(rows) if row.alone is not None]
    paged = sum(row.has_page for row in rows)
    if len(alone) < FEWEST_PAGES or paged != len(alone) or alone[-1] - alone[0] + 1 != len(alone):
        return None
    numbers = [row.alone.number for at in alone if (row := rows[at]).alone is not None]
    rises = all(one is not None and other is not None and one < other for one, other in pairwise(numbers))
    return (alone[0], len(alone)) if rises else None


def _titles(rows: Sequence[Row], count: int) -> tuple[dict[int, list[Row]], list[Row], list[Row]] | None:
    """Return the sections by the number of the title below them, `count` titles, and their authors or none."""
    sections: dict[int, list[Row]] = {}
    titles: list[Row] = []
    authors: list[Row] = []
    for row in rows:
        if titles and len(titles) + len(authors) == 2 * count:
            break
        if len(titles) == count and not read_only_authors(row.rest):
            break
        if read_only_authors(row.rest) and len(titles) == count:
            authors.append(row)
        elif _is_section(row):
            sections.setdefault(len(titles), []).append(row)
        else:
            titles.append(row)
    if len(titles) != count or len(authors) not in (0, count):
        return None
    return sections, titles, authors


def _is_section(row: Row) -> bool:
    name = squash(row.rest.text)
    return row.label is not None or is_letter_spaced(row.rest.text) or is_section_name(name)


def _signed(title: Row, author: Row) -> Row:
    text = AlignedText.join([title.rest, author.rest], "  ")
    return read_row(title.line, text, title.gap)
