"""Paths as text."""

from __future__ import annotations

import os

__all__ = ["printable_path"]


def printable_path(path: str) -> str:
    r"""Return a path as text that can be written as UTF-8; bytes of the name that are no text become `\xff`.

    >>> printable_path("2023/青河.txt")
    '2023/青河.txt'
    """
    return os.fsencode(path).decode("utf-8", "backslashreplace") if _has_surrogates(path) else path


def _has_surrogates(path: str) -> bool:
    return any("\ud800" <= character <= "\udfff" for character in path)
