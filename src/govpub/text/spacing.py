"""Takes out the spaces that justification and letter-spacing put between characters.

Two readings: prose, where a space between Chinese characters never means anything, and display lines
(headlines, bylines, labels), where it may part two phrases and only letter-spacing is taken out.
"""

from __future__ import annotations

import re

from govpub.text.aligned import AlignedText
from govpub.text.characters import CJK, HAN

__all__ = ["is_letter_spaced", "join_letter_spaced", "tighten_display", "tighten_prose"]

# Every pattern begins with the space itself, so that a search skips all other characters fast; what must stand
# before it is looked for afterwards.
_SPACES_RE = re.compile(r"[ \u3000](?:[ \u3000]+|(?<=\u3000))")

_PROSE_RE = re.compile(
    r"[ \u3000](?:"
    rf"(?<=[{CJK}][ \u3000])[ \u3000]*(?=[{CJK}0-9]|[A-Z][A-Z0-9+-]{{0,5}}(?:[ \u3000]?[{CJK}0-9]|$))"  # 会 议 指 出 ，要; 4 月; 的 GDP 增速
    rf"|(?<=[0-9%][ \u3000])[ \u3000]*(?=[{CJK}])"  # 月 29 日
    rf"|(?<=[A-Z][ \u3000])[ \u3000]*(?=[{HAN}])"
    r")"
)
_LETTER_SPACED_RE = re.compile(
    rf"(?<![{HAN}0-9A-Za-z])(?:[{HAN}]|[0-9]{{1,4}})(?:[ \u3000]+(?:[{HAN}]|[0-9]{{1,4}})(?![{HAN}0-9A-Za-z]))+"
)
_GAP_RE = re.compile(r"[ \u3000]+")
_WORDS_AND_PICTURE_RE = re.compile(r"文[/／]图|图[/／]文")
"""What an author did, behind a name that is set wide: 王 军 文/图."""
_DIGIT_GAP_RE = re.compile(rf"[ ](?:(?<=[{HAN}][ ])(?=[0-9])|(?<=[0-9%][ ])(?=[{HAN}]))")
_BRACKET = 80
"""In how many characters a bracket that holds names closes."""
_HAN_RE = re.compile(rf"[{HAN}]")
_PUNCTUATION_GAP_RE = re.compile(
    r"[ \u3000](?:(?<![ \u3000][ \u3000])[ \u3000]*+(?=[）》】〕”’』」、，。：；？！])"
    rf"|(?<=[（《【〔“‘『「、，][ \u3000])[ \u3000]*|(?<=》[ ])(?=[{HAN}][ ]?[{HAN}]?$))"
)


def tighten_prose(text: AlignedText) -> AlignedText:
    """Return a body text without the spaces of justification.

    A space next to a Latin word, after a list numeral (`1. 聚焦`) or between two numbers stays.

    >>> str(tighten_prose(AlignedText.of("会 议 指 出 ，要深 入，2 月 29 日 3D 景观")))
    '会议指出，要深入，2月29日3D景观'
    """
    if " " not in text.text and "\u3000" not in text.text:
        return text
    return text.sub(_PROSE_RE)


def tighten_display(text: AlignedText) -> AlignedText:
    """Return a display line without letter-spacing; a space that parts two phrases stays, as one space.

    >>> str(tighten_display(AlignedText.of("奋 力 跑 好 历 史 的 接 力 棒")))
    '奋力跑好历史的接力棒'
    >>> str(tighten_display(AlignedText.of("立足生态优势　深挖文化底蕴")))
    '立足生态优势 深挖文化底蕴'
    """
    if " " not in text.text and "\u3000" not in text.text:
        return text
    return join_letter_spaced(text).sub(_DIGIT_GAP_RE).sub(_PUNCTUATION_GAP_RE).sub(_SPACES_RE, " ")


def join_letter_spaced(text: AlignedText, *, in_brackets: bool = True) -> AlignedText:
    """Return a text without the spaces inside letter-spaced words; all other spaces stay.

    Args:
        text: the text.
        in_brackets: whether to join inside brackets too, where names may be: `（记者闫 石 冯 雷）` are two.

    >>> str(join_letter_spaced(AlignedText.of("本 报 讯 4月11日，我县召开会议。 （记者 王 军）")))
    '本报讯 4月11日，我县召开会议。 （记者 王军）'
    >>> str(join_letter_spaced(AlignedText.of("王 军 文/图")))
    '王军 文/图'
    """
    edits = [
        (match.start() + gap.start(), match.start() + gap.end(), "")
        for match in _LETTER_SPACED_RE.finditer(text.text)
        if _HAN_RE.search(match[0]) and (in_brackets or not _is_bracketed(text.text, match.start()))
        for gap in _GAP_RE.finditer(match[0])
        if not _WORDS_AND_PICTURE_RE.match(text.text, match.start() + gap.end())
    ]
    return text.replace(edits) if edits else text


def _is_bracketed(text: str, at: int) -> bool:
    """Whether the last bracket before `at` opens."""
    low = max(0, at - _BRACKET)
    return max(text.rfind(mark, low, at) for mark in "（(") > max(text.rfind(mark, low, at) for mark in "）)")


def is_letter_spaced(text: str) -> bool:
    """Whether every character of a line is set apart: a headline's `工 作 推 进 会`.

    >>> is_letter_spaced("工 作 推 进 会"), is_letter_spaced("工作 推进会")
    (True, False)
    """
    tokens = text.split()
    return len(tokens) >= 3 and all(len(token) == 1 for token in tokens)
