"""What stands in and around a credit and names nobody: picture words, places, sources, libraries."""

from __future__ import annotations

from govpub.lexicon import load
from govpub.rules.date import SHORT_DATE
from govpub.rules.rule import Example, Rule, RuleTable, words
from govpub.text.characters import HAN

__all__ = ["AFFILIATION_RULE", "CREDIT_FRAME_RULES"]

_COLON = r"[:：/／|｜丨]"
_GAP = r"[ \u3000]*"
_EDGE = r"(?=$|[ \u3000、，,；;）)\]】。])"
_PICTURE = r"(?:图片|照片|图表|组图|配图|插图|附图|题图|剧照|摄影|漫画|速写|示意图|图)"
_WHICH = r"(?:压题|题头|题|本栏|本版|本报|本文|文中|以上|左右|上下|[左右上下]{1,2}|封面|封底|资料|新闻|附)"
_ACT = r"(?:摄|摄影|摄影报道|拍摄|航拍|提供|供图|制作|制图|绘制|绘|作|画)"
_PROVINCE = words(load("provinces"))
_PEN_ENDS = frozenset(word for word in load("office_endings") if word[-1] in "宣轩萱")
"""With these an office signs as a pen name."""
_LIBRARIES = r"(?:光明图片|人民视觉|人民图片|视觉中国|影像中国|中国图片网|新华社|中新社|IC[ ]?photo)"
_DESK = r"(?:作者|文字|摄影|记者|通讯员|(?:责任|执行|网络|值班)?编辑|责编|主编|校对|审核|初审|复审|终审|[一二三]审|监制|策划|统筹|美编|来源)"
_NOBODY = (
    r"(?:受访者|受访单位|受访人|采访对象|被采访者|被访者|当事人|读者|网友|网络|资料图?片?|相关部门|主办方|活动方|警方|"
    r"景区方|视觉中国|IC[ ]?photo|通讯员|作者|企业|学校|医院|供图单位)(?:本人)?"
)

_POST = (
    r"(?:副?教授|讲师|教师|老师|学生|研究员|院士|博士|硕士|副?[局处科所院校部台站社厂队县市镇乡村]长|副?书记|副?主任|副?主席|"
    r"干部|职工|工程师|律师|医生|医师|读者|网友|作家|诗人|作者|会员|党员|民警|法官|检察官)"
)
_AFFILIATION = rf"""(?:(?:
        {_PROVINCE}(?:省|市|自治区|特区)?(?:[{HAN}]{{1,6}}[市县区州盟旗])?(?:[{HAN}]{{1,6}}[镇乡村])?
      | [{HAN}]{{1,6}}[省市县区州盟旗镇乡村]
      | {_PROVINCE}[{HAN}]{{1,16}}[室厂矿团营连会社站所库店场处科股组队班院校馆部局办委]
      | (?:{_PROVINCE}|[{HAN}]{{1,6}}[省市县区州盟旗镇乡村])?[{HAN}]{{1,18}}{words(tuple(w for w in load("office_endings") if w not in _PEN_ENDS))}
    ){_POST}?)"""
AFFILIATION_RULE = Rule(
    name="credit-frame.affiliation",
    pattern=_AFFILIATION,
    matches="the place or the office that a name stands behind",
    examples=(Example("青河省岚川市", {}), Example("青河县水利局", {}), Example("江苏读者", {}), Example("山东", {})),
    leaves=("甲某", "会议", "青公宣"),
)
_FROM = Rule(
    name="credit-frame.from",
    pattern=rf"(?<=[{HAN}]){_GAP}[（(]{_AFFILIATION}[）)]$",
    matches="the place or the office of an author, in brackets behind the name",
    examples=(Example("甲某（青河县水利局）", {}), Example("甲某（山东）", {})),
    leaves=("（青河县水利局）", "甲某（实习）"),
)
_DASHES = Rule(
    name="credit-frame.dashes",
    pattern=rf"^{_GAP}[—─]{{1,4}}{_GAP}(?=[{HAN} \u3000、]{{2,12}}[（(]{_AFFILIATION}[）)]$)",
    matches="the dash before an author whose place stands behind the name",
    examples=(Example("——甲某（山东）", {}),),
    leaves=("——甲某", "——记甲某（岚川）二三事"),
)
_ASIDE = Rule(
    name="credit-frame.aside",
    pattern=r"[（(](?:实习|见习|图|文|摄|实习生|整理|左|右|音译|化名|兼摄|小记者|本[报刊网台](?:赴[一-龥]{1,3})?(?:特派|特约)?(?:记者|通讯员)?)[）)]",
    matches="a remark on the name before it",
    examples=(Example("（实习）", {}),),
    leaves=("（实习生甲某）", "（图为甲某）"),
)
_FRAMED_LABEL = Rule(
    name="credit-frame.label",
    pattern=rf"[【\[［](?P<label>{_DESK})[】\]］](?=[ ]*[:：{HAN}])",
    matches="a role word in brackets of its own, before the name",
    examples=(Example("【编辑】：甲某", {"label": "编辑"}),),
    leaves=("【编辑：甲某】", "【新闻】甲某"),
)
_FRAMED_NAME = Rule(
    name="credit-frame.name",
    pattern=rf"(?<=[:：])[ ]*[【\[［](?P<who>[{HAN}]{{2,4}})[】\]］]",
    matches="a name in brackets of its own, behind the role word",
    examples=(Example("责任编辑：【甲某】", {"who": "甲某"}),),
    leaves=("【甲某】", "责任编辑：甲某"),
)
_NO_GIVER = Rule(
    name="credit-frame.no-giver",
    pattern=rf"""(?<![{HAN}])(?:
        (?:本文|文中|{_WHICH})?{_PICTURE}{_GAP}(?:均|全部|都)?(?:为|由|来源于?|源|[:：/／|｜丨]){_GAP}{_NOBODY}(?:提供|供图)?
      | {_NOBODY}{_GAP}(?:提供|供图|截图)
    ){_EDGE}""",
    matches="a picture that somebody unnamed gave",
    examples=(Example("图/受访者提供", {}), Example("受访者供图", {}), Example("图片由受访者提供", {})),
    leaves=("图/甲某", "受访者甲某", "通讯员 甲某"),
)
_STAMP = Rule(
    name="credit-frame.stamp",
    pattern=rf"""(?:^|(?<=[ \u3000]))(?:
        (?:(?:发布|发表|更新|刊发|稿件)?(?:时间|日期){_GAP}[:：]{_GAP})?
        (?:19|20)[0-9]{{2}}[-年/.][0-9]{{1,2}}[-月/.][0-9]{{1,2}}日?(?:{_GAP}[0-9]{{1,2}}[:：][0-9]{{2}}(?:[:：][0-9]{{2}})?)?
      | (?:浏览|阅读|点击)(?:次数|人次|量|数)?{_GAP}[:：]{_GAP}[0-9]*次?
      | 字号{_GAP}[:：]?.{{0,8}}
      | (?:标签|关键词){_GAP}[:：].{{0,30}}
    )(?=[ \u3000]|$|来源|作者|编辑|记者|责编|浏览|阅读|点击|字号)""",
    matches="the day, the hour and the count of readers that a site prints beside a credit",
    examples=(Example("2023-01-04 10:12", {}), Example("发布时间：2023年1月4日", {}), Example("浏览次数：12", {})),
    leaves=("2023年", "1月4日", "甲某 2023"),
)
_PHONE = Rule(
    name="credit-frame.phone",
    pattern=r"(?:联系|新闻|编辑部|本版|投稿)?(?:电话|热线|邮箱|E-?mail|Tel)[ ]*[:：][ ]*(?:[（(]?[0-9][0-9（）()—-]{5,20}|[A-Za-z0-9_.@-]{5,40})",
    matches="the telephone or the letter-box of a page's editors",
    examples=(Example("电话：（0123）8327755", {}), Example("投稿邮箱：abc@example.com", {})),
    leaves=("电话：", "编辑：甲某"),
)
_SOURCE = Rule(
    name="credit-frame.source",
    pattern=rf"(?:^|(?<=[ \u3000]))(?:文章|信息|素材|稿件|内容|新闻|图片)?来源{_GAP}{_COLON}{_GAP}[^ \u3000:：/／|｜丨]{{2,20}}(?:[ \u3000，,；;|｜丨]+(?=[^ \u3000])|[ \u3000]*$)",
    matches="where a piece is from, beside its credit",
    examples=(Example("来源：青河发布 编辑：甲某", {}), Example("作者：甲某 来源：青河发布", {})),
    leaves=("青河发布", "编辑：甲某", "来源广泛"),
)
_PICTURE_WORDS = Rule(
    name="credit-frame.picture-words",
    pattern=rf"""^{_GAP}(?:
        (?:剧照)?见(?:[上下左右压题附]{{1,2}})?(?:图片|照片|图){_GAP}[，,。：:]?
      | (?:除署名外[，,]?)?{_WHICH}?{_PICTURE}[①-⑩]?(?:除[{HAN}]{{2,8}}外[，,]?)?(?:均|都|全部)?(?:为(?!于)|由|系|是|[:：]|[ \u3000])
      | {_WHICH}{_PICTURE}(?:均|都|全部)?
      | (?:两图|二图|三图|四图|组图)(?:均|都)?(?:为|由)
    ){_GAP}(?=[^，,。]{{2,60}}{_ACT}$)""",
    matches="the words that say which picture a credit is for",
    examples=(
        Example("压题照片：甲某摄", {}),
        Example("本栏图片均为新华社记者甲某摄", {}),
        Example("见图，甲某摄", {}),
        Example("图片由甲某提供", {}),
    ),
    leaves=("图片：甲某", "摄影：甲某", "图为甲某在采茶"),
)
_TAKEN_WHEN = Rule(
    name="credit-frame.when",
    pattern=rf"(?:(?<=[{HAN} \u3000])|^)[，,]?{SHORT_DATE}[，, \u3000]*(?=摄(?:于|自|$)|[{HAN} ]{{2,12}}摄$)",
    matches="the day on which a picture was taken, between the name and 摄 or before the name",
    examples=(Example("4月11日摄", {}), Example("4月11日 甲某 摄", {})),
    leaves=("4月11日", "摄于4月11日"),
)
_TAKEN_WHERE = Rule(
    name="credit-frame.where",
    pattern=r"(?<=摄)[于自][^，,。；;（）()]{1,20}$",
    matches="the place at which a picture was taken",
    examples=(Example("甲某摄于青河", {}),),
    leaves=("甲某摄", "摄像于青河"),
)
_LIBRARY = Rule(
    name="credit-frame.library",
    pattern=rf"{_GAP}(?:[/／]{_GAP}{_LIBRARIES}|[（(]{_LIBRARIES}[）)])$",
    matches="the library that a picture is from, after a slash or in brackets",
    examples=(Example("甲某 摄/光明图片", {}),),
    leaves=("甲某 摄/文",),
)
_AUTHOR_POST = Rule(
    name="credit-frame.author-post",
    pattern=rf"""(?<=作者)(?P<who>{_GAP}[:：/／ ]{_GAP}[{HAN}]{{2,4}})[ \u3000，,]+(?:系|为|现任|单位{_COLON})?
        [{HAN}、]{{2,40}}(?:长|员|主任|书记|教授|研究员|讲师|教师|老师|记者|作家|诗人|干部|主席|学生|局|部|委|院|校|中心|大学|中学|小学)$""",
    matches="what an author is, after the name",
    examples=(Example("作者：甲某，青河县水利局局长", {"who": "：甲某"}),),
    leaves=("作者：甲某", "作者：甲某，乙某"),
)
CREDIT_FRAME_RULES = RuleTable(
    name="credit-frame",
    about="What stands around names in a credit and is no name. It is blanked before the credit is read.",
    rules=(
        _ASIDE,
        _FRAMED_LABEL,
        _FRAMED_NAME,
        _NO_GIVER,
        _STAMP,
        _PHONE,
        _SOURCE,
        _PICTURE_WORDS,
        _TAKEN_WHEN,
        _TAKEN_WHERE,
        _LIBRARY,
        _DASHES,
        _FROM,
        _AUTHOR_POST,
    ),
)
"""Tried one after the other, each on what those before it have left."""
