"""Pictures of a piece: a caption between headline and body, and credits that stand apart from their captions."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from attrs import evolve

from govpub.assemble.affinity import affinity, pairs
from govpub.assemble.drafts import CaptionText, Claim, Draft, Piece
from govpub.assemble.gathered import HeadingRun
from govpub.assemble.pieces import is_photographers
from govpub.extract.byline import read_byline_line
from govpub.extract.byline_caption import PageCredit
from govpub.extract.byline_parts import contributors_of, read_parts
from govpub.extract.byline_reading import BylineReading
from govpub.models import Contributor, SegmentKind
from govpub.rules.caption import GIVEN_PICTURES, NUMBERED_CREDIT, opens_caption
from govpub.segment.blocks import Block
from govpub.text.aligned import AlignedText

__all__ = [
    "is_below_picture",
    "is_inside",
    "show_inside",
    "sign",
    "sign_numbered",
    "sign_page",
    "take_bare_captions",
    "without_given",
]

_LONGEST_BARE = 60
"""Characters of a caption that no credit and no opening word tells from body text."""
_SHORTEST_BARE, _LONGEST_LAST = 6, 30
"""A shorter one may be the rest of a paragraph; a longer one at the end may be the text that goes on below a picture."""
_FEWEST_AROUND = 2
"""Paragraphs around a picture inside a body."""
_MOST_OF_PAGE = 24
"""Bodies on a page."""
_MARGIN = 0.1
_LEAST_OF_BARE = 0.2
_STOPS = "。！？"
_LONGEST_GIVEN, _FEWEST_NUMBERED = 32, 2
_WIDE_GAP = 3
"""Blank lines where a tool has left out a picture."""
_NUMBER_RE = re.compile(r"[①-⑳]")
_WITH_PICTURES_RE = re.compile(r"文[/／、]?图|图[/／、]?文|摄影报道")
_RANGE_RE = re.compile(r"([①-⑳])[—～~至到-]图?([①-⑳])")
_OPENING_NUMBER_RE = re.compile(r"[（(]?图?[ ]?([①-⑳])")


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


def sign_numbered(draft: Draft, block: Block) -> bool:
    """Give the credits in a line like `图①林青 摄 图②③王河 摄` to the captions of those numbers; return whether."""
    people = dict(_numbered_credits(block.text)) if _NUMBER_RE.match(block.text.text.lstrip("图（( ")) else {}
    if not people or not draft.captions:
        return False
    draft.captions = [_signed(caption, people) for caption in draft.captions]
    draft.claims.append(Claim(block.span, SegmentKind.CREDIT, NUMBERED_CREDIT.name))
    return True


def _signed(caption: CaptionText, people: dict[str, tuple[Contributor, ...]]) -> CaptionText:
    number = _OPENING_NUMBER_RE.match(caption.text.text)
    found = people.get(number[1]) if number is not None and not caption.credits else None
    return evolve(caption, credits=found) if found else caption


def _numbered_credits(text: AlignedText) -> Iterator[tuple[str, tuple[Contributor, ...]]]:
    """Yield the numbers of pictures with who took them; nothing if the line says anything else."""
    line = text.strip("（）()。 ")
    found: list[tuple[str, tuple[Contributor, ...]]] = []
    at = 0
    while at < len(line):
        match = NUMBERED_CREDIT.match(line.text, at)
        parts = read_parts(match["credit"]) if match is not None else ()
        if match is None or not parts:
            return
        people = contributors_of(line.cut(*match.span("credit")), parts)
        found += [(number, people) for number in _numbers(match["numbers"])]
        at = match.end()
    yield from found


def _numbers(text: str) -> set[str]:
    """Return the numbers in `图①—图③` or `②③`."""
    numbers = set(_NUMBER_RE.findall(text))
    for first, last in _RANGE_RE.findall(text):
        numbers.update(map(chr, range(ord(first), ord(last) + 1)))
    return numbers


def without_given(draft: Draft, piece: Piece) -> Piece:
    """Return a body's last paragraph as text, though its end says who gave the pictures: that signs the captions.

    Where there is no caption it signs the piece.
    """
    shown, text = piece.caption, piece.block.text.text
    if shown is None or not shown.credits or not draft.pieces or draft.closed or opens_caption(text):
        return piece
    if not GIVEN_PICTURES.search(text, max(len(text) - _LONGEST_GIVEN, 0)):
        return piece
    if draft.captions:
        draft.captions = [evolve(one, credits=one.credits or shown.credits) for one in draft.captions]
        return evolve(piece, body=shown.text, caption=None, byline=None)
    credit = piece.body.cut(len(shown.text), len(piece.body)).strip(" 。")
    return evolve(piece, body=shown.text, caption=None, byline=piece.byline or read_byline_line(credit))


def take_bare_captions(drafts: Sequence[Draft], draft: Draft, credit: PageCredit) -> list[Piece]:
    """Return the last paragraphs of a draft, if they are captions that only the space for a picture tells from text.

    Args:
        drafts: all bodies so far; the one above may be that of a byline with nothing but pictures below it.
        draft: what stands above the credit of a page's pictures.
        credit: the credit.
    """
    start = len(draft.pieces)
    is_behind = draft.bylines and credit.credits and draft.rank and len(drafts[draft.rank - 1].pieces) > start
    while (
        start > (0 if is_behind else 1)
        and draft.pieces[start - 1].block.first.gap >= _WIDE_GAP
        and _is_short_sentence(draft.pieces[start - 1 : start])
    ):
        start -= 1
    if start and draft.pieces[0].block.first.gap >= _WIDE_GAP:
        return []
    bare = draft.pieces[start:]
    del draft.pieces[start:]
    return bare


def sign(draft: Draft, reading: BylineReading) -> None:
    """Give a credit to the pictures right above it, if its photographers took them, or to the draft.

    Those are the last paragraphs, if each opens with the number of a picture, or the last caption of a draft that has
    nothing else.
    """
    shown = _take_numbered(draft) if is_photographers(reading) else []
    if shown:
        for piece in shown:
            draft.show(CaptionText(text=piece.body, credits=reading.byline.contributors), piece.block)
    elif draft.captions and not (draft.pieces or draft.captions[-1].credits) and is_photographers(reading):
        draft.captions[-1] = evolve(draft.captions[-1], credits=reading.byline.contributors)
    else:
        draft.bylines.append(reading)


def _take_numbered(draft: Draft) -> list[Piece]:
    """Return the last paragraphs of a draft, taken from it, that are captions by the numbers of pictures that open them."""
    start = len(draft.pieces)
    while start and _is_numbered(draft.pieces[start - 1].body.text):
        start -= 1
    if len(draft.pieces) - start < _FEWEST_NUMBERED:
        return []
    shown = draft.pieces[start:]
    del draft.pieces[start:]
    return shown


def _is_numbered(text: str) -> bool:
    return len(text) <= _LONGEST_BARE and _NUMBER_RE.match(text) is not None


def sign_page(drafts: Sequence[Draft], draft: Draft, credit: PageCredit) -> None:
    """Give the credits of a page to what stands above it: those of all its pictures to the captions of each body there.

    Args:
        drafts: all bodies so far.
        draft: the body that the credit is printed with.
        credit: the credit.
    """
    if credit.byline is not None:
        draft.bylines.append(credit.byline)
    for above in reversed(drafts[-_MOST_OF_PAGE:] if credit.credits else ()):
        if above is not draft:
            if above.page != draft.page or any(claim.kind is SegmentKind.CREDIT for claim in above.claims):
                break
            _show_set_apart(above)
        above.captions = [evolve(caption, credits=caption.credits or credit.credits) for caption in above.captions]
    draft.closed = True


def show_inside(drafts: Sequence[Draft]) -> None:
    """Make the short sentences between wide gaps captions where they cut a paragraph, or their piece is signed `文/图`."""
    for draft in drafts:
        if len(draft.pieces) > _FEWEST_AROUND and any(piece.block.lines[0].gap >= _WIDE_GAP for piece in draft.pieces):
            is_shown = any(_WITH_PICTURES_RE.search(reading.byline.text) for reading in draft.bylines)
            _show_set_apart(draft, cutting=not is_shown)


def _show_set_apart(draft: Draft, *, cutting: bool = False) -> None:
    """Make the short sentences of a body captions that stand between wider gaps than its paragraphs, as pictures leave.

    With `cutting`, only those that a paragraph goes on behind.
    """
    gaps = [piece.block.first.gap for piece in draft.pieces]
    if max(gaps, default=0) < _WIDE_GAP or sum(gap >= _WIDE_GAP for gap in gaps) * 2 > len(gaps):
        return
    shown = {
        at
        for at, piece in enumerate(draft.pieces)
        if at
        and gaps[at] >= _WIDE_GAP
        and (gaps[at + 1] > min(gaps) if at + 1 < len(gaps) else len(piece.body) <= _LONGEST_LAST)
        and _is_short_sentence((piece,))
        and len(piece.body) >= _SHORTEST_BARE
        and not (cutting and (at + 1 == len(gaps) or not draft.pieces[at - 1].unfinished))
    }
    for at in sorted(shown):
        draft.show(CaptionText(text=draft.pieces[at].body, credits=()), draft.pieces[at].block)
    draft.pieces = [piece for at, piece in enumerate(draft.pieces) if at not in shown]


def is_inside(draft: Draft | None, after: Piece | None) -> bool:
    """Whether a body goes on below a caption, so that it belongs to it.

    Args:
        draft: the body above.
        after: the paragraph below.
    """
    if draft is None or draft.closed or not draft.pieces:
        return False
    return after is not None and not after.opens and after.jump_from is None
