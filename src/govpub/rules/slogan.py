"""Printed forms of slogans (标语口号): their headings, bullets, rows and what stands among them."""

from __future__ import annotations

from govpub.rules.rule import Example, Rule, RuleTable
from govpub.text.characters import HAN

__all__ = [
    "BULLETED",
    "COUPLET",
    "EXCLAIMED",
    "GRID_ROW",
    "GROUP_RULES",
    "HEADING",
    "HOTLINE",
    "ISSUER",
    "MOTTO",
    "NUMBERED",
    "POSTER_HEADING",
    "REMINDER",
    "REMINDERS",
    "SLOGAN_RULES",
]

_BULLET = r"[◇◆★☆●○◎▲△■□▪•·※❖✦✧➤▶►❀✿◈⊙⚫*＊]"
_ORDINAL = r"[（(][0-9一二三四五六七八九十]{1,3}[)）]|[0-9]{1,3}(?:[.．、](?![0-9])|[ ]{2,})|[一二三四五六七八九十]{1,3}、|[①-⑳⑴-⒇]"
_WORD = (
    r"标语口号|宣传标语|宣传口号|公益标语|主题口号|主题标语|横幅标语|宣传横幅|宣传条幅|宣传用语|宣传语|公益广告语|公益广告词|广告语"
    r"|警示语|温馨提示语|标语|口号"
)
_AFTER = r"(?:选登|选编|选|集锦|集萃|摘登|参考|推荐|汇编|大全|展示|展播|精选|一览|[0-9]{1,3}[条则句]|[一二三四五六七八九十]{1,3}[条则句])?"

HEADING = Rule(
    name="slogan.heading",
    pattern=rf"""
        [【〖《“"\[（(◆●■★☆◇·—\ ]{{0,3}}
        (?P<topic>[^，。；：:！!？?]{{0,26}}?)[”"]?(?P<word>{_WORD}){_AFTER}
        (?:[（(][^（()）]{{1,12}}[)）])?
        [】〗》”"\])）◆●■★☆◇·—\ ]{{0,3}}[:：]?
    """,
    matches="a heading that says that slogans follow",
    examples=(
        Example("宣传标语", {"word": "宣传标语"}),
        Example("青河县创建全国文明城市宣传标语口号", {"topic": "青河县创建全国文明城市宣传"}),
        Example("安全生产月宣传标语选登", {"word": "宣传标语"}),
        Example("【节水宣传口号】"),
        Example("“安全生产月”标语（一）"),
    ),
    leaves=("我县开展宣传标语征集活动", "标语上墙，新风入户", "墙上的标语换了新颜，村民们说好。"),
)

POSTER_HEADING = Rule(
    name="slogan.poster-heading",
    pattern=r"""
        [【〖《“"\[（(◆●■★☆◇·—\ ]{0,3}
        (?:图说我们的价值观|(?:24字|二十四字)?(?:践行|培育和践行|弘扬|牢记)?(?:社会主义)?核心价值观(?:[0-9]{2}个?字|二十四字)?(?:基本内容)?|我们的价值观|讲文明[ ]?树新风[ ]?(?:公益广告)?|[^，。；：:！!？?\ ]{0,8}公益广告)
        [】〗》”"\])）◆●■★☆◇·—\ ]{0,3}[:：]?
    """,
    matches="the heading of a poster (公益广告); it is also printed alone",
    examples=(
        Example("图说我们的价值观"),
        Example("社会主义核心价值观"),
        Example("公益广告"),
        Example("交通安全公益广告"),
        Example("讲文明 树新风"),
    ),
    leaves=("公益广告征集活动启动", "让核心价值观落地生根"),
)

REMINDERS = Rule(
    name="slogan.reminders",
    pattern=r"[^，。：:！!？?\s]{2,16}[“\"]?[两二三四五六七八九十0-9]{1,2}个?提示[”\"]?[:：]?",
    matches="a heading that counts the reminders below it",
    examples=(Example("消防安全“三提示”"), Example("防汛六提示：")),
    leaves=("温馨提示", "县消防大队发布“三提示”，提醒群众注意安全"),
)

REMINDER = Rule(
    name="slogan.reminder",
    pattern=r"提示[ ]?(?:[一二三四五六七八九十]{1,2}|[0-9]{1,2})[ ]?[:：][^\s].{3,60}",
    matches="one of several reminders, after its number",
    examples=(Example("提示一：出门前请关好电源"),),
    leaves=("提示：请关好电源", "提示一"),
)

HOTLINE = Rule(
    name="slogan.hotline",
    pattern=r"[\u4e00-\u9fff]{0,10}(?:电话|热线)[:：]?[ ]?[0-9-]{3,14}",
    matches="the number to call that ends a list of slogans",
    examples=(Example("火警电话：12119"), Example("举报热线：12345")),
    leaves=("电话会议", "联系电话"),
)

BULLETED = Rule(
    name="slogan.bulleted",
    pattern=rf"(?P<mark>{_BULLET}|[-–—](?=[ ]))[ \u3000]*(?P<item>[^\s].*)",
    matches="a slogan after a bullet",
    examples=(Example("◇ 宣传惠民政策", {"mark": "◇", "item": "宣传惠民政策"}), Example("★护林防火 人人有责")),
    leaves=("宣传惠民政策", "——在大会上的讲话"),
)

NUMBERED = Rule(
    name="slogan.numbered",
    pattern=rf"(?P<mark>{_ORDINAL})[ \u3000]*(?P<item>[^\s].*)",
    matches="a slogan after its number",
    examples=(
        Example("1.护林防火，人人有责！", {"item": "护林防火，人人有责！"}),
        Example("（2）节约用水，从我做起", {"item": "节约用水，从我做起"}),
        Example("③珍爱生命 远离毒品", {"item": "珍爱生命 远离毒品"}),
    ),
    leaves=("1.5万亩良田", "2023年工作要点"),
)

EXCLAIMED = Rule(
    name="slogan.exclaimed",
    pattern=r"(?P<item>[^！!。？?；;：:]{4,40})[！!]",
    matches="a slogan that ends with an exclamation mark, alone or one of several on a line",
    examples=(Example("护林防火，人人有责！", {"item": "护林防火，人人有责"}),),
    leaves=("好！", "护林防火，人人有责。"),
)

COUPLET = Rule(
    name="slogan.couplet",
    pattern=r"[（(【\[]?(?:上联|下联|横批|横额|横联)(?:[)）】\]][ \u3000]*[:：]?|[ \u3000]*[:：]|[ \u3000])[ \u3000]*(?P<item>[^\s：:].{1,60})",
    matches="one of the lines of a couplet, after its name",
    examples=(
        Example("上联：春风吹绿千重岭", {"item": "春风吹绿千重岭"}),
        Example("横批：国泰民安", {"item": "国泰民安"}),
    ),
    leaves=("上联网络平台", "上联"),
)

GRID_ROW = Rule(
    name="slogan.grid",
    pattern=rf"[{HAN}](?:[ \u3000·、|｜/]*[{HAN}])*",
    matches="a row of single characters whose columns are read downwards; only with rows of the same length around it",
    examples=(Example("友 诚 敬 爱"), Example("善信业国")),
    leaves=("友诚敬爱，", "abc"),
)

MOTTO = Rule(
    name="slogan.motto",
    pattern=rf"(?:围绕|服务|指导|交流|聚焦|展示|展现|宣传|反映|传播|传递|关注|贴近|引领|推动|弘扬|立足|面向|沟通|凝聚|见证|记录|讲述|探索|促进|倡导|研究|把握|突出|解读)[{HAN}]{{2,8}}",
    matches="one of the aims that a periodical prints on its cover or at its end; only in a row of such",
    examples=(Example("围绕中心"), Example("服务大局"), Example("交流基层经验")),
    leaves=("围绕中心，服务大局", "综合信息", "春耕生产"),
)

ISSUER = Rule(
    name="slogan.issuer",
    pattern=rf"""
        [（(—\-\ ]{{0,3}}
        (?:[{HAN}]{{2,16}}(?:宣传部|人武部|武装部|统战部|组织部|文明办|文明委|委员会|人民政府|县委|市委|区委|办公室|创建办|创文办|中心|指挥部|管理局|消防大队|公安局
            |交警大队|税务局|卫健局|卫健委|教育局|林业局|水利局|应急局|妇联|团委|总工会|街道办|镇政府|编辑部|文明网|宣教局|报社|杂志社|局|委|办)
        [ \u3000、]*){{1,4}}
        (?:宣|制|制作|发布|编|印|刊|供稿|提供|[（(]宣[)）])?[)）]?
    """,
    matches="the office that issued the slogans, printed below them",
    examples=(
        Example("中共青河县委宣传部 宣"),
        Example("青河县文明办"),
        Example("青河县委宣传部 青河县文明办"),
    ),
    leaves=("护林防火 人人有责", "加强组织领导，落实责任"),
)

GROUP_RULES = RuleTable(
    name="slogan",
    about="A heading inside a list of slogans; what follows it is a list of its own.",
    rules=(
        Rule(
            name="slogan.group",
            pattern=r"""
                (?:[（(]?[一二三四五六七八九十]{1,3}[)）、.．][ \u3000]*|[【〖\[◆■●▲★][ ]?)
                (?P<name>[^，。！!；：:？?]{2,24}?(?:类|篇|方面|部分|主题|领域|标语|口号|系列|宣传语|通用|版)|[^，。！!；：:？?]{2,12}(?=[】〗\]]))
                (?:[（(][^（()）]{1,10}[)）])?[】〗\]]?[:：]?
            """,
            matches="the name of a group of slogans, numbered or in brackets",
            examples=(
                Example("一、综合类", {"name": "综合类"}),
                Example("（二）交通安全类", {"name": "交通安全类"}),
                Example("【森林防火】", {"name": "森林防火"}),
            ),
            leaves=("一、加强组织领导", "1.护林防火，人人有责"),
        ),
        Rule(
            name="slogan.group-bare",
            pattern=r"(?P<name>[^，。！!；：:？?0-9\ ]{2,12}(?:类|篇|方面)(?:标语|口号)?)[:：]?",
            matches="the name of a group of slogans without a mark",
            examples=(Example("交通安全类"), Example("环境保护篇：")),
            leaves=("垃圾分类工作有序开展", "加强分类指导"),
        ),
    ),
)

SLOGAN_RULES = RuleTable(
    name="slogan",
    about=(
        "Headings first, then marks. No mark makes a slogan: a list is one if its heading says so, or if its items "
        "open, balance and end as slogans do and nothing beside them makes them part of a piece."
    ),
    rules=(
        HEADING,
        POSTER_HEADING,
        REMINDERS,
        *GROUP_RULES,
        COUPLET,
        REMINDER,
        HOTLINE,
        NUMBERED,
        BULLETED,
        EXCLAIMED,
        ISSUER,
        GRID_ROW,
        MOTTO,
    ),
)
