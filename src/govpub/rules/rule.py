"""What a rule is: a printed form with its name, its pattern, printed examples and what it leaves alone."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from typing import Literal, cast

from attrs import field, frozen

__all__ = ["Example", "Rule", "RuleTable", "words"]


@frozen
class Example:
    """A printed line that a rule reads, and what its groups hold."""

    text: str
    """As printed."""
    groups: Mapping[str, str] = field(factory=dict[str, str])
    """Group name to what it captures; groups that are not named here are not checked."""


@frozen(slots=False)
class Rule:
    """One printed form.

    The pattern is written in verbose mode with named groups only, and compiled when first used. White
    space in it means nothing: write a space that is meant as `[ ]`.
    """

    name: str
    """Form and variant in kebab case: `jump-line.bracketed`."""
    pattern: str
    """Verbose regular expression."""
    matches: str
    """What it reads, in a sentence."""
    examples: tuple[Example, ...]
    """Printed lines that it reads."""
    leaves: tuple[str, ...] = ()
    """Printed lines that it must leave alone."""
    engine: Literal["re", "regex"] = "re"
    """What compiles the pattern: the package `regex` where it needs approximate matching or `\\p{Han}`."""

    @cached_property
    def regex(self) -> re.Pattern[str]:
        """The compiled pattern."""
        if self.engine == "re":
            return re.compile(self.pattern, re.VERBOSE)
        import regex  # noqa: PLC0415 -- few texts need it

        # What is used of its patterns and matches is the same as with `re`.
        return cast("re.Pattern[str]", regex.compile(self.pattern, regex.VERBOSE))

    @cached_property
    def match(self) -> Callable[..., re.Match[str] | None]:
        """Return the match that starts at an index of a text, by default 0, or None: the pattern's own function."""
        return self.regex.match

    @cached_property
    def fullmatch(self) -> Callable[[str], re.Match[str] | None]:
        """Return the match that covers the whole of a text, or None: the pattern's own function."""
        return self.regex.fullmatch

    @cached_property
    def search(self) -> Callable[..., re.Match[str] | None]:
        """Return the first match at or after an index of a text, by default 0, or None: the pattern's own function."""
        return self.regex.search

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Yield all matches in order, without overlap."""
        return self.regex.finditer(text)


@frozen
class RuleTable:
    """The rules of one kind of printed matter, in the order in which they are tried."""

    name: str
    """The part of the rules' names before the dot."""
    about: str
    """What the printed matter is, and why the order is as it is."""
    rules: tuple[Rule, ...]
    """In the order in which they are tried."""

    def __iter__(self) -> Iterator[Rule]:
        return iter(self.rules)

    def match(self, text: str, at: int = 0) -> tuple[Rule, re.Match[str]] | None:
        """Return the first rule that matches at `at`, with its match."""
        for rule in self.rules:
            match = rule.match(text, at)
            if match is not None:
                return rule, match
        return None

    def fullmatch(self, text: str) -> tuple[Rule, re.Match[str]] | None:
        """Return the first rule that matches the whole text, with its match."""
        for rule in self.rules:
            match = rule.fullmatch(text)
            if match is not None:
                return rule, match
        return None

    def search(self, text: str) -> tuple[Rule, re.Match[str]] | None:
        """Return the earliest match of any rule; of two that start together, the longer."""
        best: tuple[Rule, re.Match[str]] | None = None
        for rule in self.rules:
            match = rule.search(text)
            if match is not None and (
                best is None or (match.start(), -match.end()) < (best[1].start(), -best[1].end())
            ):
                best = rule, match
        return best


_LONG_LIST = 16
"""More words than this are worth a look at the first character before any is tried."""


def words(*lists: Iterator[str] | tuple[str, ...]) -> str:
    """Return an alternation of literal words, longest first, safe in a verbose pattern.

    Raises:
        ValueError: there is no word; an empty alternation would match everywhere.

    >>> words(("记者", "见习记者"))
    '(?:见习记者|记者)'
    """
    every = sorted({word for group in lists for word in group}, key=lambda word: (-len(word), word))
    if not every or not all(every):
        raise ValueError("a rule needs at least one word, and no empty one")
    # A look at the first character spares trying every word of a long list.
    firsts = sorted({word[0] for word in every})
    alternation = "(?:" + "|".join(re.escape(word) for word in every) + ")"
    return f"(?:(?=[{re.escape(''.join(firsts))}]){alternation})" if len(every) > _LONG_LIST else alternation
