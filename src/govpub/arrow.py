"""Texts to issues as Arrow record batches, for every engine that takes a function over batches.

Needs pyarrow: `pip install 'govpub[arrow]'`.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from typing import Any

from govpub.errors import InputTypeError
from govpub.export.arrow_columns import load_pyarrow, record_batch, schema
from govpub.pipeline import parse_issue
from govpub.profile import Profile

__all__ = ["parse_batches", "schema"]


def parse_batches(
    batches: Any,  # noqa: ANN401 -- pyarrow has no type information
    *,
    profile: Profile | None = None,
) -> Iterator[Any]:
    """Yield a batch of issues for each batch of texts.

    The columns of a batch of texts are `path` and `text`, and `reference_date` if there is one: a date, or text such as
    `2023-04-12`, or null. A row without text gives an issue without anything. Each batch that comes out has the columns
    of `schema()`, whatever is in it: `path`, and those of an issue, nested as in its JSON.

    The function has no state and can be pickled: `frame.mapInArrow(parse_batches, …)` in Spark,
    `dataset.map_batches(parse_batches, batch_format="pyarrow")` in Ray.

    Args:
        batches: an iterable of `pyarrow.RecordBatch`, or a `pyarrow.Table`, for which tables come out.
        profile: what is known of the paper beforehand; `functools.partial(parse_batches, profile=…)` for an engine.

    Raises:
        MissingExtraError: pyarrow is not installed.
        InputTypeError: a column is missing.

    >>> import pyarrow
    >>> texts = pyarrow.RecordBatch.from_pylist([{"path": "a.txt", "text": "本报讯 4月11日，我县召开植树会。"}])
    >>> next(parse_batches([texts]))["articles"].to_pylist()[0][0]["dateline"]["text"]
    '本报讯 4月11日'
    """
    pa = load_pyarrow()
    if isinstance(batches, pa.Table):
        for batch in batches.to_batches() or [None]:
            yield pa.Table.from_batches([] if batch is None else [_parsed(batch, profile)], schema())
        return
    for batch in batches:
        yield _parsed(batch, profile)


def _parsed(batch: Any, profile: Profile | None) -> Any:  # noqa: ANN401 -- pyarrow has no type information
    """Return the batch of issues for a batch of texts."""
    names: list[str] = batch.schema.names
    for name in ("path", "text"):
        if name not in names:
            raise InputTypeError("parse_batches", "batches", f"batches with a column {name}", batch)
    texts: list[str | None] = batch.column("text").to_pylist()
    dates: Iterable[dt.date | str | None] = [None] * len(texts)
    if "reference_date" in names:
        dates = batch.column("reference_date").to_pylist()
    issues = [
        parse_issue(text or "", reference_date=date, profile=profile) for text, date in zip(texts, dates, strict=True)
    ]
    return record_batch(batch.column("path").to_pylist(), issues)
