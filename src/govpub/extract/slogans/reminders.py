"""Reads reminders that are numbered by a word and counted by their heading: “三提示”, 提示一：…."""

from __future__ import annotations

from govpub.extract.slogans.found import Found
from govpub.extract.slogans.items import tidy, tidy_heading
from govpub.extract.slogans.page import Page
from govpub.rules.slogan import REMINDER, REMINDERS
from govpub.text.lines import Line

__all__ = ["may_remind", "read_reminders"]

_ENDS = ("提示", "提示”", '提示"', "提示：", "提示:", "提示”：")
_LONGEST_HEADING = 30
_FEWEST = 2


def may_remind(line: Line) -> bool:
    """Whether a line may count reminders, cheaply."""
    return line.text.text.endswith(_ENDS) and len(line.text.text) <= _LONGEST_HEADING


def read_reminders(page: Page, at: int) -> tuple[list[Found], int]:
    """Return the reminders under the heading at `at`, and where to look next."""
    line = page.lines[at]
    if not REMINDERS.fullmatch(line.text.text):
        return [], at + 1
    found = Found(heading=tidy_heading(line.text), heads=[line], rules={line.index: REMINDERS.name})
    end = at + 1
    while (below := page.free(end)) is not None and REMINDER.fullmatch(below.text.text):
        found.items.append(tidy(below.text))
        found.lines.append(below)
        found.rules[below.index] = REMINDER.name
        end += 1
    return ([found], end) if len(found.items) >= _FEWEST else ([], at + 1)
