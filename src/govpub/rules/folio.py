"""Page furniture: page numbers, running heads, the printed name of a page (报眉、版名)."""

from __future__ import annotations

from govpub.lexicon import load
from govpub.rules.rule import Example, Rule, RuleTable, words
from govpub.text.characters import HAN

__all__ = [
    "DISTRIBUTION",
    "FOLIO_RULES",
    "LUNAR_DATE",
    "NAMED_PAGE",
    "ORNAMENT",
    "PAGE_HEAD",
    "PAGE_HEAD_RULES",
    "PAGE_NAME",
    "PAGE_NUMBER",
    "RUNNING_HEAD",
    "SCAN_LINE",
    "SPECIAL_ISSUE",
    "WEB_LINE",
]

_NUMERAL = r"[0-9０-９]{1,3}|[〇零一二三四五六七八九十百]{1,4}"
_DATE = r"(?:19|20)\d\d[ ]*[年./-][ ]*\d{1,2}[ ]*[月./-][ ]*\d{1,2}[ ]*日?"

_YEAR_AND_ISSUE = r"(?:19|20)\d\d[ ]?(?:年[ ]?第?\d{1,2}期|[·./][ ]?\d{1,2})"

_NAME = r"(?!详见|见|本文|本期|转|接|今[日天]|共|[^ ]*下转|[^ ]*上接)[^\s，。；：:0-9（(]{2,8}(?:[·•][^\s，。；：:0-9]{2,6})?"

_SPACED_NAME = rf"[{HAN}](?:[ \u3000]+[{HAN}]){{1,3}}(?=$|[ \u3000]{{2}})"
"""A name that is set wide: 要 闻."""

_PAGE_WORD = words(load("page_names"))
_PAGE_ENDING = r"(?:新闻|专版|专刊|周刊|副刊|特刊|版|报道|之窗|视窗|在线|天地|园地|广角|纵横|大观|速递|资讯)"
_TYPICAL_NAME = rf"(?:(?:{_PAGE_WORD}[·•/]?){{1,2}}{_PAGE_ENDING}?|[{HAN}]{{2}}(?:副刊|专版|专刊|周刊|特刊))"

PAGE_NUMBER = Rule(
    name="folio.page-number",
    pattern=r"[-—–－·•.\s/|〔\[(（]*(?:第[ ]?)?(?P<page>\d{1,3})(?:[ ]?页)?(?:[ ]?/[ ]?\d{1,3})?[-—–－·•.\s/|〕\])）]*|(?:Page|PAGE)[ ]?\d{1,3}(?:[ ]?(?:of|/)[ ]?\d{1,3})?|第[ ]?\d{1,3}[ ]?页[ ，,/]*共[ ]?\d{1,3}[ ]?页",
    matches="a line that holds nothing but a page number",
    examples=(
        Example("— 12 —", {"page": "12"}),
        Example("－　12　－", {"page": "12"}),
        Example("· 3 ·", {"page": "3"}),
        Example("第 7 页", {"page": "7"}),
        Example("28", {"page": "28"}),
        Example("Page 3 of 8"),
        Example("第3页 共8页"),
    ),
    leaves=("3月1日", "1. 聚焦问题", "第3版 综合", "12 月"),
)

PAGE_HEAD = Rule(
    name="folio.page-head",
    pattern=rf"""
        (?:{_DATE}[ ]*(?:星期[一二三四五六日天])?[ ]*)?
        (?: (?:第[ ]?(?P<page>[A-D]?(?:{_NUMERAL}))[ ]?版|(?P<number>[A-D][0-9０-９]{{1,2}}[ ]?版?|[0-9０-９]{{1,2}}[ ]?版|[0０][1-9１-９](?=[ ：:·|]+[\u4e00-\u9fff]{{2,4}}$)))
            (?: (?:[ ]*[:：·|][ ]*|[ ]+) (?P<section>{_NAME}|{_SPACED_NAME}) )?
          | (?P<name>{_NAME}) [ ]* [:：·|]? [ ]* 第?[ ]?(?P<last>{_NUMERAL})[ ]?版
        )
        (?:[ ]+(?:责任?编辑?|编辑|校对|版式|美编|组版|电话|邮箱|Tel|E-?mail|[A-Z]{{3,12}}(?:[ ][A-Z]{{2,12}}){{0,3}}$|{_DATE}|星期|[上下]一[版期]|返回|版面导航).*)?
    """,
    matches="the printed head of a newspaper page: its number and its name",
    examples=(
        Example("第2版 综合", {"page": "2", "section": "综合"}),
        Example("第01版:要闻", {"page": "01", "section": "要闻"}),
        Example("第四版", {"page": "四"}),
        Example("第2版 要 闻", {"page": "2", "section": "要 闻"}),
        Example("第A01版：要闻", {"page": "A01", "section": "要闻"}),
        Example("副刊 第3版", {"name": "副刊", "last": "3"}),
        Example("02版：要闻 责编：李青", {"number": "02版", "section": "要闻"}),
        Example("04 民生", {"number": "04", "section": "民生"}),
        Example("第01版：头版 上一版 下一版", {"page": "01", "section": "头版"}),
        Example("2版 民生 MINSHENG", {"number": "2版", "section": "民生"}),
        Example("2023年5月6日 星期六 第3版 民生", {"page": "3", "section": "民生"}),
    ),
    leaves=(
        "今日 4 版面",
        "本期共4版",
        "第2版 王 军 摄影",
        "今天八版",
        "详见第3版",
        "本文转第4版",
        "第3版我们讲过的故事，今天有了下文。",
        "10 个村",
        "第二版本的方案已经完成",
    ),
)

PAGE_NAME = Rule(
    name="folio.page-name",
    pattern=rf"(?P<section>{_TYPICAL_NAME})",
    matches="the name of a newspaper page, where the rest of the page's head stands on lines beside it",
    examples=(Example("要闻", {"section": "要闻"}), Example("综合新闻"), Example("经济·民生"), Example("青河副刊")),
    leaves=("全县要闻发布", "青河", "新闻发布会", "3版"),
)

NAMED_PAGE = Rule(
    name="folio.named-page",
    pattern=rf"""
        (?:{_DATE}[ ]*(?:星期[一二三四五六日天])?[ ]*)?
        (?: (?P<page>[A-D]?\d{{1,2}})[ ]*[·|/:：]?[ ]*(?P<section>{_TYPICAL_NAME})
          | (?P<name>{_TYPICAL_NAME})[ ]*[·|/]?[ ]*(?P<last>[A-D]?\d{{1,2}})
        )
        (?:[ ]*{_DATE}[ ]*(?:星期[一二三四五六日天](?:[ ]+[{HAN}]{{2,6}}报)?)?)?
    """,
    matches="number and name of a newspaper page without the word 版",
    examples=(
        Example("A2 要闻", {"page": "A2", "section": "要闻"}),
        Example("综合新闻 3", {"name": "综合新闻", "last": "3"}),
        Example("3 综合", {"page": "3", "section": "综合"}),
        Example("2综合新闻2023年5月21日 星期四", {"page": "2", "section": "综合新闻"}),
        Example("7 专版 2023年5月21日 星期四 青河日报", {"page": "7", "section": "专版"}),
    ),
    leaves=("3个要闻", "要闻", "12"),
)

PAGE_HEAD_RULES = RuleTable(
    name="page-head",
    about="What else stands in the head of a newspaper page, each on a line of its own: date, people, telephone.",
    rules=(
        Rule(
            name="page-head.date",
            pattern=rf"(?:{_DATE}[ ]*)?(?:(?:星期|周)[一二三四五六日天])?[ ]*(?:农历[{HAN}]{{2,12}})?[ ]*(?:第[ ]?\d+[ ]?期)?",
            matches="the day, its weekday and the number of the issue",
            examples=(Example("2023年4月12日 星期三"), Example("星期三"), Example("2023年4月12日")),
            leaves=("4月12日", "星期三，我县召开会议"),
        ),
        Rule(
            name="page-head.people",
            pattern=r"""
                (?:(?:本版|本期|值班|执行)?(?:责任编辑|责[ ]?编|编[ ]?辑|美术编辑|美[ ]?编|校[ ]?对|版[ ]?式(?:设计)?|组[ ]?版|审[ ]?读|主[ ]?编|编[ ]?审|总编(?:辑)?|副总编(?:辑)?|责任校对|检[ ]?校|审[ ]?核|监[ ]?审|排[ ]?版|视觉|制[ ]?图|值班主任|值班编委|电[ ]?话|热[ ]?线|新闻热线|(?:投稿)?邮[ ]?箱|E-?mail|QQ)[ ]*[:：/／|][^:：/／，。；]{1,40}?(?:[ ]+|$))+
            """,
            matches="who edited the page, and how to reach them",
            examples=(
                Example("责任编辑：马骏 美术编辑：田青 校对：宋河"),
                Example("责编／李 青　审读／王 河"),
                Example("责任编辑：林青 投稿邮箱：qhfk@163.com 2023年4月12日"),
            ),
            leaves=("责任编辑部召开会议", "热线：接听群众来电，回应百姓关切"),
        ),
    ),
)

RUNNING_HEAD = Rule(
    name="folio.running-head",
    pattern=rf"""
        (?:[A-Z]{{2,12}}[ ]+){{1,6}}[《〈]?[\u4e00-\u9fff]{{2,8}}[》〉]?[ ]*(?:19|20)\d\d[ ]?[年·.][ ]?第?\d{{1,2}}期?
      | \d{{1,3}}[ ]*[|｜/·•—-]?[ ]+(?:[《〈]?[\u4e00-\u9fff]{{2,8}}[》〉]?[ ]*[·|/]?[ ]*)?{_YEAR_AND_ISSUE}
      | {_YEAR_AND_ISSUE}[ ]*[|｜/·•—-]?[ ]+\d{{1,3}}
      | (?:[《〈]?[\u4e00-\u9fff]{{2,8}}[》〉]?[ ]*[·|/]?[ ]*)?
        (?: (?:[A-D]?\d{{1,2}}[ ]+)?{_DATE}[ ]*(?:星期[一二三四五六日天]|周[一二三四五六日])[^，。；]{{0,40}}
          | (?:19|20)\d\d[ ]?(?:年|[·.])[ ]?第?[ ]?\d{{1,2}}[ ]?期(?:[ ]*[（(]?总第?[ ]?\d+[ ]?期[）)]?)?
        )
        [ ]*(?:[-—·]?[ ]*\d{{1,3}}[ ]*[-—·]?)?
    """,
    matches="a running head or foot: title, date, issue",
    examples=(
        Example("青河工作 2023年第5期"),
        Example("QINGHE GONGZUO 青河工作 2023·5"),
        Example("2023年5月6日 星期六"),
        Example("7 2023年5月6日 星期六"),
        Example("06 2023·2"),
        Example("12 | 青河工作 2023年第5期"),
        Example("2023·2 07"),
    ),
    leaves=(
        "2023年5月6日，我县召开会议。",
        "7 2023年5月6日",
        "责编：李青 校对：王河",
        "2023年第5期培训班开班",
        "3 2023·2个",
    ),
)

LUNAR_DATE = Rule(
    name="folio.lunar-date",
    pattern=r"(?:农历|夏历)?[ ]*[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥][ ]*年?[ ]*闰?(?:正|十?[一二]|[三四五六七八九十]|冬|腊)月(?:初[一二三四五六七八九十]|[十廿卅][一二三四五六七八九]?|[二三]十|十[一二三四五六七八九])",
    matches="the day of the lunar calendar beside the paper's title",
    examples=(Example("甲辰年七月初二"), Example("农历癸卯年闰二月廿一")),
    leaves=("甲辰年七月初二，县城热闹起来", "农历七月"),
)

ORNAMENT = Rule(
    name="folio.ornament",
    pattern=r"[●○◎★☆◆◇■□▲△▼▽※＊❀✿❖]{2,}(?:[ ]*[●○◎★☆◆◇■□▲△▼▽※＊❀✿❖])*|[●○◎★☆◆◇■□※＊❀✿❖](?:[ ]+[●○◎★☆◆◇■□※＊❀✿❖])+",
    matches="a row of ornaments between two pieces",
    examples=(Example("●●●"), Example("★ ★ ★"), Example("※※※※")),
    leaves=("●", "■ 本报记者 林青", "●●要闻"),
)

WEB_LINE = Rule(
    name="folio.web",
    pattern=r"""
        (?: (?:上一|下一|上1|下1)[版篇期页条] | 返回(?:首页|目录|列表|顶部)? | 放大\+? | 缩小-? | 默认(?:大小)? | 打印(?:本[页稿])? | 关闭(?:窗口)?
          | 分享(?:到)?[:：]? | 收藏 | (?:版面|标题)(?:导航|概览|目录) | 往期回顾 | PDF(?:版|下载)? | 字(?:号|体)[:：]? | [〖【\[（(]?[大中小][〗】\]）)]?
        )(?:[ |/·]*(?:(?:上一|下一|上1|下1)[版篇期页条]|返回(?:首页|目录|列表|顶部)?|放大\+?|缩小-?|默认(?:大小)?|打印(?:本[页稿])?|关闭(?:窗口)?|分享(?:到)?[:：]?|收藏|(?:版面|标题)(?:导航|概览|目录)|往期回顾|PDF(?:版|下载)?|字(?:号|体)[:：]?|[〖【\[（(]?[大中小][〗】\]）)]?)){0,8}
      | (?:版权所有|Copyright|©)[^。]{0,50}
      | (?:版权|免责|特别|本站)?声明[ ]?[:：][ ]?本(?:网站?|站|平台)[^。]{4,50}。?
      | [^。，]{0,30}[ICPicp]{3}备[ ]?\d{6,10}号.{0,20}
    """,
    matches="what a web page prints around a paper's page: to the next piece, larger type, who holds the rights",
    examples=(
        Example("上一篇 下一篇"),
        Example("放大 缩小 默认"),
        Example("版权所有 青河日报社 晋ICP备05015512号"),
        Example("声明：本网所载文章版权归作者所有，转载请注明出处。"),
    ),
    leaves=("声明：本人遗失身份证一张，声明作废。", "上一版的故事", "大中小学开学", "打印机的秘密", "分享发展成果"),
)

SCAN_LINE = Rule(
    name="folio.scan",
    pattern=rf"""
        (?:请)?(?:用)?(?:微信)?(?:扫一扫|扫码|扫描|长按|识别)(?:[上下左右][方侧图边]?)?(?:二维码)?[，, ]?(?:即可)?
            (?:(?:关注|下载|阅读|观看|查看|订阅|加入|进入|了解|收听|看|读)[{HAN}A-Za-z“”《》]{{0,14}})?
      | (?:请|欢迎)?关注[{HAN}“”《》]{{2,12}}(?:公众号|微信号?|客户端|新闻网|网站|发布|视频号|抖音号|微博|APP)
      | (?:官方)?(?:微信公众号|微信|公众号|客户端|视频号|抖音号|微博)?二维码
    """,
    matches="the words beside a code that leads to the publication's site or account",
    examples=(
        Example("微信扫一扫"),
        Example("扫码关注青河发布"),
        Example("关注青河新闻网"),
        Example("扫描二维码，阅读更多内容"),
    ),
    leaves=("关注民生实事", "扫码支付走进乡村大集", "微信群里议村事", "扫描二维码就能办，群众点赞"),
)

SPECIAL_ISSUE = Rule(
    name="folio.special-issue",
    pattern=rf"[（(【]?[{HAN}0-9“”·、]{{2,16}}(?:特刊|专刊|增刊|号外)[）)】]?",
    matches="what a special issue is about, printed among the lines of the masthead or right below them",
    examples=(Example("党代会特刊"), Example("（主题教育专刊）"), Example("县庆三十周年特刊")),
    leaves=("特刊", "两会特刊今天出版", "青河副刊"),
)

DISTRIBUTION = Rule(
    name="folio.distribution",
    pattern=r"""
        (?:抄?报|抄?送|分送|发至?|主送|印发|发送)[ ]*[:：][ ]*\S.*
      | (?:(?:编辑|审核|校对|责任编辑|签发)[:：][^，。:：]{2,12}[ ]+){0,3}[（(]?(?:本期)?共印[ ]?\d+[ ]?份[）)]?
      | (?:秘密|保密|涉密)(?:等级|程度)[:：]?[ ]*(?:内部|一般|秘密|机密)?
    """,
    matches="the foot of a bulletin: to whom it is reported, sent and given out, and how many are printed",
    examples=(
        Example("报：市委办公室"),
        Example("送：县直各单位"),
        Example("（共印80份）"),
        Example("编辑：林青 审核：王河 （共印80份）"),
    ),
    leaves=("报纸：读者的朋友", "送温暖下乡", "共印证了一个道理"),
)

FOLIO_RULES = RuleTable(
    name="folio",
    about="A page number is tried first: it is the shortest form and contained in the others.",
    rules=(
        PAGE_NUMBER,
        PAGE_HEAD,
        NAMED_PAGE,
        PAGE_NAME,
        RUNNING_HEAD,
        LUNAR_DATE,
        ORNAMENT,
        WEB_LINE,
        SCAN_LINE,
        SPECIAL_ISSUE,
        DISTRIBUTION,
    ),
)
