"""Decides what sort of piece an article is."""

from __future__ import annotations

import re
from collections.abc import Sequence

from govpub.assemble.drafts import Draft
from govpub.assemble.placing import DESK
from govpub.models import ArticleKind, Byline, Contributor, Dateline, NoteKind, Role
from govpub.rules.date import ENTRY_DAY
from govpub.rules.headline import (
    BRIEFS_NAME,
    CHRONICLE_TITLE,
    DOCUMENT_CHAPTER,
    DOCUMENT_TITLE,
    LITERARY_PAGE,
    NOTICE_TITLE,
    SIDEBAR_TITLE,
)
from govpub.text.aligned import AlignedText

__all__ = ["decide_kind"]

_STAFF = frozenset({Role.REPORTER, Role.CORRESPONDENT, Role.INTERN})
_DATED_RE = re.compile(
    r"(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日|[上中下]旬)|[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日"
)
_EVENT_RE = re.compile(r"近日|日前|昨日|今日|召开|举行|举办|启动|开展|调研|揭牌|开幕|签约")
_QUOTED_RE = re.compile(r"[^—]{4,60}——[ ]?[^—。，]{1,24}")
"""A saying and who said it, or where it stands."""
_QUESTION_RE = re.compile(r"问[:：]")
_NEWS_DESK_RE = re.compile(r"(?:通讯|报道)[组站]")
_LEAD = 60


def decide_kind(
    draft: Draft,
    headline: AlignedText | None,
    dateline: Dateline | None,
    byline: Byline | None,
    paragraphs: Sequence[AlignedText],
    *,
    of_magazine: bool,
    in_contents: bool,
    has_author: bool,
    staff: frozenset[str] = frozenset(),
) -> ArticleKind:
    """Return the kind, from the surest sign to the loosest.

    Args:
        draft: the draft.
        headline: its headline.
        dateline: its dateline.
        byline: its credits.
        paragraphs: its body.
        of_magazine: the text has a table of contents with sections, as magazines and gazettes do.
        in_contents: the piece is in it.
        has_author: its entry there names an author.
        staff: the editors and reporters whom the publication names itself.
    """
    title = headline.text if headline is not None else ""
    if title and CHRONICLE_TITLE.fullmatch(title) and dateline is None:
        return ArticleKind.CHRONICLE
    if title and NOTICE_TITLE.fullmatch(title) and dateline is None:
        return ArticleKind.NOTICE
    if dateline is not None:
        return ArticleKind.NEWS
    if not paragraphs:
        return _kind_without_body(draft)
    if byline is not None and all(map(_speaks_for_paper, byline.contributors)):
        return ArticleKind.OTHER
    roles = frozenset(person.role for person in byline.contributors) if byline else frozenset[Role]()
    if any(note.kind is NoteKind.AUTHOR for note in draft.notes) or (Role.AUTHOR in roles and not roles & _STAFF):
        return ArticleKind.ESSAY
    own = bool(staff) and byline is not None and all("".join(one.name.split()) in staff for one in byline.contributors)
    if has_author and of_magazine and not roles & _STAFF and not own:
        return ArticleKind.ESSAY
    told = _kind_by_form(draft, title, paragraphs)
    if told is not None:
        return told
    if roles & _STAFF:
        return ArticleKind.FEATURE
    if _DATED_RE.search(paragraphs[0].text[:_LEAD]) or _EVENT_RE.search(paragraphs[0].text[:_LEAD]):
        return ArticleKind.NEWS
    if byline is not None and roles <= DESK:
        # Who made the page says nothing of a piece.
        byline = None
    if _is_literary(draft):
        return ArticleKind.ESSAY
    if byline is not None:
        return _kind_of_signed(draft, byline, roles, paragraphs, own=own, of_magazine=of_magazine)
    if _QUESTION_RE.match(paragraphs[0].text) and any(text.text[0] == "答" for text in paragraphs):
        return ArticleKind.SIDEBAR
    if not title:
        quoted = len(paragraphs) == 1 and _QUOTED_RE.fullmatch(paragraphs[0].text)
        return ArticleKind.SIDEBAR if quoted else ArticleKind.OTHER
    if not of_magazine:
        only_lines = all(piece.rule == "paragraph.short-line" for piece in draft.pieces)
        return ArticleKind.SIDEBAR if only_lines else ArticleKind.NEWS
    return ArticleKind.OTHER if in_contents else ArticleKind.SIDEBAR


def _speaks_for_paper(person: Contributor) -> bool:
    """Whether a commentator or the editors sign for the paper: 本报评论员, 本刊编辑部."""
    return person.outlet is not None and (person.label or person.name).endswith(("评论员", "编辑部"))


def _kind_by_form(draft: Draft, title: str, paragraphs: Sequence[AlignedText]) -> ArticleKind | None:
    """Return the kind that a headline's form or the first words tell, or None."""
    if any(SIDEBAR_TITLE.fullmatch(block.text.text) for block in draft.headings):
        return ArticleKind.SIDEBAR
    if title and DOCUMENT_TITLE.fullmatch(title):
        return ArticleKind.OTHER
    if DOCUMENT_CHAPTER.match(paragraphs[0].text):
        return ArticleKind.OTHER
    if ENTRY_DAY.match(paragraphs[0].text) and _is_dated_list(paragraphs):
        return ArticleKind.CHRONICLE
    if _DATED_RE.match(paragraphs[0].text):
        return ArticleKind.NEWS
    if title and BRIEFS_NAME.fullmatch(title.replace(" ", "")):
        return ArticleKind.NEWS
    return None


def _is_literary(draft: Draft) -> bool:
    section = draft.section if isinstance(draft.section, str) else draft.section.text if draft.section else ""
    return LITERARY_PAGE.fullmatch(section.replace(" ", "")) is not None


def _kind_of_signed(
    draft: Draft,
    byline: Byline,
    roles: frozenset[Role],
    paragraphs: Sequence[AlignedText],
    *,
    own: bool,
    of_magazine: bool,
) -> ArticleKind:
    """Return the kind of a piece without a date that names without roles, or an office, sign."""
    presented = draft.editor_note or any(note.kind is NoteKind.EDITOR for note in draft.notes)
    if not of_magazine and Role.CONTRIBUTOR in roles and _ends_body(byline, paragraphs):
        return ArticleKind.FEATURE if presented else ArticleKind.NEWS
    if own or _NEWS_DESK_RE.search(byline.text):
        return ArticleKind.FEATURE
    return ArticleKind.ESSAY if Role.CONTRIBUTOR in roles else ArticleKind.FEATURE


def _ends_body(byline: Byline, paragraphs: Sequence[AlignedText]) -> bool:
    """Whether the credit stands below the body, as that of short news does."""
    return byline.span is not None and byline.span.start > paragraphs[-1].source_span().start


def _kind_without_body(draft: Draft) -> ArticleKind:
    if draft.captions:
        return ArticleKind.PHOTO
    if draft.editor_note or any(note.kind is NoteKind.EDITOR for note in draft.notes):
        return ArticleKind.OTHER
    return ArticleKind.FEATURE


def _is_dated_list(paragraphs: Sequence[AlignedText]) -> bool:
    dated = sum(bool(ENTRY_DAY.match(text.text)) for text in paragraphs)
    return dated >= 3 and dated * 4 >= len(paragraphs) * 3
