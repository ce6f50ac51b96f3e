"""Reads credits whose role words OCR has misread: the words are put right, and then read as any others."""

from __future__ import annotations

import re

from attrs import evolve

from govpub.extract.byline_parts import Part, read_parts
from govpub.extract.name_score import LIKELY, name_score
from govpub.rules.misread import MISREAD_CHARACTERS, MISREAD_RULES, MISREAD_WORDS

__all__ = ["may_be_misread", "misread_parts"]

_LABEL_RULE = MISREAD_RULES.rules[0]
_HINT_RE = re.compile(rf"[{MISREAD_CHARACTERS}]")
_SPACE_RE = re.compile(r"[ \u3000]+")
_LONGEST = 80


def may_be_misread(text: str) -> bool:
    """Return whether a text may be a credit with a misread role word, cheaply: it has a character that looks alike."""
    return 4 <= len(text) <= _LONGEST and _HINT_RE.search(text) is not None


def misread_parts(text: str) -> tuple[Part, ...]:
    """Return everybody in a credit that has a misread role word, or (); labels stay as they are printed.

    Without the right word the evidence is weaker, so that every name has to be a likely one.

    >>> [(part.label, part.outlet) for part in misread_parts("本报记考 王军 通讯贝 李明远")]
    [('记考', '本报'), ('通讯贝', None)]
    >>> misread_parts("通讯录 王军")
    ()
    """
    if not may_be_misread(text):
        return ()
    right = _LABEL_RULE.regex.sub(lambda match: _nearest(match["label"]), text)
    parts = read_parts(right) if right != text else ()
    if not all(name_score(_SPACE_RE.sub("", text[part.start : part.end])) >= LIKELY for part in parts):
        return ()
    return tuple(evolve(part, label=_printed(part, right, text)) for part in parts)


def _nearest(printed: str) -> str:
    """Return the role word of the same length that differs in the fewest characters."""
    near = (word for word in MISREAD_WORDS if len(word) == len(printed))
    return min(near, key=lambda word: sum(one != other for one, other in zip(word, printed, strict=True)))


def _printed(part: Part, right: str, text: str) -> str | None:
    """Return a role word as it is printed; what was put right has the same length."""
    if part.label is None:
        return None
    at = right.rfind(part.label, 0, part.start)
    at = at if at >= 0 else right.find(part.label, part.end)
    return text[at : at + len(part.label)] if at >= 0 else part.label
