"""Settles with a dictionary what the score of a name leaves open: whether it is a word, and where it starts.

Everything here is asked last, after the rules; the dictionary is loaded by the first text that asks.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import accumulate

from govpub.extract.name_score import DOTS, DOUBTFUL, LIKELY, POSSIBLE, is_surname, name_score
from govpub.lexicon import load
from govpub.text.characters import HAN
from govpub.text.segmenter import LONGEST, segment

__all__ = [
    "VERBS",
    "is_author",
    "is_pen_name",
    "is_photographer",
    "is_rare_name",
    "is_uncommon_name",
    "name_before",
    "part_as_names",
    "runs_into_name",
    "starts_as_name",
]

_HAN_TAIL_RE = re.compile(rf"[{HAN}]{{2,{LONGEST}}}$")
_GRAMMAR = frozenset("时和于向同连与及从应就当正由自在")
"""Surnames that are words of grammar: 抢收时|王军."""
VERBS = frozenset("贺谢祝谈访游查问乐怀")
"""Surnames that are verbs: 贺新春."""
_BEFORE_PLACE = frozenset("于在自从至到距离")
"""What stands before it is a place or a time: 于白杨沟摄."""
_PLACE_ENDS = frozenset("庄沟湾坪寨屯堡洼峪塬垣街巷路桥店营镇塘埠圩畈村")
_PLACES = _PLACE_ENDS | frozenset("家园城关口")
_REMARKS = frozenset("上中下前后左右续完图表注略转接版详见附另按首章篇则期辑译摘同如有据综")
"""Characters of what brackets say of a text: 下转, 附后, 二首."""
_GRAMMAR_FLOOR, _SHORT_FLOOR, _CLOSE_FLOOR, _RARE_FLOOR = 0.95, 0.9, 0.6, 0.25
_LENGTHS = (4, 3, 2)
_FULL, _GLUED_FLOOR = 3, 0.8


@cache
def _plain_surnames() -> frozenset[str]:
    return frozenset(load("plain_surnames"))


@cache
def _rare_surnames() -> frozenset[str]:
    return frozenset(load("rare_surnames"))


@cache
def _name_like_words() -> frozenset[str]:
    return frozenset(load("name_like_words"))


def is_uncommon_name(text: str) -> bool:
    """Return whether a text alone on a line is a name although its given name is an unusual one.

    Its surname has to be hardly anything but a surname, and no word of the dictionary may begin with it.

    >>> [is_uncommon_name(text) for text in ("崔轮", "晁东风", "崔巍", "乐享", "崔家湾")]
    [True, True, False, False, False]
    """
    if not (2 <= len(text) <= 3 and text[0] in _plain_surnames() and name_score(text) >= _CLOSE_FLOOR):
        return False
    return not _PLACES.intersection(text) and segment(text)[0] == text[0]


def starts_as_name(text: str) -> bool:
    """Return whether three characters do not begin with a word, nor with a verb that has a word behind it.

    >>> [starts_as_name(text) for text in ("赖可欣", "欧阳青", "毕业季", "贺新春")]
    [True, True, False, False]
    """
    first, *rest = segment(text)
    if first in VERBS and len(rest) == 1:
        return False
    return len(first) == 1 or is_surname(first)


def is_rare_name(text: str) -> bool:
    """Return whether a text that a bracket or a mark sets apart is a name with a surname that few people have.

    >>> [is_rare_name(text) for text in ("啜子", "句素婷", "句子", "习作")]
    [True, True, False, False]
    """
    if not (2 <= len(text) <= 3 and text[0] in _rare_surnames() and name_score(text) >= POSSIBLE):
        return False
    return text[-1] not in _PLACE_ENDS and len(segment(text)) == len(text)


def is_author(text: str) -> bool:
    """Return whether a text behind ◎, the mark of authors and of headings, is a name with a surname no list has.

    >>> [is_author(text) for text in ("丑林翔", "面对面", "走基层")]
    [True, False, False]
    """
    return is_rare_name(text) or (len(text) == 3 and name_score(text) >= DOUBTFUL and len(segment(text)) == len(text))


def is_photographer(text: str, *, alone: bool = False) -> bool:
    """Return whether a text that stands apart before 摄 is a name, if a strange one.

    Args:
        text: what stands before 摄.
        alone: whether nothing else stands there; then a word that begins with a surname is a name, too.

    >>> [is_photographer(text) for text in ("丑颢怡", "黄莺", "手机", "白杨沟")]
    [True, False, False, False]
    >>> is_photographer("黄莺", alone=True)
    True
    """
    if not (2 <= len(text) <= 3 and _HAN_TAIL_RE.fullmatch(text) and name_score(text) >= POSSIBLE):
        return False
    return text[-1] not in _PLACE_ENDS and ((alone and is_surname(text[0])) or len(segment(text)) == len(text))


def is_pen_name(text: str, floor: float) -> bool:
    """Return whether a text in brackets is a given name or a pen name: no word, and no remark on the text.

    >>> [is_pen_name(text, 0.1) for text in ("禾青", "小洪", "待续", "附后", "下接")]
    [True, True, False, False, False]
    """
    if not (2 <= len(text) <= 3 and _HAN_TAIL_RE.fullmatch(text) and name_score(text) >= floor):
        return False
    if _REMARKS.intersection(text) or text[-1] in _PLACES or text in _name_like_words():
        return False
    return len(segment(text)) == len(text)


def part_as_names(text: str, ranges: Sequence[tuple[int, int]]) -> bool:
    """Return whether characters without a space, alone on a line, are names beyond doubt.

    Every name looks like one, one has three characters, and no word of the dictionary lies across a border
    or takes in a surname and half of a given name.

    Args:
        text: the characters.
        ranges: start and end of each name, as the run was cut.

    >>> part_as_names("王建军李明远", ((0, 3), (3, 6))), part_as_names("高山流水", ((0, 2), (2, 4)))
    (True, False)
    """
    names = [text[start:end] for start, end in ranges]
    if len(text) > LONGEST or not any(len(name) == _FULL for name in names):
        return False
    if not all(name_score(name) >= _GLUED_FLOOR and name[0] not in VERBS for name in names):
        return False
    ends = list(accumulate(map(len, segment(text))))
    pieces = zip([0, *ends], ends, strict=False)
    given = {(start + 1, end) for start, end in ranges}
    return all(last - first == 1 or (first, last) in given or (first, last) in ranges for first, last in pieces)


def name_before(text: str) -> int | None:
    """Return where the name starts that ends a text without a space before it, or None.

    The words before the name show its start: 清理 | 河道 | 崔轮.

    >>> [name_before(text) for text in ("志愿者清理河道崔轮", "水库全景晁东风", "于白杨沟", "春节期间")]
    [7, 4, None, None]
    """
    tail = _HAN_TAIL_RE.search(text)
    if tail is None or text[tail.start() - 1 : tail.start()] in tuple(DOTS):
        return None
    run = tail[0]
    ends = tuple(accumulate(map(len, segment(run)), initial=0))
    found = [len(run) - length for length in _LENGTHS if _is_name_at(run, len(run) - length, ends)]
    if not found:
        return None
    longer, shorter = found[0], found[-1]
    return tail.start() + (shorter if runs_into_name(run[longer:]) else longer)


def runs_into_name(text: str) -> bool:
    """Return whether a word of grammar and a name make what looks like a longer name: 时王军."""
    return len(text) == 3 and text[0] in _GRAMMAR and name_score(text[1:]) >= _SHORT_FLOOR


def _is_name_at(run: str, start: int, borders: tuple[int, ...]) -> bool:
    """Return whether the end of `run` from `start` on is a name that begins and ends between words."""
    if start < 0 or start not in borders or (start and run[start - 1] in _BEFORE_PLACE):
        return False
    name, score = run[start:], name_score(run[start:])
    pieces = sum(border > start for border in borders)
    if name[-1] in _PLACE_ENDS:
        return False
    if pieces == 1:
        return score >= _SHORT_FLOOR or (len(name) == 4 and score >= LIKELY)
    if not is_surname(name[0]) and len(name) > 3:
        return score >= LIKELY
    if name[0] in _GRAMMAR:
        return pieces == len(name) and score >= _GRAMMAR_FLOOR
    surname = 2 if len(name) > 2 and is_surname(name[:2]) else 1
    if surname == 1 and name[0] in _rare_surnames():
        return pieces == len(name) and score >= _RARE_FLOOR
    return is_surname(name[:surname]) and (start + surname in borders or start + 1 in borders) and score >= _CLOSE_FLOOR
