"""A piece of text that remembers where each of its characters stands in the source.

Strategy: the text is a list of *runs*, stretches whose characters stand side by side in the source. Most
lines are one run, so the first is kept apart from the others. Slicing, deleting, replacing and joining make new
runs; nothing else in the package does arithmetic on offsets.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from operator import gt
from typing import TypeAlias, final

from govpub.models.span import Span

__all__ = ["AlignedText", "Edit"]

Edit: TypeAlias = tuple[int, int, str]
"""Start, end and replacement, in code points of the text that is edited."""

_WORD_RE = re.compile(r"\w")
_MARKUP_RE = re.compile(r"<[^<>\n]{0,300}>|&#?\w{1,8};|\]\([^()\s]{0,500}\)")
"""Tags, entities and the targets of links: words that are not printed."""


@final
class AlignedText:
    """A string, and for each of its characters the offset in the source it was read from.

    >>> line = AlignedText.of("工 作 会\\n", 0, 5).delete([(1, 2), (3, 4)])
    >>> str(line), line.source_span(1, 3)
    ('工作会', Span(start=2, end=5))
    """

    __slots__ = ("_first", "_in_order", "_offsets", "_starts", "source", "text")

    def __init__(
        self, source: str, text: str, first: int, starts: tuple[int, ...] = (), offsets: tuple[int, ...] = ()
    ) -> None:
        self.source = source
        self.text = text
        self._first = first
        """Source offset of the first run."""
        self._starts = starts
        """Where each further run starts."""
        self._offsets = offsets
        """Source offset of each further run."""
        self._in_order: bool | None = None

    @classmethod
    def _of_runs(cls, source: str, text: str, starts: list[int], offsets: list[int]) -> AlignedText:
        """Return a text of one run or more, of which the first starts at 0."""
        if len(starts) == 1:
            return cls(source, text, offsets[0])
        return cls(source, text, offsets[0], tuple(starts[1:]), tuple(offsets[1:]))

    @classmethod
    def of(cls, source: str, start: int = 0, end: int | None = None) -> AlignedText:
        """Return the stretch `[start, end)` of `source`, unchanged."""
        return cls(source, source[start:end], start)

    def __str__(self) -> str:
        return self.text

    def __repr__(self) -> str:
        return f"AlignedText({self.text!r})"

    def __len__(self) -> int:
        return len(self.text)

    def __getitem__(self, key: slice) -> AlignedText:
        start, end, _ = key.indices(len(self.text))
        return self.cut(start, end)

    def cut(self, start: int, end: int) -> AlignedText:
        """Return the part `[start, end)`; offsets as in `text`."""
        if start <= 0 and end >= len(self.text):
            return self
        text = self.text[start:end]
        if not self._starts:
            return AlignedText(self.source, text, self._first + start)
        if start >= end:
            return AlignedText(self.source, text, self.source_offset(start))
        return AlignedText._of_runs(self.source, text, *self._runs(start, end, 0))

    def _runs(self, start: int, end: int, shift: int) -> tuple[list[int], list[int]]:
        """Return the runs of `[start, end)`, their starts moved so that `start` is `shift`."""
        if start >= end:
            return [], []
        starts, offsets = [shift], [self.source_offset(start)]
        if self._starts:
            at = bisect_right(self._starts, start)
            last = bisect_left(self._starts, end, at)
            starts += [run - start + shift for run in self._starts[at:last]]
            offsets += self._offsets[at:last]
        return starts, offsets

    def strip(self, characters: str | None = None) -> AlignedText:
        """Return the text without white space (or `characters`) at its ends."""
        bare = self.text.strip(characters)
        if len(bare) == len(self.text):
            return self
        start = len(self.text) - len(self.text.lstrip(characters))
        return self.cut(start, start + len(bare))

    def source_offset(self, index: int) -> int:
        """Return the source offset of the character at `index`."""
        run = bisect_right(self._starts, index)
        return self._offsets[run - 1] + index - self._starts[run - 1] if run else self._first + index

    def source_span(self, start: int = 0, end: int | None = None) -> Span:
        """Return the span in the source from the first to the last character of `[start, end)`.

        For a text joined from pieces in another order than the source's, the span covers them all.
        """
        if end is None:
            end = len(self.text)
        if not self._starts:
            return Span(self._first + start, self._first + max(start, end))
        if start >= end:
            at = self.source_offset(start)
            return Span(at, at)
        first, last = self.source_offset(start), self.source_offset(end - 1) + 1
        if not self._is_in_order():
            pieces = self.pieces(start, end)
            if len(pieces) > 1:
                return Span(min(piece.start for piece in pieces), max(piece.end for piece in pieces))
        return Span(first, last)

    def _is_in_order(self) -> bool:
        """Whether the runs stand in the order of the source; found out once."""
        if self._in_order is None:
            self._in_order = not any(map(gt, (self._first, *self._offsets), self._offsets))
        return self._in_order

    def pieces(self, start: int = 0, end: int | None = None) -> tuple[Span, ...]:
        """Return the stretches of the source that `[start, end)` was read from, in reading order.

        Two runs belong to one piece if nothing but white space and marks stands between them.
        """
        if end is None:
            end = len(self.text)
        if start >= end:
            return ()
        if not self._starts:
            return (Span(self._first + start, self._first + end),)
        starts, offsets = self._runs(start, end, start)
        pieces: list[Span] = []
        first, last = offsets[0], offsets[0]
        for offset, run, following in zip(offsets, starts, [*starts[1:], end], strict=True):
            if last <= offset and not self._has_words(last, offset):
                last = offset + following - run
            elif not first <= offset < last:
                pieces.append(Span(first, last))
                first, last = offset, offset + following - run
        pieces.append(Span(first, last))
        return tuple(pieces)

    def _has_words(self, start: int, end: int) -> bool:
        """Whether printed words stand in `[start, end)` of the source."""
        if start == end or not _WORD_RE.search(self.source, start, end):
            return False
        if self.source[start - 1] == "&":  # what an entity was replaced by is aligned to its first character
            start -= 1
        return _WORD_RE.search(_MARKUP_RE.sub("", self.source[start:end])) is not None

    def replace(self, edits: Iterable[Edit]) -> AlignedText:
        """Return the text with each `[start, end)` replaced; edits in order, without overlap.

        A replacement stands, for its source offset, at the start of what it replaces.
        """
        parts: list[str] = []
        starts: list[int] = []
        offsets: list[int] = []
        at = length = 0
        whole = not self._starts
        for start, end, new in edits:
            if start > at:
                if whole:
                    starts.append(length)
                    offsets.append(self._first + at)
                else:
                    more_starts, more_offsets = self._runs(at, start, length)
                    starts += more_starts
                    offsets += more_offsets
                parts.append(self.text[at:start])
                length += start - at
            if new:
                starts.append(length)
                offsets.append(self.source_offset(start))
                parts.append(new)
                length += len(new)
            at = end
        if not parts and at == 0:
            return self
        more_starts, more_offsets = self._runs(at, len(self.text), length)
        starts += more_starts
        offsets += more_offsets
        parts.append(self.text[at:])
        if not starts:
            return AlignedText(self.source, "", self.source_offset(0))
        return AlignedText._of_runs(self.source, "".join(parts), starts, offsets)

    def delete(self, ranges: Iterable[tuple[int, int]]) -> AlignedText:
        """Return the text without each `[start, end)`; ranges in order, without overlap."""
        return self.replace((start, end, "") for start, end in ranges)

    def sub(self, pattern: re.Pattern[str], new: str = "") -> AlignedText:
        """Return the text with each match of `pattern` replaced by `new`."""
        edits = [(match.start(), match.end(), new) for match in pattern.finditer(self.text)]
        return self.replace(edits) if edits else self

    @staticmethod
    def join(parts: Iterable[AlignedText], glue: str = "") -> AlignedText:
        """Return the parts in the given order with `glue` between them.

        Args:
            parts: texts of one source, at least one.
            glue: characters that take their offset from the end of the part before them.
        """
        texts: list[str] = []
        starts: list[int] = []
        offsets: list[int] = []
        length = 0
        source = ""
        for part in parts:
            source = part.source
            if texts and glue:
                starts.append(length)
                offsets.append(offsets[-1] + length - starts[-2])
                texts.append(glue)
                length += len(glue)
            starts.append(length)
            offsets.append(part._first)
            if part._starts:
                starts += [length + start for start in part._starts]
                offsets += part._offsets
            texts.append(part.text)
            length += len(part.text)
        return AlignedText._of_runs(source, "".join(texts), starts, offsets)
