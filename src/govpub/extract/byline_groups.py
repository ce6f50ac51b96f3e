"""Holds a role word with the names that belong to it, while a credit is read label by label."""

from __future__ import annotations

import re

from attrs import define, field

from govpub.extract.byline_habits import SEPARATORS, CreditHabits
from govpub.extract.byline_names import credited_names, placed_names
from govpub.extract.byline_outlet import own_outlet
from govpub.extract.name_border import is_photographer
from govpub.extract.name_score import DOUBTFUL, LIKELY, has_surname, name_score
from govpub.models.kinds import Role
from govpub.rules.byline import OFFICE_RULE, OUTLET_RULE
from govpub.text.characters import HAN
from govpub.text.segmenter import segment

__all__ = ["Group", "take_giver", "take_names", "take_stranger"]

_TOKEN_RE = re.compile(rf"[^{SEPARATORS}]+")
_PLACE_RE = re.compile(rf"(?![各我本该全有外])[{HAN}]{{2,8}}(?:[镇乡县市区村旗]|街道|社区)")
_SPACE_RE = re.compile(r"[ \u3000]+")
_REFUSED_RE = re.compile(r"[ ]*(?:单位|系|为|是|在|从|到|简介|投稿)")


@define
class Group:
    """A role word and the names that belong to it, while they are read."""

    habits: CreditHabits
    """What the paper adds."""
    role: Role | None = None
    label: str | None = None
    outlet: str | None = None
    floor: float = DOUBTFUL
    """How much like a name its names must look."""
    names: list[tuple[int, int]] = field(factory=list[tuple[int, int]])


def take_names(
    group: Group, text: str, start: int, end: int, floor: float | None = None, *, placed: bool = True
) -> bool:
    """Add the names between two role words to a group; False if anything but names stands there.

    Args:
        group: the names go there.
        text: the credit.
        start: where the first role word ends.
        end: where the second starts.
        floor: how much like a name the names of a group without a role word must look.
        placed: whether a place may stand before the name.
    """
    chunk = text[start:end]
    if not chunk.strip(SEPARATORS):
        return True
    if group.role is not None and _REFUSED_RE.match(chunk):
        return False
    if group.role is not None and not group.names:
        leading = _TOKEN_RE.search(chunk)
        found = leading and OUTLET_RULE.fullmatch(leading[0])
        if leading and found and chunk[leading.end() :].strip(SEPARATORS) and name_score(leading[0]) < LIKELY:
            group.outlet = group.outlet or found["outlet"]
            start, chunk = start + leading.end(), chunk[leading.end() :]
    if group.role is not None and not group.names and end == len(text) and group.outlet is None and _is_word(chunk):
        return False
    least = group.floor if floor is None or group.role is not None else floor
    ranges = credited_names(chunk, floor=least, habits=group.habits)
    ranges = ranges or (placed_names(chunk) if placed else [])
    if group.floor >= LIKELY and any(name_score(_SPACE_RE.sub("", chunk[at:last])) < LIKELY for at, last in ranges):
        return False
    if ranges and group.role is None and not group.names:
        group.outlet = own_outlet(chunk[: ranges[0][0]])
    group.names += [(start + first, start + last) for first, last in ranges]
    return bool(ranges)


def take_giver(group: Group, text: str, start: int, end: int) -> bool:
    """Add the place that handed a piece or a picture in, where no office is named: 石桥镇供稿."""
    giver = text[start:end].strip(SEPARATORS)
    if group.names or not _PLACE_RE.fullmatch(giver):
        return False
    at = text.index(giver, start)
    group.names.append((at, at + len(giver)))
    return True


def _is_word(text: str) -> bool:
    """Return whether what ends a text close behind a role word is a word and no name: 记者插话."""
    word = text.rstrip("。")
    if len(word) != 2 or has_surname(word) or name_score(word) >= DOUBTFUL or OFFICE_RULE.fullmatch(word):
        return False
    return segment(word) == (word,)


def take_stranger(group: Group, text: str, start: int, end: int) -> bool:
    """Add a name before 摄 that does not look like one, if it stands apart, or alone, and is no word either."""
    chunk = text[start:end]
    name = chunk.strip(SEPARATORS)
    alone = name == text[:-1]
    apart = alone or chunk[-1:] in SEPARATORS
    if not apart or group.names or not is_photographer(_SPACE_RE.sub("", name), alone=alone):
        return False
    at = start + chunk.index(name)
    group.names.append((at, at + len(name)))
    return True
