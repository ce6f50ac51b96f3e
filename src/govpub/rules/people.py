"""How the press prints a person with a post: the post before the name, and what may stand around the two."""

from __future__ import annotations

from govpub.lexicon import load
from govpub.rules.rule import Example, Rule, RuleTable, words
from govpub.text.characters import HAN

__all__ = [
    "ADDRESS",
    "AFTER_NAME",
    "AND_POST",
    "ASIDE",
    "LEAD_IN",
    "LIST_MARK",
    "OFFICES_FOLLOW",
    "PEOPLE_RULES",
    "POST_END",
    "VERB_BEFORE_POST",
]

_UNITS = "省市县区州盟旗乡镇场股挥判村街屯寨组队部局处科厅司院校厂站所库馆台团会社行署店园事书谋关总矿段班排连营旅师军舰船机车间室庭察河湖林路田楼链警士监片格"
_CHIEF = rf"长(?<=[{_UNITS}]长)"
"""局长, 县长, 总队长, 林长: the head of a unit; not 增长, 家长 or 长期."""
_MEMBER = r"员(?<![人动全社官职演球伤专会团党学]员)"
"""指导员, 调研员, but not 人员, 党员 or 学员, who hold no post."""

_FIRSTS = "".join(sorted({word[0] for word in load("post_words")} | set("副长员")))
"""What the end of a post begins with: few places of a text have to be looked at closely."""

POST_END = Rule(
    name="people.post-end",
    pattern=rf"(?=[{_FIRSTS}])(?P<post>{words(load('post_words'))}|{_CHIEF}|{_MEMBER}|副总(?![裁监编工经会设规指]))",
    matches="the end of a post, where a name may begin",
    examples=(
        Example("县委书记", {"post": "书记"}),
        Example("市水利局党委书记、局长", {"post": "书记"}),
        Example("青河县县长", {"post": "长"}),
        Example("县委常委", {"post": "常委"}),
    ),
    leaves=("经济增长", "广大党员", "工作人员"),
)

ASIDE = Rule(
    name="people.aside",
    pattern=r"[（(](?P<aside>[^（）()，。；]{1,12})[）)]",
    matches="a remark in brackets after a post or a name",
    examples=(Example("（挂职）", {"aside": "挂职"}), Example("(女)", {"aside": "女"})),
    leaves=("（会议指出，要落实）",),
)

LIST_MARK = Rule(
    name="people.list-mark",
    pattern=r"(?P<mark>[，,、]?(?:以及|及|和|与)|、)",
    matches="what stands between two names of a list",
    examples=(Example("、", {"mark": "、"}), Example("以及", {"mark": "以及"})),
    leaves=("。", "等"),
)

AFTER_NAME = Rule(
    name="people.after-name",
    pattern=rf"(?P<address>副?{words(load('post_words'))}|副?[{HAN}]长|[少中上]将|[大上]校|同志|先生|女士|一行|老师|老人)",
    matches="a post or an address that follows a name",
    examples=(Example("副总理出席", {"address": "副总理"}), Example("同志主持", {"address": "同志"})),
    leaves=("出席会议",),
)

ADDRESS = Rule(
    name="people.address",
    pattern=rf"""(?<![{HAN}])(?:(?:会上|最后|随后|接着|同时|首先|其间|[和与]))?(?P<surname>[{HAN}]{{1,6}}?)
        (?P<post>副?(?:总书记|[省市县区州镇乡旗局部处院校所社会厅科]长|书记|主任|主席|秘书长|董事长|总经理|专员|政委|总编|教授|院士))(?!、)""",
    matches="a person called by surname and post",
    examples=(
        Example("高书记强调，要抓落实", {"surname": "高", "post": "书记"}),
        Example("，欧阳副市长一行", {"surname": "欧阳", "post": "副市长"}),
    ),
    leaves=("县委书记高青", "市长、县长"),
)

AND_POST = Rule(
    name="people.and-post",
    pattern=rf"(?:以?及|[和与同])(?P<post>[{HAN}]{{0,14}}?(?:{words(load('post_words'))}|{_CHIEF}))",
    matches="a conjunction and the post of the next person of a list",
    examples=(
        Example("和组织委员", {"post": "组织委员"}),
        Example("及县委办公室主任", {"post": "县委办公室主任"}),
    ),
    leaves=("和平路，", "和、书记"),
)

OFFICES_FOLLOW = Rule(
    name="people.offices-follow",
    pattern=r"""(?P<what>等 (?:
        (?:县直|市直|区直|省直|州直|相关|有关|各|多个|[0-9一二三四五六七八九十]+[个家])?(?:职能|成员)?
        (?:部门|单位|乡镇|街道|科室|企业|社区|方面|领域|行业|机构)
      | [0-9一二三四五六七八九十]+个?(?:县|市|区|乡|镇|村|局|委)
      | (?:县|市|区|乡|镇|村|地|局)(?=[、，。（(负主分党就围进作汇参])
    ))""",
    matches="the end of a list that names offices or places, not people",
    examples=(Example("等部门负责人", {"what": "等部门"}), Example("等相关单位", {"what": "等相关单位"})),
    leaves=("等出席会议", "等领导"),
)

_NOUNS_BEFORE_BY = r"(?:会议?|大会|活动|仪式|[式班]|讲座|论坛|调研|学习|培训|报告|致辞|宣讲|环节)"

LEAD_IN = Rule(
    name="people.lead-in",
    pattern=rf"""(?P<lead>
        [^、，。《》]{{0,16}}{_NOUNS_BEFORE_BY}(?:首先|分别|最后|随后|还)?由
      | [^、，。《》]{{0,12}}[报网刊台又另]讯[ ]*
      | [△▲●○◎◆◇■□★☆※•·—]+[ ]*
      | (?:大会|会议|座谈|活动|仪式|调研|慰问|讲座|培训|督导|检查|考察|视察|走访|期间|现场|接访)(?:现场|期间|过程)?(?:上|中|前|后|间隙)
      | [^、，。《》]{{0,14}}(?:会议?|仪式|活动|[式班])上(?![海饶虞杭])
      | 会(?:上|前|后|中)
      | (?:随后|接着|最后|首先|其间|期间|当天|当日|同日|近日|日前|昨日|昨天|今日|今天|当晚|连日来|上午|下午|晚上|晚间|中午|傍晚|凌晨|清晨)
      | [我本该](?:省|市|县|区|州|盟|旗|镇|乡|街道|村|局|院|校|公司)
      | (?:以及|还有|被|请|而|也|其中|包括|特邀|邀请|随着|跟随|根据|按照)
      | 由(?!家)|以(?![上下内外来往色])|在(?![京家职校任建线场])|受(?![降理灾]|[表嘉]?[彰奖]|邀)|与(?!会)|及(?!第)|据(?!木)|并(?!州)|还(?![地乡])|使(?!馆)|让(?!胡)
      | 率(?=[省市县区州镇乡旗党政工考调发财住])|[^、，。《》在]{{2,9}}(?:一行|[考调代检督慰]?[察研表查导问]团|[考调检督][察研查导]组)在|[^、，。《》在]{{2,9}}在(?=(?:[省市县区州镇乡旗盟村]|街道)(?:党|委[书常副办组宣统]|政[府协]|人大|长|直|领导))
      | 和(?![静田平硕顺龙]|县[县委人政]|布克|林格|政县|合|谐|庄|祥|兴)|同(?![江仁心德安里川煤方济])|向(?![阳东山荣化塘前])|对(?![外口台])
      | 经(?![济开信贸管发委营侦办投合协])|当(?![涂阳雄地代湖])
      | [^、，。《》]{{0,12}}(?:代表|嘉宾|领导|人员)还?(?:有|是|为|包括)[:：]? | (?:主管|分管)(?:领导|领导的)(?=[省市县区镇乡局]) | 等(?:[省市县区州旗]?(?:级|直)?领导|老领导)?(?:以?及|[和与])
      | 主持人[:：]? | [^、，。]{{0,10}}(?:来访|到访|前来[^、，。]{{0,6}}|来我[省市县区][^、，。]{{0,6}}|莅临[^、，。]{{0,6}})的 | 出席(?:会议|活动|仪式)?的(?:领导|嘉宾)?(?:还?有|是|为)
    )""",
    matches="words before a post that do not belong to it",
    examples=(
        Example("会议由县委书记", {"lead": "会议由"}),
        Example("会上县长", {"lead": "会上"}),
        Example("我县副县长", {"lead": "我县"}),
        Example("受县委书记", {"lead": "受"}),
    ),
    leaves=("县委书记", "上海市市长", "市委党校常务副校长", "经济开发区党工委书记", "和平区区长", "向阳镇镇长"),
)

VERB_BEFORE_POST = Rule(
    name="people.verb-before-post",
    pattern=r"""(?P<verb>
        陪同|带领|邀请到?了?|特邀|(?:学习|一起|认真|分组)讨论|会见了?|会同|率领|欢迎|看望了?|慰问(?![团组])了?|拜访了?|聘请|聘任|选举|推选|任命|增补|补选|随同|跟随|听取了?|学习(?=[习中])
      | 传达了?|代表(?=[省市县区州中])|采访(?![团组])|遇见|见到|祝贺(?!团)|感谢|转达|宣读了?|(?:参加|出席)[^、，。]{0,16}的(?:领导|人员|嘉宾|同志|还|分别)*(?:有|是|为)|提名(?!人)|委托|指派|免去|接替|出席了?|参加了?
      | 主持(?=[^，、人]{2})|召开|举行|来到|走进|深入|赴|来自|作为|是|(?<=.)和(?=(?:省|市|县|区|镇|乡)(?:委|长|政府|人大|政协)) | 说[：:，“]?
    )""",
    matches="a verb whose object is the person: the post starts after it",
    examples=(Example("邀请省委党校教授", {"verb": "邀请"}), Example("会议邀请了县医院院长", {"verb": "邀请了"})),
    leaves=("县委书记", "市文明办主任", "祝贺团团长", "慰问组组长"),
)

PEOPLE_RULES = RuleTable(
    name="people",
    about="Parts from which a person with a post is read; each is used at its own place, so the order means nothing.",
    rules=(POST_END, ASIDE, LIST_MARK, ADDRESS, AFTER_NAME, AND_POST, OFFICES_FOLLOW, LEAD_IN, VERB_BEFORE_POST),
)
