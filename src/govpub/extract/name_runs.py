"""Cuts a run of names into names.

Strategy: every way to cut the run costs something: a doubtful name, two names without a space between them, a
space inside a name. The cheapest cut is taken, so that neither spaces nor the lack of them decide alone.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator

from attrs import frozen

from govpub.extract.name_score import DOTS, LIKELY, is_surname, name_score
from govpub.text.aligned import AlignedText
from govpub.text.characters import HAN

__all__ = ["name_ranges", "split_names"]

_RUN_RE = re.compile(rf"[{HAN}{DOTS} \u3000、，,／/；;|｜]+")
_TOKEN_RE = re.compile(rf"[{HAN}{DOTS}]+")
_HARD_RE = re.compile(r"[、，,／/；;|｜]")
_LONGEST_TOKEN = 40
_LONGEST_RUN = 400
_GLUED_COST, _SPACED_COST, _UNEVEN_COST, _FRAGMENT_COST, _AND_COST = 0.7, 0.1, 1.2, 3.0, -0.65
_AND = frozenset("和与及")
_SPACE_RE = re.compile(r"[ \u3000]+")


@frozen
class _Token:
    """Characters without a space or mark between them."""

    start: int
    end: int


@frozen
class _Edges:
    """Where the tokens of a group begin and end."""

    starts: frozenset[int]
    ends: frozenset[int]


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
    """Yield the tokens between two marks; only spaces stand inside a group."""
    group: list[_Token] = []
    last = 0
    for match in _TOKEN_RE.finditer(text):
        hard = bool(group) and _HARD_RE.search(text, last, match.start()) is not None
        if hard:
            yield group
            group = []
        group.append(_Token(match.start(), match.end()))
        last = match.end()
    if group:
        yield group


def _best_cut(text: str, tokens: list[_Token], floor: float) -> list[tuple[int, int]]:
    """Return start and end of each name where the cut costs least, or [] if there is no cut."""
    if any(token.end - token.start > _LONGEST_TOKEN for token in tokens):
        return []
    places = [at for token in tokens for at in range(token.start, token.end)]
    edges = _Edges(frozenset(token.start for token in tokens), frozenset(token.end for token in tokens))
    costs = [0.0] + [math.inf] * len(places)
    origins = [0] * (len(places) + 1)
    for first in range(len(places)):
        if costs[first] == math.inf:
            continue
        glued = places[first] not in edges.starts
        entry = costs[first] + (_GLUED_COST if glued else 0.0)
        # In 王军和 李明 the last character of a word belongs to the name.
        inside = glued == (places[first] + 1 not in edges.ends)
        is_and = inside and text[places[first]] in _AND and 0 < first < len(places) - 1
        if is_and and costs[first] + _AND_COST < costs[first + 1]:
            costs[first + 1], origins[first + 1] = costs[first] + _AND_COST, first
        for last in _last_places(text, places, first):
            cost = entry + _cost(text, places[first], places[last] + 1, edges, floor)
            if cost < costs[last + 1]:
                costs[last + 1], origins[last + 1] = cost, first
    return _trace(text, places, costs, origins)


def _last_places(text: str, places: list[int], first: int) -> range:
    """Return where a name that starts at `first` may end, as indices into `places`."""
    token_end = first
    while token_end + 1 < len(places) and places[token_end + 1] == places[token_end] + 1:
        token_end += 1
    dotted = any(dot in text[places[first] : places[token_end] + 1] for dot in DOTS)
    return range(first, min(token_end + 1 if dotted else first + 4, len(places)))


def _cost(text: str, start: int, end: int, edges: _Edges, floor: float) -> float:
    """Return what it costs to read `[start, end)` as one name."""
    printed = text[start:end]
    whole = start in edges.starts and end in edges.ends
    if end - start == 1:
        return _FRAGMENT_COST if whole and is_surname(printed) else math.inf
    spaced = " " in printed or "\u3000" in printed
    if spaced and not whole:
        return math.inf
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
