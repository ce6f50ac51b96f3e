"""The formats that issues are exported to, and how a path's ending chooses one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path, PurePath

from attrs import field, frozen

from govpub.export.arrow_columns import load_pyarrow
from govpub.export.csv_tables import csv_parts, open_csv_draft
from govpub.export.drafts import Draft
from govpub.export.json_lines import gzip_parts, json_parts, open_lines_draft
from govpub.export.parquet import open_parquet_draft, parquet_parts
from govpub.export.sqlite import open_sqlite_draft, sqlite_parts
from govpub.models import Issue

__all__ = ["FORMATS", "Format", "format_of"]


@frozen
class Format:
    """A way to write issues."""

    name: str
    """Its name, as `--to` takes it."""
    endings: tuple[str, ...]
    """Endings of paths that choose it."""
    render: Callable[[str, Issue], tuple[bytes, ...]] = field(repr=False)
    """Returns the parts of an issue, from the path that it was read from and the issue."""
    open_draft: Callable[[Path, Sequence[int] | None], Draft] = field(repr=False)
    """Opens a draft in a folder, which parts are added to."""
    is_folder: bool = False
    """Whether the output is a folder."""
    check_available: Callable[[], object] = field(default=lambda: None, repr=False)
    """Raises `MissingExtraError` if a package is missing that the format needs."""


FORMATS = {
    form.name: form
    for form in (
        Format("jsonl", (".jsonl", ".ndjson"), json_parts, open_lines_draft),
        Format("jsonl.gz", (".jsonl.gz", ".ndjson.gz"), gzip_parts, open_lines_draft),
        Format("parquet", (".parquet",), parquet_parts, open_parquet_draft, check_available=load_pyarrow),
        Format("sqlite", (".sqlite", ".sqlite3", ".db"), sqlite_parts, open_sqlite_draft),
        Format("csv", (), csv_parts, open_csv_draft, is_folder=True),
    )
}
"""All formats by name."""


def format_of(path: str) -> Format | None:
    """Return the format that a path's ending chooses; a path without an ending is a folder of CSV files.

    >>> format_of("2023.jsonl.gz").name, format_of("tables/").name, format_of("2023.xlsx")
    ('jsonl.gz', 'csv', None)
    """
    name = PurePath(path).name.lower()
    for form in FORMATS.values():
        if name.endswith(form.endings or ("\0",)):
            return form
    return FORMATS["csv"] if not PurePath(name).suffix or path.endswith(("/", "\\")) else None
