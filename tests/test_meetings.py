"""Invented reports in the shapes in which the press prints them, with what is in them."""

from __future__ import annotations

import datetime as dt
from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

import govpub
from govpub.errors import InputTypeError
from govpub.extract.meeting import parse_meetings, read_meetings
from govpub.models import ArticleKind, Meeting, MeetingKind, PartialDate
from govpub.text.aligned import AlignedText
from govpub.text.dates import Calendar


def people(meeting: Meeting) -> list[tuple[str, str | None, str]]:
    return [(each.name, each.title, ",".join(action.value for action in each.actions)) for each in meeting.participants]


PARTICIPANTS = [
    pytest.param(
        "4月11日，我县召开春耕座谈会。县委书记高青出席会议并讲话。县委常委、统战部部长常海主持会议。",
        [("高青", "县委书记", "attend,speak"), ("常海", "县委常委、统战部部长", "chair")],
        id="attends and speaks, chairs",
    ),
    pytest.param(
        "4月11日，县委书记高青主持召开春耕座谈会并讲话。县委常委李琅，副县长王宽出席。",
        [("高青", "县委书记", "chair,speak"), ("李琅", "县委常委", "attend"), ("王宽", "副县长", "attend")],
        id="calls, chairs and speaks",
    ),
    pytest.param(
        "4月11日，全县春耕动员会召开。会议由县委副书记、县长王斌主持。县人大常委会主任陈山，县政协主席白江，县领导李琅、刘澜等县四大班子领导出席会议。",
        [
            ("王斌", "县委副书记、县长", "chair"),
            ("陈山", "县人大常委会主任", "attend"),
            ("白江", "县政协主席", "attend"),
            ("李琅", "县领导", "attend"),
            ("刘澜", "县领导", "attend"),
        ],
        id="chaired by, lists one after another",
    ),
    pytest.param(
        "1月12日，受县委书记许红委托，县长王强主持召开县委常委会会议。",
        [("王强", "县长", "chair")],
        id="who sends another takes no part",
    ),
    pytest.param(
        "3月1日，全市创城推进会召开。市领导张新、刘海、房山出席。市委常委、统战部长，副市长刘海主持会议；副市长房山、丁革分别作具体部署。",
        [
            ("张新", "市领导", "attend"),
            ("刘海", "市委常委、统战部长，副市长", "attend,chair"),
            ("房山", "副市长", "attend,speak"),
            ("丁革", "副市长", "speak"),
        ],
        id="a later and fuller title",
    ),
    pytest.param(
        "4月11日，我县召开春耕座谈会。县长李海参加会议，各乡镇、县直有关单位负责人参加会议并作交流发言。",
        [("李海", "县长", "attend")],
        id="what offices do is theirs",
    ),
    pytest.param(
        "4月11日，我县召开春耕座谈会。县委常委李琅，县领导王芳、赵钧，各乡镇党委书记，县直单位负责人参加会议。",
        [("李琅", "县委常委", "attend"), ("王芳", "县领导", "attend"), ("赵钧", "县领导", "attend")],
        id="people and offices in one list",
    ),
    pytest.param(
        "4月11日，全县干部大会召开，学习省委书记周山在全省大会上的讲话精神。县委书记高青传达了省委书记周山的批示。县长李海感谢海蓝集团董事长吴昊长期以来的支持。",
        [("高青", "县委书记", "speak")],
        id="people quoted and thanked are none",
    ),
    pytest.param(
        "4月11日，我县召开春耕座谈会。会上，县农业农村局局长谢青汇报了春耕准备情况，海蓝公司董事长吴昊作表态发言，县财政局负责人通报了资金情况。",
        [("谢青", "县农业农村局局长", "report"), ("吴昊", "海蓝公司董事长", "speak")],
        id="reports and speaks",
    ),
    pytest.param(
        "4月11日，林州县第十七届人民代表大会第二次会议在县会堂开幕。县长李海代表县人民政府作政府工作报告。大会由县委书记高青主持。在主席台就座的有王芳、赵钧、周雷。",
        [("李海", "县长", "report"), ("高青", "县委书记", "chair")],
        id="a congress",
    ),
    pytest.param(
        "4月11日，林州县第十五次党代会预备会议召开。王奇、谢昉、郑根、邵明在主席台就座。谢昉同志主持会议。",
        [("王奇", None, "attend"), ("谢昉", None, "attend,chair"), ("郑根", None, "attend"), ("邵明", None, "attend")],
        id="a list without titles",
    ),
    pytest.param(
        "4月11日,市委书记章望川主持召开市委常委(扩大)会,市委副书记、市长王霖列席。",
        [("章望川", "市委书记", "chair"), ("王霖", "市委副书记、市长", "attend")],
        id="half-width marks",
    ),
    pytest.param(
        "4月11日，我县举行项目集中签约仪式。县委书记高青致辞，县长李海主持签约仪式，海蓝集团总裁吴昊与副县长王宽现场签约。",
        [
            ("高青", "县委书记", "speak"),
            ("李海", "县长", "chair"),
            ("吴昊", "海蓝集团总裁", "attend"),
            ("王宽", "副县长", "attend"),
        ],
        id="a signing",
    ),
    pytest.param(
        "4月11日，县委书记高青在县委常委、县委办公室主任李琅陪同下，到青河镇调研乡村振兴工作。",
        [("高青", "县委书记", "attend"), ("李琅", "县委常委、县委办公室主任", "attend")],
        id="in the company of",
    ),
    pytest.param(
        "4月11日，省农科院专家组组长王山教授来青河考察香菇产业。县长李海陪同。",
        [("王山", "省农科院专家组组长", "attend"), ("李海", "县长", "attend")],
        id="a post behind the name, and a place",
    ),
    pytest.param(
        "4月11日，市人大常委会副主任王山来我县调研春耕工作，县长李海陪同。",
        [("王山", "市人大常委会副主任", "attend"), ("李海", "县长", "attend")],
        id="who comes to us is not called so",
    ),
    pytest.param(
        "4月11日，林州县建县70周年大会举行。国家民委祝贺团团长、国际司司长魏川出席大会并讲话。省慰问组组长卢升出席大会。",
        [("魏川", "国家民委祝贺团团长、国际司司长", "attend,speak"), ("卢升", "省慰问组组长", "attend")],
        id="a party of well-wishers is led by a person",
    ),
    pytest.param(
        "4月11日，我县召开春耕推进会。县上领导高青、李海参加会议。县长李海要求各乡镇抓好春耕。",
        [("高青", "县上领导", "attend"), ("李海", "县长", "attend")],
        id="a post is fuller than what all leaders are called",
    ),
    pytest.param(
        "4月11日，区文联开展“春到青河”主题党日活动。区领导吴汉、林清，区管委会副调研员，区直各部门主要领导，各乡镇党委书记一行参加活动。",
        [("吴汉", "区领导", "attend"), ("林清", "区领导", "attend")],
        id="offices of many kinds behind the names",
    ),
    pytest.param(
        "4月11日，县委书记高青主持召开全县春耕推进会，传达学习讲话精神。高青提出三点意见：一要传达到位，二要汇报及时。",
        [("高青", "县委书记", "chair")],
        id="what is asked for is nobody's deed",
    ),
    pytest.param(
        "4月11日，林州县第十四次党代会在县剧院开幕。高青代表中共林州县第十三届委员会作题为《乘势而上 开拓进取 为建设山清水秀人和业兴的新林州而团结奋斗》的报告。",
        [("高青", None, "report")],
        id="a report with a long title",
    ),
    pytest.param(
        "4月11日，县长李海率县发改局、县财政局负责人到青河镇督导防汛工作。副县长王宽一同督导。",
        [("李海", "县长", "attend"), ("王宽", "副县长", "attend")],
        id="leading a party of offices",
    ),
    pytest.param(
        "4月11日，县长李海走访慰问困难群众。在老党员周山家中，李海详细询问他的身体状况。村民王婶说：“谢谢。”县领导赵钧、钱明参加慰问。",
        [("李海", "县长", "attend"), ("赵钧", "县领导", "attend"), ("钱明", "县领导", "attend")],
        id="those visited are none",
    ),
    pytest.param(
        "4月11日，县委书记高青会见来访的海蓝集团董事长吴昊一行。县领导李琅参加会见。",
        [("高青", "县委书记", "attend"), ("吴昊", "海蓝集团董事长", "attend"), ("李琅", "县领导", "attend")],
        id="both sides of a call",
    ),
    pytest.param(
        "4月11日，全县表彰大会召开。县委书记高青围绕学习主题作了讲话，优秀共产党员代表赵小兵、先进集体代表钱多发言。会前，县长李海主持召开见面会。",
        [("高青", "县委书记", "speak"), ("赵小兵", "优秀共产党员代表", "speak"), ("钱多", "先进集体代表", "speak")],
        id="those who speak for others; what was before",
    ),
    pytest.param(
        "4月11日，县委理论学习中心组举行学习会。会议邀请省委党校教授周立平作专题辅导。县委书记高青主持并讲话。",
        [("周立平", "省委党校教授", "speak"), ("高青", "县委书记", "chair,speak")],
        id="a lecturer",
    ),
    pytest.param(
        "4月11日，我县举行项目开工活动。刘远、王振、胡新、彭世富等在家的县四套班子领导，县法检两长、公安局政委出席活动。活动由雷青主持。",
        [
            ("刘远", None, "attend"),
            ("王振", None, "attend"),
            ("胡新", None, "attend"),
            ("彭世富", None, "attend"),
            ("雷青", None, "chair"),
        ],
        id="a list without titles, closed in another clause; chaired by somebody without a title",
    ),
    pytest.param(
        "4月11日，县人大常委会召开第二次会议。会议听取了副县长程海作的关于教育工作的报告，审议了县财政局局长李谦代表县人民政府所作的说明。会议通过了对王文、王利两位委员的任命。",
        [("程海", "副县长", "report"), ("李谦", "县财政局局长", "report")],
        id="those who are heard report; those appointed do nothing",
    ),
    pytest.param(
        "4月11日，全县春耕视频会议召开。县委副书记王晓、副县长林新和县直有关部门领导在主会场，各乡镇干部在分会场参会。",
        [("王晓", "县委副书记", "attend"), ("林新", "副县长", "attend")],
        id="in the main hall",
    ),
    pytest.param(
        "4月11日，市文旅集团考察组到我县调研。当天下午，县长李海与考察组一行座谈。",
        [("李海", "县长", "attend")],
        id="talks with a party",
    ),
    pytest.param(
        "4月11日，经开区党工委书记高青到和平县考察。和平县县长王海、分管教育的副县长李谦陪同。",
        [("高青", "经开区党工委书记", "attend"), ("王海", "和平县县长", "attend"), ("李谦", "副县长", "attend")],
        id="places that begin as words do that lead in",
    ),
    pytest.param(
        "4月11日，旗委书记乌云其其格主持召开旗委常委会会议。旗长斯琴巴特尔，副旗长敖日格乐、才让东知参加。",
        [
            ("乌云其其格", "旗委书记", "chair"),
            ("斯琴巴特尔", "旗长", "attend"),
            ("敖日格乐", "副旗长", "attend"),
            ("才让东知", "副旗长", "attend"),
        ],
        id="names written by sound",
    ),
    pytest.param(
        "4月11日，青河区召开第六次妇女代表大会。特邀代表有区委常委于海、区政府副区长孟菊。大会由主管领导区委常委、组织部部长沈山主持，区团委书记孙铭致了贺词。会上，刘丽代表区妇联做了工作报告。参加过上次大会的劳模黄青谈了感受。",
        [
            ("于海", "区委常委", "attend"),
            ("孟菊", "区政府副区长", "attend"),
            ("沈山", "区委常委、组织部部长", "chair"),
            ("孙铭", "区团委书记", "speak"),
            ("刘丽", None, "report"),
            ("黄青", "劳模", "speak"),
        ],
        id="invited, congratulating, for others",
    ),
    pytest.param(
        "4月11日，我县举行观摩活动，县委书记高青，县长李海参加。在高青的带领下，观摩团逐一观摩、逐一点评。",
        [("高青", "县委书记", "attend"), ("李海", "县长", "attend")],
        id="what others do under guidance is theirs",
    ),
    pytest.param(
        "4月11日，市长李海在青河饭店亲切会见了以总书记阿德·姆巴为团长的代表团。列席会议的县政协主席韦正代表县政协发言。",
        [("李海", "市长", "attend"), ("阿德·姆巴", "总书记", "attend"), ("韦正", "县政协主席", "attend,speak")],
        id="the head of a party; those present who speak",
    ),
    pytest.param(
        "4月11日，县政府与海蓝集团举行签约仪式。副县长王宽代表县政府与海蓝集团副总经理罗宏签订了协议。",
        [("王宽", "副县长", "attend"), ("罗宏", "海蓝集团副总经理", "attend")],
        id="both who sign",
    ),
    pytest.param(
        "4月11日，我县召开县委常委班子专题民主生活会。县委书记高青主持，督导组组长文明参加。县委常委班子成员作了发言。",
        [("高青", "县委书记", "chair"), ("文明", "督导组组长", "attend")],
        id="a leading body is nobody",
    ),
    pytest.param(
        "4月11日，县人大召开预备会议。赵栋、李辉、李胜会、帅军、陈鹏等县领导出席。",
        [
            ("赵栋", None, "attend"),
            ("李辉", None, "attend"),
            ("李胜会", None, "attend"),
            ("帅军", None, "attend"),
            ("陈鹏", None, "attend"),
        ],
        id="a name that ends as an office does",
    ),
    pytest.param(
        "4月11日，副县长彭雁迅速召开防汛紧急会议。县水利局局长王峰、水文站站长黄克向与会人员介绍了汛情。",
        [("彭雁", "副县长", "chair"), ("王峰", "县水利局局长", "report"), ("黄克", "水文站站长", "report")],
        id="who holds a meeting chairs it; who tells reports",
    ),
    pytest.param(
        "4月11日，市长李海会见了吴东董事长率领的考察团一行。全国各地企业来青参观考察。副市长王宽在青河分会场就做好工作提出要求。",
        [("李海", "市长", "attend"), ("吴东", None, "attend"), ("王宽", "副市长", "attend")],
        id="a post behind the name; who comes is nobody's name; in a hall of his own",
    ),
    pytest.param(
        "4月11日，县妇联召开工作会议。杨海东主任代表党委、办事处作了工作报告。杨青副书记就招生工作作了部署。",
        [("杨海东", None, "report"), ("杨青", None, "speak")],
        id="the post behind the name, and what he does for others",
    ),
    pytest.param(
        "4月11日，县委常委、区长洪海带领区委常委、宣传部部长张青到青河镇调研。洪海在镇党委书记李山陪同下察看了现场。",
        [
            ("洪海", "县委常委、区长", "attend"),
            ("张青", "区委常委、宣传部部长", "attend"),
            ("李山", "镇党委书记", "attend"),
        ],
        id="the verb between two people is no part of a post",
    ),
    pytest.param(
        "4月11日，我县召开座谈会。某部队政委牛海少将、政治部主任卫青少将，青河学院院长李山出席座谈会。",
        [("牛海", "某部队政委", "attend"), ("卫青", "政治部主任", "attend"), ("李山", "青河学院院长", "attend")],
        id="ranks behind the names",
    ),
    pytest.param(
        "4月11日，县委书记高青参加座谈会，并向官兵致以节日的祝贺和诚挚的慰问。县长李海代表县政府致以诚挚的慰问。",
        [("高青", "县委书记", "attend")],
        id="a greeting is no visit",
    ),
    pytest.param(
        "县十七届人大二次会议4月11日下午3：00在县剧院开幕。执行主席：高青、李海、王宽在主席台就座。"
        "执行主席李海宣布大会开幕。",
        [("高青", None, "attend"), ("李海", "执行主席", "attend"), ("王宽", None, "attend")],
        id="a list behind a colon; the hour has a wide colon",
    ),
    pytest.param(
        "4月11日，全县动员大会召开。县教育局局长陈斌作了动员报告，镇长王海讲了三点意见。",
        [("陈斌", "县教育局局长", "speak"), ("王海", "镇长", "speak")],
        id="a rousing report and opinions are speeches",
    ),
    pytest.param(
        "4月11日，县政协召开全会。县领导董青、县人武部领导胡海、刘远参加。县政协主席王山代表县政协常委会，向大会作工作报告。"
        "县人武部部长胡海汇报了情况。",
        [
            ("董青", "县领导", "attend"),
            ("胡海", "县人武部部长", "attend,report"),
            ("刘远", "县人武部领导", "attend"),
            ("王山", "县政协主席", "report"),
        ],
        id="a report to the congress in another clause; a fuller title later",
    ),
    pytest.param(
        "4月11日，县长李海到青河村调研。村党支部书记王山介绍了两个厂子的发展前景。",
        [("李海", "县长", "attend"), ("王山", "村党支部书记", "report")],
        id="who shows a place round reports",
    ),
    pytest.param(
        "4月11日，县团代会召开。钱青、刘远、李海、吴云、周山以及工会、妇联的领导出席开幕式。王青主委代表支社发言。"
        "大会听取审议并通过了团县委书记郑新代表第四届委员会作的题为“认清形势，不辱使命”的工作报告。",
        [
            ("钱青", None, "attend"),
            ("刘远", None, "attend"),
            ("李海", None, "attend"),
            ("吴云", None, "attend"),
            ("周山", None, "attend"),
            ("王青", None, "speak"),
            ("郑新", "团县委书记", "report"),
        ],
        id="a list closed by offices; a report with a title in quotes",
    ),
    pytest.param(
        "4月11日，市委会主委张山走访我县。县委常委杨海接待张山一行。副县长王宽参加座谈，并安排部署全县统战工作。",
        [("张山", "市委会主委", "attend"), ("杨海", "县委常委", "attend"), ("王宽", "副县长", "attend,speak")],
        id="who receives guests attends",
    ),
    pytest.param(
        "4月11日，县第六次代表大会开幕。出席大会并在主席台前排就座的有：高青、李海、王芳、赵钧。在主席台就座的还有大会主席团其他成员。",
        [("高青", None, "attend"), ("李海", None, "attend"), ("王芳", None, "attend"), ("赵钧", None, "attend")],
        id="those seated on the platform",
    ),
    pytest.param(
        "4月11日，我县召开春耕会议。县人大常委会主任王宽、县委副书记李海及在家的其他县委常委，县政府分管领导出席会议。",
        [("王宽", "县人大常委会主任", "attend"), ("李海", "县委副书记", "attend")],
        id="offices behind the last name",
    ),
    pytest.param(
        "4月11日，县政协召开专题协商会。林贤、朱芳、谢华3位委员作了发言。周山、赵钧作交流发言。",
        [
            ("林贤", None, "speak"),
            ("朱芳", None, "speak"),
            ("谢华", None, "speak"),
            ("周山", None, "speak"),
            ("赵钧", None, "speak"),
        ],
        id="members by name alone",
    ),
    pytest.param(
        "4月11日，我县举行报告会。县领导李海、王芳等聆听报告。县委书记高青主持报告会，12个单位联络员参加会议。",
        [("李海", "县领导", "attend"), ("王芳", "县领导", "attend"), ("高青", "县委书记", "chair")],
        id="listening attends; others attend than the one who chairs",
    ),
    pytest.param(
        "4月11日，我县召开观摩会。县长李海出席。在随后召开的总结点评会上，县委书记高青讲话。",
        [("李海", "县长", "attend"), ("高青", "县委书记", "speak")],
        id="the talk after a round is a part of it",
    ),
    pytest.param(
        "4月11日，县委书记高青到青河乡督导工作。高青与第一书记张科、驻村工作队员座谈交流。",
        [("高青", "县委书记", "attend")],
        id="somebody of the place who is talked to",
    ),
    pytest.param(
        "4月11日，县委书记高青来到青河代表团，与代表们一起审议工作报告。",
        [("高青", "县委书记", "attend")],
        id="a report that is deliberated is not the deliberator's",
    ),
    pytest.param(
        "4月11日，县委书记高青率队赴海州县开展协作考察。海州县委书记刘晓、县长马梁接待代表团一行。",
        [
            ("高青", "县委书记", "attend"),
            ("刘晓", "海州县委书记", "attend"),
            ("马梁", "县长", "attend"),
        ],
        id="who receives a delegation attends",
    ),
    pytest.param(
        "4月11日，县委书记高青主持召开县委常委会。县长李海就修改完善工作报告提出要求。",
        [("高青", "县委书记", "chair")],
        id="a work report that is spoken of is not made",
    ),
    pytest.param(
        "4月11日，县委召开常委会议。受县政协主席李军委托县政协副主席白海珠向会议汇报工作。",
        [("白海珠", "县政协副主席", "report")],
        id="who sends another takes no part",
    ),
    pytest.param(
        "4月11日，县第五次会议开幕。代理县长李海向大会作《政府工作报告》。财政局局长王宽作了《关于预算的报告（草案）》。",
        [("李海", "代理县长", "report"), ("王宽", "财政局局长", "report")],
        id="a report printed by its title",
    ),
    pytest.param(
        "4月11日，县政协举行大会发言。委员李海作了《关于园区的视察报告》的发言。副主席王宽就《规划报告》起草情况作了说明。",
        [("李海", "委员", "speak"), ("王宽", "副主席", "speak")],
        id="what is said about a report is none",
    ),
    pytest.param(
        "4月11日，县人大常委会举行第五次会议。会议听取了县长李海作的《政府工作报告》。",
        [("李海", "县长", "report")],
        id="a report heard by its title",
    ),
    pytest.param(
        "4月11日，县委召开经济工作会议。县委书记高青出席，县长匂某乜主持会议。县领导李海等出席，副县长匂某乜作说明。",
        [("高青", "县委书记", "attend"), ("李海", "县领导", "attend")],
        id="what somebody does whose name is not read is not given to another",
    ),
    pytest.param(
        "4月11日，县委召开经济工作会议。县委书记高青出席，并就春耕讲话。",
        [("高青", "县委书记", "attend,speak")],
        id="a clause without a subject goes on with the person",
    ),
    pytest.param(
        "4月11日，县考察团在青湖区副区长王波的陪同下，考察了城市建设。",
        [("王波", "青湖区副区长", "attend")],
        id="a party before a post is no part of it",
    ),
]


@pytest.mark.parametrize(("text", "expected"), PARTICIPANTS)
def test_participants(text: str, expected: list[tuple[str, str | None, str]]) -> None:
    (meeting,) = parse_meetings(text)
    assert people(meeting) == expected


GATHERINGS = [
    ("4月11日，我县召开春耕座谈会。", "春耕座谈会", None),
    ("4月11日，我县在县委二楼会议室召开供水协调会。", "供水协调会", "县委二楼会议室"),
    ("4月11日，全县“两优一先”表彰大会隆重召开。", "全县“两优一先”表彰大会", None),
    ("4月11日，我县2024年度考核专题会在政府三楼会议室召开。", "2024年度考核专题会", "政府三楼会议室"),
    ("青年干部培训班4月11日上午在县委党校开班。", "青年干部培训班", "县委党校"),
    ("4月11日，全省种业发展大会在郑召开。省长李海出席会议。", "全省种业发展大会", None),
    ("4月11日，省政协三届二次常委会议今天在兰举行。", "省政协三届二次常委会议", None),
    ("4月11日，州政协三届九次常委会召开。", "州政协三届九次常委会", None),
    ("4月11日，县防指召集水利、气象等部门召开会商会。", "会商会", None),
    ("4月11日，县老促会与林海公司在青河镇中举行捐赠仪式。", "捐赠仪式", "青河镇中"),
    ("县政府党组4月11日就数字经济进行第三次集体学习。", "第三次集体学习", None),
    ("4月11日，县委书记高青主持召开县委常委会（扩大）会议，传达学习全会精神。", "县委常委会（扩大）会议", None),
    ("4月11日，县长李海出席青河镇公园建设座谈会。", "青河镇公园建设座谈会", None),
    ("在4月11日召开的全县干部大会上，县长李海作了动员讲话。", "全县干部大会", None),
    ("4月11日，县十七届人大常委会举行第五次会议。", "第五次会议", None),
    ("第40次常务会议于4月11日下午在县政府三楼会议室召开。", "第40次常务会议", "县政府三楼会议室"),
    ("4月11日，第三届青河苹果节在文化广场隆重开幕。", "第三届青河苹果节", "文化广场"),
    ("4月11日，我县举办“书香青河”读书分享活动。", "“书香青河”读书分享活动", None),
    ("4月11日召开的县八届人大常委会第20次会议表决通过了有关名单。", "县八届人大常委会第20次会议", None),
    ("4月11日，我县以“青春”为主题的纪念大会，在会展中心隆重举行。", "以“青春”为主题的纪念大会", "会展中心"),
    ("4月11日，为期两天的县政协十届八次常委会议开幕。", "县政协十届八次常委会议", None),
    ("4月11日，县政府与海蓝大学战略合作签约仪式在我县举行。", "县政府与海蓝大学战略合作签约仪式", None),
    ("4月11日，县政府与海蓝大学签约。\n县长李海出席签约仪式。", "签约仪式", None),
    ("4月11日，县第六次党代会代表大会在圆满完成各项议程后，于上午胜利闭幕。", "县第六次党代会代表大会", None),
    ("4月11日，纪念建市文艺演出“岁月”在市影剧院举行。", "纪念建市文艺演出“岁月”", "市影剧院"),
    ("第三届职工大赛于4月11日全面启动。", "第三届职工大赛", None),
    ("4月11日，县委书记高青主持召开县委常委会，决定5月7日召开县委五届九次全会。", "县委常委会", None),
    ("4月11日，县长李海主持召开专题会议强调，要抓落实。", "专题会议", None),
    ("4月11日，我县举办“海蓝企业联谊会”。", "“海蓝企业联谊会”", None),
    ("4月11日，县委召开专题研究会。", "专题研究会", None),
    ("4月11日，我县召开行风评议会。", "行风评议会", None),
    ("4月11日，我县在海州举行招商会。", "招商会", "海州"),
    ("4月11日，县长李海组织召开青河防汛现场会并开展巡河活动。", "青河防汛现场会", None),
    ("4月11日，县政协召开“垃圾分类”专题协商会。", "“垃圾分类”专题协商会", None),
    ("我县先进工作者表彰大会，于四月十一日在县礼堂召开。", "先进工作者表彰大会", "县礼堂"),
    ("4月11日，我县召开一九八六年度表彰大会。", "一九八六年度表彰大会", None),
    ("4月11日上午，县政协第三次会议圆满完成各项议程，在会展中心胜利闭幕。", "县政协第三次会议", "会展中心"),
    ("4月11日，全县纪律教育读书班举行开班式。", "全县纪律教育读书班", None),
    ("4月11日，县民政局组织各单位在文化广场开展捐款活动。", "捐款活动", "文化广场"),
    ("4月11日，县领导高青、李海在青河湖畔参加植树活动。", "植树活动", "青河湖畔"),
    ("4月11日，县林业局组织职工到青河镇开展“绿化家园”植树活动。县领导李海参加活动。", "“绿化家园”植树活动", None),
    ("4月11日，县文联举办“春到青河”采风活动，县文联主席李海参加活动。", "“春到青河”采风活动", None),
    ("4月11日，县第五次会议在县剧院开幕。\n上午9时，大会执行主席、主任李海宣布会议开幕。", "县第五次会议", "县剧院"),
]


@pytest.mark.parametrize(("text", "name", "venue"), GATHERINGS, ids=[text for text, _, _ in GATHERINGS])
def test_names_and_venues_of_meetings(text: str, name: str, venue: str | None) -> None:
    (meeting,) = parse_meetings(text)
    assert (meeting.kind, meeting.name, meeting.venue) == (MeetingKind.MEETING, name, venue)
    assert str(meeting.date) == "--04-11"


VISITS = [
    ("4月11日，县长李海调研公园建设工作。", "公园建设工作", None),
    ("4月11日，县长李海深入石梁镇服务中心，就基层治理工作进行调研指导。", "基层治理工作", "石梁镇服务中心"),
    ("4月11日，县长李海到青河镇督导防汛工作。", "防汛工作", "青河镇"),
    ("4月11日，县长李海走访慰问困难群众。", None, None),
    ("4月11日，县长李海到县信访局接待来访群众。", None, "县信访局"),
    ("4月11日，石城海关副关长李海一行深入我县调研。", None, None),
    ("4月11日，县长李海先后到青河镇、林水镇、云岭乡，实地检查安全生产工作。", "安全生产工作", None),
    ("4月11日，市委督查组对我县重点工作落实情况进行督查。", "重点工作落实情况", None),
    ("4月11日，由各部门组成的县政府考核组来我镇对年度任务进行全面考核。", "年度任务", None),
    ("4月11日，县长李海赴青河镇等地开展重点项目督查。", "重点项目", None),
    ("4月11日，县长李海在县迎宾馆亲切会见海蓝集团董事长吴昊一行。", None, "县迎宾馆"),
    ("4月11日，县委书记高青，县长李海在青河饭店会见客商。", None, "青河饭店"),
    ("4月11日，县长李海率队赴海州等地招商。", None, None),
    ("4月11日，县长李海到海州等地，先后考察了海蓝建工、海青食品等公司及海州商会。", None, None),
    ("4月11日，市委书记王山等视察龙河镇，深入了解小城镇建设情况。", None, "龙河镇"),
    ("4月11日，县人大常委会主任李海率检查组就县里开展的三项工作开展监督检查。", "县里开展的三项工作", None),
    ("4月11日，县长李海来青河镇，就乡镇工作条例进行执法检查。", "乡镇工作条例", None),
    ("4月11日，县委书记高青到青河社区开展春节走访慰问活动。", None, "青河社区"),
    ("4月11日，县长李海开展夜查，检查安全生产工作。", "安全生产工作", None),
    ("4月11日，县长李海陪同省水利厅厅长王山调研。", None, None),
    ("4月11日，县长李海带队开展县级河长巡河工作。", None, None),
    ("4月11日，县人大常委会组织部分县人大代表，对养老工作开展集中视察。县领导李海参加。", "养老工作", None),
    ("4月11日，督察组组长王山率队来我市，对问题整改情况开展现场核查。", "问题整改情况", None),
    ("4月11日，县长李海赴青河镇督办整改工作。", "整改工作", "青河镇"),
    ("4月11日，县长李海带队开展国庆节前安全生产大检查。", "国庆节前安全生产", None),
    ("4月11日，县长李海带领县督查局随机调研项目复工情况。", "项目复工情况", None),
    ("4月11日，县长李海带队深入县拟观摩项目地进行实地调研。", None, "县拟观摩项目地"),
    ("4月11日，市政协副主席李海率队围绕“补链强链，融合发展”开展专题调研。", "“补链强链，融合发展”", None),
    ("4月11日，县长李海就旅游安全工作到青河镇进行督查。", "旅游安全工作", None),
    ("4月11日，县长李海就旅游安全工作，先后到青河镇、林镇进行督查。", "旅游安全工作", None),
    ("4月11日，县长李海来到青河花炮厂督促指导企业安全生产工作。", "企业安全生产工作", "青河花炮厂"),
    ("4月11日，区委常委李海率队赴临江市开展考察交流活动。", None, "临江市"),
    ("4月11日，县委书记高青一行到访林海集团，集团董事长李海热情接待，并举行工作会谈。", None, "林海集团"),
    (
        "4月11日，督查组在县委常委，县委办主任李海的陪同下，对青河镇的水稻生产情况进行督查。",
        "青河镇的水稻生产情况",
        None,
    ),
    ("4月11日，县长李海带领县党政考察团赴临江市考察学习民营经济工作。", "民营经济工作", "临江市"),
    ("4月11日，县人大常委会副主任李海带领部分人大代表到青河镇视察养老工作。", "养老工作", "青河镇"),
    ("4月11日，县人大常委会副主任李海率检查组赴三县两区检查。", None, None),
    ("4月11日，县政协组织部分委员视察校舍建设工作。县政协主席李海参加视察。", "校舍建设工作", None),
    ("4月11日，县长李海在青河镇调研时强调，要抓好春耕。", None, "青河镇"),
    ("县委书记李海近日在林州考察时强调，要开放合作。", None, "林州"),
    ("4月11日，市农业农村局带领各县区相关人员到云坪调研改厕工作。县长李海参加调研。", "改厕工作", "云坪"),
    ("4月11日，县长李海到青河镇调研推进乡村振兴工作。", "乡村振兴工作", "青河镇"),
    ("4月11日，省住建厅副厅长李海率验收组对我县进行检查验收。", None, None),
    (
        "4月11日，市督查组一行在市政府督查室主任李海的带领下，来到青河镇就供水工程建设情况进行督导检查。",
        "供水工程建设情况",
        "青河镇",
    ),
]


@pytest.mark.parametrize(("text", "name", "venue"), VISITS, ids=[text for text, _, _ in VISITS])
def test_names_and_venues_of_visits(text: str, name: str | None, venue: str | None) -> None:
    (meeting,) = parse_meetings(text)
    assert (meeting.kind, meeting.name, meeting.venue) == (MeetingKind.VISIT, name, venue)


NO_MEETINGS = [
    "春天来了，青河两岸桃花开了，游人如织。",
    "近年来，全县先后召开会议三十余次，每周召开例会研究工作。",
    "青河县红十字会成立于1985年。",
    "4月5日，县公安局民警走进青河小学，民警张伟为学生们讲解了交通安全知识。",
    "近日，县市场监管局开展食品安全专项检查行动，检查商户300余家。",
    "原县委书记周山同志因病逝世。周山同志1955年参加工作，历任县长、县委书记。",
    "县教育局局长方正介绍，今年中考设5个考点，将于6月20日举行。",
    "村党支部书记李大山正带领村民修剪果树。近年来，镇里召开座谈会听取意见，县委书记孙国梁多次到村调研。",
    "7月20日召开的中国共产党第一次全国代表大会上，代表们讨论了纲领。",
    "机会总是留给有准备的人，社会各界纷纷点赞。",
    "省委书记周山在青河考察时强调，要保护好一江清水。",
    "原来，今年8月，青河镇政协联络组在石桥村召开“院坝协商会”，村民反映晒谷难。",
    "今年8月，青河镇在石桥村召开协商会，村民反映晒谷难。",
    "4月11日，县妇联组织干部到青河镇慰问困难群众。",
    "4月11日，县农业农村局农技员王青来到石桥村，向种植户开展豇豆病虫害防治指导。",
    "牧民们学习了省委书记参加我省代表团审议时的讲话。",
    "县财经委员会于8月21日召开会议，对决算进行了审查。现将审查结果报告如下：",
    "",
]


@pytest.mark.parametrize("text", NO_MEETINGS)
def test_other_texts_report_no_meeting(text: str) -> None:
    assert parse_meetings(text) == ()


AGENDAS = [
    (
        "4月11日，县长李海主持召开县政府常务会议，传达学习全国两会精神，听取春耕情况汇报，审议《青河县规划》，研究部署防汛工作。",
        [("传达学习", "全国两会精神"), ("听取", "春耕情况汇报"), ("审议", "《青河县规划》"), ("研究部署", "防汛工作")],
    ),
    (
        "4月11日，全县干部会议召开，贯彻落实全省经济工作会议精神，进一步统一思想、鼓足干劲，全力抓好各项工作。",
        [("贯彻落实", "全省经济工作会议精神")],
    ),
    ("4月11日，全县工作推进会召开，对上半年考核结果进行通报。", [("通报", "上半年考核结果")]),
    (
        "4月11日，县委常委会会议召开。会议听取了甲汇报、乙汇报，审议通过了《青河县办法》《青河县条例》；研究了干部事宜。会议还研究了其他事项。",
        [
            ("听取", "甲汇报、乙汇报"),
            ("审议通过", "《青河县办法》《青河县条例》"),
            ("研究", "干部事宜"),
            ("研究", "其他事项"),
        ],
    ),
    ("4月11日，县长李海主持召开座谈会。在听取了大家发言后，李海讲话。", [("听取", "大家发言")]),
    ("4月11日，全县表彰大会召开。会议向先进集体颁发了奖牌。", [("颁发", "奖牌")]),
    ("县委常委会4月11日就数字经济进行第三次集体学习。", [("集体学习", "数字经济")]),
    ("4月11日，全县座谈会召开。会上，县长李海通报了有关情况，县财政局汇报了工作。", []),
    (
        "4月11日，我县召开春耕推进会，进一步压实县乡村三级的春耕生产责任，深入分析当前形势，研究部署下步工作。",
        [("分析", "当前形势"), ("研究部署", "下步工作")],
    ),
    ("4月11日，我县召开春耕推进会，进一步压实县乡村三级的春耕生产责任，推动农业增产增收。", []),
    (
        "4月11日，县政协召开常委会议。会议讨论通过了关于召开会议的决定；县政协第四次全会表彰决定；会议议程。",
        [("讨论通过", "关于召开会议的决定")],
    ),
    (
        "4月11日，县政协召开主席会议。会议分别审议了会议决定（草案），会议日程（草案）；审议通过了发言材料（草案），会议表彰有关事项（草案）；协商通过了名单，各乡镇交流了工作计划。",
        [
            ("审议", "会议决定（草案），会议日程（草案）"),
            ("审议通过", "发言材料（草案），会议表彰有关事项（草案）"),
            ("协商通过", "名单"),
        ],
    ),
    (
        "4月11日，县人大召开主任会议。会议听取了酝酿情况汇报并确定了候选人名单。会议分组对报告进行审议，并为他们颁发了任命书。",
        [("听取", "酝酿情况汇报"), ("确定", "候选人名单"), ("审议", "报告"), ("颁发", "任命书")],
    ),
    (
        "4月11日，全县工作推进会召开，会议贯彻落实市委“稳增长、防风险”重要要求，对防汛工作再部署、再动员。",
        [("贯彻落实", "市委“稳增长、防风险”重要要求"), ("再部署", "防汛工作")],
    ),
    (
        "4月11日，县委召开会议，主要是传达市委会议精神，总结交流经验，对春耕工作进行再安排，并安排下步工作。会上，传达了市领导批示。宣读了表彰决定。通过观摩找差距。",
        [
            ("传达", "市委会议精神"),
            ("总结交流", "经验"),
            ("再安排", "春耕工作"),
            ("安排", "下步工作"),
            ("传达", "市领导批示"),
            ("宣读", "表彰决定"),
        ],
    ),
    (
        "4月11日，主席团召开会议。会议推定了执行主席名单、决定了副秘书长名单。会议以举手方式，通过推选常务主席；决定大会日程。",
        [("推定", "执行主席名单"), ("决定", "副秘书长名单"), ("推选", "常务主席"), ("决定", "大会日程")],
    ),
    (
        "4月11日，全县安全会议召开。会议研究分析了当前形势，学习解读了有关文件。",
        [("研究分析", "当前形势"), ("学习解读", "有关文件")],
    ),
    (
        "4月11日，县委召开全会。在听取了题为《牢记使命，奋勇争先》的报告后，与会人员讨论热烈。",
        [("听取", "题为《牢记使命，奋勇争先》的报告")],
    ),
    (
        "4月11日，我县召开调度会。会议首先召开预备会议，通过了会议议程。调度会总结了上一阶段工作情况。",
        [("通过", "会议议程"), ("总结", "上一阶段工作情况")],
    ),
    (
        "4月11日，县委召开座谈会，了解自身情况，听取意见建议。代表团讨论了报告、大会选举办法（草案）。县长李海参加会议，并安排部署全县工作。",
        [("听取", "意见建议")],
    ),
    (
        "4月11日，县委召开座谈会，就当前形势听取工商联的意见。大会听取审议并通过了工作报告。",
        [("听取", "工商联的意见"), ("听取审议并通过", "工作报告")],
    ),
    (
        "4月11日，县委召开专题学习会，传达学习全会精神，围绕“统筹发展，守住安全”进行集中学习研讨。",
        [("传达学习", "全会精神"), ("集中学习研讨", "“统筹发展，守住安全”")],
    ),
    (
        "4月11日，县委召开全会。全会选举高青为县委书记，李海、王芳为县委副书记。会议对新任命的人员颁发了任命书。",
        [("选举", "高青为县委书记，李海、王芳为县委副书记"), ("颁发", "任命书")],
    ),
    (
        "4月11日，县政协召开预备会议。会议推选了召集人，酝酿议程（草案），酝酿日程（草案）。",
        [("推选", "召集人"), ("酝酿", "议程（草案）"), ("酝酿", "日程（草案）")],
    ),
    (
        "4月11日，县委组织部举行主题党日活动，组织全体党员干部集中收听收看大会盛况。",
        [("收听收看", "大会盛况")],
    ),
    (
        "4月11日，县人大常委会举行会议。会议听取了教育工作情况报告，测评结果均为满意。会议表决任命了选举委员会。",
        [("听取", "教育工作情况报告"), ("表决任命", "选举委员会")],
    ),
    ("4月11日，代表们分组讨论县委工作报告。", [("讨论", "县委工作报告")]),
    (
        "4月11日，县人大常委会举行会议。会议通过了关于批准决算的决定；关于表彰先进的决定；《青河县办法》；大家表示满意。",
        [("通过", "关于批准决算的决定"), ("通过", "关于表彰先进的决定"), ("通过", "《青河县办法》")],
    ),
    (
        "4月11日，县政府召开第六次常务会议。听取一季度经济运行情况汇报，审议并原则上通过了《青河县规划》。",
        [("听取", "一季度经济运行情况汇报"), ("审议并原则上通过", "《青河县规划》")],
    ),
    ("4月11日，县政府召开第六次常务会议。听取民意，改进作风。", []),
]


@pytest.mark.parametrize(("text", "expected"), AGENDAS, ids=[text for text, _ in AGENDAS])
def test_agenda(text: str, expected: list[tuple[str, str]]) -> None:
    (meeting,) = parse_meetings(text)
    assert [(item.action, item.text) for item in meeting.agenda] == expected


SPEECHES = [
    ("李海指出，要抓落实。要提效能。", [("李海", "指出", "要抓落实。要提效能。")]),
    ("李海强调，要抓落实。他要求，要提效能。", [("李海", "强调", "要抓落实。"), ("李海", "要求", "要提效能。")]),
    ("会议要求，一要抓落实；二要提效能。会议还研究了其他事项。", [("会议", "要求", "一要抓落实；二要提效能。")]),
    ("与会人员一致认为，方案可行。", [("与会人员", "认为", "方案可行。")]),
    ("李海在总结讲话中强调：“好。”", [("李海", "强调", "“好。”")]),
    ("李海最后要求各乡镇抓好落实。", [("李海", "要求", "各乡镇抓好落实。")]),
    ("李海听取了意见和建议，提出明确要求，大家鼓掌。", []),
    ("村民王大叔说：“日子好了。”", []),
    ("李海指出，要抓落实。县领导赵钧、钱明参加会议。", [("李海", "指出", "要抓落实。")]),
    ("李海指出，要抓落实。\n要提效能。", [("李海", "指出", "要抓落实。\n要提效能。")]),
    ("座谈会上，李海认真听取发言，并强调，要抓落实。", [("李海", "强调", "要抓落实。")]),
    ("李县长强调，要抓落实。", [("李海", "强调", "要抓落实。")]),
    ("李海对大家表示欢迎。同时，他希望企业再投资。", [("李海", "希望", "企业再投资。")]),
    (
        "李海指出，要抓落实。同时表示，县里将全力支持。",
        [("李海", "指出", "要抓落实。"), ("李海", "表示", "县里将全力支持。")],
    ),
    ("会议听取了候选人建议名单情况汇报。", []),
    ("李海向大家致以节日的问候和良好的祝愿，对成绩给予肯定。", []),
    ("副县长周作海要求，要抓落实。", [("周作海", "要求", "要抓落实。")]),
    ("县水利局局长王浩、县财政局局长袁友分别发言，表示将全力以赴。", []),
    ("李海指出，要抓落实。副县长王宽对大家的工作给予肯定。", [("李海", "指出", "要抓落实。")]),
    ("县长李海出席会议并强调，要抓落实。", [("李海", "强调", "要抓落实。")]),
    ("李海指出，要抓落实。（高青）", [("李海", "指出", "要抓落实。")]),
    ("李海就贯彻会议精神提出要求，要迅速传达。", [("李海", "要求", "要迅速传达。")]),
    ("李海就贯彻会议精神提出要求，王芳参加。", []),
    ("县卫健委有关负责人表示，形势平稳。", [("县卫健委有关负责人", "表示", "形势平稳。")]),
    ("学员们表示，要学以致用。", [("学员们", "表示", "要学以致用。")]),
    ("李海叮嘱值守人员密切关注雨情。李海鼓励他坚定信心。", []),
    ("李海宣布：大会开幕！", []),
    ("李海作强调讲话，提出三点要求。", []),
    ("李海指出，要抓落实。会议增补了委员。", [("李海", "指出", "要抓落实。")]),
    ("就下一步工作，李海要求：一要抓落实。", [("李海", "要求", "一要抓落实。")]),
    (
        "李海指出，形势向好。就下一步工作，李海强调，要抓落实。",
        [("李海", "指出", "形势向好。"), ("李海", "强调", "要抓落实。")],
    ),
    ("李海指出，就下一步工作，要抓落实。", [("李海", "指出", "就下一步工作，要抓落实。")]),
    ("李海率领县政府有关部门在青河镇检查工作时强调，要抓落实。", [("李海", "强调", "要抓落实。")]),
    ("会商指出，雨势减弱。", [("会商", "指出", "雨势减弱。")]),
    ("代表们建议，要加快修路。", [("代表们", "建议", "要加快修路。")]),
    ("政协委员们畅所欲言，一致认为，报告好。", [("政协委员们", "认为", "报告好。")]),
    ("看着代表们的建议，大家说好。", []),
    ("李海近日到青河镇走访时强调，要抓落实。", [("李海", "强调", "要抓落实。")]),
    ("县委书记高青在参加代表团审议时的讲话，大家反复学习。", []),
]


@pytest.mark.parametrize(("text", "expected"), SPEECHES, ids=[text for text, _ in SPEECHES])
def test_statements(text: str, expected: list[tuple[str, str, str]]) -> None:
    (meeting,) = parse_meetings(f"4月11日，我县召开春耕座谈会，县长李海出席。\n{text}")
    assert [(said.speaker, said.verb, said.text) for said in meeting.statements] == expected


def test_a_sentence_may_tell_of_two_gatherings() -> None:
    first, second = parse_meetings("4月11日，全市举行防火动员会，随后我县召开防火工作会议。县长李海出席。")
    assert (first.name, people(first)) == ("防火动员会", [])
    assert (second.name, str(second.date), people(second)) == ("防火工作会议", "--04-11", [("李海", "县长", "attend")])
    (only,) = parse_meetings("4月11日，县长李海主持召开防火工作会议，随后作了部署。")
    assert people(only) == [("李海", "县长", "chair")]


def test_several_meetings_have_their_own_people() -> None:
    first, second = parse_meetings(
        "4月11日上午，县长李海主持召开县政府常务会议。副县长王宽参加。\n"
        "4月12日，我县召开农业工作会议。县委书记高青出席会议并讲话。"
    )
    assert (first.name, first.time_of_day, [name for name, _, _ in people(first)]) == (
        "县政府常务会议",
        "上午",
        ["李海", "王宽"],
    )
    assert (second.name, str(second.date), [name for name, _, _ in people(second)]) == (
        "农业工作会议",
        "--04-12",
        ["高青"],
    )


def test_a_person_keeps_the_title_in_a_second_meeting() -> None:
    _, second = parse_meetings(
        "4月11日，县长李海主持召开县政府党组会议；随后，李海主持召开县政府常务会议，审议有关事项。"
    )
    assert people(second) == [("李海", "县长", "chair")]


def test_a_plenary_of_a_meeting_is_a_part_of_it() -> None:
    (meeting,) = parse_meetings(
        "4月11日上午，县政协常委会议开幕。当天下午，县政协常委会议举行全体会议，县政协主席高青主持。"
    )
    assert people(meeting) == [("高青", "县政协主席", "chair")]


def test_a_later_meeting_has_the_time_of_day_printed_with_it() -> None:
    (meeting,) = parse_meetings("4月11日，考核开始。当天下午，县里召开考核座谈会，县长李海参加。")
    assert (str(meeting.date), meeting.time_of_day) == ("--04-11", "下午")


def test_a_meeting_after_a_visit_has_its_own_people() -> None:
    visit, meeting = parse_meetings(
        "4月11日，县长李海到青河镇调研春耕工作。副县长王宽陪同。\n随后召开的春耕座谈会上，县农业农村局局长谢青汇报了情况。".replace(
            "随后召开的春耕座谈会上，", "随后，青河镇召开春耕工作座谈会。"
        )
    )
    assert (visit.kind, meeting.kind) == (MeetingKind.VISIT, MeetingKind.MEETING)
    assert meeting.name == "春耕工作座谈会"
    assert [name for name, _, _ in people(meeting)] == ["谢青"]


def test_a_dated_list_is_read_entry_by_entry() -> None:
    first, second, third = parse_meetings(
        "●4月1日，县委书记高青主持召开县委常委会会议。\n"
        "●4月3日，县长李海陪同省水利厅厅长王山调研。\n"
        "●4月5日，副县长刘远与客商洽谈。\n"
        "●4月6日，我县召开春耕座谈会。\n县长李海出席。",
        reference_date="2023-05-01",
    )
    assert [(str(each.date), [name for name, _, _ in people(each)]) for each in (first, second, third)] == [
        ("2023-04-01", ["高青"]),
        ("2023-04-03", ["李海", "王山"]),
        ("2023-04-06", ["李海"]),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "4月11日，县长李海参加城关代表团讨论。代表们畅所欲言，一致认为，报告好。",
        "4月11日，县长李海参加县政协委员分组讨论，与委员们一起学习讨论县委书记高青讲话。代表们认为，报告好。",
        "4月11日，出席县政协会议的农业界委员在县宾馆展开讨论。县长李海参加讨论。代表们认为，报告好。",
        "4月11日，县长李海到城关代表团参加审议。代表们认为，报告好。",
    ],
)
def test_delegates_sit_without_a_name_for_it(text: str) -> None:
    (meeting,) = parse_meetings(text)
    assert (meeting.kind, meeting.name) == (MeetingKind.MEETING, None)
    assert people(meeting) == [("李海", "县长", "attend")]
    assert [(said.speaker, said.verb) for said in meeting.statements] == [("代表们", "认为")]


def test_paragraphs_of_other_days_are_visits_of_others() -> None:
    first, second = parse_meetings(
        "22日，县委书记高青到前沿检查防汛工作。高青指出，要抓落实。\n24日，县长李海开展防汛检查。他强调，要值好班。",
        reference_date="2023-05-30",
    )
    assert [(str(each.date), people(each), [said.speaker for said in each.statements]) for each in (first, second)] == [
        ("2023-05-22", [("高青", "县委书记", "attend")], ["高青"]),
        ("2023-05-24", [("李海", "县长", "attend")], ["李海"]),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "4月11日，县长李海到青河镇调研。\n4月12日，李海到林水镇调研。",
        "4月11日至12日，县长李海到青河镇调研。\n4月12日，副县长王宽陪同李海到林水镇调研。",
        "4月11日，县长李海到青河镇调研。\n4月11日，副县长王宽陪同李海到林水镇调研。",
    ],
)
def test_a_visit_of_several_days_is_one(text: str) -> None:
    assert len(parse_meetings(text)) == 1


def test_a_chronicle_of_runs_of_days() -> None:
    (article,) = govpub.parse_issue(
        "青河县大事记\n\n1989年\n\n1月3日  县政府批准有关方案。\n"
        "1月11─14日  县委召开全县农村工作会议，县委书记高青作了《加强领导、坚定信心》的报告。\n"
        "3月1～3日  省政协委员王山一行6人来青河视察。\n3月26至29日  全县干部大会召开。\n"
    ).articles
    assert article.kind is ArticleKind.CHRONICLE
    assert [(str(each.date), str(each.end_date), people(each)) for each in article.meetings] == [
        ("1989-01-11", "1989-01-14", [("高青", "县委书记", "report")]),
        ("1989-03-01", "1989-03-03", [("王山", "省政协委员", "attend")]),
        ("1989-03-26", "1989-03-29", []),
    ]


def test_later_days_of_a_report_are_in_its_year() -> None:
    meetings = parse_meetings(
        "3月22日，县委书记高青到青河镇检查防汛工作。\n4月24日，县长李海开展防汛检查。\n5月30日，我县召开表彰大会。",
        reference_date="2023-06-01",
    )
    assert [str(meeting.date) for meeting in meetings] == ["2023-03-22", "2023-04-24", "2023-05-30"]


def test_a_list_of_bare_days_is_read_entry_by_entry() -> None:
    text = (
        "青河县大事记\n（2023年4月）\n　　3日　县长李海到青河镇调研春耕工作，副县长王宽陪同。\n"
        "　　9日　全县防火工作会议召开，副县长刘远出席会议并讲话。\n"
        "　　14日至15日　省水利厅副厅长王山来我县督导防汛工作，李海陪同。\n（青河县政府办公室 整理）\n"
    )
    (article,) = govpub.parse_issue(text).articles
    assert article.kind is ArticleKind.CHRONICLE
    assert [(str(each.date), [name for name, _, _ in people(each)]) for each in article.meetings] == [
        ("2023-04-03", ["李海", "王宽"]),
        ("2023-04-09", ["刘远"]),
        ("2023-04-14", ["王山", "李海"]),
    ]
    assert str(article.meetings[2].end_date) == "2023-04-15"


def test_the_post_tells_which_of_one_surname_is_meant() -> None:
    (meeting,) = parse_meetings(
        "4月11日，我县召开座谈会，县长李海、县妇联主任李青出席。\n李县长指出，要抓落实。李主任表示，将全力以赴。"
    )
    assert [said.speaker for said in meeting.statements] == ["李海", "李青"]


def test_what_is_said_in_talks_at_the_end_of_a_visit_is_the_visits() -> None:
    (visit,) = parse_meetings(
        "4月11日，县长李海到青河镇调研春耕工作。\n当天下午，召开了座谈会。李海指出，要抓落实。",
        reference_date="2023-05-01",
    )
    assert (visit.kind, [said.text for said in visit.statements]) == (MeetingKind.VISIT, ["要抓落实。"])


def test_a_walk_round_a_meeting_is_no_visit() -> None:
    (meeting,) = parse_meetings(
        "4月11日，我县召开创城座谈会。县长李海出席。\n会前，李海一行来到客运中心，实地查看有关情况。"
    )
    assert meeting.kind is MeetingKind.MEETING


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("本报讯 4月11日，我县召开会议。", "2023-04-11"),
        ("本报4月12日讯 （记者王军）我县召开春耕座谈会。", "2023-04-12"),
        ("青河网4月12日青河消息 我县召开春耕座谈会。", "2023-04-12"),
        ("春暖花开。4月10日，各乡镇分头行动。\n县长李海先后到青河镇、林水镇调研。", "2023-04-10"),
        ("近日，我县召开春耕座谈会。", None),
        ("12日上午，我县召开春耕座谈会。", "2023-04-12"),
        ("我县召开春耕座谈会，学习4月1日全省会议精神。", None),
    ],
)
def test_dates(text: str, date: str | None) -> None:
    (meeting,) = parse_meetings(text, reference_date=dt.date(2023, 4, 20))
    assert (None if meeting.date is None else str(meeting.date)) == date


def test_every_part_of_a_chronicle_is_a_report_of_its_own() -> None:
    entries = [
        "4月1日，县委书记高青主持召开县委常委会会议。",
        "4月2日，县长李海到青河镇调研春耕工作。",
        "4月3日，小麦返青。",
    ]
    meetings = read_meetings(
        [AlignedText.of(entry) for entry in entries],
        kind=ArticleKind.CHRONICLE,
        headline=None,
        dateline=None,
        calendar=Calendar(PartialDate(2023, 5, 1)),
    )
    assert [str(reading.meeting.date) for reading in meetings] == ["2023-04-01", "2023-04-02"]


@pytest.mark.parametrize(
    ("headline", "entries", "dates"),
    [
        ("2023年7月大事记", ["2日，县长李海调研。", "26日，县长李海接访。"], ["2023-07-02", "2023-07-26"]),
        ("七月要事", ["2日，县长李海调研。", "8月3日，县长李海接访。"], ["2023-07-02", "2023-08-03"]),
        ("要事录", ["7月2日，县长李海调研。", "26日，县长李海接访。"], ["2023-07-02", "2023-07-26"]),
        ("要事录", ["2日，县长李海调研。"], ["2023-09-02"]),
        (None, ["12月2日，县长李海调研。", "30日，县长李海接访。"], ["2022-12-02", "2022-12-30"]),
        ("要事录", ["1月2日，县长李海调研。", "3月3日，县长李海接访。"], ["2023-01-02", "2023-03-03"]),
        ("要事录", ["1月2日，县长李海调研。", "9月3日，县长李海接访。"], ["2023-01-02", "2023-09-03"]),
    ],
)
def test_days_of_a_chronicle(headline: str | None, entries: list[str], dates: list[str]) -> None:
    meetings = read_meetings(
        [AlignedText.of(entry) for entry in entries],
        kind=ArticleKind.CHRONICLE,
        headline=None if headline is None else AlignedText.of(headline),
        dateline=None,
        calendar=Calendar(PartialDate(2023, 9, 5)),
    )
    assert [str(reading.meeting.date) for reading in meetings] == dates


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        ("4月11日，县长李海就春耕工作开展调研并主持召开座谈会。", "visit", "春耕工作"),
        ("4月11日，县政协主席高青参加视察并主持召开座谈会。", "visit", None),
        ("4月11日，我县召开春耕动员会并举行启动仪式。县长李海出席会议。", "meeting", "春耕动员会"),
    ],
)
def test_what_is_held_behind_a_second_verb(text: str, kind: str, name: str | None) -> None:
    (meeting,) = parse_meetings(text)
    assert (meeting.kind, meeting.name) == (kind, name)


def test_a_chronicle_keeps_the_posts_of_its_people() -> None:
    entries = ["1月2日，县政协主席高青主持召开主席会议。", "3月3日，高青主持召开常委会会议。"]
    text = "2023年大事记\n\n" + "\n\n".join(entries) + "\n\n3月9日，县长李海到青河镇调研春耕工作。\n"
    (article,) = govpub.parse_issue(text).articles
    assert [(str(meeting.date), people(meeting)) for meeting in article.meetings] == [
        ("2023-01-02", [("高青", "县政协主席", "chair")]),
        ("2023-03-03", [("高青", "县政协主席", "chair")]),
        ("2023-03-09", [("李海", "县长", "attend")]),
    ]


@pytest.mark.parametrize("kind", [ArticleKind.ESSAY, ArticleKind.NOTICE, ArticleKind.SIDEBAR])
def test_essays_and_notices_report_no_meetings(kind: ArticleKind) -> None:
    text = AlignedText.of("4月1日，县委书记高青主持召开县委常委会会议。")
    assert read_meetings([text], kind=kind, headline=None, dateline=None, calendar=Calendar()) == ()


def test_wrapped_lines_and_spans() -> None:
    text = "　　本报讯 4月11日，我县召开春耕\n座谈会。县 长 李海出席会\n议并讲话。\n　　李海指出，要抓\n落实。"
    (meeting,) = parse_meetings(text)
    assert meeting.name == "春耕座谈会"
    (person,) = meeting.participants
    assert (person.title, person.span.of(text)) == ("县长", "李海")
    (said,) = meeting.statements
    assert (said.text, said.span.of(text)) == ("要抓落实。", "要抓\n落实。")
    assert meeting.span.of(text).startswith("4月11日")


def test_meetings_are_records() -> None:
    (meeting,) = parse_meetings("4月11日，我县召开春耕座谈会。县长李海出席会议并讲话。会议强调，要抓落实。")
    assert Meeting.from_dict(meeting.to_dict()) == meeting


@pytest.mark.parametrize(
    "arguments", [{"text": None}, {"text": "会议", "reference_date": 3}, {"text": "会议", "reference_date": "soon"}]
)
def test_only_texts_and_dates_are_taken(arguments: dict[str, object]) -> None:
    with pytest.raises(InputTypeError):
        parse_meetings(**cast("Any", arguments))


_PIECES = st.sampled_from(
    ["4月11日", "，", "。", "、", "；", "：", "我县", "召开", "会议", "座谈会", "县委书记", "县长", "高青", "李海", "主持", "出席",
     "指出", "强调", "他", "听取", "汇报", "在", "到", "青河镇", "调研", "就", "进行", "“", "”", "《", "》", "（", "）", "\n", " ", "·", "了", "并", "由"]
)  # fmt: skip


@given(st.lists(_PIECES, max_size=40).map("".join) | st.text(max_size=60))
def test_any_text_is_read_and_all_spans_lie_in_it(text: str) -> None:
    for meeting in parse_meetings(text):
        spans = [meeting.span, *(person.span for person in meeting.participants)]
        spans += [item.span for item in meeting.agenda] + [said.span for said in meeting.statements]
        assert all(0 <= span.start <= span.end <= len(text) for span in spans)
        for person in meeting.participants:
            assert person.actions
            assert person.name == "".join(person.span.of(text).split())
