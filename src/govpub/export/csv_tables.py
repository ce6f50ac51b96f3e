"""A folder of CSV files, one for each table: UTF-8, a head line, empty cells for unknown values."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from pathlib import Path

from govpub.export.drafts import AppendedFiles
from govpub.export.paths import printable_path
from govpub.export.tables import TABLES, Cell
from govpub.models import Issue

__all__ = ["CSV_NAMES", "csv_lines", "csv_parts", "open_csv_draft"]

CSV_NAMES = tuple(f"{table.name}.csv" for table in TABLES)
"""The names of the files."""


def csv_lines(rows: Iterable[Sequence[Cell]]) -> bytes:
    """Return rows as lines of CSV.

    >>> csv_lines([("a.txt", 1, None), ("b, c.txt", 2, "青河")]).decode()
    'a.txt,1,\\n"b, c.txt",2,青河\\n'
    """
    lines = io.StringIO(newline="")
    csv.writer(lines, lineterminator="\n").writerows(rows)
    return lines.getvalue().encode("utf-8", "surrogatepass")


def csv_parts(path: str, issue: Issue) -> tuple[bytes, ...]:
    """Return the lines of an issue for each of the files."""
    shown = printable_path(path)
    return tuple(csv_lines(table.rows(shown, issue)) for table in TABLES)


def open_csv_draft(folder: Path, marks: Sequence[int] | None) -> AppendedFiles:
    """Return a draft of the files in `folder`."""
    output = folder / "tables"
    output.mkdir(exist_ok=True)
    heads = [csv_lines([[column.name for column in table.columns]]) for table in TABLES]
    return AppendedFiles([output / name for name in CSV_NAMES], heads, marks, output)
