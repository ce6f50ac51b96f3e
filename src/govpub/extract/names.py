"""Knows what a Chinese personal name looks like and where it ends: the one place that other extractors ask.

`name_score` and `is_name` judge a text that should be one name, `split_names` a text that should be nothing
but names, `name_end` finds the end of a name in running text.
"""

from __future__ import annotations

import re
from functools import cache

from govpub.extract.name_runs import split_names
from govpub.extract.name_score import DOTS, DOUBTFUL, LIKELY, POSSIBLE, is_name, is_surname, name_score
from govpub.lexicon import load
from govpub.rules.rule import words
from govpub.text.characters import HAN

__all__ = ["DOTS", "DOUBTFUL", "LIKELY", "POSSIBLE", "is_name", "is_surname", "name_end", "name_score", "split_names"]

_HAN_RE = re.compile(rf"[{HAN}]")
_DOTTED_RE = re.compile(rf"(?P<first>[{HAN}]{{1,7}}(?:[{DOTS}][{HAN}]{{1,9}}){{0,2}})[{DOTS}][{HAN}]{{1,9}}")


@cache
def _follower_re() -> re.Pattern[str]:
    return re.compile(words(load("name_followers")))


def name_end(text: str, at: int, *, floor: float = LIKELY) -> int | None:
    """Return where the name that starts at `at` ends in running text, or None if none starts there.

    What follows decides between two and three characters: a verb, a post, a role or a mark.

    >>> [name_end(text, 0) for text in ("高乐全主持召开会议", "王军出席会议", "李玥、刘川", "会议指出")]
    [3, 2, 2, None]
    """
    dotted = _DOTTED_RE.match(text, at)
    shortest = at + 2 if dotted is None else dotted.end("first") + 2
    longest = min(at + 4, len(text)) if dotted is None else dotted.end()
    best, best_score = None, 0.0
    for end in range(shortest, longest + 1):
        score = name_score(text[at:end])
        if score < floor:
            continue
        score *= _end_factor(text, end)
        if score > best_score:
            best, best_score = end, score
    return best


def _end_factor(text: str, end: int) -> float:
    """Return how well a name may end at `end`."""
    if end >= len(text) or not _HAN_RE.match(text, end):
        return 1.0
    return 1.0 if _follower_re().match(text, end) else 0.5
