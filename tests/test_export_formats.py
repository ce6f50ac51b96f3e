"""Each format holds what the tables and the JSON hold, for many issues and for none; drafts go back to their marks."""

from __future__ import annotations

import csv
import gzip
import json
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

import pytest

import govpub
from govpub.export.csv_tables import CSV_NAMES
from govpub.export.drafts import DamagedDraftError
from govpub.export.formats import FORMATS, Format, format_of
from govpub.export.json_lines import read_json_lines
from govpub.export.tables import TABLES, Cell, Table

TEXT = Path(__file__).parent.parent.joinpath("examples/qinghe.txt").read_text(encoding="utf-8")
ISSUE = govpub.parse_issue(TEXT)
EMPTY = govpub.parse_issue("")
ISSUES = {"2023/青 河.txt": ISSUE, "a,b\n\udcff.txt": EMPTY, "c.txt": ISSUE}
SHOWN = ["2023/青 河.txt", "a,b\n\\xff.txt", "c.txt"]


def written(form: Format, folder: Path, issues: dict[str, govpub.Issue]) -> Path:
    folder.mkdir()
    draft = form.open_draft(folder, None)
    for path, issue in issues.items():
        draft.add(form.render(path, issue))
    draft.flush()
    return draft.finish()


def expected(table: Table, issues: dict[str, govpub.Issue]) -> list[tuple[Cell, ...]]:
    return [row for path, issue in zip(SHOWN, issues.values(), strict=False) for row in table.rows(path, issue)]


def rows_of(database: sqlite3.Connection, query: str) -> list[tuple[Cell, ...]]:
    return list(database.execute(query))


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("a.jsonl", "jsonl"),
        ("a.NDJSON", "jsonl"),
        ("x.y/a.jsonl.gz", "jsonl.gz"),
        ("a.sqlite", "sqlite"),
        ("a.db", "sqlite"),
        ("tables", "csv"),
        ("x.y/tables/", "csv"),
        ("tables.2023/", "csv"),
        ("a.xlsx", None),
        ("a.gz", None),
    ],
)
def test_the_ending_chooses_the_format(path: str, name: str | None) -> None:
    form = format_of(path)
    assert (form and form.name) == name


@pytest.mark.parametrize("issues", [ISSUES, {}], ids=["issues", "none"])
class TestContent:
    @pytest.mark.parametrize("name", ["jsonl", "jsonl.gz"])
    def test_json_lines(self, tmp_path: Path, name: str, issues: dict[str, govpub.Issue]) -> None:
        data = written(FORMATS[name], tmp_path / "d", issues).read_bytes()
        lines = (gzip.decompress(data) if name.endswith("gz") else data).splitlines()
        assert [json.loads(line)["path"] for line in lines] == SHOWN[: len(issues)]
        assert list(read_json_lines(lines)) == list(issues.values())

    def test_csv(self, tmp_path: Path, issues: dict[str, govpub.Issue]) -> None:
        folder = written(FORMATS["csv"], tmp_path / "d", issues)
        assert sorted(path.name for path in folder.iterdir()) == sorted(CSV_NAMES)
        for table in TABLES:
            with (folder / f"{table.name}.csv").open(encoding="utf-8", newline="") as stream:
                head, *lines = csv.reader(stream)
            assert head == [column.name for column in table.columns]
            assert lines == [["" if cell is None else str(cell) for cell in row] for row in expected(table, issues)]

    def test_sqlite(self, tmp_path: Path, issues: dict[str, govpub.Issue]) -> None:
        with closing(sqlite3.connect(written(FORMATS["sqlite"], tmp_path / "d", issues))) as database:
            for table in TABLES:
                columns = ", ".join(f'"{column.name}"' for column in table.columns)
                rows = rows_of(database, f'SELECT {columns} FROM "{table.name}" ORDER BY rowid')  # noqa: S608
                assert rows == expected(table, issues)
            assert rows_of(database, "PRAGMA foreign_key_check") == []
            assert rows_of(database, "PRAGMA integrity_check") == [("ok",)]


class TestDatabase:
    @pytest.fixture
    def database(self, tmp_path: Path) -> Iterable[sqlite3.Connection]:
        with closing(sqlite3.connect(written(FORMATS["sqlite"], tmp_path / "d", ISSUES))) as database:
            yield database

    def test_declared_columns(self, database: sqlite3.Connection) -> None:
        declared = {
            name: [(row[1], row[2], row[3]) for row in database.execute(f"PRAGMA table_info('{name}')")]
            for name in ("issues", "participants")
        }
        assert declared["participants"] == [
            ("path", "TEXT", 1),
            ("article", "INTEGER", 1),
            ("meeting", "INTEGER", 1),
            ("number", "INTEGER", 1),
            ("name", "TEXT", 1),
            ("title", "TEXT", 0),
            ("attend", "INTEGER", 1),
            ("chair", "INTEGER", 1),
            ("speak", "INTEGER", 1),
            ("report", "INTEGER", 1),
            ("start", "INTEGER", 1),
            ("end", "INTEGER", 1),
        ]

    def test_foreign_keys_hold(self, database: sqlite3.Connection) -> None:
        for table in TABLES:
            found = {(row[2], row[3]) for row in database.execute(f"PRAGMA foreign_key_list('{table.name}')")}
            parent = next((other for other in TABLES if other.name == table.parent), None)
            assert found == ({(parent.name, key) for key in parent.key} if parent else set())
        database.execute("PRAGMA foreign_keys = ON")
        with pytest.raises(sqlite3.IntegrityError):
            database.execute("DELETE FROM issues")

    @pytest.mark.parametrize(
        ("words", "count"), [("植树造林", 2), ("公交线", 2), ("植树造林 AND 公交线", 0), ("无此词", 0)]
    )
    def test_full_text_finds_chinese_words(self, database: sqlite3.Connection, words: str, count: int) -> None:
        query = (
            "SELECT articles.path, articles.headline FROM articles_text "
            "JOIN articles ON articles.id = articles_text.rowid WHERE articles_text MATCH ?"
        )
        found = list(database.execute(query, (words,)))
        assert len(found) == count
        assert {path for path, _ in found} <= set(SHOWN)

    def test_words_of_two_characters_are_found_in_the_articles(self, database: sqlite3.Connection) -> None:
        assert rows_of(database, "SELECT count(*) FROM articles WHERE text LIKE '%公交%'") == [(2,)]

    @pytest.mark.parametrize(
        "query", ["SELECT * FROM participants WHERE name = '顾明德'", "SELECT * FROM articles WHERE date > '2023'"]
    )
    def test_indexes_are_used(self, database: sqlite3.Connection, query: str) -> None:
        ((*_, plan),) = rows_of(database, f"EXPLAIN QUERY PLAN {query}")
        assert "USING INDEX" in str(plan)


@pytest.mark.parametrize("name", FORMATS)
class TestDrafts:
    def test_what_came_after_the_mark_is_taken_back(self, tmp_path: Path, name: str) -> None:
        form = FORMATS[name]
        draft = form.open_draft(tmp_path, None)
        draft.add(form.render("1.txt", ISSUE))
        marks = draft.flush()
        draft.add(form.render("2.txt", ISSUE))
        draft.flush()
        draft.add(form.render("3.txt", ISSUE))
        draft.close()
        again = form.open_draft(tmp_path, marks)
        again.add(form.render("2.txt", EMPTY))
        again.flush()
        output = again.finish()
        other = written(form, tmp_path / "other", {"1.txt": ISSUE, "2.txt": EMPTY})
        assert content(output) == content(other)

    def test_finishing_twice(self, tmp_path: Path, name: str) -> None:
        form = FORMATS[name]
        draft = form.open_draft(tmp_path, None)
        draft.add(form.render("1.txt", ISSUE))
        marks = draft.flush()
        draft.finish()
        output = form.open_draft(tmp_path, marks).finish()
        assert content(output) == content(written(form, tmp_path / "other", {"1.txt": ISSUE}))

    def test_a_draft_that_lost_something(self, tmp_path: Path, name: str) -> None:
        form = FORMATS[name]
        draft = form.open_draft(tmp_path, None)
        draft.add(form.render("1.txt", ISSUE))
        marks = draft.flush()
        draft.close()
        with pytest.raises(DamagedDraftError, match="start again"):
            form.open_draft(tmp_path, [mark + 1 for mark in marks])
        for path in [path for path in tmp_path.rglob("*") if path.is_file()]:
            path.unlink()
        with pytest.raises(DamagedDraftError, match="start again"):
            form.open_draft(tmp_path, marks)


def content(output: Path) -> object:
    """Return all that an output holds, comparable."""
    if output.is_dir():
        return {path.name: path.read_bytes() for path in output.iterdir()}
    data = output.read_bytes()
    if data.startswith(b"SQLite"):
        with closing(sqlite3.connect(output)) as database:
            return list(database.iterdump())
    return data
