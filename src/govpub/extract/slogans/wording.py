"""Tells how much a line is worded like a slogan."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from govpub.lexicon import load
from govpub.rules.rule import words
from govpub.text.characters import HAN

__all__ = [
    "balanced",
    "clauses_of",
    "could_be_slogan",
    "coverage",
    "greets",
    "hails",
    "has_phrase",
    "is_parallel",
    "plain_length",
    "weight",
]

_SPACE_RE = re.compile(r"[ \u3000]+")
_BREAK_RE = re.compile(r"[，,、；;·|｜ \u3000]+")
_NOT_SLOGAN_RE = re.compile(
    r"[。；：:？?].|[：:，,、；]$|[0-9]{3,}|[0-9]+[年月日号%％]|记者|通讯员|（|\(|《|召开|举行|举办|本报|我县|我市|我区|赴|获评|印发|同志们|朋友们|谢谢|大家好|新年好"
)
_HAN_RE = re.compile(rf"[{HAN}]")
_GREETING_RE = re.compile(r"(?:热烈|隆重)(?:祝贺|庆祝|欢迎|欢送)|喜迎|预祝|欢庆")
_HAIL_RE = re.compile(r"(?:热烈|隆重)(?:祝贺|庆祝|欢迎|纪念)")
_NEWS_RE = re.compile(r"召开|举行|举办|我县|我市|我区")
_END_RE = re.compile(r"[！!。]+[”\"]?$")
_FEWEST_REPEATED = 2
_SHORTEST, _LONGEST, _LONGEST_CALL = 3, 44, 64


def weight(text: str) -> int:
    """Return how many signs of a slogan a line has; 0 for a line that can be none.

    >>> weight("护林防火，人人有责！"), weight("县委召开常委会会议"), weight("青河县林业局")
    (4, 0, 0)
    """
    if not could_be_slogan(text):
        return 0
    bare = _END_RE.sub("", text.strip()).lstrip('“"')
    signs = (
        text.rstrip(' \u3000”"').endswith(("！", "!")),
        balanced(bare),
        _opener_re().match(bare) is not None,
        _phrase_re().search(bare) is not None,
    )
    return sum(signs)


def could_be_slogan(text: str) -> bool:
    """Whether nothing in a line forbids that it is a slogan: its length, a date, a colon, a verb of news."""
    text = text.strip()
    bare = _END_RE.sub("", text)
    call = text.rstrip('”"').endswith(("！", "!"))
    if (call and _GREETING_RE.match(bare)) or hails(bare):
        bare = _NEWS_RE.sub("", bare)
    longest = _LONGEST_CALL if call else _LONGEST
    return _SHORTEST <= plain_length(bare) <= longest and not _NOT_SLOGAN_RE.search(bare)


def balanced(text: str) -> bool:
    """Whether a line is made of two to four clauses of the same length: 护林防火 人人有责."""
    clauses = clauses_of(text)
    return 2 <= len(clauses) <= 4 and len({len(clause) for clause in clauses}) == 1 and len(clauses[0]) >= 3


def clauses_of(text: str) -> list[str]:
    """Return the clauses of a line, between spaces and commas."""
    return [clause for clause in _BREAK_RE.split(_END_RE.sub("", text.strip())) if clause]


def is_parallel(clauses: Sequence[str]) -> bool:
    """Whether clauses of the same length say a word again, and not only where they begin or end: 多种一棵树 多添一片绿.

    >>> is_parallel(["就业是民生", "创业是出路"]), is_parallel(["抓住好机遇", "加快大发展"])
    (True, False)
    >>> is_parallel(["抓好春耕", "抓好春播"])
    False
    """
    first, second = clauses[:2]
    if first[:2] == second[:2] or first[-2:] == second[-2:]:
        return False
    if sum(one == other for one, other in zip(first, second, strict=True)) >= _FEWEST_REPEATED:
        return True
    return any(first[at : at + 2] in second for at in range(len(first) - 1))


def hails(text: str) -> bool:
    """Whether a line hails an event as a banner does, with ！ or without; no headline above a report opens so."""
    return _HAIL_RE.match(text.lstrip('“"')) is not None


def greets(text: str) -> bool:
    """Whether a line opens as a banner does that welcomes or congratulates: 热烈祝贺."""
    return _GREETING_RE.match(text.lstrip('“"')) is not None


def has_phrase(text: str) -> bool:
    """Whether a line has a phrase that stands in slogans and rarely in headlines."""
    return _phrase_re().search(text) is not None


def plain_length(text: str) -> int:
    """Return the number of Chinese characters."""
    return len(_HAN_RE.findall(text))


def coverage(text: str) -> float:
    """Return the part of a text that common words of slogans cover."""
    if not text:
        return 0.0
    return sum(len(match[0]) for match in _words_re().finditer(text)) / len(text)


@cache
def _opener_re() -> re.Pattern[str]:
    return re.compile(words(load("slogan_openers")))


@cache
def _phrase_re() -> re.Pattern[str]:
    return re.compile(words(load("slogan_phrases")))


@cache
def _words_re() -> re.Pattern[str]:
    return re.compile(words(load("slogan_words")))
