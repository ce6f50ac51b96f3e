"""Why a value is what it is."""

from __future__ import annotations

from attrs import frozen

from govpub.models.span import Span

__all__ = ["Reason"]


@frozen
class Reason:
    """A value and the rule that read it."""

    path: str
    """Where the value stands in the issue: `articles[0].meetings[0].participants[1].title`."""
    value: str
    """The value."""
    span: Span
    """Where it was read."""
    rule: str
    """Name of the rule."""
