"""Joins the lines of a paragraph."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from govpub.extract.byline import read_bare_names
from govpub.text.aligned import AlignedText

__all__ = ["join_lines"]

_LATIN_EDGE_RE = re.compile(r"[A-Za-z]$")
_LONGEST_HALF = 16
_OPENED_RE = re.compile(r"[（(][\u4e00-\u9fff \u3000、]{2,14}$")
_CLOSED_RE = re.compile(r"[\u4e00-\u9fff \u3000、]{2,14}[）)]")


def join_lines(lines: Sequence[AlignedText]) -> AlignedText:
    """Return wrapped lines as one text: without a space, save between two Latin words.

    The spaces inside the lines stay: those of a dateline and a byline mean something.

    Two names in the bracket of a credit that is wrapped between them stay apart, too.

    >>> source = "我县召开\\n座谈会 on\\nclimate"
    >>> str(join_lines([AlignedText.of(source, 0, 4), AlignedText.of(source, 5, 11), AlignedText.of(source, 12)]))
    '我县召开座谈会 on climate'
    """
    groups = [[lines[0]]]
    for before, line in pairwise(lines):
        if _are_latin(before.text, line.text) or _are_names(before.text, line.text):
            groups.append([line])
        else:
            groups[-1].append(line)
    joined = [AlignedText.join(group) if len(group) > 1 else group[0] for group in groups]
    return AlignedText.join(joined, " ") if len(joined) > 1 else joined[0]


def _are_latin(before: str, line: str) -> bool:
    return line[:1].isascii() and line[:1].isalpha() and _LATIN_EDGE_RE.search(before) is not None


def _are_names(before: str, line: str) -> bool:
    """Whether two lines hold a bracket that is a row of names only if a space stands between them."""
    start = max(len(before) - _LONGEST_HALF, 0)
    if before.find("（", start) < 0 and before.find("(", start) < 0:
        return False
    left, right = _OPENED_RE.search(before, start), _CLOSED_RE.match(line)
    if left is None or right is None:
        return False
    glued, apart = (read_bare_names(AlignedText.of(f"{left[0]}{gap}{right[0]}")) for gap in ("", " "))
    return glued is None and apart is not None
