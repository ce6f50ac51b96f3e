"""Reads a grid of single characters, printed in columns from either side or in rows.

Strategy: rows of equal length that stand together are read in four ways. The twelve core values are known by
their words, whatever the layout, with room for misread characters. Any other grid is read downwards if its
columns are made of the common words of slogans and its rows are not.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import accumulate

from attrs import frozen

from govpub.extract.slogans.wording import coverage, plain_length
from govpub.lexicon import load
from govpub.rules.slogan import GRID_ROW, POSTER_HEADING
from govpub.text.characters import HAN
from govpub.text.lines import Line

__all__ = ["Grid", "find_grids"]

_WIDEST_ROW = 80
_LONGEST_RUN = 24
_LEAST_ALIKE = 0.6
_MOST_STRAYS = 2
_LEAST_COVERED, _LEAST_LEAD = 0.6, 0.25
_LEVEL = r"[（(]?(?:在)?(?:国家|社会|个人|公民|公民个人)(?:层面|层次)?(?:上)?(?:的?价值(?:目标|取向|准则|要求))?[）)]?"
_LEVEL_RE = re.compile(
    rf"^(?:[{HAN}]{{0,6}}社会主义核心价值观[ ]?[:：][ ]?)|^{_LEVEL}[ ]?(?:[:：][ ]?|[—–-]{{1,2}}|[ \u3000]{{2,}})|[ ]?(?:[—–-]{{1,2}}|是|为|(?=[（(]))[ ]?{_LEVEL}[。；;，,]?$"
)
_SEPARATORS = str.maketrans("", "", " \u3000·、|｜/")


@frozen
class Grid:
    """A grid and what it says."""

    lines: tuple[Line, ...]
    """Its rows, from the top."""
    items: tuple[str, ...]
    """As they are meant to be read."""
    core_values: bool
    """Whether it is the core values."""


def find_grids(lines: Sequence[Line], taken: AbstractSet[int]) -> Iterator[Grid]:
    """Yield the grids printed among `lines`, in order."""
    run: list[tuple[Line, str]] = []
    for line in lines:
        row = None if line.index in taken else _row(line)
        if run and (row is None or len(row) != len(run[0][1])):
            yield from _read_run(run)
            run = []
        if row is not None:
            run.append((line, row))
    yield from _read_run(run)


def _row(line: Line) -> str | None:
    text = line.text.text
    # A comma or a stop goes with the words of a level only at the end of a line.
    if text.find("，", 0, -1) >= 0 or text.find("。", 0, -1) >= 0 or len(text) > _WIDEST_ROW:
        return None
    if "层面" in text or "价值" in text or ":" in text or "：" in text:
        text = _LEVEL_RE.sub("", text)
    if not GRID_ROW.fullmatch(text) or POSTER_HEADING.fullmatch(text):
        return None
    return text.translate(_SEPARATORS)


def _read_run(run: Sequence[tuple[Line, str]]) -> Iterator[Grid]:
    """Yield the grids in a run of rows of one length."""
    if not run:
        return
    start = 0
    for position, size in _core_windows(run):
        if position < start:
            continue
        rows = [row for _, row in run[position : position + size]]
        items = _core_items(rows)
        if items and (size > 1 or run[position][1] != run[position][0].text.text):
            yield from _read_other(run[start:position])
            yield Grid(tuple(line for line, _ in run[position : position + size]), items, core_values=True)
            start = position + size
    yield from _read_other(run[start:])


def _core_windows(run: Sequence[tuple[Line, str]]) -> Iterator[tuple[int, int]]:
    """Yield where as many rows stand as the core values would take, with enough of their characters: (position, rows)."""
    width = len(run[0][1])
    letters = 2 * len(load("core_values"))
    size = letters // width if width <= letters and letters % width == 0 else 0
    if not size or len(run) < size:
        return
    official = frozenset("".join(load("core_values")))
    sums = list(accumulate((sum(map(official.__contains__, row)) for _, row in run), initial=0))
    for position in range(len(run) - size + 1):
        if sums[position + size] - sums[position] >= _LEAST_ALIKE * letters:
            yield position, size


def _core_items(rows: Sequence[str]) -> tuple[str, ...]:
    """Return the core values as printed, misread characters and all, or () if the rows are something else."""
    official = "".join(load("core_values"))
    text = "".join(rows)
    if sum((Counter(text) & Counter(official)).values()) < _LEAST_ALIKE * len(official):
        return ()
    alike, best = max(
        (sum(one == other for one, other in zip(reading, official, strict=True)), reading)
        for reading in _readings(rows)
    )
    if alike < _LEAST_ALIKE * len(official):
        return _core_words(rows)
    return tuple(best[at : at + 2] for at in range(0, len(best), 2))


def _core_words(rows: Sequence[str]) -> tuple[str, ...]:
    """Return the core values of rows that print them as words, whatever their order: 富强 爱国 / 民主 敬业."""
    official = load("core_values")
    words = [row[at : at + 2] for row in rows for at in range(0, len(row), 2)]
    strays = [word for word in words if word not in official]
    missing = [word for word in official if word not in words]
    if len(strays) > _MOST_STRAYS or len(strays) != len(missing):
        return ()
    misread: dict[str, str] = {}
    for word in missing:
        stray = next((stray for stray in strays if set(stray) & set(word)), strays[0])
        strays.remove(stray)
        misread[word] = stray
    return tuple(misread.get(word, word) for word in official)


def _readings(rows: Sequence[str]) -> Iterator[str]:
    """Yield the text of a grid in each of the four layouts."""
    columns = ["".join(column) for column in zip(*rows, strict=True)]
    yield "".join(reversed(columns))
    yield "".join(columns)
    yield "".join(rows)
    yield "".join(row[::-1] for row in rows)


def _read_other(run: Sequence[tuple[Line, str]]) -> Iterator[Grid]:
    """Yield a grid whose columns read as slogans, if the run is one."""
    rows = [row for _, row in run]
    if not 4 <= len(rows) <= _LONGEST_RUN or not 2 <= len(rows[0]) <= _LONGEST_RUN:
        return
    columns = ["".join(column) for column in zip(*rows, strict=True)]
    down = coverage("\n".join(columns).replace("\n", " "))
    across = max(coverage(" ".join(rows)), coverage(" ".join(row[::-1] for row in rows)))
    if down < _LEAST_COVERED * _share(columns) or down - across < _LEAST_LEAD:
        return
    from_right = tuple(reversed(columns))
    flows_left = coverage("".join(columns)) > coverage("".join(from_right))
    yield Grid(tuple(line for line, _ in run), tuple(columns) if flows_left else from_right, core_values=False)


def _share(columns: Sequence[str]) -> float:
    """Return the part of the joined columns that is no glue."""
    letters = sum(map(plain_length, columns))
    return letters / (letters + len(columns) - 1)
