"""From an entry of the table of contents to its article."""

from __future__ import annotations

import pytest
from attrs import evolve

import govpub
from govpub import Article, ContentsEntry, Issue, Span

ISSUE = govpub.parse_issue(
    "目 录\n\n书记论坛\n1 群众的事就是自己的事 林青\n4 把冷库建到地头去 王河\n\n"
    "群众的事就是自己的事\n\n◎ 林青\n\n基层治理是国家治理的基石，关键在于把群众的事当成自己的事。\n\n"
    "把冷库建到地头去\n\n◎ 王河\n\n柳沟村的冷库建在地头，香菇从采下到入库不到一个小时。\n"
)
FIRST, SECOND = ISSUE.articles


def entry(title: str, page: int | None = None) -> ContentsEntry:
    return ContentsEntry(title=title, page=page, authors=(), span=Span(0, 0))


def issue_of(*articles: tuple[str | None, int | None]) -> Issue:
    made: tuple[Article, ...] = tuple(evolve(FIRST, headline=headline, page=page) for headline, page in articles)
    return evolve(ISSUE, articles=made)


def test_each_entry_has_its_article() -> None:
    assert ISSUE.contents is not None
    (section,) = ISSUE.contents.sections
    assert [ISSUE.article_for(one) for one in section.entries] == [FIRST, SECOND]


@pytest.mark.parametrize(
    ("headline", "title", "found"),
    [
        ("把冷库建到地头去", "把冷库建到地头去", True),
        ("把冷库 建到地头去", "把冷库建到地头去", True),
        ("把冷库建到地头去", "把 冷\u3000库建到\n地头去", True),
        ("把冷库建到地头", "把冷库建到地头去", False),
        ("把冷库建到地头去！", "把冷库建到地头去", False),
        ("关于保护耕地的通知", "关于保护耕地的通知 （青政发〔2023〕12号）", True),
        ("关于保护耕地的通知", "关于保护耕地的通知(青政办发[2023]12号)", True),
        ("关于保护耕地的通知", "关于保护耕地的通知（试行）", False),
        (None, "把冷库建到地头去", False),
    ],
)
def test_titles_are_equal_but_for_spaces_and_the_number_of_a_document(
    headline: str | None, title: str, found: bool
) -> None:
    issue = issue_of((headline, 4))
    assert issue.article_for(entry(title, 4)) == (issue.articles[0] if found else None)


@pytest.mark.parametrize(("page", "expected"), [(1, 0), (3, 1), (5, 2), (9, 0), (None, 0)])
def test_the_page_settles_ties_and_else_the_order(page: int | None, expected: int) -> None:
    issue = issue_of(("简讯", 1), ("简 讯", 3), ("简讯", 5))
    assert issue.article_for(entry("简讯", page)) is issue.articles[expected]


def test_the_page_alone_is_no_evidence() -> None:
    assert issue_of(("简讯", 1)).article_for(entry("图片新闻", 1)) is None
    assert issue_of(("简讯", 1)).article_for(entry("简讯", 7)) is not None


BODY = "基层治理是国家治理的基石，关键在于把群众的事当成自己的事，把小事办好，把实事办实。"


def test_numbers_alone_on_a_line_are_pages_where_the_contents_has_no_others() -> None:
    issue = govpub.parse_issue(
        "目录\n\n4\n\n渡口的变迁\n\n林青\n\n9\n\n老学堂考略\n\n王河\n\n— 3 —\n\n"
        f"渡口的变迁\n\n林青\n\n{BODY}\n\n{BODY}\n"
    )
    assert issue.contents is not None
    (section,) = issue.contents.sections
    assert [(one.title, one.page, one.authors) for one in section.entries] == [
        ("渡口的变迁", 4, ("林青",)),
        ("老学堂考略", 9, ("王河",)),
    ]
