"""Outputs in the making: what is added is kept, and after an interruption everything after a mark is taken back."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import BinaryIO, Protocol

from govpub.errors import GovpubError

__all__ = ["AppendedFiles", "DamagedDraftError", "Draft"]


class DamagedDraftError(GovpubError, OSError):
    """The files of an unfinished run do not hold what its journal says."""


class Draft(Protocol):
    """An output in the making, in a folder of its own."""

    def add(self, parts: Sequence[bytes]) -> None:
        """Add what a format's `render` made of an issue."""

    def flush(self) -> list[int]:
        """Put on the disk what was added; return marks that a new draft can be opened at."""
        ...

    def finish(self) -> Path:
        """Return the path of the complete output; may be called again after an interruption."""
        ...

    def close(self) -> None:
        """Let go of the files."""


class AppendedFiles:
    """Files that only grow; each part of an issue is added to one of them.

    Args:
        paths: the files, one for each part.
        heads: what a new file begins with.
        marks: their sizes at which to go on, as `flush` returned them; None begins anew.
        output: the path of the complete output; the first file, or the folder that they stand in.

    Raises:
        DamagedDraftError: a file is missing or shorter than its mark.
    """

    def __init__(
        self, paths: Sequence[Path], heads: Sequence[bytes], marks: Sequence[int] | None, output: Path
    ) -> None:
        self._output = output
        if marks is None:
            self._streams: list[BinaryIO] = [path.open("wb") for path in paths]
            self.add(heads)
            return
        for path, mark in zip(paths, marks, strict=True):
            if not path.is_file() or path.stat().st_size < mark:
                raise DamagedDraftError(f"{path}: is shorter than the journal says; delete the folder and start again")
        self._streams = [path.open("r+b") for path in paths]
        for stream, mark in zip(self._streams, marks, strict=True):
            stream.truncate(mark)
            stream.seek(mark)

    def add(self, parts: Sequence[bytes]) -> None:
        """Add one part to each file."""
        for stream, part in zip(self._streams, parts, strict=True):
            stream.write(part)

    def flush(self) -> list[int]:
        """Put the files on the disk; return their sizes."""
        for stream in self._streams:
            stream.flush()
            os.fsync(stream.fileno())
        return [stream.tell() for stream in self._streams]

    def finish(self) -> Path:
        """Return the path of the complete output."""
        self.close()
        return self._output

    def close(self) -> None:
        """Close the files; what cannot be written any more is lost, and not marked either."""
        for stream in self._streams:
            try:
                stream.close()
            except OSError:
                continue
