"""Breaks text into lines as typesetters do, and spoils lines as text layers do."""

from __future__ import annotations

import re
from itertools import pairwise
from random import Random

_TOKEN_RE = re.compile(r"[0-9A-Za-z.%\-/:@]+|——|……|.", re.DOTALL)
_CLOSING = "，。、；：！？”’）》」』】,.:;!?)%"
_OPENING = "“‘（《「『【("


def em(text: str) -> float:
    """Return the printed width."""
    return sum(0.5 if ord(character) < 0x2000 else 1.0 for character in text)


def wrap(text: str, widths: list[float], hang: bool) -> list[str]:
    """Return the lines of a paragraph; the last width holds for all further lines.

    No line starts with a closing mark or ends with an opening one: the mark hangs, or the line before gives a character.
    """
    lines: list[str] = []
    line: list[str] = []
    used = 0.0
    for piece in _TOKEN_RE.findall(text):
        width = widths[min(len(lines), len(widths) - 1)]
        size = em(piece)
        if used + size > width and line:
            if piece in _CLOSING and (hang or line[-1] in _CLOSING):
                line.append(piece)
                used += size
                continue
            moved: list[str] = []
            while len(line) > 1 and (
                line[-1] in _OPENING or (not moved and piece in _CLOSING) or (moved and moved[0] in _CLOSING)
            ):
                moved.insert(0, line.pop())
            lines.append("".join(line))
            line = moved
            used = em("".join(line))
        if not line and piece == " ":
            continue
        line.append(piece)
        used += size
    if line:
        lines.append("".join(line))
    return [printed.rstrip() for printed in lines]


_HAN_THEN_DIGIT_RE = re.compile(r"(?<=[\u4e00-\u9fff，。、：；])(?=[0-9])")
_DIGIT_THEN_HAN_RE = re.compile(r"(?<=[0-9%])(?=[\u4e00-\u9fff])")


def space_digits(line: str, style: str, rng: Random) -> str:
    """Return a line with the spaces that text layers print around numbers: none, before them, or on both sides."""
    if style == "none":
        return line
    if style == "mixed":
        style = rng.choice(["none", "before", "both"])
    if style in ("before", "both"):
        line = _HAN_THEN_DIGIT_RE.sub(" ", line)
    return _DIGIT_THEN_HAN_RE.sub(" ", line) if style == "both" else line


def stretch(line: str) -> str:
    """Return a justified line with a space after each character, and none behind a mark.

    >>> stretch("会议指出，要深入")
    '会 议 指 出 ，要 深 入'
    """
    out = [line[:1]]
    for before, character in pairwise(line):
        plain = (
            before not in _CLOSING + _OPENING + " "
            and character != " "
            and not (before.isascii() and character.isascii())
        )
        out.append(" " + character if plain else character)
    return "".join(out)
