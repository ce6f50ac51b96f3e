"""Tells where a table of contents may start without a heading: at a run of entries that name their pages."""

from __future__ import annotations

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from govpub.extract.contents.columns import split_pointers
from govpub.extract.contents.rows import LONGEST_ROW
from govpub.rules.contents import LEADER
from govpub.text.characters import HAN, em_width
from govpub.text.lines import Line

__all__ = ["is_digest", "is_headless"]

_HEADLESS_RE = re.compile(rf"{LEADER}.{{0,16}}[0-9][）)]?$")
_HEADLESS_FIRST_RE = re.compile(rf"^[0-9]{{1,3}}[ ]?[/／|｜][ ]?[{HAN}“《]")
_POINTER_RE = re.compile(
    r"(?<![转接]第)(?<![转接])(?:[（(【\[](?:详见|见|刊)?第?[A-D]?[0-9一二三四五六七八]{1,2}版[）)】\]]|(?:详见|见)(?:今日|本报)?第?[A-D]?[0-9一二三四五六七八]{1,2}版)$"
)
_JUMP_RE = re.compile(r"[下上紧][转接]")


def is_digest(text: str) -> bool:
    """Return whether the first line of a run names newspaper pages: it is a 导读."""
    return bool(_POINTER_RE.search(text)) or text.count("版") > 2


def is_headless(lines: Sequence[Line], at: int, taken: AbstractSet[int]) -> bool:
    """Return whether a run of entries starts here without a heading: three with leaders, or two that name a page."""
    text = lines[at].text.text
    if text.count("版") > 2 and len(split_pointers(lines[at].text)) > 2 and not _JUMP_RE.search(text):
        return True
    last = text.rstrip("）)】]")[-1:]
    if last == "版":
        pattern, least = _POINTER_RE, 2
    elif last and last in "0123456789":
        pattern, least = _HEADLESS_RE, 3
    elif text[:1].isdigit():
        pattern, least = _HEADLESS_FIRST_RE, 3
    else:
        return False
    if not pattern.search(text) or em_width(text) > 60:
        return False
    hits = 1
    for line in lines[at + 1 : at + 2 * least]:
        if line.index not in taken and len(line.text.text) <= LONGEST_ROW and pattern.search(line.text.text):
            hits += 1
    return hits >= least
