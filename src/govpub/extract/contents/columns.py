"""Parts the entries that share a line: two printed columns merged by the tool, the pieces of a 导读 in a row."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from govpub.extract.contents.words import section_word_re
from govpub.rules.contents import LEADER
from govpub.text.aligned import AlignedText
from govpub.text.characters import HAN
from govpub.text.lines import Line

__all__ = ["is_two_columns", "split_columns", "split_in_two", "split_pointers"]

_CUT_RES = (
    # 甲…………3 乙…………9: a page after leader dots, and something that has its own leader dots
    re.compile(rf"(?<=[0-9)）])[ \u3000]+(?=[^\s0-9].*?{LEADER}[^.…·0-9]{{0,16}}[0-9])"),
    # 1 甲 王小川  8 乙 李平: a second page after a space, followed by a title
    re.compile(rf"(?<=[{HAN}”》）)])[ \u3000]+(?=(?:P|第)?[0-9]{{1,3}}[ \u3000]+[{HAN}“《【].{{3}})"),
    # 甲 王小川 3    乙 李平 9: a wide gap after a page, and a text that ends with one
    re.compile(rf"(?<=[0-9)）])[ \u3000]{{2,}}(?=[{HAN}“《【].{{3,}}[0-9][)）]?$)"),
)
_PAGE = r"第?[ ]?(?:[A-D]?[0-9]{1,2}|[一二三四五六七八]{1,2})[ ]?版"
_PAGE_BEFORE_RE = re.compile(rf"(?:^|(?<=[ \u3000]))[▶►●◆■★·>→]{{0,2}}[ ]?{_PAGE}(?=[ \u3000:：·|/])")
_PAGE_AFTER_RE = re.compile(
    rf"[（(【\[]?(?:详见|见|刊于?|→|▶|>{{1,3}})?(?:今日|本报)?{_PAGE}[）)】\]]?(?=[ \u3000；;]|$)"
)
_TWO_WORDS_RE = re.compile(rf"(?P<left>[{HAN}]{{2,8}})[ \u3000](?P<right>[{HAN}]{{2,8}})")
_GAP_RE = re.compile(r"[ \u3000]")
_TWO_NUMBERS_RE = re.compile(r"[0-9][^0-9]+[0-9]")
_WIDE_RE = re.compile(r"[ \u3000]{3,}")
_PAGED_RE = re.compile(r"^[^0-9]{0,3}[0-9]{1,3}[ )）]|[0-9][)）]?$")


def split_columns(text: AlignedText) -> tuple[AlignedText, ...]:
    """Return the two entries that stand on one line, or the line as it is.

    >>> [str(part) for part in split_columns(AlignedText.of("1 春到山乡 王小川  8 老城新事 李平"))]
    ['1 春到山乡 王小川', '8 老城新事 李平']
    """
    if (" " not in text.text and "\u3000" not in text.text) or not _TWO_NUMBERS_RE.search(text.text):
        return (text,)
    for pattern in _CUT_RES:
        cut = pattern.search(text.text)
        if cut and _PAGED_RE.search(text.text[: cut.start()]) and _PAGED_RE.search(text.text[cut.end() :]):
            return text.cut(0, cut.start()), text.cut(cut.end(), len(text))
    return (text,)


def split_pointers(text: AlignedText) -> tuple[AlignedText, ...]:
    """Return the pieces of a line that each have the page before or after them, or the line as it is.

    >>> [str(part) for part in split_pointers(AlignedText.of("2版：秋粮丰收 3版：老街新韵"))]
    ['2版：秋粮丰收', '3版：老街新韵']
    """
    if text.text.count("版") < 2:
        return (text,)
    before = [match.start() for match in _PAGE_BEFORE_RE.finditer(text.text)]
    after = [match.end() for match in _PAGE_AFTER_RE.finditer(text.text)]
    if len(before) > 1 and before[0] == 0:
        cuts = before[1:]
    elif len(after) > 1 and after[-1] == len(text):
        cuts = after[:-1]
    else:
        return (text,)
    edges = [0, *cuts, len(text)]
    return tuple(text.cut(start, end).strip(" \u3000；;") for start, end in pairwise(edges))


def is_two_columns(lines: Sequence[Line]) -> bool:
    """Whether at least two lines, and a third of all, hold two entries each."""
    double = sum(len(split_columns(line.text)) == 2 for line in lines)
    return double >= 2 and double * 3 >= len(lines)


def _between_sections(text: str) -> re.Match[str] | None:
    """Return the space between the names of two sections, or None."""
    match = _TWO_WORDS_RE.fullmatch(text)
    if match is None or not all(section_word_re().search(word) for word in (match["left"], match["right"])):
        return None
    return _GAP_RE.search(text)


def split_in_two(line: Line) -> tuple[AlignedText, AlignedText | None]:
    """Return the left and the right half of a line of which it is known that it has two columns."""
    parts = split_columns(line.text)
    if len(parts) == 2:
        return parts
    gap = max(_WIDE_RE.finditer(line.text.text), key=lambda match: len(match[0]), default=None)
    gap = gap or _between_sections(line.text.text)
    if gap is None:
        return line.text, None
    return line.text.cut(0, gap.start()), line.text.cut(gap.end(), len(line.text))
