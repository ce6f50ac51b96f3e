"""From blocks to articles: bodies are gathered, headlines assigned, what was cut is joined."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen

from govpub.assemble.bodies import split_shared_bodies
from govpub.assemble.captions import attach_captions
from govpub.assemble.drafts import Claim, Draft
from govpub.assemble.gather import gather
from govpub.assemble.headlines import HeadlineGroup, assign_headlines
from govpub.assemble.jumps import join_cut_bodies, join_displaced_heads, join_jumps
from govpub.assemble.pictures import show_inside
from govpub.assemble.titles import TitleIndex
from govpub.extract.byline_habits import PLAIN_HABITS, CreditHabits
from govpub.models import Diagnostic, DiagnosticCode, Span
from govpub.segment.blocks import Block

__all__ = ["Assembled", "assemble"]


@frozen
class Assembled:
    """The drafts of a text, in order of where they start."""

    drafts: tuple[Draft, ...]
    """One for each article."""
    claims: tuple[Claim, ...]
    """What belongs to no article."""
    diagnostics: tuple[Diagnostic, ...]
    """What was doubted outside the articles."""


def assemble(blocks: Sequence[Block], titles: TitleIndex, habits: CreditHabits = PLAIN_HABITS) -> Assembled:
    """Return the drafts of all articles; `habits` says what the paper adds to credits."""
    gathered = gather(blocks, titles, habits)
    show_inside(gathered.drafts)
    groups = assign_headlines(gathered.runs, gathered.drafts, titles)
    drafts = split_shared_bodies(gathered.drafts, groups)
    drafts = join_displaced_heads(drafts)
    drafts = join_jumps(drafts)
    drafts = join_cut_bodies(drafts)
    drafts = attach_captions(drafts)
    diagnostics: list[Diagnostic] = []
    for group in groups:
        if group.draft is None:
            drafts.append(_without_body(group))
        elif group.moved:
            diagnostics.append(_moved(group))
    drafts = [draft for draft in drafts if draft.has_body or draft.headings or draft.bylines]
    drafts.sort(key=lambda draft: draft.start())
    return Assembled(drafts=tuple(drafts), claims=tuple(gathered.claims), diagnostics=tuple(diagnostics))


def _span(group: HeadlineGroup) -> Span:
    return Span(group.blocks[0].first.start, group.blocks[-1].lines[-1].end)


def _without_body(group: HeadlineGroup) -> Draft:
    """Return a draft for a headline whose body is not in the text."""
    report = Diagnostic(
        code=DiagnosticCode.HEADLINE_WITHOUT_BODY,
        message="no body in the text fits the headline",
        span=_span(group),
    )
    return Draft(headings=list(group.blocks), section=group.run.section, diagnostics=[report])


def _moved(group: HeadlineGroup) -> Diagnostic:
    return Diagnostic(
        code=DiagnosticCode.HEADLINE_MOVED,
        message="a headline away from its body was given to it by the words they share and by place",
        span=_span(group),
    )
