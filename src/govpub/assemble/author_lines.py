"""Credits that only their place tells: the line between a headline and its body, or behind one."""

from __future__ import annotations

import re

from govpub.extract.byline import read_bare_names
from govpub.extract.byline_habits import CreditHabits
from govpub.extract.byline_parts import Part
from govpub.extract.byline_reading import BylineReading, reading_of
from govpub.extract.name_border import is_rare_name
from govpub.extract.name_score import DOUBTFUL, name_score
from govpub.models import Role
from govpub.rules.author_line import OFFICE_AUTHOR, PEN_AUTHOR, POSTED_AUTHOR
from govpub.text.aligned import AlignedText

__all__ = ["read_author_line"]

_LONGEST = 40
_SPACE_RE = re.compile(r"[ \u3000]+")


def read_author_line(text: AlignedText, habits: CreditHabits, *, pen_names: bool = False) -> BylineReading | None:
    """Return the credit of a line whose place says that it is one: names alone, a post and a name, an office; or None.

    Args:
        text: the line.
        habits: what the paper adds to credits.
        pen_names: whether any word behind ◎ may be a name; elsewhere it may be a subhead.
    """
    reading = read_bare_names(text, habits)
    if reading is not None or len(text) > _LONGEST:
        return reading
    posted = POSTED_AUTHOR.fullmatch(text.text)
    if posted is not None:
        name = _SPACE_RE.sub("", posted["name"])
        if name_score(name) < DOUBTFUL and not is_rare_name(name):
            return None
        return _reading(text, posted.span("name"), POSTED_AUTHOR.name)
    pen = PEN_AUTHOR.fullmatch(text.text) if pen_names else None
    if pen is not None:
        return _reading(text, pen.span("name"), PEN_AUTHOR.name, Role.AUTHOR)
    office = OFFICE_AUTHOR.fullmatch(text.text)
    return _reading(text, office.span("name"), OFFICE_AUTHOR.name) if office is not None else None


def _reading(text: AlignedText, name: tuple[int, int], rule: str, role: Role = Role.CONTRIBUTOR) -> BylineReading:
    part = Part(*name, role, None, None)
    return reading_of(text, (part,), (0, len(text)), rule)
