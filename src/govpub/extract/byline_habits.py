"""What a paper's profile adds to the reading of credits: role words, known names, the place where credits stand."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache, cached_property

from attrs import field, frozen

from govpub.lexicon import load
from govpub.models.kinds import Role
from govpub.profile import CreditPlace, Profile
from govpub.rules.byline import LABEL_RULE, label_rule
from govpub.rules.rule import Rule

__all__ = ["PLAIN_HABITS", "SEPARATORS", "CreditHabits", "blanked"]

SEPARATORS = " \u3000、，,；;：:/／|｜丨_＿"
"""What stands between names, offices and role words."""

_TOKEN_RE = re.compile(rf"[^{SEPARATORS}]+")
_MOST_SPACED = 4
"""Characters of a name that may be set apart, each for itself."""


@frozen(slots=False, eq=False)
class CreditHabits:
    """How a paper credits people, beyond what all papers do; without a profile, nothing."""

    roles: Mapping[str, Role] = field(factory=dict[str, Role])
    """Its own role words."""
    names: frozenset[str] = frozenset()
    """Known contributors."""
    place: CreditPlace | None = None
    """Where its bylines stand."""
    staff: frozenset[str] = frozenset()
    """Those who make the publication, as it says itself: what they sign is no outsider's essay."""

    @classmethod
    def of(cls, profile: Profile) -> CreditHabits:
        """Return what a profile says of credits."""
        return cls(roles=profile.roles, names=frozenset(profile.names), place=profile.credits)

    @cached_property
    def label_rule(self) -> Rule:
        """The rule of the words that name a role."""
        return label_rule(tuple(self.roles)) if self.roles else LABEL_RULE

    @cached_property
    def rows(self) -> Mapping[str, tuple[Role, str]]:
        """Role and place for each role word."""
        known = _rows()
        own = {word: (role, known[word][1] if word in known else "either") for word, role in self.roles.items()}
        return {**known, **own} if own else known

    @cached_property
    def trailing(self) -> frozenset[str]:
        """The role words that may follow the names."""
        return frozenset(word for word, (_, place) in self.rows.items() if place != "after")

    def has_role(self, text: str) -> bool:
        """Whether one of the paper's own role words stands in a text."""
        return any(word in text for word in self.roles)

    @cached_property
    def _starts(self) -> frozenset[str]:
        """The characters that known names start with: a cheap test."""
        return frozenset(name[:1] for name in self.names)

    def known_names(self, chunk: str) -> list[tuple[int, int]]:
        """Return start and end of each known name that stands between separators, set wide or not.

        >>> CreditHabits(names=frozenset({"沐清", "禾田"})).known_names("沐 清、禾田 林青")
        [(0, 3), (4, 6)]
        """
        if self._starts.isdisjoint(chunk):
            return []
        tokens = [match.span() for match in _TOKEN_RE.finditer(chunk)]
        found: list[tuple[int, int]] = []
        at = 0
        while at < len(tokens):
            count = self._name_at(chunk, tokens[at : at + _MOST_SPACED])
            if count:
                found.append((tokens[at][0], tokens[at + count - 1][1]))
            at += count or 1
        return found

    def _name_at(self, chunk: str, tokens: list[tuple[int, int]]) -> int:
        """Return how many of the tokens make the longest known name that starts with the first, or 0."""
        if chunk[tokens[0][0]] not in self._starts:
            return 0
        for count in range(len(tokens), 0, -1):
            printed = chunk[tokens[0][0] : tokens[count - 1][1]]
            if "".join(printed.split()) in self.names:
                return count
        return 0

    def are_known(self, line: str) -> bool:
        """Whether a line is nothing but known names.

        >>> CreditHabits(names=frozenset({"沐清"})).are_known("沐清 来了")
        False
        """
        found = self.known_names(line)
        return bool(found) and not blanked(line, found).strip(SEPARATORS)


def blanked(text: str, ranges: list[tuple[int, int]]) -> str:
    """Return a text of the same length with `、` in the place of the ranges."""
    pieces: list[str] = []
    at = 0
    for start, end in ranges:
        pieces += [text[at:start], "、" * (end - start)]
        at = end
    return "".join([*pieces, text[at:]])


@cache
def _rows() -> Mapping[str, tuple[Role, str]]:
    """Return role and place for each role word of the lexicon."""
    rows = (line.split() for line in load("roles"))
    return {word: (Role(role), place) for word, role, place in rows}


PLAIN_HABITS = CreditHabits()
"""What holds without a profile."""
