"""Joins what a jump or other matter has cut: 下转 meets 上接, and a body whose head stands after its tail."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence

from govpub.assemble.affinity import affinity, pairs
from govpub.assemble.drafts import Draft
from govpub.models import Diagnostic, DiagnosticCode, Jump, JumpDirection

__all__ = ["join_cut_bodies", "join_displaced_heads", "join_jumps"]

_PAGE_MATCH = 1.0
_ORDER = 0.2
_LEAST = 0.25
_CLOSE = 3
_REACH = 8
"""Cut pieces before and after a continuation that are considered."""


def join_jumps(drafts: Sequence[Draft]) -> list[Draft]:
    """Return the drafts with each continuation joined to the piece that sends the reader to it.

    Pages decide where both ends name one that is known; else the words that both pieces share, and order.
    A jump whose other end is not in the text is kept and reported.
    """
    sources = [draft for draft in drafts if _sends_on(draft)]
    ends = [draft for draft in drafts if draft.continues]
    words = {draft.rank: pairs(_words(draft)) for draft in (*sources, *ends)}
    scored = sorted(
        ((_score(sources[number], ends[place], words), number, place) for number, place in _near(sources, ends)),
        key=lambda entry: (-entry[0], entry[1], entry[2]),
    )
    used_sources: set[int] = set()
    used_ends: set[int] = set()
    joined: set[int] = set()
    for score, number, place in scored:
        if number in used_sources or place in used_ends or score < _LEAST:
            continue
        used_sources.add(number)
        used_ends.add(place)
        sources[number].absorb(ends[place])
        joined.add(id(ends[place]))
    for number, source in enumerate(sources):
        if number not in used_sources:
            _report(source, JumpDirection.TO)
    for place, end in enumerate(ends):
        if place not in used_ends:
            _report(end, JumpDirection.FROM)
    return [draft for draft in drafts if id(draft) not in joined]


def _sends_on(draft: Draft) -> bool:
    return not draft.continues and any(jump.direction is JumpDirection.TO for jump in draft.jumps)


def _first(draft: Draft, direction: JumpDirection) -> Jump | None:
    return next((jump for jump in draft.jumps if jump.direction is direction), None)


def _near(sources: Sequence[Draft], ends: Sequence[Draft]) -> Iterator[tuple[int, int]]:
    """Yield the pairs of piece and continuation that may belong together: those not too far apart."""
    ranks = [source.rank for source in sources]
    for place, end in enumerate(ends):
        middle = bisect_left(ranks, end.rank)
        for number in range(max(middle - _REACH, 0), min(middle + _REACH, len(sources))):
            yield number, place


def _score(source: Draft, end: Draft, words: Mapping[int, frozenset[str]]) -> float:
    """Return how well a continuation fits the piece that was cut."""
    forward, back = _first(source, JumpDirection.TO), _first(end, JumpDirection.FROM)
    score = 0.0
    if forward is not None and end.page is not None and forward.page is not None:
        score += _PAGE_MATCH if forward.page == end.page else -_PAGE_MATCH
    if back is not None and source.page is not None and back.page is not None:
        # A piece may run over pages before it is cut, so a later page is possible, an earlier one is not.
        score += _PAGE_MATCH if source.page == back.page else (-_PAGE_MATCH if back.page < source.page else _ORDER)
    score += affinity(words[end.rank], words[source.rank])
    if end.rank > source.rank:
        score += _ORDER
    return score


def _words(draft: Draft) -> str:
    return "\n".join([*(block.text.text for block in draft.headings), *(piece.body.text for piece in draft.pieces)])[
        :1500
    ]


def _report(draft: Draft, direction: JumpDirection) -> None:
    jump = _first(draft, direction)
    if jump is not None:
        draft.diagnostics.append(
            Diagnostic(
                code=DiagnosticCode.JUMP_UNRESOLVED,
                message="the other end of the jump is not in the text",
                span=jump.span,
            )
        )


def join_cut_bodies(drafts: Sequence[Draft]) -> list[Draft]:
    """Return the drafts with a body that a picture or a box has cut in mid-sentence made whole.

    What goes on has neither headline nor dateline, and stands close behind.
    """
    result: list[Draft] = []
    for draft in drafts:
        cut = (
            next((before for before in reversed(result[-_CLOSE:]) if _is_cut(before)), None)
            if _is_rest(draft)
            else None
        )
        if cut is None:
            result.append(draft)
        else:
            cut.absorb(draft)
    return result


def _is_cut(draft: Draft) -> bool:
    """Whether a body breaks off in mid-sentence and no jump line says where it goes on."""
    return draft.unfinished and not draft.jumps and draft.pieces[-1].rule.startswith("paragraph")


def _is_rest(draft: Draft) -> bool:
    """Whether a body has nothing that starts an article."""
    return bool(draft.pieces) and not (draft.headings or draft.opens or draft.continues or draft.editor_note)


def join_displaced_heads(drafts: Sequence[Draft]) -> list[Draft]:
    """Return the drafts with a head that is printed after its own tail put before it.

    A page read column by column may give the last column first: a headline, paragraphs that no dateline
    opens, then, after their credit, a dateline whose report breaks off in mid-sentence.
    """
    result: list[Draft] = []
    with_datelines = sum(draft.opens for draft in drafts) >= 2
    for draft in drafts:
        tail = result[-1] if result else None
        if with_datelines and tail is not None and _is_tail_of(tail, draft):
            tail.pieces[:0] = draft.pieces
            tail.claims += draft.claims
            tail.jumps += draft.jumps
            tail.notes += draft.notes
            tail.bylines += draft.bylines
            tail.diagnostics.append(
                Diagnostic(
                    code=DiagnosticCode.ORDER_SUSPECT,
                    message="the report's opening stands after the rest of it and was put first",
                    span=draft.pieces[0].block.span,
                )
            )
            continue
        result.append(draft)
    return result


def _is_tail_of(tail: Draft, head: Draft) -> bool:
    """Whether `head`, a report without a headline that breaks off, opens the body of `tail`."""
    if not (head.opens and not head.headings and head.unfinished):
        return False
    if tail.opens or not tail.headings or not tail.pieces or tail.continues:
        return False
    headline = pairs("".join(block.text.text for block in tail.headings))
    return affinity(headline, pairs(_words(head))) >= _LEAST
