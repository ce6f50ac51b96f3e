"""How much of the words of one text stand in another, by pairs of Chinese characters.

Pairs of characters need no dictionary, and a name that no dictionary has counts as much as any word.
"""

from __future__ import annotations

import re

from govpub.lexicon import load
from govpub.text.characters import HAN

__all__ = ["affinity", "every_pair", "pairs", "similarity"]

_NOT_HAN_RE = re.compile(rf"[^{HAN}0-9A-Za-z]+")
_PAIR_RE = re.compile(rf"(?=([{HAN}0-9A-Za-z]{{2}}))")
_EMPTY: frozenset[str] = frozenset()


def pairs(text: str) -> frozenset[str]:
    """Return the pairs of neighbouring characters of a text, spaces, punctuation and commonplaces left out.

    >>> sorted(pairs("乡村，振兴"))
    ['乡村', '振兴']
    """
    return every_pair(text).difference(load("commonplaces"))


def every_pair(text: str) -> frozenset[str]:
    """Return the pairs of a text with its commonplaces: enough where the pairs to be looked up in it have none."""
    found: list[str] = _PAIR_RE.findall(text.replace(" ", ""))
    return frozenset(found)


def affinity(line: frozenset[str], body: frozenset[str]) -> float:
    """Return how much of a line's pairs stand in a body, 0 to 1."""
    return len(line & body) / len(line) if line else 0.0


def similarity(left: str, right: str) -> float:
    """Return how alike two short texts are, 0 to 1 (Dice's coefficient of their pairs)."""
    a, b = _all_pairs(left), _all_pairs(right)
    return 2 * len(a & b) / (len(a) + len(b)) if a and b else 0.0


def _all_pairs(text: str) -> frozenset[str]:
    letters = _NOT_HAN_RE.sub("", text)
    return frozenset(map(str.__add__, letters, letters[1:])) or (frozenset([letters]) if letters else _EMPTY)
