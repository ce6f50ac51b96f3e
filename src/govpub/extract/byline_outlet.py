"""Finds the paper, the station or the site that stands before a role word: 青河日报 in 青河日报记者."""

from __future__ import annotations

import re
from itertools import accumulate

from govpub.extract.byline_habits import SEPARATORS
from govpub.extract.name_runs import name_ranges
from govpub.extract.name_score import DOUBTFUL, has_surname
from govpub.lexicon import load
from govpub.rules.byline import GLUED_OUTLET_RULE, LABEL_RULE, OFFICE_RULE, OUTLET_RULE
from govpub.text.characters import HAN
from govpub.text.segmenter import LONGEST, segment

__all__ = ["outlet_before", "own_outlet"]

_TOKEN_RE = re.compile(rf"[^{SEPARATORS}]+")
_STATION_RE = re.compile(rf"[{HAN}]{{2,4}}站")
_SITE_RE = re.compile(rf"(?<![{HAN}])[{HAN}]{{2,6}}(?:云|网|报|端|点|号|新闻)[/／]$")
"""山水云/ before 青河日报: the site of the same house."""
_SHORTEST = 3
_OWN_ENDS = tuple(word for word in load("outlet_endings") if len(word) >= _SHORTEST)


def outlet_before(
    text: str, start: int, end: int, label: str, *, core: bool, unnamed: bool
) -> tuple[str, str | None, int]:
    """Return a role word, the paper before it, and where that starts (or the role word, if there is none).

    Args:
        text: the credit.
        start: where the words before the role word start.
        end: where the role word starts.
        label: the role word.
        core: whether it needs neither colon nor space, as 记者 does not.
        unnamed: whether the role word before it still has no name, so that the words begin with one.
    """
    body = text[start:end].rstrip(SEPARATORS)
    if not body:
        return label, None, end
    glued = GLUED_OUTLET_RULE.search(body)
    if glued:
        return label, glued["outlet"], start + glued.start()
    *before, token = _TOKEN_RE.finditer(body)
    border = _border(token[0]) if unnamed and not before else None
    if border:
        return label, token[0][border:], start + token.start() + border
    spaced = len(body) < end - start
    if name_ranges(token[0]):
        return label, None, end
    found = OUTLET_RULE.fullmatch(token[0])
    if found and unnamed and not core and not before:
        return label, None, end  # 出品：青河县融媒体中心 监制：
    if found:
        site = _SITE_RE.search(body[: token.start()])
        first = site.start() if site else token.start()
        return label, body[first : token.start()] + found["outlet"], start + first
    if spaced or not core:
        return label, None, end
    # 青河融媒记者: the second half of the paper's name looks like a part of the role word.
    for length in range(2, len(label) - 1):
        found = OUTLET_RULE.fullmatch(token[0] + label[:length])
        if found and LABEL_RULE.fullmatch(label[length:]):
            return label[length:], found["outlet"], start + token.start()
    if OFFICE_RULE.fullmatch(token[0]) or _STATION_RE.fullmatch(token[0]):
        return label, token[0], start + token.start()
    return label, None, end


def own_outlet(text: str) -> str | None:
    """Return the paper or station that a name without a role word stands behind, or None.

    >>> own_outlet("青河县融媒体中心 "), own_outlet("青河县水利局 "), own_outlet("")
    ('青河县融媒体中心', None, None)
    """
    name = text.strip(SEPARATORS)
    known = name in load("agencies") or name.endswith(_OWN_ENDS)
    return name if known and OUTLET_RULE.fullmatch(name) else None


def _border(token: str) -> int | None:
    """Return where the paper starts that is printed close behind names, or None: 王军青河日报.

    It starts where a word does; a word of several characters shows that better than one of a single character.
    """
    if not _SHORTEST + 2 <= len(token) <= LONGEST:
        return None
    pieces = segment(token)
    found: list[tuple[bool, int]] = []
    for start, word in zip(accumulate(map(len, pieces), initial=0), pieces, strict=False):
        outlet = token[start:]
        if start < 2 or len(outlet) < _SHORTEST or not OUTLET_RULE.fullmatch(outlet):
            continue
        names = [token[first:last] for first, last in name_ranges(token[:start], floor=DOUBTFUL)]
        if names and all(has_surname(name) for name in names):
            found.append((len(word) > 1 or word == "《", start))
    return max(found)[1] if found else None
