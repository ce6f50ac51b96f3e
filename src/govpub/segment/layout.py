"""Measures how the text is set: hard-wrapped or a paragraph a line, how wide, with or without indents.

Strategy: nothing is decided for the whole text, since a file may hold pages set in different ways. Each
question is answered from the lines around the line in question, by sums prepared in one pass.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence

from govpub.rules.paragraph import OPENING_WORDS
from govpub.segment.line_ends import closes, ends_sentence, has_open_bracket
from govpub.segment.measure import (
    INDENT,
    MARKS,
    SAME_WIDTH,
    find_wraps,
    gives_character,
    is_spread,
    next_true,
    printed_widths,
    running_counts,
    verse_lines,
)
from govpub.segment.quotations import is_attribution, is_quoted_on
from govpub.text.characters import em_width
from govpub.text.lines import Line

__all__ = ["Layout"]

_STOP_INSIDE_RE = re.compile(r"[。；]")
_CLEARLY_SHORT = 4.0
_FEWEST_GAP_STARTS, _FEWEST_WRAPS = 4, 2
_FEWEST_WRAPPED = 3
_ITEM_RE = re.compile(
    r"[0-9]{1,2}[.．、](?![0-9])|[（(][一二三四五六七八九十0-9]{1,2}[）)]|[一二三四五六七八九十]{1,2}、|[①-⑳]"
)
_COMMA_RE = re.compile(r"[，,。、]")
_CREDIT_ENDS = ")）]】摄"
_WRAPPED_CREDIT = 45
"""Characters of a credit in brackets that may be wrapped."""

_WINDOW = 6
_WIDE_WINDOW, _GAP_WINDOW = 12, 24
_LEAST_INDENT, _MOST_INDENT = 0.9, 4.5
_INDENT_EXACT, _NO_INDENT = 0.3, 0.9
_FIRST_LINE, _NARROWEST, _OTHER_COLUMN = 2.9, 8.0, 4.0
_ALIKE = 0.8
"""Widths that differ by no more are those of one column."""
_COLUMN = 4
"""Lines of the same width that show how wide a column is."""


class Layout:
    """Answers about the setting of the text around each of a sequence of lines."""

    def __init__(self, lines: Sequence[Line], starts: Sequence[bool]) -> None:
        self.lines = lines
        count = len(lines)
        self._next_start = next_true(starts)
        self.closed = [self._closes(at) for at in range(count)]
        self._spread = [
            is_spread(line, lines[at - 1] if at and not self.closed[at - 1] else None) for at, line in enumerate(lines)
        ]
        self.widths = printed_widths(lines, self.closed, self._spread)
        self._open_widths = [-9.0 if closed else width for width, closed in zip(self.widths, self.closed, strict=True)]
        wraps = find_wraps(lines, self.widths, self.closed)
        self._wraps = running_counts(wraps)
        self._tight_wraps = running_counts([wrap and lines[at + 1].gap == 0 for at, wrap in enumerate(wraps)])
        after_stop = [False, *self.closed[:-1]][:count]
        self._gap_starts = running_counts([stop and lines[at].gap > 0 for at, stop in enumerate(after_stop)])
        self._tight_starts = running_counts(
            [stop and lines[at].gap == 0 and self._is_last(at - 1) for at, stop in enumerate(after_stop)]
        )
        self._indented = running_counts([_LEAST_INDENT <= line.indent <= _MOST_INDENT for line in lines])
        self.verse = verse_lines(lines, self.closed)
        """Whether each line is one of several short ones that all end with a mark, as in an old poem."""
        self._supports: list[int | None] = [None] * count

    def _closes(self, at: int) -> bool:
        """Whether line `at` ends what it says; a credit in brackets may be wrapped over lines."""
        text = self.lines[at].text.text
        if closes(text):
            return not has_open_bracket(text)
        if text[-1] not in _CREDIT_ENDS or len(text) > _WRAPPED_CREDIT:
            return False
        above = "".join(line.text.text for line in self.lines[max(at - 2, 0) : at])
        return closes(above[-_WRAPPED_CREDIT:] + text)

    def _support(self, at: int) -> int:
        """Return how many open lines near `at` are as wide."""
        known = self._supports[at]
        if known is not None:
            return known
        least, most = self.widths[at] - SAME_WIDTH, self.widths[at] + SAME_WIDTH
        near = self._open_widths[max(at - 5, 0) : at + 6]
        count = len([width for width in near if least <= width <= most]) - (not self.closed[at])
        self._supports[at] = count
        return count

    def is_wrapped(self, at: int) -> bool:
        """Whether the text around line `at` is hard-wrapped in a column."""
        # A headline block beside the line must not hide what the lines on its other side say.
        first, after, last = max(at - _WINDOW, 0), at + 1, min(at + _WINDOW + 1, len(self.lines))
        sums = self._wraps
        wraps = sums[last] - sums[first]
        if wraps < _FEWEST_WRAPPED:
            return False
        return (
            wraps * 5 >= (last - first) * 2
            or _is_dense(sums[after] - sums[first], after - first)
            or _is_dense(sums[last] - sums[at], last - at)
        )

    def base_gap(self, at: int) -> int:
        """Return the number of blank lines between two lines of one paragraph around `at`: 0 or 1."""
        first, last = max(at - _WIDE_WINDOW, 0), min(at + _WIDE_WINDOW + 1, len(self.lines))
        wraps = self._wraps[last] - self._wraps[first]
        tight = self._tight_wraps[last] - self._tight_wraps[first]
        return 0 if tight * 2 >= wraps else 1

    def _is_last(self, at: int) -> bool:
        """Whether line `at`, which ends a sentence, ends well before the line above it does."""
        return at > 0 and not self.closed[at - 1] and self.widths[at - 1] - self.widths[at] > _CLEARLY_SHORT

    def uses_gaps(self, at: int) -> bool:
        """Whether a blank line stands between any two paragraphs around `at`, and none inside them."""
        first, last = max(at - _GAP_WINDOW, 0), min(at + _GAP_WINDOW + 1, len(self.lines))
        starts = self._gap_starts[last] - self._gap_starts[first]
        tight = self._tight_starts[last] - self._tight_starts[first]
        return starts >= _FEWEST_GAP_STARTS and tight * 8 <= starts and self.base_gap(at) == 0

    def uses_indent(self, at: int) -> bool:
        """Whether paragraphs around `at` open with an indent, and their other lines do not."""
        if not self._indented[-1]:
            return False
        first, last = max(at - _WIDE_WINDOW, 0), min(at + _WIDE_WINDOW + 1, len(self.lines))
        indented = self._indented[last] - self._indented[first]
        return indented >= 2 and indented * 5 <= (last - first) * 4

    def is_indented(self, at: int) -> bool:
        """Whether line `at` has the indent of a paragraph's first line; a headline in the middle has more."""
        return _LEAST_INDENT <= self.lines[at].indent <= _MOST_INDENT

    def is_column_line(self, at: int) -> bool:
        """Whether line `at` is one of several of the same width."""
        return self._support(at) >= 2

    def is_full(self, at: int) -> bool:
        """Whether line `at` fills its column: lines near it are as wide, or it is a first line before such."""
        if self._support(at) >= 2:
            return True
        width = self.widths[at]
        if width < _NARROWEST:
            return False
        if at + 1 < len(self.lines) and 0.7 <= self.widths[at + 1] - width <= 3.3 and not self.closed[at]:
            return True
        return at > 0 and 0.7 <= width - self.widths[at - 1] <= 3.3 and not self.closed[at - 1]

    def _column_width(self, near: Iterable[int]) -> float | None:
        """Return the commonest width of the open lines in `near`, of two the wider; None if there are none.

        The first of them says which column it is; lines of another column do not count, and lines that end with a
        mark, which may hang, only where there are no others.
        """
        open_lines = [at for at in near if not self.closed[at]]
        if not open_lines:
            return None
        widths: list[float] = []
        hanging: list[float] = []
        for at in open_lines:
            if self.lines[at].text.text[-1] in MARKS:
                hanging.append(self.widths[at])
            elif not widths or abs(self.widths[at] - widths[0]) <= INDENT + SAME_WIDTH:
                widths.append(self.widths[at])
        if not widths or (hanging and abs(self.widths[open_lines[0]] - widths[0]) > INDENT + SAME_WIDTH):
            widths = hanging
        widest = max(widths)
        if widest - min(widths) <= _ALIKE:
            return widest
        return max(widths, key=lambda width: (len([w for w in widths if abs(width - w) <= _ALIKE]), width))

    def width_before(self, at: int) -> float:
        """Return the width of the column above line `at`."""
        width = self._column_width(range(at - 1, max(at - 6, -1), -1))
        return self.widths[at] if width is None else width

    def width_after(self, at: int) -> float:
        """Return the width of the column that goes on below line `at`, up to the next report, else of the one above."""
        width = self._column_width(range(at + 1, min(at + 5, self._next_start[at])))
        return self.width_before(at) if width is None else width

    def fits_column(self, at: int) -> bool:
        """Whether line `at` is as wide as a line of the column above or below it, or as its first line."""
        if at + 1 >= len(self.lines) or self._spread[at] or self._spread[at + 1]:
            return True
        columns = (self.width_after(at + 1), self.width_after(at), self.width_before(at))
        return any(-SAME_WIDTH <= column - self.widths[at] <= _FIRST_LINE for column in columns)

    def precedes_first_line(self, at: int) -> bool:
        """Whether line `at`, between the end of a sentence and a line that lacks just an indent, stands alone.

        A second line of its sort, a headline below its kicker, may stand between.
        """
        if self.uses_indent(at) or (at and not self.closed[at - 1]):
            return False
        if self._stands_above_first(at):
            return True
        after = at + 1
        if after >= len(self.lines) or self.closed[after] or _COMMA_RE.search(self.lines[after].text.text):
            return False
        return self._stands_above_first(after)

    def _stands_above_first(self, at: int) -> bool:
        """Whether the line below line `at` lacks just an indent, and line `at` does not."""
        after = at + 1
        if after + 1 >= len(self.lines) or self.closed[after] or self._spread[at] or self._spread[after]:
            return False
        column = self.width_after(after)
        if abs(self.widths[after + 1] - column) > SAME_WIDTH:
            return False
        lacks, own = column - self.widths[after], column - self.widths[at]
        # The first line of a paragraph of two full lines lacks an indent itself.
        is_other = self._support(at) < 2 or abs(own - INDENT) >= _NO_INDENT
        return abs(lacks - INDENT) < _INDENT_EXACT and own >= 0 and is_other

    def reaches_stop(self, at: int, is_barrier: Callable[[int], bool], is_stop: Callable[[int], bool]) -> bool:
        """Whether the lines from `at` on run as a column's lines do until one ends a sentence.

        Headlines do not: they are of uneven width, have no commas, and the next report starts before any stop.

        Args:
            at: the first line.
            is_barrier: whether something else starts with a line.
            is_stop: whether a line, as a jump line does, cuts a sentence off.
        """
        lines = self.lines
        for here in range(at, min(at + 4, len(lines))):
            if self.closed[here] or _STOP_INSIDE_RE.search(lines[here].text.text):
                return True
            after = here + 1
            if after < len(lines) and is_stop(after):
                return True
            if after >= len(lines) or is_barrier(after):
                return False
            grows = self.widths[after] - self.widths[here]
            if self._spread[here] or self._spread[after]:
                continue
            if grows > 0 and self._is_first_of_changing_column(here):
                continue
            if not (
                -INDENT <= grows <= INDENT + SAME_WIDTH or (self.closed[after] and grows < 0) or self.is_full(here)
            ):
                return False
        return any(_COMMA_RE.search(line.text.text) for line in lines[at : at + 4])

    def _is_first_of_changing_column(self, at: int) -> bool:
        """Whether line `at` is the indented first line of the column above, which is wider from the next line on."""
        return (
            0 <= self.width_before(at) - self.widths[at] <= 3.3
            and _COMMA_RE.search(self.lines[at].text.text) is not None
        )

    def opens_item(self, at: int) -> bool:
        """Whether a number opens line `at`."""
        return _ITEM_RE.match(self.lines[at].text.text) is not None

    def fills_column(self, at: int) -> bool:
        """Whether line `at` is as wide as the column above or below it, and no line near is wider."""
        width = self.widths[at]
        first, last = max(at - _WIDE_WINDOW, 0), min(at + _WIDE_WINDOW, len(self.lines))
        if self._tight_wraps[last] - self._tight_wraps[first] < _FEWEST_WRAPS:
            return False
        if max(self.widths[first:last]) > width + SAME_WIDTH:
            return False
        columns = (self.width_before(at), self.width_after(at + 1))
        return self.is_full(at) or any(abs(width - column) <= SAME_WIDTH for column in columns)

    def _hangs(self, at: int, column: float) -> bool:
        """Whether the mark that ends the line above a full line of a column hangs over its edge."""
        if self.lines[at - 1].text.text[-1] not in MARKS or self._support(at) < _COLUMN:
            return False
        return self.widths[at - 1] - column <= 1.0 and abs(self.widths[at] - column) <= _INDENT_EXACT

    def _goes_on_open(self, at: int) -> bool:
        """Whether the line below line `at` fills a column, so that it says how wide that is."""
        return not self.closed[at] and at + 1 < len(self.lines) and not self.closed[at + 1]

    def _ends_far_short(self, at: int) -> bool:
        """Whether a sentence ends with line `at` in the first half of the column."""
        return self.widths[at] * 2 < self.width_before(at) and ends_sentence(self.lines[at].text.text)

    def opens_paragraph(self, at: int, *, alone: bool) -> bool:
        """Whether line `at`, after a line that ends a sentence, is the first of a paragraph.

        Where indents are kept, they tell. Where they are lost, the first line is two ems shorter than the
        column, and the last line of the paragraph before is short.

        Args:
            at: the line.
            alone: the paragraph before has one line so far, so that this one has the indent.
        """
        line = self.lines[at]
        if self.uses_indent(at):
            return self.is_indented(at) or self._ends_far_short(at - 1)
        if line.gap > self.base_gap(at) or self.widths[at] - self.widths[at - 1] > INDENT + SAME_WIDTH:
            return True
        if line.gap == 0 and self.uses_gaps(at):
            return self.opens_item(at)
        before = self.widths[at - 1] + (INDENT if alone else 0.0)
        is_sentence = ends_sentence(self.lines[at - 1].text.text)
        if before < self.width_before(at - 1) - (1.7 if is_sentence else 3.6):
            return True
        if is_quoted_on(self.lines, at):
            return False
        if self._spread[at]:
            # A line is spread where little stands in it, as where an indent takes room.
            text = self.lines[at].text.text
            return em_width(text.replace(" ", "")) < self.width_after(at) - _INDENT_EXACT
        # The line before may be the only one that fills the column; half an em of it may be a hanging stop.
        column = self.width_after(at) if self._goes_on_open(at) else self.width_before(at)
        # Where the text goes on in a narrower column, what stood above says nothing.
        full = column if before - column > _OTHER_COLUMN or self._hangs(at, column) else max(column, before - 0.5)
        short = full - self.widths[at]
        if gives_character(self.lines, self.closed, at) and abs(short - 1) <= _INDENT_EXACT:
            # It has given none: then it lacks just the indent.
            short += 1
        after_quote = self.lines[at - 1].text.text[-1] in "”’"
        if after_quote and line.text.text[0] in "“‘":
            return True
        if after_quote and is_attribution(self.lines, self.closed, at):
            return False
        if self.closed[at] and short > 3.3:
            # One short sentence: the last of the paragraph, or a paragraph of its own if it opens like one.
            return OPENING_WORDS.match(line.text.text) is not None
        if _ITEM_RE.match(line.text.text):
            return True
        if not is_sentence:
            return 1.7 <= short <= 3.6
        if line.text.text[-1] in MARKS:
            return 0.4 <= short <= 3.6
        # Squeezed punctuation hides an em of the indent; then the opening words tell.
        return 1.2 <= short <= 3.6 or (short >= 0.4 and OPENING_WORDS.match(line.text.text) is not None)


def _is_dense(wraps: int, lines: int) -> bool:
    """Whether enough of some lines are wrapped."""
    return wraps >= _FEWEST_WRAPPED and wraps * 5 >= lines * 2
