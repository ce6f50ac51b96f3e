"""Lines that go on with the line before though the text around them is not seen as set in a column."""

from __future__ import annotations

from collections.abc import Sequence

from govpub.rules.caption import opens_caption
from govpub.segment.layout import Layout
from govpub.segment.line_ends import ends_clause_or_sentence, ends_with_comma
from govpub.segment.starts import opens_with_jump
from govpub.text.lines import Line

__all__ = ["goes_on_unwrapped", "is_caption"]

_NARROWEST_CUT, _NARROWEST_FULL = 20.0, 16.0
_SAME_WIDTH = 1.0


def is_caption(lines: Sequence[Line], closed: Sequence[bool], at: int) -> bool:
    """Whether line `at` opens a caption, or is one by the credit that ends it."""
    text = lines[at].text.text
    return opens_caption(text) or (closed[at] and not ends_clause_or_sentence(text))


def goes_on_unwrapped(lines: Sequence[Line], layout: Layout, first: int, at: int) -> bool:
    """Whether line `at` goes on with the paragraph from line `first` to the line before it."""
    return _is_comma_cut(lines, layout, at) or _is_in_stanza(lines, layout, at) or _is_far_end(lines, layout, first, at)


def _is_comma_cut(lines: Sequence[Line], layout: Layout, at: int) -> bool:
    """Whether line `at` goes on after a long line that ends with a comma."""
    before = lines[at - 1]
    if before.width < _NARROWEST_CUT or not ends_with_comma(before.text.text):
        return False
    return lines[at].gap <= layout.base_gap(at) and not opens_caption(lines[at].text.text)


def _is_in_stanza(lines: Sequence[Line], layout: Layout, at: int) -> bool:
    """Whether line `at` goes on with a full line where only blank lines part paragraphs."""
    before = at - 1
    if lines[at].gap or not layout.uses_gaps(at) or layout.widths[before] < _NARROWEST_FULL:
        return False
    return layout.fills_column(before) and not is_caption(lines, layout.closed, at) and not layout.opens_item(at)


def _is_far_end(lines: Sequence[Line], layout: Layout, first: int, at: int) -> bool:
    """Whether line `at` goes on with the far end of a jump, which may be all that stands on a page."""
    if layout.closed[at - 1] or lines[at].gap > 1 or layout.widths[at - 1] < _NARROWEST_FULL:
        return False
    grows = layout.widths[at] - layout.widths[at - 1]
    return grows <= _SAME_WIDTH and opens_with_jump(lines[first].text.text)
