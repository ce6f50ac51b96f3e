"""Printed forms of the pieces of a masthead that have no label: dates' companions, numbers, offices with a verb."""

from __future__ import annotations

from govpub.lexicon import load
from govpub.rules.rule import Example, Rule, RuleTable, words
from govpub.text.characters import HAN
from govpub.text.numerals import NUMERAL

__all__ = ["MASTHEAD_PIECE_RULES"]

_SP = r"[ \u3000]*"
_YEAR = r"(?:(?:19|20)[0-9]{2}|[一二][九〇零○][〇零○一二三四五六七八九]{2})"
_COUNT = rf"(?:[0-9０-９]{{1,5}}|(?![0-9０-９]){NUMERAL})"
_ENDINGS = words(load("organization_endings"))
_QUOTED = rf"[“\"][{HAN}0-9A-Za-z·、]{{2,20}}[”\"]"
_PROVINCES = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼"

MASTHEAD_PIECE_RULES = RuleTable(
    name="masthead-piece",
    about="Pieces without a label, in the order in which they are tried at a place in a line; dates are read before.",
    rules=(
        Rule(
            name="masthead-piece.serial",
            pattern=rf"(?:总{_SP}(?:期{_SP})?(?:第|笫)?|累计第|总刊第){_SP}(?:NO\.?|No\.?)?{_SP}(?P<serial>{NUMERAL})(?:[、\-—–/至]{NUMERAL})?{_SP}[期号刊]|总{_SP}第{_SP}(?P<bare>[0-9]+)(?![0-9年月])",
            matches="the number counted from the first issue ever",
            examples=(
                Example("总第212期", {"serial": "212"}),
                Example("总1810期", {"serial": "1810"}),
                Example("总第 三十八 期"),
                Example("总第19-20期", {"serial": "19"}),
            ),
            leaves=("第12期", "总产量12期"),
        ),
        Rule(
            name="masthead-piece.year-and-issue",
            pattern=rf"""
                [〔\[（(]?(?P<year>{_YEAR})[ ]?年?度?[〕\]）)]?{_SP}[·•.．/—\-–]?{_SP}(?:第|笫|NO\.?|No\.?)?{_SP}(?P<issue>{_COUNT})(?:[、\-—–/至]{NUMERAL})?{_SP}[期号](?:[ ]?[（(]?合刊[)）]?)?
            """,
            matches="the year and the number of the issue",
            examples=(
                Example("2021·5期", {"year": "2021", "issue": "5"}),
                Example("2023年第3期", {"year": "2023", "issue": "3"}),
                Example("〔2023〕第12期", {"issue": "12"}),
                Example("2023年 第2号", {"issue": "2"}),
                Example("2023年第4-5期合刊", {"issue": "4"}),
                Example("2023年第1-2期(合刊)", {"issue": "1"}),
            ),
            leaves=("2023年5月6日", "第3期"),
        ),
        Rule(
            name="masthead-piece.issue",
            pattern=rf"(?:本年)?(?:第|笫){_SP}(?P<issue>{_COUNT})(?:[、\-—–/至]{NUMERAL})?{_SP}[期号](?:[ ]?[（(]?合刊[)）]?)?|(?:NO|No|no)[.．:：]?{_SP}(?P<latin>[0-9]{{1,5}})|(?P<tight>[0-9]{{1,3}}){_SP}期",
            matches="the number of the issue",
            examples=(
                Example("第5期", {"issue": "5"}),
                Example("第 3121 期", {"issue": "3121"}),
                Example("NO.12", {"latin": "12"}),
            ),
            leaves=("第5届", "总第5期"),
        ),
        Rule(
            name="masthead-piece.year-and-dotted-issue",
            pattern=r"(?P<year>(?:19|20)[0-9]{2})[ ]?[·•.．/／][ ]?(?P<dotted>[0-9]{1,2})(?:[ ]?[-—–][ ]?[0-9]{1,2}[ ]?[（(]?合刊[)）]?|(?![0-9年月日·•.．/／-]))",
            matches="the year and, after a dot, the number of the issue; it counts only where no other number is printed",
            examples=(
                Example("2023·2", {"year": "2023", "dotted": "2"}),
                Example("2019·5-6（合刊）", {"year": "2019", "dotted": "5"}),
            ),
            leaves=("2023.5.6", "2023年5月"),
        ),
        Rule(
            name="masthead-piece.volume",
            pattern=r"(?:Vol|VOL|vol)[.．]?[ ]?[0-9]{1,4}|第[ ]?[0-9一二三四五六七八九十]{1,4}[ ]?[卷辑]|创刊号|试刊号?|增刊|特刊|号外|专刊",
            matches="the number of the volume, or that it is a first or special issue; the contract has no key for it",
            examples=(Example("Vol.3"), Example("创刊号"), Example("第三卷")),
            leaves=("创刊五十年", "卷首语"),
        ),
        Rule(
            name="masthead-piece.frequency",
            pattern=rf"(?P<frequency>(?:双|半)?月{_SP}刊|季{_SP}刊|(?:双)?周{_SP}[刊报]|旬{_SP}[刊报]|半?年刊|周[一二三四五]{_SP}?刊|周[二三四五六]报|隔日[刊报]|不定期)(?:出版|刊物)?(?=[^{HAN}]|$)",
            matches="how often it appears",
            examples=(
                Example("月刊", {"frequency": "月刊"}),
                Example("双月刊", {"frequency": "双月刊"}),
                Example("周报"),
            ),
            leaves=("月刊发的文章", "年报"),
        ),
        Rule(
            name="masthead-piece.days",
            pattern=rf"每(?:逢)?(?:周|月|旬|季度?)[{HAN}0-9、，]{{0,8}}(?:出版|出刊|出报|[一1]期)",
            matches="on which days it appears; the contract has no key for it",
            examples=(Example("每周五出版"), Example("每周二、五出版"), Example("每月一期")),
            leaves=("每周五开会",),
        ),
        Rule(
            name="masthead-piece.weekday",
            pattern=r"(?:星期|礼拜)[ ]?(?P<weekday>[一二三四五六日天])|周[ ]?(?P<short>[一二三四五六日])(?![刊报])",
            matches="the day of the week",
            examples=(Example("星期六", {"weekday": "六"}), Example("周三", {"short": "三"})),
            leaves=("周刊", "一周要闻"),
        ),
        Rule(
            name="masthead-piece.lunar",
            pattern=rf"""
                (?:农历|阴历|夏历|旧历){_SP}[{HAN}]{{2,14}}(?:{_SP}[{HAN}]{{2,8}})?
              | [甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]{_SP}年{_SP}(?:[（(]?[鼠牛虎兔龙蛇马羊猴鸡狗猪]年?[)）]?)?(?:{_SP}闰?[正一二三四五六七八九十冬腊]{{1,2}}月{_SP}[初十廿卅二三][一二三四五六七八九十])?
              | 闰?(?:[正腊冬]|十?[一二三四五六七八九]|十)月[初廿][一二三四五六七八九十]
              | (?:今日|今天|明日|昨日)?(?:立春|雨水|惊蛰|春分|清明|谷雨|立夏|小满|芒种|夏至|小暑|大暑|立秋|处暑|白露|秋分|寒露|霜降|立冬|小雪|大雪|冬至|小寒|大寒)
            """,
            matches="the date of the lunar calendar, for which the contract has no key",
            examples=(Example("农历癸卯年三月十七"), Example("壬寅年八月廿四"), Example("农历正月初八")),
            leaves=("2023年5月6日", "农历"),
        ),
        Rule(
            name="masthead-piece.sheets",
            pattern=rf"(?:(?:(?:今[日曰天]|本期|本报今日){_SP}共?(?:对开|四开|八开|4开|8开)?|共|对开|四开|八开|4开|8开){_SP}(?P<sheets>[0-9一二三四五六七八九十]{{1,3}}){_SP}个?版|(?:今[日曰天]|本期)[ ]?[A-Z]?[0-9]{{1,2}}版|彩色?印刷)(?=[^{HAN}]|$)",
            matches="how many pages the paper has today",
            examples=(
                Example("今日四版", {"sheets": "四"}),
                Example("今日8版"),
                Example("本期共4版"),
                Example("四开四版"),
            ),
            leaves=("第4版", "版面"),
        ),
        Rule(
            name="masthead-piece.page",
            pattern=r"第[ ]?[0-9一二三四五六七八九十]{1,3}[ ]?版|[A-D]?[0-9]{1,2}[ ]?版",
            matches="the number of a page in a running head",
            examples=(Example("第2版"), Example("A02版")),
            leaves=("今日四版",),
        ),
        Rule(
            name="masthead-piece.distribution",
            pattern=r"""
                (?P<distribution>
                    (?:内部(?:资料|刊物|参考|发行|交流|读物|赠阅|报刊|学习资料|学习)|免费(?:赠阅|交流|发放|赠送|取阅)|(?:非卖品|公开发行|赠阅))
                    (?:[ \u3000，,、·•|；;—-]*(?:内部(?:资料|刊物|参考|发行|交流)|免费(?:赠阅|交流|发放|赠送|取阅)|(?:请)?(?:注意|妥善)保[存管密]|(?:请勿|不得|严禁)(?:外传|外泄|翻印|转载|复印)|仅供(?:参考|学习|内部\w{0,4})|赠阅|交流|非卖品|欢迎传阅))*
                )(?=[^\u4e00-\u9fff]|$)
            """,
            matches="to whom and at what price it goes",
            examples=(
                Example("内部资料 免费赠阅", {"distribution": "内部资料 免费赠阅"}),
                Example("内部资料，注意保存"),
                Example("内部刊物·免费交流"),
            ),
            leaves=("内部资料显示", "免费发放种子"),
        ),
        Rule(
            name="masthead-piece.care",
            pattern=r"(?P<care>(?:请)?(?:注意|妥善)保[存管密]|(?:请勿|不得|严禁)(?:外传|外泄|翻印|转载|复印)|仅供(?:内部)?(?:参考|学习))(?=[^\u4e00-\u9fff]|$)",
            matches="how a publication is to be kept, below 内部资料",
            examples=(Example("注意保存", {"care": "注意保存"}), Example("请勿外传")),
            leaves=("注意保存粮食",),
        ),
        Rule(
            name="masthead-piece.copy-number",
            pattern=rf"编{_SP}号{_SP}[:：]{_SP}[A-Z]{{0,2}}[0-9]{{2,10}}(?![0-9])",
            matches="the number of the copy, or of the paper in a register, in the head of a bulletin",
            examples=(Example("编号：0002186"), Example("编 号: 012")),
            leaves=("编号工作", "编号：甲"),
        ),
        Rule(
            name="masthead-piece.permit",
            pattern=rf"""
                (?P<permit>
                    CN[ ]?[-—－–]?[ ]?[0-9]{{2}}[ ]?[-—－–][ ]?[0-9]{{4}}(?:[ ]?[/／(（][ ]?[A-Z][0-9A-Z]{{0,3}}[)）]?)?
                  | ISSN[ ]?[0-9]{{4}}[ ]?[-—－–][ ]?[0-9]{{3}}[0-9Xx](?:[ ]*(?:CN[ ]?[0-9]{{2}}[-—－–][0-9]{{4}}(?:/[A-Z0-9]+)?))?
                  | [{HAN}]{{0,4}}[A-Z]?[（(]?[{HAN}]{{0,3}}[)）]?(?:新[出广]{{0,2}}|新闻出版)?(?:内资|准印|内准|内登|准字|管字|内字|连内|内部资料准印)[{HAN}]{{0,3}}
                    (?:{_SP}(?:[（(〔\[][^）)〕\]]{{1,12}}[)）〕\]]|(?:19|20)[0-9]{{2}}[ ]?年?(?=第)))?{_SP}(?:第|字第?)?{_SP}[A-Z]{{0,3}}第?{_SP}[-—–]?{_SP}[0-9０-９A-Z][0-9０-９A-Z\-—–]{{0,14}}{_SP}号?
                  | [{_PROVINCES}]新?内[ ]?[0-9]{{2}}[ ]?[-—–－][ ]?[0-9]{{3,4}}
                  | [{_PROVINCES}][{HAN}]{{0,3}}(?:报|刊)(?:刊)?登(?:记)?(?:字|证)?第?[ ]?[0-9０-９]{{1,6}}[ ]?号
                  | [（(〔\[]?[{_PROVINCES}][)）〕\]]?(?:新出)?(?:连|内)?[{HAN}]{{0,2}}[（(]?[A-Z]{{1,2}}[)）]?[-—–]?[0-9]{{2,4}}[ ]?号
                )
            """,
            matches="the permit, registration or serial number, without a label",
            examples=(
                Example("CN14-0011", {"permit": "CN14-0011"}),
                Example("CN 14-1111/D"),
                Example("ISSN 1000-1234"),
                Example("晋内资准字（E）第012号"),
                Example("苏新出准印JS-F012号"),
                Example("（晋）K137号"),
                Example("晋报刊登字第105号"),
                Example("晋内资准字2013第007号"),
                Example("晋新内01—0357"),
                Example("晋内资准字H第013号"),
                Example("晋内准字第０１２号"),
                Example("晋新出管字〔2022〕第01012号"),
                Example("晋内准字第E023号"),
                Example("晋内登字S第10006号"),
                Example("晋L内资（2023）第05号"),
            ),
            leaves=("第12号", "青政发〔2023〕12号"),
        ),
        Rule(
            name="masthead-piece.organ",
            pattern=r"(?P<organ_of>(?:中共|中国共产党)?[^\s，。：:、（）()机]{2,30}?)(?:的)?(?:机关(?:报刊?|刊物?|日报)|党报|主管主办的?(?:报纸|刊物))",
            matches="whose organ the paper is",
            examples=(
                Example("中共青河县委机关报", {"organ_of": "中共青河县委"}),
                Example("中共青河县委机关刊物", {"organ_of": "中共青河县委"}),
            ),
            leaves=("机关报刊征订", "县委机关干部"),
        ),
        Rule(
            name="masthead-piece.office-verb",
            pattern=rf"""
                (?P<offices>(?:[{HAN}]{{0,12}}{_QUOTED})?(?:[^\s，、。：:；（）()《》“”由]{{2,30}}?{_ENDINGS}[、 \u3000]+){{0,4}}?
                    [《]?[^\s，、。：:；（）()“”由]{{1,40}}?(?:{_ENDINGS}))[ ]?
                (?P<verb>主管[、/ ]?主办|联合主办|主办|承办|编辑出版|编辑印发|编[ ]?印|编[ ]?发|编辑|出版|承[ ]?印|印[ ]?制|印刷|主管|协办|监制|编|刊)(?=[^{HAN}]|$)
            """,
            matches="an office and, after it, what it does for the publication",
            examples=(
                Example("中国共产党青河县委员会主办", {"offices": "中国共产党青河县委员会", "verb": "主办"}),
                Example("中共青河县委 青河县人民政府主办", {"offices": "中共青河县委 青河县人民政府", "verb": "主办"}),
                Example("青河县创建办公室编", {"offices": "青河县创建办公室", "verb": "编"}),
                Example("青河县融媒体中心编印", {"verb": "编印"}),
                Example("青河县印刷厂承印", {"verb": "承印"}),
                Example("青河县“清河行动”指挥部办公室编", {"offices": "青河县“清河行动”指挥部办公室"}),
            ),
            leaves=("活动由县委宣传部主办", "大赛由县委宣传部主办，县文旅局承办。", "主办"),
        ),
        Rule(
            name="masthead-piece.price",
            pattern=r"(?:零售|定价)?(?:每[份月年]|零售价?|定价|全年|工本费|全年定价|月价|季价)[:：]?[ ]?(?:人民币)?[0-9.]{1,7}[ ]?元(?:/[份年期])?",
            matches="the price, for which the contract has no key",
            examples=(Example("每份0.50元"), Example("零售每份0.50元"), Example("全年定价：96元")),
            leaves=("投资3000元",),
        ),
        Rule(
            name="masthead-piece.code",
            pattern=r"(?:邮发代号|国内代号|国外代号|代号|邮发)[ \u3000]*[:：]?[ \u3000]*[0-9A-Z]{1,3}[-—－–][0-9A-Z]{1,5}",
            matches="the code under which the post delivers it; the contract has no key for it",
            examples=(Example("邮发代号：21-99"), Example("邮发代号21—99")),
            leaves=("代号行动",),
        ),
        Rule(
            name="masthead-piece.website",
            pattern=rf"(?:[{HAN}]{{2,10}}(?:网站?|在线|门户|数字报)(?:[:：][ ]*|[ ]+))?<?(?P<website>(?:https?://|www\.)[A-Za-z0-9./_~%?=&:#-]{{4,80}})>?",
            matches="the address of its site",
            examples=(
                Example("http://www.qinghe.example", {"website": "http://www.qinghe.example"}),
                Example("青河新闻网：www.qinghe.example", {"website": "www.qinghe.example"}),
            ),
            leaves=("qinghe",),
        ),
        Rule(
            name="masthead-piece.email",
            pattern=r"<?(?P<email>[A-Za-z0-9._+-]{1,40}[@＠][A-Za-z0-9-]{1,40}(?:\.[A-Za-z0-9-]{1,20}){1,4})>?",
            matches="an e-mail address",
            examples=(Example("qhgz@example.com", {"email": "qhgz@example.com"}),),
            leaves=("@全体",),
        ),
        Rule(
            name="masthead-piece.postal-code",
            pattern=rf"邮{_SP}(?:政{_SP})?编(?:{_SP}码)?{_SP}(?P<postal_code>[0-9]{{6}})",
            matches="the postal code after a label without a colon",
            examples=(Example("邮编048000", {"postal_code": "048000"}),),
            leaves=("邮编",),
        ),
        Rule(
            name="masthead-piece.bare-postal-code",
            pattern=r"(?<![0-9])(?P<postal_code>[0-9]{6})(?![0-9-])",
            matches="the postal code behind an address",
            examples=(Example("048000", {"postal_code": "048000"}),),
            leaves=("2199999", "12345"),
        ),
        Rule(
            name="masthead-piece.phone",
            pattern=rf"(?:(?:联系|办公|编辑部|本报|本刊|报社|热线)?电{_SP}话|总机|热线){_SP}(?P<phone>[（(]?0?[0-9]{{2,4}}[)）]?[ ]?[-—－–]?[ ]?[0-9]{{4,8}}(?:[ 、，,/][0-9]{{7,8}})*)",
            matches="a telephone number after a label without a colon",
            examples=(Example("电话（0356）2199999", {"phone": "（0356）2199999"}),),
            leaves=("电话会议",),
        ),
        Rule(
            name="masthead-piece.printed-copies",
            pattern=r"[（(]?(?:本期)?(?:共|此件)?印(?:数)?[ ]?[:：]?[ ]?[0-9]{1,7}[ ]?[份册][)）]?",
            matches="how many copies were printed",
            examples=(Example("共印120份"), Example("印数：3000册")),
            leaves=("印发文件120份",),
        ),
        Rule(
            name="masthead-piece.weather",
            pattern=r"(?:(?:今日|今天|今晚|明天|天气)[^0-9，。]{0,14})?(?:(?:晴|多云|阴|小雨|中雨|大雨|阵雨|雷阵雨|小雪|雾|霾)(?:转|到|间)?){1,4}[^，。]{0,14}?-?[0-9]{1,2}[ ]?(?:℃|°C|度)?[ ]?[~～—\-至到][ ]?-?[0-9]{1,2}[ ]?(?:℃|°C|度)",
            matches="the weather in an ear of the front page",
            examples=(Example("晴转多云 15~28℃"), Example("今日天气 多云 8℃～20℃")),
            leaves=("晴空万里", "气温28℃"),
        ),
    ),
)
