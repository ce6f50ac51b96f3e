"""Classes of characters, for use inside patterns, and the folding of code points that only look different.

Everything here keeps one code point for one, so offsets stay.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from govpub.lexicon import load

__all__ = ["CJK", "CLOSERS", "HAN", "OPENERS", "WIDE_PUNCTUATION", "em_width", "fold"]

HAN = r"\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u3005\u3007\U00020000-\U0003134f"
"""Chinese characters, with 々 and 〇; for a character class."""

WIDE_PUNCTUATION = r"\u3001-\u3003\u3008-\u3020\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65“”‘’—…·"
"""Punctuation that stands in a full square; for a character class."""

CJK = HAN + WIDE_PUNCTUATION
"""Both of the above; for a character class."""

OPENERS = "（(《〈【〔［[“‘『「｛{<"
"""Opening brackets and quotes."""

CLOSERS = "）)》〉】〕］]”’』」｝}>"
"""Closing brackets and quotes, in the order of `OPENERS`."""

_FOLDABLE_RE = re.compile(r"[\u00a0\u1680\u2000-\u200a\u202f\u205f\t\u2e80-\u2fd5\ud800-\udfff\ufffe\uffff]")


@cache
def _folding() -> dict[int, str]:
    table = dict.fromkeys([0xA0, 0x1680, *range(0x2000, 0x200B), 0x202F, 0x205F, 0x09], " ")
    table |= dict.fromkeys([*range(0xD800, 0xE000), 0xFFFE, 0xFFFF], "\N{REPLACEMENT CHARACTER}")
    for code in range(0x2F00, 0x2FD6):
        table[code] = unicodedata.normalize("NFKC", chr(code))
    for pair in load("radicals"):
        radical, ideograph = pair.split()
        table[ord(radical)] = ideograph
    return table


def fold(text: str) -> str:
    """Return `text` with odd spaces, CJK radicals and lone surrogates replaced one for one.

    PDF fonts often map 民 and 工 to the radicals ⺠ and ⼯, which look the same and compare unequal.

    >>> fold("⺠⽣⼯作")
    '民生工作'
    """
    if not _FOLDABLE_RE.search(text):
        return text
    table = _folding()
    return _FOLDABLE_RE.sub(lambda match: table.get(ord(match[0]), match[0]), text)


def em_width(text: str) -> float:
    """Return the printed width in ems: 1 for a Chinese character, a half for a Latin letter or a digit.

    >>> em_width("2023年度")
    4.0
    """
    # UTF-8 has three bytes for a Chinese character and one for ASCII: (3 + 1) / 4 and (1 + 1) / 4.
    return (len(text.encode("utf-8", "replace")) + len(text)) / 4
