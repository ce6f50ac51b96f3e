"""Tells by their words what lines of a table of contents are: sections, halves of titles."""

from __future__ import annotations

import re
from functools import cache

from govpub.lexicon import load
from govpub.rules.contents_mark import DOCUMENT_NUMBER_RULE
from govpub.rules.rule import words

__all__ = ["SUBTITLE_RE", "goes_on", "is_chinese", "is_section_name", "is_unfinished", "section_word_re"]

_LONGEST = 6
_UNBALANCED = (("“", "”"), ("《", "》"), ("（", "）"), ("(", ")"), ("〔", "〕"))
_UNFINISHED_RE = re.compile(r"(?:[的和与及对为在将从向把、，；：,—-]|关于|——)$")
_BRACKETED_RE = re.compile(r"[（(][^（()）]{2,30}[)）]")
SUBTITLE_RE = re.compile(r"[—–-]{1,2}(?=[^\s—–-])")
"""What the second line of a title opens with."""


def is_section_name(text: str) -> bool:
    """Return whether a text without spaces is the name of a section, and not the end of a title.

    >>> [is_section_name(text) for text in ("民生", "书记论坛", "山区教育的调查", "红军桥的故事")]
    [True, True, False, False]
    """
    if text in _section_names():
        return True
    return len(text) <= _LONGEST and "的" not in text and section_word_re().search(text) is not None


@cache
def _section_names() -> frozenset[str]:
    return frozenset(load("section_names"))


@cache
def section_word_re() -> re.Pattern[str]:
    """Return a pattern of the words that end the name of a section."""
    return re.compile(words(load("section_words")) + "$")


def is_chinese(ordinal: str) -> bool:
    """Return whether a number is written in Chinese: 一、 and not 1."""
    return bool(ordinal) and ordinal.strip("（()）")[0] in "一二三四五六七八九十"


def goes_on(text: str) -> bool:
    """Whether the line of a title cannot stand alone: a document number, a date in brackets, a subtitle after ——."""
    if _BRACKETED_RE.fullmatch(text):
        return True
    return DOCUMENT_NUMBER_RULE.fullmatch(text) is not None or SUBTITLE_RE.match(text) is not None


def is_unfinished(text: str) -> bool:
    """Whether a line of a title must go on: it ends with 的 or a bracket is open."""
    text = text.strip()
    if _UNFINISHED_RE.search(text):
        return True
    return any(text.count(opener) > text.count(closer) for opener, closer in _UNBALANCED)
