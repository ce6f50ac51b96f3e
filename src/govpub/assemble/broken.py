"""Whether two lines are one headline that is broken between them, as far as their words tell."""

from __future__ import annotations

from govpub.rules.broken_headline import (
    ACTIVITY_LINE,
    EVENT_LINE,
    GATHERING_REST,
    NOTICE_NUMBER,
    OBJECT_LINE,
    OPEN_ACTIVITY,
    OPEN_VERB,
    REQUEST_LINE,
)
from govpub.rules.headline import BROKEN_LINE, ISSUING_OFFICE

__all__ = ["goes_on"]

_PAIRS = (("“", "”"), ("《", "》"))
_ANNOUNCEMENT_ENDS = frozenset("告令示")
_OPENED = frozenset("“《")


def goes_on(before: str, text: str) -> bool:
    """Return whether the sense, or a quotation, of a headline's line goes on in the line below it.

    >>> goes_on("青河县召开", "农业工作会议"), goes_on("千名“春耕", "帮手”下乡"), goes_on("林青调研", "推动春耕")
    (True, True, False)
    """
    if BROKEN_LINE.fullmatch(before) or GATHERING_REST.fullmatch(text):
        return True
    if text[0] == "暨":
        return True
    if before[-1] in _ANNOUNCEMENT_ENDS and NOTICE_NUMBER.fullmatch(text):
        return True
    if text.startswith("关于") and ISSUING_OFFICE.fullmatch(before):
        return True
    if OBJECT_LINE.fullmatch(text) and OPEN_VERB.fullmatch(before):
        return True
    if ACTIVITY_LINE.fullmatch(text) and OPEN_ACTIVITY.fullmatch(before):
        return True
    if before[0] == "“" and before.find("”") == len(before) - 1 and EVENT_LINE.fullmatch(text):
        return True
    if text[0] == "请" and REQUEST_LINE.fullmatch(text):
        return True
    return not _OPENED.isdisjoint(before) and any(_is_cut(before, text, *marks) for marks in _PAIRS)


def _is_cut(before: str, text: str, opener: str, closer: str) -> bool:
    """Whether the first line opens a quotation or a title that the second closes."""
    if before.rfind(opener) <= before.rfind(closer):
        return False
    end = text.find(closer)
    return end >= 0 and text.find(opener, 0, end) < 0
