"""Issues with invented content in many layouts, whose right answer is known, are read as they were meant."""

from __future__ import annotations

import unicodedata
from functools import cache
from random import Random

import pytest

from govpub import parse_issue
from govpub.text.characters import fold

from .generator.damage import damaged
from .generator.layouts import LAYOUTS, sample
from .generator.models import Gold
from .generator.score import Tally, complaints, score_issue, squash

SEEDS = range(12)

FLOORS: dict[str, float] = {
    "article.whole": 0.96,
    "article.paragraph": 0.97,
    "article.headline": 0.96,
    "article.kicker": 0.90,
    "article.deck": 0.96,
    "article.section": 0.98,
    "article.page": 0.98,
    "article.kind": 0.96,
    "article.jump": 0.96,
    "article.note": 0.98,
    "article.caption": 0.94,
    "article.caption_credit": 0.94,
    "byline.name": 0.95,
    "byline.name+role": 0.95,
    "byline.name+outlet": 0.94,
    "dateline.marker": 0.97,
    "dateline.agency": 0.97,
    "dateline.place": 0.93,
    "dateline.date": 0.97,
    "dateline.end_date": 0.88,
    "dateline.time_of_day": 0.96,
    "masthead": 0.98,
    "masthead.staff": 0.98,
    "contents.entry": 0.98,
    "contents.section": 0.97,
    "slogan": 0.98,
}
"""F1 over all layouts below which a field must not fall; raised whenever the parser gains."""


@cache
def scores(layout: str) -> Tally:
    tally = Tally()
    for seed in SEEDS:
        made = sample(layout, seed)
        tally.add(score_issue(parse_issue(made.text).to_dict(), made.gold, made.name))
    return tally


def printed_values(gold: Gold) -> list[str]:
    values = []
    for article in gold["articles"]:
        values += [value for key in ("kicker", "headline", "deck") if (value := article[key])]
        values += [caption["text"] for caption in article["captions"]]
        values += [note["text"] for note in article["notes"]]
        values += [credit["name"] for credit in (article["byline"] or {}).get("contributors", [])]
        # A paragraph may be cut, but its first and last words are printed together.
        values += [
            part for paragraph in article["paragraphs"] for part in (paragraph["text"][:12], paragraph["text"][-8:])
        ]
    return values


@pytest.mark.parametrize("layout", LAYOUTS)
def test_the_gold_is_printed(layout: str) -> None:
    for seed in SEEDS:
        made = sample(layout, seed)
        flat = squash(unicodedata.normalize("NFC", fold(made.text.replace("<br>", ""))))
        assert [value for value in printed_values(made.gold) if squash(value) not in flat] == []


@pytest.mark.parametrize("layout", LAYOUTS)
def test_the_same_seed_gives_the_same_issue(layout: str) -> None:
    assert sample(layout, 3) == sample(layout, 3)
    assert sample(layout, 3) != sample(layout, 4)


def test_gold_scores_full_marks_against_itself_and_not_against_another() -> None:
    one, other = sample("markdown", 0).gold, sample("markdown", 1).gold
    assert score_issue(one, one, "").faults() == 0
    assert score_issue(one, other, "").f1("article.paragraph") == 0


@pytest.mark.parametrize("layout", LAYOUTS)
def test_nothing_is_lost(layout: str) -> None:
    for seed in SEEDS:
        made = sample(layout, seed)
        assert complaints(made.text, parse_issue(made.text).to_dict()) == []


def test_every_field_keeps_its_floor() -> None:
    everything = Tally()
    for layout in LAYOUTS:
        everything.add(scores(layout))
    below = {field: score for field in everything.fields() if (score := everything.f1(field) or 0.0) < FLOORS[field]}
    assert below == {}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_of_a_damaged_issue_nothing_is_lost_either(layout: str) -> None:
    for seed in range(20):
        rng = Random(seed)
        text = damaged(sample(layout, seed).text, rng)
        assert complaints(text, parse_issue(text).to_dict()) == []
