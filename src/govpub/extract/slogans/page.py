"""The lines among which slogans are looked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet

from attrs import frozen

from govpub.text.lines import Line

__all__ = ["Page"]


@frozen
class Page:
    """The lines of a text, and what is known of them."""

    lines: Sequence[Line]
    """All lines."""
    taken: AbstractSet[int]
    """Indices of those that are something else."""
    times_printed: Callable[[str], int]
    """Tells how many lines consist of a text, spaces apart."""

    def free(self, at: int) -> Line | None:
        """Return the line at `at`, or None if there is none or it is something else."""
        if at >= len(self.lines) or self.lines[at].index in self.taken:
            return None
        return self.lines[at]
