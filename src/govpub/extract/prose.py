"""Reads a text that stands alone as paragraphs: wrapped lines joined, spaces of justification taken out."""

from __future__ import annotations

import re

from govpub.text.aligned import AlignedText
from govpub.text.lines import Mark, split_lines
from govpub.text.spacing import tighten_prose

__all__ = ["read_paragraphs"]

_PROSE_MARKS = frozenset({Mark.NONE, Mark.QUOTE, Mark.BULLET})
_ENDS_RE = re.compile(r"[。！？!?…；;：:”’』」）)]$")


def read_paragraphs(text: str) -> tuple[AlignedText, ...]:
    """Return the paragraphs of a text.

    A line goes on with the paragraph before it if that has not come to a stop, or fills its line; an indent
    or a blank line starts a new one.

    >>> [str(paragraph) for paragraph in read_paragraphs("4月11日，我县召\\n开会议。\\n　　会议指出，要抓\\n落实。")]
    ['4月11日，我县召开会议。', '会议指出，要抓落实。']
    """
    lines = [line for line in split_lines(text) if line.mark in _PROSE_MARKS]
    if not lines:
        return ()
    widest = max(line.width for line in lines)
    groups: list[list[AlignedText]] = []
    goes_on = False
    for line in lines:
        if goes_on and line.indent < 1 and not line.gap:
            groups[-1].append(line.text)
        else:
            groups.append([line.text])
        goes_on = not _ENDS_RE.search(line.text.text) or (line.width >= widest - 1 and len(groups[-1]) > 1)
    return tuple(tighten_prose(AlignedText.join(group)) for group in groups)
