"""Reads the names and signing offices of a stretch of a credit in which no role word stands."""

from __future__ import annotations

import re

from govpub.extract.byline_habits import PLAIN_HABITS, SEPARATORS, CreditHabits, blanked
from govpub.extract.name_runs import name_ranges
from govpub.extract.name_score import DOUBTFUL, LIKELY, has_surname, name_score
from govpub.rules.byline import OFFICE_RULE

__all__ = ["SEPARATORS", "credited_names"]

_TOKEN_RE = re.compile(rf"[^{SEPARATORS}]+")
_SPACE_RE = re.compile(r"[ \u3000]+")
_PEN_NAME = 5
"""An office of more characters that stands before names is where they work, not who signs."""


def credited_names(chunk: str, *, floor: float, habits: CreditHabits = PLAIN_HABITS) -> list[tuple[int, int]]:
    """Return start and end of the names and signing offices of a text, or [] if there is anything else in it."""
    known = habits.known_names(chunk)
    if known:
        rest = blanked(chunk, known)
        others = credited_names(rest, floor=floor)
        return sorted([*known, *others]) if others or not rest.strip(SEPARATORS) else []
    found = name_ranges(chunk, floor=floor)
    if found and _cut_well(chunk, found, LIKELY if floor >= DOUBTFUL else DOUBTFUL):
        return list(found)
    closed = chunk.strip(SEPARATORS)
    if len(closed) <= 2 * _PEN_NAME and OFFICE_RULE.fullmatch(_SPACE_RE.sub("", closed)):
        start = chunk.index(closed)
        return [(start, start + len(closed))]
    return _names_by_token(chunk, floor)


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
        affiliation = office and len(token[0]) > _PEN_NAME
    return ranges


def _one_name(token: str, floor: float) -> tuple[tuple[int, int], ...]:
    return ((0, len(token)),) if name_score(token) >= floor else ()
