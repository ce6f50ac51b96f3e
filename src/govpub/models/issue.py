"""A whole publication, as read from one text."""

from __future__ import annotations

import re
from collections.abc import Iterable

from attrs import frozen

from govpub.models.article import Article
from govpub.models.diagnostic import Diagnostic
from govpub.models.kinds import SegmentKind
from govpub.models.masthead import Contents, ContentsEntry, Masthead
from govpub.models.record import Record
from govpub.models.slogans import SloganList
from govpub.models.span import Span

__all__ = ["HeadlineIndex", "Issue", "Segment"]


@frozen(kw_only=True, slots=False)
class Segment(Record):
    """A stretch of the given text and what it is; segments have no gap and no overlap."""

    kind: SegmentKind
    """What it is."""
    rule: str
    """Name of the rule that decided it."""
    article: int | None
    """Index of the article it belongs to, if it belongs to one."""
    span: Span
    """Where it stands."""


@frozen(kw_only=True, slots=False)
class Issue(Record):
    """One issue of a newspaper, magazine, gazette or bulletin."""

    masthead: Masthead | None
    """The publication's own statement about itself."""
    contents: Contents | None
    """The printed table of contents."""
    articles: tuple[Article, ...]
    """In the order in which they start in the text."""
    slogans: tuple[SloganList, ...]
    """Lists of slogans that belong to no article."""
    segments: tuple[Segment, ...]
    """The whole text, cut without gap or overlap."""
    diagnostics: tuple[Diagnostic, ...]
    """What was doubted, guessed or repaired."""

    def article_for(self, entry: ContentsEntry) -> Article | None:
        """Return the article that an entry of the table of contents announces, or None if the text has none.

        Title and headline are equal but for spaces and, in brackets at the title's end, the number of an official
        document, which the text prints below the headline. Of several articles with that headline it is the one on the
        entry's page, or else the first.

        >>> from govpub import parse_issue
        >>> issue = parse_issue("目 录\\n春到柳溪 林青……1\\n夜话石桥 许禾……2\\n\\n春 到 柳 溪\\n林青\\n柳溪的春天来得早。\\n")
        >>> [issue.article_for(entry) is not None for entry in issue.contents.sections[0].entries]
        [True, False]
        """
        return HeadlineIndex(self.articles).find(entry)


_NUMBER_RE = re.compile(r"[（(][^（()）]{1,12}[〔\[［（(](?:19|20)[0-9]{2}[〕\]］）)][^（()）]{0,8}号[)）]$")
"""The number of an official document: （青政发〔2023〕12号）."""


class HeadlineIndex:
    """Finds the articles of many entries of a table of contents."""

    def __init__(self, articles: Iterable[Article]) -> None:
        self._by_headline: dict[str, list[Article]] = {}
        for article in articles:
            if article.headline:
                self._by_headline.setdefault(_squash(article.headline), []).append(article)

    def find(self, entry: ContentsEntry) -> Article | None:
        """Return the article with the entry's title, as `Issue.article_for` does."""
        title = _squash(entry.title)
        found = self._by_headline.get(title) or self._by_headline.get(_NUMBER_RE.sub("", title), [])
        on_page = (article for article in found if article.page == entry.page)
        return next(on_page, found[0] if found else None)


def _squash(text: str) -> str:
    return "".join(text.split())
