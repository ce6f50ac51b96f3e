"""A list of slogans in the making."""

from __future__ import annotations

from attrs import Factory, define

from govpub.text.lines import Line

__all__ = ["Found"]


@define
class Found:
    """A list of slogans in the making."""

    heading: str | None = None
    """The line above it."""
    heads: list[Line] = Factory(list[Line])
    """The lines of the heading."""
    items: list[str] = Factory(list[str])
    """In reading order."""
    rules: dict[int, str] = Factory(dict[int, str])
    """Index of a line to the rule that read it."""
    lines: list[Line] = Factory(list[Line])
    """The lines of the items."""

    def add(self, line: Line, rule: str) -> None:
        """Add a line of items that was read by a rule."""
        self.lines.append(line)
        self.rules[line.index] = rule
