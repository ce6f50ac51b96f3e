"""Takes off a paragraph what is printed in its lines but is not its text: jump lines, notes, credits."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from attrs import frozen

from govpub.assemble.drafts import CaptionText, Claim, Draft, NoteText, Piece
from govpub.extract.byline import find_tail_byline, read_byline_line
from govpub.extract.byline_caption import find_caption_credit
from govpub.extract.byline_habits import PLAIN_HABITS, CreditHabits
from govpub.extract.byline_reading import BylineReading
from govpub.models import Contributor, Jump, JumpDirection, NoteKind, Role, SegmentKind
from govpub.rules.caption import ARTWORK, CAPTION_OPENING, is_file_picture, opens_caption
from govpub.rules.headline import BRIEFS_NAME
from govpub.rules.jump_line import JUMP_LINE_RULES
from govpub.rules.note import EDITOR_CLOSING, EDITOR_OPENING, NOTE_RULES
from govpub.segment.blocks import Block
from govpub.segment.starts import is_set_off
from govpub.text.aligned import AlignedText
from govpub.text.numerals import read_numeral
from govpub.text.spacing import join_letter_spaced

__all__ = [
    "display_caption",
    "dissect",
    "ends_with_caption",
    "goes_on_with_items",
    "heads_items",
    "is_item",
    "is_photographers",
    "is_signed_body",
    "picture_credits",
    "read_credit_beside",
    "read_jump",
    "read_notes",
]

_SPACE = " \u3000"
_SENTENCE_ENDS = "。！？…；：，"
_TAIL = 160
"""Characters of a paragraph's end in which notes and credits are looked for."""
_EDGE = 60
_SPACED_RE = re.compile(r"(?:[^\s\w]|[\u4e00-\u9fff])(?: [\u4e00-\u9fff0-9]){2}")
_JUMP_LENGTH = 24
_PAGE_DIGITS_RE = re.compile(r"[A-D]?0*(\d+)")
_FEWEST_WITH_CAPTION = 2
_ITEM_MARKS = frozenset("△▲▽▼▶►")
_SHORT_NEWS = "△"
_NEWS_MARKS = frozenset("△▲●■◆★◇○")
_WORDS_TOO_RE = re.compile(r"[图摄][/／]文|文[/／][图摄]")
_SIGNED_RE = re.compile(r"[（(][^（）()]{0,12}(?:记者|通讯员)")
_LONGEST_CAPTION = 260
"""Characters; a paragraph of more is no caption."""


def read_jump(text: AlignedText) -> tuple[Jump, str, int, int] | None:
    """Return the first jump line in `text`, the name of its rule, and where it starts and ends."""
    if "转" not in text.text and "接" not in text.text and "见" not in text.text:
        return None
    found = JUMP_LINE_RULES.search(text.text)
    if found is None:
        return None
    rule, match = found
    direction = JumpDirection.FROM if "接" in match["direction"] else JumpDirection.TO
    digits = _PAGE_DIGITS_RE.fullmatch(match["page"])
    page = int(digits[1]) if digits else read_numeral(match["page"])
    return Jump(direction=direction, page=page, span=text.source_span(*match.span())), rule.name, *match.span()


def read_notes(text: AlignedText, at: int = 0) -> tuple[tuple[NoteText, ...], str, int, int] | None:
    """Return the notes of the first bracket at or after `at`, the rule, and where the bracket starts and ends."""
    for rule in NOTE_RULES:
        match = rule.search(text.text, at)
        if match is None:
            continue
        groups = match.groupdict()
        notes = [
            NoteText(kind=kind, text=text.cut(*match.span(group)).strip(_SPACE))
            for group, kind in (("source", NoteKind.SOURCE), ("author", NoteKind.AUTHOR))
            if groups.get(group)
        ]
        return tuple(notes), rule.name, match.start(), match.end()
    return None


def read_credit_beside(text: AlignedText, habits: CreditHabits) -> BylineReading | None:
    """Return the credit in the line of notes below the headline of a web page, or None."""
    found = NOTE_RULES.match(text.text)
    if found is None or not found[1].groupdict().get("credit"):
        return None
    return read_byline_line(text.cut(*found[1].span("credit")), habits)


def dissect(block: Block, habits: CreditHabits = PLAIN_HABITS) -> Piece:
    """Return the paragraph of a block with jump lines, notes, credits and labels taken off.

    Nothing is lost: each stretch taken off is claimed with the rule that read it.
    """
    text = join_letter_spaced(block.text, in_brackets=False) if _has_spaced_edge(block.text.text) else block.text
    claims: list[Claim] = []
    notes: list[NoteText] = []
    byline = jump_to = jump_from = None

    def claim(start: int, end: int, kind: SegmentKind, rule: str) -> None:
        claims.append(Claim(text.source_span(start, end), kind, rule))

    opening = read_jump(text.cut(0, _JUMP_LENGTH)) if text.text.find("接", 0, _JUMP_LENGTH) >= 0 else None
    if opening is not None and opening[0].direction is JumpDirection.FROM and opening[2] == 0:
        jump_from, rule, start, end = opening
        claim(start, end, SegmentKind.JUMP_LINE, rule)
        text = text.cut(end, len(text)).strip(_SPACE)
    label = EDITOR_OPENING if "编" in text.text[:12] or "按" in text.text[:12] else None
    label = EDITOR_CLOSING if label is None and "者" in text.text[-2:] else label
    editor = label.fullmatch(text.text) if label is not None else None
    if label is not None and editor is not None:
        claim(0, len(text), SegmentKind.NOTE, label.name)
        notes.append(NoteText(NoteKind.EDITOR, text.cut(*editor.span("text"))))
        text = text.cut(0, 0)
    while text.text:
        tail = _read_tail(text, habits if byline is None else None)
        if tail is None:
            break
        claim(tail.start, len(text), tail.kind, tail.rule)
        text = text.cut(0, tail.start).strip(_SPACE)
        jump_to = tail.jump or jump_to
        byline = tail.byline or byline
        notes[:0] = tail.notes
    return Piece(
        block=block,
        body=text,
        rule=block.rule,
        jump_from=jump_from,
        jump_to=jump_to,
        notes=tuple(notes),
        byline=byline,
        caption=_read_caption(text, byline, habits),
        claims=tuple(claims),
    )


@frozen
class _Tail:
    """One thing printed at the end of a paragraph."""

    start: int
    """Where it starts in the paragraph."""
    kind: SegmentKind
    """What it is."""
    rule: str
    """Name of the rule that read it."""
    jump: Jump | None = None
    """下转."""
    notes: tuple[NoteText, ...] = ()
    """作者系, 转自."""
    byline: BylineReading | None = None
    """A credit."""


def _read_tail(text: AlignedText, habits: CreditHabits | None) -> _Tail | None:
    """Return the last thing at the end of `text` that is not its own, or None; a credit only with `habits`."""
    if text.text[-1] in _SENTENCE_ENDS:
        return None
    at = max(len(text) - _TAIL, 0)
    tail = text.cut(at, len(text))
    near = max(len(tail) - _JUMP_LENGTH, 0)
    jump = read_jump(tail.cut(near, len(tail)))
    if jump is not None and jump[0].direction is JumpDirection.TO and jump[3] + near == len(tail):
        return _Tail(start=jump[2] + near + at, kind=SegmentKind.JUMP_LINE, rule=jump[1], jump=jump[0])
    if text.text[-1] in ")）]】":
        notes = read_notes(tail)
        while notes is not None and notes[3] < len(tail):
            notes = read_notes(tail, notes[3])
        if notes is not None:
            beside = read_credit_beside(tail.cut(notes[2], len(tail)), habits) if habits is not None else None
            return _Tail(start=notes[2] + at, kind=SegmentKind.NOTE, rule=notes[1], notes=notes[0], byline=beside)
    byline = find_tail_byline(tail, habits) if habits is not None else None
    if byline is not None and byline.end == len(tail) and byline.start > 0:
        return _Tail(start=byline.start + at, kind=SegmentKind.BYLINE, rule=byline.rule, byline=byline)
    return None


def _has_spaced_edge(text: str) -> bool:
    """Whether the opening or the end of a paragraph, where datelines and credits stand, is letter-spaced."""
    return " " in text and (_SPACED_RE.search(text, 0, _EDGE) or _SPACED_RE.search(text, len(text) - _EDGE)) is not None


def _read_caption(text: AlignedText, byline: BylineReading | None, habits: CreditHabits) -> CaptionText | None:
    """Return the caption that `text` is by its opening words or by the credit that ends it, or None."""
    if not text.text or len(text) > _LONGEST_CAPTION:
        return None
    if byline is not None:
        people = byline.byline.contributors
        if _are_of_picture(people) or opens_caption(text.text):
            return CaptionText(text=text, credits=people)
        return None
    if text.text[0] in "（(" and text.text[-1] in "）)" and CAPTION_OPENING.match(text.text[1:]):
        return _read_caption(text.cut(1, len(text) - 1), None, habits)
    credit = find_caption_credit(text, habits) if text.text[-1] not in _SENTENCE_ENDS else None
    if credit is not None and credit.start > 0:
        return CaptionText(text=text.cut(0, credit.start).strip(_SPACE), credits=credit.credits)
    if opens_caption(text.text) or is_file_picture(text.text):
        return CaptionText(text=text, credits=())
    return None


def _are_of_picture(people: Sequence[Contributor]) -> bool:
    """Whether a credit is that of a picture: of who took it, and of who wrote the words below it."""
    roles = {person.role for person in people}
    return Role.PHOTOGRAPHER in roles and roles <= {Role.PHOTOGRAPHER, Role.AUTHOR}


def picture_credits(
    draft: Draft, text: AlignedText, credit: BylineReading, habits: CreditHabits
) -> tuple[Contributor, ...]:
    """Return the credits of a picture, if all that a draft has is a paragraph, and they stand below it; else ().

    Who signs for picture and words, `本报记者 林青 图/文`, took the picture.
    """
    pieces = draft.pieces
    if not pieces or draft.opens or draft.bylines or draft.captions or draft.continues:
        return ()
    if (
        not all(piece.unfinished for piece in pieces[:-1])
        or sum(len(piece.body) for piece in pieces) > _LONGEST_CAPTION
    ):
        return ()
    if is_photographers(credit):
        return credit.byline.contributors
    found = find_caption_credit(text, habits) if _WORDS_TOO_RE.search(text.text) else None
    return found.credits if found is not None else ()


def is_item(pieces: Mapping[int, Piece], at: int) -> bool:
    """Whether a mark that may point to a picture stands before each of several paragraphs: a list of short news.

    The mark of short news, △, may have a credit on a line of its own between two of them.
    """
    first = pieces[at].block.text.text[0] if at in pieces else ""
    if first not in _ITEM_MARKS:
        return False
    steps = (-2, -1, 1, 2) if first == _SHORT_NEWS else (-1, 1)
    beside = [pieces.get(at + step) for step in steps]
    return any(piece is not None and piece.block.text.text[0] == first for piece in beside)


def goes_on_with_items(draft: Draft, piece: Piece) -> bool:
    """Whether a paragraph of short news goes on with those of a draft, of which each may be signed: `△…（林青）`."""
    mark = piece.block.text.text[0]
    if not draft.pieces or piece.opens or mark not in _NEWS_MARKS:
        return False
    return draft.pieces[-1].block.text.text[0] == mark


def heads_items(text: str, below: Piece | None) -> bool:
    """Whether a line is the name of short news, and its items, each behind a mark, stand right below it."""
    if below is None or below.block.text.text[0] not in _NEWS_MARKS:
        return False
    return BRIEFS_NAME.fullmatch(text) is not None


def is_signed_body(piece: Piece, *, heads: bool) -> bool:
    """Whether a photographer's credit ends a report and not a caption: `（林青 摄影报道）`.

    Who wrote the words of a picture is named, too, where `heads` says that they are all that stands below a headline.
    """
    if piece.byline is None:
        return False
    people = piece.byline.byline.contributors
    if any(person.role is Role.AUTHOR for person in people) and not heads:
        return True
    return piece.opens or any("报道" in (person.label or "") for person in people)


def is_photographers(credit: BylineReading) -> bool:
    """Whether all that a credit names made pictures."""
    return all(person.role is Role.PHOTOGRAPHER for person in credit.byline.contributors)


def ends_with_caption(draft: Draft) -> bool:
    """Whether the last paragraph of a report can be a caption with its credit below: the report is signed already.

    Or the paragraph starts a block of a PDF page.
    """
    if len(draft.pieces) < _FEWEST_WITH_CAPTION or len(draft.pieces[-1].body) > _LONGEST_CAPTION:
        return False
    if draft.pieces[-1].opens or draft.pieces[-1].rule == "headline.subhead":
        return False
    if draft.bylines or is_set_off(draft.pieces[-1].block.first):
        return True
    return draft.opens and _SIGNED_RE.search(draft.pieces[0].body.text[:_EDGE]) is not None


def display_caption(block: Block, habits: CreditHabits) -> CaptionText:
    """Return a line that stands as a caption; one that is mostly a credit (`青河 林青 作`) stays whole."""
    credit = find_caption_credit(block.text, habits)
    artwork = ARTWORK.fullmatch(block.text.text)
    if artwork is None:
        people = credit.credits if credit is not None else ()
        took = credit is not None and credit.start > 0 and all(one.role is Role.PHOTOGRAPHER for one in people)
        text = block.text.cut(0, credit.start).strip(_SPACE) if credit is not None and took else block.text
        return CaptionText(text=text, credits=people)
    name = block.text.cut(*artwork.span("name"))
    person = Contributor(name=name.text, role=Role.CONTRIBUTOR, span=name.source_span())
    people = credit.credits if credit is not None else (person,)
    return CaptionText(text=block.text.cut(*artwork.span("title")), credits=people)
