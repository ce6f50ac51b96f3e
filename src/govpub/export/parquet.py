"""A Parquet file: a row for each issue, nested as in the JSON.

The draft is an Arrow stream, which can be cut at any batch; the Parquet file is made of it at the end, some issues at a
time.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from govpub.export.arrow_columns import load_pyarrow, record_batch, schema
from govpub.export.drafts import AppendedFiles
from govpub.export.paths import printable_path
from govpub.models import Issue

__all__ = ["ParquetDraft", "open_parquet_draft", "parquet_parts"]

_ROW_GROUP = 16_000_000
"""Bytes of Arrow data in a row group, about."""


def parquet_parts(path: str, issue: Issue) -> tuple[bytes]:
    """Return an issue as a message of an Arrow stream."""
    return (record_batch([printable_path(path)], [issue]).serialize().to_pybytes(),)


def open_parquet_draft(folder: Path, marks: Sequence[int] | None) -> ParquetDraft:
    """Return a draft of a Parquet file in `folder`."""
    return ParquetDraft(folder, marks)


class ParquetDraft(AppendedFiles):
    """A Parquet file in the making.

    Args:
        folder: where it is made.
        marks: the size of the stream at which to go on; None begins anew.

    Raises:
        DamagedDraftError: the stream is missing or shorter.
        MissingExtraError: pyarrow is not installed.
    """

    def __init__(self, folder: Path, marks: Sequence[int] | None) -> None:
        self._stream, self._file = folder / "stream", folder / "parquet"
        super().__init__([self._stream], [schema().serialize().to_pybytes()], marks, self._file)

    def finish(self) -> Path:
        """Return the path of the Parquet file, made of the stream."""
        self.close()
        pa = load_pyarrow()
        parquet = load_pyarrow("pyarrow.parquet")
        with (
            pa.OSFile(str(self._stream)) as stream,
            pa.ipc.open_stream(stream) as batches,
            parquet.ParquetWriter(self._file, schema(), compression="zstd") as writer,
        ):
            group: list[Any] = []
            size = 0
            for batch in batches:
                group.append(batch)
                size += batch.nbytes
                if size >= _ROW_GROUP:
                    writer.write_table(pa.Table.from_batches(group).combine_chunks())
                    group, size = [], 0
            writer.write_table(pa.Table.from_batches(group, schema()).combine_chunks())
        return super().finish()
