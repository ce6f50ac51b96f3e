"""Short forms of what was read, so that tables of cases show at a glance what is expected."""

from __future__ import annotations

from govpub import Article, Issue, parse_issue
from govpub.segment import segment
from govpub.text.lines import split_lines

from .generator.wrap import wrap
from .lossless import assert_lossless

__all__ = ["Form", "Outline", "blocks_of", "issue_of", "outline", "piece", "printed"]

Outline = dict[str, object]
"""What an article holds, by field; fields that are empty are left out."""

Form = tuple[str, str, str]
"""Kind, rule and text of a block."""


def blocks_of(text: str) -> list[Form]:
    """Return the blocks of a text; each printed line stands in exactly one."""
    lines = split_lines(text)
    blocks = segment(lines).blocks
    assert sorted(line.index for block in blocks for line in block.lines) == [line.index for line in lines]
    return [(block.kind.value, block.rule, block.text.text) for block in blocks]


def issue_of(text: str, *, reference_date: str | None = None) -> Issue:
    """Return the issue of a text, of which nothing may be lost."""
    issue = parse_issue(text, reference_date=reference_date)
    assert_lossless(text, issue)
    return issue


def outline(text: str) -> list[Outline]:
    """Return the articles of a text, with only what they have."""
    return [_outline(article) for article in issue_of(text).articles]


def _outline(article: Article) -> Outline:
    byline, dateline = article.byline, article.dateline
    fields: Outline = {
        "kind": article.kind.value,
        "section": article.section,
        "page": article.page,
        "kicker": article.kicker,
        "headline": article.headline,
        "deck": article.deck,
        "byline": byline.text if byline is not None else None,
        "names": " ".join(person.name for person in byline.contributors) if byline is not None else None,
        "dateline": str(dateline.date) if dateline is not None else None,
        "body": [paragraph.text for paragraph in article.paragraphs],
        "jumps": [f"{jump.direction.value} {jump.page}" for jump in article.jumps],
        "notes": [f"{note.kind.value}: {note.text}" for note in article.notes],
        "captions": [
            " / ".join((caption.text, *(person.name for person in caption.credits))) for caption in article.captions
        ],
    }
    return {name: value for name, value in fields.items() if value not in (None, [])}


def piece(kind: str, *body: str, **fields: object) -> Outline:
    """Return the expected outline of an article."""
    given: Outline = {"kind": kind, **fields, "body": list(body)}
    return {name: value for name, value in given.items() if value not in (None, [])}


def printed(*paragraphs: str, width: int, indent: str = "", line_end: str = "\n", hang: bool = True) -> str:
    """Return paragraphs as a column prints them: first lines two ems shorter, with `indent` before them."""
    lines: list[str] = []
    for paragraph in paragraphs:
        first, *others = wrap(paragraph, [width - 2.0, float(width)], hang)
        lines += [indent + first, *others]
    return line_end.join(lines)
