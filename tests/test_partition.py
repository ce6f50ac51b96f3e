"""Whatever the stages claim, the segments cover the text once."""

from __future__ import annotations

from itertools import pairwise, permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govpub import SegmentKind, Span
from govpub.assemble.drafts import Claim
from govpub.partition import partition

TEXT = "青河县召开春耕会议，部署田间管理。"
"""17 characters without a space."""

Named = tuple[str, int | None, str]
"""Rule, article and text of a segment."""

Owned = tuple[Claim, int | None]


def own(start: int, end: int, rule: str, article: int | None = 0, kind: SegmentKind = SegmentKind.PARAGRAPH) -> Owned:
    return Claim(Span(start, end), kind, rule), article


def inner(start: int, end: int, rule: str, article: int | None = 0) -> Owned:
    return own(start, end, rule, article, SegmentKind.BYLINE)


def read(text: str, claims: list[Owned]) -> list[Named]:
    return [(segment.rule, segment.article, segment.span.of(text)) for segment in partition(text, claims)]


CASES: dict[str, tuple[list[Owned], list[Named]]] = {
    "no claim": ([], [("unknown", None, TEXT)]),
    "all of it": ([own(0, 17, "a")], [("a", 0, TEXT)]),
    "touching": ([own(0, 5, "a"), own(5, 17, "b", 1)], [("a", 0, TEXT[:5]), ("b", 1, TEXT[5:])]),
    "a gap": (
        [own(0, 5, "a"), own(7, 17, "b")],
        [("a", 0, TEXT[:5]), ("unknown", None, TEXT[5:7]), ("b", 0, TEXT[7:])],
    ),
    "gaps at both ends": (
        [own(3, 6, "a")],
        [("unknown", None, TEXT[:3]), ("a", 0, TEXT[3:6]), ("unknown", None, TEXT[6:])],
    ),
    "empty claims count for nothing": ([own(4, 4, "e"), own(0, 17, "a"), own(0, 0, "f")], [("a", 0, TEXT)]),
    "the inner is cut out of the outer": (
        [own(0, 17, "a"), inner(5, 7, "b", 1)],
        [("a", 0, TEXT[:5]), ("b", 1, TEXT[5:7]), ("a", 0, TEXT[7:])],
    ),
    "at its start": ([own(0, 17, "a"), inner(0, 3, "b")], [("b", 0, TEXT[:3]), ("a", 0, TEXT[3:])]),
    "at its end": ([own(0, 17, "a"), inner(9, 17, "b")], [("a", 0, TEXT[:9]), ("b", 0, TEXT[9:])]),
    "two inside": (
        [own(0, 17, "a"), inner(2, 4, "b"), inner(4, 6, "c")],
        [("a", 0, TEXT[:2]), ("b", 0, TEXT[2:4]), ("c", 0, TEXT[4:6]), ("a", 0, TEXT[6:])],
    ),
    "one in another in a third": (
        [own(0, 17, "a"), own(2, 12, "b"), inner(5, 6, "c")],
        [
            ("a", 0, TEXT[:2]),
            ("b", 0, TEXT[2:5]),
            ("c", 0, TEXT[5:6]),
            ("b", 0, TEXT[6:12]),
            ("a", 0, TEXT[12:]),
        ],
    ),
    "of the same stretch the kind printed inside others": (
        [own(0, 17, "a"), inner(0, 17, "b", 1)],
        [("b", 1, TEXT)],
    ),
    "overlapping: the later start wins": (
        [own(0, 10, "a"), own(6, 17, "b", 1)],
        [("a", 0, TEXT[:6]), ("b", 1, TEXT[6:])],
    ),
    "the outer ends inside the inner of its inner": (
        [own(0, 8, "a"), own(2, 12, "b"), own(4, 17, "c")],
        [("a", 0, TEXT[:2]), ("b", 0, TEXT[2:4]), ("c", 0, TEXT[4:])],
    ),
}


@pytest.mark.parametrize(("claims", "expected"), CASES.values(), ids=list(CASES))
def test_claims(claims: list[Owned], expected: list[Named]) -> None:
    assert read(TEXT, claims) == expected


@pytest.mark.parametrize(("claims", "expected"), CASES.values(), ids=list(CASES))
def test_the_order_of_claims_does_not_matter(claims: list[Owned], expected: list[Named]) -> None:
    for order in permutations(claims):
        assert read(TEXT, list(order)) == expected


@pytest.mark.parametrize(
    ("gap", "kind"),
    [
        (" ", SegmentKind.SPACE),
        ("\n\n", SegmentKind.SPACE),
        ("\u3000\u00a0\t\r\n\f\v", SegmentKind.SPACE),
        ("\ufeff\u200b", SegmentKind.SPACE),
        ("。", SegmentKind.UNKNOWN),
        ("\n甲\n", SegmentKind.UNKNOWN),
    ],
)
def test_what_nobody_claims(gap: str, kind: SegmentKind) -> None:
    text = f"青河{gap}春耕"
    segments = partition(text, [own(0, 2, "a"), own(len(text) - 2, len(text), "b")])
    assert [segment.kind for segment in segments] == [SegmentKind.PARAGRAPH, kind, SegmentKind.PARAGRAPH]
    assert segments[1].article is None


def test_no_text() -> None:
    assert partition("", []) == ()


SPANS = st.tuples(st.integers(0, 40), st.integers(0, 40)).map(lambda pair: Span(min(pair), max(pair)))
CLAIMS = st.lists(
    st.tuples(
        st.builds(Claim, span=SPANS, kind=st.sampled_from(SegmentKind), rule=st.sampled_from("abcdef")),
        st.none() | st.integers(0, 3),
    ),
    max_size=12,
)


@given(CLAIMS, st.text("甲 \n", min_size=40, max_size=60))
def test_any_claims_give_a_partition(claims: list[Owned], text: str) -> None:
    segments = partition(text, claims)
    assert [segment.span.start for segment in segments[:1]] == [0]
    assert [segment.span.end for segment in segments[-1:]] == [len(text)]
    assert all(before.span.end == after.span.start for before, after in pairwise(segments))
    assert all(segment.span.start < segment.span.end for segment in segments)


@given(CLAIMS)
def test_what_is_claimed_goes_to_a_claim_that_covers_it(claims: list[Owned]) -> None:
    covered = {at for claim, _ in claims for at in range(claim.span.start, claim.span.end)}
    owners = {(claim.kind, claim.rule, article) for claim, article in claims}
    for segment in partition("甲" * 40, claims):
        places = range(segment.span.start, segment.span.end)
        assert all((at in covered) == (segment.rule != "unknown") for at in places)
        if segment.rule != "unknown":
            assert (segment.kind, segment.rule, segment.article) in owners
            assert any(
                claim.span.start <= places.start and places.stop <= claim.span.end
                for claim, article in claims
                if (claim.kind, claim.rule, article) == (segment.kind, segment.rule, segment.article)
            )
