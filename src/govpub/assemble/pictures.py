"""Pictures between a headline and its body: the headline heads the report below the caption, and not the picture."""

from __future__ import annotations

from collections.abc import Sequence

from govpub.assemble.affinity import affinity, pairs
from govpub.assemble.drafts import Draft, Piece
from govpub.assemble.gathered import HeadingRun

__all__ = ["is_below_picture"]

_LONGEST_BARE = 60
"""Characters of a caption that no credit and no opening word tells from body text."""
_MARGIN = 0.1
_LEAST_OF_BARE = 0.2
_STOPS = "。！？"


def is_below_picture(draft: Draft, runs: Sequence[HeadingRun], piece: Piece) -> bool:
    """Whether a report is the body of the headline right above the captions of `draft`; the words of all three decide.

    A single short sentence that shares words with the report is a caption, too.

    Args:
        draft: what has been read below the headline.
        runs: the headlines so far; the last may be right above the draft.
        piece: the paragraph that follows it.
    """
    if not piece.opens or not runs or runs[-1].rank != draft.rank or runs[-1].fixed is not None:
        return False
    bare = not draft.captions and _is_short_sentence(draft.pieces)
    if not (bare or (draft.captions and not draft.pieces)) or draft.bylines or draft.notes or draft.jumps:
        return False
    shown = [caption.text.text for caption in draft.captions] or [draft.pieces[0].body.text]
    headline = pairs("\n".join(block.text.text for block in runs[-1].blocks))
    picture, report = pairs("\n".join(shown)), pairs(piece.body.text)
    shared = affinity(headline, report)
    if not shared or shared < affinity(headline, picture) - _MARGIN:
        return False
    return not bare or affinity(picture, report) >= _LEAST_OF_BARE


def _is_short_sentence(pieces: Sequence[Piece]) -> bool:
    """Whether paragraphs are nothing but one short sentence that opens no report."""
    if len(pieces) != 1 or pieces[0].opens or pieces[0].rule == "headline.subhead":
        return False
    text = pieces[0].body.text
    return len(text) <= _LONGEST_BARE and not any(stop in text[:-1] for stop in _STOPS)
