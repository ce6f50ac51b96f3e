"""Reads a printed table of contents (目录) or a newspaper's 导读.

Strategy: `region` finds the lines, `columns` parts two printed columns, `rows` reads what one line could be,
`sections` decides from all rows where the pages stand and makes sections and entries.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet

from attrs import frozen

from govpub.errors import InputTypeError
from govpub.extract.contents.region import find_regions, has_heading
from govpub.extract.contents.sections import assemble
from govpub.models.masthead import Contents, ContentsSection
from govpub.models.span import Span
from govpub.rules.folio import PAGE_NUMBER
from govpub.text.lines import Line, split_lines

__all__ = ["ContentsReading", "find_contents", "parse_contents"]


@frozen
class ContentsReading:
    """The tables of contents of a text and the lines they were read from."""

    contents: Contents
    """Several tables are one after another."""
    lines: tuple[int, ...]
    """Indices of the lines, in order."""
    rules: Mapping[int, str]
    """Index of a line to the name of the rule that read it."""


def find_contents(lines: Sequence[Line], taken: AbstractSet[int] = frozenset()) -> ContentsReading | None:
    """Return the table of contents printed among `lines`, or None.

    Args:
        lines: all lines of the text.
        taken: indices of lines that are something else; a number alone on its line, which is a page's as a rule, is
            an entry's page where the contents has no others.
    """
    reading = _find(lines, taken)
    if reading is not None and _pages(reading.contents) > 0:
        return reading
    numbers = {index for index in taken if PAGE_NUMBER.fullmatch(lines[index].text.text)}
    other = _find(lines, taken - numbers) if numbers and has_heading(lines) else None
    return other if other is not None and _pages(other.contents) > 1 else reading


def _pages(contents: Contents) -> int:
    """Return how many entries have a page."""
    return sum(entry.page is not None for section in contents.sections for entry in section.entries)


def _find(lines: Sequence[Line], taken: AbstractSet[int]) -> ContentsReading | None:
    """Return the tables of contents among the lines that are not taken, or None."""
    sections: list[ContentsSection] = []
    rules: dict[int, str] = {}
    for region in find_regions(lines, taken):
        assembled = assemble(region)
        if any(section.entries for section in assembled.sections):
            sections += assembled.sections
            for index, rule in assembled.used:
                rules.setdefault(index, rule)
    if not sections:
        return None
    used = tuple(sorted(rules))
    spans = [line.span for line in lines if line.index in rules]
    span = Span(spans[0].start, max(one.end for one in spans))
    return ContentsReading(Contents(sections=tuple(sections), span=span), used, rules)


def parse_contents(text: str) -> Contents | None:
    """Return the table of contents of a text, or None where there is none.

    >>> contents = parse_contents('''目 录
    ... 书记论坛
    ... 1 奋楫扬帆正当时 王小川
    ... 5 山水之间绘新图 李 青''')
    >>> [(entry.title, entry.page, entry.authors) for entry in contents.sections[0].entries]
    [('奋楫扬帆正当时', 1, ('王小川',)), ('山水之间绘新图', 5, ('李青',))]

    Raises:
        InputTypeError: `text` is no string.
    """
    if not isinstance(text, str):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InputTypeError("parse_contents", "text", "str", text)
    reading = find_contents(split_lines(text))
    return None if reading is None else reading.contents
