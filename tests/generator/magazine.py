"""OCR of a magazine, page after page, with heading marks or without."""

from __future__ import annotations

from random import Random

from .markdown import cut_paragraph
from .models import Content, Paragraph, Piece
from .printing import printed_piece


def render(content: Content, rng: Random, heading: str = "{}") -> str:
    """Return the text of a magazine: cover, masthead, contents, pieces with page cuts, the last page.

    Headlines and the like are printed as `heading` says.
    """
    blocks: list[str] = ["", ""]
    blocks += _masthead(content, rng, heading)
    blocks += _contents(content, rng, heading)
    pieces = [piece for page in content.pages for piece in page.pieces]
    furniture = _Furniture(content.running_head, rng)
    pending: list[Piece] = []
    for piece in pieces:
        blocks += _piece(piece, furniture, rng, heading)
        if pending and rng.random() < 0.5:
            blocks += _piece(pending.pop(), furniture, rng, None)
        if piece.jump_at is not None:
            pending.append(piece)
        blocks += [""] if rng.random() < 0.5 else []
    for piece in pending:
        blocks += _piece(piece, furniture, rng, None)
    blocks += [*content.slogans, *content.colophon]
    return "\n\n".join(blocks) + "\n"


def _masthead(content: Content, rng: Random, heading: str) -> list[str]:
    at = content.masthead.index("")
    cover, board = content.masthead[:at], content.masthead[at + 1 :]
    cover = (heading.format(cover[0]), *cover[1:])
    return [*cover[:2], "\n".join(cover[2:]), "", *board] if rng.random() < 0.7 else [board[0], cover[1], *board[1:]]


def _contents(content: Content, rng: Random, heading: str) -> list[str]:
    """Return the contents in blocks: entries of a section stand close together, or each for itself."""
    if not content.contents:
        return []
    gold = content.contents_gold or {"sections": []}
    titles = {section["title"] for section in gold["sections"]}
    blocks: list[str] = [heading.format(content.contents[0])]
    close = rng.random() < 0.6
    bullet = rng.choice(["", "- "]) if heading != "{}" else ""
    run: list[str] = []
    for line in content.contents[1:]:
        if line.strip("【】◆") in titles or not close:
            blocks += ["\n".join(run)] if run else []
            run = []
            blocks.append(heading.format(line) if line.strip("【】◆") in titles else bullet + line)
        else:
            run.append(bullet + line)
    return blocks + (["\n".join(run)] if run else [])


class _Furniture:
    """What stands between two pages: a number, a running head, or nothing."""

    def __init__(self, running_head: str | None, rng: Random) -> None:
        self.running_head = running_head
        self.style = rng.choice(["none", "none", "number", "dashed", "head", "both"])
        self.page = 1

    def between(self) -> list[str]:
        """Return the blocks between this page and the next."""
        self.page += 1
        number = str(self.page)
        head = [self.running_head] if self.running_head else []
        return {"none": [], "number": [number], "dashed": [f"- {number} -"], "head": head, "both": [number, *head]}[
            self.style
        ]


def _piece(piece: Piece, furniture: _Furniture, rng: Random, heading: str | None) -> list[str]:
    """Return a piece up to its jump line, or, without a heading, what follows it."""
    printed = printed_piece(piece, rng)
    if heading is not None:
        apart = rng.random() < 0.6 and heading == "{}"
        joint = "\n" if heading == "{}" else " "
        blocks = list(piece.headline) if apart else [heading.format(joint.join(piece.headline))]
        blocks += [printed.head] if printed.head else []
        blocks += _paragraphs(printed.body, furniture, rng)
        if printed.rest and piece.jump_form[0] in "（(" and rng.random() < 0.5:
            return [*blocks[:-1], blocks[-1] + rng.choice(["", " "]) + piece.jump_form]
        if printed.rest:
            return [*blocks, piece.jump_form]
        return [*blocks, *printed.tail]
    rest = _paragraphs(printed.rest, furniture, rng)
    return [f"{piece.jump_back_form} {rest[0]}", *rest[1:], *printed.tail]


def _paragraphs(paragraphs: tuple[Paragraph, ...], furniture: _Furniture, rng: Random) -> list[str]:
    blocks: list[str] = []
    for paragraph in paragraphs:
        if paragraph.form == "text" and len(paragraph.text) > 70 and rng.random() < 0.15:
            blocks += cut_paragraph(paragraph.text, rng, furniture.between())
        else:
            blocks.append(paragraph.text)
        if rng.random() < 0.06:
            blocks += furniture.between()
    return blocks
