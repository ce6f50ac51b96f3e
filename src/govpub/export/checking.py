"""Checks files of issues: a JSON document, or JSON Lines, compressed or not."""

from __future__ import annotations

import gzip
import io
import itertools
from collections.abc import Iterable, Iterator
from typing import BinaryIO, cast

import msgspec

from govpub.export.validation import problems

__all__ = ["check_stream"]

_GZIP = b"\x1f\x8b"
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"


def check_stream(stream: BinaryIO) -> Iterator[list[str]]:
    """Yield a list of problems for each issue in a stream; empty if it fits the schema.

    A document of several lines opens with a bracket alone; anything else is JSON Lines.

    Args:
        stream: the file.

    Raises:
        OSError: it cannot be read, or is no gzip file though it begins as one.
        EOFError: it is a gzip file without its end.
    """
    plain = io.BufferedReader(cast("io.RawIOBase", stream))
    try:
        if plain.peek(2)[:2] == _GZIP:
            with gzip.GzipFile(fileobj=plain) as unpacked:
                yield from _check_plain(unpacked)
        else:
            yield from _check_plain(plain)
    finally:
        plain.detach()  # whoever opened the stream closes it


def _check_plain(stream: io.BufferedIOBase) -> Iterator[list[str]]:
    first = stream.readline().removeprefix(_BYTE_ORDER_MARK)
    if first.strip() not in {b"{", b"[", b""}:
        yield from _check_lines(itertools.chain([first], stream))
        return
    data = first + stream.read()
    if data.strip():
        yield _problems_of(data)


def _check_lines(lines: Iterable[bytes]) -> Iterator[list[str]]:
    for number, line in enumerate(lines, start=1):
        if line.strip():
            yield [f"line {number}: {problem}" for problem in _problems_of(line)]


def _problems_of(data: bytes) -> list[str]:
    try:
        document = msgspec.json.decode(data)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        return [f"is no JSON: {error}"]
    return list(problems(document))
