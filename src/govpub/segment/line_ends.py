"""How the end of a printed line tells whether the sentence, or the whole piece, ends there."""

from __future__ import annotations

import re

from govpub.text.characters import CLOSERS

__all__ = [
    "closes",
    "closes_bracket",
    "cuts_credit",
    "ends_clause_or_sentence",
    "ends_sentence",
    "ends_with_comma",
    "has_open_bracket",
]

_CLOSING = re.escape(CLOSERS)
_SENTENCE_END_RE = re.compile(rf"[。！？!?…][{_CLOSING}]*$")
_CLAUSE_END_RE = re.compile(rf"(?:[；;：]|(?<![0-9]):)[{_CLOSING}]*$")
"""The colon of a time of day, `22:` at the end of a line, ends nothing."""
_BRACKET_TAIL_RE = re.compile(r"[。！？”…!?]\s*[（(\[【][^（）()\n]{1,60}[)）\]】]$")
_JUMP_TAIL_RE = re.compile(r"[（(\[【]\s*下转\s?第?[^（）()\s]{1,6}[)）\]】]$")
_CREDIT_TAIL_RE = re.compile(
    r"(?:[。！？…]”?\s*|[ ])(?:[\u4e00-\u9fff·]{2,12}[ 、/／]?){1,4}?(?:摄影报道|摄影|摄|供图)$"
    r"|[。！？…]”?[ \u3000]*[\u4e00-\u9fff·、 \u3000]{2,30}(?:摄影报道|摄影|摄|供图|[图文摄][/／][图文摄])$"
)
_PICTURE_TAIL_RE = re.compile(
    r"(?:[。！？…]”?[ \u3000]*|[ \u3000]+)[（(]?(?:(?:摄影|图片|供图|摄|图)[ ]?[:：/／]|[图文][/／][文图])[ ]?[\u4e00-\u9fff·]{1,12}(?:[ \u3000]+[\u4e00-\u9fff])?[）)]?$"
)
_PICTURE_TAIL = 20
_LONGEST_HALF = 16
_CLOSER_RE = re.compile(r"[）)]")
_COMMAS = frozenset("，、,")
_SENTENCE_ENDS = frozenset("。！？!?…" + CLOSERS)
_CLAUSE_ENDS = _SENTENCE_ENDS | frozenset("；;：:")
_BRACKETS = frozenset(")）]】")
_CREDIT_ENDS = frozenset("道影摄图文")
_CREDITS = ("摄影报道", "摄影", "摄", "供图")
_SLASHES = ("/", "／")
_TAIL = 70


def ends_sentence(text: str) -> bool:
    """Whether a line ends with a mark that ends a sentence, quotes and brackets after it allowed.

    >>> ends_sentence("会议召开。”"), ends_sentence("会议召开，"), ends_sentence("“软”“硬”并重")
    (True, False, False)
    """
    return text[-1:] in _SENTENCE_ENDS and _SENTENCE_END_RE.search(text, max(len(text) - 6, 0)) is not None


def ends_clause_or_sentence(text: str) -> bool:
    """Whether a line ends with a stop, a colon or a semicolon."""
    if text[-1:] not in _CLAUSE_ENDS:
        return False
    return ends_sentence(text) or _CLAUSE_END_RE.search(text, max(len(text) - 6, 0)) is not None


def ends_with_comma(text: str) -> bool:
    """Whether a line ends with a comma: it goes on, whatever its form."""
    return text[-1:] in _COMMAS


def closes(text: str) -> bool:
    """Whether a line ends what it says: with a stop, or with a credit, a note or a jump line after one.

    >>> closes("积极的贡献。 （记者 林青）"), closes("村民在采摘辣椒。 林青 摄"), closes("会议（记者")
    (True, True, False)
    >>> closes("村民在采摘辣椒。 摄影：林青"), closes("村民在采摘辣椒。 通讯员 林 青 摄"), closes("村民在采摘辣椒。 图/文 林 青")
    (True, True, True)
    """
    last = text[-1:]
    if last in _CLAUSE_ENDS and ends_clause_or_sentence(text):
        return True
    if last == "者" and text.endswith(("—编者", "——编 者")):
        return True
    if last in _BRACKETS and _ends_with_bracket(text):
        return True
    may_be_credit = last in _CREDIT_ENDS and (text.endswith(_CREDITS) or text[-2:-1] in _SLASHES)
    if may_be_credit and _CREDIT_TAIL_RE.search(text, max(len(text) - _TAIL, 0)) is not None:
        return True
    start = max(len(text) - _PICTURE_TAIL, 0)
    return (text.find("摄", start) >= 0 or text.find("图", start) >= 0) and (
        _PICTURE_TAIL_RE.search(text, start) is not None
    )


def _ends_with_bracket(text: str) -> bool:
    """Whether a bracket after a stop, or a jump line, ends a line."""
    start = max(len(text) - _TAIL, 0)
    if _BRACKET_TAIL_RE.search(text, start) is not None:
        return True
    return text.find("下转", start) >= 0 and _JUMP_TAIL_RE.search(text, start) is not None


def has_open_bracket(text: str) -> bool:
    """Whether the last round bracket of a line is opened in it and not closed, as in a credit that is wrapped."""
    opened = max(text.rfind("（"), text.rfind("("))
    return opened >= 0 and text.find("）", opened) < 0 and text.find(")", opened) < 0


def closes_bracket(before: str, text: str) -> bool:
    """Whether a bracket that a line opens is closed in the next, as in a credit that is wrapped.

    >>> closes_bracket("抓好落实。（记者", "林青）"), closes_bracket("（一）抓好落实", "林青）")
    (True, False)
    """
    return has_open_bracket(before) and _CLOSER_RE.search(text) is not None


def cuts_credit(text: str, rest: str) -> bool:
    """Whether a bracket that opens at the end of a line is closed by the next, which it fills: a credit that is wrapped.

    >>> cuts_credit("安置剩余劳力一百人。（林", "青 王河）"), cuts_credit("林青（女）", "出席会议）")
    (True, False)
    """
    if len(rest) > _LONGEST_HALF or rest[-1:] not in ("）", ")") or not has_open_bracket(text):
        return False
    return len(text) - max(text.rfind("（"), text.rfind("(")) <= _LONGEST_HALF
