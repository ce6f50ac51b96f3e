"""The line of an author without a role word, that only its place below a headline tells from a second headline line."""

from __future__ import annotations

from govpub.lexicon import load
from govpub.rules.rule import Example, Rule, RuleTable, words
from govpub.text.characters import HAN

__all__ = ["AUTHOR_LINE_RULES", "EDITORIAL_OFFICE", "OFFICE_AUTHOR", "PEN_AUTHOR", "POSTED_AUTHOR"]

_HEADS = (
    "县长",
    "市长",
    "区长",
    "州长",
    "镇长",
    "乡长",
    "局长",
    "部长",
    "院长",
    "校长",
    "所长",
    "站长",
    "会长",
    "秘书长",
)
_MORE_HEADS = (
    "厅长",
    "处长",
    "科长",
    "股长",
    "行长",
    "检察长",
    "队长",
    "董事长",
    "理事长",
    "村长",
    "主播",
    "教师",
    "医生",
)
_POST = words((*load("post_words"), *_HEADS, *_MORE_HEADS))
_OFFICE = words(
    (*load("office_endings"), "政府", "人大常委会", "政协", "组织", "联合会", "促进会", "杂志社", "报社", "局", "委")
)
_ACTS = "获推评创与在让将把被到赴"
_DEED = r"(?:成立|召开|举行|举办|走进|开展|打造|慰问|来到|走访|挂牌|揭牌|开启|启动|入选|亮相|新增|服务[^中站])"
_MAY_BE_OF_PLACE = "建和向首新有"
"""新林市 and 和县 are places; behind a place the same characters begin a deed."""

POSTED_AUTHOR = Rule(
    name="author-line.posted",
    pattern=rf"(?P<post>[{HAN}（）()、]{{0,24}}?{_POST})[ \u3000]+(?P<name>[{HAN}]{{2,4}}|[{HAN}][ \u3000]+[{HAN}])",
    matches="post and name of an author",
    examples=(
        Example("青河县委书记 林青山", {"post": "青河县委书记", "name": "林青山"}),
        Example("县委常委、宣传部部长 林 青", {"name": "林 青"}),
    ),
    leaves=("县委书记林青山", "书记 来了好几回", "林青山 王远河"),
)

PEN_AUTHOR = Rule(
    name="author-line.pen-name",
    pattern=rf"◎[ \u3000]*(?P<name>[{HAN}]{{2,4}})",
    matches="a pen name above a poem",
    examples=(Example("◎ 池塘", {"name": "池塘"}),),
    leaves=("◎ 池塘里的月亮", "池塘"),
)

OFFICE_AUTHOR = Rule(
    name="author-line.office",
    pattern=rf"(?![{HAN}]*(?:{_DEED}|[{_ACTS}]))(?P<name>(?:中共)?(?:[{HAN}]{{1,6}}[省市县区州旗镇乡]|[省市县区州旗镇乡])(?![{HAN}]*[{_MAY_BE_OF_PLACE}])[{HAN}]{{0,10}}{_OFFICE})",
    matches="the office, with the place that it is in, that wrote a piece",
    examples=(
        Example("中共青河县委组织部"),
        Example("县委政研室课题组"),
        Example("柳树镇党委"),
        Example("新林市民政局"),
    ),
    leaves=(
        "青河县成立首家律师协会",
        "组织部",
        "全县新增三家医院",
        "走好群众路线",
        "青河县新建两所学校",
        "青河县首设法院",
    ),
)

EDITORIAL_OFFICE = Rule(
    name="author-line.editorial-office",
    pattern=rf"《[{HAN}]{{2,12}}》(?:杂志)?(?:编辑部|编辑室|杂志社|报社|社)",
    matches="the editors who sign a notice of their own",
    examples=(Example("《青河工作》编辑部"), Example("《青河党建》杂志社")),
    leaves=("《青河工作》编委会", "《青河工作》编辑部召开会议"),
)

AUTHOR_LINE_RULES = RuleTable(
    name="author-line",
    about="Only the last line above a body is read so: the same words may be a headline.",
    rules=(POSTED_AUTHOR, PEN_AUTHOR, OFFICE_AUTHOR, EDITORIAL_OFFICE),
)
