"""Scores how much a text looks like a Chinese personal name.

Strategy: a name is scored by its parts (surname, given-name characters) and marked down where it is also a
word. No score says that a person exists; the place where a name stands has to.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from govpub.lexicon import load
from govpub.text.characters import HAN

__all__ = ["DOTS", "DOUBTFUL", "LIKELY", "POSSIBLE", "has_surname", "is_name", "is_surname", "name_score"]

DOTS = "·•・‧∙"
"""The dots inside a name of another nationality."""
LIKELY = 0.5
"""Score from which a text is taken for a name on its own."""
DOUBTFUL = 0.3
"""Score of a given name alone, or of a name that is also a word (常青): a name beside other names."""
POSSIBLE = 0.1
"""Score that is enough where a role word says that a name follows."""

_HAN_RE = re.compile(rf"[{HAN}]+")
_DOTTED_RE = re.compile(rf"[{HAN}]{{1,7}}(?:[{DOTS}][{HAN}]{{1,9}}){{1,3}}")
_NEVER = frozenset("的了们这很吗呢吧啊您它什么个着与被把市县局委员厅署处省届届讯刊版摄")
_UNLIKELY = frozenset(
    "等说称到在对将就以已还又主出参指会表要率带调作任担当长区乡村厂院所部队站校班组图文编报记者图年月日时分上下内外是及"
)
_MIDDLE_ONLY = frozenset("镇是及等")
"""王镇远 is a name, 青河镇 and 王军等 are not."""
_MASKS = frozenset({"某", "某某"})
_PLACE_ENDS = frozenset("庄沟湾坪寨屯堡洼峪塬垣街巷路桥店营镇沟塘埠圩畈")
_HEAD_SIZE, _COMMON_SIZE = 120, 300
_TRANSLITERATED_SHARE = 0.75
_GIVEN_ALONE, _TWO_ELEMENTS = 0.45, 0.8


def is_name(text: str) -> bool:
    """Return whether a text standing alone is taken for a personal name.

    >>> [is_name(text) for text in ("高乐全", "欧阳青禾", "艾力·吐尔逊", "立体交通", "方向")]
    [True, True, True, False, False]
    """
    return name_score(text) >= LIKELY


@lru_cache(maxsize=8192)
def name_score(text: str) -> float:
    """Return how much a text looks like a personal name: 0 not at all, 1 as much as can be.

    >>> name_score("王建国") > name_score("瑞川") > name_score("我县")
    True
    """
    if not 2 <= len(text) <= 24:
        return 0.0
    if len(text) <= 4:
        return _score(text)
    return _foreign_score(text)


def is_surname(text: str) -> bool:
    """Return whether a text is a surname, of one character or more."""
    return text in _surnames()


def has_surname(text: str) -> bool:
    """Return whether a name begins with a surname, or is of a nationality that has none.

    >>> [has_surname(text) for text in ("王军", "欧阳青", "次仁卓玛", "图为水")]
    [True, True, True, False]
    """
    known = is_surname(text[0]) or text[:2] in _compound_surnames() or text[1:] in _MASKS
    return known or _foreign_score(text) >= _GIVEN_ALONE


@cache
def _surnames() -> frozenset[str]:
    return _compound_surnames().union(_surname_ranks())


@cache
def _surname_ranks() -> dict[str, int]:
    return {surname: rank for rank, surname in enumerate(load("surnames"))}


@cache
def _compound_surnames() -> frozenset[str]:
    return frozenset(load("compound_surnames"))


@cache
def _given_characters() -> frozenset[str]:
    return frozenset("".join(load("given_name_characters")))


@cache
def _transliteration_characters() -> frozenset[str]:
    return frozenset("".join(load("transliteration_characters")))


@cache
def _elements() -> frozenset[str]:
    return frozenset(load("minority_name_elements"))


@cache
def _words() -> frozenset[str]:
    return frozenset(load("name_like_words"))


@cache
def _stoppers() -> frozenset[str]:
    return frozenset(load("name_stoppers"))


def _score(text: str) -> float:
    """Return the score of two to four characters."""
    if not _HAN_RE.fullmatch(text):
        return _foreign_score(text)
    if any(character in _NEVER for character in text) or text[-2:] in _stoppers() or text[:2] in _stoppers():
        return 0.0
    if text[0] in _MIDDLE_ONLY or text[-1] in _MIDDLE_ONLY:
        return 0.0
    if text[1:] in _MASKS:
        return 0.8 if is_surname(text[0]) else LIKELY
    if text[:2] in _compound_surnames() and len(text) > 2:
        return 0.95 * _given_score(text[2:])
    if len(text) == 4:
        return max(_married_score(text), _foreign_score(text))
    score = _surname_score(text[0]) * _given_score(text[1:])
    other = _given_alone_score(text) if len(text) == 2 else _foreign_score(text)
    return max(score, other) * _word_factor(text)


def _surname_score(character: str) -> float:
    rank = _surname_ranks().get(character)
    if rank is None:
        return 0.3
    return 1.0 if rank < _HEAD_SIZE else 0.95 if rank < _COMMON_SIZE else 0.75


def _given_score(text: str) -> float:
    common = _given_characters()
    scores = [1.0 if character in common else 0.35 if character in _UNLIKELY else 0.8 for character in text]
    return sum(scores) / len(scores) * (0.6 if min(scores) < 0.5 else 1.0)


def _given_alone_score(text: str) -> float:
    """泽川, 瑞川: a given name without its surname, in a paper where everybody knows who that is."""
    return _GIVEN_ALONE if all(character in _given_characters() for character in text) else 0.0


def _married_score(text: str) -> float:
    """陈方安生: a husband's surname before the full name."""
    ranks = _surname_ranks()
    surnames = all(ranks.get(character, _COMMON_SIZE) < _HEAD_SIZE for character in text[:2])
    return DOUBTFUL if surnames and _given_alone_score(text[2:]) and text[:2] not in _words() else 0.0


def _foreign_score(text: str) -> float:
    """艾力·吐尔逊, 次仁卓玛: names of other nationalities, written by sound."""
    dotted = _DOTTED_RE.fullmatch(text) is not None
    if not dotted and not (3 <= len(text) <= 6 and _HAN_RE.fullmatch(text)):
        return 0.0
    letters = [character for character in text if character not in DOTS]
    sounds = sum(character in _transliteration_characters() for character in letters) / len(letters)
    if sounds < 1.0 and not dotted and len(text) > 3 and _is_of_elements(text):
        return 0.7
    if dotted:
        return 0.9 if sounds == 1.0 else 0.8 if sounds >= _TRANSLITERATED_SHARE else 0.15
    if text[:2] in _elements() and text[2:] in _elements():
        return _TWO_ELEMENTS
    if sounds < 1.0 or text in _words():
        return 0.0
    if any(text.startswith(element) or text.endswith(element) for element in _elements()):
        return 0.7
    return _GIVEN_ALONE if text[:2] not in _words() else 0.0


def _is_of_elements(text: str) -> bool:
    """才让东知: made of the elements of such names and their characters, an element at either end."""
    elements = _name_elements()
    if text[:2] not in elements and text[-2:] not in elements:
        return False
    at = 0
    while at < len(text):
        if text[at : at + 2] in elements:
            at += 2
        elif text[at] in _transliteration_characters():
            at += 1
        else:
            return False
    return True


@cache
def _name_elements() -> frozenset[str]:
    return frozenset(load("minority_name_elements"))


def _word_factor(text: str) -> float:
    """Return by how much a text that is a word, or has one in it, looks less like a name."""
    if text in _words():
        return 0.35
    if len(text) == 3:
        if text[2] in _PLACE_ENDS:
            return 0.6
        last_is_common = text[2] in _given_characters()
        if text[:2] in _words():
            return 0.9 if last_is_common else 0.5
        if text[1:] in _words() and not last_is_common:
            return 0.8
    return 1.0
