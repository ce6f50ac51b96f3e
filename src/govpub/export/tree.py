"""An issue as a tree for the terminal."""

from __future__ import annotations

from collections.abc import Iterable

from rich.text import Text
from rich.tree import Tree

from govpub.models import Article, Byline, Contents, Issue, Masthead, Meeting, SloganList

__all__ = ["issue_tree"]

_SHORT = 36
"""Characters that are shown of a paragraph unless all is asked for."""


def issue_tree(issue: Issue, *, name: str, full: bool = False) -> Tree:
    """Return a tree of masthead, contents, articles, slogans and diagnostics.

    Args:
        issue: what to show.
        name: the label of the root.
        full: show paragraphs to their end.
    """
    tree = Tree(Text(name, "bold"))
    if issue.masthead is not None:
        _add_masthead(tree, issue.masthead)
    if issue.contents is not None:
        _add_contents(tree, issue.contents)
    for index, article in enumerate(issue.articles):
        _add_article(tree, index, article, full=full)
    for slogans in issue.slogans:
        _add_slogans(tree, slogans)
    if issue.diagnostics:
        branch = tree.add(_label("diagnostics", str(len(issue.diagnostics))))
        for diagnostic in issue.diagnostics:
            branch.add(_label(f"{diagnostic.code} at {diagnostic.span.start}", diagnostic.message))
    return tree


def _label(key: str, value: str) -> Text:
    return Text.assemble((key, "cyan"), "  ", value)


def _add_masthead(tree: Tree, masthead: Masthead) -> None:
    branch = tree.add(_label("masthead", masthead.title or ""))
    for key, value in masthead.to_dict().items():
        if key in {"sponsors", "organizers"}:
            for name in value:
                branch.add(_label(key, name))
        elif value is not None and key not in {"title", "span", "spans", "staff"}:
            branch.add(_label(key, str(value)))
    for staff in masthead.staff:
        branch.add(_label(staff.role, " ".join(staff.names)))


def _add_contents(tree: Tree, contents: Contents) -> None:
    branch = tree.add(_label("contents", ""))
    for section in contents.sections:
        place = branch if section.title is None else branch.add(Text(section.title))
        for entry in section.entries:
            page = "" if entry.page is None else str(entry.page)
            place.add(_label(page, "  ".join([entry.title, *entry.authors])))


def _add_article(tree: Tree, index: int, article: Article, *, full: bool) -> None:
    about = [f"[{index}] {article.kind}"]
    if article.page is not None:
        about.append(f"page {article.page}")
    if article.section is not None:
        about.append(article.section)
    headline = (article.headline or "(no headline)", "bold" if article.headline else "dim")
    branch = tree.add(Text.assemble((" · ".join(about), "cyan"), "  ", headline))
    _add_values(branch, [("kicker", article.kicker), ("deck", article.deck), ("byline", _credits(article.byline))])
    if article.dateline is not None:
        date = "" if article.dateline.date is None else f"  → {article.dateline.date}"
        branch.add(_label("dateline", article.dateline.text + date))
    for paragraph in article.paragraphs:
        branch.add(Text(paragraph.text if full else _shortened(paragraph.text)))
    for caption in article.captions:
        who = "  ".join(credit.name for credit in caption.credits)
        branch.add(_label("caption", f"{_shortened(caption.text)}  {who}".rstrip()))
    for note in article.notes:
        branch.add(_label(f"{note.kind} note", note.text if full else _shortened(note.text)))
    for jump in article.jumps:
        branch.add(_label(f"jump {jump.direction}", "" if jump.page is None else f"page {jump.page}"))
    for meeting in article.meetings:
        _add_meeting(branch, meeting)


def _add_values(branch: Tree, values: Iterable[tuple[str, str | None]]) -> None:
    for key, value in values:
        if value is not None:
            branch.add(_label(key, value))


def _credits(byline: Byline | None) -> str | None:
    if byline is None:
        return None
    names = " ".join(f"{person.name} ({person.role})" for person in byline.contributors)
    return f"{byline.text}  → {names}"


def _add_meeting(tree: Tree, meeting: Meeting) -> None:
    branch = tree.add(_label(str(meeting.kind), meeting.name or ""))
    when = " ".join(str(value) for value in (meeting.date, meeting.time_of_day) if value is not None)
    _add_values(branch, [("date", when or None), ("venue", meeting.venue)])
    for person in meeting.participants:
        title = "" if person.title is None else f"{person.title}  "
        branch.add(_label(" ".join(person.actions), title + person.name))
    for item in meeting.agenda:
        branch.add(_label(item.action, _shortened(item.text)))
    for statement in meeting.statements:
        branch.add(_label(f"{statement.speaker}{statement.verb}", _shortened(statement.text)))


def _add_slogans(tree: Tree, slogans: SloganList) -> None:
    branch = tree.add(_label("slogans", slogans.heading or ""))
    for item in slogans.items:
        branch.add(Text(item))


def _shortened(text: str) -> str:
    return text if len(text) <= _SHORT else text[: _SHORT - 1] + "…"
