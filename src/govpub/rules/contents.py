"""Printed forms of a table of contents (目录) and of a newspaper's 导读."""

from __future__ import annotations

from govpub.rules.rule import Example, Rule, RuleTable
from govpub.text.characters import HAN

__all__ = [
    "CONTENTS_RULES",
    "DIGEST_LEAD_RULE",
    "HEADING_RULES",
    "LEADER",
    "PAGE_ALONE_RULES",
    "PAGE_ENDS",
    "PAGE_FIRST_RULES",
    "PAGE_LAST_RULES",
    "PAGE_STARTS",
    "POINTER",
]

LEADER = (
    r"(?:[.…·．・‥⋯•_＿﹍﹎﹏∙﹒~～]{3,}|…+|[—―─-]{4,}|(?:[.·•．][ ]){2,}[.·•．]?|[。]{3,}"
    r"|\$[ ]?(?:\{?\\[cl]?dots?\}?[ ]?){1,60}\$)"
)
"""Dots that lead the eye from a title to its page."""

_NUMBER = r"[0-9０-９]{1,3}"
_CHINESE = r"[一二三四五六七八九十]{1,3}"
_RANGE = r"(?:[ ]?[-—–~～、,，][ ]?[A-E]?[0-9]{1,3})?"
_STACK = r"[A-Ea-e]?[ ]?"
_COVER = r"封[面底一二三四]|扉页|插[页一二三四]"
_PAGE = rf"{_STACK}{_NUMBER}{_RANGE}"
PAGE_ENDS = frozenset("0123456789０１２３４５６７８９版页面底一二三四五六七八九十闻合政生题刊济会化）)]】］〕>〉。")
"""What a row that ends with its page ends with: all others need not be read for one."""
PAGE_STARTS = frozenset("0123456789０１２３４５６７８９一二三四五六七八九十第封扉插ABCDEabcdeP（([［〔【▶►●·/／ ")
"""What a row that starts with its page starts with."""
POINTER = rf"(?:详见|详情请?见|详细报道见|报道详见|报道见|全文见|全文刊|请看|请见|(?<![{HAN}])(?:详|见|刊于|转)|→{{1,3}}|▶{{1,3}}|►{{1,3}}|>{{1,3}}|》》|☞|⇒)"
"""The words and arrows that send the reader of a 导读 to a page."""

_WORD = r"[目日曰][ \u3000]*[录錄]|目[ \u3000]*次|要[ \u3000]*目|C[ ]?O[ ]?N[ ]?T[ ]?E[ ]?N[ ]?T[ ]?S"
_DIGEST = (
    r"(?:今日|本期|本刊|本报|本版|版面|新闻|要闻|内容|精彩|一周|重点|头版|今日要闻|本期要闻)?[ \u3000]*导[ \u3000]*[读航]"
    r"|(?:本报|本刊)?(?:今日|本期)(?:看点|提要|要目|关注|要闻)|(?:新闻|要闻|内容)(?:提要|索引|速览)"
)

HEADING_RULES = RuleTable(
    name="contents",
    about="What stands above a table of contents. The heading alone proves nothing: entries must follow it.",
    rules=(
        Rule(
            name="contents.heading",
            pattern=rf"""
                [【〖\[（(◆●■★·—\-\ ]{{0,3}}
                (?:(?P<before>[^，。：:！？、]{{0,30}}?)[ \u3000·•|｜/《》]*)?
                (?P<word>{_WORD})
                [】〗\])）◆●■★·—\-\ :：]{{0,3}}
                (?P<after>(?:[ \u3000|｜/·（(]*(?:C[ ]?O[ ]?N[ ]?T[ ]?E[ ]?N[ ]?T[ ]?S|MU[ ]?LU|Contents|续|接上页|[上中下一二三四](?=[)）]))[)）]?)?
                (?:[ \u3000|｜/·（(]*(?:[0-9]{{4}}|总?第[ ]?[0-9一二三四五六七八九十]+[ ]?期)[^，。：:！？、]{{0,24}})?)
            """,
            matches="the heading of a table of contents, alone on its line or with the periodical's title and number",
            examples=(
                Example("目 录", {"word": "目 录"}),
                Example("目　　录"),
                Example("本期要目", {"before": "本期", "word": "要目"}),
                Example("【目录】"),
                Example("CONTENTS 目录"),
                Example("目录 CONTENTS", {"word": "目录"}),
                Example("青河县人民政府公报 目录", {"word": "目录"}),
                Example("目 录 2023年第3期（总第45期）"),
                Example("目录（续）"),
                Example("政策汇编 目录（下）", {"before": "政策汇编", "word": "目录"}),
            ),
            leaves=(
                "今日录用名单",
                "目录清单已经公布，请对照执行",
                "我县公布行政许可事项目录，方便群众办事",
                "权责目录：第一部分",
            ),
        ),
        Rule(
            name="contents.digest-heading",
            pattern=rf"[【〖\[◆●■★▶·\ ]{{0,3}}(?P<word>{_DIGEST})[】〗\]◆●■★·\ :：]{{0,3}}(?:(?:NEWS|GUIDE|DAODU|DAO[ ]DU)[ ]?)?",
            matches="the heading of a newspaper's or magazine's guide to its pages",
            examples=(
                Example("导读", {"word": "导读"}),
                Example("今日导读"),
                Example("【本期导读】", {"word": "本期导读"}),
                Example("导 读", {"word": "导 读"}),
                Example("版面导航"),
                Example("今日看点"),
            ),
            leaves=("编者导读：这组文章", "导读者走进经典", "我县开展经典导读活动"),
        ),
    ),
)

DIGEST_LEAD_RULE = Rule(
    name="contents.digest-lead",
    pattern=rf"[【〖\[◆●■★▶·\ ]{{0,3}}(?:{_DIGEST})(?:[】〗\]][ \u3000:：]*|[ \u3000]*[:：|｜][ \u3000]*|[ \u3000]+)(?P<lead>\S.*)",
    matches="the heading of a 导读 and, on the same line, what it announces",
    examples=(Example("导读：2版 秋粮丰收 3版 老街新韵", {"lead": "2版 秋粮丰收 3版 老街新韵"}),),
    leaves=("导读", "编者导读：这组文章"),
)

PAGE_LAST_RULES = RuleTable(
    name="contents",
    about="A title and, after it, its page. Firm signs first (words, brackets, leaders), a bare number last.",
    rules=(
        Rule(
            name="contents.pointer-last",
            pattern=rf"""
                (?!.*[下上][转接])(?P<title>.*?\S)(?P<between>[ \u3000，,；;]*(?:{LEADER})?[ \u3000]*)
                (?P<open>[（(\[【〔［<〈]?)[ ]*{POINTER}?[ ]*(?:今日|本报|本刊|第|P\.?)?[ ]?
                (?P<page>{_PAGE}|{_CHINESE})(?:[、，,](?:{_NUMBER}|{_CHINESE})){{0,3}}[ ]?[版页](?:(?:[至到—-]{_NUMBER}|{_CHINESE})版)?
                (?:[·・]?(?:要闻|综合|时政|民生|专题|专版|副刊|经济|社会|文化))?[）)\]】〕］>〉]?[。]?
            """,
            matches="a title of a 导读 with the number of the page and the word 版 or 页",
            examples=(
                Example("●县委常委会召开会议（2版）", {"page": "2", "open": "（"}),
                Example("我县项目建设提速增效 详见第3版", {"page": "3", "title": "我县项目建设提速增效"}),
                Example("山村来了“新农人”>>>4版", {"page": "4"}),
                Example("小杂粮种出大产业……第三版", {"page": "三"}),
                Example("秋收秋播特别报道……详见二、三版", {"page": "二"}),
                Example("一座老城的新生（详见A2版）", {"page": "A2"}),
            ),
            leaves=("（下转第2版）", "会议指出，要抓好落实", "上接第3版"),
        ),
        Rule(
            name="contents.pointer-arrow",
            pattern=rf"(?!.*[下上][转接])(?P<title>.*?\S)(?P<between>[ \u3000]*)(?:{POINTER}[ ]*第?|P\.?[ ]?)(?P<page>{_PAGE})[）)]?",
            matches="a title with an arrow, 见 or P and the number of the page",
            examples=(Example("老城有了新活力→03", {"page": "03"}), Example("春耕图景 P12", {"page": "12"})),
            leaves=("老城有了新活力", "关于鼓励夜间经济的意见 12"),
        ),
        Rule(
            name="contents.page-bracketed",
            pattern=rf"""
                (?P<title>.*?\S)(?P<between>[ \u3000]*(?:{LEADER})?[ \u3000]*)
                (?P<open>[（(\[［〔【])[ ]?(?:P\.?)?[ ]?(?P<page>{_PAGE}|{_COVER})[ ]?[）)\]］〕】]
            """,
            matches="a title with its page in brackets",
            examples=(
                Example("关于加快产业转型的思考 …… 王小川（12）", {"page": "12", "open": "（"}),
                Example("在全县经济工作会议上的讲话(1)", {"page": "1"}),
                Example("青河秋色……（封三）", {"page": "封三"}),
            ),
            leaves=("关于加快产业转型的思考（三）",),
        ),
        Rule(
            name="contents.page-bracketed-with-author",
            pattern=rf"(?P<title>.*?\S[ \u3000]*(?:{LEADER})?[ \u3000]*[（(][^（()）/／0-9]{{2,30}})[/／ \u3000，,](?P<page>{_PAGE})[）)]",
            matches="a title with its author and its page in one bracket",
            examples=(Example("一江清水向东流（王小川/12）", {"title": "一江清水向东流（王小川", "page": "12"}),),
            leaves=("一江清水向东流（12）",),
        ),
        Rule(
            name="contents.page-led",
            pattern=rf"(?P<title>.*?\S)(?P<between>[ \u3000]*(?:{LEADER})[ \u3000.]*)(?P<page>{_PAGE}|{_COVER})",
            matches="a title, dots that lead the eye, and its page",
            examples=(
                Example("在全县经济工作会议上的讲话…………3", {"page": "3"}),
                Example("关于印发实施方案的通知 · · · · · · 18", {"page": "18"}),
                Example("深化改革的几点思考.........27", {"page": "27"}),
            ),
            leaves=("要实现由1到3的跨越",),
        ),
        Rule(
            name="contents.page-slashed",
            pattern=rf"(?P<title>.*?\S)(?P<between>[ \u3000]*[/／|｜][ \u3000]*)(?P<page>{_PAGE}|{_COVER})",
            matches="a title and its page with a stroke between them",
            examples=(Example("做好基层治理文章/王小川/12", {"page": "12"}),),
            leaves=("做好基层治理文章/王小川",),
        ),
        Rule(
            name="contents.page-spaced",
            pattern=rf"(?P<title>.*?\S)(?P<between>[ \u3000]+)(?P<page>{_PAGE}|{_COVER})",
            matches="a title, a space and its page",
            examples=(Example("做好基层治理文章 王小川 12", {"page": "12"}),),
            leaves=("做好基层治理文章 2023",),
        ),
    ),
)

PAGE_FIRST_RULES = RuleTable(
    name="contents",
    about="A page and, after it, the title. `1.` and `1、` count entries and are no pages.",
    rules=(
        Rule(
            name="contents.page-first-word",
            pattern=rf"""
                [（(\[【▶►●·]?[ ]?第?[ ]?(?P<page>{_PAGE}|{_CHINESE}(?=[ ]?[版页]))[ ]?[版页][）)\]】]?
                [ \u3000:：/／|｜·—-]*(?P<title>[^\s至到].*)
            """,
            matches="a page with the word 版 or 页 before its title",
            examples=(
                Example("第3版 山村来了“新农人”", {"page": "3", "title": "山村来了“新农人”"}),
                Example("02版：要闻", {"page": "02", "title": "要闻"}),
                Example("A2版 老城的新生", {"page": "A2"}),
            ),
            leaves=("第三届运动会开幕", "版画作品选登"),
        ),
        Rule(
            name="contents.page-first-bracketed",
            pattern=rf"[（(\[［〔【][ ]?(?:P\.?)?(?P<page>{_PAGE})[ ]?[）)\]］〕】][ \u3000]*(?P<title>\S.*)",
            matches="a page in brackets before its title",
            examples=(Example("(1) 在全县经济工作会议上的讲话", {"page": "1"}),),
            leaves=("（一）加强组织领导",),
        ),
        Rule(
            name="contents.page-first-letter",
            pattern=rf"(?:P\.?[ ]?(?P<page>{_PAGE})|(?P<stack>[A-E][ ]?[0-9]{{1,2}}))[ \u3000:：/／|｜·–—-]*(?P<title>[^\s0-9A-Za-z].*)",
            matches="P3 or A2 before a title",
            examples=(Example("P3 春耕图景", {"page": "3"}), Example("A2 要闻", {"stack": "A2", "title": "要闻"})),
            leaves=("A股市场", "5G基站"),
        ),
        Rule(
            name="contents.page-first-cover",
            pattern=rf"[（(\[【]?(?P<page>{_COVER})[）)\]】]?[ \u3000:：/／|｜·]+(?P<title>[^\s0-9].*)",
            matches="a page of the cover before its title",
            examples=(Example("封二 青河秋色", {"page": "封二", "title": "青河秋色"}),),
            leaves=("封面故事", "封底"),
        ),
        Rule(
            name="contents.page-first-spaced",
            pattern=rf"[/／]?(?P<page>[0-9０-９]{{1,3}}{_RANGE})(?:[ \u3000]+|[ \u3000]*(?:[/／|｜]|{LEADER})[ \u3000]*)(?P<title>(?:[^\s0-9]|(?:19|20)[0-9]{{2}}[ ]?年).*)",
            matches="a page, a space or a stroke, and the title",
            examples=(
                Example("1 奋楫扬帆正当时 王小川", {"page": "1", "title": "奋楫扬帆正当时 王小川"}),
                Example("04/做好基层治理文章", {"page": "04"}),
                Example("02……一号文件解读", {"page": "02", "title": "一号文件解读"}),
                Example("15 2023年6月大事记", {"page": "15", "title": "2023年6月大事记"}),
            ),
            leaves=("2023 年工作回顾", "1.加强组织领导", "1、加强组织领导"),
        ),
    ),
)

PAGE_TIGHT_RULES = RuleTable(
    name="contents",
    about="A number that touches its title; read as a page only where a whole list has them, in rising order.",
    rules=(
        Rule(
            name="contents.page-first-tight",
            pattern=rf"(?P<page>[0-9]{{1,3}})(?![年月日时个项名亿万千百届次件起家户岁米度+%％])(?P<title>[{HAN}“《‘].{{3,}})",
            matches="a page that touches the title after it",
            examples=(Example("12做好基层治理文章", {"page": "12"}),),
            leaves=("3个重点项目落地", "2023年工作回顾"),
        ),
        Rule(
            name="contents.page-last-tight",
            pattern=rf"(?P<title>.{{3,}}[{HAN}”》’）)])(?P<page>[0-9]{{1,3}})",
            matches="a page that touches the title before it",
            examples=(Example("做好基层治理文章12", {"page": "12"}),),
            leaves=("做好基层治理文章2023",),
        ),
    ),
)

PAGE_ALONE_RULES = RuleTable(
    name="contents",
    about="A page on a line of its own, below or beside the title it belongs to.",
    rules=(
        Rule(
            name="contents.page-alone",
            pattern=rf"""
                (?:{LEADER})?[ ]?[（(\[]?[ ]?{POINTER}?[ ]?(?:今日|本报|第|P\.?)?[ ]?
                (?P<page>{_PAGE}|{_CHINESE}(?=[ ]?[版页]))[ ]?[版页]?[）)\]]?
            """,
            matches="a page alone on its line",
            examples=(
                Example("详见2版", {"page": "2"}),
                Example("……12", {"page": "12"}),
                Example("(7)", {"page": "7"}),
            ),
            leaves=("2023", "2月"),
        ),
    ),
)

CONTENTS_RULES = RuleTable(
    name="contents",
    about="Every printed form of the headings and the pages of a table of contents.",
    rules=(
        *HEADING_RULES,
        DIGEST_LEAD_RULE,
        *PAGE_LAST_RULES,
        *PAGE_FIRST_RULES,
        *PAGE_TIGHT_RULES,
        *PAGE_ALONE_RULES,
    ),
)
