"""A paragraph made ready for reading: its clauses, and where it names people."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator

from attrs import evolve, frozen

from govpub.extract.names import DOTS, LIKELY, is_surname, name_score
from govpub.extract.people import Mention, find_mentions
from govpub.extract.person_name import COMES_RE, read_person_name
from govpub.rules.meeting_act import ATTEND, CHAIR, REPORT, SPEAK
from govpub.rules.meeting_statement import SAYS, SAYS_DIRECTLY
from govpub.rules.people import ADDRESS, AFTER_NAME, LEAD_IN
from govpub.text.aligned import AlignedText
from govpub.text.characters import HAN
from govpub.text.sentences import Clause, split_clauses

__all__ = ["Passage", "Stretch", "read_passages"]

_NARROW_RE = re.compile(r"(?<![0-9])[,:]|[,:](?![0-9])|;|(?<=[0-9])：(?=[0-9]{2})")
_WIDE = {",": "，", ":": "：", ";": "；", "：": ":"}
_UNIT_END_RE = re.compile(r"[局办委会院厅部处科组团队站所校厂村镇乡县市区省社方面司室党家人员]$")
_ADVERBS_RE = re.compile(
    r"(?:等|以及)?(?:[0-9一二三四五六七八九十]{1,3}余?[名位个]?)?(?:(?:政协|人大|党员|教师|企业)?(?:委员|代表|专家|学员|嘉宾))?(?:同志|一行|分别|依次|先后|首先|最后|随后|还|也|并|就|对|在|受|为|向|以|代表|围绕|结合|针对|到会|作|做)?"
)
_TO_SOMEBODY_RE = re.compile(rf"向[{HAN}]{{2,3}}?(?:颁发|颁授|授予|赠送|汇报|介绍|致以|表示|转达|提出|一行)")
"""向盛青颁发证书: who gets something, not somebody called 向."""
_MET_RE = re.compile(rf"(?:会见|会晤|接见|拜会)了?(?=[{HAN}])")
_GOES_RE = re.compile(
    r"(?:一行|同志|亲自|先后|分别|首先|最后)*(?:带队|率队|率|来|走访|看望|听|鼓励|察看|深入|前往|到|赴|主持|出席|参加|陪同|调研|检查|督导|考察|视察|慰问|讲话|致辞|汇报|指出|强调|要求|表示"
    r"|代表|作了?|做了?|传达|宣读|通报|介绍|简要|总结|部署|安排|结合|围绕|就|对|为)"
)
"""What somebody with the post behind the name does: 高青县长带队到…."""
_AND_OFFICES_RE = re.compile(r"以及|及(?=[各其有相省市县区乡镇工妇团])")
_LISTED_RE = re.compile(r"(?:就[座坐]|出席|列席|参加)[^，。；：]{0,30}?(?:有|是)：")
_THEN = ("随后", "紧接着", "会后", "接着", "之后")
_ANOTHER_RE = re.compile(
    rf"(?:{'|'.join(_THEN)})，?[我全][省市县区州旗镇乡](?:[也又]|立即|随即|迅速|及时)*(?:组织)?(?:召开|举行)"
)
"""全市举行动员会，随后我县举行…: a gathering of its own, told of in the same sentence."""
_DOT_RE = re.compile(f"[{DOTS}]")
_DEEDS = (CHAIR, ATTEND, SPEAK, REPORT, SAYS, SAYS_DIRECTLY)
_LONGEST_ITEM, _LONGEST_NAME, _MANY = 12, 4, 4


@frozen
class Stretch:
    """The clauses of one subject group: up to a full stop or a semicolon."""

    clauses: tuple[Clause, ...]
    """In order, at least one."""
    opens_sentence: bool
    """Whether a sentence starts with it."""

    @property
    def start(self) -> int:
        """Index of its first character."""
        return self.clauses[0].start

    @property
    def end(self) -> int:
        """Index after its last character, the mark left out."""
        return self.clauses[-1].end


@frozen
class Passage:
    """A paragraph of a report."""

    index: int
    """Its number in the report, from 0."""
    aligned: AlignedText
    """Its text with the offsets of the source."""
    printed: str
    """Its text as printed."""
    text: str
    """The same with full-width commas, colons and semicolons: what rules read."""
    stretches: tuple[Stretch, ...]
    """In order."""
    mentions: tuple[Mention, ...]
    """In order, without overlap."""

    def mentions_in(self, start: int, end: int) -> tuple[Mention, ...]:
        """Return the mentions whose names stand in `[start, end)`."""
        low = bisect_left(self.mentions, start, key=_name_start)
        high = bisect_right(self.mentions, end, key=_name_end)
        return self.mentions[low:high]

    def clauses_in(self, stretch: Stretch, start: int, end: int) -> Iterator[tuple[int, int]]:
        """Yield the parts of a stretch's clauses that lie in `[start, end)`."""
        clauses = stretch.clauses
        for at in range(max(bisect_right(clauses, start, key=_clause_start) - 1, 0), len(clauses)):
            clause = clauses[at]
            if clause.start >= end:
                return
            low, high = max(clause.start, start), min(clause.end, end)
            if low < high:
                yield low, high


def _name_start(mention: Mention) -> int:
    return mention.start


def _name_end(mention: Mention) -> int:
    return mention.end


def _clause_start(clause: Clause) -> int:
    return clause.start


def read_passages(paragraphs: Iterable[AlignedText]) -> tuple[Passage, ...]:
    """Return the paragraphs with the people they name: with posts, by name alone, and by name before a deed."""
    texts = [(paragraph, _widened(paragraph.text)) for paragraph in paragraphs]
    titled = [_as_printed(paragraph.text, find_mentions(text)) for paragraph, text in texts]
    names = {mention.name for mentions in titled for mention in mentions if len(mention.name) > 1}
    passages: list[Passage] = []
    bare: list[list[Mention]] = []
    for (_, text), mentions in zip(texts, titled, strict=True):
        clauses = split_clauses(text)
        found = _actors(text, clauses, mentions)
        names.update(mention.name for mention in found)
        bare.append(found)
        aligned = texts[len(passages)][0]
        passages.append(Passage(len(passages), aligned, aligned.text, text, _stretches(text, clauses), mentions))
    pattern = _names_pattern(names)
    full = [_with_bare(passage, found, pattern, names) for passage, found in zip(passages, bare, strict=True)]
    return tuple(_with_addressed(full))


def _widened(text: str) -> str:
    """Return a text with full-width commas, colons and semicolons where half-width ones stand, one for one; 3：00 gets its colon."""
    if "：" not in text and "," not in text and ":" not in text and ";" not in text:
        return text
    return _NARROW_RE.sub(lambda match: _WIDE[match[0]], text)


def _as_printed(printed: str, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    return tuple(
        evolve(mention, title=printed[mention.title_start : mention.title_end]) if mention.title else mention
        for mention in mentions
    )


def _stretches(text: str, clauses: tuple[Clause, ...]) -> tuple[Stretch, ...]:
    stretches: list[Stretch] = []
    pending: list[Clause] = []
    opens = True
    another = any(word in text for word in _THEN)
    for clause in clauses:
        if another and pending and _ANOTHER_RE.match(text, clause.start):
            stretches.append(Stretch(tuple(pending), opens))
            pending, opens = [], True
        pending.append(clause)
        if clause.ends_group:
            stretches.append(Stretch(tuple(pending), opens))
            pending, opens = [], clause.ends_sentence
    if pending:
        stretches.append(Stretch(tuple(pending), opens))
    return tuple(stretches)


def _actors(text: str, clauses: tuple[Clause, ...], mentions: tuple[Mention, ...]) -> list[Mention]:
    """Return people named without a post at the head of a clause, before a deed: 高青通报了情况, 会议由高青主持."""
    taken = {mention.start for mention in mentions}
    found: list[Mention] = []
    group_end = len(text)
    for clause in reversed(clauses):
        group_end = clause.end if clause.ends_group else group_end
        for at in _heads(text, clause):
            names = [] if at in taken else _bare_list(text, at, clause.end)
            if names and not any(start in taken for start, _ in names) and _acts(text, names, clause.end, group_end):
                found += (
                    Mention(None, start, start, text[start:end], start, end, rule="people.before-deed")
                    for start, end in names
                )
                break
    taken.update(mention.start for mention in found)
    found += _met(text, taken)
    found += _listed(text, taken)
    return sorted(found, key=_name_start)


def _met(text: str, taken: set[int]) -> Iterator[Mention]:
    """Yield those who are met and have their post behind the name: 会见了吴昊董事长一行."""
    for match in _MET_RE.finditer(text):
        at = match.end()
        end = None if at in taken else read_person_name(text, at, floor=LIKELY)
        if end is not None and AFTER_NAME.match(text, end):
            yield Mention(None, at, at, text[at:end], at, end, rule="people.before-post")


def _listed(text: str, taken: set[int]) -> Iterator[Mention]:
    """Yield those whom a list without posts names as present: 在主席台前排就座的有：高青、李海."""
    for match in _LISTED_RE.finditer(text):
        names = _bare_list(text, match.end(), len(text))
        if len(names) > 1 and not any(start in taken for start, _ in names):
            for start, end in names:
                yield Mention(None, start, start, text[start:end], start, end, rule="people.listed")


def _heads(text: str, clause: Clause) -> Iterator[int]:
    """Yield where a name may open a clause: at its start, and behind words that lead in."""
    lead = LEAD_IN.match(text, clause.start)
    for at in (clause.start, lead.end() if lead else clause.end):
        named = at < clause.end and (is_surname(text[at]) or is_surname(text[at : at + 2]))
        if not named or (text[at] == "来" and COMES_RE.match(text, at)):
            continue
        if text[at] != "向" or not _TO_SOMEBODY_RE.match(text, at):
            yield at


def _acts(text: str, names: list[tuple[int, int]], clause_end: int, group_end: int) -> bool:
    """Whether a deed follows the names; behind a list that closes with 等领导, other clauses may stand between."""
    here = names[-1][1]
    post = AFTER_NAME.match(text, here) if len(names) == 1 else None
    if post is not None and (post.end() >= clause_end or _GOES_RE.match(text, post.end())):
        return True
    if any(rule.match(text, here) for rule in _DEEDS):
        return True
    adverbs = _ADVERBS_RE.match(text, here)
    if adverbs is None or adverbs.end() == here:
        return False
    closed = len(names) > 1 and text.startswith(("等", "以及"), here)
    return _does_soon(text, here, group_end if closed else clause_end)


def _does_soon(text: str, start: int, end: int) -> bool:
    part = text[start:end]
    return any(rule.search(part) for rule in (CHAIR, ATTEND, SPEAK, REPORT))


def _bare_list(text: str, at: int, limit: int) -> list[tuple[int, int]]:
    """Return the names of a list that starts at `at`; one alone, and most of many, are names beyond doubt."""
    names: list[tuple[int, int]] = []
    sure = 0
    while True:
        mark = text.find("、", at, min(at + _LONGEST_ITEM, limit))
        offices = _AND_OFFICES_RE.search(text, at + 2, mark) if names and mark >= 0 else None
        if offices is not None:
            mark = -1
        end = _item_end(text, at, mark) if offices is None else offices.start()
        alone = _with_post(text, at) if mark >= 0 and not names else None
        if alone is not None:
            return [(at, alone)]
        if end is None or end > limit:
            break
        # 李胜会 among names is one; offices have no other names beside them.
        unit = _UNIT_END_RE.search(text, at, end) is not None
        if unit and (mark < 0 or not 2 <= end - at <= _LONGEST_NAME):
            break
        names.append((at, end))
        sure += not unit and name_score(text[at:end]) >= LIKELY
        if mark < 0:
            break
        at = mark + 1
    enough = sure == len(names) if len(names) < _MANY else sure * 3 >= len(names) * 2
    return names if enough else []


def _item_end(text: str, at: int, mark: int) -> int | None:
    return mark if mark >= 0 else read_person_name(text, at, floor=LIKELY)


def _with_post(text: str, at: int) -> int | None:
    """Return where a name ends whose post and deed follow it: 高青主任代表党工委、办事处作了报告."""
    end = read_person_name(text, at, floor=LIKELY)
    post = None if end is None else AFTER_NAME.match(text, end)
    return end if post is not None and _GOES_RE.match(text, post.end()) else None


def _names_pattern(names: set[str]) -> re.Pattern[str] | None:
    """Return a pattern for the first two characters of known names, or None if there are none."""
    if not names:
        return None
    firsts = "".join(sorted({name[0] for name in names}))
    return re.compile(f"[{re.escape(firsts)}]")


def _with_bare(passage: Passage, actors: list[Mention], pattern: re.Pattern[str] | None, names: set[str]) -> Passage:
    """Return the passage with the places added that name known people without a post."""
    if pattern is None:
        return passage
    every = sorted([*passage.mentions, *actors], key=_name_start)
    lengths = sorted({len(name) for name in names}, reverse=True)[:12]
    text = passage.text
    found: list[Mention] = []
    following = 0
    done = 0
    for match in pattern.finditer(text):
        at = match.start()
        if at < done:
            continue
        while following < len(every) and every[following].end <= at:
            following += 1
        end = next((at + length for length in lengths if text[at : at + length] in names), None)
        if end is None:
            continue
        if following < len(every) and every[following].first < end:
            continue
        found.append(Mention(None, at, at, text[at:end], at, end, rule="people.known-name"))
        done = end
    merged = tuple(sorted([*every, *found], key=_name_start))
    return evolve(passage, mentions=merged)


def _with_addressed(passages: list[Passage]) -> Iterator[Passage]:
    """Yield the passages with the places added that call a person by surname and post: 高书记, for 高青."""
    called: dict[str, dict[str, str]] = {}
    for passage in passages:
        found: list[Mention] = []
        following = 0
        mentions = passage.mentions
        for match in ADDRESS.finditer(passage.text):
            while following < len(mentions) and mentions[following].end <= match.start():
                _remember(called, mentions[following])
                following += 1
            name = _called(called.get(match["surname"], {}), match["post"])
            if name and (following == len(mentions) or mentions[following].first >= match.end()):
                at, end = match.span()
                found.append(Mention(None, at, at, name, at, end, rule=ADDRESS.name))
        for mention in mentions[following:]:
            _remember(called, mention)
        yield evolve(passage, mentions=tuple(sorted([*mentions, *found], key=_name_start))) if found else passage


def _remember(called: dict[str, dict[str, str]], mention: Mention) -> None:
    """Note what a person may be called by, with the post; two people may have one surname."""
    name = mention.name
    parts = _DOT_RE.split(name)
    surname = name[:2] if len(name) > 2 and is_surname(name[:2]) else name[:1]
    for part in (parts[0], parts[-1]) if len(parts) > 1 else (surname,):
        known = called.setdefault(part, {})
        known[name] = known.get(name) or mention.title or ""


def _called(known: dict[str, str], post: str) -> str | None:
    """Return who is meant: the only one of that surname, or the only one of them with that post."""
    if len(known) > 1:
        known = {name: title for name, title in known.items() if title.endswith(post)}
    return next(iter(known)) if len(known) == 1 else None
