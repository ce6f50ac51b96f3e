"""OCR of a magazine without heading marks, page after page."""

from __future__ import annotations

from random import Random

from .markdown import cut_paragraph
from .models import Content, Paragraph, Piece
from .printing import printed_piece


def render(content: Content, rng: Random) -> str:
    """Return the text of a magazine: cover, masthead, contents, pieces with page cuts, the last page."""
    blocks: list[str] = ["", ""]
    blocks += _masthead(content, rng)
    blocks += _contents(content, rng)
    pieces = [piece for page in content.pages for piece in page.pieces]
    furniture = _Furniture(content.running_head, rng)
    pending: list[Piece] = []
    for piece in pieces:
        blocks += _piece(piece, furniture, rng, first=True)
        if pending and rng.random() < 0.5:
            blocks += _piece(pending.pop(), furniture, rng, first=False)
        if piece.jump_at is not None:
            pending.append(piece)
        blocks += [""] if rng.random() < 0.5 else []
    for piece in pending:
        blocks += _piece(piece, furniture, rng, first=False)
    blocks += [*content.slogans, *content.colophon]
    return "\n\n".join(blocks) + "\n"


def _masthead(content: Content, rng: Random) -> list[str]:
    at = content.masthead.index("")
    cover, board = content.masthead[:at], content.masthead[at + 1 :]
    return [*cover[:2], "\n".join(cover[2:]), "", *board] if rng.random() < 0.7 else [*board]


def _contents(content: Content, rng: Random) -> list[str]:
    """Return the contents in blocks: entries of a section stand close together, or each for itself."""
    if not content.contents:
        return []
    gold = content.contents_gold or {"sections": []}
    titles = {section["title"] for section in gold["sections"]}
    blocks: list[str] = [content.contents[0]]
    close = rng.random() < 0.6
    run: list[str] = []
    for line in content.contents[1:]:
        if line.strip("【】◆") in titles or not close:
            blocks += ["\n".join(run)] if run else []
            run = []
            blocks.append(line)
        else:
            run.append(line)
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


def _piece(piece: Piece, furniture: _Furniture, rng: Random, first: bool) -> list[str]:
    printed = printed_piece(piece, rng)
    if first:
        blocks = list(piece.headline) if rng.random() < 0.6 else ["\n".join(piece.headline)]
        blocks += [printed.head] if printed.head else []
        blocks += _paragraphs(printed.body, furniture, rng)
        if printed.rest:
            return [*blocks, piece.jump_form] if rng.random() < 0.5 else [*blocks[:-1], blocks[-1] + piece.jump_form]
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
