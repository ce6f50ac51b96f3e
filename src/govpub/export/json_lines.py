"""Issues as JSON: one document, or JSON Lines with an issue a line."""

from __future__ import annotations

import gzip
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import msgspec

from govpub.errors import SchemaError
from govpub.export.drafts import AppendedFiles
from govpub.export.paths import printable_path
from govpub.models import Issue

__all__ = [
    "gzip_parts",
    "json_document",
    "json_line",
    "json_parts",
    "open_lines_draft",
    "read_json_lines",
]


def json_document(issue: Issue) -> bytes:
    """Return an issue as an indented JSON document, with a line feed at its end."""
    return msgspec.json.format(issue.to_json(), indent=2) + b"\n"


def json_line(issue: Issue, *, path: str | None = None) -> bytes:
    """Return an issue as one line of JSON Lines.

    Args:
        issue: the issue.
        path: the file it was read from; becomes the first key, `path`, which `read_json_lines` passes over.
    """
    line = issue.to_json()
    if path is not None:
        line = b'{"path":' + msgspec.json.encode(printable_path(path)) + b"," + line[1:]
    return line + b"\n"


def json_parts(path: str, issue: Issue) -> tuple[bytes]:
    """Return an issue as one line that begins with its path."""
    return (json_line(issue, path=path),)


def gzip_parts(path: str, issue: Issue) -> tuple[bytes]:
    """Return the same as a gzip member: members one after another are a gzip file."""
    return (gzip.compress(json_line(issue, path=path), mtime=0),)


def open_lines_draft(folder: Path, marks: Sequence[int] | None) -> AppendedFiles:
    """Return a draft of a file of lines, plain or as gzip members, in `folder`."""
    output = folder / "lines"
    return AppendedFiles([output], [b""], marks, output)


def read_json_lines(lines: Iterable[bytes | str]) -> Iterator[Issue]:
    """Yield the issues of a JSON Lines file; empty lines are passed over.

    Args:
        lines: the lines of the file, such as the open file itself.

    Raises:
        SchemaError: a line is no JSON or no issue; the message gives its number and the path in it.
    """
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            yield Issue.from_dict(msgspec.json.decode(line))
        except (msgspec.DecodeError, UnicodeDecodeError, SchemaError) as error:
            raise SchemaError(f"line {number}: {error}") from error
