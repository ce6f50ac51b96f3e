"""Tables have the same columns for any issue, keys that join, and rows that lead back to the text."""

from __future__ import annotations

import re
from pathlib import Path

import attrs
import pytest

import govpub
from govpub.export.tables import TABLES, Cell, ColumnType, Table
from govpub.text.characters import fold

TEXT = Path(__file__).parent.parent.joinpath("examples/qinghe.txt").read_text(encoding="utf-8")
PARSED = govpub.parse_issue(TEXT)
# Its first article with a meeting of two participants, whatever the parser reads there.
MEETINGS = govpub.parse_meetings(
    "4月11日上午，我县在县林业局二楼会议室召开春季植树造林工作推进会。县委书记顾明德出席会议并讲话。县长许清扬主持会议。"
    "会议听取了县林业局关于植树进展情况的汇报。顾明德指出，要抢抓时节，科学选种。",
    reference_date="2023-04-12",
)
ISSUE = attrs.evolve(PARSED, articles=(attrs.evolve(PARSED.articles[0], meetings=MEETINGS), *PARSED.articles[1:]))
EMPTY = govpub.parse_issue("")
IDS = [table.name for table in TABLES]
BY_NAME = {table.name: table for table in TABLES}

SNAPSHOT = {
    "issues": "path title title_latin organ_of date issue_number serial_number frequency sponsors organizers publisher "
    "printer permit distribution address postal_code phone website email calligrapher articles start end",
    "articles": "path article kind section kicker headline deck page byline dateline marker agency place date end_date "
    "time_of_day text start end",
    "contributors": "path article number caption name role label outlet start end",
    "meetings": "path article meeting kind name date end_date time_of_day venue start end",
    "participants": "path article meeting number name title attend chair speak report start end",
    "statements": "path article meeting number speaker verb text start end",
    "agenda": "path article meeting number action text start end",
    "contents_entries": "path number section title page authors start end",
    "slogans": "path list number heading text start end",
    "diagnostics": "path number code message start end",
}


def rows(table: Table, issue: govpub.Issue) -> list[dict[str, Cell]]:
    names = [column.name for column in table.columns]
    return [dict(zip(names, row, strict=True)) for row in table.rows("a.txt", issue)]


def test_columns_are_declared() -> None:
    assert {table.name: " ".join(column.name for column in table.columns) for table in TABLES} == SNAPSHOT


@pytest.mark.parametrize("table", TABLES, ids=IDS)
@pytest.mark.parametrize("issue", [ISSUE, EMPTY], ids=["example", "empty"])
def test_cells_have_the_declared_types(table: Table, issue: govpub.Issue) -> None:
    for row in table.rows("a.txt", issue):
        for column, cell in zip(table.columns, row, strict=True):
            assert column.nullable if cell is None else isinstance(cell, str) == (column.type is ColumnType.TEXT)
            assert column.type is not ColumnType.FLAG or cell in {0, 1}


@pytest.mark.parametrize("table", TABLES, ids=IDS)
def test_keys_are_unique_and_never_empty(table: Table) -> None:
    keys = [tuple(row[name] for name in table.key) for row in rows(table, ISSUE)]
    assert len(set(keys)) == len(keys)
    assert not any(None in key for key in keys)
    assert not any(column.nullable for column in table.columns if column.name in table.key)


def test_an_empty_text_is_an_issue_without_articles() -> None:
    assert [len(rows(table, EMPTY)) for table in TABLES] == [1, 0, 0, 0, 0, 0, 0, 0, 0, 1]


def test_rows_join() -> None:
    articles = {row["article"] for row in rows(BY_NAME["articles"], ISSUE)}
    meetings = {(row["article"], row["meeting"]) for row in rows(BY_NAME["meetings"], ISSUE)}
    assert articles == set(range(len(ISSUE.articles)))
    assert {row["article"] for row in rows(BY_NAME["contributors"], ISSUE)} <= articles
    for name in ("participants", "statements", "agenda"):
        assert {(row["article"], row["meeting"]) for row in rows(BY_NAME[name], ISSUE)} <= meetings


def test_rows_lead_back_to_the_text() -> None:
    printed: list[tuple[Cell, str]] = []
    for row in rows(BY_NAME["contributors"], ISSUE):
        start, end = row["start"], row["end"]
        assert isinstance(start, int)
        assert isinstance(end, int)
        printed.append((row["name"], TEXT[start:end]))
    assert printed == [(name, name) for name in ("林知远", "何书遥", "沈若川", "江晚舟")]


def test_rows_belong_to_rows_of_the_table_before() -> None:
    for table in TABLES:
        if table.parent is None:
            assert table.name == "issues"
            continue
        parent = BY_NAME[table.parent]
        assert IDS.index(parent.name) < IDS.index(table.name)
        assert table.key[: len(parent.key)] == parent.key
        of_parent = {tuple(row[name] for name in parent.key) for row in rows(parent, ISSUE)}
        assert {tuple(row[name] for name in parent.key) for row in rows(table, ISSUE)} <= of_parent


PRINTED = {
    "contributors": "name",
    "participants": "name",
    "statements": "text",
    "agenda": "text",
    "contents_entries": "title",
    "slogans": "text",
    "articles": "headline",
}
"""Where each row says something that its offsets must hold."""
SEEDS = sorted((Path(__file__).parent.parent.parent / "shared" / "seeds").glob("*.txt"))


def bare(text: str) -> str:
    """Return what is left of printed matter without white space, marks of Markdown and radicals."""
    return re.sub(r"[\s#*|<>$_/\\-]", "", fold(text))


@pytest.mark.parametrize("path", SEEDS, ids=[path.stem for path in SEEDS])
@pytest.mark.parametrize("table", TABLES, ids=IDS)
def test_rows_of_real_files_lead_back_to_the_text(table: Table, path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    issue = govpub.parse_issue(text)
    for row in rows(table, issue):
        start, end = row["start"], row["end"]
        assert isinstance(start, int)
        assert isinstance(end, int)
        assert 0 <= start <= end <= len(text)
        said = row[PRINTED[table.name]] if table.name in PRINTED else None
        if isinstance(said, str):
            printed = bare(text[start:end])
            rest = iter(printed)
            assert all(character in rest for character in bare(said)), "in this order, whatever stands between"
            if table.name in {"contributors", "participants"}:
                assert bare(said) == printed


def test_an_article_and_its_meeting() -> None:
    article = rows(BY_NAME["articles"], ISSUE)[0]
    assert (article["headline"], article["date"], article["kind"]) == (
        "全县春季植树造林工作推进会召开",
        "2023-04-11",
        "news",
    )
    people = [row for row in rows(BY_NAME["participants"], ISSUE) if (row["article"], row["meeting"]) == (0, 0)]
    assert [(row["name"], row["chair"]) for row in people][:2] == [("顾明德", 0), ("许清扬", 1)]
    assert [row["number"] for row in people] == list(range(len(people)))
