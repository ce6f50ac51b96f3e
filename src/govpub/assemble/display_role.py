"""What a line set apart from the body is in its context."""

from __future__ import annotations

from enum import Enum, auto

__all__ = ["DisplayRole"]


class DisplayRole(Enum):
    """What a display line is in its context."""

    HEADLINE = auto()
    """A line of a headline block."""
    SUBHEAD = auto()
    """小标题: stands in a body."""
    TEXT = auto()
    """The first piece of a paragraph that a column or a page has cut."""
    LINE = auto()
    """A paragraph of one line without a stop: an item of a list, a verse."""
    CAPTION = auto()
    """The words under a picture."""
    BYLINE = auto()
    """Names without a role."""
    ISSUER = auto()
    """The offices that publish a poster."""
    COLUMN = auto()
    """A column head."""
    SECTION = auto()
    """The name of a page, above all its headlines."""
    ORNAMENT = auto()
    """Pinyin above a headline."""
