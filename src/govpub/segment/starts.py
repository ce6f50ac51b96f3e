"""What a line starts, by its own marks: a heading, a block of the page's text layer, the far end of a jump."""

from __future__ import annotations

import re
from collections.abc import Sequence

from govpub.extract.byline import read_bare_names
from govpub.extract.byline_habits import PLAIN_HABITS, CreditHabits
from govpub.extract.name_score import LIKELY, is_surname, name_score
from govpub.rules.jump_line import JUMP_LINE_RULES
from govpub.text.aligned import AlignedText
from govpub.text.characters import HAN
from govpub.text.lines import Line
from govpub.text.spacing import tighten_display

__all__ = [
    "JUMP_STARTS",
    "STOP_INSIDE_RE",
    "WIDEST_DISPLAY",
    "is_heading",
    "is_set_off",
    "opens_block",
    "opens_with_jump",
    "part_names",
]

STOP_INSIDE_RE = re.compile(r"[。；;](?<!\d;)(?<!\A;)")
WIDEST_DISPLAY = 46.0
_WIDEST_HEADING = 60.0
JUMP_STARTS = frozenset("（([【上▲◀")
_JUMP_LENGTH = 16
_WIDE_NAMES_RE = re.compile(rf"(?:(?:[{HAN}][ \u3000]+[{HAN}]|[{HAN}]{{2,4}})(?:[ \u3000]+|$)){{2,6}}")
_TWO_WIDE_RE = re.compile(rf"(?<![{HAN}])[{HAN}][ \u3000]+[{HAN}][ \u3000]+[{HAN}][ \u3000]+[{HAN}](?![{HAN}])")
_WIDE_NAME_RE = re.compile(rf"(?<![{HAN}])[{HAN}](?P<gap>[ \u3000]+)[{HAN}](?:[ \u3000]+|$)")
_SPACES = frozenset(" \u3000")
_CLOSERS = frozenset("】〗）)]")
_BLOCK_INDENT = 0.6
"""One space, in ems."""
_NEAR, _LONGEST_HEADLINE = 6, 3


def is_heading(line: Line) -> bool:
    """Whether the tool marked the line as a heading, and it is not body text marked by mistake."""
    if not line.heading and not (line.bold and line.width <= WIDEST_DISPLAY):
        return False
    return line.width <= _WIDEST_HEADING and not STOP_INSIDE_RE.search(line.text.text)


def is_set_off(line: Line) -> bool:
    """Whether one space and no blank line stand before a line, as where a block of a PDF page starts."""
    return not line.gap and 0 < line.indent <= _BLOCK_INDENT


def opens_block(lines: Sequence[Line], closed: Sequence[bool], at: int) -> bool:
    """Whether a block of a PDF page starts with line `at`.

    Tools that give a page block by block put a blank line between any two lines of a block, and a space before it. A
    sentence with a comma that the lines above break off goes on in the next block.
    """
    if not is_set_off(lines[at]) or not at:
        return False
    near = [other.gap for other in lines[max(at - _NEAR, 1) : at + _NEAR + 1]]
    if len([gap for gap in near if gap == 1]) * 4 < len(near) * 3:
        return False
    above = at
    while above > max(at - _LONGEST_HEADLINE, 0) and not closed[above - 1]:
        above -= 1
        if "，" in lines[above].text.text:
            return False
    return True


def opens_with_jump(text: str) -> bool:
    """Whether a line opens with words that send the reader back: it is body text.

    >>> opens_with_jump("（上接第一版）会上，林青作了发言"), opens_with_jump("上接天线下接地气")
    (True, False)
    """
    if text[0] not in JUMP_STARTS or "接" not in text[:_JUMP_LENGTH]:
        return False
    found = JUMP_LINE_RULES.match(text)
    return found is not None and "接" in found[1]["direction"]


def part_names(text: AlignedText, habits: CreditHabits = PLAIN_HABITS) -> AlignedText | None:
    """Return the names of a line in which each name of two characters is set wide, without the spaces in them, or None.

    >>> str(part_names(AlignedText.of("林 青 宋 河")))
    '林青 宋河'
    """
    if not is_surname(text.text[0]) or (text.text[1:2] not in _SPACES and text.text[-2:-1] not in _SPACES):
        return None
    if not _TWO_WIDE_RE.search(text.text) or not _WIDE_NAMES_RE.fullmatch(text.text):
        return None
    parted = text.replace([(*match.span("gap"), "") for match in _WIDE_NAME_RE.finditer(text.text)])
    names = parted.text.split()
    if not all(name_score(name) >= LIKELY for name in names):
        return None
    reading = read_bare_names(parted, habits)
    return parted if reading and names == [person.name for person in reading.byline.contributors] else None


def display_text(line: Line) -> tuple[AlignedText, bool]:
    """Return what a display line says, without the brackets of a box's title and a jump line, and whether it had one.

    Heads of columns stand in brackets, too, but are read before.
    """
    text = tighten_display(line.text)
    if text.text[-1] not in _CLOSERS:
        return text, False
    if text.text[0] in "【〖" and text.text[-1] in "】〗":
        inner = text.cut(1, len(text) - 1).strip(" \u3000")
        return inner if inner.text else text, False
    start = text.text.find("下转", max(len(text) - _JUMP_LENGTH, 1)) - 1
    found = JUMP_LINE_RULES.match(text.text, start) if start > 0 else None
    if found is None or found[1].end() < len(text):
        return text, False
    return text.cut(0, start).strip(" "), True
