"""Whole invented issues: a newspaper of a few pages, and a magazine."""

from __future__ import annotations

import datetime as dt
from random import Random

from attrs import evolve

from . import front, pieces, words
from .models import Content, Page, Piece
from .people import Place, make_place
from .prose import Story
from .setting import Setting, numeral


def _setting(rng: Random, paper: str, place: Place, dated: bool) -> Setting:
    day = dt.date(rng.randint(2005, 2025), rng.randint(1, 12), rng.randint(1, 28))
    return Setting(place, paper, day, dated, "chinese" if rng.random() < 0.08 else "arabic")


def _stories(rng: Random, place: Place, count: int) -> list[Story]:
    return [Story(rng, place, topic) for topic in rng.sample(words.TOPICS, count)]


def newspaper(rng: Random, pages: int | None = None) -> Content:
    """Return a newspaper of one to four pages."""
    place = make_place(rng)
    title = place.name + rng.choice(["日报", "新闻", "报"])
    dated = rng.random() < 0.55
    setting = _setting(rng, title, place, dated)
    count = pages or rng.choice([1, 1, 2, 3, 4])
    stories = _stories(rng, place, 26)
    numbered = count > 1 or rng.random() < 0.4
    style = rng.choice(["第{n}版 {name}", "第{nn}版：{name}", "第{c}版 {name}", "{nn} {name}", "{name} 第{n}版"])
    made = []
    for number in range(1, count + 1):
        name = rng.choice(words.PAGE_NAMES)
        on_page = _newspaper_pieces(rng, setting, stories, number)
        folio = (
            style.format(n=number, nn=f"{number:02d}", c=numeral(number, "chinese"), name=name) if numbered else None
        )
        made.append(Page(number, folio, name if folio else None, tuple(on_page)))
    made = _with_jumps(rng, made)
    lines, gold = front.newspaper_masthead(rng, place, title, setting.day, count) if dated else ((), None)
    slogan_lines, slogan_gold = front.slogans(rng) if rng.random() < 0.15 else ((), ())
    inside = [(" ".join(page.pieces[0].headline), page.number) for page in made[1:] if page.folio]
    guide_lines, guide_gold = (
        front.guide(rng, inside) if len(inside) > 1 and dated and rng.random() < 0.5 else ((), None)
    )
    return Content(
        contents=guide_lines,
        contents_gold=guide_gold,
        date=setting.day if dated else None,
        pages=tuple(made),
        masthead=lines,
        masthead_gold=gold,
        slogans=slogan_lines,
        slogans_gold=slogan_gold,
    )


def _newspaper_pieces(rng: Random, setting: Setting, stories: list[Story], number: int) -> list[Piece]:
    makers = [pieces.news, pieces.feature, pieces.photo, pieces.notice]
    count = rng.randint(3, 6) if number == 1 else rng.randint(2, 5)
    weights = [7, 2, 1, 0.4] if number == 1 else [4, 4, 1, 0.6]
    made = [rng.choices(makers, weights)[0](rng, setting, stories.pop()) for _ in range(count)]
    if number > 1 and rng.random() < 0.25:
        made.append(pieces.essay(rng, setting, stories.pop(), rng.choice(["◎ ", "◎", "作者："]), noted=False))
    if rng.random() < 0.2:
        index = next((i for i, piece in enumerate(made) if piece.kind == "feature"), None)
        if index is not None:
            # Last on its page, since a column head may be read as that of all that follows it.
            made.append(evolve(made.pop(index), section=rng.choice(words.COLUMNS)))
    return made


def _with_jumps(rng: Random, pages: list[Page]) -> list[Page]:
    """Return the pages with a piece of the first one, or none, continued on another."""
    first = pages[0]
    candidates = [
        i for i, piece in enumerate(first.pieces) if piece.kind in ("news", "feature") and len(piece.paragraphs) >= 3
    ]
    if not candidates or rng.random() < 0.5 or (len(pages) == 1 and rng.random() < 0.5):
        return pages
    index = rng.choice(candidates)
    other = rng.randint(2, max(4, len(pages)))
    cut = pieces.with_jump(rng, first.pieces[index], 1, other, "版")
    return [evolve(first, pieces=(*first.pieces[:index], cut, *first.pieces[index + 1 :])), *pages[1:]]


def magazine(rng: Random) -> Content:
    """Return a magazine: masthead, contents, signed essays, boxes, a chronicle."""
    place = make_place(rng)
    title = place.name + rng.choice(["工作", "通讯"])
    setting = _setting(rng, title, place, dated=True)
    mark = rng.choice(["◎ ", "◎ ", "◎", "作者：", "文/"])
    stories = _stories(rng, place, 20)
    page_number = 1
    made: list[Piece] = []
    sections: list[tuple[str, list[tuple[tuple[str, ...], int, list[str]]]]] = []
    for section in rng.sample(words.MAGAZINE_SECTIONS, rng.randint(2, 4)):
        entries = []
        for _ in range(rng.randint(1, 3)):
            piece = evolve(pieces.essay(rng, setting, stories.pop(), mark), section=section, page=page_number)
            signature = piece.signature
            entries.append(
                (piece.headline, page_number, [credit.name for credit in signature.credits] if signature else [])
            )
            made.append(piece)
            page_number += rng.randint(2, 5)
        sections.append((section, entries))
    made = _magazine_jump(rng, made, page_number)
    for index in range(rng.choice([0, 1, 1, 2])):
        made.insert(rng.randint(1, len(made)), pieces.sidebar(rng, index + setting.day.day))
    if rng.random() < 0.4:
        made.insert(rng.randint(1, len(made)), pieces.notice(rng, setting, stories.pop()))
    if rng.random() < 0.6:
        made.append(pieces.chronicle(rng, setting, [stories.pop() for _ in range(4)]))
    cover, board, last, gold = front.magazine_masthead(rng, place, title, setting.day)
    contents_lines, contents_gold = front.contents(rng, sections)
    slogan_lines, slogan_gold = front.slogans(rng) if rng.random() < 0.5 else ((), ())
    return Content(
        date=setting.day,
        pages=(Page(1, None, None, tuple(made)),),
        masthead=(*cover, "", *board),
        masthead_gold=gold,
        colophon=tuple(last),
        contents=contents_lines,
        contents_gold=contents_gold,
        slogans=slogan_lines,
        slogans_gold=slogan_gold,
        running_head=rng.choice([None, title, f"{title} {setting.day.year}年第{gold['issue_number']}期"]),
    )


def _magazine_jump(rng: Random, made: list[Piece], pages: int) -> list[Piece]:
    """Return the essays with one of them, or none, continued on a later page."""
    if len(made) < 3 or rng.random() < 0.5:
        return made
    index = rng.randrange(len(made) - 1)
    page = made[index].page
    if page is None:
        return made
    cut = pieces.with_jump(rng, made[index], page + 1, rng.randint(page + 2, pages + 4), "页")
    return [*made[:index], cut, *made[index + 1 :]]
