"""Joins the lines of a paragraph."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from govpub.text.aligned import AlignedText

__all__ = ["join_lines"]

_LATIN_EDGE_RE = re.compile(r"[A-Za-z]$")


def join_lines(lines: Sequence[AlignedText]) -> AlignedText:
    """Return wrapped lines as one text: without a space, save between two Latin words.

    The spaces inside the lines stay: those of a dateline and a byline mean something.

    >>> source = "我县召开\\n座谈会 on\\nclimate"
    >>> str(join_lines([AlignedText.of(source, 0, 4), AlignedText.of(source, 5, 11), AlignedText.of(source, 12)]))
    '我县召开座谈会 on climate'
    """
    groups = [[lines[0]]]
    for before, line in pairwise(lines):
        if _LATIN_EDGE_RE.search(before.text) and line.text[:1].isascii() and line.text[:1].isalpha():
            groups.append([line])
        else:
            groups[-1].append(line)
    joined = [AlignedText.join(group) if len(group) > 1 else group[0] for group in groups]
    return AlignedText.join(joined, " ") if len(joined) > 1 else joined[0]
