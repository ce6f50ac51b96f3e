"""Parts the title of an entry from its authors."""

from __future__ import annotations

import re
from collections.abc import Sequence

from attrs import frozen

from govpub.extract.names import LIKELY, POSSIBLE, name_score, split_names
from govpub.rules.contents import LEADER
from govpub.rules.contents_author import CONTENTS_AUTHOR_RULES, OFFICE_RULE
from govpub.text.aligned import AlignedText
from govpub.text.characters import HAN
from govpub.text.spacing import tighten_display

__all__ = ["Signed", "read_authors", "read_only_authors", "trim_edges"]

# Possessive: a run of … has more divisions into leaders than can be tried. It cannot start inside itself either.
_EDGE_RE = re.compile(rf"^(?:{LEADER}|[ \u3000/／|｜:：,，])++|(?<![… \u3000/／|｜])(?:{LEADER}|[ \u3000/／|｜]|…)++$")
_TOKEN_RE = re.compile(r"[^ \u3000]+")
_WIDE_GAP_RE = re.compile(r"[ \u3000]{2,}|\u3000")
_ET_AL_RE = re.compile(r"[ \u3000]*等$")
_POST_RE = re.compile(
    r"[ \u3000](?P<post>[^ \u3000，。“”《》]{0,24}(?:书记|县长|市长|区长|乡长|镇长|主任|局长|部长|主席|常委|校长|院长|检察长|会长|社长|处长|科长|董事长|总经理|教授|研究员))$"
)
_BRACKETS = {"contents-author.bracketed"}
_MOST_NAME_TOKENS = 10
_LONGEST_NAME = 16
_WHOLE_TITLE = 9
_FAINT = 0.2
"""The score of a name where every other entry has one."""
_FAIR = 0.4
"""The same in brackets, where （试行） and （节选） may stand, too."""
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
    for rule in CONTENTS_AUTHOR_RULES:
        match = rule.fullmatch(text.text) if rule is not OFFICE_RULE else None
        if match is None:
            continue
        bracketed = rule.name in _BRACKETS
        floor = LIKELY if bracketed else POSSIBLE
        authors = _authors(text.cut(*match.span("authors")), floor)
        if not authors and expected:
            authors = _set_apart(text.cut(*match.span("authors")), _FAIR if bracketed else 0.0)
        if authors:
            return Signed(trim_edges(text.cut(*match.span("title"))), authors, rule.name)
    return _signed_after_space(text, expected=expected)


def trim_edges(text: AlignedText) -> AlignedText:
    """Return a text without the dots, strokes and spaces at its edges."""
    return text.sub(_EDGE_RE)


def read_only_authors(text: AlignedText) -> tuple[AlignedText, ...]:
    """Return the authors of a line that holds nothing else."""
    text = trim_edges(text)
    for rule in CONTENTS_AUTHOR_RULES:
        if rule.name == "contents-author.marked":
            match = rule.fullmatch("题" + text.text)
            if match is not None and match.end("title") == 1:
                return _authors(text.cut(match.start("authors") - 1, match.end("authors") - 1), POSSIBLE)
    return _authors(text.strip("()（）"), LIKELY)


def _authors(text: AlignedText, floor: float) -> tuple[AlignedText, ...]:
    text = text.strip(" \u3000").sub(_ET_AL_RE)
    names = split_names(text, floor=floor)
    if names:
        return names
    return (tighten_display(text),) if OFFICE_RULE.fullmatch(text.text.replace(" ", "")) else ()


def _set_apart(text: AlignedText, floor: float) -> tuple[AlignedText, ...]:
    """Return words of two to four characters that stand where authors stand, even if they score low as names."""
    parts = [text.cut(*match.span()) for match in _PART_RE.finditer(text.text)]
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
        names = split_names(text.cut(at, len(text)).sub(_ET_AL_RE), floor=POSSIBLE if gap else LIKELY)
        if names and all(len(name) <= 8 or "·" in name.text for name in names):
            best = Signed(
                _without_post(trim_edges(text.cut(0, tokens[-count - 1].end()))), names, "contents-author.spaced"
            )
    return best or _rarely_signed(text, tokens, expected=expected)


def _rarely_signed(text: AlignedText, tokens: Sequence[re.Match[str]], *, expected: bool) -> Signed:
    """Read last words that score low as names, where names are expected."""
    words = [text.cut(*token.span()) for token in tokens]
    count = 0
    while expected and count < len(words) - 1 and _ANY_NAME_RE.fullmatch(words[-count - 1].text):
        whole = count == 0 and len(words) == 2 and len(words[0]) >= _WHOLE_TITLE
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
    return title.cut(0, post.start()).strip(" \u3000") if post else title
