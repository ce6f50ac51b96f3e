"""Writes files that appear whole or not at all."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Generator
from pathlib import Path
from typing import BinaryIO

__all__ = ["open_whole"]


@contextlib.contextmanager
def open_whole(path: str | os.PathLike[str]) -> Generator[BinaryIO, None, None]:
    """Open a file for writing that takes its name only when everything is written.

    An error inside the `with` leaves what was there before. A device or a pipe is written to as it is.

    Args:
        path: the file; the folder must exist.

    Raises:
        OSError: it cannot be written.
    """
    target = Path(path).resolve()
    if target.exists() and not target.is_file():
        with target.open("wb") as stream:
            yield stream
        return
    draft = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        with draft.open("xb") as stream:
            yield stream
        draft.replace(target)
    except BaseException:
        draft.unlink(missing_ok=True)
        raise
