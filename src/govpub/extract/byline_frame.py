"""Takes out of a credit what stands around the names and is no name: picture words, places, sources.

What is taken out leaves spaces of the same length, so that every character keeps its place.
"""

from __future__ import annotations

import re
from functools import lru_cache

from govpub.rules.credit_frame import CREDIT_FRAME_RULES

__all__ = ["LONGEST_CREDIT", "unframed"]

LONGEST_CREDIT = 240
"""Characters in the longest text that is read as a credit."""
_HINT_RE = re.compile(
    r"[图照剧漫速附见摄源供（(【\[［]|20[0-9]{2}|[话线箱签词][ ]*[:：]|(?:[Mm]ail|Tel)|作者[ \u3000]*[:：/／ ]"
)
"""A cheap test: a text without any of these has no frame."""


@lru_cache(maxsize=256)
def unframed(text: str) -> str:
    """Return a credit with spaces in place of everything that names nobody.

    >>> unframed("压题照片：王军摄").split()
    ['王军摄']
    >>> unframed("记者 王军 图/受访者提供").split()
    ['记者', '王军']
    """
    if len(text) > LONGEST_CREDIT or not _HINT_RE.search(text):
        return text
    for rule in CREDIT_FRAME_RULES:
        text = rule.regex.sub(_blank, text)
    return text


def _blank(match: re.Match[str]) -> str:
    """Return spaces for what a rule reads, but for its groups `who` and `label`, which are left."""
    groups = match.groupdict()
    if "label" in groups:
        return f" {groups['label']}："
    if "who" not in groups:
        return " " * len(match[0])
    start, end = match.span("who")
    return " " * (start - match.start()) + match["who"] + " " * (match.end() - end)
