"""Tells body text from display lines and joins the lines of a paragraph.

Strategy: one walk over the lines in order. A line either goes on with the paragraph before it, or starts
something of its own; a line with a printed form of its own (a credit, a jump line, a note …) always does.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence

from govpub.extract.byline import read_bare_names
from govpub.extract.byline_habits import PLAIN_HABITS, CreditHabits
from govpub.rules.caption import is_file_picture, opens_caption
from govpub.rules.headline import SUBHEAD, is_own_title
from govpub.rules.paragraph import DATED_LEAD, OPENING_WORDS
from govpub.segment.blocks import Block, BlockKind
from govpub.segment.joining import join_lines
from govpub.segment.layout import Layout
from govpub.segment.line_ends import closes_bracket, cuts_credit, ends_clause_or_sentence, ends_with_comma
from govpub.segment.measure import opens_column
from govpub.segment.own_forms import is_marked_name, opens_report, read_deck, read_own_form
from govpub.segment.paper import read_paper_form
from govpub.segment.quotations import opens_quotation
from govpub.segment.starts import (
    JUMP_STARTS,
    STOP_INSIDE_RE,
    WIDEST_DISPLAY,
    display_text,
    is_heading,
    opens_block,
    opens_with_jump,
    part_names,
)
from govpub.segment.unwrapped import goes_on_unwrapped, is_caption
from govpub.text.lines import Line, Mark
from govpub.text.spacing import tighten_display

__all__ = ["scan"]

_QUESTION_END_RE = re.compile(r"^(?![^：:]{1,6}[：:]).*[？?！!]$")
"""A question that no speaker's name opens: that of an interview is body text."""
_DANGLING_RE = re.compile(r"[。！？”…]\s*[（(]?[^。！？”…，）)]{2,12}$")
_NAMES_RE = re.compile(r"[\u4e00-\u9fff·]{2,4}(?:[ \u3000]+[\u4e00-\u9fff·]{2,4}){1,4}")
_LETTER_RE = re.compile(r"[^\W\d_]")
_COMMA_RE = re.compile(r"[，,。；]")
_WIDEST_WITH_COMMA = 30.0
_LONGEST_CAPTION, _POINTING = 8, "图为"
_WIDEST_TITLE, _WIDEST_KICKER, _WIDEST_JUMPING = 24.0, 16.0, 34.0
_NO_HEADS: Mapping[int, str] = {}


def scan(
    lines: Sequence[Line],
    columns: Collection[str] = (),
    habits: CreditHabits = PLAIN_HABITS,
    heads: Mapping[int, str] = _NO_HEADS,
) -> Iterator[Block]:
    """Yield the blocks of a run of lines from which masthead, contents and the like have been taken out.

    Args:
        lines: the lines.
        columns: the paper's columns, as its profile names them.
        habits: what the profile says of credits.
        heads: the lines that are heads of pages, by index, with the rule of each.
    """
    scanner = _Scanner(lines, frozenset(columns), habits)
    layout = scanner.layout
    scanner.know(heads)
    at, above = 0, None
    while at < len(lines):
        block = scanner.own_form(at) or scanner.display(at)
        if block is None and above is BlockKind.DISPLAY and not layout.closed[at]:
            block = read_deck(lines[at])
        block = block or scanner.paragraph(at)
        yield block
        above = block.kind
        at += len(block.lines)


class _Scanner:
    """The decisions of one walk; holds the lines and what has been found out about them."""

    def __init__(self, lines: Sequence[Line], columns: frozenset[str], habits: CreditHabits) -> None:
        self.lines = lines
        self.columns = columns
        self.habits = habits
        self._name_ends = frozenset(name[-1] for name in habits.names)
        self._forms: list[Block | None] = [None] * len(lines)
        self._read = [False] * len(lines)
        self._starts = [opens_report(line.text.text) for line in lines]
        self.layout = Layout(lines, self._starts)

    def know(self, heads: Mapping[int, str]) -> None:
        """Take note of the lines that are known to be heads of pages."""
        for at, line in enumerate(self.lines if heads else ()):
            rule = heads.get(line.index)
            if rule is not None:
                self._forms[at] = Block(kind=BlockKind.PAGE_HEAD, lines=(line,), text=line.text, rule=rule)
                self._read[at] = True

    def own_form(self, at: int) -> Block | None:
        """Return the block of a line that has a printed form of its own, or None."""
        if not self._read[at]:
            self._forms[at] = self._paper_form(at) or read_own_form(self.lines, at, self.habits)
            self._read[at] = True
        return self._forms[at]

    def _paper_form(self, at: int) -> Block | None:
        """Return the block of a line of its own that the paper's profile knows, or None."""
        if not self.columns and self.lines[at].text.text[-1] not in self._name_ends:
            return None
        if not self._is_free(at):
            return None
        return read_paper_form(self.lines[at], self.columns, self.habits)

    def starts_report(self, at: int) -> bool:
        """Whether a dateline opens line `at`."""
        return self._starts[at]

    def _is_barrier(self, at: int) -> bool:
        """Whether no paragraph can run on into line `at`."""
        line = self.lines[at]
        if self._starts[at] or self.own_form(at) is not None or is_heading(line):
            return True
        if line.text.text[0] in JUMP_STARTS and opens_with_jump(line.text.text):
            return True
        if line.indent and not line.gap and opens_block(self.lines, self.layout.closed, at):
            return True
        return self._is_own_title(at)

    def _is_own_title(self, at: int) -> bool:
        """Whether a line is a headline by its form, and no body line that happens to end like one."""
        line = self.lines[at]
        return is_own_title(line.text.text) and line.width <= _WIDEST_TITLE and self._is_free(at)

    def _is_free(self, at: int) -> bool:
        """Whether no full line stands above that may run on into line `at`."""
        if at == 0 or self.layout.closed[at - 1] or not self.layout.is_full(at - 1):
            return True
        return is_heading(self.lines[at - 1])

    def _runs_on(self, at: int) -> bool:
        """Whether line `at` and those after it are lines of body text."""
        return self.layout.reaches_stop(at, self._is_end, self._is_jump)

    def _is_end(self, at: int) -> bool:
        """Whether the paragraph before line `at` ends there, by what the line is or by its indent."""
        return self._is_barrier(at) or (self.layout.uses_indent(at) and self.layout.is_indented(at))

    def _is_jump(self, at: int) -> bool:
        form = self.own_form(at)
        return form is not None and form.kind is BlockKind.JUMP

    def display(self, at: int) -> Block | None:
        """Return the block of a line set apart from the body, or None if the line is body text."""
        line = self.lines[at]
        if self.starts_report(at) and not (line.heading and line.width < 8):
            return None
        if line.text.text[0] in JUMP_STARTS and opens_with_jump(line.text.text):
            return None
        if is_heading(line):
            rule, doubtful = "headline.marked", False
        elif self._is_set_apart(at):
            rule, doubtful = "headline.set-apart", not self.layout.is_wrapped(at)
        else:
            return None
        names = part_names(line.text, self.habits) if rule == "headline.set-apart" else None
        text, sends_on = (names, False) if names is not None else display_text(line)
        rule = "headline.with-jump" if sends_on else rule
        return Block(kind=BlockKind.DISPLAY, lines=(line,), text=text, rule=rule, doubtful=doubtful)

    def _is_set_apart(self, at: int) -> bool:
        line = self.lines[at]
        text = line.text.text
        if line.width > WIDEST_DISPLAY or STOP_INSIDE_RE.search(text):
            return False
        if opens_caption(text) or is_file_picture(text):
            return False
        if self._is_own_title(at):
            return True
        if self.layout.closed[at]:
            if text[-1] in "：:" and self._introduces_headline(at):
                return True
            if text[-1] in "）)】]" and self._sends_on(at):
                return True
            return bool(_QUESTION_END_RE.search(text)) and self._stands_between_pieces(at)
        if is_marked_name(self.lines[at], self.habits):
            return True
        if self.layout.uses_indent(at) and self.layout.is_indented(at) and not self._precedes_start(at):
            return False
        if at and self.layout.closed[at - 1] and _NAMES_RE.fullmatch(text) and self._are_names(at):
            return True
        if self._is_short_subhead(at):
            return True
        if not _LETTER_RE.search(text):
            return False
        if self.layout.is_wrapped(at):
            if ends_with_comma(text) or opens_quotation(self.lines, self.layout.closed, at):
                return False
            if opens_column(self.layout.widths, self.layout.closed, at) and not self._is_barrier(at + 1):
                return False
            if not _COMMA_RE.search(text) and self._stands_alone(at):
                return True
            return not self._runs_on(at) and not self._is_comma_line(at)
        if "，" in text and (line.width > _WIDEST_WITH_COMMA or OPENING_WORDS.match(text) or DATED_LEAD.match(text)):
            return line.width <= _WIDEST_TITLE and SUBHEAD.fullmatch(text) is not None and not ends_with_comma(text)
        return not ends_with_comma(text)

    def _are_names(self, at: int) -> bool:
        """Whether a line holds nothing but the names of several people."""
        reading = read_bare_names(tighten_display(self.lines[at].text), self.habits)
        return reading is not None and len(reading.byline.contributors) > 1

    def _is_comma_line(self, at: int) -> bool:
        """Whether a line with a comma, about as wide as the column, goes on in the next."""
        if "，" not in self.lines[at].text.text or at + 1 >= len(self.lines) or self._is_barrier(at + 1):
            return False
        return self.layout.is_full(at) or self.layout.widths[at] >= self.layout.width_after(at) - 4.0

    def _is_short_subhead(self, at: int) -> bool:
        """Whether a line has the number of a subhead and ends well before the column does."""
        text = self.lines[at].text.text
        if not SUBHEAD.fullmatch(text) or _COMMA_RE.search(text):
            return False
        return self.lines[at].width < self.layout.width_after(at) - 3

    def _precedes_start(self, at: int) -> bool:
        """Whether a report or a byline starts right after line `at`."""
        if at + 1 >= len(self.lines):
            return False
        after = self.own_form(at + 1)
        if self.starts_report(at + 1) or (after is not None and after.kind is BlockKind.BYLINE):
            return True
        return is_marked_name(self.lines[at + 1], self.habits)

    def _introduces_headline(self, at: int) -> bool:
        """Whether a short line that ends with a colon is the kicker of a headline with a credit or a report below."""
        line, after = self.lines[at], at + 1
        if line.width > _WIDEST_KICKER or "，" in line.text.text or after + 1 >= len(self.lines):
            return False
        if self.layout.closed[after] or _COMMA_RE.search(self.lines[after].text.text):
            return False
        return (at == 0 or self.layout.closed[at - 1] or not self.layout.is_full(at - 1)) and self._precedes_start(
            after
        )

    def _sends_on(self, at: int) -> bool:
        """Whether a headline stands before the jump line that ends line `at`: a deck, a credit or a report is below it."""
        head, sends_on = display_text(self.lines[at])
        if not sends_on or _COMMA_RE.search(head.text) or self.lines[at].width > _WIDEST_JUMPING:
            return False
        if at and not self.layout.closed[at - 1] and self.layout.is_full(at - 1):
            return False
        return at + 1 < len(self.lines) and (self._precedes_start(at) or read_deck(self.lines[at + 1]) is not None)

    def _stands_alone(self, at: int) -> bool:
        """Whether a line in wrapped text is of another width than its column, or stands right above a start."""
        if not self.layout.fits_column(at) or self.layout.precedes_first_line(at):
            return True
        return self._precedes_date(at)

    def _precedes_date(self, at: int) -> bool:
        """Whether a line stands between the end of a sentence and a line that a date opens."""
        if at + 1 >= len(self.lines) or (at and not self.layout.closed[at - 1]):
            return False
        return DATED_LEAD.match(self.lines[at + 1].text.text) is not None

    def _stands_between_pieces(self, at: int) -> bool:
        """Whether a line that ends with a question or an exclamation is followed by the start of a piece."""
        if at + 1 >= len(self.lines):
            return at > 0 and self.lines[at].width <= 24 and self.own_form(at - 1) is not None
        if self._precedes_start(at):
            return True
        before = self.own_form(at - 1) if at else None
        return self.lines[at].width <= 24 and before is not None and before.kind in (BlockKind.BYLINE, BlockKind.NOTE)

    def paragraph(self, at: int) -> Block:
        """Return the paragraph that starts with line `at`."""
        end = at + 1
        while end < len(self.lines) and self._goes_on(at, end):
            end += 1
        lines = tuple(self.lines[at:end])
        text = join_lines([line.text for line in lines])
        return Block(
            kind=BlockKind.PARAGRAPH,
            lines=lines,
            text=text,
            rule="paragraph.wrapped" if len(lines) > 1 else "paragraph.line",
            opens=self.starts_report(at),
            unfinished=not (self.layout.closed[end - 1] or self.layout.verse[end - 1] or self._is_whole(at, end)),
        )

    def _is_whole(self, first: int, after: int) -> bool:
        """Whether an indent right after a paragraph shows that it is whole, though no stop ends it: a subhead."""
        return after < len(self.lines) and self.layout.is_indented(first) and self.layout.is_indented(after)

    def _is_rest_of_credit(self, at: int) -> bool:
        """Whether line `at` is the rest of a credit whose role the line before ends with: `。 记者` / `林青 摄`."""
        form = self.own_form(at)
        if form is None or form.kind is not BlockKind.BYLINE or self.layout.closed[at - 1]:
            return False
        return _DANGLING_RE.search(self.lines[at - 1].text.text) is not None

    def _ends_caption(self, first: int, at: int) -> bool:
        """Whether line `at`, 图为 …, is the last sentence of the words below a picture, with its credit below."""
        if self.starts_report(first) or at - first > _LONGEST_CAPTION or at + 1 >= len(self.lines):
            return False
        if not self.lines[at].text.text.startswith(_POINTING):
            return False
        if first and ends_clause_or_sentence(self.lines[first - 1].text.text):
            return False
        after = self.own_form(at + 1)
        return self.layout.closed[at] and after is not None and after.kind is BlockKind.BYLINE

    def _goes_on(self, first: int, at: int) -> bool:
        """Whether line `at` goes on with the paragraph from line `first` to the line before."""
        layout, before = self.layout, at - 1
        if self._is_barrier(at):
            return self._is_rest_of_credit(at)
        if self.lines[at].mark is Mark.BULLET or (self.layout.verse[at] and self.layout.verse[before]):
            return False
        closed = layout.closed[before]
        if not closed and cuts_credit(self.lines[before].text.text, self.lines[at].text.text):
            return True
        if layout.uses_indent(at):
            if layout.is_indented(at):
                return False
            if not closed and self.lines[at].gap <= layout.base_gap(at):
                return True
        if not layout.is_wrapped(before):
            return goes_on_unwrapped(self.lines, layout, first, at)
        if not closed and closes_bracket(self.lines[before].text.text, self.lines[at].text.text):
            return True
        if self.lines[at].gap > layout.base_gap(at) and not layout.is_column_line(before):
            return False
        if opens_caption(self.lines[at].text.text):
            return closed and self._ends_caption(first, at)
        if not closed and layout.is_full(before):
            return True
        if not layout.closed[at] and not self._runs_on(at):
            return False
        if not closed:
            return True
        if not ends_clause_or_sentence(self.lines[before].text.text) or is_caption(self.lines, layout.closed, at):
            return False
        return not layout.opens_paragraph(at, alone=before == first)
