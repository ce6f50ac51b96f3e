"""Reads who is reported to have said what: `高青强调，要…`, `会议指出，…`, `他要求，…`."""

from __future__ import annotations

import re

from attrs import evolve, frozen

from govpub.extract.meeting.passage import Passage, Stretch
from govpub.lexicon import load
from govpub.rules.meeting_act import ATTEND, CHAIR, LINKS, REPORT, SPEAK
from govpub.rules.meeting_statement import BODY, MANNER, NEW_TURN, PRONOUN, SAYS, SAYS_DIRECTLY
from govpub.rules.people import LEAD_IN
from govpub.rules.rule import Rule
from govpub.text.sentences import Clause

__all__ = ["Saying", "find_sayings", "is_noun"]

_BYSTANDER_RE = re.compile(
    r"(?:村民|居民|市民|群众|学生|家长|农户|老人|大娘|大爷|游客|顾客|业主|老板|工人|司机|消费者|商户|员工|职工|贫困户|脱贫户|种植户|养殖户|大户|店主|摊主|志愿者|网友|同学|学员|观众|患者)$"
)
_SAYING_MARKS = ("，", ",", "：", ":")
_NOUNS = frozenset(load("say_nouns"))
_BEFORE_NOUN_RE = re.compile(
    r"(?:[的和与及、等项条点]|(?:作|做|提)(?:了|出|出了)?[^，。；]{0,8}|意见|工作|有关|相关|具体|重要|总体|明确|新|目标|情况|事迹|经验|项目|产品|政策|按照|根据|落实|候选人|人选)$"
)
_SETS_TERMS_RE = re.compile(r"[^，。；]{1,24}?(?:就|对|围绕)[^，。；]{2,60}提出(?:了)?[^，。；]{0,8}要求$")
_TERMS_RE = re.compile(r"[，：](?:要|各|一要|一是|必须|全[省市县区镇乡]|坚持|进一步)")
"""就下步工作提出要求，要…: what is asked for follows."""
_DECLARES_RE = re.compile(r"宣布[：，][^，。；！!]{2,60}(?:开幕|闭幕|开工|开始|启动|开赛|开园)[！!。]")
"""宣布：大会开幕！ opens it and says nothing."""
_IN_PASSING_RE = re.compile(r"(?:并|还|同时|又|进一步|一并|再次|他|她|一致|纷纷|普遍)*")
_CONNECTS_RE = re.compile(
    r"同时|最后|此外|随后|对此|为此|就此|当天|会上|期间|其间|与此同时|下一步|当前|就[^，。；]{2,16}(?:工作|问题)"
)
_SPEAKS_ON_RE = re.compile(r"(?:并|还|同时|又|再次|最后)+")
_PRESENT_RE = re.compile(
    r"[^。；]*(?:负责人|人员|领导|干部|代表|同志)等?(?:参加|出席|列席)(?:了)?(?:会议|活动|调研)?。?"
)
_ESTEEMS_RE = re.compile(r"给予|充分肯定|高度评价|表示(?:了|热烈|衷心|诚挚|由衷|的)*(?:感谢|欢迎|祝贺)")
_GOES_ON_RE = re.compile(
    r"要|一要|一是|二是|三是|四是|五是|二要|三要|四要|第[一二三四五六]|（[一二三四五六]）|其[一二三四]|首先|同时|此外|各级|各地|各部门|各乡镇|全县上下|全市上下|必须|坚决"
)


@frozen
class Saying:
    """A reported speech; offsets in its passage."""

    passage: int
    """Number of the passage in which it starts."""
    speaker: str
    """The person's name, or the printed subject."""
    verb: str
    """As printed."""
    start: int
    """Where its text starts."""
    end: int
    """Where its text ends, in the passage `last`."""
    last: int
    """Number of the passage in which it ends."""
    by_person: bool
    """Whether a person says it."""
    said_at: int
    """Where the clause with the verb starts."""
    rule: str
    """Name of the rule that read the verb."""
    speaker_rule: str
    """Name of the rule that tells who speaks."""


@frozen
class _Voice:
    speaker: str
    by_person: bool
    rule: str = "meeting-statement.named"


def find_sayings(passages: tuple[Passage, ...]) -> tuple[Saying, ...]:
    """Return the reported speeches of a report, in order, without overlap."""
    found: list[Saying] = []
    subject: str | None = None
    for passage in passages:
        before = len(found)
        subject = _read_passage(passage, subject, found)
        if len(found) == before and found and _goes_on(passage, found[-1], passages):
            found[-1] = evolve(found[-1], end=_text_end(passage, 0), last=passage.index)
    return tuple(saying for saying in found if not _lists_those_present(passages[saying.passage], saying))


def _lists_those_present(passage: Passage, saying: Saying) -> bool:
    """Whether what is said only says who attends: the words of another sentence got before it."""
    return _PRESENT_RE.fullmatch(passage.text, saying.start, saying.end) is not None


def _goes_on(passage: Passage, last: Saying, passages: tuple[Passage, ...]) -> bool:
    """Whether a paragraph only goes on with what was said in the one before it."""
    if last.last != passage.index - 1 or last.end < len(passages[last.last].text.rstrip()):
        return False
    return _GOES_ON_RE.match(passage.text) is not None and not NEW_TURN.match(passage.text)


def _read_passage(passage: Passage, subject: str | None, found: list[Saying]) -> str | None:
    """Add the speeches of a paragraph; return the person whom the next 他 would mean."""
    text = passage.text
    open_at: int | None = None
    for stretch in passage.stretches:
        if open_at is not None and not _breaks(passage, stretch):
            continue
        saying, subject = _read_stretch(passage, stretch, subject)
        if open_at is not None and (saying is not None or _breaks(passage, stretch)):
            _close(passage, found, stretch.start)
            open_at = None
        if saying is not None:
            found.append(saying)
            open_at = saying.start
    if open_at is not None:
        _close(passage, found, len(text.rstrip()))
    return subject


def _close(passage: Passage, found: list[Saying], end: int) -> None:
    last = found[-1]
    end = len(passage.text[:end].rstrip())
    found[-1] = evolve(last, end=max(end, last.start))


def _text_end(passage: Passage, start: int) -> int:
    """Return where what goes on from the paragraph before ends."""
    for stretch in passage.stretches:
        if stretch.start >= start and stretch.opens_sentence and _breaks(passage, stretch):
            return len(passage.text[: stretch.start].rstrip())
    return len(passage.text.rstrip())


def _breaks(passage: Passage, stretch: Stretch) -> bool:
    """Whether a stretch is no part of the speech before it: another subject says or does something."""
    if not stretch.opens_sentence:
        return False
    text = passage.text
    if NEW_TURN.match(text, stretch.start):
        return True
    clause = stretch.clauses[0]
    if len(stretch.clauses) > 1 and _CONNECTS_RE.fullmatch(text, clause.start, clause.end):
        clause = stretch.clauses[1]
    if SAYS.search(text[stretch.start : clause.end + 2]) or SAYS_DIRECTLY.search(text[stretch.start : clause.end]):
        if _voice(passage, stretch, clause, None, _first_say(text, clause)) is not None:
            return True
        if PRONOUN.match(text, clause.start) or PRONOUN.match(text, stretch.start) or _speaks_on(passage, clause):
            return True
    mentions = passage.mentions_in(stretch.start, stretch.end)
    if not mentions:
        return False
    lead = LEAD_IN.match(text, stretch.start)
    heads = {stretch.start} if lead is None else {stretch.start, lead.end()}
    if mentions[0].first in heads or (
        mentions[0].first > clause.end and text[clause.start : clause.end].startswith(("在", "随后"))
    ):
        predicate = text[mentions[-1].end : stretch.end]
        acts = any(rule.search(predicate) for rule in (CHAIR, ATTEND, SPEAK, REPORT))
        return acts or _ESTEEMS_RE.search(predicate) is not None or _says_later(text, mentions[0].end, stretch.end)
    return ATTEND.match(text, mentions[-1].end) is not None


def _speaks_on(passage: Passage, clause: Clause) -> bool:
    """Whether a sentence has its speaker from the one before it: 同时强调，要…."""
    said = _said_at_end(passage, clause)
    return (
        said is not None
        and said[0] > clause.start
        and bool(_SPEAKS_ON_RE.fullmatch(passage.text, clause.start, said[0]))
    )


def _says_later(text: str, start: int, end: int) -> bool:
    return SAYS.search(text[start : end + 2]) is not None or SAYS_DIRECTLY.search(text[start:end]) is not None


def _first_say(text: str, clause: Clause) -> int:
    match = SAYS.search(text[clause.start : clause.end + 2]) or SAYS_DIRECTLY.search(text[clause.start : clause.end])
    return clause.end if match is None else clause.start + match.start()


def _read_stretch(passage: Passage, stretch: Stretch, subject: str | None) -> tuple[Saying | None, str | None]:
    """Return the speech that a stretch opens, and the person last named as subject."""
    for clause in stretch.clauses:
        found = _said_at_end(passage, clause)
        if found is not None:
            at, verb = found
            voice = _voice(passage, stretch, clause, subject, at)
            if voice is not None:
                start = clause.end + 1
                return _saying(passage, voice, verb, start, clause, SAYS), _named(voice, subject)
        direct = _direct(passage, stretch, clause, subject)
        if direct is not None:
            return direct, _named(_Voice(direct.speaker, direct.by_person), subject)
        subject = _subject_of(passage, stretch, clause, subject)
    return None, subject


def _said_at_end(passage: Passage, clause: Clause) -> tuple[int, str] | None:
    """Return place and word of the verb of saying that ends a clause, if a comma and a text follow."""
    text = passage.text
    if clause.mark[:1] not in _SAYING_MARKS:
        return None
    low = max(clause.start, clause.end - 8)
    match = SAYS.search(text[low : clause.end + 2])
    if match is None or low + match.end("verb") != clause.end:
        return None
    at = low + match.start()
    if is_noun(passage, clause.start, at, match["verb"]) or _DECLARES_RE.match(text, at):
        return None
    return at, match["verb"]


def is_noun(passage: Passage, start: int, at: int, verb: str) -> bool:
    """Return whether the word is the object of the clause: 提出明确要求, 听取意见和建议."""
    if verb not in _NOUNS:
        return False
    if _SETS_TERMS_RE.match(passage.text, start, at + len(verb)) and _TERMS_RE.match(passage.text, at + len(verb)):
        return False
    # A name may hold such a character: 周作海要求.
    named = passage.mentions_in(start, at)
    return _BEFORE_NOUN_RE.search(passage.text, named[-1].end if named else start, at) is not None


def _saying(passage: Passage, voice: _Voice, verb: str, start: int, clause: Clause, rule: Rule) -> Saying:
    return Saying(
        passage=passage.index, speaker=voice.speaker, verb=verb, start=start, end=start, last=passage.index,
        by_person=voice.by_person, said_at=clause.start, rule=rule.name, speaker_rule=voice.rule,
    )  # fmt: skip


def _named(voice: _Voice, subject: str | None) -> str | None:
    return voice.speaker if voice.by_person else subject


def _direct(passage: Passage, stretch: Stretch, clause: Clause, subject: str | None) -> Saying | None:
    """Read a verb of saying without a comma: only right behind its speaker at the head of a clause."""
    text = passage.text
    match = SAYS_DIRECTLY.search(text[clause.start : clause.end + 1])
    if match is None:
        return None
    at = clause.start + match.start()
    if is_noun(passage, clause.start, at, match["verb"]):
        return None
    voice = _voice(passage, stretch, clause, subject, at, close=True)
    if voice is None:
        return None
    return _saying(passage, voice, match["verb"], clause.start + match.end("verb"), clause, SAYS_DIRECTLY)


def _voice(
    passage: Passage, stretch: Stretch, clause: Clause, subject: str | None, at: int, *, close: bool = False
) -> _Voice | None:
    """Return who says what the verb at `at` says, or None if that is nobody in particular."""
    text = passage.text
    start = clause.start
    lead = LEAD_IN.match(text, start)
    mentions = passage.mentions_in(start, at)
    if mentions:
        last = mentions[-1]
        if _BYSTANDER_RE.search(last.title or text[max(0, last.first - 4) : last.first]):
            return None
        between = text[last.end : at]
        if _is_manner(between, close) and _opens(text, start, last.first):
            return _Voice(last.name, True)
        first = mentions[0]
        if not close and _opens(text, start, first.first) and _is_manner(text[first.end : at], close):
            return _Voice(first.name, True)
        return None
    printed = text[start:at]
    pronoun = PRONOUN.match(text, start)
    if pronoun and pronoun.end() <= at and _is_manner(text[pronoun.end() : at], close):
        return _Voice(subject, True, PRONOUN.name) if subject else None
    body = BODY.match(text, start)
    if body and body.end() <= at and _is_manner(text[body.end() : at], close):
        return _Voice(body["body"], False, BODY.name)
    if lead and lead.end() <= at:
        body = BODY.match(text, lead.end())
        if body and body.end() <= at and _is_manner(text[body.end() : at], close):
            return _Voice(body["body"], False, BODY.name)
    if _IN_PASSING_RE.fullmatch(printed):
        return _voice_in_passing(passage, stretch, clause, subject)
    if (
        not close
        and clause != stretch.clauses[0]
        and subject
        and printed.startswith("在")
        and _subject_rules(passage, stretch, clause)
    ):
        return _same(subject)
    return None


def _same(subject: str) -> _Voice:
    return _Voice(subject, True, "meeting-statement.same-subject")


def _voice_in_passing(passage: Passage, stretch: Stretch, clause: Clause, subject: str | None) -> _Voice | None:
    """Return who is the subject of a clause that starts with a verb of saying: …，强调要…."""
    if clause == stretch.clauses[0]:
        return _same(subject) if subject and stretch.opens_sentence and stretch.start > 0 else None
    if subject and _subject_rules(passage, stretch, clause):
        return _same(subject)
    body = BODY.match(passage.text, stretch.start)
    if body is None or passage.mentions_in(stretch.start, clause.start):
        return None
    return _Voice(body["body"], False, BODY.name)


def _subject_rules(passage: Passage, stretch: Stretch, clause: Clause) -> bool:
    """Whether the person last named is still the subject: named at the head of the same sentence."""
    if "分别" in passage.text[stretch.start : clause.start]:
        return False
    mentions = passage.mentions_in(stretch.start, clause.start)
    return bool(mentions) and _opens(passage.text, stretch.start, mentions[0].first)


def _opens(text: str, start: int, at: int) -> bool:
    """Whether a mention at `at` stands at the head of a clause, lead-in words aside."""
    if at <= start:
        return True
    lead = LEAD_IN.match(text, start)
    return (lead is not None and lead.end() >= at) or (
        at - start <= 20 and text[start:at].endswith(("，", "上", "中", "后", "前", "、", "时", "日", "午", "晚", "晨"))
    )


def _is_manner(text: str, close: bool) -> bool:
    if not text:
        return True
    manner = MANNER.fullmatch(text)
    return manner is not None and (not close or len(text) <= 8)


def _subject_of(passage: Passage, stretch: Stretch, clause: Clause, subject: str | None) -> str | None:
    """Return the first person named at the head of a clause, else who was the subject before."""
    mentions = passage.mentions_in(clause.start, clause.end)
    if not mentions:
        return subject
    first = mentions[0]
    before = passage.mentions_in(stretch.start, clause.start)
    # The second of a list of people is no new subject: 高青，李海带领….
    if before and LINKS.fullmatch(passage.text[before[-1].end : first.first]):
        return subject
    return first.name if _opens(passage.text, clause.start, first.first) else subject
