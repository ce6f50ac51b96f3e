"""Issues as Arrow columns: nested as in the JSON, with a schema that is made from the models and never from the data.

A record becomes a struct, a list a list, `Span` a struct of `start` and `end`; enumerations and dates are text, as in the
JSON. The first column is `path`.
"""

from __future__ import annotations

import types
import typing
from collections.abc import Sequence
from enum import Enum
from functools import cache
from importlib import import_module
from itertools import accumulate, chain
from typing import Any, TypeAlias

import attrs

from govpub.errors import MissingExtraError
from govpub.models import Issue, PartialDate, Span

__all__ = ["load_pyarrow", "record_batch", "schema"]

_Arrow: TypeAlias = Any
"""Something of pyarrow, which has no type information and need not be installed."""


@cache
def load_pyarrow(module: str = "pyarrow") -> Any:  # noqa: ANN401 -- a module
    """Return pyarrow or a module of it.

    Raises:
        MissingExtraError: it is not installed.
    """
    try:
        return import_module(module)
    except ImportError as error:
        raise MissingExtraError("Arrow and Parquet need pyarrow: pip install 'govpub[arrow]'") from error


@cache
def schema() -> _Arrow:
    """Return the Arrow schema of issues, a row for each."""
    pa = load_pyarrow()
    return pa.schema(
        [pa.field("path", pa.string()), *(_field(name, kind) for name, kind in _attributes(Issue).items())]
    )


def record_batch(paths: Sequence[str | None], issues: Sequence[Issue]) -> _Arrow:
    """Return a record batch with a row for each issue."""
    pa = load_pyarrow()
    columns = [_column([getattr(issue, name) for issue in issues], kind) for name, kind in _attributes(Issue).items()]
    return pa.RecordBatch.from_arrays([pa.array(paths, pa.string()), *columns], schema=schema())


@cache
def _attributes(record: Any) -> dict[str, Any]:  # noqa: ANN401 -- a class
    """Return the names of a record's attributes and what they hold."""
    hints = typing.get_type_hints(record)
    names = Span._fields if record is Span else [attribute.name for attribute in attrs.fields(record)]
    return {name: hints[name] for name in names}


@cache
def _plain(kind: Any) -> tuple[Any, bool]:  # noqa: ANN401 -- an annotation
    """Return what an annotation holds besides None, and whether it is a tuple of it."""
    if typing.get_origin(kind) in {types.UnionType, typing.Union}:
        (kind,) = (choice for choice in typing.get_args(kind) if choice is not types.NoneType)
    return (typing.get_args(kind)[0], True) if typing.get_origin(kind) is tuple else (kind, False)


def _field(name: str, kind: Any) -> _Arrow:  # noqa: ANN401 -- an annotation
    return load_pyarrow().field(name, _type(kind))


@cache
def _type(kind: Any) -> _Arrow:  # noqa: ANN401 -- an annotation
    """Return the Arrow type of what an annotation says."""
    pa = load_pyarrow()
    plain, is_list = _plain(kind)
    if is_list:
        return pa.list_(pa.field("item", _type(plain)))
    if plain is int:
        return pa.int64()
    if _is_text(plain):
        return pa.string()
    return pa.struct([_field(name, inner) for name, inner in _attributes(plain).items()])


def _is_text(plain: type) -> bool:
    return issubclass(plain, (str, Enum, PartialDate))


@cache
def _empty(kind: Any) -> _Arrow:  # noqa: ANN401 -- an annotation
    return load_pyarrow().array([], _type(kind))


def _column(values: Sequence[Any], kind: Any) -> _Arrow:  # noqa: ANN401 -- an annotation
    """Return values as an Arrow array: a struct's attributes and a list's items are columns of their own."""
    if not values:
        return _empty(kind)
    pa = load_pyarrow()
    plain, is_list = _plain(kind)
    if is_list:
        offsets = pa.array(accumulate((len(value or ()) for value in values), initial=0), pa.int32())
        items = _column(list(chain.from_iterable(value or () for value in values)), plain)
        return pa.ListArray.from_arrays(offsets, items, type=_type(kind))
    if plain is int:
        return pa.array(values, pa.int64())
    if _is_text(plain):
        return pa.array([None if value is None else str(value) for value in values], pa.string())
    fields = _attributes(plain)
    inner = [
        _column([None if value is None else getattr(value, name) for value in values], field)
        for name, field in fields.items()
    ]
    unknown = pa.array([value is None for value in values], pa.bool_())
    return pa.StructArray.from_arrays(inner, fields=list(_type(plain)), mask=unknown)
