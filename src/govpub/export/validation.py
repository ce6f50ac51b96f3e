"""Checks JSON against the schema that is shipped with the package, and says where it does not fit.

Only the keywords that the schema uses are known; an unknown one is an error of ours, not of the document. The package's
tests hold this against a full validator.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache
from importlib.resources import files
from typing import Any, TypeAlias

import msgspec

__all__ = ["SCHEMA_FILE", "problems", "shipped_schema"]

SCHEMA_FILE = "issue-1.schema.json"
"""Name of the schema's file in `govpub.export`."""

_Schema: TypeAlias = dict[str, Any]
_Check: TypeAlias = "Callable[[Any, Any, _Schema, str], Iterator[str]]"

_TYPES: dict[str, tuple[type, ...]] = {
    "object": (dict,),
    "array": (list,),
    "string": (str,),
    "integer": (int,),
    "null": (type(None),),
}
_NAME_RE = re.compile(r"[A-Za-z_]\w*")
_LONGEST = 40
"""Characters of a value that a message shows."""


@cache
def shipped_schema() -> _Schema:
    """Return the JSON Schema of an issue that this version of the package was released with."""
    schema: _Schema = msgspec.json.decode(files("govpub.export").joinpath(SCHEMA_FILE).read_bytes())
    return schema


def problems(document: object) -> Iterator[str]:
    """Yield what does not fit the schema, with its path.

    >>> list(problems({"masthead": None, "contents": None, "articles": [], "slogans": 0, "segments": []}))
    ['$.slogans: 0 is no array', '$: the key diagnostics is missing']
    """
    yield from _problems(document, shipped_schema(), "$")


def _problems(value: Any, schema: _Schema, path: str) -> Iterator[str]:  # noqa: ANN401 -- any JSON
    for keyword, expected in schema.items():
        check = _CHECKS[keyword]
        if check is not None:
            yield from check(value, expected, schema, path)


def _type(value: Any, expected: str, _schema: _Schema, path: str) -> Iterator[str]:  # noqa: ANN401
    is_one = isinstance(value, _TYPES[expected]) and not isinstance(value, bool)
    if not is_one and not (expected == "integer" and isinstance(value, float) and value.is_integer()):
        yield f"{path}: {_shown(value)} is no {expected}"


def _enum(value: Any, expected: list[str], _schema: _Schema, path: str) -> Iterator[str]:  # noqa: ANN401
    if value not in expected:
        yield f"{path}: {_shown(value)} is none of {', '.join(map(str, expected))}"


def _pattern(value: Any, expected: str, schema: _Schema, path: str) -> Iterator[str]:  # noqa: ANN401
    if isinstance(value, str) and not re.search(expected, value):
        yield f"{path}: {_shown(value)} is no {schema.get('title', 'such text')}"


def _any_of(value: Any, expected: list[_Schema], _schema: _Schema, path: str) -> Iterator[str]:  # noqa: ANN401
    """Yield the problems with the one that fits best: null is only meant if it is null."""
    found = [list(_problems(value, choice, path)) for choice in expected]
    if all(found):
        meant = [some for some, choice in zip(found, expected, strict=True) if choice != {"type": "null"}]
        yield from meant[0]


def _properties(value: Any, expected: dict[str, _Schema], _schema: _Schema, path: str) -> Iterator[str]:  # noqa: ANN401
    for name, item in _object(value).items():
        if name in expected:
            yield from _problems(item, expected[name], f"{path}{_step(name)}")


def _required(value: Any, expected: list[str], _schema: _Schema, path: str) -> Iterator[str]:  # noqa: ANN401
    if isinstance(value, dict):
        yield from (f"{path}: the key {name} is missing" for name in expected if name not in _object(value))


def _prefix_items(value: Any, expected: list[_Schema], _schema: _Schema, path: str) -> Iterator[str]:  # noqa: ANN401
    for number, (item, schema) in enumerate(zip(_array(value), expected, strict=False)):
        yield from _problems(item, schema, f"{path}[{number}]")


def _items(value: Any, expected: Any, schema: _Schema, path: str) -> Iterator[str]:  # noqa: ANN401
    first = len(schema.get("prefixItems", ()))
    for number, item in enumerate(_array(value)[first:], start=first):
        if expected is False:
            yield f"{path}[{number}]: is one too many"
        else:
            yield from _problems(item, expected, f"{path}[{number}]")


def _min_items(value: Any, expected: int, _schema: _Schema, path: str) -> Iterator[str]:  # noqa: ANN401
    if isinstance(value, list) and len(_array(value)) < expected:
        yield f"{path}: has {len(_array(value))} items, not {expected}"


def _max_items(value: Any, expected: int, schema: _Schema, path: str) -> Iterator[str]:  # noqa: ANN401
    if len(_array(value)) > expected and schema.get("items") is not False:
        yield f"{path}: has {len(_array(value))} items, not {expected}"


def _ref(value: Any, expected: str, _schema: _Schema, path: str) -> Iterator[str]:  # noqa: ANN401
    yield from _problems(value, shipped_schema()["$defs"][expected.rpartition("/")[2]], path)


_CHECKS: dict[str, _Check | None] = {
    "$ref": _ref,
    "type": _type,
    "enum": _enum,
    "pattern": _pattern,
    "anyOf": _any_of,
    "properties": _properties,
    "required": _required,
    "prefixItems": _prefix_items,
    "items": _items,
    "minItems": _min_items,
    "maxItems": _max_items,
    **dict.fromkeys(("$schema", "$id", "$comment", "$defs", "title", "description", "default")),
}


def _array(value: Any) -> list[Any]:  # noqa: ANN401
    """Return a value's items; none if it is no array."""
    items: list[Any] = []
    if isinstance(value, list):
        items += value
    return items


def _object(value: Any) -> dict[str, Any]:  # noqa: ANN401
    """Return a value's keys; none if it is no object."""
    keys: dict[str, Any] = {}
    if isinstance(value, dict):
        keys |= value
    return keys


def _step(name: str) -> str:
    return f".{name}" if _NAME_RE.fullmatch(name) else f"[{name!r}]"


def _shown(value: object) -> str:
    """Return a value as JSON, cut where it is long."""
    text = msgspec.json.encode(value).decode()
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
