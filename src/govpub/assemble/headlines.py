"""Gives each run of headline lines to the body it belongs to: a small assignment problem.

A run may stand before its body, after it, or in a heap elsewhere on the page, and may hold the headlines of
several bodies. Each run is cut into groups, and each group scored against the bodies near it by the words
they share and by where it stands; the best pairs are taken first. A group that fits nothing stays alone:
none is better than a wrong one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

from attrs import evolve, frozen

from govpub.assemble.affinity import affinity
from govpub.assemble.cutting import Option, best_cut, inside_costs, is_title, split_costs
from govpub.assemble.drafts import Draft
from govpub.assemble.gathered import HeadingRun
from govpub.assemble.heaps import find_heaps, join_heaps, pair_rest, sign_heaps
from govpub.assemble.titles import TitleIndex
from govpub.assemble.wording import Body, line_words
from govpub.rules.headline import is_own_title
from govpub.segment.blocks import Block

__all__ = ["HeadlineGroup", "assign_headlines"]

_REACH = 6
"""Bodies before and after a run that are considered."""
_REACH_OF_HEAP, _FURTHEST = 12, 24

_WORDS = 2.0
"""Weight of the shared words; the numbers below are on the same scale."""
_MARKED_BEFORE = 0.9
"""What speaks for the body right after a heading that the tool has marked as one."""
_USUAL, _OTHER, _SELDOM = 0.55, 0.35, 0.25
"""What speaks for the body on the side where this text has its headlines, and on the other side."""
_HAS_OWN = 0.2
"""What speaks against the body above a run if it has a run above it, in a text with its headlines there."""
_APART, _FURTHER, _FURTHER_IN_HEAP = 0.2, 0.1, 0.03
"""What speaks against a body that does not touch the run, and against each body between."""

_WITH_KICKER = 2
"""Lines above a byline with no body below, which are one headline block."""
_LONG_RUN = 6
"""So many lines are seldom one headline block."""
_WORDLESS_END = 0.15
"""A last line without a word of the body is more likely the kicker of the next headline."""

_LEAST_APART = 0.9
"""A group that stands apart from a body needs almost half of its words there."""
_LEAST_IN_HEAP = 0.45
_LEAST_AFTER = 0.2
_MARGIN = 0.25
_LEAST_FREED = 0.5
_NO_BODY = -9.0


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


def assign_headlines(runs: Sequence[HeadingRun], drafts: Sequence[Draft], titles: TitleIndex) -> list[HeadlineGroup]:
    """Return the groups of all runs with the body of each, and put their lines into the bodies.

    Args:
        runs: the headline lines, in order of the text.
        drafts: the bodies, in order of the text.
        titles: the table of contents; a line that is a title starts a group.
    """
    joined, signed = join_heaps(runs, drafts)
    groups = _Assignment(joined, [Body(draft) for draft in drafts], titles).solve()
    if signed:
        groups = [evolve(group, draft=sign_heaps(group.blocks, group.draft, signed)) for group in groups]
    for group in groups:
        if group.draft is not None:
            group.draft.headings += group.blocks
    return groups


class _Assignment:
    """The problem: runs and bodies, the words of both, and on which side this text has its headlines."""

    def __init__(self, runs: Sequence[HeadingRun], bodies: Sequence[Body], titles: TitleIndex) -> None:
        self.runs = runs
        self.bodies = bodies
        self.titles = titles
        self.words = line_words(runs, bodies)
        self.printed = Counter(block.text.text for run in runs for block in run.blocks)
        by_rank = {run.rank: run for run in runs}
        for run in runs:
            if run.fixed is None:
                continue
            first = by_rank.get(run.rank - 1)
            if self._is_of_body_above(run, run.fixed) or self._ends_body_above(run, run.fixed, first):
                run.fixed = None
        ranks = sorted({run.rank for run in runs})
        edges = [0, *ranks, len(bodies)]
        self._until_next = {rank: range(rank, edges[at + 2]) for at, rank in enumerate(ranks)}
        self.below_run = {run.rank for run in runs if not run.loose}
        self.heaps = find_heaps(runs, bodies, self._until_next, self.words)
        self.before, self.after = self._orientation()
        self.taken = {run.fixed.rank for run in runs if run.fixed is not None}

    def solve(self) -> list[HeadlineGroup]:
        """Return the groups of all runs, in order of the text."""
        groups: list[HeadlineGroup] = []
        options: list[tuple[HeadingRun, Option]] = []
        for run in self.runs:
            for option in self._cut(run):
                fixed = run.fixed if run.fixed is not None else self._body_of_title(run, option)
                if fixed is not None and option.end == len(run.blocks):
                    groups.append(HeadlineGroup(tuple(run.blocks[option.start :]), run, fixed, moved=False))
                else:
                    options.append((run, option))
        options.sort(key=lambda entry: -entry[1].score)
        groups += [self._place(run, option) for run, option in options]
        alone: dict[int, list[int]] = {}
        for at, group in enumerate(groups):
            if group.draft is None:
                alone.setdefault(id(group.run), []).append(at)
        for run in filter(self._is_heap, self.runs):
            self._give_rest(run, groups, alone.get(id(run), []))
        return sorted(groups, key=lambda group: group.blocks[0].first.index)

    def _give_rest(self, run: HeadingRun, groups: list[HeadlineGroup], left: Sequence[int]) -> None:
        """Give the headlines of a heap that have no body yet, those `left`, to the bodies beside that have no headline."""
        texts, pictures = self._headless(run), self._headless(run, of_pictures=True)
        alone = {at: self._words(groups[at].blocks) for at in left}
        for at, body in pair_rest(alone, {body: self.bodies[body].words for body in (*texts, *pictures)}, texts):
            self.taken.add(body)
            groups[at] = evolve(groups[at], draft=self.bodies[body].draft, moved=True)

    def _words(self, blocks: Sequence[Block]) -> frozenset[str]:
        """Return the words of the lines of a group."""
        return frozenset[str]().union(*(self.words[block.first.index] for block in blocks))

    def _body_of_title(self, run: HeadingRun, option: Option) -> Draft | None:
        """Return the body right below a notice's, a box's or a magazine's title, or None."""
        if run.loose or option.end < len(run.blocks) or run.rank >= len(self.bodies) or run.rank in self.taken:
            return None
        below, title = self.bodies[run.rank].draft, run.blocks[option.start]
        is_sure = is_own_title(title.text.text) or (self.titles.has_sections and is_title(title, self.titles))
        if below.continues or not is_sure:
            return None
        self.taken.add(run.rank)
        return below

    def _orientation(self) -> tuple[float, float]:
        """Return what speaks for the body right after a run and for the one right before it."""
        for_before = for_after = 0
        for run in self.runs:
            if run.fixed is not None:
                for_before += 1
                continue
            for block in run.blocks:
                words = self.words[block.first.index]
                left = affinity(words, self.bodies[run.rank - 1].words) if run.rank else 0.0
                right = affinity(words, self.bodies[run.rank].words) if run.rank < len(self.bodies) else 0.0
                for_after += left > right + _MARGIN
                for_before += right > left + _MARGIN
        if for_after > 2 * for_before:
            return _OTHER, _USUAL
        return _USUAL, _OTHER if for_after > for_before else _SELDOM

    def _is_of_body_above(self, run: HeadingRun, below: Draft) -> bool:
        """Whether the words of a run with a byline below it speak for the body above: the byline is the next one's."""
        if not run.rank or self.bodies[run.rank - 1].draft.closed:
            return False
        above = self._shared(run, self.bodies[run.rank - 1])
        return above >= _LEAST_FREED and above > self._shared(run, self.bodies[below.rank]) + _MARGIN

    def _ends_body_above(self, run: HeadingRun, below: Draft, first: HeadingRun | None) -> bool:
        """Whether headline and byline, with no body below, are those of the body above.

        Args:
            run: the lines of the headline.
            below: what the byline opened.
            first: the run above that body, if there is one: then the words decide.
        """
        above = self.bodies[run.rank - 1] if run.rank else None
        if below.has_body or above is None or above.draft.bylines or above.draft.continues or not above.draft.pieces:
            return False
        if first is not None and self._shared(first, above) >= self._shared(run, above):
            return False
        above.draft.bylines += below.bylines
        above.draft.claims += below.claims
        below.bylines.clear()
        below.claims.clear()
        return True

    def _shared(self, run: HeadingRun, body: Body) -> float:
        """Return how much of the words of a run stand in a body."""
        return affinity(self._words(run.blocks), body.words)

    def _near(self, run: HeadingRun) -> range:
        reach = _REACH
        if self._is_heap(run) and len(run.blocks) <= _FURTHEST:
            reach = max(_REACH_OF_HEAP, len(run.blocks))
        return range(max(run.rank - reach, 0), min(run.rank + reach, len(self.bodies)))

    def _place_score(self, run: HeadingRun, body: int, marked: bool) -> float:
        """Return what the place of a run says for a body."""
        distance = body - run.rank if body >= run.rank else run.rank - 1 - body
        if self._is_heap(run):
            return self.after - _FURTHER_IN_HEAP * distance
        if body == run.rank and not run.loose:
            return max(_MARKED_BEFORE, self.before) if marked else self.before
        if body == run.rank - 1:
            return self.after - (_HAS_OWN if body in self.below_run and self.before > self.after else 0.0)
        return -_APART - _FURTHER * distance

    def _is_heap(self, run: HeadingRun) -> bool:
        return id(run) in self.heaps

    def _wanted(self, run: HeadingRun) -> range:
        """Return how many headlines a heap may hold: those of the bodies beside it, and perhaps those of pictures."""
        bodies = len(self._headless(run))
        return range(bodies, bodies + len(self._headless(run, of_pictures=True)) + 1)

    def _headless(self, run: HeadingRun, *, of_pictures: bool = False) -> list[int]:
        """Return the bodies, or the pictures, beside a heap that have no headline of their own."""
        near = self._near(run)
        is_behind = run.loose or self.heaps.get(id(run), False)
        beside = range(near.start, run.rank) if is_behind else self._until_next[run.rank]
        if not beside:
            return []
        page = self.bodies[run.rank - 1 if is_behind else run.rank].draft.page
        free = [body for body in beside if body not in self.taken and (body == run.rank or body not in self.below_run)]
        drafts = [(body, self.bodies[body].draft) for body in free]
        return [
            body
            for body, draft in drafts
            if draft.has_body and bool(draft.pieces) != of_pictures and not draft.continues and draft.page == page
        ]

    def _cut(self, run: HeadingRun) -> list[Option]:
        """Return the best way to cut a run into groups: a walk over the places where a cut may be."""
        lines = run.blocks
        if run.fixed is not None and len(lines) <= (1 if run.fixed.has_body else _WITH_KICKER):
            return [Option(score=0.0, start=0, end=len(lines))]
        scores = self._scores(run)
        if len(lines) == 1 or not self.bodies:
            return [scores(0, len(lines))]
        return best_cut(
            len(lines),
            scores,
            split_costs(lines, self.titles, of_many=self._is_heap(run) or len(lines) >= _LONG_RUN),
            inside_costs(lines, self.titles, of_heap=self._is_heap(run)),
            self._wanted(run) if self._is_heap(run) else None,
        )

    def _scores(self, run: HeadingRun) -> Callable[[int, int], Option]:
        """Return what tells how well the lines `[start, end)` of a run suit the best body near.

        The best place costs nothing and any other something, so that only words can pay for a cut.
        """
        near = self._near(run)
        lines = [self.words[block.first.index] for block in run.blocks]
        shared = [[affinity(words, self.bodies[body].words) for body in near] for words in lines]
        places = {
            marked: self._costs_of_places(run, near, marked=marked)
            for marked in {bool(block.level) for block in run.blocks}
        }
        levels = [block.level for block in run.blocks]

        def best(start: int, end: int) -> Option:
            if run.fixed is not None and end == len(lines):
                words = self.bodies[run.fixed.rank].words
                sums = [sum(affinity(line, words) for line in lines[start:end])]
                costs, last = [0.0], [affinity(lines[-1], words)]
            else:
                sums = [sum(column) for column in zip(*shared[start:end], strict=True)]
                costs, last = places[any(levels[start:end])], shared[end - 1]
            wordless = _WORDLESS_END if end - start > 1 else 0.0
            score = max(
                (
                    cost + _WORDS * words - (0.0 if own else wordless)
                    for cost, words, own in zip(costs, sums, last, strict=True)
                ),
                default=_NO_BODY,
            )
            return Option(score=score, start=start, end=end)

        return best

    def _costs_of_places(self, run: HeadingRun, near: range, *, marked: bool) -> list[float]:
        """Return what the place of a run says for each body near, less what the best place would say."""
        best = max(_MARKED_BEFORE if marked else 0.0, self.before, self.after)
        return [self._place_score(run, body, marked) - best for body in near]

    def _place(self, run: HeadingRun, option: Option) -> HeadlineGroup:
        """Return the group of an option with the best body that is still free, or with none."""
        blocks = tuple(run.blocks[option.start : option.end])
        words = self._words(blocks)
        marked = any(block.level for block in blocks)
        free = [body for body in self._near(run) if body not in self.taken and not self.bodies[body].draft.continues]
        scored = [
            (shared + self._place_score(run, body, marked), shared, body)
            for body in free
            for shared in (_WORDS * affinity(words, self.bodies[body].words),)
        ]
        if scored:
            _, shared, body = max(scored)
            after_likely = self.after > self.before or run.loose or run.rank not in free
            if self._is_good(run, body, shared, after_likely=after_likely):
                self.taken.add(body)
                return HeadlineGroup(blocks, run, self.bodies[body].draft, moved=body != run.rank)
        return HeadlineGroup(blocks, run, self._far_end(run, blocks, words), moved=False)

    def _far_end(self, run: HeadingRun, blocks: Sequence[Block], words: frozenset[str]) -> Draft | None:
        """Return the far end of a jump right below a group that is the headline printed there again, or None."""
        if run.loose or blocks[-1] is not run.blocks[-1] or run.rank >= len(self.bodies):
            return None
        body = self.bodies[run.rank]
        is_again = all(self.printed[block.text.text] > 1 for block in blocks)
        if not body.draft.continues or not (is_again or _WORDS * affinity(words, body.words) >= _LEAST_AFTER):
            return None
        return body.draft

    def _is_good(self, run: HeadingRun, body: int, shared: float, *, after_likely: bool) -> bool:
        """Whether a body is good enough: right before it, always; right after, with some words; apart, with many."""
        if self._is_heap(run):
            return shared >= _LEAST_IN_HEAP
        if body == run.rank and not run.loose:
            return True
        if body == run.rank - 1:
            return shared >= _LEAST_AFTER or after_likely
        return shared >= _LEAST_APART
