"""Whether a line that follows a stop belongs to a quotation that the lines above open."""

from __future__ import annotations

from collections.abc import Sequence

from govpub.rules.paragraph import ATTRIBUTION
from govpub.text.lines import Line

__all__ = ["is_attribution", "is_quoted_on", "opens_quotation"]

_QUOTED_LINES = 4


def is_quoted_on(lines: Sequence[Line], at: int) -> bool:
    """Whether line `at` closes a quotation that the lines above open."""
    text = lines[at].text.text
    end = text.find("”")
    if end < 0 or "“" in text[:end]:
        return False
    above = "".join(line.text.text for line in lines[max(at - _QUOTED_LINES, 0) : at])
    return above.rfind("“") > above.rfind("”")


def is_attribution(lines: Sequence[Line], closed: Sequence[bool], at: int) -> bool:
    """Whether line `at`, alone or with the rest of its sentence, says who said the quotation above."""
    text = lines[at].text.text
    if not closed[at] and at + 1 < len(lines):
        text += lines[at + 1].text.text
    return ATTRIBUTION.match(text) is not None


def opens_quotation(lines: Sequence[Line], closed: Sequence[bool], at: int) -> bool:
    """Whether a quotation, or a title, that line `at` opens ends in the next line with its sentence: it is no headline.

    What stands behind the title must be more of the sentence than its stop.
    """
    if at + 1 >= len(lines) or not closed[at + 1]:
        return False
    text, after = lines[at].text.text, lines[at + 1].text.text
    if text.rfind("“") > text.rfind("”"):
        before, closer, _ = after.partition("”")
        return bool(closer) and "“" not in before
    if text.rfind("《") > text.rfind("》"):
        before, closer, rest = after.partition("》")
        return "《" not in before and "，" in rest
    return False
