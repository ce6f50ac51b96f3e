"""JSON Schema (2020-12) of the JSON that govpub writes, made from the models themselves."""

from __future__ import annotations

from typing import Any

import msgspec

from govpub.models import Issue, PartialDate
from govpub.version import __version__

__all__ = ["SCHEMA_ID", "issue_schema"]

SCHEMA_ID = "urn:govpub:schema:issue:1"
"""Name of the schema; the number grows when a document that was valid would no longer be."""

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_PARTIAL_DATE = {
    "title": "PartialDate",
    "description": "A day, ISO 8601; `--04-11` where the year is unknown.",
    "type": "string",
    "pattern": "^(?:[0-9]{4}|-)-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$",
}


def issue_schema() -> dict[str, Any]:
    """Return the schema of one issue, as `Issue.to_dict()` gives it.

    >>> issue_schema()["$id"]
    'urn:govpub:schema:issue:1'
    """
    schema: dict[str, Any] = msgspec.json.schema(Issue, schema_hook=_hook)
    schema = msgspec.json.decode(msgspec.json.encode(schema))  # defaults come as tuples
    for definition in schema["$defs"].values():
        if "description" in definition:
            definition["description"] = definition["description"].partition("\n")[0]
    return {"$schema": _DIALECT, "$id": SCHEMA_ID, "$comment": f"govpub {__version__}", **schema}


def _hook(kind: type) -> dict[str, Any]:
    if kind is PartialDate:
        return dict(_PARTIAL_DATE)
    raise NotImplementedError(f"no JSON form for {kind.__name__}")
