"""Cuts a paragraph into clauses and sentences; what stands in quotes or brackets stays in one piece."""

from __future__ import annotations

import re
from typing import NamedTuple

from attrs import frozen

from govpub.text.characters import CLOSERS, OPENERS

__all__ = ["Clause", "Sentence", "enclosures", "split_clauses", "split_sentences"]

_BRACKET_RE = re.compile("[" + re.escape(OPENERS.replace("<", "") + CLOSERS.replace(">", "")) + "]")
_PAIRS = dict(zip(CLOSERS, OPENERS, strict=True))
# A set of first characters, so that a search skips all others fast; what each may go on with stands behind.
_MARK_RE = re.compile(
    r"[。！？!?…,:，；;：\n](?:(?<=[。！？!?])[。！？!?]*[”’』」）)]*|(?<=…)…+[”’』」]*|(?<=[，；;：\n])"
    r"|(?<=[,:])(?:(?<![0-9][,:])|(?![0-9])))"
)
_STOPS = frozenset("。！？!?…\n")
_INNER_STOP_RE = re.compile(r"[。！？!?…]$")
_LONGEST_ENCLOSURE = 1_000
_LONGEST_MARK = 8


class Clause(NamedTuple):
    """A stretch of a paragraph up to a comma, semicolon, colon or stop."""

    start: int
    """Index of its first character."""
    end: int
    """Index after its last character, mark not included."""
    mark: str
    """The mark that ends it; empty at the end of the paragraph."""

    @property
    def ends_sentence(self) -> bool:
        """Whether a full stop, or nothing at all, ends it."""
        return not self.mark or self.mark[0] in _STOPS

    @property
    def ends_group(self) -> bool:
        """Whether it ends a sentence or a part of one that has its own subject: `…；`."""
        return self.ends_sentence or self.mark in "；;"


@frozen
class Sentence:
    """The clauses up to a full stop."""

    clauses: tuple[Clause, ...]
    """In order, at least one."""

    @property
    def start(self) -> int:
        """Index of its first character."""
        return self.clauses[0].start

    @property
    def end(self) -> int:
        """Index after its last character, the stop included."""
        last = self.clauses[-1]
        return last.end + len(last.mark)


def enclosures(text: str) -> tuple[tuple[int, int], ...]:
    """Return the outermost pairs of quotes and brackets as index ranges, marks included.

    A mark without its partner, and a pair that holds more than a thousand characters, are left out, so
    that one lost quote cannot hide the rest of a paragraph.

    >>> enclosures("印发《关于“两会”的通知》，（下转")
    ((2, 13),)
    """
    pairs: list[tuple[int, int]] = []
    stack: list[tuple[str, int]] = []
    open_marks: dict[str, int] = {}
    for match in _BRACKET_RE.finditer(text):
        mark = match[0]
        opener = _PAIRS.get(mark)
        if opener is None:
            stack.append((mark, match.start()))
            open_marks[mark] = open_marks.get(mark, 0) + 1
            continue
        if not open_marks.get(opener):
            continue
        start = _unwind(stack, open_marks, opener)
        if match.end() - start <= _LONGEST_ENCLOSURE:
            while pairs and pairs[-1][0] > start:
                pairs.pop()
            pairs.append((start, match.end()))
    return tuple(pairs)


def _unwind(stack: list[tuple[str, int]], open_marks: dict[str, int], opener: str) -> int:
    """Take marks off the stack down to the last `opener`; return where that stands."""
    while True:
        top, start = stack.pop()
        open_marks[top] -= 1
        if top == opener:
            return start


def split_clauses(text: str) -> tuple[Clause, ...]:
    """Return the clauses of a paragraph in order.

    A comma in quotes, brackets or a number ends nothing; a stop in quotes does so if the quotes end there.

    >>> [text[c.start:c.end] for text in ["会议指出，要“学思想，见行动”。（记者甲）"] for c in split_clauses(text)]
    ['会议指出', '要“学思想，见行动”', '（记者甲）']
    """
    clauses: list[Clause] = []
    ranges = enclosures(text)
    at = following = 0
    for match in _MARK_RE.finditer(text):
        start, end = match.span()
        while following < len(ranges) and ranges[following][1] <= start:
            following += 1
        if following < len(ranges) and ranges[following][0] <= start:
            closes = ranges[following][1]
            if end < closes or match[0][-1] not in CLOSERS or not _INNER_STOP_RE.match(text, start, start + 1):
                continue
        if start == at and clauses and start > 0:
            last = clauses[-1]
            if len(last.mark) < _LONGEST_MARK:
                clauses[-1] = Clause(last.start, last.end, text[last.end : end])
        elif start > at:
            clauses.append(Clause(at, start, match[0]))
        at = end
    if at < len(text):
        clauses.append(Clause(at, len(text), ""))
    return tuple(clauses)


def split_sentences(text: str) -> tuple[Sentence, ...]:
    """Return the sentences of a paragraph in order.

    >>> [(s.start, s.end) for s in split_sentences("会议召开。县长甲说：“好。”大家鼓掌。")]
    [(0, 5), (5, 14), (14, 19)]
    """
    sentences: list[Sentence] = []
    pending: list[Clause] = []
    for clause in split_clauses(text):
        pending.append(clause)
        if clause.ends_sentence:
            sentences.append(Sentence(tuple(pending)))
            pending = []
    if pending:
        sentences.append(Sentence(tuple(pending)))
    return tuple(sentences)
