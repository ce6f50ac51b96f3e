"""A SQLite database: the tables with foreign keys and indexes, and a full-text table of the articles.

The tables are filled first; indexes and the full-text table are made at the end, which is far quicker. Rows only grow,
so that the highest `rowid` of each table marks how far a run had come.
"""

from __future__ import annotations

import contextlib
import errno
import sqlite3
from collections.abc import Generator, Sequence
from pathlib import Path

import msgspec

from govpub.export.drafts import DamagedDraftError
from govpub.export.paths import printable_path
from govpub.export.tables import TABLES, ColumnType, Table
from govpub.models import Issue

__all__ = ["FULL_TEXT_COLUMNS", "SqliteDraft", "open_sqlite_draft", "sqlite_parts"]

FULL_TEXT_COLUMNS = ("kicker", "headline", "deck", "text")
"""What the full-text table `articles_text` holds of each article."""

_TYPES = {ColumnType.TEXT: "TEXT", ColumnType.INTEGER: "INTEGER", ColumnType.FLAG: "INTEGER"}
_INDEXES = {
    "issues": ("date", "title"),
    "articles": ("date", "headline"),
    "contributors": ("name",),
    "meetings": ("date", "name"),
    "participants": ("name",),
    "statements": ("speaker",),
}
"""Columns that people look things up by; the keys have indexes of their own."""
_DISK = {
    sqlite3.SQLITE_FULL: errno.ENOSPC,
    sqlite3.SQLITE_IOERR: errno.EIO,
    sqlite3.SQLITE_READONLY: errno.EROFS,
    sqlite3.SQLITE_CANTOPEN: errno.EIO,
}


def sqlite_parts(path: str, issue: Issue) -> tuple[bytes, ...]:
    """Return the rows of an issue for each table."""
    shown = printable_path(path)
    return tuple(msgspec.msgpack.encode(list(table.rows(shown, issue))) for table in TABLES)


def open_sqlite_draft(folder: Path, marks: Sequence[int] | None) -> SqliteDraft:
    """Return a draft of a database in `folder`."""
    return SqliteDraft(folder / "database", marks)


class SqliteDraft:
    """A database in the making.

    Args:
        path: the file.
        marks: the highest row of each table at which to go on, as `flush` returned them; None begins anew.

    Raises:
        DamagedDraftError: the file is missing or has lost rows.
    """

    def __init__(self, path: Path, marks: Sequence[int] | None) -> None:
        self._path = path
        if marks is None:
            for old in (path, path.with_name(f"{path.name}-journal")):
                old.unlink(missing_ok=True)
        elif not path.is_file():
            raise DamagedDraftError(f"{path}: is missing; delete the folder and start again")
        with _disk_errors(path):
            self._database = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
            self._database.execute("PRAGMA cache_size = -16000")
            if marks is None:
                self._database.executescript("".join(f"{_create(table)};" for table in TABLES))
            else:
                self._go_back(marks)
            self._database.execute("BEGIN")
        self._inserts = [_insert(table) for table in TABLES]
        self._rows = [msgspec.msgpack.Decoder(list[tuple[str | int | None, ...]]) for _ in TABLES]

    def add(self, parts: Sequence[bytes]) -> None:
        """Add the rows of an issue."""
        with _disk_errors(self._path):
            for insert, decoder, part in zip(self._inserts, self._rows, parts, strict=True):
                rows = decoder.decode(part)
                if rows:
                    self._database.executemany(insert, rows)

    def flush(self) -> list[int]:
        """Commit; return the highest row of each table."""
        with _disk_errors(self._path):
            self._database.execute("COMMIT")
            self._database.execute("BEGIN")
            return self._highest()

    def finish(self) -> Path:
        """Make indexes and the full-text table; return the path of the database."""
        columns = ", ".join(FULL_TEXT_COLUMNS)
        with _disk_errors(self._path):
            for table, names in _INDEXES.items():
                for name in names:
                    self._database.execute(f'CREATE INDEX IF NOT EXISTS "{table}_{name}" ON "{table}" ("{name}")')
            self._database.execute("DROP TABLE IF EXISTS articles_text")
            self._database.execute(
                f"CREATE VIRTUAL TABLE articles_text USING fts5({columns}, content='articles', content_rowid='id', "
                "tokenize='trigram')"
            )
            self._database.execute("INSERT INTO articles_text (articles_text) VALUES ('rebuild')")
            self._database.execute("COMMIT")
            self._database.execute("PRAGMA optimize")
            self._database.close()
        return self._path

    def close(self) -> None:
        """Close the file; rows that were not flushed are taken back."""
        self._database.close()

    def _highest(self) -> list[int]:
        """Return the highest row of each table."""
        select = 'SELECT coalesce(max(rowid), 0) FROM "{}"'
        return [self._database.execute(select.format(table.name)).fetchone()[0] for table in TABLES]

    def _go_back(self, marks: Sequence[int]) -> None:
        """Take back all rows beyond the marks, in one transaction."""
        self._database.execute("BEGIN")
        for table, mark in zip(TABLES, marks, strict=True):
            self._database.execute(f'DELETE FROM "{table.name}" WHERE rowid > ?', (mark,))  # noqa: S608 -- our own name
        if self._highest() != list(marks):
            raise DamagedDraftError(f"{self._path}: has lost rows; delete the folder and start again")
        self._database.execute("COMMIT")


def _insert(table: Table) -> str:
    """Return the statement that adds a row."""
    names = ", ".join(f'"{column.name}"' for column in table.columns)
    return f'INSERT INTO "{table.name}" ({names}) VALUES ({", ".join("?" * len(table.columns))})'  # noqa: S608 -- our own names


def _create(table: Table) -> str:
    """Return the statement that makes a table.

    The articles have a number of their own, which the full-text table refers to.
    """
    columns = [
        f'"{column.name}" {_TYPES[column.type]}{"" if column.nullable else " NOT NULL"}' for column in table.columns
    ]
    key = ", ".join(f'"{name}"' for name in table.key)
    lines = [*columns, f"UNIQUE ({key})" if table.name == "articles" else f"PRIMARY KEY ({key})"]
    if table.name == "articles":
        lines.insert(len(columns), '"id" INTEGER PRIMARY KEY')
    parent = next((other for other in TABLES if other.name == table.parent), None)
    if parent is not None:
        shared = ", ".join(f'"{name}"' for name in parent.key)
        lines.append(f'FOREIGN KEY ({shared}) REFERENCES "{parent.name}" ({shared})')
    return f'CREATE TABLE "{table.name}" (\n  {f",{chr(10)}  ".join(lines)}\n)'


@contextlib.contextmanager
def _disk_errors(path: Path) -> Generator[None, None, None]:
    """Turn what SQLite says of a full or broken disk into the error that files give."""
    try:
        yield
    except sqlite3.OperationalError as error:
        code = _DISK.get(error.sqlite_errorcode & 0xFF)
        if code is None:
            raise
        raise OSError(code, str(error), str(path)) from error
