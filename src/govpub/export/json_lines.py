"""Issues as JSON: one document, or JSON Lines with an issue a line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec

from govpub.errors import SchemaError
from govpub.models import Issue

__all__ = ["json_document", "json_line", "read_json_lines"]


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
        shown = path.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
        line = b'{"path":' + msgspec.json.encode(shown) + b"," + line[1:]
    return line + b"\n"


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
