"""How the press prints what a person does at a meeting or on a visit."""

from __future__ import annotations

from govpub.rules.rule import Example, Rule, RuleTable

__all__ = [
    "ATTEND",
    "CHAIR",
    "DELEGATES",
    "GUIDES",
    "HEARD",
    "HEARD_FROM",
    "HOLDS_ITSELF",
    "LINKS",
    "MEETING_ACT_RULES",
    "MEETS",
    "NAMED_AS_PRESENT",
    "OFFICES",
    "REPORT",
    "SPEAK",
]

CHAIR = Rule(
    name="meeting-act.chair",
    pattern=r"(?P<verb>主持|召集(?=会议|召开))(?!人|词|的|制定|编[写制]|完成|[^，。、]{0,8}(?:全面|日常)?工作(?![会座推部动调汇研总座培]|领导小组会|专题))",
    matches="somebody chairs",
    examples=(
        Example("主持会议", {"verb": "主持"}),
        Example("主持召开全县农业工作会议", {"verb": "主持"}),
        Example("主持并讲话", {"verb": "主持"}),
    ),
    leaves=("主持人介绍嘉宾", "主持县政府全面工作，", "主持的项目"),
)

ATTEND = Rule(
    name="meeting-act.attend",
    pattern=r"""(?P<verb>
        (?:出席|参加|列席)(?!工作[的，]|革命|高考|抗美|解放)
      | 参会|参与|与会(?=$|[，。并])|陪同|随同|随行|同行|到会|到场|莅临|现场指导|应邀前来
      | 一同|一起|一道|共同(?=观看|参观|察看|为|按下|启动|见证|参加|调研|出席|开启|推动|触摸|点亮)
      | 揭牌(?!仪式|式)|揭幕(?!仪式|式)|剪彩(?!仪式)|按下|推杆|奠基|培土|上台|登台|领奖|接受(?:了)?(?:表彰|颁奖|任命|授旗)
      | 签约(?!仪式|式|活动)|签署(?!仪式)|签订|签字(?!仪式)|观摩(?!会|团|点|活动|学习会|交流会|推进会)|观看(?!了?《)|接访(?!活动|日|制度|工作)|接待(?=来|上|信|群|[^，。；]{0,8}(?:代表团|考察[团组]|客人|一行))
      | 会见(?!会|厅)|会晤|会谈|接见|见证|捐款(?=$|[，。])|就座|就坐|落座|监誓|颁奖(?!仪式|典礼|大会|晚会|式|盛典)|颁发|颁授|授旗(?!仪式|式)|授牌(?!仪式|式)|授匾 | 视频连线参 | 带队参 | (?:率队|带队)(?=$|，) | 实地调研$ | 座谈(?:交流)?$
      | 聆听(?!了?《) | (?:收听)?收看(?!了?《) | 欢聚一堂 | 齐聚一堂 | 共庆(?=$|[^，。]) | 在[^，。；]{0,8}(?:主|分)会场(?=$|[，。、]|和|参|出|收|列|就) | 参观(?!者) | (?<!的)接待了?$ | (?<!的)(?:督战|督导|调研|慰问|检查|考察|走访)$
    )""",
    matches="somebody takes part",
    examples=(
        Example("出席会议并讲话", {"verb": "出席"}),
        Example("陪同调研", {"verb": "陪同"}),
        Example("列席会议", {"verb": "列席"}),
        Example("一同观看演出", {"verb": "一同"}),
    ),
    leaves=("1985年参加工作的老党员", "出具证明", "捐款活动"),
)

SPEAK = Rule(
    name="meeting-act.speak",
    pattern=r"""(?P<verb>
        讲话(?!精神|要求|稿|和|、|》) | 讲了话 | 致(?:了)?(?:欢迎|开幕|闭幕|贺|答谢|祝酒|新年|新春)*[辞词] | 致(?:了)?贺 | 寄语
      | 发言(?!人|精神|材料) | 表态 | 讲解 | 授课 | 宣讲(?!团|员|队|稿|会|活动) | 主讲 | 讲(?:授|了)?[^，。]{0,8}党课 | 上(?:了)?[^，。]{0,12}党课
      | 宣誓(?!仪式) | 领誓 | 宣读 | 领学 | 点评 | 传达(?:了|学习了)? | 总结(?=了|讲话|发言|过去|前)
      | (?:(?<!工)作|做|进行|作出|提出)(?:了)?[^，。；]{0,24}?(?:部署|安排(?!的)|说明|动员|辅导|讲座|解读|总结|推介|承诺|培训|主旨演讲|演讲|分享|(?:辅导|专题|形势|事迹|学术|主旨|宣讲|主题)报告|工作布置)
      | 作(?:了)?(?:重点|特别|进一步)?强调 | (?:安排)?部署了 | (?<!研究)安排部署(?=下|近|今|当|具|全[省市县区镇乡]) | 解读了
      | 讲(?:了)?[^，。；]{0,6}意见 | 谈(?:了)?(?:各自的?|自己的?|学习|工作|参会|获奖)?(?:感受|体会|认识|打算|心得|感想)
      | (?:发表|作|做)(?:了)?[^，。；]{0,10}(?:演讲|讲演|主旨发言)
    )""",
    matches="somebody speaks",
    examples=(
        Example("出席会议并讲话", {"verb": "讲话"}),
        Example("分别作具体部署", {"verb": "作具体部署"}),
        Example("致欢迎辞", {"verb": "致欢迎辞"}),
        Example("为学员讲解政策", {"verb": "讲解"}),
    ),
    leaves=("学习了重要讲话精神", "新闻发言人"),
)

REPORT = Rule(
    name="meeting-act.report",
    pattern=r"""(?P<verb>
        汇报(?!会|材料|片|演出|展) | 通报(?!会|表扬|批评) | 述职(?!会|评议|述廉会|大会)
      | (?<!工)(?:作|做|作了|做了)[^，。；]{0,40}?(?<!辅导)(?<!专题)(?<!形势)(?<!事迹)(?<!学术)(?<!主旨)(?<!宣讲)(?<!主题)(?<!动员)报告(?!会)
      | 报告(?:了)?(?:[^，。；]{0,12}(?:工作|情况|草案)) | 向(?:大会|全会|会议)[^，。；]{0,20}报告
      | 介绍(?:了)?[^，。；]{1,40}情况 | 介绍了(?![^，。；]{0,20}经验) | 向[^，。；]{2,80}介绍 | (?:作|做)(?:了)?[^，。；]{0,6}介绍
    )""",
    matches="somebody reports",
    examples=(
        Example("汇报了工程进展情况", {"verb": "汇报"}),
        Example("通报了有关情况", {"verb": "通报"}),
        Example("作政府工作报告", {"verb": "作政府工作报告"}),
    ),
    leaves=("主持汇报会", "举行事迹报告会"),
)

HEARD = Rule(
    name="meeting-act.heard",
    pattern=r"""(?P<verb>听取|听了|听(?=汇报|介绍)|组织(?=[^，。；]*宣誓)|^(?:并|还|会议|大会|与[^，。；]{0,10}(?:代表|委员)们?|一起|一道|一同|共同|集体|认真|专题|集中|深入|在|先后|分别|首先)*(?:审议|审查|学习|传达学习|收看|观看|按照|根据|贯彻|落实))""",
    matches="what the words after it say is heard, not done: 听取汇报 is no report of the one who hears it",
    examples=(Example("听取工作汇报", {"verb": "听取"}),),
    leaves=("汇报工作",),
)

HEARD_FROM = Rule(
    name="meeting-act.heard-from",
    pattern=r"""(?:同志|教授|等)*(?:分别)?(?:(?:受|代表|就|关于|围绕|对)[^，。；]{2,80}?)?
        (?:(?:所)?(?:作|做)(?:了)?的?(?:“[^“”]{1,80}”|《[^《》]{1,80}》|[^，。；“《]){0,80}?|(?:关于|对)[^，。；]{2,80}?的)
        (?:(?P<report>报告|汇报|说明|通报|介绍|《[^《》]{1,80}报告(?:[（(][^（()）]{1,8}[）)])?》)|(?P<speech>讲话|发言|讲解|讲座|辅导|授课))""",
    matches="what follows a person of whom a meeting heard something: 听取了某某作的报告",
    examples=(
        Example("作的关于春耕工作的报告", {"report": "报告"}),
        Example("代表县人民政府所作的工作报告", {"report": "报告"}),
        Example("作的《政府工作报告》", {"report": "《政府工作报告》"}),
    ),
    leaves=("汇报了工作", "的意见"),
)

OFFICES = Rule(
    name="meeting-act.offices",
    pattern=r"""(?P<who>(?!向|对|就|围绕|代表(?![团们]))[^《》“”]{0,70}?
        (?:负责人|负责同志|主要领导|分管领导|主要负责人|责任人|领导|成员|代表|干部|职工|居民|村民|联络员|队员|人员|同志|委员|单位|部门|公司|企业|局|办|委|中心|乡镇|镇|乡|街道|党员|群众|师生|学员|志愿者|专家|学者
           |会议|大会|仪式|活动|书记|主任|[^，。、增]长|政委|经理|村|社区|组|团|县|市|区)
        (?:等|们|共?[0-9一二三四五六七八九十百千]+(?:余|多)?人|以及[^，]{0,30})?)
        (?:也|还|均|都|将|先后|分别|依次|现场|集体|逐一)*
        (?:作|做|就|对|围绕|结合|汇报|通报|介绍|参加|出席|列席|陪同|参会|发言|交流|表态|宣读|主持|随同|一同|观看|聆听|收听|收看|听取|传达|学习|审议|研究|在(?!内)|到场|参与|向)
    """,
    matches="a clause whose subject is offices or a body, not people by name",
    examples=(
        Example("各乡镇主要负责人参加会议", {"who": "各乡镇主要负责人"}),
        Example("县财政局作交流发言", {"who": "县财政局"}),
    ),
    leaves=("并讲话", "作表态发言"),
)

LINKS = Rule(
    name="meeting-act.links",
    pattern=r"""(?P<link>(?:
        [、，,（）()和与及同率携偕由在]|以及|还有|等|一行|同志|[少中上]将|[大上]校|教授|院士|先生|女士|率领|带领|会同|偕同|陪同下|分别(?=[率带])
      | 等?(?:[省市县区州旗]|在家的?|[省市县区]?[直级])*(?:[四五六]大班子|四套班子|班子|党政)?(?:领导|成员)(?:同志)?
    )*)""",
    matches="what stands between two people of one list",
    examples=(Example("，", {"link": "，"}), Example("等领导，", {"link": "等领导，"}), Example("在", {"link": "在"})),
    leaves=("主持会议，",),
)

HOLDS_ITSELF = Rule(
    name="meeting-act.holds-itself",
    pattern=r"(?:迅速|紧急|随即|立即|专题|及时|又|再次|牵头|组织|(?:一行)?(?:到|在|赴|来到|深入)[^，。；上中召]{2,20}(?:组织)?)*召开(?!的|后)",
    matches="somebody who holds a meeting",
    examples=(Example("组织召开防汛现场会"), Example("迅速召开紧急会议")),
    leaves=("参加召开的会议", "召开的会议"),
)

DELEGATES = Rule(
    name="meeting-act.delegates",
    pattern=r"(?P<verb>(?:的)?委托|(?:的)?指派|(?:的)?安排(?=，))",
    matches="somebody who sends another in his place: 受县委书记某某委托",
    examples=(Example("委托，", {"verb": "委托"}),),
    leaves=("出席",),
)

GUIDES = Rule(
    name="meeting-act.guides",
    pattern=r"(?:同志|等(?:领导)?)?的?(?:(?P<chairs>主持)|(?P<attends>带领|率领|陪同|见证|指引))下",
    matches="somebody under whose guidance others do something: 在某某的带领下",
    examples=(Example("的带领下", {"attends": "带领"}), Example("主持下", {"chairs": "主持"})),
    leaves=("带领大家", "的领导下"),
)

MEETS = Rule(
    name="meeting-act.meets",
    pattern=r"(?P<verb>会见了?|会晤了?|接见了?|拜会了?|(?:会谈|座谈|交流|见面)?(?:与|同)|邀请到?了?|特邀|陪同|随|跟随|会同|率领?|带领|由|在|迎接)(?:以|[^，。；、]{0,8}的)?$",
    matches="words before a person that make the person take part",
    examples=(Example("会见了", {"verb": "会见了"}), Example("会议由", {"verb": "由"})),
    leaves=("看望了",),
)

NAMED_AS_PRESENT = Rule(
    name="meeting-act.named-as-present",
    pattern=r"""(?P<verb>(?:(?:出席|参加|列席|陪同|参会|就[座坐])(?!过)[^，。；]{0,24}的[^，。；]{0,14}?|(?:特邀|列席|与会|参会|到会|出席|参加)的?(?:代表|嘉宾|领导|人员))
        (?P<listing>(?:还?有|为|是|包括)[:：]?|[:：])?)$""",
    matches="words before a list of those who are there: 出席会议的还有",
    examples=(
        Example("出席会议的领导有", {"verb": "出席会议的领导有"}),
        Example("参加调研的还有", {"verb": "参加调研的还有"}),
    ),
    leaves=("出席会议并讲话",),
)

MEETING_ACT_RULES = RuleTable(
    name="meeting-act",
    about="What people do; several can hold for one clause (出席会议并讲话), so the order means nothing.",
    rules=(
        CHAIR,
        ATTEND,
        SPEAK,
        REPORT,
        HEARD,
        HEARD_FROM,
        OFFICES,
        LINKS,
        HOLDS_ITSELF,
        DELEGATES,
        GUIDES,
        MEETS,
        NAMED_AS_PRESENT,
    ),
)
