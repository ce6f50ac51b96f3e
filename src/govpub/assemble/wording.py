"""The words of bodies and of headline lines, as far as they tell one body from another."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cached_property

from attrs import frozen

from govpub.assemble.affinity import every_pair, pairs
from govpub.assemble.drafts import Draft
from govpub.assemble.gathered import HeadingRun

__all__ = ["Body", "line_words"]

_LEAD = 360
"""Characters of a body, about, whose words are compared."""
_MANY_BODIES = 60
"""A text of more is several issues, and what one of them has throughout is not common to all."""
_FEWEST_COMMON, _FEWEST_COMMON_BODIES = 4, 3


@frozen(slots=False, eq=False)
class Body:
    """A body and its words."""

    draft: Draft

    @cached_property
    def words(self) -> frozenset[str]:
        """The pairs of characters of the lead and of the captions, commonplaces included."""
        parts: list[str] = []
        length = 0
        for piece in (*self.draft.pieces, *self.draft.editor_note):
            parts.append(piece.body.text[:_LEAD])
            length += len(piece.body)
            if length > _LEAD:
                break
        parts += [caption.text.text for caption in self.draft.captions]
        return every_pair("\n".join(parts))


def line_words(runs: Sequence[HeadingRun], bodies: Sequence[Body]) -> Mapping[int, frozenset[str]]:
    """Return the pairs of each line, by the index of the line, without those that many lines or bodies have.

    What most of them have, as the name of the county, does not tell one body from another.
    """
    words = {block.first.index: pairs(block.text.text) for run in runs for block in run.blocks}
    counts = Counter(pair for line in words.values() for pair in line)
    least = max(_FEWEST_COMMON, len(runs) // 5)
    common = frozenset(pair for pair, count in counts.items() if count >= least)
    printed = frozenset(counts)
    if len(bodies) < _MANY_BODIES:
        in_bodies = Counter(pair for body in bodies for pair in printed & body.words)
        least = max(_FEWEST_COMMON_BODIES, len(bodies) // 4)
        common |= frozenset(pair for pair, count in in_bodies.items() if count >= least)
    return {index: line - common for index, line in words.items()} if common else words
