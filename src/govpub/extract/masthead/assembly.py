"""Makes one masthead of what the clusters of a text say."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Sequence

from attrs import evolve, frozen

from govpub.extract.masthead.cluster import Cluster
from govpub.extract.masthead.evidence import SIGNING_ROLES
from govpub.extract.masthead.fact import Fact, office_parts
from govpub.extract.masthead.period import is_founding
from govpub.models.dates import PartialDate
from govpub.models.masthead import Masthead, Staff
from govpub.models.span import Span
from govpub.rules.masthead import ORGANIZATION
from govpub.text.aligned import AlignedText
from govpub.text.lines import Line
from govpub.text.spacing import tighten_display

__all__ = ["Merged", "assemble", "merge"]

_TEXT_KEYS = (
    "organ_of",
    "frequency",
    "publisher",
    "printer",
    "permit",
    "distribution",
    "address",
    "postal_code",
    "phone",
    "website",
    "email",
    "calligrapher",
)
_CONTACT_KEYS = ("phone", "email", "hotline")
_SAME = ("title", "issue_number", "serial_number", "date")
_LONE_DAY_RE = re.compile(r"[0-9]{1,2}日?")
_LONE_YEAR_RE = re.compile(r"(?:19|20)[0-9]{2}[ ]?年?")
_STACK_RE = re.compile(r"(?P<year>[0-9]{4})年?(?P<month>[0-9]{1,2})月(?P<day>[0-9]{1,2})日?")
_WEEKDAYS = "一二三四五六日"
_REACH = 3


@frozen
class Merged:
    """A masthead and what it was made of."""

    masthead: Masthead
    """What the clusters say together."""
    rules: dict[int, str]
    """Index of each line that was read to the name of the rule that read it."""
    used: list[Cluster]
    """The clusters that say it."""
    others: dict[int, PartialDate]
    """First line of the masthead of each further issue in the same text to its day."""


def merge(clusters: Sequence[Cluster], lines: Sequence[Line]) -> Merged:
    """Return the masthead that clusters make together.

    The first full cluster is the publication's; later ones add what it leaves out (a colophon), unless they
    contradict it: then they are the masthead of another issue in the same text.
    """
    read = [(cluster, assemble(cluster, lines)) for cluster in clusters]
    base = next((number for number, (cluster, _) in enumerate(read) if not (cluster.folio or cluster.contact)), 0)
    masthead, rules = read[base][1], dict(read[base][0].rules)
    used = [read[base][0]]
    others: dict[int, PartialDate] = {}
    for number, (cluster, other) in enumerate(read):
        if number == base:
            continue
        if _agree(masthead, other) and _adds(masthead, other):
            masthead = _joined(masthead, other)
            used.append(cluster)
            # The line of a page's editors stays the page's.
            rules |= {} if cluster.contact else cluster.rules
        elif not cluster.folio and not _agree(masthead, other):
            rules |= cluster.rules
            if _is_other_issue(masthead, other) and other.date is not None and other.date.is_complete:
                others[min(cluster.rules)] = other.date
    spans = _spans([index for cluster in used for index in cluster.rules], lines)
    return Merged(_placed(masthead, spans), rules, used, others)


def assemble(cluster: Cluster, lines: Sequence[Line]) -> Masthead:
    """Return what one cluster says."""
    facts = list(cluster.all_facts())
    if cluster.folio:
        facts = [fact for fact in facts if fact.key != "staff"]
    if cluster.contact:
        facts = [fact for fact in facts if fact.key in _CONTACT_KEYS]
    texts = {key: _first_text(facts, key) for key in _TEXT_KEYS}
    texts["phone"] = texts["phone"] or _first_text(facts, "hotline")
    texts["calligrapher"] = texts["calligrapher"] or _first_text(facts, "cover_calligrapher")
    texts["distribution"] = _distribution(facts)
    issue = _first_number(facts, "issue_number") or _first_number(facts, "dotted_issue")
    if texts["publisher"] is None and issue is not None:
        texts["publisher"] = _issuing_office(facts, cluster, lines)
    spans = _spans(cluster.rules, lines)
    title = cluster.title
    return Masthead(
        title=title.text if title else None,
        title_latin=title.latin if title else None,
        date=_date(facts, cluster, lines),
        issue_number=issue,
        serial_number=_first_number(facts, "serial_number"),
        sponsors=_offices(facts, "sponsors"),
        organizers=_offices(facts, "organizers"),
        staff=tuple(_staff(fact) for fact in facts if fact.key == "staff" and fact.names),
        span=spans[0] if len(spans) == 1 else None,
        spans=spans if len(spans) > 1 else (),
        **texts,
    )


def _first_text(facts: Iterable[Fact], key: str) -> str | None:
    return next((text for fact in facts if fact.key == key and (text := _tidy(fact.value))), None)


def _first_number(facts: Iterable[Fact], key: str) -> int | None:
    return next((fact.number for fact in facts if fact.key == key and fact.number is not None), None)


def _tidy(value: AlignedText) -> str:
    return tighten_display(value.strip(" \u3000")).text.strip(" \u3000；;，,|｜<>")


def _offices(facts: Iterable[Fact], key: str) -> tuple[str, ...]:
    """Return the offices of one kind, each once."""
    names = (_tidy(part) for fact in facts if fact.key == key for part in office_parts(fact.value))
    return tuple(dict.fromkeys(name for name in names if name))


def _staff(fact: Fact) -> Staff:
    return Staff(role=fact.role, names=fact.names, span=fact.value.source_span())


def _distribution(facts: Sequence[Fact]) -> str | None:
    """Return 内部资料 and 免费交流 or 注意保存, printed together or one after the other."""
    said = [fact for fact in facts if fact.key == "distribution"]
    if not said:
        return None
    facts = [fact for fact in facts if fact.key != "none"]
    at = facts.index(said[0])
    following = facts[at + 1] if at + 1 < len(facts) else None
    together = following is not None and (following.key == "care" or (len(said) == 2 and following is said[1]))
    texts = dict.fromkeys(_tidy(fact.value) for fact in ((said[0], following) if together and following else said[:1]))
    return " ".join(texts)


def _issuing_office(facts: Sequence[Fact], cluster: Cluster, lines: Sequence[Line]) -> str | None:
    """Return the office beside or above the date in the head of a bulletin."""
    title = cluster.title.text if cluster.title else ""
    for index, group in cluster.facts.items():
        words = [fact.value for fact in group if fact.key == "word" and fact.value.text != title]
        offices = [_tidy(word) for word in words if ORGANIZATION.fullmatch(word.text)]
        if offices:
            above = _office_above(index, cluster, lines) if len(group) > len(words) else None
            return " ".join([above, *offices] if above else offices)
    if any(fact.key in ("sponsors", "organizers") for fact in facts):
        return None
    for index, group in cluster.facts.items():
        above = _office_above(index, cluster, lines) if group[0].key == "date" else None
        if above is not None:
            return above
    return None


def _office_above(index: int, cluster: Cluster, lines: Sequence[Line]) -> str | None:
    """Return the office on the line above, if nothing else is read from it."""
    above = lines[index - 1] if index - 1 > cluster.first and index - 1 not in cluster.rules else None
    if above is None or not ORGANIZATION.fullmatch(above.text.text):
        return None
    cluster.rules[index - 1] = "masthead.organization"
    return _tidy(above.text)


def _date(facts: Sequence[Fact], cluster: Cluster, lines: Sequence[Line]) -> PartialDate | None:
    """Return the day of publication; a day without its year takes it from the number of the issue."""
    printed = [fact.date for fact in facts if fact.key == "date" and fact.date is not None and not is_founding(fact)]
    dates = [one.date for one in printed if one.date is not None]
    for date in dates:
        if date.is_complete:
            return date
    year = next((int(fact.role) for fact in facts if fact.key in ("issue_number", "dotted_issue") and fact.role), None)
    if year is None:
        stacked = _stacked(cluster, lines)
        if stacked is not None:
            return stacked
    if dates:
        return _with_year(dates[0], year)
    for one in printed:
        if one.year is not None and one.month is not None and one.day is None:
            return _day_set_apart(one.year, one.month, facts, cluster, lines)
    return None


def _stacked(cluster: Cluster, lines: Sequence[Line]) -> PartialDate | None:
    """Return the date that an ear prints on two or three lines: 2018 / 9月 / 12日."""
    for index in range(max(0, cluster.first - _REACH), min(len(lines) - 1, cluster.last + _REACH)):
        if not _LONE_YEAR_RE.fullmatch(lines[index].text.text):
            continue
        for count in (2, 3):
            stack = lines[index : index + count]
            match = _STACK_RE.fullmatch("".join(line.text.text.replace(" ", "") for line in stack))
            if match is not None:
                cluster.rules |= {line.index: "masthead.date" for line in stack}
                try:
                    return PartialDate(int(match["year"]), int(match["month"]), int(match["day"]))
                except ValueError:
                    return None
    return None


def _with_year(date: PartialDate, year: int | None) -> PartialDate:
    try:
        return date.with_year(year) if year is not None else date
    except ValueError:
        return date


def _day_set_apart(
    year: int, month: int, facts: Sequence[Fact], cluster: Cluster, lines: Sequence[Line]
) -> PartialDate | None:
    """Return the date whose day an ear prints large on a line of its own; the weekday must confirm it."""
    weekdays = {fact.role.replace("天", "日") for fact in facts if fact.key == "weekday"}
    for index in range(max(0, cluster.first - _REACH), min(len(lines), cluster.last + _REACH + 1)):
        text = lines[index].text.text
        if _LONE_DAY_RE.fullmatch(text):
            try:
                day = dt.date(year, month, int(text.rstrip("日")))
            except ValueError:
                continue
            if _WEEKDAYS[day.weekday()] in weekdays:
                cluster.rules[index] = "masthead.date"
                return PartialDate.of(day)
    return None


# several clusters


def _agree(one: Masthead, other: Masthead) -> bool:
    pairs = [(getattr(one, key), getattr(other, key)) for key in _SAME]
    return all(mine is None or theirs is None or mine == theirs for mine, theirs in pairs)


def _is_other_issue(one: Masthead, other: Masthead) -> bool:
    """Whether both have a number, and not the same."""
    numbers = ((one.issue_number, other.issue_number), (one.serial_number, other.serial_number))
    return any(mine is not None and theirs is not None and mine != theirs for mine, theirs in numbers)


def _adds(one: Masthead, other: Masthead) -> bool:
    return any(not getattr(one, key) and getattr(other, key) for key in _value_keys()) or _adds_staff(one, other)


def _adds_staff(one: Masthead, other: Masthead) -> bool:
    """Whether the first names only who signed a bulletin, and the other who wrote it."""
    return bool(other.staff) and all(person.role in SIGNING_ROLES for person in one.staff) and one.staff != other.staff


def _value_keys() -> tuple[str, ...]:
    return (*_SAME, *_TEXT_KEYS, "title_latin", "sponsors", "organizers", "staff")


def _joined(one: Masthead, other: Masthead) -> Masthead:
    joined = Masthead(**{key: getattr(one, key) or getattr(other, key) for key in _value_keys()})
    if one.staff and _adds_staff(one, other):
        joined = evolve(joined, staff=(*one.staff, *other.staff))
    return joined


def _placed(masthead: Masthead, spans: tuple[Span, ...]) -> Masthead:
    values = {key: getattr(masthead, key) for key in _value_keys()}
    return Masthead(**values, span=spans[0] if len(spans) == 1 else None, spans=spans if len(spans) > 1 else ())


def _spans(indices: Iterable[int], lines: Sequence[Line]) -> tuple[Span, ...]:
    """Return the stretches of neighbouring lines."""
    spans: list[Span] = []
    previous = -2
    for index in sorted(set(indices)):
        span = lines[index].span
        if index == previous + 1 and spans:
            spans[-1] = Span(spans[-1].start, span.end)
        else:
            spans.append(span)
        previous = index
    return tuple(spans)
