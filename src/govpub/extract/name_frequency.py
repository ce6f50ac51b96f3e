"""Says how frequent the parts of a name are: what decides where names that are run together part.

In `陈湉赵方远` both cuts give names that look well; but far more people are called 赵 than 方, and hardly
anybody has 赵 in a given name.
"""

from __future__ import annotations

import math
from functools import cache, lru_cache

from govpub.lexicon import load

__all__ = ["rarity"]

_FREQUENT = 100
"""Surnames that stand in a run of names, if no given name is known to have them, as the beginning of a name."""
_RARE_RANK, _LONGEST_GIVEN, _LONGEST_HAN = 600, 2, 4
_SURNAME_WEIGHT, _FREQUENT_GIVEN, _OTHER_GIVEN, _SURNAME_GIVEN = 0.3, 0.0, 0.2, 1.5
_MINORITY, _MARRIED = 0.8, 1.0


@lru_cache(maxsize=4096)
def rarity(name: str) -> float:
    """Return how rare the parts of a name are, from 0 on.

    >>> rarity("陈湉") + rarity("赵方远") < rarity("陈湉赵") + rarity("方远")
    True
    """
    if len(name) > _LONGEST_HAN or name.startswith(_elements()) or name.endswith(_elements()):
        return _MINORITY
    surname = 2 if name[:2] in _compound_surnames() and len(name) > 2 else 1
    rank = 0 if surname == 2 else _ranks().get(name[0], _RARE_RANK)
    given = sum(_given_rarity(character) for character in name[surname:])
    married = _MARRIED if len(name) - surname > _LONGEST_GIVEN else 0.0
    return _SURNAME_WEIGHT * math.log(rank + 3) + given + married


def _given_rarity(character: str) -> float:
    if character in _frequent():
        return _FREQUENT_GIVEN
    return _SURNAME_GIVEN if _ranks().get(character, _RARE_RANK) < _FREQUENT else _OTHER_GIVEN


@cache
def _ranks() -> dict[str, int]:
    return {surname: rank for rank, surname in enumerate(load("surnames"))}


@cache
def _compound_surnames() -> frozenset[str]:
    return frozenset(load("compound_surnames"))


@cache
def _elements() -> tuple[str, ...]:
    return load("minority_name_elements")


@cache
def _frequent() -> frozenset[str]:
    return frozenset("".join(load("frequent_given_characters")))
