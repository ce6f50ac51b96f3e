"""How wide each line was set, as far as its characters tell.

Strategy: two ways of setting marks are tried, at full width and squeezed, and in each stretch of the text the
one is taken under which the lines of its columns agree better.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import accumulate, pairwise

from govpub.text.characters import em_width
from govpub.text.lines import Line
from govpub.text.spacing import is_letter_spaced

__all__ = [
    "INDENT",
    "MARKS",
    "SAME_WIDTH",
    "find_wraps",
    "gives_character",
    "is_spread",
    "next_true",
    "opens_column",
    "printed_widths",
    "running_counts",
    "verse_lines",
]

MARKS = "，。、；：！？”’）》,.;:!?)"
"""Marks that may not open a line, and may hang over its end."""

_MARKS = frozenset(MARKS)
SAME_WIDTH = 1.3
"""Punctuation at a line's end may hang or be squeezed, so widths of one column differ by about an em."""
INDENT = 2.0
"""How much narrower the first line of a paragraph is."""

_DIGIT_GAP_RE = re.compile(r"(?<=[0-9%]) (?=[\u4e00-\u9fff])|(?<=[\u4e00-\u9fff]) (?=[0-9])")
_HALF_MARK_RE = re.compile(r"(?<=[\u4e00-\u9fff”’）)》])[,:;!?]|[()](?=[\u4e00-\u9fff])|(?<=[\u4e00-\u9fff])[)]")
"""Marks that OCR gives in half width though they were set in full."""
_INNER_MARK_RE = re.compile(r"[，。、；：！？“”‘’（）《》]")
_SQUEEZE, _MOST_SQUEEZED = 0.25, 1.5
_SHORTEST, _LONGEST = 6.0, 62.0
"""Ems of a line that is one of a column."""
_COMMA_RE = re.compile(r"[，,。、]")
_FEWEST_VERSES, _WIDEST_VERSE, _VERSES_DIFFER = 4, 9.5, 0.5
_VERSE_ENDS = frozenset("，。,.；;？！?!")
_WIDEST_CLAUSES, _LEAST_UNLIKE = 20.0, 2.5
_CLAUSES_RE = re.compile(r"(?:[\u4e00-\u9fff]{2,9}[，。；？！、,;?!]){1,3}")
_COLUMN, _EXACT = 3, 0.3
_WINDOW = 12
_DISAGREEMENT = 1.6
"""Widths that differ by more belong to a first line or to another column."""


def printed_widths(lines: Sequence[Line], closed: Sequence[bool], spread: Sequence[bool]) -> list[float]:
    """Return the width of each line in ems; of a line spread out by justification, that of an open line beside it.

    Args:
        lines: the lines.
        closed: whether each ends a sentence.
        spread: whether each is spread out.
    """
    plain = [
        _width(line) + 1 if line.width <= _LONGEST and gives_character(lines, closed, at) else _width(line)
        for at, line in enumerate(lines)
    ]
    squeezed = [width - _squeeze(line.text.text) for width, line in zip(plain, lines, strict=True)]
    gains = [
        0.0 if left or right else min(abs(a - b), _DISAGREEMENT) - min(abs(c - d), _DISAGREEMENT)
        for left, right, a, b, c, d in zip(closed, closed[1:], plain, plain[1:], squeezed, squeezed[1:], strict=False)
    ]
    sums = [0.0] * _WINDOW + [0.0, *accumulate(gains)]
    sums += [sums[-1]] * _WINDOW
    widths = [
        narrow if after > before else wide
        for wide, narrow, before, after in zip(plain, squeezed, sums, sums[2 * _WINDOW :], strict=False)
    ]
    for at in range(len(widths)):
        if spread[at]:
            beside = (*range(at + 1, min(at + 4, len(widths))), *range(at - 1, max(at - 4, -1), -1))
            widths[at] = next((widths[to] for to in beside if not spread[to] and not closed[to]), widths[at])
    return widths


def _width(line: Line) -> float:
    """Return the width of a line with its marks at full width.

    Between a Chinese character and a digit a page has a quarter of an em, where text layers print a whole
    space.
    """
    text = line.text.text
    width = line.width
    if width > _LONGEST:
        return width
    if " " in text:
        width -= 0.5 * len(_DIGIT_GAP_RE.findall(text))
    if "," in text or ":" in text:
        width += 0.5 * len(_HALF_MARK_RE.findall(text))
    return width


def gives_character(lines: Sequence[Line], closed: Sequence[bool], at: int) -> bool:
    """Whether a line may have given its last character to the next, since a mark that follows may not open it.

    Then it was an em wider.
    """
    if closed[at] or at + 1 == len(lines):
        return False
    after = lines[at + 1].text.text
    return after[1:2] in _MARKS and len(after) > 2


def _squeeze(text: str) -> float:
    """Return half of what the marks inside a line save if each is squeezed to half an em."""
    marks = len(_INNER_MARK_RE.findall(text, 1, len(text) - 1))
    return _SQUEEZE * marks if marks < _MOST_SQUEEZED / _SQUEEZE else _MOST_SQUEEZED


def find_wraps(lines: Sequence[Line], widths: Sequence[float], closed: Sequence[bool]) -> list[bool]:
    """Return whether each line looks like one of a column whose next line goes on at about the same width.

    Args:
        lines: the lines.
        widths: how wide each was set.
        closed: whether each ends a sentence.
    """
    wraps = [False] * len(lines)
    commas = [_COMMA_RE.search(line.text.text) is not None for line in lines]
    most = INDENT + SAME_WIDTH
    for at, (line, after) in enumerate(pairwise(lines)):
        if closed[at] or not (commas[at] or commas[at + 1]) or line.heading or after.heading:
            continue
        if _SHORTEST <= line.width <= _LONGEST:
            grows = widths[at + 1] - widths[at]
            wraps[at] = grows <= most and (grows >= -most or closed[at + 1])
    return wraps


def is_spread(line: Line, before: Line | None) -> bool:
    """Whether spaces of justification make up much of a line, so that its length says nothing of its width.

    A headline may be letter-spaced too; a body line is so only where it goes on with the line before.

    Args:
        line: the line.
        before: the line before it, if it ends no sentence.
    """
    text = line.text.text
    if text.count(" ") * 4 < len(text) or len(text) < 16 or line.heading:
        return False
    if not is_letter_spaced(text) or "，" in text or text[-1] == "、" or text.count("“") > text.count("”"):
        return True
    return before is not None and abs(em_width(text.replace(" ", "")) - before.width) <= 6


def opens_column(widths: Sequence[float], closed: Sequence[bool], at: int) -> bool:
    """Return whether line `at` lacks just an indent against each of the next three, which are as wide as each other."""
    if closed[at] or at + _COLUMN >= len(widths) or (at and not closed[at - 1]):
        return False
    return not any(
        closed[below] or abs(widths[below] - widths[at] - INDENT) > _EXACT for below in range(at + 1, at + _COLUMN + 1)
    )


def verse_lines(lines: Sequence[Line], closed: Sequence[bool]) -> list[bool]:
    """Return which lines stand among at least four short ones of the same length that end with marks.

    The lines of a 词 are of unlike length, but each is whole clauses, and no sentence runs on into the first of them.
    """
    found = _clause_lines(lines, closed)
    start = 0
    short = [at for at, line in enumerate(lines) if line.width <= _WIDEST_VERSE and line.text.text[-1] in _VERSE_ENDS]
    for place, at in enumerate(short):
        before = short[place - 1] if place else -2
        if at - before != 1 or abs(lines[at].width - lines[before].width) > _VERSES_DIFFER:
            start = place
        if place - start + 1 == _FEWEST_VERSES:
            found[short[start] : at] = [True] * (at - short[start])
        found[at] = found[at] or place - start + 1 >= _FEWEST_VERSES
    return found


def _clause_lines(lines: Sequence[Line], closed: Sequence[bool]) -> list[bool]:
    """Return which lines stand among at least four of unlike width that are whole clauses of few characters each."""
    found = [False] * len(lines)
    start: int | None = None
    for at in range(len(lines) + 1):
        if at < len(lines) and _is_clauses(lines[at]):
            is_free = at == 0 or closed[at - 1] or lines[at - 1].text.text[-1] not in MARKS
            start = at if start is None and is_free and not _runs_into(lines, at) else start
            continue
        if start is not None and at - start >= _FEWEST_VERSES:
            widths = [line.width for line in lines[start:at]]
            found[start:at] = [max(widths) - min(widths) > _LEAST_UNLIKE] * (at - start)
        start = None
    return found


def _is_clauses(line: Line) -> bool:
    text = line.text.text
    return line.width <= _WIDEST_CLAUSES and text[-1] in _VERSE_ENDS and _CLAUSES_RE.fullmatch(text) is not None


def _runs_into(lines: Sequence[Line], at: int) -> bool:
    """Whether the line above line `at` is as wide as a column of prose."""
    return at > 0 and lines[at - 1].width > lines[at].width and lines[at - 1].text.text[-1] not in _VERSE_ENDS


def running_counts(flags: Sequence[bool]) -> list[int]:
    """Return the running counts of true flags: item `n` counts those before `n`.

    >>> running_counts([True, False, True])
    [0, 1, 1, 2]
    """
    return [0, *accumulate(int(flag) for flag in flags)]


def next_true(flags: Sequence[bool]) -> list[int]:
    """Return for each place that of the next true flag behind it, or the number of flags.

    >>> next_true([True, False, True])
    [2, 2, 3]
    """
    found = [len(flags)] * len(flags)
    for at in range(len(flags) - 2, -1, -1):
        found[at] = at + 1 if flags[at + 1] else found[at + 1]
    return found
