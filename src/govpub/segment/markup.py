"""What an OCR tool writes about a picture instead of a text: `<details><summary>…</summary> … </details>`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from govpub.text.lines import Line

__all__ = ["described_pictures"]

_OPENING_RE = re.compile(r"[ ]*<details\b[^<>]{0,40}>", re.IGNORECASE)
_CLOSING_RE = re.compile(r"</details>[ ]*$", re.IGNORECASE)
_LONGEST = 40
"""Lines of a description; an opening tag whose end is farther off is left alone."""


def described_pictures(lines: Sequence[Line]) -> dict[int, str]:
    """Return the lines with a tool's description of a picture, tags included, each with the rule."""
    found: dict[int, str] = {}
    opened: int | None = None
    for line in lines:
        text = line.text.text
        if opened is None and text[0] != "<":
            continue
        if opened is None and _OPENING_RE.match(text):
            opened = line.index
        if opened is not None and line.index - opened > _LONGEST:
            opened = None
        if opened is not None and _CLOSING_RE.search(text):
            found.update(dict.fromkeys(range(opened, line.index + 1), "markup.description"))
            opened = None
    return found
