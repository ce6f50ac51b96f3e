"""Notes about a piece: by its author, its source or the editor (作者系、转自、编者按)."""

from __future__ import annotations

from govpub.rules.rule import Example, Rule, RuleTable

__all__ = [
    "EDITOR_CLOSING",
    "EDITOR_GOES_ON",
    "EDITOR_LABEL",
    "EDITOR_OPENING",
    "EDITOR_RULES",
    "ISSUER_LINE",
    "NOTE_RULES",
]

_EDITOR = r"编[ ]*者[ ]*按[ ]*语?|编[ ]*前[ ]*语?|编[ ]*后[ ]*语?|编[ ]*者[ ]*的[ ]*话|编[ ]*辑[ ]*手[ ]*记|开[ ]*栏[ ]*的[ ]*话|开[ ]*栏[ ]*语|按[ ]*语"

EDITOR_LABEL = Rule(
    name="note.editor-heading",
    pattern=rf"[【\[（(〔■□◆●▲▼◇★\s]*(?:{_EDITOR})[】\]）)〕■□◆●▲▼◇★\s]*[:：]?",
    matches="a heading of the editor's note that has a line of its own",
    examples=(Example("编者按"), Example("【编者按】"), Example("编 者 按："), Example("开栏的话")),
    leaves=("编者按照要求修改", "编后会召开"),
)

EDITOR_OPENING = Rule(
    name="note.editor",
    pattern=rf"[【\[（(〔■□◆●▲▼◇★\s]*(?:{_EDITOR})(?:[】\]）)〕][ ]*[:：]?|[ ]*[:：]|[ ]{{2,}})[ ]*(?P<text>\S.*)",
    matches="a paragraph that opens with the label of an editor's note",
    examples=(
        Example("编者按：今年以来，我县上下一心。", {"text": "今年以来，我县上下一心。"}),
        Example("【编者按】 春耕时节到了。", {"text": "春耕时节到了。"}),
    ),
    leaves=("编者按照要求修改。", "编者按"),
)

EDITOR_CLOSING = Rule(
    name="note.editor-closing",
    pattern=r"(?P<text>\S.{9,1200}[。！!？?…”’])[ \u3000]*(?:[—－-]{1,2}[ \u3000]*编[ \u3000]*者|[（(][ ]*编[ ]*者[ ]*[）)])[。]?",
    matches="an editor's note that says at its end whose it is",
    examples=(
        Example("春耕时节，全县上下一派繁忙。——编者", {"text": "春耕时节，全县上下一派繁忙。"}),
        Example("本报今起刊发这一组报道。（编者）", {"text": "本报今起刊发这一组报道。"}),
    ),
    leaves=("这本书凝聚了作者和编者", "春耕时节到了。——林青"),
)

EDITOR_GOES_ON = Rule(
    name="note.editor-goes-on",
    pattern=r"(?=[^。！]{0,40}本[报刊网台])[^。！]{0,60}(?:推出|开设|开辟|刊发|刊登|编发|选登)[^。！]{2,60}(?:[，,]敬请(?:关注|期待|垂注)|[，,]以飨读者|[，,]欢迎[^。！]{2,16})[。！]",
    matches="the paragraph that ends an editor's note: what the paper begins to print",
    examples=(Example("从今日起，本报推出“走村看变化”系列报道，敬请关注。"), Example("本刊特编发一组文章，以飨读者。")),
    leaves=("本报推出系列报道以来，读者来信不断。", "县里推出了新举措，敬请关注。"),
)

ISSUER_LINE = Rule(
    name="note.issuer",
    pattern=r"(?:[\u4e00-\u9fff]{2,12}(?:局|部|网|办|中心|委员会|委|社|馆|协会|联合会)(?:[ ]+|$)){1,4}",
    matches="the offices that publish a poster, on the line below its picture's credit",
    examples=(Example("青河县委宣传部 青河文明网"),),
    leaves=("青河县委宣传部召开会议", "绿意满城"),
)

_AUTHOR = r"(?:(?:本文)?(?:第一)?作者(?:为|系|是|单位|简介|现任|均系|分别系|均为|来自)(?:[:：])?|课题组(?:组长|成员|负责人)[:：])"
_SOURCE = r"(?:据|转自|摘自|原载|载于|来源|选自|转载自|据悉，?转自|稿件来源|资料来源|文章来源|本文来源|信息来源|综合|图文来源)"
_PUBLISHER = r"(?:社|报|网|刊|台|《|中国|日报|人民|客户端|公众号|中心|部|委|局|办|出版|融媒)"

_WEB_CREDIT = (
    r"(?:作者|记者|编辑|责编|责任编辑|审核|通讯员)[:：][ ]*[^:：，。]{2,20}?(?=[ ]+[\u4e00-\u9fff]{2,4}[:：]|[ ]*$)"
)

NOTE_RULES = RuleTable(
    name="note",
    about="Notes stand in brackets at the end of a piece or on a line of their own; a bracket may hold two.",
    rules=(
        Rule(
            name="note.web-line",
            pattern=rf"""
                ^(?=.*(?:19|20)\d\d[-年/.][ ]?\d)(?=.*(?:来源|作者|编辑|责编|浏览|点击|阅读|发布|更新|发表)[^，。]{{0,6}}[:：])
                (?:(?:
                    (?:(?:发布|更新|发表|上传)?(?:时间|日期)[:：][ ]*)?(?:19|20)\d\d[-年/.][ ]?\d{{1,2}}[-月/.][ ]?\d{{1,2}}日?(?:[ ]*\d{{1,2}}[:：]\d\d(?:[:：]\d\d)?)?
                  | (?P<source>(?:信息|稿件|文章|新闻)?来源[:：][ ]*[^ ，。:：]{{2,24}})
                  | (?P<credit>{_WEB_CREDIT}(?:[ ]+{_WEB_CREDIT})*)
                  | (?:浏览(?:次数|量)?|点击(?:次数|量|数)?|阅读(?:量|次数)?|访问量|字号|字体|人气)[:：]?[ ]*[^ ，。]{{0,12}}(?:次)?
                )[ |]*){{1,8}}$
            """,
            matches="the line below the headline of a web page: date, source, author, how often it was read",
            examples=(
                Example(
                    "来源：青河县融媒体中心 发布时间：2023-06-22 09:10 浏览次数：1284",
                    {"source": "来源：青河县融媒体中心"},
                ),
                Example("2023-09-13 作者：林青 来源：青河日报", {"source": "来源：青河日报", "credit": "作者：林青"}),
            ),
            leaves=("2023年9月13日 星期三", "来源：青河县融媒体中心", "时间：2023年9月13日上午"),
        ),
        Rule(
            name="note.source-and-author",
            pattern=rf"[（(][ ]*(?P<source>{_SOURCE}[:：]?[^（）()]{{0,40}}?)[，,；;。 ]+(?P<author>{_AUTHOR}[^()（）]+(?:[（(][^()（）]*[)）][^()（）]*)*?)[。]?[）)]",
            matches="a bracket that names the source and says who the author is: two notes",
            examples=(
                Example(
                    "（转自《青河网》，作者系县委党校教师）",
                    {"source": "转自《青河网》", "author": "作者系县委党校教师"},
                ),
            ),
            leaves=("（作者系县委党校教师）", "（据新华社）"),
        ),
        Rule(
            name="note.author-and-editor",
            pattern=rf"[（(][ ]*(?P<author>{_AUTHOR}[^()（）:：]{{2,40}}?)[ \u3000；;，,]+(?P<credit>(?:责任编辑|本期编辑|责编|编辑)[:：/／][ ]*[^()（）]{{2,16}})[）)]",
            matches="a bracket that says who the author is and who edited the piece: a note and a credit",
            examples=(
                Example(
                    "（作者单位：县委宣传部 责任编辑：林青）",
                    {"author": "作者单位：县委宣传部", "credit": "责任编辑：林青"},
                ),
            ),
            leaves=("（作者单位：县委宣传部）", "（责任编辑：林青）"),
        ),
        Rule(
            name="note.author-bracketed",
            pattern=rf"[（(\[【][ ]*(?P<author>{_AUTHOR}[^()（）]+(?:[（(][^()（）]*[)）][^()（）]*)*?)[。]?[）)\]】]",
            matches="a bracket that says who the author is",
            examples=(
                Example("（作者系青河县委书记）", {"author": "作者系青河县委书记"}),
                Example("(作者单位:县委政研室)", {"author": "作者单位:县委政研室"}),
                Example("（课题组组长：林青 成员：王河）", {"author": "课题组组长：林青 成员：王河"}),
                Example("（作者系县委办（档案局）副主任）", {"author": "作者系县委办（档案局）副主任"}),
            ),
            leaves=("（作者 李青）", "作者系着围裙走了出来"),
        ),
        Rule(
            name="note.author-line",
            pattern=r"^(?P<author>(?:本文)?作者(?:系|单位[:：]|简介[:：]|为)[^，。！？]{4,60})[。]?$",
            matches="a line of its own that says who the author is",
            examples=(Example("作者单位：青河县委党校", {"author": "作者单位：青河县委党校"}),),
            leaves=("作者系着围裙，走了出来。", "作者为此写道"),
        ),
        Rule(
            name="note.source-bracketed",
            pattern=rf"[（(\[【][ ]*(?P<source>{_SOURCE}[:：]?[ ]*(?=[^（）()]*{_PUBLISHER})[^（）()，。；]{{2,40}})[）)\]】]",
            matches="a bracket that names where a piece was taken from",
            examples=(
                Example("（据新华社）", {"source": "据新华社"}),
                Example("（摘自《青河县志》）", {"source": "摘自《青河县志》"}),
                Example("(来源：青河发布公众号)", {"source": "来源：青河发布公众号"}),
            ),
            leaves=("（据统计）", "（据了解，已有三百户受益）", "（综合施策）"),
        ),
        Rule(
            name="note.source-line",
            pattern=r"^(?P<source>(?:来源|稿件来源|文章来源|信息来源|转自|摘自|原载)[:：《][^，。！？；]{2,40})$",
            matches="a line of its own that names where a piece was taken from",
            examples=(Example("来源：青河县融媒体中心", {"source": "来源：青河县融媒体中心"}),),
            leaves=("来源广泛", "来源于群众，服务于群众。"),
        ),
    ),
)
"""Notes that end a piece; the editor's stand in `EDITOR_RULES`."""

EDITOR_RULES = RuleTable(
    name="note",
    about="Editor's notes open a piece; the label may have a line of its own. Issuers stand below a poster.",
    rules=(EDITOR_LABEL, EDITOR_OPENING, EDITOR_CLOSING, EDITOR_GOES_ON, ISSUER_LINE),
)
