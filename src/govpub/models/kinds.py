"""The closed vocabularies of the JSON contract, each member with the press's own word."""

from __future__ import annotations

from enum import StrEnum

__all__ = ["Action", "ArticleKind", "JumpDirection", "MeetingKind", "NoteKind", "Role", "SegmentKind"]


class ArticleKind(StrEnum):
    """What sort of piece an article is."""

    NEWS = "news"
    """消息: has a dateline or reports an event."""
    FEATURE = "feature"
    """通讯、特写: written by staff, without a dateline."""
    ESSAY = "essay"
    """署名文章: a signed piece by an author who is not staff."""
    CHRONICLE = "chronicle"
    """要事录、大事记: a list of dated entries."""
    NOTICE = "notice"
    """启事、公告: the publication's own announcement."""
    SIDEBAR = "sidebar"
    """知识窗、小资料: a filler or knowledge box."""
    PHOTO = "photo"
    """图片新闻: a picture with its caption and no other body."""
    OTHER = "other"
    """Anything else."""


class Role(StrEnum):
    """What a contributor did for a piece."""

    REPORTER = "reporter"
    """记者."""
    CORRESPONDENT = "correspondent"
    """通讯员."""
    INTERN = "intern"
    """实习生."""
    PHOTOGRAPHER = "photographer"
    """摄、摄影、图."""
    AUTHOR = "author"
    """文、作者、◎."""
    EDITOR = "editor"
    """编辑、责编."""
    DESIGNER = "designer"
    """版式设计、美编."""
    PROOFREADER = "proofreader"
    """校对."""
    REVIEWER = "reviewer"
    """审核、一审、二审、三审."""
    CONTRIBUTOR = "contributor"
    """A name printed without a role."""


class JumpDirection(StrEnum):
    """Where a jump line sends the reader."""

    TO = "to"
    """下转."""
    FROM = "from"
    """上接."""


class NoteKind(StrEnum):
    """Whose note it is."""

    AUTHOR = "author"
    """作者系、作者单位."""
    SOURCE = "source"
    """转自、据、摘自."""
    EDITOR = "editor"
    """编者按、编后."""


class MeetingKind(StrEnum):
    """Whether people gathered or one of them went out."""

    MEETING = "meeting"
    """会议、座谈会、推进会、开班式."""
    VISIT = "visit"
    """调研、督导、慰问、检查."""


class Action(StrEnum):
    """How a person took part in a meeting."""

    ATTEND = "attend"
    """出席、参加、列席、陪同."""
    CHAIR = "chair"
    """主持."""
    SPEAK = "speak"
    """讲话、发言、致辞."""
    REPORT = "report"
    """汇报、通报、作报告."""


class SegmentKind(StrEnum):
    """What a stretch of the given text is."""

    MASTHEAD = "masthead"
    """报头、版权页."""
    CONTENTS = "contents"
    """目录、导读."""
    SECTION = "section"
    """栏目、版名."""
    KICKER = "kicker"
    """引题、肩题."""
    HEADLINE = "headline"
    """主题."""
    DECK = "deck"
    """副题."""
    BYLINE = "byline"
    """署名."""
    DATELINE = "dateline"
    """电头、本报讯."""
    PARAGRAPH = "paragraph"
    """正文."""
    CAPTION = "caption"
    """图片说明."""
    CREDIT = "credit"
    """摄、供图: the credit of a picture."""
    NOTE = "note"
    """编者按、作者系、转自."""
    JUMP_LINE = "jump_line"
    """下转、上接."""
    SLOGAN = "slogan"
    """标语、口号."""
    FOLIO = "folio"
    """页码、报眉: page number and running head."""
    MARKUP = "markup"
    """Left by the tool that made the text: image lines, tags, rules."""
    SPACE = "space"
    """White space between segments."""
    UNKNOWN = "unknown"
    """Not understood; always reported in a diagnostic."""
