"""Reads the names and signing offices of a stretch of a credit in which no role word stands."""

from __future__ import annotations

import re

from govpub.extract.byline_habits import PLAIN_HABITS, SEPARATORS, CreditHabits, blanked
from govpub.extract.byline_outlet import own_outlet
from govpub.extract.name_border import name_before, starts_as_name
from govpub.extract.name_runs import name_ranges
from govpub.extract.name_score import DOUBTFUL, LIKELY, POSSIBLE, has_surname, is_surname, name_score
from govpub.lexicon import load
from govpub.rules.byline import OFFICE_RULE
from govpub.rules.credit_frame import AFFILIATION_RULE

__all__ = ["SEPARATORS", "credited_names", "placed_names"]

_TOKEN_RE = re.compile(rf"[^{SEPARATORS}]+")
_SPACE_RE = re.compile(r"[ \u3000]+")
_PEN_NAME = 5
"""An office of more characters that stands before names is where they work, not who signs."""
_SHORT_NAME, _PEN_ENDS = 2, "宣轩萱讯"
_WORDS = 0.25
"""Score of two words that are names as well, behind a role word: 记者荆川康宁."""
_SURE, _LIKELY_SURE = 0.95, 0.75


def credited_names(chunk: str, *, floor: float, habits: CreditHabits = PLAIN_HABITS) -> list[tuple[int, int]]:
    """Return start and end of the names and signing offices of a text, or [] if there is anything else in it."""
    known = habits.known_names(chunk)
    if known:
        rest = blanked(chunk, known)
        others = credited_names(rest, floor=floor)
        return sorted([*known, *others]) if others or not rest.strip(SEPARATORS) else []
    found = name_ranges(chunk, floor=floor)
    if found and _cut_well(chunk, found, LIKELY if floor >= DOUBTFUL else _WORDS):
        return list(found)
    closed = chunk.strip(SEPARATORS)
    start = chunk.index(closed)
    if _is_one_office(closed):
        return [(start, start + len(closed))]
    return _names_by_token(chunk, floor)


def _is_one_office(text: str) -> bool:
    """Return whether a text is the name of one office, set wide or not: 组 宣, but not 王军 县委办."""
    if len(text) > 2 * _PEN_NAME or not OFFICE_RULE.fullmatch(_SPACE_RE.sub("", text)):
        return False
    tokens = _SPACE_RE.split(text)
    if len(tokens) == 1:
        return True
    if any(name_score(token) >= LIKELY for token in tokens):
        return False
    return not all(OFFICE_RULE.fullmatch(token) for token in tokens)


def placed_names(chunk: str, *, framed: bool = True) -> list[tuple[int, int]]:
    """Return start and end of the names behind the place or the office they are from, or [].

    Args:
        chunk: what may be a place and names.
        framed: whether a bracket, a mark or a role word says that somebody is named here; without one, a place
            printed close to the name has to begin with its province.

    >>> placed_names("青河县水利局 王军"), placed_names("江苏读者李明远"), placed_names("石桥镇 王家村")
    ([(7, 9)], [(4, 7)], [])
    """
    tokens = list(_TOKEN_RE.finditer(chunk))
    if not tokens:
        return []
    first, *others = tokens
    if others:
        names = name_ranges(chunk[first.end() :], floor=POSSIBLE)
        behind = [(first.end() + start, first.end() + end) for start, end in names]
        place = first[0] if name_score(first[0]) < LIKELY else ""
    else:
        start = name_before(first[0]) if _may_end_in_name(first[0]) else None
        behind = [(first.start() + start, first.end())] if start else []
        place = first[0][:start]
    sure = all(_is_sure(chunk[start:end]) for start, end in behind)
    if not framed and not others and not place.startswith(load("provinces")):
        return []
    known = AFFILIATION_RULE.fullmatch(place) or own_outlet(place)
    return behind if place and sure and known else []


def _may_end_in_name(text: str) -> bool:
    """Return whether a place or an office and a name make up a text, whatever the dictionary says: a cheap test."""
    return any(
        name_score(text[-length:]) >= _LIKELY_SURE and AFFILIATION_RULE.fullmatch(text[:-length])
        for length in range(2, min(5, len(text)))
    )


def _is_sure(printed: str) -> bool:
    """Return whether a name behind a place is one beyond doubt; one that is set wide is, though it be a word: 高 粱."""
    name = _SPACE_RE.sub("", printed)
    score = name_score(name)
    if len(name) == 2 and len(printed) > 2 and is_surname(name[0]):
        return score >= POSSIBLE
    return has_surname(name) and (score >= _SURE or (score >= _LIKELY_SURE and starts_as_name(name)))


def _cut_well(chunk: str, ranges: tuple[tuple[int, int], ...], least: float) -> bool:
    """Return whether names that stand without a space between them are sure enough to have been cut apart."""
    glued = (
        chunk[start:end]
        for start, end in ranges
        if chunk[end : end + 1].strip(SEPARATORS) or chunk[max(start - 1, 0) : start].strip(SEPARATORS)
    )
    return all(name_score(name) >= least and has_surname(name) for name in glued)


def _names_by_token(chunk: str, floor: float) -> list[tuple[int, int]]:
    """Return names and offices, each between its own spaces or marks, or []."""
    ranges: list[tuple[int, int]] = []
    affiliation = False
    for token in _TOKEN_RE.finditer(chunk):
        names = name_ranges(token[0], floor=max(floor, DOUBTFUL))
        names = names if _cut_well(token[0], names, DOUBTFUL) else ()
        office = not names and OFFICE_RULE.fullmatch(token[0]) is not None
        names = names or (((0, len(token[0])),) if office else _one_name(token[0], floor))
        if not names:
            return []
        if affiliation and not office:
            ranges.pop()
        ranges += [(token.start() + first, token.start() + last) for first, last in names]
        affiliation = office and (len(token[0]) > _PEN_NAME or _is_body(token[0]))
    return ranges


def _is_body(office: str) -> bool:
    """Return whether an office is printed by its name and does not sign with a pen name: 县委宣传部, not 青公宣."""
    return len(office) > _SHORT_NAME and office[-1] not in _PEN_ENDS


def _one_name(token: str, floor: float) -> tuple[tuple[int, int], ...]:
    return ((0, len(token)),) if name_score(token) >= floor else ()
