"""Reads lists of slogans (标语口号) and the grids of characters on posters.

Strategy: grids first, for their rows mean nothing as lines; then lists under a heading; then lists that only
their wording gives away. A list that a piece announces with a colon is part of the piece.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet

from attrs import frozen

from govpub.errors import InputTypeError
from govpub.extract.contents import find_contents
from govpub.extract.masthead import find_masthead
from govpub.extract.slogans.grid import Grid, find_grids
from govpub.extract.slogans.items import tidy, tidy_heading
from govpub.extract.slogans.lists import Found, find_lists, is_heading
from govpub.models.slogans import SloganList
from govpub.models.span import Span
from govpub.rules.slogan import GRID_ROW
from govpub.text.lines import Line, split_lines

__all__ = ["SlogansReading", "find_slogans", "parse_slogans"]

_MOST_HEADING_LINES = 4
_WIDEST_HEADING_LINE = 12.0
_LONGEST_TITLE = 60


@frozen
class SlogansReading:
    """A list of slogans and the lines it was read from."""

    slogans: SloganList
    """The list."""
    lines: tuple[int, ...]
    """Indices of the lines, in order."""
    rules: Mapping[int, str]
    """Index of a line to the name of the rule that read it."""


def find_slogans(lines: Sequence[Line], taken: AbstractSet[int] = frozenset()) -> tuple[SlogansReading, ...]:
    """Return the lists of slogans printed among `lines`, in order.

    Args:
        lines: all lines of the text.
        taken: indices of lines that are something else.
    """
    claimed = set(taken)
    readings: list[SlogansReading] = []
    for grid in find_grids(lines, taken):
        reading = _of_grid(grid, lines, claimed)
        readings.append(reading)
        claimed.update(reading.lines)
    printed: Counter[str] | None = None

    def times_printed(text: str) -> int:
        nonlocal printed
        if printed is None:
            texts = (line.text.text for line in lines)
            printed = Counter(_squash(text) for text in texts if len(text) <= _LONGEST_TITLE)
        return printed[_squash(text)]

    readings += [_of_list(found) for found in find_lists(lines, claimed, times_printed)]
    return tuple(sorted(readings, key=lambda reading: reading.lines[0]))


def parse_slogans(text: str) -> tuple[SloganList, ...]:
    """Return the lists of slogans of a text that belong to no article.

    >>> [found.items for found in parse_slogans("节水宣传标语\\n1.节约用水，人人有责！\\n2.珍惜每一滴水！")]
    [('节约用水，人人有责！', '珍惜每一滴水！')]

    Raises:
        InputTypeError: `text` is no string.
    """
    if not isinstance(text, str):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InputTypeError("parse_slogans", "text", "str", text)
    lines = split_lines(text)
    masthead = find_masthead(lines)
    taken = frozenset(masthead.lines) if masthead else frozenset[int]()
    contents = find_contents(lines, taken)
    readings = find_slogans(lines, taken | frozenset(contents.lines) if contents else taken)
    return tuple(reading.slogans for reading in readings)


def _squash(text: str) -> str:
    return text.replace(" ", "").replace("\u3000", "")


def _of_list(found: Found) -> SlogansReading:
    used = tuple(sorted(found.rules))
    spanned = [*found.heads, *found.lines]
    return SlogansReading(
        slogans=SloganList(heading=found.heading, items=tuple(found.items), span=_cover(spanned)),
        lines=used,
        rules=dict(found.rules),
    )


def _of_grid(grid: Grid, lines: Sequence[Line], claimed: AbstractSet[int]) -> SlogansReading:
    heads = _heading_above(grid, lines, claimed) or _heading_below(grid, lines, claimed)
    rules = {line.index: "slogan.poster-heading" for line in heads}
    rules |= {line.index: "slogan.grid" for line in grid.lines}
    heading = "".join(tidy_heading(line.text) for line in heads) or None
    slogans = SloganList(heading=heading, items=grid.items, span=_cover([*heads, *grid.lines]))
    return SlogansReading(slogans=slogans, lines=tuple(sorted(rules)), rules=rules)


def _heading_above(grid: Grid, lines: Sequence[Line], claimed: AbstractSet[int]) -> list[Line]:
    """Return the lines directly above a grid that make its heading; a poster sets it in several short lines."""
    first = grid.lines[0].index
    best: list[Line] = []
    heads: list[Line] = []
    for index in range(first - 1, max(-1, first - 1 - _MOST_HEADING_LINES), -1):
        line = lines[index]
        if index in claimed or (heads and line.width > _WIDEST_HEADING_LINE) or line.new_page:
            break
        heads.insert(0, line)
        if is_heading("".join(tidy(head.text) for head in heads)):
            best = list(heads)
    return best


def _heading_below(grid: Grid, lines: Sequence[Line], claimed: AbstractSet[int]) -> list[Line]:
    """Return the line directly below the core values that names them, unless it stands above a grid, too."""
    below = lines[grid.lines[-1].index + 1 :][:2]
    if not grid.core_values or not below or below[0].index in claimed or below[0].new_page:
        return []
    if "核心价值观" not in (heading := tidy(below[0].text)) or not is_heading(heading):
        return []
    return [] if len(below) > 1 and _opens_grid(below[1]) else [below[0]]


def _opens_grid(line: Line) -> bool:
    """Whether a line is a row of single characters and not the letter-spaced heading of another poster."""
    spaced = all(len(word) == 1 for word in line.text.text.split())
    return spaced and GRID_ROW.fullmatch(line.text.text) is not None and not is_heading(tidy(line.text))


def _cover(lines: Sequence[Line]) -> Span:
    return Span(min(line.span.start for line in lines), max(line.span.end for line in lines))
