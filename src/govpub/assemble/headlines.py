"""Gives each run of headline lines to the body it belongs to: a small assignment problem.

A run may stand before its body, after it, or in a heap elsewhere on the page, and may hold the headlines of
two bodies. Each run is cut into groups and each group scored against the bodies near it by the words they
share and by where it stands; the best pairs are taken first. A group that fits nothing stays alone: none is
better than a wrong one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import cached_property

from attrs import evolve, frozen

from govpub.assemble.affinity import affinity, pairs
from govpub.assemble.drafts import Draft
from govpub.assemble.gather import HeadingRun
from govpub.assemble.titles import TitleIndex
from govpub.rules.headline import BROKEN_LINE, CHRONICLE_TITLE, DECK_RULES, NOTICE_TITLE, SIDEBAR_TITLE
from govpub.segment.blocks import Block

__all__ = ["HeadlineGroup", "assign_headlines"]

_REACH = 6
"""Bodies before and after a run that are considered."""
_LEAD = 600
"""Characters of a body whose words are compared."""
_LONGEST_GROUP = 5
_WORDS = 2.0
"""Weight of the shared words, against a bonus for place of at most 1."""
_MARKED_BEFORE = 0.9
_BEFORE = 0.55
_AFTER = 0.35
_NEAR_AFTER = 0.25
_APART = 0.2
_FURTHER = 0.1
_SPLIT_COST = 0.35
_HEAP = 6
_HEAP_SPLIT_COST = 0.2
"""Six lines and more are seldom one headline block."""
_GAP_CREDIT = 0.2
"""Blank lines between headlines make a cut between them likelier."""
_WORDLESS_END = 0.15
_KICKER_CUT = 2.0
"""Cost of a cut between a marked line and one marked higher: kicker and headline."""
_GRAVE = 5.0
"""Cost of a title of its own inside a group, or of a cut inside a broken line."""
_LEAST_APART = 0.9
"""A group that stands apart from a body needs almost half of its words there."""
_LEAST_AFTER = 0.2
_MARGIN = 0.25
_FEWEST_COMMON = 4


@frozen(slots=False, eq=False)
class HeadlineGroup:
    """Lines that make one headline block, and the body they go to."""

    blocks: tuple[Block, ...]
    """The lines, in order."""
    run: HeadingRun
    """The run they stand in."""
    draft: Draft | None
    """The body, or None if none fits."""
    moved: bool
    """Whether the group does not stand right before the body."""


@frozen(slots=False, eq=False)
class _Body:
    """A body and its words."""

    draft: Draft

    @cached_property
    def words(self) -> frozenset[str]:
        """The pairs of characters of the lead and of the captions."""
        parts: list[str] = []
        length = 0
        for piece in (*self.draft.pieces, *self.draft.editor_note):
            parts.append(piece.body.text)
            length += len(piece.body)
            if length > _LEAD:
                break
        parts += [caption.text.text for caption in self.draft.captions]
        return pairs("\n".join(parts))


@frozen(eq=False)
class _Option:
    """A way to cut and place a part of a run."""

    score: float
    start: int
    end: int
    body: int


def assign_headlines(runs: Sequence[HeadingRun], drafts: Sequence[Draft], titles: TitleIndex) -> list[HeadlineGroup]:
    """Return the groups of all runs with the body of each, and put their lines into the bodies.

    Args:
        runs: the headline lines, in order of the text.
        drafts: the bodies, in order of the text.
        titles: the table of contents; a line that is a title starts a group.
    """
    bodies = [_Body(draft) for draft in drafts]
    common = _common_words(runs)
    before, after = _orientation(runs, bodies, common)
    taken: set[int] = {run.fixed.rank for run in runs if run.fixed is not None}
    groups: list[HeadlineGroup] = []
    options: list[tuple[float, HeadingRun, _Option]] = []
    for run in runs:
        for option in _cut(run, bodies, titles, before, after, common):
            if run.fixed is not None and option.end == len(run.blocks):
                groups.append(HeadlineGroup(tuple(run.blocks[option.start :]), run, run.fixed, moved=False))
            else:
                options.append((option.score, run, option))
    placed: dict[tuple[int, int], HeadlineGroup] = {}
    for _, run, option in sorted(options, key=lambda entry: -entry[0]):
        group = _place(run, option, bodies, taken, before, after, common)
        placed[run.blocks[option.start].first.index, option.end] = group
    groups += placed.values()
    groups.sort(key=lambda group: group.blocks[0].first.index)
    for group in groups:
        if group.draft is not None:
            group.draft.headings += group.blocks
    return groups


def _is_own_title(block: Block, titles: TitleIndex) -> bool:
    """Whether a line is a headline by its form: a chronicle's, a notice's, a box's, or one of the contents."""
    text = block.text.text
    if any(rule.fullmatch(text) for rule in (CHRONICLE_TITLE, NOTICE_TITLE, SIDEBAR_TITLE)):
        return True
    found = titles.find(text)
    return found is not None and found.exact


def _common_words(runs: Sequence[HeadingRun]) -> frozenset[str]:
    """Return the pairs that many headlines have, as the name of the county: they do not tell one from another."""
    counts = Counter(pair for run in runs for block in run.blocks for pair in pairs(block.text.text))
    least = max(_FEWEST_COMMON, len(runs) // 5)
    return frozenset(pair for pair, count in counts.items() if count >= least)


def _goes_on(before: Block, block: Block) -> bool:
    """Whether two lines of a run belong to one headline by their form: a broken line, or a deck."""
    if BROKEN_LINE.fullmatch(before.text.text):
        return True
    return any(rule.fullmatch(block.text.text) for rule in DECK_RULES)


def _orientation(runs: Sequence[HeadingRun], bodies: Sequence[_Body], common: frozenset[str]) -> tuple[float, float]:
    """Return the bonus for standing right before a body and for right after, by where the words agree."""
    for_before = for_after = 0.0
    for run in runs:
        if run.fixed is not None:
            for_before += 1
            continue
        for block in run.blocks:
            words = pairs(block.text.text) - common
            left = affinity(words, bodies[run.rank - 1].words) if run.rank else 0.0
            right = affinity(words, bodies[run.rank].words) if run.rank < len(bodies) else 0.0
            if left > right + _MARGIN:
                for_after += 1
            elif right > left + _MARGIN:
                for_before += 1
    if for_after > 2 * for_before:
        return _AFTER, _BEFORE
    return _BEFORE, _AFTER if for_after > for_before else _NEAR_AFTER


def _bonus(run: HeadingRun, body: int, marked: bool, before: float, after: float) -> float:
    """Return what the place of a run says for a body."""
    if body == run.rank:
        return max(_MARKED_BEFORE if marked else 0.0, before)
    if body == run.rank - 1:
        return after
    distance = body - run.rank if body > run.rank else run.rank - 1 - body
    return -_APART - _FURTHER * distance


def _cut(
    run: HeadingRun, bodies: Sequence[_Body], titles: TitleIndex, before: float, after: float, common: frozenset[str]
) -> list[_Option]:
    """Return the best way to cut a run into groups, each with the body that suits it best."""
    lines = run.blocks
    near = range(max(run.rank - _REACH, 0), min(run.rank + _REACH, len(bodies)))
    if run.fixed is not None and len(lines) == 1:
        return [_Option(score=0.0, start=0, end=1, body=run.fixed.rank)]
    words = [pairs(block.text.text) - common for block in lines]
    if len(lines) == 1 or not near:
        return [_best(run, 0, len(lines), words, bodies, near, before, after)]
    is_heap = len(lines) >= _HEAP
    least_gap = min(block.first.gap for block in lines[1:])
    title_starts = [_is_own_title(block, titles) for block in lines]
    broken = [_goes_on(before, block) for before, block in zip(lines, lines[1:], strict=False)]
    best: list[tuple[float, list[_Option]]] = [(0.0, [])]
    for end in range(1, len(lines) + 1):
        choices: list[tuple[float, list[_Option]]] = []
        for start in range(max(end - _LONGEST_GROUP, 0), end):
            option = _best(run, start, end, words, bodies, near, before, after)
            score, options = best[start]
            if end - start > 1 and not words[end - 1] & bodies[option.body].words:
                # A last line without a word of the body is more likely the kicker of the next headline.
                option = evolve(option, score=option.score - _WORDLESS_END)
            cost = _GRAVE * sum(title_starts[start + 1 : end]) + (_GRAVE if end < len(lines) and broken[end - 1] else 0.0)
            cost += _KICKER_CUT if start and lines[start - 1].level > lines[start].level > 0 else 0.0
            cost += (_HEAP_SPLIT_COST if is_heap else _SPLIT_COST) - (_GAP_CREDIT if lines[start].first.gap > least_gap else 0.0)
            choices.append((score + option.score - cost, [*options, option]))
        best.append(max(choices, key=lambda choice: choice[0]))
    return best[-1][1]


def _best(
    run: HeadingRun,
    start: int,
    end: int,
    words: Sequence[frozenset[str]],
    bodies: Sequence[_Body],
    near: range,
    before: float,
    after: float,
) -> _Option:
    """Return the best body for the lines `[start, end)` of a run."""
    marked = any(block.level for block in run.blocks[start:end])
    # The best place costs nothing and any other something, so that only words can pay for a cut.
    best_place = max(_MARKED_BEFORE if marked else 0.0, before, after)
    best = _Option(score=-9.0, start=start, end=end, body=-1)
    for body in near:
        place = _bonus(run, body, marked, before, after)
        if run.fixed is not None and end == len(run.blocks):
            if body != run.fixed.rank:
                continue
            place = best_place
        score = place - best_place
        score += sum(_WORDS * affinity(line, bodies[body].words) for line in words[start:end])
        if score > best.score:
            best = _Option(score=score, start=start, end=end, body=body)
    return best


def _place(
    run: HeadingRun,
    option: _Option,
    bodies: Sequence[_Body],
    taken: set[int],
    before: float,
    after: float,
    common: frozenset[str],
) -> HeadlineGroup:
    """Return the group of an option with the best body that is still free, or with none."""
    blocks = tuple(run.blocks[option.start : option.end])
    words = frozenset().union(*(pairs(block.text.text) for block in blocks)) - common
    marked = any(block.level for block in blocks)
    scored: list[tuple[float, float, int]] = []
    for body in range(max(run.rank - _REACH, 0), min(run.rank + _REACH, len(bodies))):
        if body in taken or bodies[body].draft.continues:
            continue
        shared = _WORDS * affinity(words, bodies[body].words)
        scored.append((shared + _bonus(run, body, marked, before, after), shared, body))
    scored.sort(reverse=True)
    free = {body for _, _, body in scored}
    for _, shared, body in scored[:1]:
        if _is_good(run, body, shared, after > before or run.rank not in free):
            taken.add(body)
            return HeadlineGroup(blocks, run, bodies[body].draft, moved=body != run.rank)
    return HeadlineGroup(blocks, run, None, moved=False)


def _is_good(run: HeadingRun, body: int, shared: float, after_likely: bool) -> bool:
    """Whether a body is good enough: right before it, always; right after, with some words; apart, with many."""
    if body == run.rank:
        return True
    if body == run.rank - 1:
        return shared >= _LEAST_AFTER or after_likely
    return shared >= _LEAST_APART
