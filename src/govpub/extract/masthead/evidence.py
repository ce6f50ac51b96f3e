"""Decides whether lines with pieces of a masthead make one."""

from __future__ import annotations

import re
from collections.abc import Sequence

from govpub.extract.masthead.cluster import Cluster
from govpub.rules.masthead import NOTICE, ORGANIZATION
from govpub.text.lines import Line

__all__ = ["SIGNING_ROLES", "drop_notice", "gives_contact", "is_masthead"]

_STRONG = {
    "issue_number",
    "serial_number",
    "permit",
    "distribution",
    "organ_of",
    "frequency",
    "publisher",
    "calligrapher",
    "sheets",
    "lunar",
    "board",
    "code",
}
_ENOUGH_ALONE = {"permit", "distribution", "organ_of", "serial_number"}
_PAGE_CREDIT = {"board", "staff", "date", "weekday", "page", "phone", "email", "hotline", "none", "word", "recipients"}
_IMPRINT = {"address", "postal_code", "phone", "hotline", "printer", "email", "website"}
_REACHED = frozenset({"phone", "email"})
_FEWEST_OF_IMPRINT = 3
_LAST_LINES = 8
_SPACE = r"[ \u3000]*"
_OWN_RE = re.compile(
    rf"社{_SPACE}址|(?:本[报刊社]|报社|编辑部)(?:地址|电话)|广告(?:经营)?许可证|印{_SPACE}刷|承{_SPACE}印|总编室|[零月]售?价"
)
_IMPRINT_RE = re.compile(
    rf"社{_SPACE}址|(?:本报|报社|报编辑部)地址|定{_SPACE}价|零售|月价|每份|广告部|发行部|广告(?:经营)?许可证"
)
_CONTACT = {"address", "postal_code", "phone", "website", "email", "hotline", "none"}
SIGNING_ROLES = frozenset({"签发", "核稿", "核发"})
_CONTACT_PERSON_RE = re.compile(rf"(?:联{_SPACE}系{_SPACE}人|咨询|报名)[^，。]{{0,12}}[:：]")
_NOTICE_REACH = 12
_WIDEST_BETWEEN = 32.0
_TOP_LINES = 6
_TITLE_RE = re.compile(r"(?:日报|晚报|晨报|时报|早报|周报|导报|快报|新闻|周刊|政报|报)$|^今日")


def drop_notice(cluster: Cluster, lines: Sequence[Line], floor: int) -> None:
    """Take address and telephone off the head of a cluster where they are those of a notice above it."""
    while len(cluster.facts) > 1 and _CONTACT_PERSON_RE.match(lines[cluster.first].text.text):
        index = cluster.first
        del cluster.facts[index]
        cluster.rules.pop(index)
    if _is_colophon(cluster, lines) or not _below_notice(lines, cluster.first, floor):
        return
    for index in sorted(cluster.facts):
        if not {fact.key for fact in cluster.facts[index]} <= _CONTACT:
            break
        del cluster.facts[index]
        del cluster.rules[index]


def _below_notice(lines: Sequence[Line], first: int, floor: int) -> bool:
    """Whether prose stands directly above, or the title of a notice not far above."""
    if first and first - 1 >= floor:
        above = lines[first - 1]
        if above.width > _WIDEST_BETWEEN or above.text.text.endswith(("。", "；", "：", ":", ";")):
            return True
    reach = lines[max(floor, first - _NOTICE_REACH) : first]
    return any(len(line.text) <= 30 and NOTICE.fullmatch(line.text.text) for line in reach)


def is_masthead(cluster: Cluster, lines: Sequence[Line]) -> bool:
    """Whether the pieces say enough: see the strong and weak keys above."""
    keys = cluster.keys()
    if _is_colophon(cluster, lines):
        return True
    strong = keys & _STRONG
    if "recipients" in keys and keys & {"board", "staff"}:
        return True
    if keys <= _PAGE_CREDIT:
        return _is_board(cluster) or _is_folio(cluster)
    weak = keys - _STRONG - {"none", "page", "word"}
    if cluster.title is not None and (strong != {"issue_number"} or cluster.title.named):
        weak = weak | {"title"}
        if cluster.title.certain:
            return True
    if len(strong) >= 2 or (strong and weak):
        return True
    return bool(strong & _ENOUGH_ALONE)


def gives_contact(cluster: Cluster) -> bool:
    """Whether it is the line of a page's editors that gives the paper's telephone or e-mail address, too."""
    if not cluster.keys() <= _PAGE_CREDIT:
        return False
    keys = ({fact.key for fact in facts} for facts in cluster.facts.values())
    return any("staff" in said and not _REACHED.isdisjoint(said) for said in keys)


def _is_colophon(cluster: Cluster, lines: Sequence[Line]) -> bool:
    """Whether it is the foot of a paper's last page: where the paper is to be found, and who prints it."""
    keys = cluster.keys()
    if "address" not in keys and not {"printer", "postal_code"} <= keys:
        return False
    facts = [fact for fact in cluster.all_facts() if fact.key in _IMPRINT or fact.key == "none"]
    text = "\n".join(lines[index].text.text for index in cluster.facts)
    if len(facts) < _FEWEST_OF_IMPRINT or _OWN_RE.search(text) is None:
        return False
    printed = any(fact.key == "printer" and ORGANIZATION.fullmatch(fact.value.text) for fact in facts)
    return printed or (len(lines) - cluster.first <= _LAST_LINES and _IMPRINT_RE.search(text) is not None)


def _is_board(cluster: Cluster) -> bool:
    """Whether it is an editorial board: several roles, one of them 编委 or 顾问; or the foot of a bulletin: 签发."""
    roles = {fact.role for fact in cluster.all_facts() if fact.key == "staff" and fact.names}
    if len(roles) > 1 and not roles.isdisjoint(SIGNING_ROLES):
        return True
    return len(roles) >= 4 and any("编委" in role or "顾问" in role for role in roles)


def _is_folio(cluster: Cluster) -> bool:
    """Whether it is a running head that names the paper or, at the top of the text, the day of the week."""
    dates = [
        fact for fact in cluster.all_facts() if fact.key == "date" and fact.date and fact.date.year and fact.date.day
    ]
    keys = cluster.keys()
    if not dates or ("staff" in keys and "weekday" not in keys):
        return False
    named = [fact for fact in cluster.all_facts() if fact.key == "word" and _TITLE_RE.search(fact.value.text)]
    cluster.folio = bool(named) or ("weekday" in keys and cluster.first < _TOP_LINES)
    return cluster.folio
