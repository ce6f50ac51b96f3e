"""More ways in which tools and papers print: narrow columns, heads of pages on several lines, headings on everything."""

from __future__ import annotations

import datetime as dt
from random import Random

from attrs import evolve

from . import issues, markdown, pdf, plain, special
from .models import Content, Page, Piece
from .people import person_name

_WEEKDAYS = "一二三四五六日"
_KICKER_ENDS = ("强调", "指出", "要求")


def narrow_columns(rng: Random) -> tuple[Content, str]:
    """A PDF text layer of narrow columns, whose kickers and decks are broken over lines where their form shows it."""
    content = _with_broken_heads(issues.newspaper(rng), rng)
    style = evolve(pdf.dense_style(rng), heads="before", narrowest=9, widest=13, indent=rng.choice(["", "　　"]))
    return content, pdf.render(content, style, rng)


def paged(rng: Random) -> tuple[Content, str]:
    """A PDF text layer whose pages have number, name, day and editors on lines of their own, and rules below."""
    content = issues.newspaper(rng, pages=rng.choice([2, 3]))
    printed = evolve(content, pages=tuple(_page_head(page, content.date, rng) for page in content.pages))
    style = evolve(pdf.dense_style(rng), heads="before", indent=rng.choice(["　　", "  ", ""]), frame_ends=("\n\n",))
    return printed, pdf.render(printed, style, rng)


def heading_everywhere(rng: Random) -> tuple[Content, str]:
    """Markdown of a tool that marks all parts of a headline alike and breaks lines by tags."""
    content = issues.newspaper(rng)
    style = evolve(
        markdown.any_style(rng),
        headline="# {}",
        kicker="# {}",
        deck="# {}",
        subhead="{}",
        section="# 【{}】",
        folio="# {}",
        two_lines="<br>",
        heads="before",
        line_end="\n",
    )
    return content, markdown.render(content, style, rng)


def literary_page(rng: Random) -> tuple[Content, str]:
    """A literary page, a paragraph or a verse a line."""
    content = special.literary(rng)
    return content, _spaced_genres(plain.render(content, rng), rng)


def bulletin(rng: Random) -> tuple[Content, str]:
    """A bulletin's reports."""
    content = special.bulletin(rng)
    lines: list[str] = []
    section = None
    for piece in content.pages[0].pieces:
        if piece.section != section:
            section = piece.section
            lines.append(f"【{section}】")
        one = evolve(content, pages=(Page(1, None, None, (evolve(piece, section=None),)),))
        lines.append(plain.render(one, rng).strip("\r\n"))
    return content, "\n".join(lines) + "\n报：县委、县政府领导。\n送：县直各单位。\n（共印60份）\n"


def gazette(rng: Random) -> tuple[Content, str]:
    """Documents of a government."""
    content = special.gazette(rng)
    return content, plain.render(content, rng)


def _page_head(page: Page, date: dt.date | None, rng: Random) -> Page:
    """Return a page whose head stands on several lines, with the day of the issue if that is printed at all."""
    number = rng.choice(
        [f"{page.number}", f"0{page.number}", f"{page.number}版", f"第{page.number}版", f"A{page.number}"]
    )
    name = page.name or ""
    day = f"{date.year}年{date.month}月{date.day}日 星期{_WEEKDAYS[date.weekday()]}" if date else None
    parts = [number, rng.choice([name, " ".join(name)]), day or f"星期{rng.choice(_WEEKDAYS)}"]
    if rng.random() < 0.5:
        parts = [parts[2], *parts[:2]]
    parts.append(f"责编：{person_name(rng)} 版式：{person_name(rng)} 校对：{person_name(rng)}")
    if rng.random() < 0.4:
        parts.append(rng.choice(["=", "—", "─"]) * rng.randint(10, 30))
    return evolve(page, folio="\n".join(parts))


def _with_broken_heads(content: Content, rng: Random) -> Content:
    def broken(piece: Piece) -> Piece:
        kicker, headline, deck = piece.kicker, piece.headline, piece.deck
        if kicker and kicker.endswith(_KICKER_ENDS):
            headline = tuple(line for part in headline for line in part.split(" "))
        if deck and deck.startswith("——"):
            at = len(deck) // 2 + rng.randint(-1, 1)
            deck = deck[:at] + "\n" + deck[at:]
        return evolve(piece, kicker=kicker, headline=headline, deck=deck)

    pages = tuple(evolve(page, pieces=tuple(map(broken, page.pieces))) for page in content.pages)
    return evolve(content, pages=pages)


def _spaced_genres(text: str, rng: Random) -> str:
    """Return the text with the brackets around genres gone, which then are set wide now and then."""
    for genre in ("散文", "随笔", "诗歌", "小说"):
        text = text.replace(f"【{genre}】", rng.choice([genre, " ".join(genre)]))
    return text
