"""Reads a text that should be nothing but a credit, label by label.

Strategy: role words cut the text into chunks. A chunk holds the names of the role before it (记者 甲), or of the
role after it (甲 摄), and may end in the paper that the next role belongs to (… 新华社记者). If any chunk is
anything but names, offices and a paper, the text is no credit: nothing is read half.
"""

from __future__ import annotations

import re

from attrs import define, field, frozen

from govpub.extract.byline_habits import PLAIN_HABITS, SEPARATORS, CreditHabits
from govpub.extract.byline_names import credited_names
from govpub.extract.name_border import is_photographer
from govpub.extract.name_runs import name_ranges
from govpub.extract.name_score import DOUBTFUL, LIKELY, POSSIBLE, name_score
from govpub.models.credit import Contributor
from govpub.models.kinds import Role
from govpub.rules.byline import GLUED_OUTLET_RULE, LABEL_RULE, OFFICE_RULE, OUTLET_RULE, plain_label
from govpub.text.aligned import AlignedText

__all__ = ["Part", "contributors_of", "is_source", "printed_credit", "read_parts", "role_of", "shifted"]

_TOKEN_RE = re.compile(rf"[^{SEPARATORS}]+")
_SPACE_RE = re.compile(r"[ \u3000]+")
_LOOSE_SPACE_RE = re.compile(r"(?<=[：、，:（(])[ ]|[ ](?=[：、，:）)])")
_ASIDE_RE = re.compile(r"[（(](?:实习|见习|图|文|摄|实习生|整理|左|右|音译|化名)[）)]")
_REFUSED_RE = re.compile(r"[ ]*(?:单位|系|为|是|在|从|到|简介|投稿)")
_SOURCE_RE = re.compile(r"[ ]*(?:据|转自|摘自|选自|原载|来源|转载|综合自|节选自)")
_WORKS = frozenset(
    {"文", "图", "文/图", "图/文", "文图", "图文", "文/摄", "摄/文", "文/视频", "摄影", "图片", "文字", "视频"}
)
"""Role words that may stand before another: 文/全媒体记者 甲."""
_PICTURES = frozenset({"摄", "摄影", "图", "图片", "照片", "供图", "提供", "航拍", "拍摄", "视频"})
"""Role words that say more than 记者 before the name: 本报记者 甲 摄."""
_ART = frozenset("作绘画书")
_LONGEST = 240


@frozen
class Part:
    """One name in a credit, and what stands with it."""

    start: int
    """Index of its first character."""
    end: int
    """Index after its last character."""
    role: Role
    """What the person did."""
    label: str | None
    """The role word as printed."""
    outlet: str | None
    """The paper, where printed."""


@define
class _Group:
    """A role word and the names that belong to it, while they are read."""

    habits: CreditHabits
    """What the paper adds."""
    role: Role | None = None
    label: str | None = None
    outlet: str | None = None
    floor: float = DOUBTFUL
    """How much like a name its names must look."""
    names: list[tuple[int, int]] = field(factory=list[tuple[int, int]])


def read_parts(text: str, habits: CreditHabits = PLAIN_HABITS) -> tuple[Part, ...]:
    """Return everybody in a text that is nothing but a credit with role words, or () if it is not one.

    >>> [(part.label, "记者 王军 通讯员 李明远"[part.start : part.end]) for part in read_parts("记者 王军 通讯员 李明远")]
    [('记者', '王军'), ('通讯员', '李明远')]
    >>> read_parts("记者从县水利局获悉")
    ()
    """
    if len(text) > _LONGEST or is_source(text):
        return ()
    blank = _ASIDE_RE.sub(lambda match: " " * len(match[0]), text)
    return tuple(
        Part(start, end, group.role or Role.CONTRIBUTOR, group.label, group.outlet)
        for group in _read_groups(blank, habits)
        for start, end in group.names
    )


def is_source(text: str) -> bool:
    """Return whether a text says where a piece was taken from: 据新华社, 摘自《青河日报》."""
    return _SOURCE_RE.match(text) is not None


def _read_groups(text: str, habits: CreditHabits) -> list[_Group]:
    """Return the groups of a credit in printed order, or [] if the text is not one."""
    matches = list(habits.label_rule.finditer(text))
    groups = [_Group(habits)]
    first_of_work = 0
    at = 0
    for index, match in enumerate(matches):
        following = matches[index + 1].start() if index + 1 < len(matches) else len(text)
        if _leads(text, match, following, groups[-1]):
            label, outlet, end = _outlet_before(text, at, match)
            if not _take_names(groups[-1], text, at, end) or not _lead(groups, label, outlet, match):
                return []
            if plain_label(label) in _WORKS:
                first_of_work = len(groups) - 1
        else:
            glued = match["loose"] != "摄" and text[match.start() - 1 : match.start()] not in SEPARATORS
            sure = LIKELY if glued or match["loose"] in _ART else None
            taken = _take_names(groups[-1], text, at, match.start(), sure)
            if not taken and not (match["loose"] == "摄" and _take_stranger(groups[-1], text, at, match.start())):
                return []
            if not _trail(groups, first_of_work, _word(match)):
                return []
            first_of_work = len(groups) - 1
        at = match.end()
    if not matches or not _take_names(groups[-1], text, at, len(text)):
        return []
    unnamed = any(group.role is not None and not group.names for group in groups)
    return [] if unnamed else groups


def _word(match: re.Match[str]) -> str:
    return str(next(group for group in match.groups() if group is not None))


def _leads(text: str, match: re.Match[str], following: int, group: _Group) -> bool:
    """Return whether the names of a role word follow it."""
    if match["core"] or match["led"]:
        return True
    if not match["apart"]:
        return False
    if match["apart"] not in group.habits.trailing or not text[: match.start()].strip(SEPARATORS):
        return True
    return group.role is not None and bool(text[match.end() : following].strip(SEPARATORS))


def _lead(groups: list[_Group], label: str, outlet: str | None, match: re.Match[str]) -> bool:
    """Open a group for a role word whose names follow; False if the role word before it has no names."""
    last = groups[-1]
    picture = False
    if last.role is not None and not last.names:
        work = plain_label(last.label or "")
        if work not in _WORKS:
            return False
        picture = last.role is Role.PHOTOGRAPHER
        groups.pop()
    role = Role.PHOTOGRAPHER if picture else role_of(label, last.habits)
    groups.append(_Group(last.habits, role, label, outlet, DOUBTFUL if match["apart"] else POSSIBLE))
    return True


def _trail(groups: list[_Group], first: int, label: str) -> bool:
    """Give a role word that follows its names to them; False if there are none and it cannot stand first."""
    habits = groups[-1].habits
    role = role_of(label, habits)
    named = [group for group in groups[first:] if group.names]
    for group in named:
        if group.role is None or plain_label(label) in _PICTURES:
            group.role, group.label = role, label
    if named:
        groups.append(_Group(habits))
        return True
    groups[-1] = _Group(habits, role, label)
    return plain_label(label) in _WORKS


def _outlet_before(text: str, start: int, match: re.Match[str]) -> tuple[str, str | None, int]:
    """Return a role word, the paper before it, and where that starts (or the role word, if there is none)."""
    label, end = _word(match), match.start()
    body = text[start:end].rstrip(SEPARATORS)
    if not body:
        return label, None, end
    glued = GLUED_OUTLET_RULE.search(body)
    if glued:
        return label, glued["outlet"], start + glued.start()
    *_, token = _TOKEN_RE.finditer(body)
    spaced = len(body) < end - start
    if name_ranges(token[0]):
        return label, None, end
    found = OUTLET_RULE.fullmatch(token[0])
    if found:
        return label, found["outlet"], start + token.start()
    if spaced or match["core"] is None:
        return label, None, end
    # 青河融媒记者: the second half of the paper's name looks like a part of the role word.
    for length in range(2, len(label) - 1):
        found = OUTLET_RULE.fullmatch(token[0] + label[:length])
        if found and LABEL_RULE.fullmatch(label[length:]):
            return label[length:], found["outlet"], start + token.start()
    if OFFICE_RULE.fullmatch(token[0]):
        return label, token[0], start + token.start()
    return label, None, end


def _take_names(group: _Group, text: str, start: int, end: int, floor: float | None = None) -> bool:
    """Add the names between two role words to a group; False if anything but names stands there."""
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
    ranges = credited_names(
        chunk, floor=group.floor if floor is None or group.role is not None else floor, habits=group.habits
    )
    group.names += [(start + first, start + last) for first, last in ranges]
    return bool(ranges)


def _take_stranger(group: _Group, text: str, start: int, end: int) -> bool:
    """Add a name before 摄 that does not look like one, if it stands apart and is no word either."""
    chunk = text[start:end]
    name = chunk.strip(SEPARATORS)
    if len(name) == len(chunk) or group.names or not is_photographer(_SPACE_RE.sub("", name)):
        return False
    at = start + chunk.index(name)
    group.names.append((at, at + len(name)))
    return True


def role_of(label: str, habits: CreditHabits = PLAIN_HABITS) -> Role:
    """Return the role of a printed role word: 融媒体记者 is a reporter as 记者 is."""
    plain = plain_label(label)
    for start in range(len(plain)):
        if plain[start:] in habits.rows:
            return habits.rows[plain[start:]][0]
    return Role.CONTRIBUTOR


def printed_credit(text: AlignedText, parts: tuple[Part, ...]) -> str:
    """Return a credit as printed, without letter-spacing inside names and with one space for several."""
    spaces = [
        (part.start + gap.start(), part.start + gap.end())
        for part in parts
        for gap in _SPACE_RE.finditer(text.text[part.start : part.end])
    ]
    closed = text.delete(spaces).text
    return _LOOSE_SPACE_RE.sub("", _SPACE_RE.sub(" ", closed)).strip()


def contributors_of(text: AlignedText, parts: tuple[Part, ...]) -> tuple[Contributor, ...]:
    """Return the contributors for the parts of a text."""
    return tuple(
        Contributor(
            name=_SPACE_RE.sub("", text.text[part.start : part.end]),
            role=part.role,
            label=part.label,
            outlet=part.outlet,
            span=text.source_span(part.start, part.end),
        )
        for part in parts
    )


def shifted(parts: tuple[Part, ...], by: int) -> tuple[Part, ...]:
    """Return the parts as they stand in a longer text."""
    if not by:
        return parts
    return tuple(Part(part.start + by, part.end + by, part.role, part.label, part.outlet) for part in parts)
