"""What all models share: conversion to the JSON contract and back, in one place."""

from __future__ import annotations

from typing import Any, Self

import msgspec

from govpub.errors import SchemaError
from govpub.models.dates import PartialDate

__all__ = ["Record"]


def _encode(value: object) -> object:
    if isinstance(value, PartialDate):
        return value.isoformat()
    raise NotImplementedError(f"no JSON form for {type(value).__name__}")


def _decode(kind: type, value: object) -> object:
    if kind is PartialDate and isinstance(value, str):
        return PartialDate.fromisoformat(value)
    raise NotImplementedError(f"no way to read {kind.__name__}")


class Record:
    """A value that was read from a publication, immutable and comparable.

    Models are attrs classes without slots: msgspec writes the keys of those in the order of the contract.
    """

    __slots__ = ()

    def to_dict(self) -> dict[str, Any]:
        """Return the value as plain dictionaries, lists and strings, in the shape of the JSON contract.

        >>> from govpub.models import Jump, JumpDirection, Span
        >>> Jump(direction=JumpDirection.TO, page=4, span=Span(10, 17)).to_dict()
        {'direction': 'to', 'page': 4, 'span': [10, 17]}
        """
        plain: dict[str, Any] = msgspec.json.decode(self.to_json())
        return plain

    def to_json(self) -> bytes:
        """Return the same as `to_dict()`, as UTF-8 JSON on one line."""
        return msgspec.json.encode(self, enc_hook=_encode)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Return the model that `to_dict()` described.

        Raises:
            SchemaError: a key is missing or a value has the wrong type; the message gives its path.

        >>> from govpub.models import Jump
        >>> Jump.from_dict({"direction": "to", "page": "four", "span": [0, 1]})
        Traceback (most recent call last):
        ...
        govpub.errors.SchemaError: Expected `int | null`, got `str` - at `$.page`
        """
        try:
            return msgspec.convert(data, cls, dec_hook=_decode)
        except (msgspec.ValidationError, ValueError) as error:
            raise SchemaError(str(error)) from error
