"""Reads a text that should be nothing but a credit, label by label.

Strategy: role words cut the text into chunks. A chunk holds the names of the role before it (记者 甲), or of the
role after it (甲 摄), and may end in the paper that the next role belongs to (… 新华社记者). If any chunk is
anything but names, offices and a paper, the text is no credit: nothing is read half.
"""

from __future__ import annotations

import re

from attrs import frozen

from govpub.extract.byline_frame import LONGEST_CREDIT, unframed
from govpub.extract.byline_groups import Group, take_giver, take_names, take_stranger
from govpub.extract.byline_habits import PLAIN_HABITS, SEPARATORS, CreditHabits
from govpub.extract.byline_outlet import outlet_before
from govpub.extract.name_border import part_as_names
from govpub.extract.name_score import DOUBTFUL, LIKELY, POSSIBLE, name_score
from govpub.models.credit import Contributor
from govpub.models.kinds import Role
from govpub.rules.byline import OFFICE_RULE, RELEASE_RULE, plain_label
from govpub.text.aligned import AlignedText
from govpub.text.segmenter import LONGEST, segment

__all__ = ["Part", "contributors_of", "is_source", "printed_credit", "read_parts", "role_of", "shifted"]

_TOKEN_RE = re.compile(rf"[^{SEPARATORS}]+")
_SPACE_RE = re.compile(r"[ \u3000]+")
_LOOSE_SPACE_RE = re.compile(r"(?<=[：、，:（(])[ ]|[ ](?=[：、，:）)])")
_SOURCE_RE = re.compile(r"[ ]*(?:据|转自|摘自|选自|原载|来源|转载|综合自|节选自)")
_WORKS = frozenset(
    {
        *(
            "文",
            "图",
            "文/图",
            "图/文",
            "文图",
            "图文",
            "文/摄",
            "摄/文",
            "文/视频",
            "摄影",
            "图片",
            "文字",
            "视频",
            "拍摄",
        ),
        *(
            "采写",
            "采访",
            "采编",
            "撰文",
            "撰稿",
            "航拍",
            "录像",
            "作者",
            "供稿",
            "采写/摄影",
            "采访/摄影",
            "摄影/报道",
        ),
    }
)
"""Role words that may stand before another: 文/全媒体记者 甲."""
_PICTURES = frozenset(
    {"摄", "摄影", "摄影报道", "摄影/报道", "图", "图片", "照片", "供图", "提供", "航拍", "拍摄", "视频"}
)
"""Role words that say more than 记者 before the name: 本报记者 甲 摄."""
_TWO_RE = re.compile(r"[、&＆和]")
_ART = frozenset("作绘画书")
_GIVEN = frozenset({"供稿", "供图", "提供"})
_COMPILED = frozenset("编译摘辑")
"""A person's name stands before these; an office 编 is the publisher."""


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


def read_parts(text: str, habits: CreditHabits = PLAIN_HABITS) -> tuple[Part, ...]:
    """Return everybody in a text that is nothing but a credit with role words, or () if it is not one.

    >>> [(part.label, "记者 王军 通讯员 李明远"[part.start : part.end]) for part in read_parts("记者 王军 通讯员 李明远")]
    [('记者', '王军'), ('通讯员', '李明远')]
    >>> read_parts("记者从县水利局获悉")
    ()
    """
    blank = unframed(text)
    if len(text) > LONGEST_CREDIT or is_source(blank):
        return ()
    release = RELEASE_RULE.match(blank)
    agency = release["agency"] if release else None
    blank = " " * release.end() + blank[release.end() :] if release else blank
    parts = tuple(
        Part(start, end, _role(group, text[start:end]), group.label, group.outlet or agency)
        for group in _read_groups(blank, habits)
        for start, end in group.names
    )
    framed = blank[:1] != text[:1]
    return () if framed and not all(_is_known(text[part.start : part.end]) for part in parts) else parts


def _role(group: Group, name: str) -> Role:
    """Return the role of a name in a group: an office that hands a piece in (供稿) is no author."""
    handed_in = group.role is Role.AUTHOR and group.label == "供稿"
    if handed_in and (OFFICE_RULE.fullmatch(_SPACE_RE.sub("", name)) or name_score(name) == 0.0):
        return Role.CONTRIBUTOR
    return group.role or Role.CONTRIBUTOR


def _is_known(name: str) -> bool:
    """Return whether behind 图为 and the like a name is one: what the picture shows may stand there, too."""
    return name_score(_SPACE_RE.sub("", name)) >= LIKELY or OFFICE_RULE.fullmatch(name) is not None


def is_source(text: str) -> bool:
    """Return whether a text says where a piece was taken from: 据新华社, 摘自《青河日报》."""
    return _SOURCE_RE.match(text) is not None


def _read_groups(text: str, habits: CreditHabits) -> list[Group]:
    """Return the groups of a credit in printed order, or [] if the text is not one."""
    matches = _role_words(text, habits)
    groups = _named_groups(text, matches, habits)
    if not groups and any(match["between"] for match in matches):
        return _named_groups(text, [match for match in matches if not match["between"]], habits)
    return groups


def _role_words(text: str, habits: CreditHabits) -> list[re.Match[str]]:
    """Return the matches of the role words of a text; one that a slash announces has a name before the slash."""
    found: list[re.Match[str]] = []
    for match in habits.label_rule.finditer(text):
        last = found[-1].end() if found else 0
        if not match["slashed"] or text[last : match.start()].strip(SEPARATORS):
            found.append(match)
    return found


def _named_groups(text: str, matches: list[re.Match[str]], habits: CreditHabits) -> list[Group]:
    """Return the groups that role words make of a text, or [] if anything else stands between them."""
    groups = [Group(habits)]
    first_of_work = 0
    at = 0
    for index, match in enumerate(matches):
        following = matches[index + 1].start() if index + 1 < len(matches) else len(text)
        if _leads(text, match, following, groups[-1]):
            unnamed = groups[-1].role is not None and not groups[-1].names
            label, outlet, end = outlet_before(
                text, at, match.start(), _word(match), core=match["core"] is not None, unnamed=unnamed
            )
            if not take_names(groups[-1], text, at, end) or not _lead(groups, label, outlet, match):
                return []
            if plain_label(label) in _WORKS:
                first_of_work = len(groups) - 1
        else:
            glued = match["loose"] != "摄" and text[match.start() - 1 : match.start()] not in SEPARATORS
            sure = LIKELY if glued or match["loose"] in _ART else None
            end = _without_place(text, at, match)
            taken = take_names(groups[-1], text, at, end, sure, placed=match["loose"] not in _ART)
            if not taken and match["loose"] == "摄":
                taken = take_stranger(groups[-1], text, at, match.start())
            elif not taken and match["trailing"] in _GIVEN:
                taken = take_giver(groups[-1], text, at, match.start())
            if not taken:
                return []
            if not _fits(text, at, end, match, groups[-1]) or not _trail(groups, first_of_work, _word(match)):
                return []
            first_of_work = len(groups) - 1
        at = match.end()
    if not matches or not take_names(groups[-1], text, at, len(text)):
        return []
    unnamed = any(group.role is not None and not group.names for group in groups)
    return [] if unnamed else groups


def _fits(text: str, start: int, end: int, match: re.Match[str], group: Group) -> bool:
    """Return whether names are such as a role word that follows them may have."""
    if match["loose"] in _COMPILED:
        return all(name_score(_SPACE_RE.sub("", text[first:last])) >= LIKELY for first, last in group.names)
    if match["trailing"] == "报道" and group.role is None:
        return _parts_cleanly(text, start, end, group.names)
    return True


def _parts_cleanly(text: str, start: int, end: int, names: list[tuple[int, int]]) -> bool:
    """Return whether names that are printed close together before a role word are names beyond doubt."""
    chunk = text[start:end].lstrip(SEPARATORS)
    first = end - len(chunk)
    if len(names) < 2 or any(separator in chunk for separator in SEPARATORS):
        return True
    return part_as_names(chunk, tuple((at - first, last - first) for at, last in names))


def _without_place(text: str, start: int, match: re.Match[str]) -> int:
    """Return where the names end before a role word: a place may stand between them, 记者 王军 青河报道."""
    words = text[start : match.start()].rsplit(maxsplit=1)
    if match["trailing"] != "报道" or len(words) < 2 or len(words[1]) > LONGEST:
        return match.start()
    if name_score(words[1]) >= LIKELY or segment(words[1]) != (words[1],):
        return match.start()
    return match.start() - len(words[1])


def _word(match: re.Match[str]) -> str:
    return str(next(group for group in match.groups() if group is not None))


def _leads(text: str, match: re.Match[str], following: int, group: Group) -> bool:
    """Return whether the names of a role word follow it."""
    if match["core"] or match["led"] or match["close"]:
        return True
    if not match["apart"]:
        return False
    if match["apart"] not in group.habits.trailing or not text[: match.start()].strip(SEPARATORS):
        return True
    return group.role is not None and bool(text[match.end() : following].strip(SEPARATORS))


def _lead(groups: list[Group], label: str, outlet: str | None, match: re.Match[str]) -> bool:
    """Open a group for a role word whose names follow; False if the role word before it has no names."""
    last = groups[-1]
    picture = False
    if last.role is not None and not last.names:
        if not _is_work(last.label or ""):
            return False
        picture = last.role is Role.PHOTOGRAPHER
        groups.pop()
    role = Role.PHOTOGRAPHER if picture else role_of(label, last.habits)
    floor = LIKELY if match["close"] else DOUBTFUL if match["apart"] else POSSIBLE
    groups.append(Group(last.habits, role, label, outlet, floor))
    return True


def _is_work(label: str) -> bool:
    """Return whether a role word may stand before another: 文/全媒体记者 甲, 图、录像/记者 甲."""
    plain = plain_label(label)
    return plain in _WORKS or all(work in _WORKS for work in _TWO_RE.split(plain))


def _trail(groups: list[Group], first: int, label: str) -> bool:
    """Give a role word that follows its names to them; False if there are none and it cannot stand first."""
    habits = groups[-1].habits
    role = role_of(label, habits)
    named = [group for group in groups[first:] if group.names]
    for group in named:
        if group.role is None or plain_label(label) in _PICTURES:
            group.role, group.label = role, label
    if named:
        groups.append(Group(habits))
        return True
    groups[-1] = Group(habits, role, label)
    return plain_label(label) in _WORKS


def role_of(label: str, habits: CreditHabits = PLAIN_HABITS) -> Role:
    """Return the role of a printed role word: 融媒体记者 is a reporter as 记者 is."""
    plain = plain_label(label)
    if plain not in habits.rows and _TWO_RE.search(plain):
        plain = _TWO_RE.split(plain)[0]
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
