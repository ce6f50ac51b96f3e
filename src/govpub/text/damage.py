"""Finds what earlier programs did to the characters of a text."""

from __future__ import annotations

import re

from govpub.models.diagnostic import Diagnostic, DiagnosticCode
from govpub.models.span import Span

__all__ = ["find_damage"]

_LOST_RE = re.compile("[\0\ud800-\udfff\N{REPLACEMENT CHARACTER}]")
_RADICAL_RE = re.compile(r"[\u2e80-\u2fd5]")


def find_damage(text: str) -> tuple[Diagnostic, ...]:
    """Return a diagnostic for lost characters and one for radicals, each at the first of them, with their number.

    >>> [(doubt.code.value, doubt.message, doubt.span) for doubt in find_damage("县长⺩\N{REPLACEMENT CHARACTER}出席")]
    [('unpaired_characters', '1 character is lost', Span(start=3, end=4)),
     ('radical_code_points', '1 character is given as a radical', Span(start=2, end=3))]
    """
    found = (
        (DiagnosticCode.UNPAIRED_CHARACTERS, _LOST_RE, "lost"),
        (DiagnosticCode.RADICAL_CODE_POINTS, _RADICAL_RE, "given as a radical"),
    )
    return tuple(
        Diagnostic(code=code, message=_message(len(pattern.findall(text)), what), span=Span(*first.span()))
        for code, pattern, what in found
        if (first := pattern.search(text)) is not None
    )


def _message(count: int, what: str) -> str:
    return f"1 character is {what}" if count == 1 else f"{count} characters are {what}, this is the first"
