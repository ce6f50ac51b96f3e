"""Cuts a run of names into names.

Strategy: every way to cut the run costs something: a doubtful name, two names without a space between them, a
space inside a name. The cheapest cut is taken, so that neither spaces nor the lack of them decide alone.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from typing import TypeAlias

from govpub.extract.name_frequency import rarity
from govpub.extract.name_score import DOTS, LIKELY, is_surname, name_score
from govpub.text.aligned import AlignedText
from govpub.text.characters import HAN

__all__ = ["name_ranges", "split_names"]

_RUN_RE = re.compile(rf"[{HAN}{DOTS} \u3000、，,／/；;|｜]+")
_TOKEN_RE = re.compile(rf"[{HAN}{DOTS}]+")
_HARD_RE = re.compile(r"[、，,／/；;|｜]")
_LONGEST_TOKEN, _LONGEST_NAME, _LONGEST_ALONE = 40, 4, 3
_LONGEST_RUN = 400
_GLUED_COST, _SPACED_COST, _UNEVEN_COST, _FRAGMENT_COST, _AND_COST = 0.7, 0.1, 1.2, 3.0, -0.65
_AND = frozenset("和与及")
_SPACE_RE = re.compile(r"[ \u3000]+")
_WIDE_RE, _NARROW_RE = re.compile(r"[ \u3000]{2}"), re.compile(r"(?<![ \u3000])[ \u3000](?![ \u3000])")
_UNEVEN_RE = re.compile(rf"{_HARD_RE.pattern}|{_WIDE_RE.pattern}")
_Token: TypeAlias = tuple[int, int]
"""Start and end of characters without a space or mark between them."""


def split_names(text: AlignedText, *, floor: float = LIKELY) -> tuple[AlignedText, ...]:
    """Return the names that a text consists of, letter-spacing removed, or () if it is anything but names.

    Args:
        text: names joined by 、 ， ／ or spaces, letter-spaced, or run together.
        floor: the score that each name must reach; `POSSIBLE` after a role word.

    >>> [str(name) for name in split_names(AlignedText.of("张 敏 张 川"))]
    ['张敏', '张川']
    >>> [str(name) for name in split_names(AlignedText.of("王 军 王天明、李明远赵青"))]
    ['王军', '王天明', '李明远', '赵青']
    """
    return tuple(text.cut(start, end).sub(_SPACE_RE) for start, end in name_ranges(text.text, floor=floor))


def name_ranges(text: str, *, floor: float = LIKELY) -> tuple[tuple[int, int], ...]:
    """Return start and end of each name that `text` consists of, or () if it is anything but names.

    >>> name_ranges("张 敏、王天明")
    ((0, 3), (4, 7))
    """
    if not text or len(text) > _LONGEST_RUN or not _RUN_RE.fullmatch(text):
        return ()
    ranges: list[tuple[int, int]] = []
    for group in _groups(text):
        parts = _best_cut(text, group, floor)
        if not parts:
            return ()
        ranges += parts
    fragments = sum(end - start == 1 for start, end in ranges)
    return tuple(ranges) if fragments * 2 <= len(ranges) else ()


def _groups(text: str) -> Iterator[list[_Token]]:
    """Yield the tokens between two marks; only spaces stand inside a group, and of two widths only the narrow one."""
    parts = _UNEVEN_RE if _WIDE_RE.search(text) and _NARROW_RE.search(text) else _HARD_RE
    group: list[_Token] = []
    last = 0
    for match in _TOKEN_RE.finditer(text):
        start, end = match.span()
        if group and start - last > 0 and parts.search(text, last, start):
            yield group
            group = []
        group.append((start, end))
        last = end
    if group:
        yield group


def _best_cut(text: str, tokens: list[_Token], floor: float) -> list[tuple[int, int]]:
    """Return start and end of each name where the cut costs least, or [] if there is no cut."""
    if any(end - start > _LONGEST_TOKEN for start, end in tokens):
        return []
    places = [at for start, end in tokens for at in range(start, end)]
    ends = {end for _, end in tokens}
    costs = [0.0] + [math.inf] * len(places)
    origins = [0] * (len(places) + 1)
    first = -1
    for token_start, token_end in tokens:
        dot = max(text.rfind(dot, token_start, token_end) for dot in DOTS)
        rest = token_end - token_start
        for start in range(token_start, token_end):
            first += 1
            if costs[first] == math.inf:
                continue
            glued = start != token_start
            entry = costs[first] + (_GLUED_COST if glued else 0.0)
            # In 王军和 李明 the last character of a word belongs to the name.
            inside = glued == (start + 1 != token_end)
            is_and = inside and text[start] in _AND and 0 < first < len(places) - 1
            if is_and and costs[first] + _AND_COST < costs[first + 1]:
                costs[first + 1], origins[first + 1] = costs[first] + _AND_COST, first
            stop = first + rest - (start - token_start) if start <= dot else min(first + _LONGEST_NAME, len(places))
            for last in range(first, stop):
                end = places[last] + 1
                # A name with a space inside stands in words of its own.
                if end > token_end and (glued or end not in ends):
                    continue
                cost = entry + _cost(text[start:end], floor, whole=not glued and end in ends)
                if rest > _LONGEST_ALONE:
                    cost += rarity(text[start:end])
                if cost < costs[last + 1]:
                    costs[last + 1], origins[last + 1] = cost, first
    return _trace(text, places, costs, origins)


def _cost(printed: str, floor: float, *, whole: bool) -> float:
    """Return what it costs to read `printed` as one name; `whole` if it begins and ends where words do."""
    if len(printed) == 1:
        return _FRAGMENT_COST if whole and is_surname(printed) else math.inf
    spaced = " " in printed or "\u3000" in printed
    letters = printed.replace(" ", "").replace("\u3000", "") if spaced else printed
    score = name_score(letters)
    if score < floor:
        return math.inf
    if not spaced:
        return -math.log(score)
    surname, *given = printed.split()
    if all(len(part) == 1 for part in given) and (len(surname) == 1 or is_surname(surname)):
        return _SPACED_COST - math.log(score)
    return _UNEVEN_COST - math.log(score) if len(given) == 1 and is_surname(surname) else math.inf


def _trace(text: str, places: list[int], costs: list[float], origins: list[int]) -> list[tuple[int, int]]:
    if costs[-1] == math.inf:
        return []
    parts: list[tuple[int, int]] = []
    at = len(places)
    while at > 0:
        start, end = places[origins[at]], places[at - 1] + 1
        if not (end - start == 1 and text[start] in _AND):
            parts.append((start, end))
        at = origins[at]
    return parts[::-1]
