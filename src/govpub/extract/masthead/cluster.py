"""Lines that stand together and print pieces of a masthead."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from attrs import Factory, define

from govpub.extract.masthead.fact import Fact
from govpub.extract.masthead.title import Title

__all__ = ["Cluster"]

_BOARD_RE = re.compile(r"主编|总编|编委|编辑委员会|社长|顾问")


@define
class Cluster:
    """Lines that stand together and print pieces of a masthead."""

    facts: dict[int, Sequence[Fact]] = Factory(dict[int, Sequence[Fact]])
    """The pieces, by line."""
    rules: dict[int, str] = Factory(dict[int, str])
    """Index of each line that was read to the name of the rule that read it."""
    title: Title | None = None
    """The title, if one was found."""
    folio: bool = False
    """Whether it is only a running head with title and date."""
    contact: bool = False
    """Whether it is only the line of a page's editors, with a telephone number or an e-mail address."""

    @property
    def first(self) -> int:
        """Index of the first line with pieces."""
        return min(self.facts)

    @property
    def last(self) -> int:
        """Index of the last line that was read."""
        return max(self.rules)

    def all_facts(self) -> Iterator[Fact]:
        """Yield the pieces in printed order."""
        for index in sorted(self.facts):
            yield from self.facts[index]

    def keys(self) -> set[str]:
        """Return what is said at all; people of a board are `board`, other staff `staff`."""
        keys: set[str] = set()
        for fact in self.all_facts():
            if fact.key == "staff":
                keys.add("board" if _BOARD_RE.search(fact.role) else "staff")
            elif fact.rule == "masthead-piece.code":
                keys.add("code")
            else:
                keys.add(fact.key)
            if fact.key == "date" and ("星期" in fact.value.text or "周" in fact.value.text):
                keys.add("weekday")
        return keys
