"""Invented people and places, and the posts they hold."""

from __future__ import annotations

from random import Random

from attrs import frozen

from . import words


def person_name(rng: Random) -> str:
    """Return an invented name: mostly two or three characters, now and then a compound or a minority name."""
    form = rng.random()
    if form < 0.03:
        return f"{rng.choice(words.MINORITY_FIRST)}·{rng.choice(words.MINORITY_LAST)}"
    if form < 0.05:
        return rng.choice(words.MINORITY_PLAIN)
    if form < 0.09:
        surname = rng.choice(words.COMPOUND_SURNAMES)
    elif form < 0.17:
        surname = rng.choice(words.RARE_SURNAMES)
    else:
        surname = rng.choice(words.SURNAMES)
    return surname + "".join(rng.sample(words.GIVEN, 1 if rng.random() < 0.28 else 2))


@frozen
class Place:
    """A county, city or district and what is in it."""

    name: str
    """岚川, without 县."""
    level: str
    """县, 市 or 区."""
    province: str
    """岷东, without 省."""
    towns: tuple[str, ...]
    """石桥镇 …"""
    villages: tuple[str, ...]
    """柳沟村 …"""

    @property
    def full(self) -> str:
        """岚川县."""
        return self.name + self.level

    @property
    def ours(self) -> str:
        """我县."""
        return "我" + self.level

    def at_level(self, words_of_a_county: str) -> str:
        """Return the words with 县 as the level of this place: 县委书记 of a city is 市委书记."""
        return words_of_a_county.replace("县", self.level)


def make_place(rng: Random) -> Place:
    """Return an invented county."""
    stems = rng.sample(words.PLACE_FIRST, 12)
    return Place(
        name=rng.choice(words.COUNTY_FIRST) + rng.choice(words.COUNTY_LAST),
        level=rng.choice("县县市区"),
        province=rng.choice(words.PROVINCES),
        towns=tuple(stem + rng.choice(["镇", "镇", "乡", "街道"]) for stem in stems[:5]),
        villages=tuple(stem + rng.choice(words.VILLAGE_LAST) for stem in stems[5:]),
    )
