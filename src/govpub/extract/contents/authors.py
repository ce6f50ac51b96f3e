"""Parts the title of an entry from its authors."""

from __future__ import annotations

import re
from collections.abc import Sequence

from attrs import frozen

from govpub.extract.name_score import is_surname
from govpub.extract.names import LIKELY, POSSIBLE, name_score, split_names
from govpub.rules.contents import LEADER
from govpub.rules.contents_author import AUTHOR_ROLE_RULE, CONTENTS_AUTHOR_RULES, OFFICE_RULE, SIGNING_OFFICE_RULE
from govpub.text.aligned import AlignedText
from govpub.text.characters import HAN
from govpub.text.spacing import tighten_display

__all__ = ["Signed", "is_post", "read_authors", "read_leading_authors", "read_only_authors", "trim_edges"]

# Possessive: a run of … has more divisions into leaders than can be tried. It cannot start inside itself either.
_EDGE_RE = re.compile(
    rf"^(?:{LEADER}|[ \u3000/／|｜:：,，])++|(?<![…·• .．\u3000/／|｜])(?:{LEADER}|[ \u3000/／|｜.．·•]|…)++$"
)
_TOKEN_RE = re.compile(r"[^ \u3000]+")
_WIDE_GAP_RE = re.compile(r"[ \u3000]{2,}")
_ET_AL_RE = re.compile(r"[ \u3000]*等$")
_POST_RE = re.compile(
    r"[ \u3000](?P<post>[^ \u3000，。“”《》]{0,24}(?:书记|县长|市长|区长|乡长|镇长|主任|局长|部长|主席|常委|校长|院长|检察长|会长|社长|处长|科长|董事长|总经理|教授|研究员))$"
)
_BRACKETS = {"contents-author.bracketed"}
_AFTER_ROLE = {"contents-author.reporter"}
_REPEATED = {"contents-author.slashed"}
_SET_APART = {"contents-author.led", "contents-author.slashed"}
_WHERE_RE = re.compile(
    rf"(?:书记|县长|市长|区长|乡长|镇长|州长|省长|主任|局长|部长|主席|常委|校长|院长|检察长|会长|社长|教授|研究员|老师|同学|[0-9一二三四五六七八九]班|[）)]班|年级|教研组|[{HAN}]组|党校|中学|小学)$"
)
_POST_ALONE_RE = re.compile(
    rf"(?:本[刊报台网社])?(?:特约|首席|见习)?(?:记者|通讯员|评论员|撰稿人?)|[{HAN}、]{{0,12}}(?:委员|代表|书记|县长|市长|区长|乡长|镇长|主任|局长|部长|主席|常委|校长|院长|会长|教授|研究员)"
)
_UNKNOWN_OFFICE_RE = re.compile(rf"[{HAN}]{{5,10}}")
_LONG_LEADER_RE = re.compile(r"[ \u3000]*(?:[.…·．・‥⋯•_＿﹍﹎﹏∙﹒~～]{4,}|[—―─-]{4,})")
_AFTER_WORD_RE = re.compile(rf"[ \u3000/／.…·）)][{HAN}]{{1,4}}\Z")
_GLUED_RE = re.compile(rf"[{HAN}]{{5,}}")
_MOST_NAME_TOKENS = 10
_MOST_LEADING = 3
_LONGEST_NAME = 16
_LONG_TITLE, _WHOLE_TITLE = 6, 9
"""Characters that a title has before one that begins with a surname, and before any other word."""
_FAINT = 0.2
"""The score of a name where every other entry has one."""
_FAIR = 0.4
"""The same in brackets, where （试行） and （节选） may stand, too."""
_REMARK_RE = re.compile(
    r"(?:外?[一二两三四五六七八九十]{1,3}|多)[首篇则章题幅件]|[上中下续]篇?|试行|暂行|修订|摘要|节选|组诗|组图|短篇|中篇|连载|散文|小说|诗歌|摄影|书法|国画"
)
"""What stands in brackets behind a title and is no author."""
_PART_RE = re.compile(r"[^ \u3000、，,]+")
_ANY_NAME_RE = re.compile(rf"[{HAN}]{{2,4}}|[{HAN}]{{1,7}}·[{HAN}]{{1,9}}")


@frozen
class Signed:
    """An entry's title and its authors."""

    title: AlignedText
    """What is left of the entry."""
    authors: tuple[AlignedText, ...]
    """In printed order, letter-spacing removed."""
    rule: str
    """The rule that found them, or ``."""


def read_authors(text: AlignedText, *, expected: bool = False) -> Signed:
    """Return the title and the authors of an entry without its page.

    Args:
        text: the entry.
        expected: whether the other entries have authors, so that a rare name is one, too.

    >>> signed = read_authors(AlignedText.of("建设宜居宜业和美乡村 李 青"))
    >>> str(signed.title), [str(author) for author in signed.authors]
    ('建设宜居宜业和美乡村', ['李青'])
    """
    text = trim_edges(text)
    found = [match.span() for match in AUTHOR_ROLE_RULE.finditer(text.text) if match[0][0] in "（("]
    roles = [(start, end) for start, end in found if _AFTER_WORD_RE.search(text.text, 0, start)]
    if roles:
        signed = read_authors(text.delete(roles), expected=expected)
        if signed.authors:
            return signed
    for rule in CONTENTS_AUTHOR_RULES:
        match = rule.fullmatch(text.text) if "title" in rule.regex.groupindex else None
        if match is None:
            continue
        bracketed = rule.name in _BRACKETS
        floor = LIKELY if bracketed else POSSIBLE
        authors = _authors(text.cut(*match.span("authors")), floor)
        if not authors and rule.name in _SET_APART:
            authors = _authors_after_post(text.cut(*match.span("authors")))
        if not authors and expected and rule.name == "contents-author.led":
            office = tighten_display(text.cut(*match.span("authors")).strip(" \u3000"))
            authors = (office,) if _UNKNOWN_OFFICE_RE.fullmatch(office.text) else ()
        if not authors and (expected or rule.name in _AFTER_ROLE):
            printed = text.cut(*match.span("authors")).sub(AUTHOR_ROLE_RULE.regex)
            authors = _set_apart(printed, _FAIR if bracketed else 0.0)
        if authors:
            title = trim_edges(text.cut(*match.span("title")))
            before = read_authors(title, expected=expected) if rule.name in _REPEATED else None
            if before is not None and before.rule == rule.name:
                return Signed(before.title, (*before.authors, *authors), rule.name)
            return Signed(title, authors, rule.name)
    return _signed_after_space(text, expected=expected)


def is_post(text: str) -> bool:
    """Return whether a text is what stands before an author's name and no title: a post, 本刊记者.

    >>> [is_post(text) for text in ("政协委员", "本刊特约记者", "做好委员工作")]
    [True, True, False]
    """
    return len(text) <= _LONGEST_NAME and _POST_ALONE_RE.fullmatch(text) is not None


def trim_edges(text: AlignedText) -> AlignedText:
    """Return a text without the dots, strokes and spaces at its edges."""
    return text.sub(_EDGE_RE)


def read_only_authors(text: AlignedText, *, expected: bool = False) -> tuple[AlignedText, ...]:
    """Return the authors of a line that holds nothing else; rarer names where only authors are `expected`."""
    text = trim_edges(text)
    for rule in CONTENTS_AUTHOR_RULES:
        if rule.name == "contents-author.marked":
            match = rule.fullmatch("题" + text.text)
            if match is not None and match.end("title") == 1:
                return _authors(text.cut(match.start("authors") - 1, match.end("authors") - 1), POSSIBLE)
    return _authors(text.strip("()（）"), POSSIBLE if expected else LIKELY)


def read_leading_authors(text: AlignedText) -> Signed:
    """Return the title and the authors of an entry that starts with its authors, set apart by a space or a colon.

    >>> signed = read_leading_authors(AlignedText.of("李 青  老街的油纸伞"))
    >>> str(signed.title), [str(author) for author in signed.authors]
    ('老街的油纸伞', ['李青'])
    """
    text = trim_edges(text)
    tokens = list(_TOKEN_RE.finditer(text.text))
    for count in range(min(len(tokens) - 1, 2 * _MOST_LEADING), 0, -1):
        title = text.cut(tokens[count].start(), len(text))
        printed = text.cut(0, tokens[count - 1].end()).strip(":：")
        names = () if _GLUED_RE.search(printed.text) else split_names(printed, floor=POSSIBLE)
        if names and len(names) <= _MOST_LEADING and len(title) > 1:
            return Signed(title, names, "contents-author.leading")
    return Signed(text, (), "")


def _authors(text: AlignedText, floor: float) -> tuple[AlignedText, ...]:
    text = text.sub(AUTHOR_ROLE_RULE.regex).strip(" \u3000").sub(_ET_AL_RE)
    office = tighten_display(text)
    signs = OFFICE_RULE.fullmatch(office.text) or SIGNING_OFFICE_RULE.fullmatch(office.text)
    if signs and _GLUED_RE.fullmatch(office.text):
        return (office,)
    return split_names(text, floor=floor) or ((office,) if signs else ())


def _authors_after_post(text: AlignedText) -> tuple[AlignedText, ...]:
    """Return the names that stand after a post, a school or an office, where only authors stand."""
    text = text.sub(AUTHOR_ROLE_RULE.regex)
    tokens = list(_TOKEN_RE.finditer(text.text))
    for count in range(len(tokens) - 1, 0, -1):
        where = text.text[: tokens[count - 1].end()].replace(" ", "").replace("\u3000", "")
        if _WHERE_RE.search(where) or SIGNING_OFFICE_RULE.fullmatch(where) or OFFICE_RULE.fullmatch(where):
            printed = text.cut(tokens[count].start(), len(text))
            return split_names(printed, floor=POSSIBLE) or _set_apart(printed, 0.0)
    return ()


def _set_apart(text: AlignedText, floor: float) -> tuple[AlignedText, ...]:
    """Return words of two to four characters that stand where authors stand, even if they score low as names."""
    parts = [text.cut(*match.span()) for match in _PART_RE.finditer(text.text)]
    if any(_REMARK_RE.fullmatch(part.text) for part in parts):
        return ()
    fits = all(_ANY_NAME_RE.fullmatch(part.text) and name_score(part.text) >= floor for part in parts)
    return tuple(parts) if fits else ()


def _signed_after_space(text: AlignedText, *, expected: bool) -> Signed:
    """Read the longest run of last words that are all names; a wide gap before them allows rarer names."""
    tokens = list(_TOKEN_RE.finditer(text.text))
    best: Signed | None = None
    for count in range(1, min(len(tokens), _MOST_NAME_TOKENS + 1)):
        at = tokens[-count].start()
        if len(tokens[-count][0]) > _LONGEST_NAME:
            break
        gap = _WIDE_GAP_RE.search(text.text, tokens[-count - 1].end(), at)
        # In a title many a word could be two names.
        floor = POSSIBLE if gap and not _GLUED_RE.search(text.text, at) else LIKELY
        names = split_names(text.cut(at, len(text)).sub(_ET_AL_RE), floor=floor)
        if names and all(len(name) <= 8 or "·" in name.text for name in names):
            title = _without_post(trim_edges(text.cut(0, tokens[-count - 1].end())))
            leader = _LONG_LEADER_RE.search(title.text)
            title = title.cut(0, leader.start()) if leader is not None and leader.start() else title
            best = Signed(title, names, "contents-author.spaced")
    if best is None and expected and len(tokens) > 1 and SIGNING_OFFICE_RULE.fullmatch(tokens[-1][0]):
        office = text.cut(*tokens[-1].span())
        return Signed(trim_edges(text.cut(0, tokens[-2].end())), (office,), "contents-author.spaced")
    return best or _rarely_signed(text, tokens, expected=expected)


def _rarely_signed(text: AlignedText, tokens: Sequence[re.Match[str]], *, expected: bool) -> Signed:
    """Read last words that score low as names, where names are expected."""
    words = [text.cut(*token.span()) for token in tokens]
    count = 0
    while expected and count < len(words) - 1 and _ANY_NAME_RE.fullmatch(words[-count - 1].text):
        named = is_surname(words[-1].text[0])
        whole = count == 0 and len(words) == 2 and len(words[0]) >= (_LONG_TITLE if named else _WHOLE_TITLE)
        if name_score(words[-count - 1].text) < _FAINT and not whole:
            break
        count += 1
    if not count:
        return Signed(text, (), "")
    title = trim_edges(text.cut(0, tokens[-count - 1].end()))
    return Signed(title, tuple(words[-count:]), "contents-author.spaced")


def _without_post(title: AlignedText) -> AlignedText:
    """Return the title without the post that stands before its author's name."""
    post = _POST_RE.search(title.text)
    return trim_edges(title.cut(0, post.start())) if post else title
